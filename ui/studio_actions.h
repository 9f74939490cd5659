// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;

namespace maskwright::ui {

class Theme;

/// Everything the window can be told to do, with its keys, and the menu bar that shows it.
class StudioActions : public QObject {
    Q_OBJECT

  public:
    StudioActions(QMainWindow& window, Theme& theme);

    QAction* openFolder;
    QAction* saveMask;
    QAction* exportAll;
    QAction* quit;
    QAction* previousPhoto;
    QAction* nextPhoto;
    QAction* previousStep;
    QAction* nextStep;
    QAction* focusConcept;
    QAction* showHeat;
    QAction* showOutline;
    QAction* snapEdges;
    QAction* fit;
    QAction* actualSize;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* builtInModel;
    QAction* modelFolder;
    QAction* modelFile;
    QAction* shortcuts;
    QAction* about;
    QActionGroup* themes;  ///< data: ThemeChoice as int

    QList<QAction*> all() const;
    /// What needs an open folder.
    void setHasPhotos(bool hasPhotos);

  private:
    void fillMenus(QMainWindow& window);
    QAction* addTheme(const QString& text, int choice);

    Theme& m_theme;
};

}  // namespace maskwright::ui
