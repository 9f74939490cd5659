// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_window.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <optional>

#include "canvas/elided_label.h"
#include "canvas/photo_canvas.h"
#include "canvas/tool_palette.h"
#include "canvas/tool_settings.h"
#include "cards/card_stack.h"
#include "compare/compare_pane.h"
#include "concept/concept_bar.h"
#include "concept/heat_controls.h"
#include "concept/inspector_panel.h"
#include "concept/mask_controls.h"
#include "dialogs/about_dialog.h"
#include "dialogs/dialogs.h"
#include "dialogs/shortcuts_dialog.h"
#include "finetune/finetune_page.h"
#include "gallery/gallery_panel.h"
#include "gallery/photo_list_model.h"
#include "jobs/job_bar.h"
#include "jobs/paths.h"
#include "refine/refine_page.h"
#include "review/review_bar.h"
#include "review/review_panel.h"
#include "segmenter/segment_page.h"
#include "settings/key_bindings_dialog.h"
#include "stages/stage_rail.h"
#include "start/drop_zone.h"
#include "start/dropped_photos.h"
#include "start/recent_projects.h"
#include "start/start_page.h"
#include "studio_actions.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr QSize kDefaultSize(1280, 800);
constexpr QSize kSmallestSize(1080, 660);
constexpr int kSlowLoadingMs = 250;

/// What a look waits for, and how to have it at once. Nothing while it is the look itself that runs.
std::optional<QString> wordedWait(const JobRecord* running) {
    if (running == nullptr || running->kind == JobKind::Inspect) return {};
    switch (running->kind) {
        case JobKind::Label:
            return StudioWindow::tr("“%1” will be looked for when all photos are labelled.");
        case JobKind::Finetune:
            return StudioWindow::tr(
                "“%1” will be looked for when fine-tuning is done.\n\nTo look now, stop it: what it learned is kept, "
                "and "
                "it can go on later.");
        case JobKind::TrainSegmenter:
            return StudioWindow::tr(
                "“%1” will be looked for when the segmenter is trained.\n\nTo look now, stop it: what it learned is "
                "kept, "
                "and it can go on later.");
        default:
            return StudioWindow::tr("“%1” will be looked for when the job that runs is done.");
    }
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
      m_compare(m_runner, m_session),
      m_finetune(m_runner, m_stages),
      m_refine(m_runner, m_stages),
      m_segment(m_runner, m_stages),
      m_pairs(m_runner, m_stages),
      m_evaluation(m_runner, m_stages),
      m_actions(new StudioActions(*this, m_theme)),
      m_keys(m_actions->all(), m_settings),
      m_pages(new QStackedWidget),
      m_start(new StartPage(m_theme, !m_samples.isEmpty())),
      m_bar(new ConceptBar(m_theme)),
      m_gallery(new GalleryPanel(m_theme)),
      m_canvas(new PhotoCanvas(m_theme)),
      m_inspector(new InspectorPanel(m_theme)),
      m_reviewPanel(new ReviewPanel(m_actions->undo, m_actions->redo)),
      m_reviewBar(
          new ReviewBar(m_theme, {m_actions->reject, m_actions->needsWork, m_actions->accept, m_actions->absent})),
      m_toolPalette(new ToolPalette(m_actions->tools, m_actions->operations, m_theme)),
      m_toolSettings(new ToolSettings(m_theme)),
      m_work(new QStackedWidget),
      m_rail(new StageRail(m_theme)),
      m_dropVeil(new DropVeil(m_theme, *this)),
      m_comparePane(new ComparePane(m_compare, m_theme)),
      m_finetunePage(new FinetunePage(m_finetune, m_theme)),
      m_refinePage(new RefinePage(m_refine, m_stages, m_theme)),
      m_segmentPage(new SegmentPage({m_segment, m_pairs, m_evaluation}, m_dialogs, m_theme)),
      m_sides(new QTabWidget),
      m_jobBar(new JobBar(m_runner, m_theme)),
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
    m_jobBar->setIdleText(tr("Ready"));
    connectFiles();
    connectPhotos();
    connectLooking();
    connectMask();
    connectAttention();
    connectLabelling();
    connectView();
    connectProject();
    connectDataset();
    connectReview();
    connectFinetune();
    connectRefine();
    connectSegment();
    connectJobs();
    connectCompare();
    connectPlace();
    connectStages();
    connectStart();
    connectHelp();
    for (QLineEdit* field : findChildren<QLineEdit*>()) field->installEventFilter(this);
    connectSettings();
    restoreSettings();
    m_start->setRecent(RecentProjects(m_settings).list());
    showSide();
    showHint();
    updateActions();
}

StudioWindow::~StudioWindow() = default;

void StudioWindow::open(const QString& path) {
    const QFileInfo file(path);
    // Desktops give types to files alone: what stands for a project there is the database in its folder.
    if (file.fileName() == QLatin1String("project.db") && file.isFile()) return open(file.absolutePath());
    if (isProject(path))
        openProject(path);
    else
        m_session.open(QDir::cleanPath(QDir::fromNativeSeparators(path)));
}

void StudioWindow::pickFolder() {
    // Nobody's own photos lie beside the samples.
    const QString start = m_session.folder().empty() || isOnSamples()
                              ? m_settings.value(QStringLiteral("lastFolder"), QDir::homePath()).toString()
                              : qtPath(m_session.folder());
    m_dialogs.pickFolder(this, tr("Choose a folder of photos"), start, [this](const QString& path) { open(path); });
}

