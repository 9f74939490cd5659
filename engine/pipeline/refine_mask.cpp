// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "image/geometry.h"
#include "mask/edge_snap.h"
#include "mask/gaussian_mixture.h"
#include "mask/morphology.h"
#include "pipeline/background.h"

namespace maskwright {

namespace {

/// Pixels of a latent cell where no soft map tells; that of Stable Diffusion.
constexpr int kUsualCell = 8;

/// How much more the soft map counts than the difference; 1, 1.5, 2 and 2.5 were measured.
constexpr double kSoftPower = 1.5;

/// What both maps agree on: the soft map knows where, the difference what differs from a background. A window of half a
/// latent cell keeps the paintings' grain out.
HeatMap fused(const HeatMap& soft, const HeatMap& difference, int cell) {
    HeatMap result = resizeHeatMap(soft, difference.width, difference.height);
    const HeatMap smooth = boxMean(difference, cell / 4);
    for (std::size_t i = 0; i < result.values.size(); ++i)
        result.values[i] = static_cast<float>(std::pow(result.values[i], kSoftPower)) * smooth.values[i];
    return result;
}

}  // namespace

Mask refineMask(const Image& photo, const Preliminary& preliminary, const HeatMap& difference,
                const RefineOptions& options) {
    const int cell =
        preliminary.soft.values.empty() ? kUsualCell : std::max(1, difference.width / preliminary.soft.width);
    const HeatMap map = options.fuse ? fused(preliminary.soft, difference, cell) : difference;
    Mask mask = threshold(resizeHeatMap(map, photo.width, photo.height), fitTwoGaussians(map.values).threshold);
    if (options.insidePreliminary)
        mask = intersect(mask, dilate(preliminary.mask, std::max(1, cell * photo.width / difference.width)));
    if (options.close) mask = close(mask);
    if (options.fillHoles) mask = fillHoles(mask);
    return options.edgeSnap ? snapEdges(photo, map, mask) : mask;
}

}  // namespace maskwright
