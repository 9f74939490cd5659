// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/metrics.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "core/error.h"
#include "engine/sample_masks.h"

namespace maskwright {
namespace {

using test::drawn;

Mask square(int side, int left, int top, int size) {
    Mask mask(side, side);
    for (int y = top; y < top + size; ++y)
        for (int x = left; x < left + size; ++x) mask.at(x, y) = 1;
    return mask;
}

TEST(Metrics, CountsEveryKindOfPixel) {
    const Confusion c = compare(drawn({"##..", "#..."}), drawn({"#.#.", "#..."}));
    EXPECT_EQ(c.truePositive, 2U);
    EXPECT_EQ(c.falsePositive, 1U);
    EXPECT_EQ(c.falseNegative, 1U);
    EXPECT_EQ(c.trueNegative, 4U);
    EXPECT_DOUBLE_EQ(c.accuracy(), 6.0 / 8);
    EXPECT_DOUBLE_EQ(c.iou(), 2.0 / 4);
    EXPECT_DOUBLE_EQ(c.miou(), 0.5 * (2.0 / 4 + 4.0 / 6));
}

TEST(Metrics, PoolsPixelsNotScores) {
    Confusion pooled = compare(drawn({"####"}), drawn({"####"}));
    pooled += compare(drawn({"#..."}), drawn({".#.."}));
    EXPECT_DOUBLE_EQ(pooled.iou(), 4.0 / 6);
}

TEST(Metrics, CallTwoEmptyMasksEqual) {
    EXPECT_EQ(iou(Mask(3, 3), Mask(3, 3)), 1.0);
    EXPECT_EQ(compare(Mask(3, 3), Mask(3, 3)).miou(), 1.0);
    EXPECT_EQ(compare(Mask(3, 3, 1), Mask(3, 3, 1)).miou(), 1.0);
    EXPECT_EQ(boundaryF(Mask(3, 3), Mask(3, 3)), 1.0);
    EXPECT_EQ(iou(Mask(3, 3), Mask(3, 3, 1)), 0.0);
}

TEST(Metrics, RefuseMasksOfDifferentSizes) {
    EXPECT_THROW(compare(Mask(2, 3), Mask(3, 2)), Error);
    EXPECT_THROW(iou(Mask(2, 3), Mask(2, 4)), Error);
    EXPECT_THROW(boundaryF(Mask(2, 3), Mask(3, 3)), Error);
}

/// Precision and recall by distances from each boundary pixel to every other, without morphology.
double boundaryFByDistance(const Mask& predicted, const Mask& truth, double tolerance) {
    const auto boundary = [](const Mask& mask) {
        std::vector<std::pair<int, int>> points;
        for (int y = 0; y < mask.height; ++y)
            for (int x = 0; x < mask.width; ++x) {
                const int right = std::min(x + 1, mask.width - 1), below = std::min(y + 1, mask.height - 1);
                const int here = mask.at(x, y);
                if (here != mask.at(right, y) || here != mask.at(x, below) || here != mask.at(right, below))
                    points.emplace_back(x, y);
            }
        return points;
    };
    const auto matched = [](const auto& points, const auto& others, double radius) {
        double count = 0;
        for (const auto& [x, y] : points)
            count += std::any_of(others.begin(), others.end(), [&, px = x, py = y](const auto& other) {
                return std::hypot(px - other.first, py - other.second) <= radius;
            });
        return count / static_cast<double>(points.size());
    };
    const auto p = boundary(predicted), t = boundary(truth);
    const double radius = std::ceil(tolerance * std::hypot(truth.width, truth.height));
    const double precision = matched(p, t, radius), recall = matched(t, p, radius);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}

TEST(Metrics, MatchBoundariesWithinTheTolerance) {
    constexpr int kSide = 177;  // the tolerance is then ceil(0.008 * 250.3) = 3 pixels
    const Mask truth = square(kSide, 40, 40, 60);
    EXPECT_DOUBLE_EQ(boundaryF(truth, truth), 1.0);
    EXPECT_DOUBLE_EQ(boundaryF(square(kSide, 43, 40, 60), truth), 1.0);
    EXPECT_LT(boundaryF(square(kSide, 44, 40, 60), truth), 0.8);
    EXPECT_EQ(boundaryF(square(kSide, 130, 130, 20), truth), 0.0);
    EXPECT_EQ(boundaryF(Mask(kSide, kSide), truth), 0.0);
    EXPECT_EQ(boundaryF(truth, Mask(kSide, kSide)), 0.0);
    // A spurious square halves the precision and leaves the recall: F = 2/3 where both have equal outlines.
    Mask spurious = square(kSide, 10, 10, 20);
    const Mask second = square(kSide, 140, 140, 20);
    for (std::size_t i = 0; i < spurious.pixels.size(); ++i) spurious.pixels[i] |= second.pixels[i];
    EXPECT_DOUBLE_EQ(boundaryF(spurious, second), 2.0 / 3);
}

TEST(Metrics, AgreeWithDistancesOnOddShapes) {
    // OpenCV's disc is drawn with rounded corners: at radius 1 and 2 it is the exact disc.
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        const Mask a = test::blobs(90, 70, seed), b = test::blobs(90, 70, seed + 10);
        EXPECT_NEAR(boundaryF(a, b), boundaryFByDistance(a, b, 0.008), 1e-12) << seed;
        EXPECT_DOUBLE_EQ(boundaryF(a, b), boundaryF(b, a));
    }
}

}  // namespace
}  // namespace maskwright
