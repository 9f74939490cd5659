// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace maskwright {

/// An upright 8-bit RGB photo, row-major, (0, 0) top-left: pixel (x, y) starts at 3 * (y * width + x).
struct Image {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb;

    bool empty() const noexcept { return rgb.empty(); }
};

/// A float per pixel or latent cell, row-major, (0, 0) top-left.
struct HeatMap {
    int width = 0;
    int height = 0;
    std::vector<float> values;

    float at(int x, int y) const { return values[static_cast<std::size_t>(y) * width + x]; }
};

}  // namespace maskwright
