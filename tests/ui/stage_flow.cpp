// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_flow.h"

#include "core/files.h"
#include "exporter/png.h"

namespace maskwright::ui {
namespace {

Mask boxIn(int width, int height) {
    Mask mask(width, height);
    for (int y = height / 4; y < 3 * height / 4; ++y)
        for (int x = width / 4; x < 3 * width / 4; ++x) mask.at(x, y) = 1;
    return mask;
}

bool note(const StudioFixture& fixture, WorkStage stage, bool maps) {
    StageRecord record;
    record.folder = fromUtf8(fixture.path(QStringLiteral("made/")).toStdString()) / name(stage);
    for (const QString& file : fixture.window->session().files()) {
        const auto mask = boxIn(96, 72);
        writeMaskPng(record.folder / fromUtf8(maskPathFor(file.toStdString())), mask);
        if (maps)
            writeMapPng(record.folder / fromUtf8(mapPathFor(file.toStdString())),
                        HeatMap{4, 3, {0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0}});
        ++record.photos;
    }
    fixture.window->stages().note(stage, record);
    return waitFor([&] { return fixture.window->stages().state(stage).status == StageStatus::Done; });
}

}  // namespace

bool noteMasks(const StudioFixture& fixture) {
    return note(fixture, WorkStage::Masks, /*maps=*/true);
}

bool noteStage(const StudioFixture& fixture, WorkStage stage) {
    return note(fixture, stage, /*maps=*/false);
}

}  // namespace maskwright::ui
