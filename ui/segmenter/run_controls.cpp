// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmenter/run_controls.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "jobs/job_controls.h"
#include "jobs/job_words.h"
#include "segmenter/tab_parts.h"
#include "theme/flow_layout.h"

namespace maskwright::ui {
namespace {

constexpr int kGap = 8;
constexpr int kBarSteps = 1000;
constexpr double kShortestWorthSaying = 2;  ///< seconds

QPushButton* makeButton(const QString& name, const QString& text = {}) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->hide();
    return button;
}

void showAsMain(QPushButton* button, bool isMain) {
    button->setProperty("kind", isMain ? QStringLiteral("primary") : QString());
    button->style()->unpolish(button);
    button->style()->polish(button);
}

}  // namespace

RunControls::RunControls(const QString& prefix, QWidget* parent)
    : QWidget(parent),
      m_start(makeButton(prefix + QStringLiteral("Start"))),
      m_goOn(makeButton(prefix + QStringLiteral("GoOn"))),
      m_pause(makeButton(prefix + QStringLiteral("Pause"))),
      m_stop(makeButton(prefix + QStringLiteral("Stop"), tr("Stop"))),
      m_bar(new QProgressBar),
      m_status(roleLabel("muted")) {
    setObjectName(prefix + QStringLiteral("Controls"));
    m_bar->setObjectName(prefix + QStringLiteral("Progress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_status->setObjectName(prefix + QStringLiteral("Status"));
    auto* buttons = new FlowLayout(kGap);
    for (QPushButton* button : {m_start, m_goOn, m_pause, m_stop}) buttons->addWidget(button);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGap);
    rows->addLayout(buttons);
    rows->addWidget(m_bar);
    rows->addWidget(m_status);
    connect(m_start, &QPushButton::clicked, this, &RunControls::startRequested);
    connect(m_goOn, &QPushButton::clicked, this, &RunControls::goOnRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(m_state != JobState::Paused); });
    connect(m_stop, &QPushButton::clicked, this, &RunControls::stopRequested);
    m_clock.start();
    showChoices({});
}

void RunControls::showChoices(const Choices& choices) {
    m_state = JobState::Done;
    m_start->setText(choices.start);
    m_start->setVisible(!choices.start.isEmpty());
    m_start->setEnabled(choices.canStart);
    m_goOn->setText(choices.goOn);
    m_goOn->setVisible(!choices.goOn.isEmpty());
    m_goOn->setEnabled(choices.canGoOn);
    showAsMain(m_start, !choices.goOnFirst);
    showAsMain(m_goOn, choices.goOnFirst);
    for (QWidget* part : std::initializer_list<QWidget*>{m_pause, m_stop, m_bar, m_status}) part->hide();
}

void RunControls::showJob(const JobRecord& job, const QString& conceptText) {
    if (job.state != m_state) m_pace.restart();
    m_state = job.state;
    m_concept = conceptText;
    m_progress = job.progress;
    m_start->hide();
    m_goOn->hide();
    const bool goes = m_state == JobState::Running || m_state == JobState::Paused;
    m_pause->setText(m_state == JobState::Paused ? tr("Resume") : tr("Pause"));
    m_pause->setVisible(m_canPause);
    m_pause->setEnabled(goes);
    m_stop->setVisible(true);
    showStopOn(*m_stop,
               stopOfferOf(job, tr("Stop"), keepsWhatIsDone(job.kind) ? tr("What is done is kept") : QString()));
    m_bar->show();
    m_status->show();
    showStatus();
}

void RunControls::showProgress(const Progress& progress) {
    if (m_state != JobState::Running) return;
    m_progress = progress;
    m_pace.note(progress, m_clock.elapsed());
    showStatus();
}

void RunControls::showSmoothedLoss(std::optional<double> loss) {
    m_smoothedLoss = loss;
    if (m_state != JobState::Done) showStatus();
}

void RunControls::showStatus() {
    const bool counts = m_progress.total > 0;
    // Busy, until there is something to count.
    m_bar->setRange(0, counts || m_state == JobState::Waiting ? kBarSteps : 0);
    m_bar->setValue(counts ? static_cast<int>(kBarSteps * m_progress.done / m_progress.total) : 0);
    QStringList parts;
    if (m_state == JobState::Waiting)
        parts.push_back(tr("Waits until what runs now is done"));
    else if (m_state == JobState::Stopping)
        parts.push_back(tr("Stopping…"));
    else if (m_state == JobState::Paused)
        parts.push_back(tr("Paused"));
    if (!m_concept.isEmpty()) parts.push_back(tr("for “%1”").arg(m_concept));
    if (counts)
        parts.push_back(tr("%1: %2 of %3")
                            .arg(wordedStage(m_progress.stage), QLocale().toString(qlonglong{m_progress.done}),
                                 QLocale().toString(qlonglong{m_progress.total})));
    // The curve is that of the concept in hand.
    if (m_smoothedLoss && m_progress.loss && m_concept.isEmpty())
        parts.push_back(tr("smoothed loss %1").arg(QLocale().toString(*m_smoothedLoss, 'g', 3)));
    const auto seconds = m_state == JobState::Running ? m_pace.seconds(m_clock.elapsed()) : std::nullopt;
    if (seconds && *seconds >= kShortestWorthSaying) parts.push_back(wordedTimeLeft(*seconds));
    m_status->setText(parts.join(QStringLiteral("  ·  ")));
}

}  // namespace maskwright::ui
