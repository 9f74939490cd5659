// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's parts tell each other; the rest of StudioWindow is in studio_window.cpp.
#include "studio_window.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QShortcut>

#include "canvas/photo_canvas.h"
#include "cards/card_stack.h"
#include "concept/concept_bar.h"
#include "concept/heat_controls.h"
#include "concept/inspector_panel.h"
#include "concept/mask_controls.h"
#include "concept/model_note.h"
#include "dialogs/dialogs.h"
#include "gallery/gallery_panel.h"
#include "gallery/photo_list_model.h"
#include "jobs/job_bar.h"
#include "start/start_page.h"
#include "studio_actions.h"
#include "theme/theme.h"

namespace maskwright::ui {

void StudioWindow::connectFiles() {
    connect(m_actions->openFolder, &QAction::triggered, this, &StudioWindow::pickFolder);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_start, &StartPage::openRequested, this, &StudioWindow::pickFolder);
    connect(m_start, &StartPage::samplesRequested, this, [this] { open(m_samples); });
    connect(m_bar, &ConceptBar::openRequested, this, &StudioWindow::pickFolder);
    connect(&m_session, &StudioSession::folderOpening, this, [this](const QString& path) {
        m_cards->dismiss(QStringLiteral("folder"));
        m_start->setOpening(QFileInfo(path).fileName());
    });
    connect(&m_session, &StudioSession::folderOpened, this, &StudioWindow::showFolder);
    connect(&m_session, &StudioSession::folderFailed, this, [this](const Failure& failure) {
        m_start->setOpening({});
        if (m_review.isOpen() && !projectIsOfFolder()) return askWherePhotosAre();
        CardText card = cardFor(QStringLiteral("folder"), failure);
        card.title = tr("There are no photos to open.");
        card.action = tr("Choose another folder…");
        m_cards->show(card, [this] { pickFolder(); });
    });
    connect(m_actions->modelFolder, &QAction::triggered, this, [this] { pickModel(/*folder=*/true); });
    connect(m_actions->modelFile, &QAction::triggered, this, [this] { pickModel(/*folder=*/false); });
}

