// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_window.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "canvas/elided_label.h"
#include "canvas/photo_canvas.h"
#include "canvas/tool_palette.h"
#include "canvas/tool_settings.h"
#include "cards/card_stack.h"
#include "concept/concept_bar.h"
#include "concept/heat_controls.h"
#include "concept/inspector_panel.h"
#include "concept/label_card.h"
#include "concept/label_dialog.h"
#include "concept/mask_controls.h"
#include "core/files.h"
#include "dialogs/about_dialog.h"
#include "dialogs/dialogs.h"
#include "dialogs/shortcuts_dialog.h"
#include "gallery/gallery_panel.h"
#include "gallery/photo_list_model.h"
#include "jobs/job_bar.h"
#include "review/review_bar.h"
#include "review/review_panel.h"
#include "settings/key_bindings_dialog.h"
#include "start/recent_projects.h"
#include "start/start_page.h"
#include "studio_actions.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr QSize kDefaultSize(1280, 800);
constexpr QSize kSmallestSize(1024, 640);
constexpr int kGalleryWidth = 264;
constexpr int kInspectorWidth = 320;
constexpr int kSlowLoadingMs = 250;

QString qtPath(const std::filesystem::path& path) {
    return QString::fromStdString(toUtf8(path));
}

QString localPathOf(const QMimeData* data) {
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) return url.toLocalFile();
    return {};
}

}  // namespace

StudioWindow::StudioWindow(const StudioParts& parts, QWidget* parent)
    : QMainWindow(parent),
      m_theme(parts.theme),
      m_dialogs(parts.dialogs),
      m_settings(parts.settings),
      m_samples(parts.samples),
      m_projects(parts.projects),
      m_runner(parts.engine),
      m_session(m_runner),
      m_actions(new StudioActions(*this, m_theme)),
      m_keys(m_actions->all(), m_settings),
      m_pages(new QStackedWidget),
      m_start(new StartPage(m_theme, !m_samples.isEmpty())),
      m_bar(new ConceptBar(m_theme)),
      m_gallery(new GalleryPanel(m_theme)),
      m_canvas(new PhotoCanvas(m_theme)),
      m_inspector(new InspectorPanel(m_theme)),
      m_reviewPanel(new ReviewPanel(m_actions->undo, m_actions->redo)),
      m_reviewBar(new ReviewBar(m_theme, {m_actions->reject, m_actions->needsWork, m_actions->accept})),
      m_toolPalette(new ToolPalette(m_actions->tools, m_actions->operations, m_theme)),
      m_toolSettings(new ToolSettings(m_theme)),
      m_sides(new QTabWidget),
      m_jobBar(new JobBar),
      m_photoName(new ElidedLabel),
      m_zoom(new QLabel) {
    setObjectName(QStringLiteral("studioWindow"));
    setWindowTitle(QStringLiteral("Maskwright"));
    setAcceptDrops(true);
    setMinimumSize(kSmallestSize);
    resize(kDefaultSize);
    m_pages->addWidget(m_start);
    m_pages->addWidget(makeWorkspace());
    setCentralWidget(m_pages);
    m_cards = new CardStack(m_theme, *m_pages);
    connect(m_pages, &QStackedWidget::currentChanged, m_cards, &QWidget::raise);
    m_slowLoading.setSingleShot(true);
    m_slowLoading.setInterval(kSlowLoadingMs);
    m_jobBar->watch(m_runner);
    m_jobBar->setIdleText(tr("Ready"));
    connectFiles();
    connectPhotos();
    connectLooking();
    connectMask();
    connectLabelling();
    connectView();
    connectProject();
    connectDataset();
    connectReview();
    for (QLineEdit* field : findChildren<QLineEdit*>()) field->installEventFilter(this);
    restoreSettings();
    m_start->setRecent(RecentProjects(m_settings).list());
    showSide();
    showHint();
    updateActions();
}

StudioWindow::~StudioWindow() = default;

QWidget* StudioWindow::makeWorkspace() {
    m_gallery->setFixedWidth(kGalleryWidth);
    m_sides->setObjectName(QStringLiteral("sides"));
    m_sides->setFixedWidth(kInspectorWidth);
    m_sides->setDocumentMode(true);
    m_sides->tabBar()->setExpanding(true);
    m_sides->tabBar()->setDrawBase(false);
    m_sides->addTab(m_inspector, tr("Attention"));
    m_sides->addTab(m_reviewPanel, tr("Review"));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(0);
    tools->addWidget(m_toolPalette);
    tools->addWidget(m_canvas, 1);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_toolSettings);
    middle->addLayout(tools, 1);
    middle->addWidget(makeCanvasBar());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_gallery);
    columns->addLayout(middle, 1);
    columns->addWidget(m_sides);
    auto* workspace = new QWidget;
    auto* rows = new QVBoxLayout(workspace);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    rows->addLayout(columns, 1);
    rows->addWidget(m_reviewBar);
    rows->addWidget(m_jobBar);
    return workspace;
}

