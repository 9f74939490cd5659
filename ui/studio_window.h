// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QTimer>

#include "canvas/canvas_tool.h"
#include "jobs/job_runner.h"
#include "session/review_session.h"
#include "session/studio_session.h"
#include "settings/key_bindings.h"

class QLabel;
class QSettings;
class QStackedWidget;
class QTabWidget;

namespace maskwright::ui {

class CardStack;
class ConceptBar;
class Dialogs;
class ElidedLabel;
class GalleryPanel;
class InspectorPanel;
class JobBar;
class PhotoCanvas;
class ReviewBar;
class ReviewPanel;
class StartPage;
class StudioActions;
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
    void open(const QString& path);

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeWorkspace();
    QWidget* makeCanvasBar();
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
    void startDataset(const DatasetExportOptions& options);
    void endDataset();
    void askImport();
    void importLabelled();

    void answer(ReviewState state);
    void offerModelMask();
    void showLayers();
    void showMaskOutline();
    void showComparison();
    void showSide();
    void showReviewState();

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
    ReviewSession m_review;
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
    QTabWidget* m_sides;  ///< the inspector and the review panel
    JobBar* m_jobBar;
    CardStack* m_cards;
    ElidedLabel* m_photoName;
    QLabel* m_zoom;
    QTimer m_slowLoading;  ///< a photo that takes longer than this is announced
    QString m_lastNote;
    std::vector<LayerKind> m_compared;  ///< as the tool settings list them
    LabelOptions m_labelling;           ///< of the labelling that runs
    QString m_stoppedLabelling;         ///< the folder of a labelling that can go on
    DatasetExportOptions m_dataset;     ///< as last chosen; `project` tells of which one
    QList<int> m_stateCounts;           ///< photos of the project in each state, indexed by ReviewState
    RequestId m_datasetId = 0;          ///< 0: none is being exported
    bool m_closing = false;
};

}  // namespace maskwright::ui
