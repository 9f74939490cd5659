// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <memory>

#include "core/files.h"
#include "fake_engine.h"
#include "pipeline/engine.h"
#include "settings/model_list.h"
#include "settings/studio_settings.h"
#include "studio_fixture.h"

namespace maskwright::ui {

/// Settings, a runner without a window, and a list of models on both.
struct Kept {
    QTemporaryDir folder;
    QSettings file{folder.filePath(QStringLiteral("studio.ini")), QSettings::IniFormat};
    StudioSettings settings{file};
    std::shared_ptr<EngineScript> script = std::make_shared<EngineScript>();
    JobRunner runner{fakeEngine(script)};
    ModelList models{runner, settings};
    ScriptedDialogs dialogs;

    QString path(const char* name) const { return QDir::cleanPath(folder.filePath(QLatin1String(name))); }
    void write(const char* name, const QByteArray& content) const {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile out(path(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(content), content.size());
    }
    /// A model of links to the files of Mini.
    QString linkMini(const char* name) const {
        const std::filesystem::path mini = builtInModel(), model = fromUtf8(path(name).toStdString());
        for (const std::filesystem::directory_entry& entry : std::filesystem::recursive_directory_iterator(mini)) {
            if (!entry.is_regular_file()) continue;
            const std::filesystem::path link = model / entry.path().lexically_relative(mini);
            std::filesystem::create_directories(link.parent_path());
            std::filesystem::create_symlink(entry.path(), link);
        }
        return path(name);
    }
    bool add(const QString& model) {
        QSignalSpy added(&models, &ModelList::added);
        models.add(model);
        return waitFor([&] { return added.count() > 0; });
    }
    bool isChecked(int row) {
        return waitFor([&] {
            return models.entry(row).check == ModelCheck::Passed || models.entry(row).check == ModelCheck::Failed;
        });
    }
};

/// The part of a widget that has this name; without it the tests end.
template <typename Widget>
Widget& part(const QWidget& of, const char* name) {
    auto* found = of.findChild<Widget*>(QLatin1String(name));
    if (found == nullptr) qFatal("There is no %s.", name);
    return *found;
}

template <typename Value>
void choose(QComboBox& box, Value value) {
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

inline QString textOf(const QWidget& of, const char* label) {
    return part<QLabel>(of, label).text();
}

}  // namespace maskwright::ui
