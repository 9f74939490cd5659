// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refine/refine_page.h"

#include <QBitArray>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "jobs/job_controls.h"
#include "refine/guidance_control.h"
#include "refine/photo_strip.h"
#include "refine/refine_switches.h"
#include "stages/stage_head.h"
#include "start/empty_state.h"
#include "theme/labels.h"
#include "theme/scrolled_page.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kNarrow = 760;  ///< below, the controls stand one below the other

}  // namespace

RefinePage::RefinePage(RefineSession& session, StageBook& book, Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_book(book),
      m_head(new StageHead(StudioStage::Refine, QStringLiteral("refine"),
                           tr("The background is painted over what the preliminary mask covers; where photo and "
                              "background differ, the object is."),
                           theme)),
      m_painter(namedLabel("painterLabel", "muted")),
      m_finetune(new QPushButton(tr("Fine-tune first"))),
      m_pages(new QStackedWidget),
      m_noProject(new EmptyState(theme, QStringLiteral("project"),
                                 tr("Refining keeps its results in a project. Open a folder of photos and say what to "
                                    "look for in them."),
                                 QString())),
      m_noMasks(new EmptyState(theme, QStringLiteral("outline"),
                               tr("Refining starts from preliminary masks. Label all photos first."),
                               tr("Label all photos…"))),
      m_pictures(new QStackedWidget),
      m_notLooked(new EmptyState(theme, QStringLiteral("search"), QString(), tr("Look"))),
      m_strip(new PhotoStrip(theme)),
      m_guidance(new GuidanceControl(theme)),
      m_switches(new RefineSwitches),
      m_run(namedLabel("refineStatus", "muted")),
      m_stop(new QPushButton(tr("Stop"))),
      m_refineAll(new QPushButton(tr("Refine all photos"))) {
    setObjectName(QStringLiteral("refinePage"));
    m_noProject->setObjectName(QStringLiteral("refineNoProject"));
    m_noMasks->setObjectName(QStringLiteral("refineNoMasks"));
    m_notLooked->setObjectName(QStringLiteral("refineNotLooked"));
    m_pages->setObjectName(QStringLiteral("refinePages"));
    m_pages->addWidget(m_noProject);
    m_pages->addWidget(m_noMasks);
    m_pages->addWidget(makeWork());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addPainterRow();
    layout->addWidget(m_head);
    layout->addWidget(m_pages, 1);
    connectSession();
    connectControls();
    m_guidance->setGuidance(m_session.guidance());
    m_guidance->setPaintings(m_session.background().paintings);
    m_switches->setOptions(m_session.refining());
    showState();
    showSubject();
}

/// By which model, and the way to a better one.
void RefinePage::addPainterRow() {
    m_finetune->setObjectName(QStringLiteral("finetuneFirstButton"));
    m_finetune->setProperty("kind", "link");
    auto* painter = new QHBoxLayout;
    painter->setSpacing(8);
    painter->addWidget(m_painter, 1);
    painter->addWidget(m_finetune);
    m_head->addRow(painter);
}

QWidget* RefinePage::makeWork() {
    m_pictures->setObjectName(QStringLiteral("refinePictures"));
    m_pictures->addWidget(m_notLooked);
    m_pictures->addWidget(m_strip);
    auto* controls = new QWidget;
    m_controls = new QHBoxLayout(controls);
    m_controls->setContentsMargins(0, 0, 0, 0);
    m_controls->setSpacing(32);
    m_controls->addWidget(m_guidance, 1);
    m_controls->addWidget(m_switches, 1);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("refineContent"));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 8, 16, 16);
    rows->setSpacing(16);
    rows->addWidget(m_pictures, 1);
    rows->addWidget(controls);
    // In a small window with a long language nothing is cut off.
    auto* scroll = scrolledPage(content);
    scroll->setObjectName(QStringLiteral("refineScroll"));
    auto* work = new QWidget;
    auto* layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(dividingLine());
    layout->addWidget(makeFoot());
    return work;
}

