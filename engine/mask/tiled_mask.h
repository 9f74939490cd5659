// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "mask/mask.h"

namespace maskwright {

/// A square part of a mask, row-major; 1 = foreground. Pixels of an edge tile that lie outside the mask are 0.
struct MaskTile {
    static constexpr int kSide = 256;
    std::array<std::uint8_t, std::size_t{kSide} * kSide> pixels{};
    bool operator==(const MaskTile&) const = default;
};

/// Tiles are shared and never changed once shared, so that a copy of a mask costs a list of pointers.
using MaskTilePtr = std::shared_ptr<const MaskTile>;  ///< null: background everywhere

/// One tile as it was and as it became; both may be null (background).
struct TileChange {
    int column = 0;
    int row = 0;
    MaskTilePtr before;
    MaskTilePtr after;
};

/// What one action did to one mask: enough to do it, to undo it and to store it, at the cost of what it touched.
using MaskDelta = std::vector<TileChange>;

MaskDelta inverse(const MaskDelta& delta);

/// A binary mask that can be edited in place at any size: what a stroke costs depends on the stroke alone.
class TiledMask {
  public:
    TiledMask() = default;
    TiledMask(int width, int height);
    explicit TiledMask(const Mask& mask);

    int width() const noexcept { return m_width; }
    int height() const noexcept { return m_height; }
    int columns() const noexcept { return m_columns; }
    int rows() const noexcept { return m_rows; }
    bool empty() const noexcept { return m_tiles.empty(); }

    /// Background outside the mask.
    std::uint8_t at(int x, int y) const;
    const MaskTilePtr& tile(int column, int row) const { return m_tiles[indexOf(column, row)]; }
    /// A tile without foreground becomes null, so that equal masks have equal tiles.
    void setTile(int column, int row, MaskTilePtr tile);
    void apply(const MaskDelta& delta);

    Mask toMask() const;
    std::size_t area() const;
    bool operator==(const TiledMask& other) const;

  private:
    std::size_t indexOf(int column, int row) const { return static_cast<std::size_t>(row) * m_columns + column; }

    int m_width = 0;
    int m_height = 0;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<MaskTilePtr> m_tiles;
};

/// What turns `before` into `after`; they have the same size.
MaskDelta difference(const TiledMask& before, const TiledMask& after);

}  // namespace maskwright
