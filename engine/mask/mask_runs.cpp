// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/mask_runs.h"

#include <cstring>
#include <iterator>

namespace maskwright {
namespace {

constexpr int kSide = MaskTile::kSide;

const std::uint8_t* rowOf(const MaskTile& tile, int y) {
    return &tile.pixels[static_cast<std::size_t>(y % kSide) * kSide];
}

}  // namespace

int runEnd(const TiledMask& mask, int x, int y, std::uint8_t value) {
    while (x < mask.width()) {
        const int left = x / kSide * kSide;
        const int end = std::min(mask.width(), left + kSide);
        const MaskTilePtr& tile = mask.tile(x / kSide, y / kSide);
        if (!tile && value != 0) return x;
        if (tile) {
            const std::uint8_t* row = rowOf(*tile, y);
            const void* other = std::memchr(row + (x - left), 1 - value, static_cast<std::size_t>(end - x));
            if (other != nullptr) return left + static_cast<int>(static_cast<const std::uint8_t*>(other) - row);
        }
        x = end;
    }
    return mask.width();
}

int runBegin(const TiledMask& mask, int x, int y, std::uint8_t value) {
    while (x >= 0) {
        const int left = x / kSide * kSide;
        const MaskTilePtr& tile = mask.tile(x / kSide, y / kSide);
        if (!tile && value != 0) return x + 1;
        if (tile) {
            const std::uint8_t* row = rowOf(*tile, y);
            while (x >= left && row[x - left] == value) --x;
            if (x >= left) return x + 1;
        }
        x = left - 1;
    }
    return 0;
}

}  // namespace maskwright
