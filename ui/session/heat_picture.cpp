// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/heat_picture.h"

#include <algorithm>

#include "canvas/loaded_photo.h"
#include "image/geometry.h"

namespace maskwright::ui {
namespace {

/// Enough for a map of some dozen cells; the painter stretches it to the photo.
constexpr int kLongSide = 512;

Canvas previewOf(const Canvas& canvas) {
    Canvas preview = canvas;
    const double scale = static_cast<double>(kLongSide) / std::max({canvas.photoWidth, canvas.photoHeight, 1});
    preview.photoWidth = std::max(1, static_cast<int>(canvas.photoWidth * scale));
    preview.photoHeight = std::max(1, static_cast<int>(canvas.photoHeight * scale));
    return preview;
}

bool wasRecorded(const AttentionMaps& maps, const HeatSelection& selection) {
    return !maps.maps.empty() && selection.step < maps.timesteps.size() && selection.layer < maps.layers.size() &&
           selection.token < maps.tokens.size();
}

}  // namespace

HeatPicture makeHeatPicture(const Inspection& inspection, const HeatSelection& selection) {
    const AttentionMaps& maps = inspection.maps;
    const Canvas preview = previewOf(maps.canvas);
    if (!selection.average && !wasRecorded(maps, selection)) return {};
    // Enlarged before it is coloured: colours in between two colours mean nothing.
    const HeatMap map = selection.average
                            ? resizeHeatMap(inspection.preliminary.soft, preview.photoWidth, preview.photoHeight)
                            : photoFromCanvas(maps.map(selection.step, selection.layer, selection.token), preview);
    if (map.values.empty()) return {};
    const auto [low, high] = std::minmax_element(map.values.begin(), map.values.end());
    return {toQImage(colorize(map, selection.colors, *low, *high)), *low, *high};
}

}  // namespace maskwright::ui