QWidget* StudioWindow::makeCanvasBar() {
    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("canvasBar"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    const auto addButton = [&](QAction* action) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::NoFocus);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(action->text().remove(QLatin1Char('&')), keys));
        layout->addWidget(button);
    };
    addButton(m_actions->previousPhoto);
    addButton(m_actions->nextPhoto);
    layout->addSpacing(8);
    m_photoName->setObjectName(QStringLiteral("photoName"));
    layout->addWidget(m_photoName, 1);
    layout->addSpacing(8);
    addButton(m_actions->showHeat);
    addButton(m_actions->showOutline);
    addButton(m_actions->fit);
    m_zoom->setObjectName(QStringLiteral("zoomLabel"));
    m_zoom->setProperty("role", "muted");
    m_zoom->setMinimumWidth(56);
    m_zoom->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_zoom);
    return bar;
}

void StudioWindow::open(const QString& path) {
    if (isProject(path))
        openProject(path);
    else
        m_session.open(QDir::cleanPath(QDir::fromNativeSeparators(path)));
}

void StudioWindow::pickFolder() {
    const QString start = m_session.folder().empty() ? m_settings.value(QStringLiteral("lastFolder")).toString()
                                                     : qtPath(m_session.folder());
    m_dialogs.pickFolder(this, tr("Choose a folder of photos"), start, [this](const QString& path) { open(path); });
}

void StudioWindow::pickModel(bool folder) {
    const auto choose = [this](const QString& path) {
        m_actions->builtInModel->setChecked(false);
        m_session.chooseModel(fromUtf8(path.toStdString()));
    };
    if (folder)
        m_dialogs.pickFolder(this, tr("Choose a folder with a diffusion model"), {}, choose);
    else
        m_dialogs.pickFile(this, tr("Choose a model file"), {}, tr("Models (*.safetensors)"), choose);
}

void StudioWindow::pickMaskFile() {
    const QFileInfo photo(m_session.currentFile());
    const QString start =
        QDir(qtPath(m_session.folder())).filePath(photo.completeBaseName() + QStringLiteral("-mask.png"));
    m_dialogs.pickSaveFile(this, tr("Save this mask"), start, tr("PNG images (*.png)"),
                           [this](const QString& path) { m_session.saveMask(path); });
}

void StudioWindow::askLabel() {
    if (!m_actions->labelAll->isEnabled()) return;
    const LabelProposal proposal{.images = qtPath(m_session.folder()),
                                 .conceptText = m_bar->conceptText(),
                                 .photos = static_cast<int>(m_session.files().size()),
                                 .edgeSnap = m_session.edgeSnap(),
                                 .hasSegmenter = m_session.model().empty(),
                                 .hasFolders = !m_session.suggestedConcepts().isEmpty(),
                                 .resumeFolder = m_stoppedLabelling};
    auto* dialog = new LabelDialog(proposal, m_dialogs, m_theme, this);
    connect(dialog, &LabelDialog::labelRequested, this, [this](const LabelOptions& options) {
        m_cards->dismiss(QStringLiteral("label"));
        m_labelling = options;
        m_labelling.images = m_session.folder();
        m_labelling.model = m_session.model();
        m_session.labelAll(options);
    });
    dialog->open();
}

void StudioWindow::showFolder() {
    const QString path = qtPath(m_session.folder());
    const QString name = QFileInfo(path).fileName();
    m_settings.setValue(QStringLiteral("lastFolder"), path);
    m_stoppedLabelling.clear();
    m_start->setOpening({});
    m_gallery->photos().setPhotos(m_session.folder(), m_session.files());
    m_bar->setFolder(name.isEmpty() ? path : name, QDir::toNativeSeparators(path));
    m_bar->setSuggestions(m_session.suggestedConcepts());
    setWindowTitle(tr("%1 – Maskwright").arg(name.isEmpty() ? path : name));
    m_pages->setCurrentIndex(1);
    m_cards->setAnchor(*m_canvas);
    m_bar->focusConcept();
    joinProject();
    updateActions();
}

void StudioWindow::showPhotoName(const QString& file) {
    const QString name = file.simplified();
    if (const auto photo = m_session.photo())
        m_photoName->setText(tr("%1   %2 × %3").arg(name).arg(photo->size().width()).arg(photo->size().height()));
    else
        m_photoName->setText(name);
    m_photoName->setToolTip(file.toHtmlEscaped());
}

