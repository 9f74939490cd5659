// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/synthetic_pair.h"

#include <algorithm>

#include "core/error.h"
#include "mask/morphology.h"

namespace maskwright {

namespace {

// Looked at on 24 flowers and 24 dogs that Mini painted. Good pairs cover 6 to 40 % of the picture and at most 27 % of
// its border, and differ by 0.13 or more inside the mask; without guidance it is 0.04 to 0.16, and the pairs below 3 %
// show nothing. Masks in pieces agree with what label sees in the same picture by a mean IoU of 0.38, the others by
// 0.87. Pairs with a contrast of 0.13 to 0.2 agree by 0.95, so that only what is lower still is thrown away.
constexpr double kSmallestShare = 0.03;
constexpr double kLargestShare = 0.7;
constexpr double kMostBorder = 0.5;
constexpr double kLeastInOnePiece = 0.7;
constexpr double kLeastChange = 0.03;
constexpr double kLeastContrast = 0.1;

}  // namespace

PairMeasures measurePair(const Mask& mask, const HeatMap& difference) {
    if (mask.width != difference.width || mask.height != difference.height || mask.pixels.empty())
        throw Error(ErrorCode::Internal, "A synthetic pair's mask and difference are not of one size");
    std::size_t border = 0, onBorder = 0;
    double inside = 0, outside = 0;
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) {
            const bool edge = x == 0 || y == 0 || x == mask.width - 1 || y == mask.height - 1;
            border += edge;
            onBorder += edge && mask.at(x, y) != 0;
            (mask.at(x, y) != 0 ? inside : outside) += difference.at(x, y);
        }
    const auto pixels = static_cast<double>(mask.pixels.size()), area = static_cast<double>(mask.area());
    inside /= std::max(area, 1.0);
    outside /= std::max(pixels - area, 1.0);
    PairMeasures measures;
    measures.maskShare = area / pixels;
    measures.borderShare = static_cast<double>(onBorder) / static_cast<double>(border);
    measures.largestShare = static_cast<double>(largestComponent(mask).area()) / std::max(area, 1.0);
    measures.change = inside;
    measures.contrast = inside + outside > 0 ? (inside - outside) / (inside + outside) : 0;
    return measures;
}

std::string verdictOn(const PairMeasures& measures) {
    if (measures.maskShare < kSmallestShare) return "empty";
    if (measures.maskShare > kLargestShare) return "full";
    if (measures.borderShare > kMostBorder) return "border";
    if (measures.largestShare < kLeastInOnePiece) return "pieces";
    if (measures.change < kLeastChange) return "alike";
    if (measures.contrast < kLeastContrast) return "unclear";
    return "kept";
}

}  // namespace maskwright
