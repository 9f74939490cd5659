// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QImage>
#include <QSettings>
#include <QTemporaryDir>
#include <functional>
#include <memory>

#include "dialogs/dialogs.h"
#include "fake_engine.h"
#include "studio_window.h"
#include "theme/theme.h"

namespace maskwright::ui {

class StudioActions;

/// Answers what a test wrote down, at once.
class ScriptedDialogs final : public Dialogs {
  public:
    QString answer;       ///< empty: cancelled
    QStringList answers;  ///< taken one after the other, before `answer`
    QString shownFolder;

    void pickFolder(QWidget*, const QString&, const QString&, Chosen chosen) override { reply(chosen); }
    void pickFile(QWidget*, const QString&, const QString&, const QString&, Chosen chosen) override { reply(chosen); }
    void pickSaveFile(QWidget*, const QString&, const QString&, const QString&, Chosen chosen) override {
        reply(chosen);
    }
    void showFolder(const QString& path) override { shownFolder = path; }

  private:
    void reply(const Chosen& chosen) {
        const QString path = answers.isEmpty() ? answer : answers.takeFirst();
        if (!path.isEmpty()) chosen(path);
    }
};

/// The look of the program, one for all tests: it belongs to the application.
Theme& testTheme();

/// A folder with pictures and a window on it, driven by a fake engine.
class StudioFixture {
  public:
    explicit StudioFixture(EngineFactory engine = {});

    /// Writes a picture: dark, with a light disc left of its middle.
    void addPhoto(const QString& relativePath, QSize size = {96, 72});
    void addFile(const QString& relativePath, const QByteArray& content);
    QString path(const QString& relativePath = {}) const { return QDir(m_folder.path()).filePath(relativePath); }
    /// Where the window keeps the projects of folders.
    QString projects() const { return QDir(m_settingsFolder.path()).filePath(QStringLiteral("projects")); }
    /// Three photos, opened, the first one shown.
    bool openThreePhotos();
    /// The window closes, and another one with the same settings is shown: as when the program starts again.
    void restart();
    /// Types the concept, presses Enter and waits for the mask.
    bool look(const QString& conceptText);

    template <typename Widget>
    Widget* find(const char* name) const {
        return window->findChild<Widget*>(QLatin1String(name));
    }

    std::shared_ptr<EngineScript> script = std::make_shared<EngineScript>();
    ScriptedDialogs dialogs;

  private:
    std::unique_ptr<StudioWindow> makeWindow();

    EngineFactory m_engine;
    QTemporaryDir m_folder;
    QTemporaryDir m_settingsFolder;
    std::unique_ptr<QSettings> m_settings;

  public:
    std::unique_ptr<StudioWindow> window;  ///< goes first
};

/// Up to five seconds.
bool waitFor(const std::function<bool()>& condition);
StudioActions& actions(const StudioFixture& fixture);
/// Of the newest card; empty without one.
QString cardTitle(const StudioFixture& fixture);
QString cardDetail(const StudioFixture& fixture);

}  // namespace maskwright::ui
