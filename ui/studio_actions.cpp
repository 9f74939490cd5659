// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

#include "canvas/canvas_tool.h"
#include "stages/stage_words.h"
#include "stages/studio_stage.h"
#include "theme/action_text.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kConceptKeys = 9;

}  // namespace

StudioActions::StudioActions(QMainWindow& window, Theme& theme) : QObject(&window), m_theme(theme) {
    makeFiles();
    makeReview();
    makeTools();
    makeView();
    makeStages();
    setIcons();
    // In menus an icon would take the place of the check mark.
    for (QAction* action : all()) action->setIconVisibleInMenu(false);
    fillMenus(window);
    // A key works although its menu was never opened.
    for (QAction* action : all())
        if (!answers().contains(action)) window.addAction(action);
    setHasPhotos(false);
    setCanReview(false, false, false, false);
}

QAction* StudioActions::make(const char* name, const QString& text, const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    keepName(*action);
    return action;
}

QAction* StudioActions::makeSwitch(const char* name, const QString& text, const QList<QKeySequence>& keys) {
    QAction* action = make(name, text, keys);
    action->setCheckable(true);
    action->setChecked(true);
    return action;
}

void StudioActions::makeFiles() {
    openFolder = make("openFolder", tr("&Open folder…"), {QKeySequence::Open});
    newProject = make("newProject", tr("&New project…"), {QKeySequence::New});
    openProject = make("openProject", tr("Open &project…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    saveProjectCopy = make("saveProjectCopy", tr("Save a &copy of the project…"), {});
    checkProject = make("checkProject", tr("Chec&k the project"), {});
    showSaved = make("showSaved", tr("Where it is sa&ved"), {QKeySequence::Save});
    exportDataset = make("exportDataset", tr("Export a &dataset…"), {Qt::CTRL | Qt::Key_E});
    importMasks = make("importMasks", tr("Import &masks…"), {});
    saveMask = make("saveMask", tr("&Save this mask…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    labelAll = make("labelAll", tr("&Label all photos…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    settings = make("settings", tr("Se&ttings…"), {QKeySequence::Preferences});
    settings->setMenuRole(QAction::PreferencesRole);
    startPage = make("startPage", tr("&Start page"));
    quit = make("quit", tr("&Quit"), {Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);
}

void StudioActions::makeReview() {
    undo = make("undo", tr("&Undo"), {QKeySequence::Undo});
    redo = make("redo", tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    accept = make("accept", tr("&Accept"), {Qt::Key_Return, Qt::Key_Enter});
    reject = make("reject", tr("Re&ject"), {Qt::Key_X});
    needsWork = make("needsWork", tr("&Needs work"), {Qt::Key_N});
    unreviewed = make("unreviewed", tr("&Back to unreviewed"), {Qt::SHIFT | Qt::Key_U});
    absent = make("absent", tr("N&othing here"), {Qt::Key_0});
    nextUnreviewed = make("nextUnreviewed", tr("Ne&xt unreviewed photo"), {Qt::Key_U, Qt::SHIFT | Qt::Key_D});
    lock = make("lock", tr("&Lock the photo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    lock->setCheckable(true);
    copyToNext = make("copyToNext", tr("&Copy the mask to the next photo"), {Qt::CTRL | Qt::Key_D});
    rank = make("rank", tr("&Find the masks that differ most"), {});
    for (QAction* action : answers()) action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (int number = 1; number <= kConceptKeys; ++number) {
        QAction* action = make("", tr("Concept %1").arg(number), {QKeySequence(Qt::Key_0 + number)});
        action->setObjectName(QStringLiteral("concept%1").arg(number));
        action->setVisible(false);  // until the project has it
        concepts.push_back(action);
    }
}

QAction* StudioActions::addTool(const char* name, const QString& text, int tool, const QKeySequence& key) {
    QAction* action = make(name, text, {key});
    action->setCheckable(true);
    action->setData(tool);
    tools->addAction(action);
    return action;
}

QAction* StudioActions::addOperation(const char* name, const QString& text, int operation) {
    QAction* action = make(name, text);
    action->setData(operation);
    operations->addAction(action);
    return action;
}

void StudioActions::makeTools() {
    tools = new QActionGroup(this);
    const auto tool = [this](const char* name, const QString& text, CanvasTool kind, Qt::Key key) {
        return addTool(name, text, static_cast<int>(kind), key);
    };
    tool("toolHand", tr("&Move the photo"), CanvasTool::Hand, Qt::Key_V)->setChecked(true);
    tool("toolBrush", tr("&Brush"), CanvasTool::Brush, Qt::Key_B);
    tool("toolEraser", tr("&Eraser"), CanvasTool::Eraser, Qt::Key_E);
    tool("toolPolygon", tr("&Polygon"), CanvasTool::Polygon, Qt::Key_P);
    tool("toolLasso", tr("&Lasso"), CanvasTool::Lasso, Qt::Key_L);
    tool("toolWand", tr("&Wand"), CanvasTool::Wand, Qt::Key_W);
    tool("toolFill", tr("&Fill"), CanvasTool::Fill, Qt::Key_G);
    tool("toolSnap", tr("Edge &snap brush"), CanvasTool::SnapBrush, Qt::Key_K);
    tool("toolRevert", tr("Back to the &model's mask"), CanvasTool::Revert, Qt::Key_R);
    smallerBrush = make("smallerBrush", tr("S&maller brush"), {Qt::Key_BracketLeft});
    largerBrush = make("largerBrush", tr("Lar&ger brush"), {Qt::Key_BracketRight});

    operations = new QActionGroup(this);
    const auto operation = [this](const char* name, const QString& text, MaskOperation kind) {
        addOperation(name, text, static_cast<int>(kind));
    };
    operation("maskGrow", tr("&Grow"), MaskOperation::Grow);
    operation("maskShrink", tr("&Shrink"), MaskOperation::Shrink);
    operation("maskFillHoles", tr("&Fill holes"), MaskOperation::FillHoles);
    operation("maskDropSpecks", tr("&Drop specks"), MaskOperation::DropSpecks);
    operation("maskSmooth", tr("S&mooth"), MaskOperation::Smooth);
    operation("maskRevert", tr("&Back to the model's mask"), MaskOperation::RevertToModel);
    operation("maskClear", tr("&Clear"), MaskOperation::Clear);
}

void StudioActions::makeView() {
    previousPhoto = make("previousPhoto", tr("&Previous photo"), {Qt::Key_A});
    nextPhoto = make("nextPhoto", tr("&Next photo"), {Qt::Key_D});
    previousStep = make("previousStep", tr("Previous &timestep"), {Qt::Key_Comma});
    nextStep = make("nextStep", tr("Next t&imestep"), {Qt::Key_Period});
    focusConcept = make("focusConcept", tr("&Type a concept"), {Qt::CTRL | Qt::Key_L});
    showHeat = makeSwitch("showHeat", tr("&Heatmap"), {Qt::Key_H});
    showOutline = makeSwitch("showOutline", tr("&Mask"), {Qt::Key_M});
    sideBySide = makeSwitch("sideBySide", tr("Side &by side"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    sideBySide->setChecked(false);
    snapEdges = makeSwitch("snapEdges", tr("S&nap to edges"), {Qt::Key_S});
    fit = make("fit", tr("&Fit the photo"), {Qt::Key_F});
    actualSize = make("actualSize", tr("&Actual size"), {Qt::CTRL | Qt::Key_0});
    zoomIn = make("zoomIn", tr("Zoom &in"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal});
    zoomOut = make("zoomOut", tr("Zoom o&ut"), {QKeySequence::ZoomOut});
    builtInModel = make("builtInModel", tr("&Built-in model"));
    builtInModel->setCheckable(true);
    builtInModel->setChecked(true);
    modelFolder = make("modelFolder", tr("Choose a model &folder…"));
    modelFile = make("modelFile", tr("&Choose a model file…"));
    shortcuts = make("shortcuts", tr("&Keyboard and mouse"), {QKeySequence(QStringLiteral("?"))});
    contextHelp = make("contextHelp", tr("&What am I looking at?"), {Qt::Key_F1});
    tour = make("tour", tr("&Tour"));
    changeKeys = make("changeKeys", tr("&Change keys…"));
    guide = make("guide", tr("&Guide"));
    about = make("about", tr("&About Maskwright"));
    about->setMenuRole(QAction::AboutRole);
    themes = new QActionGroup(this);
}

void StudioActions::makeStages() {
    stages = new QActionGroup(this);
    for (const StudioStage stage : kStudioStages) {
        const int number = static_cast<int>(stage);
        QAction* action = make("", stageName(stage), {Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number)});
        action->setObjectName(QStringLiteral("goToStage%1").arg(number + 1));
        action->setData(number);
        stages->addAction(action);
    }
}

void StudioActions::setIcons() {
    const QList<QPair<QAction*, QString>> icons = {
        {settings, QStringLiteral("settings")},
        {openFolder, QStringLiteral("folder")},
        {newProject, QStringLiteral("project")},
        {saveMask, QStringLiteral("save")},
        {labelAll, QStringLiteral("photos")},
        {exportDataset, QStringLiteral("export")},
        {previousPhoto, QStringLiteral("previous")},
        {nextPhoto, QStringLiteral("next")},
        {fit, QStringLiteral("fit")},
        {shortcuts, QStringLiteral("keyboard")},
        {undo, QStringLiteral("undo")},
        {redo, QStringLiteral("redo")},
        {accept, QStringLiteral("accept")},
        {reject, QStringLiteral("reject")},
        {needsWork, QStringLiteral("needs-work")},
        {lock, QStringLiteral("lock")},
    };
    for (const auto& [action, icon] : icons) m_theme.setIcon(action, icon);
}

QAction* StudioActions::addTheme(const QString& text, int choice) {
    QAction* action = themes->addAction(text);
    action->setCheckable(true);
    action->setData(choice);
    return action;
}

void StudioActions::fillMenus(QMainWindow& window) {
    QMenu* file = window.menuBar()->addMenu(tr("&File"));
    file->addActions({openFolder, newProject, openProject});
    file->addSeparator();
    file->addActions({saveMask, saveProjectCopy, checkProject, showSaved});
    file->addSeparator();
    file->addActions({importMasks, labelAll, exportDataset});
    file->addSeparator();
    file->addActions({startPage, quit});
    QMenu* edit = window.menuBar()->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions(tools->actions());
    edit->addActions({smallerBrush, largerBrush});
    edit->addSeparator();
    edit->addMenu(tr("The whole mas&k"))->addActions(operations->actions());
    edit->addSeparator();
    edit->addAction(settings);
    m_reviewMenu = window.menuBar()->addMenu(tr("&Review"));
    m_reviewMenu->addActions({accept, reject, needsWork, absent, unreviewed});
    m_reviewMenu->addSeparator();
    m_reviewMenu->addActions({nextUnreviewed, rank});
    m_reviewMenu->addSeparator();
    m_reviewMenu->addActions({lock, copyToNext});
    QMenu* view = window.menuBar()->addMenu(tr("&View"));
    view->addActions({showHeat, showOutline, snapEdges, sideBySide});
    view->addSeparator();
    view->addActions({fit, actualSize, zoomIn, zoomOut});
    view->addSeparator();
    QMenu* theme = view->addMenu(tr("&Theme"));
    addTheme(tr("Follow the &system"), static_cast<int>(ThemeChoice::System));
    addTheme(tr("&Light"), static_cast<int>(ThemeChoice::Light));
    addTheme(tr("&Dark"), static_cast<int>(ThemeChoice::Dark));
    theme->addActions(themes->actions());
    QMenu* go = window.menuBar()->addMenu(tr("&Go"));
    go->addActions(stages->actions());
    go->addSeparator();
    go->addActions({previousPhoto, nextPhoto, previousStep, nextStep});
    go->addSeparator();
    go->addActions(concepts);
    go->addAction(focusConcept);
    QMenu* model = window.menuBar()->addMenu(tr("&Model"));
    model->addAction(builtInModel);
    model->addSeparator();
    model->addActions({modelFolder, modelFile});
    QMenu* help = window.menuBar()->addMenu(tr("&Help"));
    help->addActions({contextHelp, guide, tour});
    help->addSeparator();
    help->addActions({shortcuts, changeKeys});
    help->addSeparator();
    help->addAction(about);
}

QList<QAction*> StudioActions::all() const {
    QList<QAction*> actions = {openFolder, newProject,     openProject,   showSaved,    saveMask,     saveProjectCopy,
                               labelAll,   importMasks,    exportDataset, checkProject, focusConcept, previousPhoto,
                               nextPhoto,  nextUnreviewed, accept,        reject,       needsWork,    unreviewed,
                               lock,       copyToNext,     rank,          undo,         redo};
    actions += tools->actions();
    actions += {smallerBrush, largerBrush};
    actions += operations->actions();
    actions += stages->actions();
    actions += concepts;
    actions += {absent,     sideBySide,   previousStep, nextStep,  showHeat,    showOutline, snapEdges, fit,
                actualSize, zoomIn,       zoomOut,      settings,  contextHelp, tour,        startPage, shortcuts,
                changeKeys, builtInModel, modelFolder,  modelFile, guide,       about,       quit};
    return actions;
}

QList<QAction*> StudioActions::answers() const {
    return {accept, reject, needsWork, unreviewed, absent};
}

void StudioActions::setHasPhotos(bool hasPhotos) {
    for (QAction* action : {previousPhoto, nextPhoto, focusConcept, showHeat, showOutline, snapEdges, sideBySide, fit,
                            actualSize, zoomIn, zoomOut})
        action->setEnabled(hasPhotos);
    stages->setEnabled(hasPhotos);
}

void StudioActions::setCanReview(bool hasProject, bool canWrite, bool hasPhoto, bool canEdit) {
    for (QAction* action : {saveProjectCopy, checkProject, showSaved}) action->setEnabled(hasProject);
    for (QAction* action : {importMasks, rank, nextUnreviewed}) action->setEnabled(canWrite);
    for (QAction* action : answers()) action->setEnabled(canWrite && hasPhoto);
    for (QAction* action : {lock, copyToNext}) action->setEnabled(canWrite && hasPhoto);
    operations->setEnabled(canEdit);
    for (QAction* action : tools->actions())
        action->setEnabled(canEdit || action->data().toInt() == static_cast<int>(CanvasTool::Hand));
    for (QAction* action : {smallerBrush, largerBrush}) action->setEnabled(canEdit);
}

}  // namespace maskwright::ui
