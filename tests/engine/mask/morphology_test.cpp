// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/morphology.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

#include "core/error.h"
#include "engine/sample_masks.h"

namespace maskwright {
namespace {

using test::drawn;

Mask eachPixel(const Mask& mask, const std::function<bool(int, int)>& value) {
    Mask result(mask.width, mask.height);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) result.at(x, y) = value(x, y) ? 1 : 0;
    return result;
}

constexpr std::array<std::pair<int, int>, 5> kCross{{{0, 0}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}}};

/// Dilation, then erosion with the cross, as a definition would word it. `before` reads the mask anywhere;
/// `cutBetween` forgets what dilation added beyond the border.
Mask closedByDefinition(const Mask& mask, const std::function<bool(int, int)>& before, bool cutBetween) {
    const auto dilated = [&](int x, int y) {
        if (cutBetween && (x < 0 || y < 0 || x >= mask.width || y >= mask.height)) return false;
        return std::any_of(kCross.begin(), kCross.end(), [&](auto d) { return before(x + d.first, y + d.second); });
    };
    return eachPixel(mask, [&](int x, int y) {
        return std::all_of(kCross.begin(), kCross.end(), [&](auto d) { return dilated(x + d.first, y + d.second); });
    });
}

TEST(Morphology, DropsOrphansAndFillsGapsOnTheInteriorOnly) {
    EXPECT_EQ(filterOrphans(drawn({"#...#", ".....", "..#..", ".....", "#...#"})),
              drawn({"#...#", ".....", ".....", ".....", "#...#"}));
    EXPECT_EQ(filterOrphans(drawn({"###", "#.#", "###"})), Mask(3, 3, 1));
    // Five of nine stay, four do not.
    EXPECT_EQ(filterOrphans(drawn({"##.", "##.", "#.."})).at(1, 1), 1);
    EXPECT_EQ(filterOrphans(drawn({"##.", "##.", "..."})).at(1, 1), 0);
    for (const Mask& mask : {drawn({"#.", ".#"}), Mask(1, 1, 1), Mask(7, 1, 1), Mask()})
        EXPECT_EQ(filterOrphans(mask), mask);
}

TEST(Morphology, ClosesAsScipyWhenBordersErode) {
    for (const Mask& mask : test::awkwardMasks()) {
        const auto nothingOutside = [&](int x, int y) {
            return x >= 0 && y >= 0 && x < mask.width && y < mask.height && mask.at(x, y) != 0;
        };
        EXPECT_TRUE(close(mask, /*keepBorders=*/false) == closedByDefinition(mask, nothingOutside, true))
            << mask.width << " x " << mask.height;
    }
}

TEST(Morphology, ClosesAsIfThePhotoWentOnWhenBordersAreKept) {
    for (const Mask& mask : test::awkwardMasks()) {
        const auto goesOn = [&](int x, int y) {
            return mask.at(std::clamp(x, 0, mask.width - 1), std::clamp(y, 0, mask.height - 1)) != 0;
        };
        const Mask closed = close(mask);
        EXPECT_TRUE(closed == closedByDefinition(mask, goesOn, false)) << mask.width << " x " << mask.height;
        EXPECT_TRUE(intersect(closed, mask) == mask) << "closing only ever adds";
    }
}

TEST(Morphology, KeepsForegroundOnTheBorder) {
    const Mask corner = drawn({"##..", "##..", "....", "...."});
    EXPECT_EQ(close(corner), corner);
    EXPECT_EQ(close(corner, /*keepBorders=*/false), drawn({"....", ".#..", "....", "...."}));
    EXPECT_EQ(close(Mask(5, 4, 1)), Mask(5, 4, 1));
}

TEST(Morphology, ClosesACrackUpToTheBorder) {
    const Mask crack = drawn({"##.##", "##.##", "##.##", "##.##", "##.##"});
    EXPECT_EQ(close(crack), Mask(5, 5, 1));
    EXPECT_EQ(close(crack, /*keepBorders=*/false), drawn({".....", ".###.", ".###.", ".###.", "....."}));
}

