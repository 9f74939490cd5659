// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QTimer>
#include <optional>

#include "canvas/canvas_tool.h"
#include "help/help_texts.h"
#include "jobs/job_runner.h"
#include "session/attention_curves.h"
#include "session/compare_session.h"
#include "session/evaluation_session.h"
#include "session/finetune_session.h"
#include "session/heat_picture.h"
#include "session/pair_session.h"
#include "session/refine_session.h"
#include "session/review_session.h"
#include "session/segment_session.h"
#include "session/stage_book.h"
#include "session/studio_session.h"
#include "settings/key_bindings.h"
#include "stages/studio_stage.h"

class QLabel;
class QMimeData;
class QSettings;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace maskwright::ui {

class CardStack;
class ComparePane;
class ConceptBar;
class Dialogs;
class DropVeil;
class ElidedLabel;
class FinetunePage;
class GalleryPanel;
class GuideBrowser;
class HelpPopup;
class InspectorPanel;
class JobBar;
class ModelList;
class PhotoCanvas;
class RefinePage;
class ReviewBar;
class ReviewPanel;
class SegmentPage;
class StageRail;
class StartPage;
class StudioActions;
class StudioSettings;
class Theme;
class ToolPalette;
class ToolSettings;

/// What the window is made with; all of it outlives the window.
struct StudioParts {
    EngineFactory engine;
    Theme& theme;
    Dialogs& dialogs;
    QSettings& settings;
    QString samples;   ///< folder of sample photos; empty: none
    QString projects;  ///< where projects go of folders that nobody made one for; empty: they get none
};

/// The window: joins the session with the widgets that show it. Decides nothing itself.
class StudioWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit StudioWindow(const StudioParts& parts, QWidget* parent = nullptr);
    ~StudioWindow() override;

    StudioSession& session() noexcept { return m_session; }
    ReviewSession& review() noexcept { return m_review; }
    JobRunner& runner() noexcept { return m_runner; }
    StageBook& stages() noexcept { return m_stages; }
    FinetuneSession& finetune() noexcept { return m_finetune; }
    RefineSession& refine() noexcept { return m_refine; }
    SegmentSession& segment() noexcept { return m_segment; }
    void open(const QString& path);
    void showStage(StudioStage stage);

  Q_SIGNALS:
    /// The window has closed, and the program is to be started again.
    /// @param opened the project or folder that was open; empty: none
    void restartRequested(const QString& opened);

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeWorkspace();
    QWidget* makeCanvasBar();
    QWidget* makeBottomBar();
    void connectFiles();
    void connectPhotos();
    void connectLooking();
    void connectMask();
    void connectLabelling();
    void connectView();
    void connectProject();
    void connectDataset();
    void connectReview();
    void connectReviewPanel();
    void connectReviewState();
    void connectTools();
    void connectAttention();
    void connectFinetune();
    void connectRefine();
    void connectSegment();
    void connectSettings();
    void connectJobs();
    void connectCompare();
    void connectPlace();
    void connectStages();
    void connectStart();
    void connectHelp();
    void restoreSettings();
    void saveSettings();

    void pickFolder();
    void pickModel(bool folder);
    void pickMaskFile();
    void askLabel();
    void showFolder();
    void look(const QString& conceptText);
    void chooseConcept(const QString& name);

    static bool isProject(const QString& path);
    bool projectIsOfFolder() const;
    void openProject(const QString& path);
    void askNewProject();
    QString projectFor(const QString& photos) const;
    void joinProject();
    void showProject(const ProjectSummary& summary);
    void resumeConcept();
    void showProjectFailure(const QString& folder, const Failure& failure);
    void askWherePhotosAre();
    void showFindings(const std::vector<ProjectFinding>& findings);
    void showStorage();
    QString currentPhotoPath() const;

    void askDataset();
    void startDataset(const DatasetExportOptions& options, const QStringList& leftOutUnseen);
    void endDataset(const JobEnd<DatasetExportResult>& end);
    void askImport();
    void importLabelled();
    void noteLabelled(const LabelResult& result);
    void turnStages();
    void chooseStage(StudioStage stage);
    void showCurrentStage();
    void chooseExport();
    void updateRail();
    void noteExported();
    void anchorCards();
    void showStart();
    void showWorkspace();
    void rememberProgress();
    void showDropping(bool dropping);
    bool openDropped(const QMimeData& what);
    void showHelp(HelpTopic topic, QWidget* anchor);
    void helpHere();
    void showGuide(const QString& page);
    void offerTour();
    void startTour();
    bool isOnSamples() const;
    void showTourPhoto();
    void offerOwnPhotos();
    void compareSides(bool on);
    void showBothHeats();
    void showCompareHeat();
    void joinViews(const PhotoCanvas& from, PhotoCanvas& to);
    void resumePlaceSoon();
    void resumePlace();
    void rememberPlace();
    void answerAbsent();
    void showLocked();
    void turnFinetune();
    void showFinetuned(const FinetuneResult& result, const QString& conceptText);
    void turnRefine();
    void showRefined(const RefinedPhotos& run);
    void importSegmented(const SegmentRun& run, const SegmentPredictResult& result);
    void reviewWorst();
    void showPhotoOfMask(const QString& maskFile);
    void showReport(const QString& folder, int leftOut);
    void showSettings();
    void useModel(const QString& path);
    void showAttention();
    void showThresholds();
    void cancelJob(RequestId id);
    void restart();
    QString openedPath() const;
    void askToClose();
    void stopAndClose();