QWidget* RefinePage::makeFoot() {
    m_stop->setObjectName(QStringLiteral("stopRefiningButton"));
    m_refineAll->setObjectName(QStringLiteral("refineAllButton"));
    m_refineAll->setProperty("kind", "primary");
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_run, 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_refineAll);
    return foot;
}

void RefinePage::connectSession() {
    connect(&m_session, &RefineSession::subjectChanged, this, &RefinePage::showSubject);
    connect(&m_session, &RefineSession::paintingChanged, this, &RefinePage::showPainting);
    connect(&m_session, &RefineSession::maskChanged, this, &RefinePage::showMask);
    connect(&m_session, &RefineSession::effectsChanged, this, &RefinePage::showEffects);
    connect(&m_session, &RefineSession::stepsChanged, this, [this] { m_switches->setOptions(m_session.refining()); });
    connect(&m_session, &RefineSession::stagesChanged, this, &RefinePage::showState);
    connect(&m_session, &RefineSession::refiningChanged, this, &RefinePage::showRun);
}

void RefinePage::connectControls() {
    connect(m_head, &StageHead::helpRequested, this, &RefinePage::helpRequested);
    connect(m_finetune, &QPushButton::clicked, this, &RefinePage::finetuneRequested);
    connect(m_noMasks, &EmptyState::actionRequested, this, &RefinePage::labelRequested);
    connect(m_notLooked, &EmptyState::actionRequested, this, &RefinePage::lookRequested);
    connect(m_guidance, &GuidanceControl::guidanceMoved, &m_session, &RefineSession::setGuidance);
    connect(m_guidance, &GuidanceControl::guidanceChosen, &m_session, &RefineSession::paint);
    connect(m_guidance, &GuidanceControl::paintRequested, this, [this] { m_session.paint(m_session.guidance()); });
    connect(m_guidance, &GuidanceControl::paintAllRequested, &m_session, &RefineSession::paintAll);
    connect(m_guidance, &GuidanceControl::cancelRequested, &m_session, &RefineSession::cancelPainting);
    connect(m_guidance, &GuidanceControl::paintingsChosen, &m_session, &RefineSession::setPaintings);
    connect(m_switches, &RefineSwitches::stepToggled, &m_session, &RefineSession::setStep);
    connect(m_switches, &RefineSwitches::resetRequested, &m_session, &RefineSession::resetSteps);
    connect(m_refineAll, &QPushButton::clicked, &m_session, &RefineSession::refineAll);
    connect(m_stop, &QPushButton::clicked, &m_session, &RefineSession::stopRefining);
}

void RefinePage::setLooking(bool looking) {
    m_looking = looking;
    showSubject();
}

