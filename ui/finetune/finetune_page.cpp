// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finetune/finetune_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "concept/rows.h"
#include "finetune/finetune_settings_box.h"
#include "finetune/finetune_words.h"
#include "finetune/preview_dialog.h"
#include "finetune/preview_strip.h"
#include "jobs/job_controls.h"
#include "plots/loss_plot.h"
#include "stages/stage_head.h"
#include "stages/stage_words.h"
#include "start/empty_state.h"
#include "theme/labels.h"
#include "theme/scrolled_page.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kNarrow = 820;  ///< below, the curves stand below the settings
constexpr int kBarSteps = 1000;
constexpr int kWidestSettings = 360;

enum Page { kNoConceptPage, kNoMasksPage, kWorkPage };

bool isGoing(FinetuneState state) {
    return state == FinetuneState::Waiting || state == FinetuneState::Running || state == FinetuneState::Paused ||
           state == FinetuneState::Stopping;
}

}  // namespace

FinetunePage::FinetunePage(FinetuneSession& session, Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_head(new StageHead(StudioStage::Finetune, QStringLiteral("finetune"),
                           tr("A copy of the model learns to paint the background of your photos. The better it does, "
                              "the sharper the object stands out where painting and photo differ."),
                           theme)),
      m_pages(new QStackedWidget),
      m_noConcept(new EmptyState(theme, QStringLiteral("project"),
                                 tr("Fine-tuning keeps its results in a project. Open a folder of photos and say what "
                                    "to look for in them."),
                                 {})),
      m_noMasks(new EmptyState(theme, QStringLiteral("outline"),
                               tr("Fine-tuning learns from preliminary masks, and there are none yet."),
                               tr("Label all photos first"))),
      m_main(namedButton("finetuneMain")),
      m_stop(namedButton("finetuneStop", tr("Stop"))),
      m_startOver(namedButton("finetuneStartOver", tr("Start over…"))),
      m_bar(new QProgressBar),
      m_status(namedLabel("finetuneStatus", "muted")),
      m_stale(namedLabel("finetuneStale", "muted")),
      m_confirm(namedButton("finetuneConfirm", tr("Start over"))),
      m_keep(namedButton("finetuneKeep", tr("Keep it"))),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_settings(new FinetuneSettingsBox(theme)),
      m_plot(new LossPlot(theme)),
      m_strip(new PreviewStrip) {
    setObjectName(QStringLiteral("finetunePage"));
    m_noConcept->setObjectName(QStringLiteral("finetuneNoConcept"));
    m_noMasks->setObjectName(QStringLiteral("finetuneNoMasks"));
    m_pages->setObjectName(QStringLiteral("finetunePages"));
    m_pages->addWidget(m_noConcept);
    m_pages->addWidget(m_noMasks);
    m_pages->addWidget(makeWork(theme));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_pages, 1);
    connectSession();
    connectControls();
    m_settings->setSettings(m_session.settings());
    showState();
    showLog();
}

QWidget* FinetunePage::makeWork(Theme& theme) {
    auto* curves = new QFrame;
    curves->setProperty("role", "card");
    auto* curveRows = new QVBoxLayout(curves);
    curveRows->setContentsMargins(12, 12, 12, 8);
    curveRows->addWidget(m_plot);
    m_columns->setSpacing(16);
    m_columns->addWidget(m_settings, 2);
    m_columns->addWidget(curves, 5);
    theme.setIcon(m_stop, QStringLiteral("stop"));
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("finetuneContent"));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 8, 16, 16);
    rows->setSpacing(16);
    rows->addWidget(makeControls());
    rows->addLayout(m_columns);
    rows->addWidget(m_strip);
    rows->addStretch(1);
    auto* scroll = scrolledPage(content);
    scroll->setObjectName(QStringLiteral("finetuneScroll"));
    return scroll;
}

QWidget* FinetunePage::makeControls() {
    m_main->setProperty("kind", "primary");
    m_bar->setObjectName(QStringLiteral("finetuneProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_stale->setText(tr("The masks were made anew since. Start over to learn from them."));
    auto* box = new QFrame;
    box->setProperty("role", "card");
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(flowRow({m_main, m_stop, m_startOver}));
    rows->addWidget(m_bar);
    rows->addWidget(m_status);
    rows->addWidget(m_stale);
    rows->addWidget(makeQuestion());
    return box;
}

QWidget* FinetunePage::makeQuestion() {
    m_question = new QWidget;
    m_question->setObjectName(QStringLiteral("finetuneQuestion"));
    m_confirm->setProperty("kind", "danger");
    auto* text = namedLabel("finetuneQuestionText", "value");
    text->setText(tr("Starting over removes what was learned so far. The settings of the new run are below."));
    auto* rows = new QVBoxLayout(m_question);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(text);
    rows->addWidget(flowRow({m_confirm, m_keep}));
    m_question->hide();
    return m_question;
}

void FinetunePage::connectSession() {
    connect(&m_session, &FinetuneSession::stateChanged, this, &FinetunePage::showState);
    connect(&m_session, &FinetuneSession::figuresChanged, this, &FinetunePage::showFigures);
    connect(&m_session, &FinetuneSession::prospectChanged, this, &FinetunePage::showSettings);
    connect(&m_session, &FinetuneSession::logChanged, this, &FinetunePage::showLog);
}

void FinetunePage::connectControls() {
    connect(m_head, &StageHead::helpRequested, this, &FinetunePage::helpRequested);
    connect(m_noMasks, &EmptyState::actionRequested, this, &FinetunePage::labelRequested);
    connect(m_main, &QPushButton::clicked, this, &FinetunePage::act);
    connect(m_stop, &QPushButton::clicked, &m_session, &FinetuneSession::stop);
    connect(m_startOver, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        ask(false);
        m_session.start();
    });
    connect(m_settings, &FinetuneSettingsBox::settingsChanged, &m_session, &FinetuneSession::setSettings);
    connect(m_strip, &PreviewStrip::opened, this, [this](std::int64_t step) { openPreview(step, {}); });
    connect(m_strip, &PreviewStrip::compareRequested, this, &FinetunePage::compareNewest);
    connect(m_strip, &PreviewStrip::revertRequested, &m_session, &FinetuneSession::revert);
}

void FinetunePage::resizeEvent(QResizeEvent*) {
    const bool isNarrow = width() < kNarrow;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_settings->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : kWidestSettings);
}