TEST(Morphology, FillsWhatNoStraightStepLeadsOutOf) {
    EXPECT_EQ(fillHoles(drawn({".#.", "#.#", ".#."})), drawn({".#.", "###", ".#."})) << "diagonals do not lead out";
    EXPECT_EQ(fillHoles(drawn({"###", "#..", "###"})), drawn({"###", "#..", "###"}));
    EXPECT_EQ(fillHoles(drawn({"#####", "#...#", "#.#.#", "#...#", "#####"})), Mask(5, 5, 1));
    EXPECT_EQ(fillHoles(Mask(4, 3)), Mask(4, 3));
    EXPECT_EQ(fillHoles(Mask(4, 3, 1)), Mask(4, 3, 1));
    EXPECT_EQ(fillHoles(Mask()), Mask());
}

TEST(Morphology, DilatesByADisc) {
    EXPECT_EQ(dilate(drawn({".....", ".....", "..#..", ".....", "....."}), 1),
              drawn({".....", "..#..", ".###.", "..#..", "....."}));
    EXPECT_EQ(dilate(drawn({"#..", "...", "..."}), 1), drawn({"##.", "#..", "..."}));
    EXPECT_EQ(dilate(drawn({"#.#"}), 0), drawn({"#.#"}));
    EXPECT_EQ(dilate(Mask(9, 9), 3), Mask(9, 9));
}

TEST(Morphology, IntersectsMasksOfOneSize) {
    EXPECT_EQ(intersect(drawn({"##.", ".##"}), drawn({".##", ".#."})), drawn({".#.", ".#."}));
    EXPECT_THROW(intersect(Mask(2, 3), Mask(3, 2)), Error);
}

TEST(Morphology, CoversEveryPixelThatABilinearResizeTouches) {
    EXPECT_EQ(resizeAnyCovered(drawn({"#.."}), 6, 1), drawn({"###..."}));
    EXPECT_EQ(resizeAnyCovered(drawn({".#."}), 6, 1), drawn({".####."}));
    for (const Mask& mask : test::awkwardMasks()) EXPECT_EQ(resizeAnyCovered(mask, mask.width, mask.height), mask);
    EXPECT_EQ(resizeAnyCovered(Mask(3, 3), 100, 50), Mask(100, 50));
}

TEST(Morphology, ResizesByHalfOfTheArea) {
    EXPECT_EQ(resizeByArea(drawn({"##..", "#..."}), 2, 1), drawn({"#."}));
    EXPECT_EQ(resizeByArea(drawn({"#...", "#..."}), 2, 1), drawn({"#."})) << "half is enough";
    EXPECT_EQ(resizeByArea(drawn({"#...", "...."}), 2, 1), drawn({".."}));
    for (const Mask& mask : test::awkwardMasks()) EXPECT_EQ(resizeByArea(mask, mask.width, mask.height), mask);
    // Grown, straight sides stay where they are; corners become round.
    const Mask square = resizeByArea(drawn({"....", ".##.", ".##.", "...."}), 400, 400);
    for (int i = 0; i < 400; ++i) {
        EXPECT_EQ(square.at(i, 200), i >= 100 && i < 300) << i;
        EXPECT_EQ(square.at(200, i), i >= 100 && i < 300) << i;
    }
    EXPECT_EQ(square.at(100, 100), 0);
    EXPECT_EQ(resizeByArea(Mask(2, 2, 1), 9, 7), Mask(9, 7, 1));
}

TEST(Morphology, KeepsTheLargestComponent) {
    const Mask mask = drawn({"#..##", ".#...", "...#."});
    EXPECT_EQ(largestComponent(mask), drawn({"#....", ".#...", "....."})) << "corners join, the first of two";
    EXPECT_EQ(largestComponent(drawn({"##.", "##.", "..#"})).area(), 5U);
    EXPECT_EQ(largestComponent(Mask(5, 3)).area(), 0U);
}

}  // namespace
}  // namespace maskwright