    void answer(ReviewState state);
    bool drawsLiveMask() const;
    bool acceptDrawn();
    bool liveMaskReplacesOwn() const;
    bool liveMaskIsOfConcept() const;
    QString sourceOfMask() const;
    void showReplaced();
    void takeBackReplaced();
    void showRanked(int photos);
    void offerModelMask();
    void showLayers();
    void showMaskOutline();
    void showComparison();
    void showSide();
    void showReviewState();
    void showAnswer();
    void findMasked();
    bool refuseForUse();
    void askRenameConcept(const QString& name);
    void askRemoveConcept(const QString& name, int photos);

    void showPhotoName(const QString& file);
    void showInspection();
    void showHeat();
    void showMask();
    void showHint();
    void showLabelled(const LabelResult& result, const QString& out);
    void showShortcuts();
    void changeKeys();
    void showAbout();
    void updateActions();

    Theme& m_theme;
    Dialogs& m_dialogs;
    QSettings& m_settings;
    QString m_samples;
    QString m_projects;
    JobRunner m_runner;
    StudioSession m_session;
    CompareSession m_compare;
    ReviewSession m_review;
    StageBook m_stages;
    FinetuneSession m_finetune;
    RefineSession m_refine;
    SegmentSession m_segment;
    PairSession m_pairs;
    EvaluationSession m_evaluation;
    HeatPainter m_heatPainter;
    CurveMaker m_curves;
    StudioActions* m_actions;
    KeyBindings m_keys;
    QStackedWidget* m_pages;
    StartPage* m_start;
    ConceptBar* m_bar;
    GalleryPanel* m_gallery;
    PhotoCanvas* m_canvas;
    InspectorPanel* m_inspector;
    ReviewPanel* m_reviewPanel;
    ReviewBar* m_reviewBar;
    ToolPalette* m_toolPalette;
    ToolSettings* m_toolSettings;
    QStackedWidget* m_work;  ///< the photo with its panels, and a page for each stage that works on the whole folder
    StageRail* m_rail;
    DropVeil* m_dropVeil;
    HelpPopup* m_help = nullptr;
    GuideBrowser* m_guide = nullptr;
    StudioSettings* m_preferences = nullptr;
    ModelList* m_models = nullptr;
    ComparePane* m_comparePane;
    FinetunePage* m_finetunePage;
    RefinePage* m_refinePage;
    SegmentPage* m_segmentPage;
    QTabWidget* m_sides;  ///< the inspector and the review panel
    JobBar* m_jobBar;
    CardStack* m_cards;
    ElidedLabel* m_photoName;
    QLabel* m_zoom;
    QToolButton* m_heatButton = nullptr;
    QTimer m_slowLoading;  ///< a photo that takes longer than this is announced
    QString m_lastNote;
    QString m_conceptToRemove;          ///< whose masks are being counted before it is asked about
    std::vector<LayerKind> m_compared;  ///< as the tool settings list them
    LabelOptions m_labelling;           ///< of the labelling that runs
    QString m_stoppedLabelling;         ///< the folder of a labelling that can go on
    DatasetExportOptions m_dataset;     ///< as last chosen; `project` tells of which one
    QList<int> m_stateCounts;           ///< photos of the project in each state, indexed by ReviewState
    RequestId m_datasetId = 0;          ///< 0: none is being exported
    QString m_askedFor;                 ///< the folder or photo that was opened last
    bool m_resumes = false;             ///< the place in the project is about to be restored
    bool m_drawsAnother = false;        ///< the outline is the attention's, and not the mask that is a person's
    QString m_lookedFor;                ///< the concept that a photo of the folder was looked at for
    bool m_tourWanted = false;
    bool m_closing = false;
    bool m_restarts = false;   ///< once it has closed
    bool m_rankAsked = false;  ///< by a person, not by masks that came in
};

}  // namespace maskwright::ui
