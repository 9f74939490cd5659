// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

#include "mask/tiled_mask.h"

namespace maskwright {

/// The first pixel of an axis of `size` pixels whose middle lies at `from` or beyond; `size` where none does.
inline int firstMiddleFrom(double from, int size) {
    return static_cast<int>(std::clamp(std::ceil(from - 0.5), 0.0, static_cast<double>(size)));
}

/// The end of the run of pixels of `value` that begins at (x, y): x itself where that pixel has the other value.
/// Tiles of background are passed over in one step.
int runEnd(const TiledMask& mask, int x, int y, std::uint8_t value);
/// The beginning of the run of pixels of `value` that ends with (x, y): x + 1 where that pixel has the other value.
int runBegin(const TiledMask& mask, int x, int y, std::uint8_t value);

/// run(y, from, to) for the foreground of each row, from left to right and top to bottom, no run longer than it must.
template <typename Run>
void forEachRun(const TiledMask& mask, Run run) {
    for (int y = 0; y < mask.height(); ++y)
        for (int x = runEnd(mask, 0, y, 0); x < mask.width();) {
            const int end = runEnd(mask, x, y, 1);
            run(y, x, end);
            x = runEnd(mask, end, y, 0);
        }
}

}  // namespace maskwright
