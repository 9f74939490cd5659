// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "image/color_map.h"
#include "jobs/engine_port.h"

namespace maskwright::ui {

/// Which of the maps is shown, and in which colours.
struct HeatSelection {
    bool average = true;  ///< the mean that the mask is made from; else one map
    std::size_t step = 0;
    std::size_t layer = 0;
    std::size_t token = 0;
    ColorMap colors = ColorMap::Turbo;
    bool operator==(const HeatSelection&) const = default;
};

/// A coloured map that covers the photo, and the values that its colours run from and to.
struct HeatPicture {
    QImage image;
    float low = 0;
    float high = 0;
};

/// A null image where the selection names a map that was not recorded.
HeatPicture makeHeatPicture(const Inspection& inspection, const HeatSelection& selection);

}  // namespace maskwright::ui
