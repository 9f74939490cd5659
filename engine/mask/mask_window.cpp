// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/mask_window.h"

#include <algorithm>

#include "mask/mask_runs.h"

namespace maskwright {
namespace {

constexpr int kSide = MaskTile::kSide;

}  // namespace

PixelRect grown(const PixelRect& rect, int margin, int width, int height) {
    return {std::max(0, rect.left - margin), std::max(0, rect.top - margin), std::min(width, rect.right + margin),
            std::min(height, rect.bottom + margin)};
}

bool isBackground(const TiledMask& mask, const PixelRect& window) {
    for (int row = window.top / kSide; row * kSide < window.bottom; ++row)
        for (int column = window.left / kSide; column * kSide < window.right; ++column)
            if (mask.tile(column, row)) return false;
    return true;
}

Mask cutOut(const TiledMask& mask, const PixelRect& window) {
    Mask part(window.right - window.left, window.bottom - window.top);
    for (int y = window.top; y < window.bottom; ++y)
        for (int x = window.left; x < window.right;) {
            const int end = std::min(window.right, (x / kSide + 1) * kSide);
            if (const MaskTilePtr& tile = mask.tile(x / kSide, y / kSide))
                std::copy_n(&tile->pixels[static_cast<std::size_t>(y % kSide) * kSide + x % kSide], end - x,
                            &part.at(x - window.left, y - window.top));
            x = end;
        }
    return part;
}

PixelRect boundsOf(const TiledMask& mask) {
    PixelRect bounds;
    forEachRun(mask, [&](int y, int from, int to) { bounds.add({from, y, to, y + 1}); });
    return bounds;
}

}  // namespace maskwright
