// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>
#include <optional>

#include "jobs/job_record.h"
#include "jobs/time_left.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace maskwright::ui {

/// Starts one kind of job, goes on with it, holds and stops it, and says how far it is.
class RunControls : public QWidget {
    Q_OBJECT

  public:
    /// What can be done while nothing runs; an empty text leaves the button out. The first one is the main one.
    struct Choices {
        QString start;
        QString goOn;
        bool canStart = true;
        bool canGoOn = true;
        bool goOnFirst = false;  ///< going on is what is meant; else starting
    };

    /// @param prefix of the object names: <prefix>Start, GoOn, Pause, Stop, Progress, Status
    explicit RunControls(const QString& prefix, QWidget* parent = nullptr);

    /// Nothing runs.
    void showChoices(const Choices& choices);
    /// @param conceptText of what runs, where it is another than the one in hand; else empty
    void showJob(const JobRecord& job, const QString& conceptText = {});
    void showProgress(const Progress& progress);
    /// Of a training: what its curve shows, so that both say the same. None: not known.
    void showSmoothedLoss(std::optional<double> loss);
    /// Jobs that cannot be held have no such button.
    void setCanPause(bool canPause) { m_canPause = canPause; }

  Q_SIGNALS:
    void startRequested();
    void goOnRequested();
    void pauseRequested(bool paused);
    void stopRequested();

  private:
    void showStatus();

    QPushButton* m_start;
    QPushButton* m_goOn;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QProgressBar* m_bar;
    QLabel* m_status;
    JobState m_state = JobState::Done;
    QString m_concept;
    Progress m_progress;
    std::optional<double> m_smoothedLoss;
    TimeLeft m_pace;
    QElapsedTimer m_clock;
    bool m_canPause = true;
};

}  // namespace maskwright::ui
