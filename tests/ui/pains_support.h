// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <filesystem>
#include <optional>

#include "canvas/photo_canvas.h"
#include "core/files.h"
#include "review_flow.h"

namespace maskwright::ui {

inline std::filesystem::path pathOf(const QString& text) {
    return fromUtf8(text.toStdString());
}

/// Where the tests of exports write.
inline std::filesystem::path outFolder(const StudioFixture& fixture) {
    return pathOf(fixture.projects()).parent_path() / "dataset";
}

/// A key on the canvas.
inline void press(const StudioFixture& fixture, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    canvasOf(fixture)->setFocus();
    QTest::keyClick(canvasOf(fixture), key, modifiers);
}

/// The person's mask of "bird" as it is stored; nothing where there is none.
inline std::optional<TiledMask> storedMask(const StudioFixture& fixture, const char* file) {
    const Project project = reread(projectOf(fixture));
    return project.layer({photoIn(project, file).id, 1, 1, LayerKind::Human});
}

}  // namespace maskwright::ui
