// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/mask.h"

#include <algorithm>

namespace maskwright {

std::size_t Mask::area() const {
    return static_cast<std::size_t>(std::count_if(pixels.begin(), pixels.end(), [](std::uint8_t p) { return p != 0; }));
}

Mask threshold(const HeatMap& map, double threshold) {
    Mask mask(map.width, map.height);
    std::transform(map.values.begin(), map.values.end(), mask.pixels.begin(),
                   [=](float value) { return static_cast<std::uint8_t>(value > threshold); });
    return mask;
}

}  // namespace maskwright
