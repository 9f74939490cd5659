// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobs_tray.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "jobs/job_log_dialog.h"
#include "jobs/job_row.h"
#include "jobs/job_words.h"
#include "theme/labels.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kWidth = 420;
constexpr int kMostHeight = 560;
constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr int kPadding = 16;

/// The one that runs, those that wait as they will run, those that ended, newest first.
std::vector<const JobRecord*> inOrder(const std::deque<JobRecord>& jobs) {
    std::vector<const JobRecord*> running, waiting, ended;
    for (const JobRecord& job : jobs)
        (job.isOver() ? ended : job.state == JobState::Waiting ? waiting : running).push_back(&job);
    std::reverse(ended.begin(), ended.end());
    running.insert(running.end(), waiting.begin(), waiting.end());
    running.insert(running.end(), ended.begin(), ended.end());
    return running;
}

}  // namespace

JobsTray::JobsTray(JobRunner& runner, Theme& theme, QWidget& over, QWidget& bar)
    : QFrame(&over),
      m_runner(runner),
      m_theme(theme),
      m_over(over),
      m_bar(bar),
      m_clear(new QPushButton(tr("Clear"))),
      m_empty(new QLabel(tr("Nothing runs and nothing waits. What takes long shows up here."))),
      m_head(makeHead()),
      m_scroll(new QScrollArea),
      m_list(new QWidget),
      m_rows(new QVBoxLayout(m_list)) {
    setObjectName(QStringLiteral("jobsTray"));
    setProperty("role", "card");
    setAccessibleName(tr("Jobs"));
    setFocusPolicy(Qt::ClickFocus);
    m_empty->setObjectName(QStringLiteral("jobsEmpty"));
    m_empty->setProperty("role", "muted");
    m_empty->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->setAlignment(Qt::AlignTop);
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("jobsList"));
    m_list->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    layout->setSpacing(kGap);
    layout->addWidget(m_head);
    layout->addWidget(m_empty);
    layout->addWidget(m_scroll, 1);
    connect(&m_runner, &JobRunner::jobsChanged, this, &JobsTray::showJobs);
    connect(&m_runner, &JobRunner::progressed, this, &JobsTray::showFigures);
    for (QWidget* watched : {&m_over, &m_bar, m_list}) watched->installEventFilter(this);
    hide();
}

QWidget* JobsTray::makeHead() {
    auto* title = headingLabel(tr("Jobs"));
    m_clear->setObjectName(QStringLiteral("jobsClear"));
    m_clear->setProperty("kind", "link");
    m_clear->setToolTip(tr("Forget what has ended"));
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("jobsClose"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    m_theme.setIcon(close, QStringLiteral("close"));
    connect(m_clear, &QPushButton::clicked, this, [this] { m_runner.forgetEnded(); });
    connect(close, &QToolButton::clicked, this, [this] { setOpen(false); });
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title, 1);
    layout->addWidget(m_clear);
    layout->addWidget(close);
    return head;
}

void JobsTray::setOpen(bool open) {
    if (open == isOpen()) return;
    if (!open && (hasFocus() || isAncestorOf(QApplication::focusWidget()))) m_bar.setFocus();
    setVisible(open);
    if (open) {
        showJobs();
        raise();
        place();
        setFocus();  // Escape shuts it, Tab goes into it
    }
    Q_EMIT openChanged(open);
}

void JobsTray::showJobs() {
    if (!isOpen()) return;
    const std::vector<const JobRecord*> jobs = inOrder(m_runner.jobs());
    dropRowsBut(jobs);
    bool isMoved = false;
    bool someoneWaits = false;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const JobRecord& job = *jobs[i];
        JobRow* row = rowOf(job);
        const int place = static_cast<int>(i);
        if (m_rows->indexOf(row) != place) {
            m_rows->removeWidget(row);
            m_rows->insertWidget(place, row);
            isMoved = true;
        }
        const bool waits = job.state == JobState::Waiting;
        row->showState(job, waits && !someoneWaits);
        someoneWaits = someoneWaits || waits;
    }
    if (isMoved) orderTabs();
    m_empty->setVisible(jobs.empty());
    m_scroll->setVisible(!jobs.empty());
    m_clear->setEnabled(!jobs.empty() && jobs.back()->isOver());
    showFigures();
    place();
}

