// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/mask_operations.h"

#include <cmath>
#include <utility>
#include <vector>

#include "core/error.h"
#include "edit_support.h"
#include "mask/mask_window.h"
#include "mask/morphology.h"

namespace maskwright {
namespace {

using test::expectEdit;
using test::kSizes;

/// Whether a pixel of `value` lies within `pixels` of each pixel.
Mask isNear(const Mask& mask, std::uint8_t value, int pixels) {
    Mask found(mask.width, mask.height);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) {
            if (mask.at(x, y) != value) continue;
            for (int dy = -pixels; dy <= pixels; ++dy)
                for (int dx = -pixels; dx <= pixels; ++dx) {
                    const int atX = x + dx, atY = y + dy;
                    if (atX < 0 || atY < 0 || atX >= mask.width || atY >= mask.height) continue;
                    if (dx * dx + dy * dy <= pixels * pixels) found.at(atX, atY) = 1;
                }
        }
    return found;
}

Mask opposite(Mask mask) {
    for (std::uint8_t& pixel : mask.pixels) pixel = 1 - pixel;
    return mask;
}

Mask majority(const Mask& mask, int radius) {
    Mask result = mask;
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) {
            int sum = 0;
            for (int dy = -radius; dy <= radius; ++dy)
                for (int dx = -radius; dx <= radius; ++dx)
                    sum += mask.at(std::clamp(x + dx, 0, mask.width - 1), std::clamp(y + dy, 0, mask.height - 1));
            result.at(x, y) = 2 * sum > (2 * radius + 1) * (2 * radius + 1) ? 1 : 0;
        }
    return result;
}

/// The 8-connected part of the foreground that holds a pixel, as indices; takes it out of `mask`.
std::vector<std::size_t> takePart(Mask& mask, int x, int y) {
    std::vector<std::size_t> part;
    std::vector<std::pair<int, int>> open = {{x, y}};
    while (!open.empty()) {
        const auto [atX, atY] = open.back();
        open.pop_back();
        if (atX < 0 || atY < 0 || atX >= mask.width || atY >= mask.height || mask.at(atX, atY) == 0) continue;
        mask.at(atX, atY) = 0;
        part.push_back(std::size_t(atY) * std::size_t(mask.width) + std::size_t(atX));
        for (int dy = -1; dy <= 1; ++dy)
            for (int dx = -1; dx <= 1; ++dx) open.emplace_back(atX + dx, atY + dy);
    }
    return part;
}

/// Without the parts that have less than `smallestArea` pixels.
Mask withoutSpecks(Mask mask, std::size_t smallestArea) {
    Mask kept(mask.width, mask.height);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x)
            if (const auto part = takePart(mask, x, y); part.size() >= smallestArea)
                for (const std::size_t pixel : part) kept.pixels[pixel] = 1;
    return kept;
}

std::vector<Mask> samples(int width, int height) {
    return {test::blobs(width, height, 1),
            test::blobs(width, height, 2, 20),
            test::noise(width, height, 3, 0.02),
            test::noise(width, height, 4, 0.98),
            Mask(width, height),
            Mask(width, height, 1)};
}

TEST(MaskOperations, GrowAndShrinkByADisc) {
    for (const auto& [width, height] : kSizes)
        for (const Mask& mask : samples(width, height))
            for (const int pixels : {1, 2, 9}) {
                expectEdit(mask, growMask(TiledMask(mask), pixels), isNear(mask, 1, pixels));
                expectEdit(mask, shrinkMask(TiledMask(mask), pixels), opposite(isNear(mask, 0, pixels)));
            }
}

TEST(MaskOperations, GrowsBeyondATile) {
    Mask mask(700, 300);
    mask.at(255, 150) = 1;
    expectEdit(mask, growMask(TiledMask(mask), kFarthestGrowth), isNear(mask, 1, kFarthestGrowth));
}

TEST(MaskOperations, SmoothTakesTheMajority) {
    for (const auto& [width, height] : kSizes)
        for (const Mask& mask : samples(width, height))
            for (const int radius : {1, 4})
                expectEdit(mask, smoothMask(TiledMask(mask), radius), majority(mask, radius));
}

TEST(MaskOperations, ADistanceOutOfRangeIsRefused) {
    const TiledMask mask(10, 10);
    for (const int pixels : {-1, 0, 257}) {
        EXPECT_THROW(growMask(mask, pixels), Error);
        EXPECT_THROW(shrinkMask(mask, pixels), Error);
        EXPECT_THROW(smoothMask(mask, pixels), Error);
    }
}

TEST(MaskOperations, FillsHolesOfAnySizeAsTheWholeMaskVersion) {
    for (const auto& [width, height] : kSizes)
        for (const Mask& mask : samples(width, height))
            expectEdit(mask, fillMaskHoles(TiledMask(mask), mask.pixels.size()), fillHoles(mask));
}

TEST(MaskOperations, FillsHolesUpToASize) {
    Mask mask(600, 300, 1);
    for (int i = 0; i < 9; ++i) mask.at(250 + i, 100) = 0;   // nine pixels over the edge of a tile
    for (int i = 0; i < 10; ++i) mask.at(100, 250 + i) = 0;  // ten
    for (int i = 0; i < 3; ++i) mask.at(0, 50 + i) = 0;      // open to the border
    mask.at(300, 200) = mask.at(301, 201) = 0;               // two holes: background does not join over a corner
    Mask expected = mask;
    for (int i = 0; i < 9; ++i) expected.at(250 + i, 100) = 1;
    expected.at(300, 200) = expected.at(301, 201) = 1;
    expectEdit(mask, fillMaskHoles(TiledMask(mask), 9), expected);
}

TEST(MaskOperations, DropsSpecks) {
    // Two that join at a corner over the edge of a tile are one.
    Mask mask(600, 300);
    for (const auto& [x, y] : {std::pair{255, 255}, {256, 256}, {10, 10}}) mask.at(x, y) = 1;
    Mask expected = mask;
    expected.at(10, 10) = 0;
    expectEdit(mask, dropMaskSpecks(TiledMask(mask), 1), mask);
    expectEdit(mask, dropMaskSpecks(TiledMask(mask), 2), expected);
    expectEdit(mask, dropMaskSpecks(TiledMask(mask), 3), Mask(600, 300));
}

TEST(MaskOperations, DropsSpecksAsAWholeMaskDoes) {
    for (const auto& [width, height] : kSizes)
        for (const Mask& mask : samples(width, height))
            for (const std::size_t area : {1U, 2U, 30U, 4000U})
                expectEdit(mask, dropMaskSpecks(TiledMask(mask), area), withoutSpecks(mask, area));
}

TEST(MaskWindow, FindsBoundsAndCutsOut) {
    Mask mask(600, 500);
    mask.at(250, 300) = mask.at(520, 260) = 1;
    const TiledMask tiled(mask);
    EXPECT_EQ(boundsOf(tiled), (PixelRect{250, 260, 521, 301}));
    EXPECT_TRUE(boundsOf(TiledMask(10, 10)).empty());
    EXPECT_TRUE(isBackground(tiled, {0, 0, 256, 256}));
    EXPECT_FALSE(isBackground(tiled, {0, 0, 256, 257}));
    const Mask part = cutOut(tiled, {240, 250, 530, 310});
    EXPECT_EQ(part.area(), 2U);
    EXPECT_EQ(part.at(10, 50), 1);
    EXPECT_EQ(part.at(280, 10), 1);
    EXPECT_EQ(grown({10, 10, 20, 20}, 15, 30, 600), (PixelRect{0, 0, 30, 35}));
}

}  // namespace
}  // namespace maskwright
