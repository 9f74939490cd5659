// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "jobs/job_runner.h"
#include "jobs/job_words.h"

class QProgressBar;
class QPushButton;
class QToolButton;

namespace maskwright::ui {

class ElidedLabel;
class Theme;

/// The right of the bottom line: what is running, how long it still takes, how far it is, the buttons that hold and
/// stop it, and the one that opens the tray of all jobs.
class JobBar : public QFrame {
    Q_OBJECT

  public:
    /// @param runner outlives the bar's last event
    JobBar(JobRunner& runner, Theme& theme, QWidget* parent = nullptr);

    /// What stands there while nothing runs.
    void setIdleText(const QString& text);
    void setTrayOpen(bool open);
    /// Wide enough for the words of most jobs while one runs, whatever it says just now.
    QSize sizeHint() const override;

  Q_SIGNALS:
    void cancelRequested(RequestId id);
    void trayToggled(bool open);

  private:
    void layOut();
    void connectButtons();
    void showJob();
    void showFigures(const JobRecord& job);
    void showText(const JobRecord& job);
    void showIdle();
    void showWords(const QStringList& fullestFirst);
    void showWaiting();

    JobRunner& m_runner;
    Theme& m_theme;
    ElidedLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_pause;
    QPushButton* m_cancel;
    QPushButton* m_jobs;
    QString m_idleText;
};

}  // namespace maskwright::ui