void FinetunePage::showState() {
    const FinetuneState state = m_session.state();
    m_pages->setCurrentIndex(state == FinetuneState::NoConcept ? kNoConceptPage
                             : state == FinetuneState::NoMasks ? kNoMasksPage
                                                               : kWorkPage);
    const QString conceptText = m_session.conceptText();
    m_head->setTitle(conceptText.isEmpty() ? stageName(StudioStage::Finetune)
                                           : tr("Fine-tune for “%1”").arg(conceptText));
    if (m_asking && state != FinetuneState::Stopped && state != FinetuneState::Done) ask(false);
    showControls();
    showFigures();
    showSettings();
    showLog();
}

/// What can be done now. Going on is offered before starting over.
void FinetunePage::showControls() {
    const FinetuneState state = m_session.state();
    const bool isOver = state == FinetuneState::Stopped || state == FinetuneState::Done;
    QString text = tr("Start");
    bool enabled = m_session.canStart();
    if (state == FinetuneState::Running || state == FinetuneState::Paused) {
        text = state == FinetuneState::Running ? tr("Pause") : tr("Resume");
        enabled = true;
    } else if (state == FinetuneState::Stopped) {
        text = tr("Go on from step %1").arg(QLocale().toString(qlonglong{m_session.log()->savedStep}));
        enabled = m_session.canGoOn();
    }
    m_main->setText(text);
    m_main->setEnabled(enabled && !m_asking);
    m_main->setVisible(state != FinetuneState::Done && state != FinetuneState::Waiting &&
                       state != FinetuneState::Stopping);
    m_stop->setVisible(isGoing(state));
    const JobState job = state == FinetuneState::Stopping ? JobState::Stopping : JobState::Running;
    showStopOn(*m_stop, stopOfferOf(JobKind::Finetune, job, /*stopsNow=*/false, tr("Stop"),
                                    tr("After the step in hand; what was learned is kept")));
    m_startOver->setVisible(isOver);
    m_startOver->setEnabled(m_session.canStart() && !m_asking);
    m_question->setVisible(m_asking);
    m_confirm->setEnabled(m_session.canStart());
    m_stale->setVisible(isOver && m_session.isStale());
}

void FinetunePage::showFigures() {
    const FinetuneState state = m_session.state();
    const Progress& progress = m_session.figures().progress;
    m_status->setText(wordedStatus(m_session));
    m_bar->setVisible(isGoing(state) || state == FinetuneState::Clearing || state == FinetuneState::Reverting);
    // Busy, until there is something to count.
    const bool counts = isGoing(state) && progress.total > 0;
    m_bar->setRange(0, counts || state == FinetuneState::Waiting ? kBarSteps : 0);
    m_bar->setValue(counts ? static_cast<int>(kBarSteps * progress.done / progress.total) : 0);
}

/// Of the run there is; of the one to come where none is, or it is to be replaced.
void FinetunePage::showSettings() {
    if (m_session.run() != nullptr && !m_asking)
        m_settings->showRun(*m_session.run(), m_session.runPlan(), m_session.prospect());
    else
        m_settings->showProspect(m_session.prospect(), !isGoing(m_session.state()), m_session.expectedSeconds());
    m_confirm->setEnabled(m_session.canStart());
}

void FinetunePage::showLog() {
    const auto log = m_session.log();
    m_plot->setCurves(lossCurvesOf(*log, m_session.totalSteps()));
    m_strip->setLog(*log, m_session.canRevert(), isGoing(m_session.state()));
}

void FinetunePage::act() {
    switch (m_session.state()) {
        case FinetuneState::Running:
            return m_session.pause();
        case FinetuneState::Paused:
            return m_session.resume();
        case FinetuneState::Stopped:
            return m_session.goOn();
        default:
            return m_session.start();
    }
}

void FinetunePage::ask(bool asking) {
    m_asking = asking;
    showControls();
    showSettings();
    if (asking)
        m_keep->setFocus();
    else if (m_startOver->isVisible())
        m_startOver->setFocus();
}

void FinetunePage::openPreview(std::int64_t step, std::optional<std::int64_t> other) {
    (new PreviewDialog(m_session, step, other, this))->open();
}

void FinetunePage::compareNewest() {
    const auto log = m_session.log();
    if (log->previews.size() < 2) return;
    openPreview(log->previews.back().step, log->previews.front().step);
}

}  // namespace maskwright::ui
