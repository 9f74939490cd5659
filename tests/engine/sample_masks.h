// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "mask/mask.h"

namespace maskwright::test {

/// '#' is foreground.
inline Mask drawn(const std::vector<std::string>& rows) {
    Mask mask(static_cast<int>(rows.at(0).size()), static_cast<int>(rows.size()));
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x)
            mask.at(x, y) = rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] == '#';
    return mask;
}

inline Mask speckled(int width, int height, double share, unsigned seed) {
    std::mt19937 random(seed);
    Mask mask(width, height);
    for (auto& pixel : mask.pixels) pixel = random() < share * 4294967296.0 ? 1 : 0;
    return mask;
}

/// Discs that may cross the border, with round holes punched into them.
inline Mask blobs(int width, int height, unsigned seed) {
    std::mt19937 random(seed);
    Mask mask(width, height);
    for (int disc = 0; disc < 9; ++disc) {
        const int centreX = static_cast<int>(random() % static_cast<unsigned>(width));
        const int centreY = static_cast<int>(random() % static_cast<unsigned>(height));
        const double radius = 1 + static_cast<double>(random() % 100) / 400 * width;
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                if (std::hypot(x - centreX, y - centreY) < radius) mask.at(x, y) = disc % 3 != 2;
    }
    return mask;
}

/// Shapes that outlines and run lengths get wrong easily.
inline std::vector<Mask> awkwardMasks() {
    std::vector<Mask> masks{
        Mask(1, 1),
        Mask(1, 1, 1),
        Mask(7, 5),
        Mask(7, 5, 1),
        Mask(1, 9, 1),
        Mask(9, 1, 1),
        drawn({"#.", ".#"}),
        drawn({".#", "#."}),
        drawn({"#.#", ".#.", "#.#"}),
        drawn({"###", "#.#", "###"}),
        drawn({".#.", "#.#", ".#."}),
        drawn({"#####", "#.#.#", "##.##", "#.#.#", "#####"}),  // holes that touch at corners
        drawn({"#######", "#.....#", "#.###.#", "#.#.#.#", "#.###.#", "#.....#", "#######"}),  // an island in a hole
        drawn({"#########", "#.#.#.#.#", "#########"}),                                        // a row of holes
        drawn({"..##", "..##", "##..", "##.."})};
    for (unsigned seed = 1; seed <= 12; ++seed) {
        masks.push_back(speckled(17 + static_cast<int>(seed), 13, 0.08 * seed, seed));
        masks.push_back(blobs(40, 31 + static_cast<int>(seed), seed));
    }
    return masks;
}

}  // namespace maskwright::test
