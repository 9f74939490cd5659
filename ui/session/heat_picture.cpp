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

/// The map at the size of the preview; empty where there is none.
HeatMap previewMap(const Inspection& inspection, const HeatSelection& selection, TimestepMeans& means) {
    const Canvas preview = previewOf(inspection.maps.canvas);
    if (selection.average) return resizeHeatMap(inspection.preliminary.soft, preview.photoWidth, preview.photoHeight);
    const HeatMap map = selectedMap(inspection.maps, selection, means);
    return map.values.empty() ? HeatMap() : photoFromCanvas(map, preview);
}

HeatPicture makeHeatPicture(const Inspection& inspection, const HeatSelection& selection, TimestepMeans& means) {
    // Enlarged before it is coloured: colours in between two colours mean nothing.
    const HeatMap map = previewMap(inspection, selection, means);
    if (map.values.empty()) return {};
    const auto [low, high] = std::minmax_element(map.values.begin(), map.values.end());
    return {toQImage(colorize(map, selection.colors, *low, *high)), *low, *high};
}

}  // namespace

HeatPicture makeHeatPicture(const Inspection& inspection, const HeatSelection& selection) {
    TimestepMeans means;
    return makeHeatPicture(inspection, selection, means);
}

HeatPicture HeatPainter::paint(const std::shared_ptr<const Inspection>& inspection, const HeatSelection& selection) {
    if (m_inspection.lock() != inspection) {
        m_inspection = inspection;
        m_means = {};
    }
    return makeHeatPicture(*inspection, selection, m_means);
}

}  // namespace maskwright::ui
