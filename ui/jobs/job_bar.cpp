// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_bar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "canvas/elided_label.h"
#include "jobs/job_controls.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kBarWidth = 96;
constexpr int kLeastText = 48;
constexpr int kRoomyText = 300;

const QString kBetween = QStringLiteral("  ·  ");

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(kBetween);
}

/// Of a job that runs, from all there is to say to the least; what is left out goes as a whole, the least important
/// first. Where not even its kind has room, the bar beside it says how far it is.
QStringList textsOf(const JobRecord& job, const QString& timeLeft) {
    const QString title = titleOf(job);
    if (job.state == JobState::Stopping)
        return {joined({JobBar::tr("Stopping…"), title}), JobBar::tr("Stopping…"), QString()};
    const QString paused = job.state == JobState::Paused ? JobBar::tr("Paused") : QString();
    // A step is counted, not named.
    const QString item = isTraining(job.kind) ? QString() : QString::fromStdString(job.progress.item).simplified();
    const QString progress = wordedProgress(job);
    const QString count = wordedCount(job);
    QStringList texts = {joined({paused, title, timeLeft, progress, item}),
                         joined({paused, title, timeLeft, progress}),
                         joined({paused, title, progress}),
                         joined({paused, title, count}),
                         joined({paused, progress}),
                         joined({paused, title}),
                         joined({paused, wordedKind(job.kind)}),
                         paused.isEmpty() ? count : paused};
    texts.removeAll(QString());  // of a job that has reported nothing yet
    texts.removeDuplicates();
    texts.push_back(QString());
    return texts;
}

/// The end of it goes first, a part at a time.
QStringList shortened(const QString& text) {
    QStringList parts = text.split(kBetween), texts;
    for (; !parts.isEmpty(); parts.removeLast()) texts.push_back(parts.join(kBetween));
    return texts;
}

}  // namespace

JobBar::JobBar(JobRunner& runner, Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_runner(runner),
      m_theme(theme),
      m_text(new ElidedLabel(ElidedLabel::Kind::Sentence)),
      m_bar(new QProgressBar),
      m_pause(new QToolButton),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_jobs(new QPushButton(tr("Jobs"))) {
    setObjectName(QStringLiteral("jobBar"));
    setFocusProxy(m_jobs);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setObjectName(QStringLiteral("jobText"));
    m_text->setMinimumWidth(kLeastText);
    m_bar->setObjectName(QStringLiteral("jobProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    m_pause->setObjectName(QStringLiteral("jobPauseButton"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_jobs->setObjectName(QStringLiteral("jobsButton"));
    m_jobs->setCheckable(true);
    m_jobs->setToolTip(tr("What runs, what waits, and what has ended"));
    layOut();
    connectButtons();
    connect(&m_theme, &Theme::changed, this, &JobBar::showJob);
    connect(&m_runner, &JobRunner::jobsChanged, this, &JobBar::showJob);
    connect(&m_runner, &JobRunner::progressed, this, [this] {
        if (const JobRecord* job = m_runner.running()) showFigures(*job);
    });
    showJob();
}

void JobBar::layOut() {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 16, 5);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_pause);
    layout->addWidget(m_cancel);
    layout->addWidget(m_jobs);
}

void JobBar::connectButtons() {
    connect(m_pause, &QToolButton::clicked, this, [this] {
        if (const JobRecord* job = m_runner.running()) m_runner.setPaused(job->id, job->state != JobState::Paused);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const JobRecord* job = m_runner.running()) Q_EMIT cancelRequested(job->id);
    });
    connect(m_jobs, &QPushButton::toggled, this, &JobBar::trayToggled);
}

void JobBar::setIdleText(const QString& text) {
    m_idleText = text;
    if (m_runner.running() == nullptr) showIdle();
}

void JobBar::showIdle() {
    showWords(shortened(m_idleText));
    updateGeometry();
}

QSize JobBar::sizeHint() const {
    const QSize least = minimumSizeHint();
    const int wanted = m_runner.running() != nullptr ? kRoomyText : m_text->sizeHint().width();
    return {least.width() + qMax(0, wanted - kLeastText), least.height()};
}

void JobBar::setTrayOpen(bool open) {
    m_jobs->setChecked(open);
}

void JobBar::showJob() {
    showWaiting();
    const JobRecord* job = m_runner.running();
    const bool canPause = job != nullptr && keepsWhatIsDone(job->kind);
    m_bar->setVisible(job != nullptr);
    m_cancel->setVisible(job != nullptr);
    m_pause->setVisible(canPause);
    if (job == nullptr) return showIdle();
    updateGeometry();
    const bool stops = job->state == JobState::Stopping;
    // As the page of the job calls it.
    showStopOn(*m_cancel, stopOfferOf(*job, keepsWhatIsDone(job->kind) ? tr("Stop") : tr("Cancel"), {}));
    m_pause->setEnabled(!stops);
    if (canPause) showPauseOn(*m_pause, m_theme, job->state == JobState::Paused);
    showFigures(*job);
}

/// What changes many times a second.
void JobBar::showFigures(const JobRecord& job) {
    showShare(*m_bar, job);
    showText(job);
}

void JobBar::showText(const JobRecord& job) {
    showWords(textsOf(job, timeLeftOf(m_runner)));
}

/// All of them when the mouse lingers: there may be no room.
void JobBar::showWords(const QStringList& fullestFirst) {
    m_text->setTexts(fullestFirst);
    m_text->setToolTip(m_text->text().toHtmlEscaped());
}

void JobBar::showWaiting() {
    const auto& jobs = m_runner.jobs();
    const auto waits = [](const JobRecord& job) { return job.state == JobState::Waiting; };
    const int waiting = static_cast<int>(std::count_if(jobs.begin(), jobs.end(), waits));
    m_jobs->setText(waiting == 0 ? tr("Jobs") : tr("Jobs (%1)").arg(QLocale().toString(waiting)));
    m_jobs->setAccessibleName(waiting == 0 ? tr("Jobs") : tr("Jobs, %n waiting", nullptr, waiting));
}

}  // namespace maskwright::ui
