// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "start/recent_projects.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace maskwright::ui {

class CardGrid;
class DropZone;
class RecentPictures;
class Theme;

/// What the window shows before a folder is open: where to drop one, what happens then, and the projects to go on with.
class StartPage : public QWidget {
    Q_OBJECT

  public:
    StartPage(Theme& theme, bool hasSamples, QWidget* parent = nullptr);

    /// A folder is held over the window.
    void setDropping(bool dropping);
    void setOpening(const QString& folder);
    void setRecent(const QList<RecentProject>& projects);
    /// What is open behind this page, by name; empty: nothing.
    void setBack(const QString& name);

  Q_SIGNALS:
    void openRequested();
    void newProjectRequested();
    void openProjectRequested();
    void samplesRequested();
    void tourRequested();
    void projectRequested(const QString& project);
    /// Off the list; the project itself stays.
    void removeRequested(const QString& project);
    void backRequested();

  private:
    QWidget* makeColumn(bool hasSamples);
    QWidget* makeZone(bool hasSamples);
    QWidget* makeZoneActions(bool hasSamples);
    QWidget* makeRecent();
    QWidget* makeSteps();
    void setCompact(bool compact);
    void showPicture(const QString& project);
    void remove(const QString& project);

    Theme& m_theme;
    RecentPictures* m_pictures;
    QWidget* m_column = nullptr;
    DropZone* m_zone = nullptr;
    QBoxLayout* m_zoneLayout = nullptr;
    QBoxLayout* m_zoneButtons = nullptr;
    QLabel* m_logo = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_promise = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_back = nullptr;
    QWidget* m_recent = nullptr;
    CardGrid* m_grid = nullptr;
    QWidget* m_steps = nullptr;
};

}  // namespace maskwright::ui
