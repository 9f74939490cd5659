// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>

#include "jobs/job_runner.h"
#include "jobs/time_left.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace maskwright::ui {

/// The bottom line: what is running, how far it is, how long it still takes, and the button that stops it.
class JobBar : public QFrame {
    Q_OBJECT

  public:
    explicit JobBar(QWidget* parent = nullptr);

    void watch(JobRunner& runner);
    /// What stands there while nothing runs.
    void setIdleText(const QString& text);
    void showStopping();

  Q_SIGNALS:
    void cancelRequested(RequestId id);

  private:
    void begin(RequestId id, JobKind kind);
    void showProgress(RequestId id, const Progress& progress);
    void end();

    QLabel* m_text;
    QLabel* m_timeLeft;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QString m_idleText;
    TimeLeft m_pace;
    QElapsedTimer m_clock;
    RequestId m_id = 0;
    bool m_stopping = false;
};

/// "about 20 seconds left" and the like, rounded to what can be known.
QString wordedTimeLeft(double seconds);
QString wordedStage(Stage stage);
QString wordedKind(JobKind kind);

}  // namespace maskwright::ui