void RefinePage::resizeEvent(QResizeEvent*) {
    m_controls->setDirection(width() < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// Which of the pages, and what depends on what is done of the other stages.
void RefinePage::showState() {
    const bool hasMasks = m_book.state(WorkStage::Masks).record.has_value();
    m_pages->setCurrentIndex(!m_book.isOpen() ? 0 : hasMasks ? 2 : 1);
    showPainter();
    showRun();
}

void RefinePage::showPainter() {
    const StageState& finetuned = m_book.state(WorkStage::Finetune);
    m_finetune->setVisible(!finetuned.record && m_book.isOpen());
    m_painter->setVisible(m_book.isOpen());
    const bool isBuiltIn = m_session.subject().model.empty();
    if (!finetuned.record)
        m_painter->setText(isBuiltIn ? tr("Painted by the built-in model as it is. Fine-tuning first gives better "
                                          "backgrounds.")
                                     : tr("Painted by the chosen model as it is. Fine-tuning first gives better "
                                          "backgrounds."));
    else if (finetuned.status == StageStatus::Partial)
        m_painter->setText(tr("Painted by the fine-tuned model, as far as it has learned."));
    else if (finetuned.status == StageStatus::Stale)
        m_painter->setText(tr("Painted by the fine-tuned model, which learned from older masks."));
    else
        m_painter->setText(tr("Painted by the fine-tuned model."));
}

void RefinePage::showSubject() {
    const RefineSubject& subject = m_session.subject();
    m_pictures->setCurrentIndex(m_session.canPaint() ? 1 : 0);
    m_notLooked->setText(m_looking                ? tr("Looking for “%1”…").arg(m_book.conceptText())
                         : subject.file.isEmpty() ? tr("Choose a photo.")
                                                  : tr("This photo was not looked at yet."));
    m_notLooked->setActionEnabled(!m_looking && subject.photo);
    m_strip->setPhoto(subject.photo);
    m_strip->clearMask();
    showPainter();
    showPainting();
    showMask();
    showEffects();
    showRun();
}

QString RefinePage::paintingMessage() const {
    switch (m_session.paints()) {
        case RefineSession::Paints::Yes:
            return tr("Painting…");
        case RefineSession::Paints::Waiting:
            return tr("Paints when what runs now is done.");
        case RefineSession::Paints::No:
            break;
    }
    if (m_session.isStored()) return tr("Painted with all photos; the pictures were not kept. Paint it to see them.");
    return tr("Not painted yet");
}

void RefinePage::showPainting() {
    QBitArray painted(kGuidancePlaces);
    for (int place = 0; place < kGuidancePlaces; ++place) painted.setBit(place, m_session.isPainted(guidanceAt(place)));
    m_guidance->setGuidance(m_session.guidance());
    m_guidance->setCanPaint(m_session.canPaint());
    m_guidance->setPainted(painted, m_session.isPainting());
    m_strip->setPainting(m_session.painting(), paintingMessage());
    m_strip->setOutdated(m_session.isRefined() && !m_session.isPainted());
    showEffects();
    showRun();
}

void RefinePage::showMask() {
    m_strip->setPainting(m_session.painting(), paintingMessage());  // it tells of a stored mask
    m_strip->setMask(m_session.mask(), m_session.isRefined() || m_session.isStored());
}

void RefinePage::showEffects() {
    m_switches->setEffects(m_session.effects(), m_session.isRefined());
}

QString RefinePage::runText() const {
    const QLocale locale;
    if (m_session.isRefiningAll()) {
        const auto& progress = m_session.refineProgress();
        if (!progress) return tr("Refining all photos…");
        return tr("Refining: %1 of %2 photos")
            .arg(locale.toString(qlonglong(progress->done)), locale.toString(qlonglong(progress->total)));
    }
    const StageState& refined = m_book.state(WorkStage::Refine);
    const int photos = refined.record ? static_cast<int>(refined.record->photos) : 0;
    switch (refined.status) {
        case StageStatus::Partial:
            return tr("Stopped; %n photo(s) are refined. With the same settings it goes on.", nullptr, photos);
        case StageStatus::Done:
            return tr("%n photo(s) are refined.", nullptr, photos);
        case StageStatus::Stale:
            return tr("The refined masks are older than what they were made from.");
        case StageStatus::Missing:
            break;
    }
    return tr("All photos are painted with s = %1 and cut with the steps above.")
        .arg(locale.toString(m_session.guidance()));
}

void RefinePage::showRun() {
    m_run->setText(runText());
    const bool runs = m_session.isRefiningAll();
    const bool hadFocus = m_stop->hasFocus() || m_refineAll->hasFocus();
    m_stop->setVisible(runs);
    if (const JobRecord* job = m_session.refineJob())
        showStopOn(*m_stop, stopOfferOf(*job, tr("Stop"), tr("After the photo in hand; what is refined is kept")));
    m_refineAll->setVisible(!runs);
    m_refineAll->setEnabled(m_session.canRefineAll());
    if (hadFocus) (runs ? m_stop : m_refineAll)->setFocus();  // one takes the other's place
}

}  // namespace maskwright::ui
