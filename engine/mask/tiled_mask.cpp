// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/tiled_mask.h"

#include <algorithm>

namespace maskwright {
namespace {

constexpr int kSide = MaskTile::kSide;

bool sameTile(const MaskTilePtr& a, const MaskTilePtr& b) {
    return a == b || (a && b && *a == *b);
}

bool hasForeground(const MaskTile& tile) {
    return std::any_of(tile.pixels.begin(), tile.pixels.end(), [](std::uint8_t pixel) { return pixel != 0; });
}

}  // namespace

MaskDelta inverse(const MaskDelta& delta) {
    MaskDelta back = delta;
    for (TileChange& change : back) std::swap(change.before, change.after);
    return back;
}

TiledMask::TiledMask(int width, int height)
    : m_width(width),
      m_height(height),
      m_columns((width + kSide - 1) / kSide),
      m_rows((height + kSide - 1) / kSide),
      m_tiles(static_cast<std::size_t>(m_columns) * m_rows) {}

TiledMask::TiledMask(const Mask& mask) : TiledMask(mask.width, mask.height) {
    for (int row = 0; row < m_rows; ++row)
        for (int column = 0; column < m_columns; ++column) {
            auto tile = std::make_shared<MaskTile>();
            const int width = std::min(kSide, m_width - column * kSide);
            const int height = std::min(kSide, m_height - row * kSide);
            for (int y = 0; y < height; ++y) {
                const std::uint8_t* from = &mask.pixels[static_cast<std::size_t>(row * kSide + y) * m_width +
                                                        static_cast<std::size_t>(column) * kSide];
                std::copy_n(from, width, &tile->pixels[static_cast<std::size_t>(y) * kSide]);
            }
            setTile(column, row, std::move(tile));
        }
}

std::uint8_t TiledMask::at(int x, int y) const {
    if (x < 0 || y < 0 || x >= m_width || y >= m_height) return 0;
    const MaskTilePtr& found = tile(x / kSide, y / kSide);
    return found ? found->pixels[static_cast<std::size_t>(y % kSide) * kSide + x % kSide] : 0;
}

void TiledMask::setTile(int column, int row, MaskTilePtr tile) {
    if (tile && !hasForeground(*tile)) tile.reset();
    m_tiles[indexOf(column, row)] = std::move(tile);
}

void TiledMask::apply(const MaskDelta& delta) {
    for (const TileChange& change : delta) setTile(change.column, change.row, change.after);
}

Mask TiledMask::toMask() const {
    Mask mask(m_width, m_height);
    for (int row = 0; row < m_rows; ++row)
        for (int column = 0; column < m_columns; ++column) {
            const MaskTilePtr& from = tile(column, row);
            if (!from) continue;
            const int width = std::min(kSide, m_width - column * kSide);
            const int height = std::min(kSide, m_height - row * kSide);
            for (int y = 0; y < height; ++y)
                std::copy_n(&from->pixels[static_cast<std::size_t>(y) * kSide], width,
                            &mask.pixels[static_cast<std::size_t>(row * kSide + y) * m_width +
                                         static_cast<std::size_t>(column) * kSide]);
        }
    return mask;
}

std::size_t TiledMask::area() const {
    std::size_t sum = 0;
    for (const MaskTilePtr& tile : m_tiles)
        if (tile) sum += static_cast<std::size_t>(std::count(tile->pixels.begin(), tile->pixels.end(), 1));
    return sum;
}

bool TiledMask::operator==(const TiledMask& other) const {
    return m_width == other.m_width && m_height == other.m_height &&
           std::equal(m_tiles.begin(), m_tiles.end(), other.m_tiles.begin(), other.m_tiles.end(), sameTile);
}

MaskDelta difference(const TiledMask& before, const TiledMask& after) {
    MaskDelta delta;
    for (int row = 0; row < before.rows(); ++row)
        for (int column = 0; column < before.columns(); ++column)
            if (!sameTile(before.tile(column, row), after.tile(column, row)))
                delta.push_back({column, row, before.tile(column, row), after.tile(column, row)});
    return delta;
}

}  // namespace maskwright
