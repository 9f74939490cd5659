// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

#include "theme/theme.h"

namespace maskwright::ui {
namespace {

QAction* makeAction(QObject* owner, const QString& text, const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, owner);
    action->setShortcuts(keys);
    return action;
}

QAction* makeSwitch(QObject* owner, const QString& text, const QList<QKeySequence>& keys) {
    QAction* action = makeAction(owner, text, keys);
    action->setCheckable(true);
    action->setChecked(true);
    return action;
}

}  // namespace

StudioActions::StudioActions(QMainWindow& window, Theme& theme) : QObject(&window), m_theme(theme) {
    openFolder = makeAction(this, tr("&Open folder…"), {QKeySequence::Open});
    saveMask = makeAction(this, tr("&Save this mask…"), {QKeySequence::Save});
    // Ctrl+E alone moves the cursor in text fields of some desktops.
    exportAll = makeAction(this, tr("&Export all photos…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    quit = makeAction(this, tr("&Quit"), {Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);
    previousPhoto = makeAction(this, tr("&Previous photo"), {Qt::Key_A});
    nextPhoto = makeAction(this, tr("&Next photo"), {Qt::Key_D});
    previousStep = makeAction(this, tr("Previous &timestep"), {Qt::Key_Comma});
    nextStep = makeAction(this, tr("Next t&imestep"), {Qt::Key_Period});
    focusConcept = makeAction(this, tr("&Type a concept"), {Qt::CTRL | Qt::Key_L});
    showHeat = makeSwitch(this, tr("&Heatmap"), {Qt::Key_H});
    showOutline = makeSwitch(this, tr("Mask &outline"), {Qt::Key_M});
    snapEdges = makeSwitch(this, tr("S&nap to edges"), {Qt::Key_S});
    fit = makeAction(this, tr("&Fit the photo"), {Qt::Key_F});
    actualSize = makeAction(this, tr("&Actual size"), {Qt::CTRL | Qt::Key_0});
    zoomIn = makeAction(this, tr("Zoom &in"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal});
    zoomOut = makeAction(this, tr("Zoom o&ut"), {QKeySequence::ZoomOut});
    builtInModel = makeAction(this, tr("&Built-in model"), {});
    builtInModel->setCheckable(true);
    builtInModel->setChecked(true);
    modelFolder = makeAction(this, tr("Choose a model &folder…"), {});
    modelFile = makeAction(this, tr("&Choose a model file…"), {});
    shortcuts = makeAction(this, tr("&Keyboard and mouse"), {Qt::Key_F1, QKeySequence(QStringLiteral("?"))});
    about = makeAction(this, tr("&About Maskwright"), {});
    about->setMenuRole(QAction::AboutRole);
    themes = new QActionGroup(this);

    theme.setIcon(openFolder, QStringLiteral("folder"));
    theme.setIcon(saveMask, QStringLiteral("save"));
    theme.setIcon(exportAll, QStringLiteral("export"));
    theme.setIcon(previousPhoto, QStringLiteral("previous"));
    theme.setIcon(nextPhoto, QStringLiteral("next"));
    theme.setIcon(fit, QStringLiteral("fit"));
    theme.setIcon(shortcuts, QStringLiteral("keyboard"));
    // In menus an icon would take the place of the check mark.
    for (QAction* action : all()) action->setIconVisibleInMenu(false);
    fillMenus(window);
    // A key works although its menu was never opened.
    window.addActions(all());
    setHasPhotos(false);
}

QAction* StudioActions::addTheme(const QString& text, int choice) {
    QAction* action = themes->addAction(text);
    action->setCheckable(true);
    action->setData(choice);
    return action;
}

void StudioActions::fillMenus(QMainWindow& window) {
    QMenu* file = window.menuBar()->addMenu(tr("&File"));
    file->addActions({openFolder, saveMask, exportAll});
    file->addSeparator();
    file->addAction(quit);
    QMenu* view = window.menuBar()->addMenu(tr("&View"));
    view->addActions({showHeat, showOutline, snapEdges});
    view->addSeparator();
    view->addActions({fit, actualSize, zoomIn, zoomOut});
    view->addSeparator();
    QMenu* theme = view->addMenu(tr("&Theme"));
    addTheme(tr("Follow the &system"), static_cast<int>(ThemeChoice::System));
    addTheme(tr("&Light"), static_cast<int>(ThemeChoice::Light));
    addTheme(tr("&Dark"), static_cast<int>(ThemeChoice::Dark));
    theme->addActions(themes->actions());
    QMenu* go = window.menuBar()->addMenu(tr("&Go"));
    go->addActions({previousPhoto, nextPhoto, previousStep, nextStep});
    go->addSeparator();
    go->addAction(focusConcept);
    QMenu* model = window.menuBar()->addMenu(tr("&Model"));
    model->addAction(builtInModel);
    model->addSeparator();
    model->addActions({modelFolder, modelFile});
    QMenu* help = window.menuBar()->addMenu(tr("&Help"));
    help->addActions({shortcuts, about});
}

QList<QAction*> StudioActions::all() const {
    return {openFolder, exportAll, saveMask,    focusConcept, previousPhoto, nextPhoto,  previousStep,
            nextStep,   showHeat,  showOutline, snapEdges,    fit,           actualSize, zoomIn,
            zoomOut,    shortcuts, quit,        builtInModel, modelFolder,   modelFile,  about};
}

void StudioActions::setHasPhotos(bool hasPhotos) {
    for (QAction* action :
         {previousPhoto, nextPhoto, focusConcept, showHeat, showOutline, snapEdges, fit, actualSize, zoomIn, zoomOut})
        action->setEnabled(hasPhotos);
}

}  // namespace maskwright::ui
