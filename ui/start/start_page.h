// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "start/recent_projects.h"

class QLabel;
class QHBoxLayout;

namespace maskwright::ui {

class Theme;

/// What the window shows before a folder is open: where to drop one, and what happens then.
class StartPage : public QWidget {
    Q_OBJECT

  public:
    StartPage(Theme& theme, bool hasSamples, QWidget* parent = nullptr);

    /// A folder is held over the window.
    void setDropping(bool dropping);
    void setOpening(const QString& folder);
    /// The first few are offered.
    void setRecent(const QList<RecentProject>& projects);

  Q_SIGNALS:
    void openRequested();
    void samplesRequested();
    void projectRequested(const QString& project);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QWidget* makeDropZone(Theme& theme, bool hasSamples);
    QWidget* makeRecent();
    QWidget* makeSteps();

    Theme& m_theme;
    QWidget* m_zone = nullptr;
    QLabel* m_title = nullptr;
    QWidget* m_recent = nullptr;
    QHBoxLayout* m_recentRow = nullptr;
    QWidget* m_steps = nullptr;
    bool m_dropping = false;
};

}  // namespace maskwright::ui
