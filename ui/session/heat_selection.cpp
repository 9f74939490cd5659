// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/heat_selection.h"

#include <algorithm>
#include <cmath>

#include "image/geometry.h"

namespace maskwright::ui {
namespace {

void add(HeatMap& sum, const HeatMap& map) {
    for (std::size_t i = 0; i < sum.values.size(); ++i) sum.values[i] += map.values[i];
}

void divide(HeatMap& sum, std::size_t count) {
    for (float& value : sum.values) value /= static_cast<float>(count);
}

bool allBelow(const std::vector<std::size_t>& indices, std::size_t end) {
    return !indices.empty() && std::all_of(indices.begin(), indices.end(), [end](std::size_t i) { return i < end; });
}

const AttentionLayer& largestOf(const AttentionMaps& maps, const std::vector<std::size_t>& layers) {
    const auto smaller = [&](std::size_t a, std::size_t b) { return maps.layers[a].width < maps.layers[b].width; };
    return maps.layers[*std::max_element(layers.begin(), layers.end(), smaller)];
}

}  // namespace

HeatSelection partsOfAverage(const AttentionMaps& maps) {
    HeatSelection parts;
    parts.average = false;
    parts.tokens.assign(maps.conceptTokens.begin(), maps.conceptTokens.end());
    for (std::size_t layer = 0; layer < maps.layers.size(); ++layer)
        if (maps.layers[layer].used) parts.layers.push_back(layer);
    return parts;
}

bool wasRecorded(const AttentionMaps& maps, const HeatSelection& selection) {
    return !maps.maps.empty() && selection.step.value_or(0) < maps.timesteps.size() &&
           allBelow(selection.layers, maps.layers.size()) && allBelow(selection.tokens, maps.tokens.size());
}

bool isPromptMarker(const std::vector<std::string>& tokens, std::size_t token) {
    const std::string& text = tokens[token];
    return (token == 0 || token + 1 == tokens.size()) && text.size() > 1 && text.front() == '<' && text.back() == '>';
}

const HeatMap& TimestepMeans::map(const AttentionMaps& maps, std::size_t layer, std::size_t token) {
    m_maps.resize(maps.layers.size() * maps.tokens.size());
    HeatMap& mean = m_maps[layer * maps.tokens.size() + token];
    if (!mean.values.empty()) return mean;
    mean = maps.map(0, layer, token);
    for (std::size_t step = 1; step < maps.timesteps.size(); ++step) add(mean, maps.map(step, layer, token));
    divide(mean, maps.timesteps.size());
    return mean;
}

HeatMap selectedMap(const AttentionMaps& maps, const HeatSelection& selection, TimestepMeans& means) {
    if (!wasRecorded(maps, selection)) return {};
    const auto mapOf = [&](std::size_t layer, std::size_t token) -> const HeatMap& {
        return selection.step ? maps.map(*selection.step, layer, token) : means.map(maps, layer, token);
    };
    const AttentionLayer& largest = largestOf(maps, selection.layers);
    HeatMap sum{largest.width, largest.height, {}};
    sum.values.assign(static_cast<std::size_t>(largest.width) * largest.height, 0.0F);
    for (const std::size_t layer : selection.layers) {
        // Words are added up at the layer's own size: one map to enlarge in place of many.
        HeatMap words = mapOf(layer, selection.tokens.front());
        for (std::size_t i = 1; i < selection.tokens.size(); ++i) add(words, mapOf(layer, selection.tokens[i]));
        add(sum, resizeHeatMap(words, largest.width, largest.height));
    }
    divide(sum, selection.layers.size());
    return sum;
}

HeatMap photoCells(const HeatMap& map, const Canvas& canvas) {
    const auto cells = [](int side, int contentSide, int canvasSide) {
        return std::clamp(static_cast<int>(std::lround(static_cast<double>(side) * contentSide / canvasSide)), 1, side);
    };
    HeatMap photo{cells(map.width, canvas.contentWidth, canvas.width),
                  cells(map.height, canvas.contentHeight, canvas.height),
                  {}};
    photo.values.reserve(static_cast<std::size_t>(photo.width) * photo.height);
    for (int y = 0; y < photo.height; ++y) {
        const auto row = map.values.begin() + static_cast<std::ptrdiff_t>(y) * map.width;
        photo.values.insert(photo.values.end(), row, row + photo.width);
    }
    return photo;
}

}  // namespace maskwright::ui
