// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <vector>

#include "jobs/job_runner.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace maskwright::ui {

class JobRow;
class Theme;

/// All jobs, over the page: the one that runs, those that wait, those that ended, newest first. Stands on the job bar
/// at the right; shut at first, and does nothing while it is.
class JobsTray : public QFrame {
    Q_OBJECT

  public:
    /// @param runner, bar outlive the tray's last event
    /// @param over what it lies over
    /// @param bar  a part of `over`: the tray stands on it, gives the focus back to it and goes when it goes
    JobsTray(JobRunner& runner, Theme& theme, QWidget& over, QWidget& bar);

    bool isOpen() const { return !isHidden(); }
    void setOpen(bool open);

  Q_SIGNALS:
    void openChanged(bool open);
    void cancelRequested(RequestId id);

  protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeHead();
    void showJobs();
    void showFigures();
    void place();
    JobRow* rowOf(const JobRecord& job);
    JobRow* find(RequestId id) const;
    void dropRowsBut(const std::vector<const JobRecord*>& jobs);
    void orderTabs();
    void showLog(RequestId id);

    JobRunner& m_runner;
    Theme& m_theme;
    QWidget& m_over;
    QWidget& m_bar;
    QPushButton* m_clear;
    QLabel* m_empty;
    QWidget* m_head;
    QScrollArea* m_scroll;
    QWidget* m_list;
    QVBoxLayout* m_rows;  ///< of m_list; holds rows only
};

}  // namespace maskwright::ui