void JobsTray::showFigures() {
    const JobRecord* job = m_runner.running();
    if (!isOpen() || job == nullptr) return;
    if (JobRow* row = find(job->id)) row->showFigures(*job, timeLeftOf(m_runner));
}

JobRow* JobsTray::rowOf(const JobRecord& job) {
    if (JobRow* row = find(job.id)) return row;
    auto* row = new JobRow(job, m_theme, m_list);
    connect(row, &JobRow::pauseRequested, &m_runner, &JobRunner::setPaused);
    connect(row, &JobRow::nextRequested, &m_runner, &JobRunner::runNext);
    connect(row, &JobRow::cancelRequested, this, &JobsTray::cancelRequested);
    connect(row, &JobRow::logRequested, this, &JobsTray::showLog);
    row->show();
    return row;
}

JobRow* JobsTray::find(RequestId id) const {
    for (int i = 0; i < m_rows->count(); ++i)
        if (auto* row = qobject_cast<JobRow*>(m_rows->itemAt(i)->widget()); row->id() == id) return row;
    return nullptr;
}

void JobsTray::dropRowsBut(const std::vector<const JobRecord*>& jobs) {
    for (int i = m_rows->count() - 1; i >= 0; --i) {
        auto* row = qobject_cast<JobRow*>(m_rows->itemAt(i)->widget());
        const auto isOfRow = [row](const JobRecord* job) { return job->id == row->id(); };
        if (std::any_of(jobs.begin(), jobs.end(), isOfRow)) continue;
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();  // it may be the sender
    }
}

void JobsTray::orderTabs() {
    QWidget* last = m_head->findChild<QToolButton*>(QStringLiteral("jobsClose"));
    for (int i = 0; i < m_rows->count(); ++i) {
        for (QWidget* button : qobject_cast<JobRow*>(m_rows->itemAt(i)->widget())->buttons()) {
            setTabOrder(last, button);
            last = button;
        }
    }
}

void JobsTray::showLog(RequestId id) {
    const JobRecord* job = m_runner.job(id);
    if (job == nullptr) return;
    for (auto* shown : m_over.findChildren<JobLogDialog*>()) {
        if (shown->id() != id) continue;
        shown->raise();
        return shown->activateWindow();
    }
    (new JobLogDialog(m_runner, *job, m_theme, &m_over))->show();
}

void JobsTray::place() {
    if (!isOpen()) return;
    const QRect bar(m_bar.mapTo(&m_over, QPoint(0, 0)), m_bar.size());
    const int width = std::min(kWidth, bar.width() - 2 * kMargin);
    const int room = std::max(0, bar.top() - kGap - kMargin);
    const QMargins edge = contentsMargins() + layout()->contentsMargins();
    const int inner = width - edge.left() - edge.right();
    int height = edge.top() + m_head->sizeHint().height() + kGap + edge.bottom() + 2 * m_scroll->frameWidth();
    height += m_empty->isHidden() ? m_rows->heightForWidth(inner) : m_empty->heightForWidth(inner);
    height = std::min({height, kMostHeight, room});
    setGeometry(bar.right() - kMargin - width, bar.top() - kGap - height, width, height);
}

bool JobsTray::event(QEvent* event) {
    // No shortcut of the window takes the key that shuts the tray.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QFrame::event(event);
}

bool JobsTray::eventFilter(QObject* watched, QEvent* event) {
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (watched == &m_bar && event->type() == QEvent::Hide && !event->spontaneous()) setOpen(false);
    if (watched != m_list && moves) place();
    // A row learns its height only after the style sheet reached it.
    if (watched == m_list && event->type() == QEvent::LayoutRequest) place();
    return QFrame::eventFilter(watched, event);
}

void JobsTray::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QFrame::keyPressEvent(event);
    setOpen(false);
}

}  // namespace maskwright::ui
