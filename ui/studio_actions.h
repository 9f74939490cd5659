// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace maskwright::ui {

class Theme;

/// Everything the window can be told to do, with its keys, and the menu bar that shows it. Each action's objectName is
/// that of its member, for the keys that the user changes.
class StudioActions : public QObject {
    Q_OBJECT

  public:
    StudioActions(QMainWindow& window, Theme& theme);

    QAction* openFolder;
    QAction* newProject;
    QAction* openProject;
    QAction* saveProjectCopy;
    QAction* checkProject;
    QAction* showSaved;  ///< says that everything is saved as one goes, and where
    QAction* exportDataset;
    QAction* importMasks;
    QAction* saveMask;
    QAction* labelAll;
    QAction* startPage;
    QAction* quit;
    QAction* settings;
    QAction* undo;
    QAction* redo;
    QAction* accept;
    QAction* reject;
    QAction* needsWork;
    QAction* unreviewed;
    QAction* absent;  ///< nothing of the concept is in the photo
    QAction* nextUnreviewed;
    QAction* lock;
    QAction* copyToNext;
    QAction* rank;
    QList<QAction*> concepts;  ///< the first nine of the project, by key
    QActionGroup* tools;       ///< data: CanvasTool as int
    QActionGroup* operations;  ///< on the whole mask; data: MaskOperation as int
    QAction* smallerBrush;
    QAction* largerBrush;
    QAction* previousPhoto;
    QAction* nextPhoto;
    QAction* previousStep;
    QAction* nextStep;
    QAction* focusConcept;
    QAction* showHeat;
    QAction* showOutline;
    QAction* sideBySide;
    QAction* snapEdges;
    QAction* fit;
    QAction* actualSize;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* builtInModel;
    QAction* modelFolder;
    QAction* modelFile;
    QAction* shortcuts;
    QAction* changeKeys;
    QAction* tour;
    QAction* contextHelp;
    QAction* about;
    QAction* guide;
    QActionGroup* themes;  ///< data: ThemeChoice as int
    QActionGroup* stages;  ///< data: StudioStage as int

    QList<QAction*> all() const;
    /// The answers to a mask: heard by the photo and the gallery alone, so that Enter stays what it is elsewhere.
    QList<QAction*> answers() const;
    /// What needs an open folder.
    void setHasPhotos(bool hasPhotos);
    /// What needs a project: one that is open, one that can be written, a photo in it, a mask that may be edited.
    void setCanReview(bool hasProject, bool canWrite, bool hasPhoto, bool canEdit);
    QMenu* reviewMenu() const noexcept { return m_reviewMenu; }

  private:
    QAction* make(const char* name, const QString& text, const QList<QKeySequence>& keys = {});
    QAction* makeSwitch(const char* name, const QString& text, const QList<QKeySequence>& keys);
    void makeFiles();
    void makeReview();
    void makeTools();
    void makeView();
    void makeStages();
    void setIcons();
    void fillMenus(QMainWindow& window);
    QAction* addTool(const char* name, const QString& text, int tool, const QKeySequence& key);
    QAction* addOperation(const char* name, const QString& text, int operation);
    QAction* addTheme(const QString& text, int choice);

    Theme& m_theme;
    QMenu* m_reviewMenu = nullptr;
};

}  // namespace maskwright::ui
