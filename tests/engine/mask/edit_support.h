// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "mask/tiled_mask.h"

namespace maskwright::test {

inline Mask noise(int width, int height, unsigned seed, double share = 0.5) {
    std::mt19937 random(seed);
    std::bernoulli_distribution isForeground(share);
    Mask mask(width, height);
    for (std::uint8_t& pixel : mask.pixels) pixel = isForeground(random) ? 1 : 0;
    return mask;
}

/// A few discs, partly over the borders: shapes as people draw them.
inline Mask blobs(int width, int height, unsigned seed, int count = 6) {
    std::mt19937 random(seed);
    Mask mask(width, height);
    for (int i = 0; i < count; ++i) {
        const int x0 = static_cast<int>(random() % static_cast<unsigned>(width));
        const int y0 = static_cast<int>(random() % static_cast<unsigned>(height));
        const int radius = 3 + static_cast<int>(random() % 60U);
        const bool hollow = random() % 3U == 0;
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                const int squared = (x - x0) * (x - x0) + (y - y0) * (y - y0);
                if (squared <= radius * radius && (!hollow || squared > radius * radius / 4)) mask.at(x, y) = 1;
            }
    }
    return mask;
}

/// Sizes around the edges of tiles.
inline const std::vector<std::pair<int, int>> kSizes = {{1, 1}, {7, 300}, {256, 256}, {257, 255}, {530, 400}};

/// Doing the delta gives `expected`, undoing it gives the mask back, and it holds no tile that did not change.
inline void expectEdit(const Mask& before, const MaskDelta& delta, const Mask& expected) {
    TiledMask mask(before);
    mask.apply(delta);
    EXPECT_EQ(mask.toMask(), expected);
    EXPECT_EQ(delta.size(), difference(TiledMask(before), TiledMask(expected)).size());
    mask.apply(inverse(delta));
    EXPECT_EQ(mask, TiledMask(before));
}

}  // namespace maskwright::test