void StudioWindow::showInspection() {
    const auto inspection = m_session.inspection();
    if (!inspection) {
        m_canvas->setHeat({});
        m_canvas->setOutline({});
        showHint();
        updateActions();
        return;
    }
    m_gallery->photos().setLookedAt(m_session.currentFile(), true);
    m_inspector->heat().setMaps(inspection->maps);
    m_inspector->mask().setPreliminary(inspection->preliminary, m_session.threshold(), m_session.hasOwnThreshold());
    m_inspector->showControls();
    m_inspector->setEnabled(true);
    const auto& model = inspection->model;
    const QString millions = QLocale().toString(static_cast<double>(model.parameters) / 1e6, 'f', 1);
    m_jobBar->setIdleText(
        tr("%1  ·  %2 million parameters  ·  %3")
            .arg(QString::fromStdString(model.name), millions, QString::fromStdString(model.precision)));
    showHeat();
    updateActions();
}

void StudioWindow::showHeat() {
    const auto inspection = m_session.inspection();
    if (!inspection) return;
    const HeatPicture picture = makeHeatPicture(*inspection, m_inspector->heat().selection());
    m_canvas->setHeat(picture.image);
    m_inspector->heat().showRange(picture.low, picture.high);
}

void StudioWindow::showMask() {
    const auto mask = m_session.mask();
    m_inspector->mask().setMask(mask.get());
    showMaskOutline();
    updateActions();
}

void StudioWindow::showHint() {
    if (m_session.inspection()) return;
    const bool soon =
        m_session.looksAtEach() && (m_session.looking() != StudioSession::Looking::No || m_session.isLoading());
    const QString conceptText = m_session.conceptText();
    if (soon && m_inspector->isShowingControls()) {
        // From photo to photo the controls stay, so that the eye does not lose them.
        m_inspector->setEnabled(false);
        return;
    }
    m_inspector->setEnabled(true);
    if (m_session.looking() == StudioSession::Looking::Yes)
        m_inspector->showHint(tr("Looking for “%1”…").arg(conceptText));
    else if (m_session.looking() == StudioSession::Looking::Waiting && m_session.isLabelling())
        m_inspector->showHint(tr("“%1” will be looked for when all photos are labelled.").arg(conceptText));
    else
        m_inspector->showHint(
            tr("Type what to look for and press Enter.\n\nThe mask and the heatmap of every timestep, "
               "layer and word appear here."));
}

void StudioWindow::showLabelled(const LabelResult& result, const QString& out) {
    // Another folder may have been opened while it ran.
    const bool isOfThese = m_labelling.images == m_session.folder();
    m_stoppedLabelling = result.stopped && isOfThese ? out : QString();
    if (isOfThese && projectIsOfFolder()) importLabelled();
    m_cards->show(labelCard(result, out), [this, out] { m_dialogs.showFolder(out); });
}

/// What labelling wrote becomes layers of the project, each stage its own.
void StudioWindow::importLabelled() {
    MaskImportRequest import{.form = MaskImportRequest::Form::Pngs,
                             .path = m_labelling.out,
                             .conceptName = m_labelling.concept_,
                             .options = {}};
    import.options.source = m_labelling.model.empty() ? "Mini" : toUtf8(m_labelling.model.filename());
    import.options.kind = LayerKind::Preliminary;
    if (m_labelling.until == LastStage::Segmenter) {
        import.path = m_labelling.out / "preliminary";
        m_review.importMasks(import);
        import.path = m_labelling.out;
        import.options.kind = LayerKind::Segmenter;
    }
    m_review.importMasks(import);
}

void StudioWindow::showShortcuts() {
    if (findChild<ShortcutsDialog*>() != nullptr) return;
    const QList<QPair<QString, QString>> mouse = {
        {tr("← →"), tr("Previous and next photo, on the photo")},
        {tr("Wheel"), tr("Zoom at the cursor")},
        {tr("Drag, Space + drag"), tr("Move the photo")},
        {tr("Double click"), tr("Fit the photo")},
        {tr("Alt or right button"), tr("The opposite of the tool")},
        {tr("Hold O"), tr("Show the photo alone")},
        {tr("Shift + click"), tr("A straight stroke")},
        {tr("Enter"), tr("Close the polygon")},
        {tr("← → on the histogram"), tr("Move the threshold")},
    };
    auto* dialog = new ShortcutsDialog(m_actions->all(), mouse, this);
    connect(dialog, &ShortcutsDialog::changeRequested, this, &StudioWindow::changeKeys);
    dialog->open();
}

