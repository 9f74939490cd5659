// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/error.h"
#include "mask/morphology.h"
#include "pipeline/attention_extractor.h"

namespace maskwright {

Mask cutSoftMap(const HeatMap& soft, double cut, int photoWidth, int photoHeight) {
    const Mask raw = threshold(soft, cut);
    const Mask filtered = filterOrphans(raw);
    // The soft map is cut at the photo's own size, so that outlines follow it between cells; a cell that the orphan
    // filter turned is moved just across the threshold first.
    HeatMap adjusted = soft;
    const auto nearest = static_cast<float>(cut);
    const float below = nearest > cut ? std::nextafter(nearest, -INFINITY) : nearest;
    const float above = std::nextafter(below, INFINITY);
    for (std::size_t i = 0; i < adjusted.values.size(); ++i)
        if (raw.pixels[i] != filtered.pixels[i]) adjusted.values[i] = filtered.pixels[i] != 0 ? above : below;
    return threshold(resizeHeatMap(adjusted, photoWidth, photoHeight), cut);
}

Preliminary preliminaryMask(HeatMap soft, int photoWidth, int photoHeight) {
    Preliminary result;
    result.mixture = fitTwoGaussians(soft.values);
    result.mask = cutSoftMap(soft, result.mixture.threshold, photoWidth, photoHeight);
    result.soft = std::move(soft);
    return result;
}

namespace {

/// Sum of some tokens' maps of one step and layer, at width x height.
HeatMap sumOfTokens(const AttentionMaps& maps, std::size_t step, std::size_t layer, const std::vector<int>& tokens,
                    int width, int height) {
    HeatMap sum{width, height, std::vector<float>(static_cast<std::size_t>(width) * height, 0.0f)};
    for (const int token : tokens) {
        const HeatMap map = resizeHeatMap(maps.map(step, layer, static_cast<std::size_t>(token)), width, height);
        for (std::size_t i = 0; i < sum.values.size(); ++i) sum.values[i] += map.values[i];
    }
    return sum;
}

}  // namespace

HeatMap aggregate(const AttentionMaps& maps, const std::vector<bool>& useStep, const std::vector<bool>& useLayer) {
    if (maps.maps.empty() || maps.conceptTokens.empty())
        throw Error(ErrorCode::BadInput, "There are no stored maps to aggregate");
    int width = 1, height = 1;
    for (const AttentionLayer& layer : maps.layers) {
        width = std::max(width, layer.width);
        height = std::max(height, layer.height);
    }
    HeatMap sum{width, height, std::vector<float>(static_cast<std::size_t>(width) * height, 0.0f)};
    const float share = 1.0f / static_cast<float>(maps.conceptTokens.size());
    int count = 0;
    for (std::size_t step = 0; step < maps.timesteps.size(); ++step) {
        for (std::size_t layer = 0; layer < maps.layers.size(); ++layer) {
            if (!useStep[step] || !useLayer[layer]) continue;
            const HeatMap word = sumOfTokens(maps, step, layer, maps.conceptTokens, width, height);
            const HeatMap against = sumOfTokens(maps, step, layer, maps.contrastTokens, width, height);
            for (std::size_t i = 0; i < sum.values.size(); ++i) {
                const float mean = share * word.values[i];
                sum.values[i] += maps.contrastTokens.empty() ? mean : mean / (mean + against.values[i] + 1e-6f);
            }
            ++count;
        }
    }
    for (float& value : sum.values) value /= static_cast<float>(std::max(count, 1));
    return sum;
}

}  // namespace maskwright
