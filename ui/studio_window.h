// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QTimer>

#include "jobs/job_runner.h"
#include "session/studio_session.h"

class QLabel;
class QSettings;
class QStackedWidget;

namespace maskwright::ui {

class CardStack;
class ConceptBar;
class Dialogs;
class ElidedLabel;
class GalleryPanel;
class InspectorPanel;
class JobBar;
class PhotoCanvas;
class StartPage;
class StudioActions;
class Theme;

/// What the window is made with; all of it outlives the window.
struct StudioParts {
    EngineFactory engine;
    Theme& theme;
    Dialogs& dialogs;
    QSettings& settings;
    QString samples;  ///< folder of sample photos; empty: none
};

/// The window: joins the session with the widgets that show it. Decides nothing itself.
class StudioWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit StudioWindow(const StudioParts& parts, QWidget* parent = nullptr);
    ~StudioWindow() override;

    StudioSession& session() noexcept { return m_session; }
    JobRunner& runner() noexcept { return m_runner; }
    void open(const QString& path);

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    QWidget* makeWorkspace();
    QWidget* makeCanvasBar();
    void connectFiles();
    void connectPhotos();
    void connectLooking();
    void connectMask();
    void connectExport();
    void connectView();
    void restoreSettings();
    void saveSettings();

    void pickFolder();
    void pickModel(bool folder);
    void pickMaskFile();
    void askExport();
    void showFolder();
    void showPhotoName(const QString& file);
    void showInspection();
    void showHeat();
    void showMask();
    void showHint();
    void showExported(const LabelResult& result, const QString& out);
    void showShortcuts();
    void showAbout();
    void updateActions();

    Theme& m_theme;
    Dialogs& m_dialogs;
    QSettings& m_settings;
    QString m_samples;
    JobRunner m_runner;
    StudioSession m_session;
    StudioActions* m_actions;
    QStackedWidget* m_pages;
    StartPage* m_start;
    ConceptBar* m_bar;
    GalleryPanel* m_gallery;
    PhotoCanvas* m_canvas;
    InspectorPanel* m_inspector;
    JobBar* m_jobBar;
    CardStack* m_cards;
    ElidedLabel* m_photoName;
    QLabel* m_zoom;
    QTimer m_slowLoading;  ///< a photo that takes longer than this is announced
    QString m_lastNote;
    QString m_stoppedExport;  ///< the folder of an export that can go on
    bool m_closing = false;
};

}  // namespace maskwright::ui