void StudioWindow::pickModel(bool folder) {
    const auto choose = [this](const QString& path) { useModel(path); };
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

void StudioWindow::showFolder() {
    const QString path = qtPath(m_session.folder());
    const QString name = QFileInfo(path).fileName();
    if (!isOnSamples()) m_settings.setValue(QStringLiteral("lastFolder"), path);
    m_stoppedLabelling.clear();
    m_cards->dismiss(QStringLiteral("worst"));  // of the folder before
    m_start->setOpening({});
    m_gallery->photos().setPhotos(m_session.folder(), m_session.files());
    m_bar->setFolder(name.isEmpty() ? path : name, QDir::toNativeSeparators(path));
    m_bar->setSuggestions(m_session.suggestedConcepts());
    if (m_session.conceptText().isEmpty()) m_bar->setConceptText({});  // what was looked for elsewhere
    setWindowTitle(tr("%1 – Maskwright").arg(name.isEmpty() ? path : name));
    m_pages->setCurrentIndex(1);
    m_cards->setAnchor(*m_canvas);
    m_bar->focusConcept();
    joinProject();
    updateActions();
}

void StudioWindow::showPhotoName(const QString& file) {
    const QString name = file.simplified();
    QStringList texts = {name, name.mid(name.lastIndexOf(QLatin1Char('/')) + 1)};
    if (const auto photo = m_session.photo())
        texts.prepend(tr("%1   %2 × %3").arg(name).arg(photo->size().width()).arg(photo->size().height()));
    m_photoName->setTexts(texts);  // the size goes first, then the folder
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
    const HeatPicture picture = m_heatPainter.paint(inspection, m_inspector->heat().selection());
    m_canvas->setHeat(picture.image);
    m_inspector->heat().showRange(picture.low, picture.high);
    showCompareHeat();
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
    const std::optional<QString> wait =
        m_session.looking() == StudioSession::Looking::Waiting ? wordedWait(m_runner.running()) : std::nullopt;
    if (soon && !wait && m_inspector->isShowingControls()) {
        // From photo to photo the controls stay, so that the eye does not lose them.
        m_inspector->setEnabled(false);
        return;
    }
    m_inspector->setEnabled(true);
    if (wait)
        m_inspector->showHint(wait->arg(conceptText));
    else if (m_session.looking() != StudioSession::Looking::No)
        m_inspector->showHint(tr("Looking for “%1”…").arg(conceptText));
    else if (!m_bar->conceptText().isEmpty())
        m_inspector->showHint(tr("Press Enter in the field above to look for “%1”.").arg(m_bar->conceptText()));
    else
        m_inspector->showHint(
            tr("Type what to look for and press Enter.\n\nThe mask and the heatmap of every timestep, "
               "layer and word appear here."));
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
        {tr("Ctrl or Shift + click on a word"), tr("Choose several words")},
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
    if (m_sides->currentWidget() == m_reviewPanel) m_actions->showHeat->setEnabled(false);  // it is not shown there
    const bool isOfFolder = projectIsOfFolder();
    // Nobody answers for a photo that is hidden by another page.
    const bool showsPhoto = m_work->currentIndex() == 0;
    m_actions->setCanReview(isOfFolder, isOfFolder && m_review.canReview(), m_review.current() != nullptr && showsPhoto,
                            m_review.canEdit() && showsPhoto);
    // Nobody can say of a photo that cannot be read what is on it.
    if (m_session.photo() == nullptr && !m_session.isLoading())
        for (QAction* action : {m_actions->accept, m_actions->absent}) action->setEnabled(false);
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
    m_inspector->heat().setOpacity(qBound(0.0, m_settings.value(QStringLiteral("opacity"), 0.55).toDouble(), 1.0));
    m_inspector->heat().setColors(static_cast<ColorMap>(
        m_settings.value(QStringLiteral("colorMap"), static_cast<int>(ColorMap::Viridis)).toInt()));
    m_actions->snapEdges->setChecked(m_settings.value(QStringLiteral("edgeSnap"), true).toBool());
    m_canvas->setBrushSize(m_settings.value(QStringLiteral("brushSize"), 40).toInt());
    const int mode = qBound(0, m_settings.value(QStringLiteral("overlayMode"), 0).toInt(), 2);
    m_toolSettings->setOverlayMode(static_cast<OverlayMode>(mode));
}

void StudioWindow::saveSettings() {
    rememberProgress();
    m_settings.setValue(QStringLiteral("geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("opacity"), m_inspector->heat().opacity());
    m_settings.setValue(QStringLiteral("colorMap"), static_cast<int>(m_inspector->heat().selection().colors));
    m_settings.setValue(QStringLiteral("edgeSnap"), m_session.edgeSnap());
    m_settings.setValue(QStringLiteral("brushSize"), m_canvas->brushSize());
    m_settings.setValue(QStringLiteral("overlayMode"), static_cast<int>(m_toolSettings->overlayMode()));
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
    if (droppedFrom(event->mimeData()->urls()).path.isEmpty()) return;
    event->acceptProposedAction();
    showDropping(true);
}

void StudioWindow::dragLeaveEvent(QDragLeaveEvent*) {
    showDropping(false);
}

void StudioWindow::dropEvent(QDropEvent* event) {
    showDropping(false);
    if (openDropped(*event->mimeData())) event->acceptProposedAction();
}

}  // namespace maskwright::ui
