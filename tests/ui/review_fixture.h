// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files.h"
#include "exporter/png.h"
#include "review_flow.h"

namespace maskwright::ui {

/// Of the three photos of the fixture the one that is shown first.
inline constexpr const char* kFirst = "birds/first.png";

/// Everything is stored, and nothing is on its way.
inline bool isSaved(const StudioFixture& fixture) {
    return waitFor([&] { return fixture.window->review().isSaved() && !fixture.window->review().isBusy(); });
}

/// A mask of one rectangle, 30 pixels high, for the photos of 96 by 72 pixels.
inline Mask box(int width) {
    Mask mask(96, 72);
    for (int y = 10; y < 40; ++y)
        for (int x = 10; x < 10 + width; ++x) mask.at(x, y) = 1;
    return mask;
}

/// "bird" is a concept, and nothing is on its way.
inline bool keepBird(StudioFixture& fixture) {
    return openForReview(fixture) && accept(fixture) &&
           waitFor([&] { return fixture.window->review().concepts().size() == 1; }) && isSaved(fixture);
}

/// A folder with a mask of the first photo, to be imported.
inline MaskImportRequest firstMask(const StudioFixture& fixture, LayerKind kind) {
    MaskImportRequest request;
    request.path = fromUtf8(fixture.projects().toStdString()).parent_path() / "masks";
    writeMaskPng(request.path / kFirst, box(60));
    request.conceptName = "bird";
    request.options.kind = kind;
    return request;
}

}  // namespace maskwright::ui
