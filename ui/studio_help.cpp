// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Help and the tour; the rest of StudioWindow is in studio_window.cpp.
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTimer>
#include <algorithm>

#include "canvas/photo_canvas.h"
#include "cards/card_stack.h"
#include "finetune/finetune_page.h"
#include "help/guide_browser.h"
#include "help/help_button.h"
#include "help/help_popup.h"
#include "help/tour.h"
#include "jobs/paths.h"
#include "refine/refine_page.h"
#include "segmenter/segment_page.h"
#include "stages/stage_rail.h"
#include "start/start_page.h"
#include "studio_actions.h"
#include "studio_window.h"

namespace maskwright::ui {
namespace {

const QString kTourCard = QStringLiteral("tour");
const QString kTourDone = QStringLiteral("tourDone");
const QString kTourOffered = QStringLiteral("tourOffered");

struct Subject {
    const char* widget;  ///< its object name
    HelpTopic topic;
};

/// What F1 is about while one of these, or something in it, has the focus. What is not there is passed over.
constexpr Subject kSubjects[] = {
    {"thresholdPlot", HelpTopic::Threshold},    {"timestepSlider", HelpTopic::Timesteps},
    {"stepPlot", HelpTopic::Timesteps},         {"layerList", HelpTopic::Timesteps},
    {"inspectorPanel", HelpTopic::Attention},   {"topBar", HelpTopic::Attention},
    {"finetunePage", HelpTopic::Finetune},      {"lossPlot", HelpTopic::Loss},
    {"refinePage", HelpTopic::Refine},          {"guidanceSlider", HelpTopic::Guidance},
    {"segmentPage", HelpTopic::Segment},        {"pairSheet", HelpTopic::MadeUpPairs},
    {"evaluationPanel", HelpTopic::Evaluation}, {"evaluationDialog", HelpTopic::Evaluation},
    {"reviewPanel", HelpTopic::Review},         {"reviewBar", HelpTopic::Review},
    {"toolSettings", HelpTopic::Review},        {"toolPalette", HelpTopic::Review},
};

}  // namespace

void StudioWindow::connectHelp() {
    for (const Subject& subject : kSubjects)
        if (auto* widget = findChild<QWidget*>(QLatin1String(subject.widget))) setHelpTopic(*widget, subject.topic);
    for (const HelpButton* button : findChildren<HelpButton*>())
        connect(button, &HelpButton::helpRequested, this, &StudioWindow::showHelp);
    connect(m_rail, &StageRail::helpRequested, this,
            [this](QWidget* anchor) { showHelp(topicOf(m_rail->current()), anchor); });
    connect(m_finetunePage, &FinetunePage::helpRequested, this, [this] {
        showHelp(HelpTopic::Finetune, m_finetunePage->findChild<QWidget*>(QStringLiteral("finetuneHelpButton")));
    });
    connect(m_refinePage, &RefinePage::helpRequested, this, [this] {
        showHelp(HelpTopic::Refine, m_refinePage->findChild<QWidget*>(QStringLiteral("refineHelpButton")));
    });
    connect(m_segmentPage, &SegmentPage::helpRequested, this, [this] {
        showHelp(helpTopicOf(m_segmentPage->shownTab()).value_or(HelpTopic::Segment), m_segmentPage->helpButton());
    });
    connect(m_actions->contextHelp, &QAction::triggered, this, &StudioWindow::helpHere);
    connect(m_actions->guide, &QAction::triggered, this, [this] { showGuide(guideIndex()); });
    connect(m_actions->tour, &QAction::triggered, this, &StudioWindow::startTour);
    connect(m_start, &StartPage::tourRequested, m_actions->tour, &QAction::trigger);
    connect(&m_session, &StudioSession::folderOpened, this, [this] {
        if (m_tourWanted)
            // The page that it is about comes into view first.
            QTimer::singleShot(0, this, &StudioWindow::startTour);
        else
            offerTour();
        m_tourWanted = false;
    });
    connect(&m_session, &StudioSession::folderFailed, this, [this] { m_tourWanted = false; });
}

void StudioWindow::showHelp(HelpTopic topic, QWidget* anchor) {
    if (m_help == nullptr) {
        m_help = new HelpPopup(m_theme, *this);
        connect(m_help, &HelpPopup::guideRequested, this, &StudioWindow::showGuide);
    }
    m_help->open(topic, anchor);
}

/// Of what has the focus; where that says nothing, of the stage that is shown.
void StudioWindow::helpHere() {
    showHelp(helpTopicOf(QApplication::focusWidget()).value_or(topicOf(m_rail->current())), nullptr);
}

void StudioWindow::showGuide(const QString& page) {
    if (m_guide == nullptr) m_guide = new GuideBrowser(m_theme, this);
    m_guide->showPage(page);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

bool StudioWindow::isOnSamples() const {
    return !m_samples.isEmpty() && QDir(qtPath(m_session.folder())) == QDir(m_samples);
}

/// Once, to who looks at the sample photos.
void StudioWindow::offerTour() {
    if (!isOnSamples()) return;
    if (m_settings.value(kTourDone, false).toBool() || m_settings.value(kTourOffered, false).toBool()) return;
    m_settings.setValue(kTourOffered, true);
    m_cards->show({.key = kTourCard,
                   .tone = CardTone::Info,
                   .title = tr("New here?"),
                   .detail = tr("A tour of five steps shows the way from a photo to a dataset."),
                   .action = tr("Take the tour"),
                   .more = {}},
                  [this] { startTour(); });
}

void StudioWindow::startTour() {
    m_cards->dismiss(kTourCard);
    if (findChild<Tour*>() != nullptr) return;
    if (m_session.files().isEmpty() && !m_samples.isEmpty()) {
        m_tourWanted = true;
        open(m_samples);
        return;
    }
    if (m_help != nullptr) m_help->dismiss();
    if (!m_session.files().isEmpty()) showWorkspace();
    if (isOnSamples()) showTourPhoto();
    auto* tour = new Tour(m_theme, *this, studioTour());
    connect(tour, &Tour::stepShown, this, [this] { showStage(StudioStage::Attention); });
    connect(tour, &Tour::ended, this, [this](bool toTheEnd) {
        m_settings.setValue(kTourDone, true);
        if (toTheEnd && isOnSamples()) offerOwnPhotos();
    });
    tour->start();
}

/// The one that the tour speaks of.
void StudioWindow::showTourPhoto() {
    const QStringList files = m_session.files();
    const auto flower = std::find_if(files.begin(), files.end(),
                                     [](const QString& file) { return file.startsWith(QLatin1String("flower/")); });
    if (flower == files.end()) return;
    m_canvas->finishEdit();
    m_session.showPhoto(*flower);
}

void StudioWindow::offerOwnPhotos() {
    m_cards->show({.key = kTourCard,
                   .tone = CardTone::Info,
                   .title = tr("Now your own photos"),
                   .detail = tr("Choose a folder; they stay where they are and are never changed."),
                   .action = tr("Open folder…"),
                   .more = {}},
                  [this] {
                      m_cards->dismiss(kTourCard);
                      pickFolder();
                  });
}

}  // namespace maskwright::ui
