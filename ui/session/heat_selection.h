// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "image/color_map.h"
#include "pipeline/engine_port.h"

namespace maskwright::ui {

/// Which of the maps are shown, and in which colours.
struct HeatSelection {
    bool average = true;                   ///< the mean that the mask is made from; else what the next three say
    std::vector<std::size_t> tokens = {};  ///< their maps are summed
    std::optional<std::size_t> step = {};  ///< empty: the mean over the timesteps
    std::vector<std::size_t> layers = {};  ///< the mean over these, each at the size of the largest
    ColorMap colors = ColorMap::Viridis;
    bool operator==(const HeatSelection&) const = default;
};

/// What the average is made of: the concept's words, all timesteps, the layers that count. Not weighed against
/// anything.
HeatSelection partsOfAverage(const AttentionMaps& maps);

/// Its maps exist, and there is at least one. Asked of a selection that is not the average.
bool wasRecorded(const AttentionMaps& maps, const HeatSelection& selection);

/// The tokenizer's own first or last token, which stands for no word.
bool isPromptMarker(const std::vector<std::string>& tokens, std::size_t token);

/// Means over the timesteps of one photo's maps, each made when it is first asked for.
class TimestepMeans {
  public:
    /// @param maps the same at every call.
    const HeatMap& map(const AttentionMaps& maps, std::size_t layer, std::size_t token);

  private:
    std::vector<HeatMap> m_maps;  ///< [layer * tokens + token]; empty: nobody asked yet
};

/// The canvas-wide map of a selection that is not the average; empty where it was not recorded.
HeatMap selectedMap(const AttentionMaps& maps, const HeatSelection& selection, TimestepMeans& means);

/// The cells of a canvas-wide map that cover the photo; a cell that is half padding or more is left out.
HeatMap photoCells(const HeatMap& map, const Canvas& canvas);

}  // namespace maskwright::ui
