// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "mask/tiled_mask.h"

namespace maskwright {

/// What an edit makes of the pixels it covers; the value is that of the pixels.
enum class MaskPaint : std::uint8_t { Subtract = 0, Add = 1 };

constexpr MaskPaint opposite(MaskPaint paint) {
    return paint == MaskPaint::Add ? MaskPaint::Subtract : MaskPaint::Add;
}

/// Pixels from (left, top) up to but not including (right, bottom).
struct PixelRect {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    bool empty() const noexcept { return right <= left || bottom <= top; }
    /// Grown so that it holds `other` too.
    void add(const PixelRect& other);
    bool operator==(const PixelRect&) const = default;
};

/// A round brush at one place, in pixels of the photo: pixel (x, y) has its middle at (x + 0.5, y + 0.5). A pixel is
/// covered where its middle is; a brush with a radius below 0.5 may cover none.
struct BrushPoint {
    double x = 0;
    double y = 0;
    double radius = 0;
};

/// An edit in the making. Only the tiles it changes are copied, each once, so that a stroke of any number of points
/// costs the pixels it covers. Whatever lies outside the mask is ignored.
///
///     StrokeBuilder stroke(mask);
///     stroke.paint(from, to, MaskPaint::Add);   // as often as the pointer moves
///     repaint(stroke.takeDirty());
///     mask.apply(stroke.finish());
class StrokeBuilder {
  public:
    StrokeBuilder() = default;
    explicit StrokeBuilder(TiledMask before);

    int width() const noexcept { return m_before.width(); }
    int height() const noexcept { return m_before.height(); }
    const TiledMask& before() const noexcept { return m_before; }
    /// As it is now; background outside.
    std::uint8_t at(int x, int y) const;
    /// As it is now; null: background. Changes with the next edit.
    const MaskTile* tile(int column, int row) const;

    /// What a brush covers that goes straight from one point to the other, its radius changing evenly.
    void paint(const BrushPoint& from, const BrushPoint& to, MaskPaint paint);
    /// The same pixels become those of `source`, a mask of the same size.
    void copy(const BrushPoint& from, const BrushPoint& to, const TiledMask& source);
    /// Pixels [from, to) of row `y`.
    void setRow(int y, int from, int to, MaskPaint paint);
    /// `count` pixels, 0 or 1, from (x, y) to the right.
    void setPixels(int x, int y, const std::uint8_t* pixels, int count);
    /// The foreground of `region`, a mask of the same size.
    void setWhere(const TiledMask& region, MaskPaint paint);

    /// Where pixels changed since the last call.
    PixelRect takeDirty();
    /// Where pixels changed since the beginning.
    const PixelRect& touched() const noexcept { return m_touched; }
    /// What was done from the beginning, without tiles that are again as they were. The builder is empty after it.
    MaskDelta finish();

  private:
    struct Touched {
        int column;
        int row;
    };
    std::size_t indexOf(int column, int row) const;
    MaskTile& writable(int column, int row);
    void noteChange(int y, int from, int to);

    TiledMask m_before;
    std::vector<std::shared_ptr<MaskTile>> m_working;  ///< null: as before
    std::vector<Touched> m_order;
    PixelRect m_dirty;
    PixelRect m_touched;
};

/// All of `before` becomes `after`, for instance with another threshold. @throws Error(BadInput) for another size.
MaskDelta replaceMask(const TiledMask& before, const TiledMask& after);

}  // namespace maskwright