void StudioWindow::changeKeys() {
    if (findChild<KeyBindingsDialog*>() == nullptr) (new KeyBindingsDialog(m_keys, this))->open();
}

void StudioWindow::showAbout() {
    if (findChild<AboutDialog*>() == nullptr) (new AboutDialog(this))->open();
}

void StudioWindow::updateActions() {
    const bool hasPhotos = !m_session.files().isEmpty();
    m_actions->setHasPhotos(hasPhotos);
    const bool isOfFolder = projectIsOfFolder();
    m_actions->setCanReview(isOfFolder, isOfFolder && m_review.canReview(), m_review.current() != nullptr,
                            m_review.canEdit());
    m_actions->labelAll->setEnabled(hasPhotos && !m_session.isLabelling());
    // Half of an import is no dataset.
    m_actions->exportDataset->setEnabled(isOfFolder && m_datasetId == 0 && !m_review.isImporting());
    m_actions->saveMask->setEnabled(m_session.mask() != nullptr);
    for (QAction* action : {m_actions->previousStep, m_actions->nextStep})
        action->setEnabled(m_session.inspection() != nullptr);
    m_bar->setCanLook(hasPhotos);
    m_bar->setCanLabel(m_actions->labelAll->isEnabled());
    m_bar->setCanExport(m_actions->exportDataset->isEnabled());
}

void StudioWindow::restoreSettings() {
    restoreGeometry(m_settings.value(QStringLiteral("geometry")).toByteArray());
    m_theme.choose(static_cast<ThemeChoice>(qBound(0, m_settings.value(QStringLiteral("theme"), 0).toInt(), 2)));
    for (QAction* action : m_actions->themes->actions())
        if (action->data().toInt() == static_cast<int>(m_theme.choice())) action->setChecked(true);
    m_inspector->heat().setOpacity(qBound(0.0, m_settings.value(QStringLiteral("opacity"), 0.55).toDouble(), 1.0));
    m_inspector->heat().setColors(
        static_cast<ColorMap>(qBound(0, m_settings.value(QStringLiteral("colorMap"), 0).toInt(), 2)));
    m_actions->snapEdges->setChecked(m_settings.value(QStringLiteral("edgeSnap"), true).toBool());
    m_canvas->setBrushSize(m_settings.value(QStringLiteral("brushSize"), 40).toInt());
    const int mode = qBound(0, m_settings.value(QStringLiteral("overlayMode"), 0).toInt(), 2);
    m_toolSettings->setOverlayMode(static_cast<OverlayMode>(mode));
}

void StudioWindow::saveSettings() {
    m_settings.setValue(QStringLiteral("geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("theme"), static_cast<int>(m_theme.choice()));
    m_settings.setValue(QStringLiteral("opacity"), m_inspector->heat().opacity());
    m_settings.setValue(QStringLiteral("colorMap"), static_cast<int>(m_inspector->heat().selection().colors));
    m_settings.setValue(QStringLiteral("edgeSnap"), m_session.edgeSnap());
    m_settings.setValue(QStringLiteral("brushSize"), m_canvas->brushSize());
    m_settings.setValue(QStringLiteral("overlayMode"), static_cast<int>(m_toolSettings->overlayMode()));
}

void StudioWindow::closeEvent(QCloseEvent* event) {
    m_canvas->finishEdit();
    if (m_runner.isIdle() && !m_review.isBusy()) {
        saveSettings();
        event->accept();
        return;
    }
    // The engine is asked to stop; the window goes when it did.
    event->ignore();
    m_jobBar->showStopping();
    if (m_closing) return;
    m_closing = true;
    connect(&m_runner, &JobRunner::becameIdle, this, &QWidget::close, Qt::QueuedConnection);
    connect(&m_review, &ReviewSession::becameIdle, this, &QWidget::close, Qt::QueuedConnection);
    m_session.cancelLooking();
    m_runner.stopAll();
    m_review.stop();
}

bool StudioWindow::eventFilter(QObject* watched, QEvent* event) {
    // Text fields of some desktops take Ctrl+E for the end of the line; here it is the way out.
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeySequence keys(static_cast<QKeyEvent*>(event)->keyCombination());
        if (keys == QKeySequence(Qt::CTRL | Qt::Key_E) && m_actions->exportDataset->shortcuts().contains(keys)) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void StudioWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (localPathOf(event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    m_start->setDropping(true);
}

void StudioWindow::dragLeaveEvent(QDragLeaveEvent*) {
    m_start->setDropping(false);
}

void StudioWindow::dropEvent(QDropEvent* event) {
    m_start->setDropping(false);
    const QString path = localPathOf(event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    open(path);
}

}  // namespace maskwright::ui