void StudioWindow::connectPhotos() {
    connect(m_gallery, &GalleryPanel::photoChosen, this, [this](const QString& file) {
        m_canvas->finishEdit();  // while its photo is still the current one
        m_session.showPhoto(file);
    });
    const auto previous = [this] { m_gallery->step(-1); };
    const auto next = [this] { m_gallery->step(+1); };
    connect(m_actions->previousPhoto, &QAction::triggered, this, previous);
    connect(m_actions->nextPhoto, &QAction::triggered, this, next);
    // Only on the photo: elsewhere the arrows move sliders and cursors.
    connect(new QShortcut(Qt::Key_Left, m_canvas, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            previous);
    connect(new QShortcut(Qt::Key_Right, m_canvas, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            next);
    connect(&m_session, &StudioSession::photoChanged, this, [this](const QString& file) {
        m_gallery->showCurrent(file);
        // They would lie over the next photo.
        for (const char* key : {"photo", "saved", "rank", "edit", "replaced", "differs"})
            m_cards->dismiss(QLatin1String(key));
        showPhotoName(file);
        m_slowLoading.start();
    });
    connect(&m_slowLoading, &QTimer::timeout, this, [this] {
        m_canvas->setPhoto(nullptr);
        m_canvas->setMessage(tr("Loading…"), m_session.currentFile());
    });
    connect(&m_session, &StudioSession::photoReady, this, [this] {
        m_slowLoading.stop();
        m_canvas->setPhoto(m_session.photo());
        showPhotoName(m_session.currentFile());
        updateActions();
        showHint();
    });
    connect(&m_session, &StudioSession::photoFailed, this, [this](const Failure& failure) {
        m_slowLoading.stop();
        m_canvas->setPhoto(nullptr);
        m_canvas->setMessage(tr("This photo cannot be read"), m_session.currentFile());
        CardText card = cardFor(QStringLiteral("photo"), failure);
        card.title = tr("This photo cannot be read.");
        m_cards->show(card);
        updateActions();
        showHint();
    });
}

void StudioWindow::connectLooking() {
    connect(m_bar, &ConceptBar::lookRequested, this, &StudioWindow::look);
    connect(m_actions->focusConcept, &QAction::triggered, m_bar, &ConceptBar::focusConcept);
    connect(&m_session, &StudioSession::lookingChanged, this, &StudioWindow::showHint);
    connect(&m_session, &StudioSession::inspectionChanged, this, &StudioWindow::showInspection);
    connect(&m_session, &StudioSession::lookFailed, this, [this](const Failure& failure) {
        CardText card = cardFor(QStringLiteral("look"), failure);
        if (failure.code == ErrorCode::BadModel && !m_session.model().empty())
            card.action = tr("Use the built-in model");
        m_cards->show(card, [this] { m_actions->builtInModel->trigger(); });
        showHint();
    });
    connect(&m_session, &StudioSession::noted, this, [this](const QString& text) {
        if (text == m_lastNote) return;
        m_lastNote = text;
        m_cards->tell(QStringLiteral("note"), tr("The model says"), wordedNote(text));
    });
}

void StudioWindow::connectMask() {
    connect(&m_inspector->heat(), &HeatControls::selectionChanged, this, &StudioWindow::showHeat);
    connect(&m_inspector->heat(), &HeatControls::opacityChanged, m_canvas, &PhotoCanvas::setHeatOpacity);
    connect(&m_inspector->mask(), &MaskControls::thresholdMoved, &m_session, &StudioSession::setThreshold);
    connect(&m_inspector->mask(), &MaskControls::thresholdReset, &m_session, &StudioSession::resetThreshold);
    connect(&m_inspector->mask(), &MaskControls::edgeSnapToggled, m_actions->snapEdges, &QAction::setChecked);
    connect(&m_inspector->mask(), &MaskControls::outlineToggled, m_actions->showOutline, &QAction::setChecked);
    connect(m_actions->snapEdges, &QAction::toggled, this, [this](bool on) {
        m_inspector->mask().setEdgeSnap(on);
        m_session.setEdgeSnap(on);
    });
    connect(m_actions->showOutline, &QAction::toggled, this, [this](bool visible) {
        m_inspector->mask().setOutlineVisible(visible);
        m_canvas->setOutlineVisible(visible);
    });
    connect(m_actions->showHeat, &QAction::toggled, this, &StudioWindow::showSide);
    connect(m_actions->previousStep, &QAction::triggered, this, [this] { m_inspector->heat().stepTimestep(-1); });
    connect(m_actions->nextStep, &QAction::triggered, this, [this] { m_inspector->heat().stepTimestep(+1); });
    connect(&m_session, &StudioSession::maskChanged, this, &StudioWindow::showMask);
    connect(m_actions->saveMask, &QAction::triggered, this, &StudioWindow::pickMaskFile);
    connect(&m_session, &StudioSession::maskSaved, this, [this](const QString& path) {
        const QString folder = QFileInfo(path).absolutePath();
        m_cards->show({.key = QStringLiteral("saved"),
                       .tone = CardTone::Done,
                       .title = tr("The mask was saved."),
                       .detail = QDir::toNativeSeparators(path),
                       .action = tr("Open folder"),
                       .more = {}},
                      [this, folder] { m_dialogs.showFolder(folder); });
    });
    connect(&m_session, &StudioSession::saveFailed, this,
            [this](const Failure& failure) { m_cards->show(cardFor(QStringLiteral("saved"), failure)); });
}

void StudioWindow::connectView() {
    connect(m_actions->fit, &QAction::triggered, m_canvas, &PhotoCanvas::fit);
    connect(m_actions->actualSize, &QAction::triggered, m_canvas, &PhotoCanvas::showActualSize);
    connect(m_actions->zoomIn, &QAction::triggered, m_canvas, &PhotoCanvas::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_canvas, &PhotoCanvas::zoomOut);
    connect(m_canvas, &PhotoCanvas::zoomChanged, this, [this](double scale) {
        const double percent = 100.0 * scale * devicePixelRatioF();
        m_zoom->setText(QLocale().toString(percent, 'f', percent < 10 ? 1 : 0) + QStringLiteral(" %"));
    });
    m_theme.setIcon(m_actions->showHeat, QStringLiteral("heatmap"));
    m_theme.setIcon(m_actions->showOutline, QStringLiteral("outline"));
    connect(m_actions->shortcuts, &QAction::triggered, this, &StudioWindow::showShortcuts);
    connect(m_actions->changeKeys, &QAction::triggered, this, &StudioWindow::changeKeys);
    connect(m_actions->about, &QAction::triggered, this, &StudioWindow::showAbout);
}

}  // namespace maskwright::ui
