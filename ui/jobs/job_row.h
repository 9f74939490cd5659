// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <optional>

#include "jobs/job_record.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace maskwright::ui {

class ElidedLabel;
class Theme;

/// One job in the tray: what it is, how far it is or how it ended, and what can be done with it.
class JobRow : public QFrame {
    Q_OBJECT

  public:
    JobRow(const JobRecord& job, Theme& theme, QWidget* parent = nullptr);

    RequestId id() const noexcept { return m_id; }
    /// @param isNext it waits, and no other will run before it
    void showState(const JobRecord& job, bool isNext);
    /// What changes many times a second; of a job that runs.
    void showFigures(const JobRecord& job, const QString& timeLeft);
    /// In the order in which Tab goes through them.
    QList<QWidget*> buttons() const;

  Q_SIGNALS:
    void pauseRequested(RequestId id, bool paused);
    void cancelRequested(RequestId id);
    void nextRequested(RequestId id);
    void logRequested(RequestId id);

  private:
    void nameParts(const QString& title, const QString& kind);
    void layOut();
    void connectButtons();
    void showMark();
    void showStop(const JobRecord& job);
    void showEnd(const JobRecord& job);

    Theme& m_theme;
    RequestId m_id;
    std::optional<JobState> m_state;  ///< as shown; none at first
    bool m_stopsNow = false;
    bool m_isNext = false;
    QLabel* m_mark;
    ElidedLabel* m_title;
    QToolButton* m_pause;
    QPushButton* m_next;
    QToolButton* m_cancel;
    QProgressBar* m_bar;
    QLabel* m_detail;
    QLabel* m_trouble;
    QPushButton* m_log;
};

}  // namespace maskwright::ui
