// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/tiled_mask.h"

#include <gtest/gtest.h>

#include <random>

namespace maskwright {
namespace {

Mask noise(int width, int height, unsigned seed) {
    std::mt19937 random(seed);
    Mask mask(width, height);
    for (std::uint8_t& pixel : mask.pixels) pixel = random() % 2U;
    return mask;
}

TEST(TiledMask, GivesBackAMaskOfAnySize) {
    for (const auto& [width, height] : {std::pair{1, 1}, {256, 256}, {257, 255}, {700, 513}}) {
        const Mask mask = noise(width, height, 1);
        const TiledMask tiled(mask);
        EXPECT_EQ(tiled.toMask(), mask);
        EXPECT_EQ(tiled.area(), mask.area());
        EXPECT_EQ(tiled.at(width - 1, height - 1), mask.at(width - 1, height - 1));
    }
}

TEST(TiledMask, KeepsNoTileForBackground) {
    Mask mask(600, 300);
    mask.at(599, 299) = 1;
    const TiledMask tiled(mask);
    EXPECT_EQ(tiled.columns(), 3);
    EXPECT_EQ(tiled.rows(), 2);
    EXPECT_EQ(tiled.tile(0, 0), nullptr);
    EXPECT_NE(tiled.tile(2, 1), nullptr);
    EXPECT_EQ(TiledMask(600, 300).toMask(), Mask(600, 300));
}

TEST(TiledMask, IsBackgroundOutside) {
    const TiledMask tiled(Mask(10, 10, 1));
    for (const auto& [x, y] : {std::pair{-1, 0}, {0, -1}, {10, 9}, {9, 10}}) EXPECT_EQ(tiled.at(x, y), 0);
}

TEST(TiledMask, ADifferenceDoesAndUndoes) {
    const TiledMask before(noise(600, 600, 1));
    Mask changed = before.toMask();
    changed.at(300, 10) ^= 1U;
    changed.at(599, 599) ^= 1U;
    const TiledMask after(changed);
    const MaskDelta delta = difference(before, after);
    EXPECT_EQ(delta.size(), 2U);
    TiledMask mask = before;
    mask.apply(delta);
    EXPECT_EQ(mask, after);
    mask.apply(inverse(delta));
    EXPECT_EQ(mask, before);
    EXPECT_TRUE(difference(before, mask).empty());
}

TEST(TiledMask, ACopyIsNotChangedWithTheOriginal) {
    TiledMask original(Mask(10, 10, 1));
    const TiledMask copy = original;
    original.setTile(0, 0, nullptr);
    EXPECT_EQ(original.area(), 0U);
    EXPECT_EQ(copy.area(), 100U);
    EXPECT_FALSE(original == copy);
}

}  // namespace
}  // namespace maskwright
