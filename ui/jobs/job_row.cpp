// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "canvas/elided_label.h"
#include "jobs/job_controls.h"
#include "jobs/job_words.h"
#include "theme/labels.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kIcon = 18;

}  // namespace

JobRow::JobRow(const JobRecord& job, Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_id(job.id),
      m_mark(new QLabel),
      m_title(new ElidedLabel(ElidedLabel::Kind::Sentence)),
      m_pause(new QToolButton),
      m_next(new QPushButton(tr("Run next"))),
      m_cancel(new QToolButton),
      m_bar(new QProgressBar),
      m_detail(namedLabel("jobRowDetail", "caption")),
      m_trouble(namedLabel("jobRowTrouble", "trouble")),
      m_log(new QPushButton(tr("Log…"))) {
    setObjectName(QStringLiteral("jobRow"));
    nameParts(titleOf(job), wordedKind(job.kind));
    layOut();
    connectButtons();
    connect(&m_theme, &Theme::changed, this, [this] {
        showMark();
        showPauseOn(*m_pause, m_theme, m_state == JobState::Paused);
    });
}

void JobRow::nameParts(const QString& title, const QString& kind) {
    setAccessibleName(title);
    m_title->setObjectName(QStringLiteral("jobRowTitle"));
    m_title->setTexts({title, kind});
    m_title->setToolTip(title.toHtmlEscaped());
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    // A long path in it does not push the row apart.
    for (QLabel* label : {m_detail, m_trouble}) label->setMinimumWidth(1);
    m_mark->setObjectName(QStringLiteral("jobRowMark"));
    m_pause->setObjectName(QStringLiteral("jobRowPause"));
    m_next->setObjectName(QStringLiteral("jobRowNext"));
    m_next->setProperty("kind", "link");
    m_next->setAccessibleName(tr("Run next: %1").arg(title));
    m_cancel->setObjectName(QStringLiteral("jobRowCancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextOnly);  // an X would look like the one that shuts the tray
    m_bar->setObjectName(QStringLiteral("jobRowProgress"));
    m_bar->setAccessibleName(tr("Progress: %1").arg(title));
    m_bar->setTextVisible(false);
    m_log->setObjectName(QStringLiteral("jobRowLog"));
    m_log->setProperty("kind", "link");
    m_log->setAccessibleName(tr("Log: %1").arg(title));
}

void JobRow::layOut() {
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_mark);
    head->addWidget(m_title, 1);
    head->addWidget(m_next);
    head->addWidget(m_pause);
    head->addWidget(m_cancel);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_detail, 1);
    foot->addWidget(m_log, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(dividingLine());
    layout->addSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addLayout(foot);
    layout->addWidget(m_trouble);
}

void JobRow::connectButtons() {
    connect(m_pause, &QToolButton::clicked, this, [this] { Q_EMIT pauseRequested(m_id, m_state != JobState::Paused); });
    connect(m_cancel, &QToolButton::clicked, this, [this] { Q_EMIT cancelRequested(m_id); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextRequested(m_id); });
    connect(m_log, &QPushButton::clicked, this, [this] { Q_EMIT logRequested(m_id); });
}

QList<QWidget*> JobRow::buttons() const {
    return {m_next, m_pause, m_cancel, m_log};
}

void JobRow::showState(const JobRecord& job, bool isNext) {
    if (job.state == m_state && job.stopsNow == m_stopsNow && isNext == m_isNext) return;
    m_state = job.state;
    m_stopsNow = job.stopsNow;
    m_isNext = isNext;
    const bool waits = job.state == JobState::Waiting;
    const bool stops = job.state == JobState::Stopping;
    showMark();
    m_next->setVisible(waits && !isNext);
    m_pause->setVisible(!waits && !job.isOver() && keepsWhatIsDone(job.kind));
    m_pause->setEnabled(!stops);
    showPauseOn(*m_pause, m_theme, job.state == JobState::Paused);
    m_cancel->setVisible(!job.isOver());
    showStop(job);
    m_bar->setVisible(!waits && !job.isOver());
    m_log->setVisible(!waits);
    m_trouble->setVisible(job.state == JobState::Failed);
    if (job.isOver()) return showEnd(job);
    if (waits) return m_detail->setText(isNext ? tr("Runs next") : tr("Waits for its turn"));
    showFigures(job, {});
}

/// As the bar calls it; what has not begun has nothing to stop.
void JobRow::showStop(const JobRecord& job) {
    const bool stops = keepsWhatIsDone(job.kind) && job.state != JobState::Waiting;
    const StopOffer offer = stopOfferOf(job, stops ? tr("Stop") : tr("Cancel"), {});
    const QString tip = offer.toolTip.isEmpty() ? offer.text : offer.text + QStringLiteral(": ") + offer.toolTip;
    m_cancel->setText(offer.text);
    m_cancel->setToolTip(tip);
    m_cancel->setEnabled(offer.enabled);
    m_cancel->setAccessibleName(job.state != JobState::Stopping ? tr("Cancel: %1").arg(accessibleName())
                                : offer.enabled                 ? tr("Stop now: %1").arg(accessibleName())
                                                                : tr("Stopping: %1").arg(accessibleName()));
}

void JobRow::showFigures(const JobRecord& job, const QString& timeLeft) {
    showShare(*m_bar, job);
    QStringList parts = {wordedProgress(job), timeLeft};
    if (job.state == JobState::Stopping) parts = {tr("Stopping…")};
    if (job.state == JobState::Paused) parts.prepend(tr("Paused"));
    parts.removeAll(QString());
    m_detail->setText(parts.isEmpty() ? tr("Starting…") : parts.join(QStringLiteral("  ·  ")));
}

void JobRow::showEnd(const JobRecord& job) {
    m_detail->setText(wordedEnd(job));
    m_trouble->setText(wordedFailure(job).join(QLatin1Char('\n')));
}

void JobRow::showMark() {
    const Colors& colors = m_theme.colors();
    m_mark->setVisible(m_state == JobState::Done || m_state == JobState::Failed);
    if (m_mark->isHidden()) return;
    const bool failed = m_state == JobState::Failed;
    const QIcon icon = m_theme.icon(failed ? QStringLiteral("warning") : QStringLiteral("done"),
                                    failed ? colors.danger : colors.success);
    m_mark->setPixmap(icon.pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
}

}  // namespace maskwright::ui
