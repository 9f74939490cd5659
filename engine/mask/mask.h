// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "image/image.h"

namespace maskwright {

/// A binary mask, row-major, (0, 0) top-left; 1 = foreground, 0 = background.
struct Mask {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;

    Mask() = default;
    Mask(int w, int h, std::uint8_t fill = 0) : width(w), height(h), pixels(static_cast<std::size_t>(w) * h, fill) {}
    std::uint8_t at(int x, int y) const { return pixels[static_cast<std::size_t>(y) * width + x]; }
    std::uint8_t& at(int x, int y) { return pixels[static_cast<std::size_t>(y) * width + x]; }
    std::size_t area() const;
    bool operator==(const Mask&) const = default;
};

/// `map` > threshold (METHOD 1.2).
Mask threshold(const HeatMap& map, double threshold);

}  // namespace maskwright
