// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/brush_snap.h"

#include <algorithm>
#include <cmath>

#include "core/error.h"
#include "mask/edge_snap.h"
#include "mask/mask_window.h"

namespace maskwright {
namespace {

/// Around the brushed pixels, so that there are certain ones on both sides of the outline to learn their colours from.
constexpr int kLeastMargin = 12;
/// Windows up to this size are worked on pixel by pixel, larger ones in as many cells: who brushes over thousands of
/// pixels sees the photo as small as that, and must not wait.
constexpr int kWorkingLongSide = 256;
/// Most of the window is certain, so that the colours are learnt at once.
constexpr int kIterations = 1;
constexpr int kSmallest = 8;  // GrabCut needs a few pixels on each side of an outline
constexpr int kSamples = 3;   // of a cell's colour along each axis: enough to take the grain off

/// The window, cut into cells of one or more pixels.
class Cells {
  public:
    explicit Cells(const PixelRect& window) : m_window(window) {
        const int width = window.right - window.left, height = window.bottom - window.top;
        m_side = std::max(1.0, static_cast<double>(std::max(width, height)) / kWorkingLongSide);
        m_width = static_cast<int>(std::ceil(width / m_side));
        m_height = static_cast<int>(std::ceil(height / m_side));
    }
    int width() const { return m_width; }
    int height() const { return m_height; }
    /// The pixel at a share of the way through a cell.
    int x(int column, double share) const { return pixel(m_window.left, m_window.right, column + share); }
    int y(int row, double share) const { return pixel(m_window.top, m_window.bottom, row + share); }
    /// A pixel's place among the middles of cells.
    double columnOf(int x) const { return (x + 0.5 - m_window.left) / m_side - 0.5; }
    double rowOf(int y) const { return (y + 0.5 - m_window.top) / m_side - 0.5; }
    /// The pixels whose nearest cells include this one.
    PixelRect around(int column, int row) const {
        return {x(std::max(0, column - 1), 0.5), y(std::max(0, row - 1), 0.5),
                x(std::min(m_width - 1, column + 1), 0.5) + 1, y(std::min(m_height - 1, row + 1), 0.5) + 1};
    }

  private:
    int pixel(int from, int to, double cells) const {
        return std::min(to - 1, from + static_cast<int>(cells * m_side));
    }

    PixelRect m_window;
    double m_side;
    int m_width;
    int m_height;
};

Mask sampled(const TiledMask& mask, const Cells& cells) {
    Mask small(cells.width(), cells.height());
    for (int row = 0; row < small.height; ++row)
        for (int column = 0; column < small.width; ++column)
            small.at(column, row) = mask.at(cells.x(column, 0.5), cells.y(row, 0.5));
    return small;
}

Image sampled(const Image& photo, const Cells& cells) {
    Image small{cells.width(), cells.height(), {}};
    small.rgb.reserve(3 * static_cast<std::size_t>(small.width) * static_cast<std::size_t>(small.height));
    for (int row = 0; row < small.height; ++row)
        for (int column = 0; column < small.width; ++column) {
            int sums[3] = {0, 0, 0};
            for (int i = 0; i < kSamples * kSamples; ++i) {
                const int across = i % kSamples, down = i / kSamples;
                const int x = cells.x(column, (across + 0.5) / kSamples);
                const int y = cells.y(row, (down + 0.5) / kSamples);
                const auto* pixel = &photo.rgb[3 * (static_cast<std::size_t>(y) * photo.width + x)];
                for (int channel = 0; channel < 3; ++channel) sums[channel] += pixel[channel];
            }
            for (const int sum : sums) small.rgb.push_back(static_cast<std::uint8_t>(sum / (kSamples * kSamples)));
        }
    return small;
}

/// Whether the outline, drawn smoothly between the middles of cells, has the pixel inside.
bool isInside(const Mask& small, double column, double row) {
    const auto corner = [&](int x, int y) {
        return static_cast<double>(small.at(std::clamp(x, 0, small.width - 1), std::clamp(y, 0, small.height - 1)));
    };
    const int left = static_cast<int>(std::floor(column)), top = static_cast<int>(std::floor(row));
    const double x = column - left, y = row - top;
    const double upper = corner(left, top) * (1 - x) + corner(left + 1, top) * x;
    const double lower = corner(left, top + 1) * (1 - x) + corner(left + 1, top + 1) * x;
    return upper * (1 - y) + lower * y >= 0.5;
}

/// Paints the brushed pixels of one cell's surroundings that changed sides. The others keep what they are, however
/// large the cells.
void paintCell(StrokeBuilder& builder, const Cells& cells, const PixelRect& area, const TiledMask& brushed,
               const Mask& before, const Mask& after) {
    for (int y = area.top; y < area.bottom; ++y)
        for (int x = area.left; x < area.right; ++x) {
            if (brushed.at(x, y) == 0) continue;
            const double column = cells.columnOf(x), row = cells.rowOf(y);
            const bool became = isInside(after, column, row);
            if (became != isInside(before, column, row))
                builder.setRow(y, x, x + 1, became ? MaskPaint::Add : MaskPaint::Subtract);
        }
}

}  // namespace

MaskDelta snapUnderBrush(const TiledMask& mask, const Image& photo, const TiledMask& brushed) {
    for (const auto& [width, height] : {std::pair{photo.width, photo.height}, {brushed.width(), brushed.height()}})
        if (width != mask.width() || height != mask.height())
            throw Error(ErrorCode::BadInput, "Snapping to edges needs a photo and a brush of the mask's size");
    const PixelRect touched = boundsOf(brushed);
    if (touched.empty()) return {};
    const int shortSide = std::min(touched.right - touched.left, touched.bottom - touched.top);
    const PixelRect window = grown(touched, std::max(kLeastMargin, shortSide / 4), mask.width(), mask.height());
    const Cells cells(window);
    if (cells.width() < kSmallest || cells.height() < kSmallest) return {};
    EdgeSnapOptions options;
    options.iterations = kIterations;
    const Mask before = sampled(mask, cells);
    const Mask after = snapWithin(sampled(photo, cells), before, sampled(brushed, cells), options);
    StrokeBuilder builder(mask);
    for (int row = 0; row < after.height; ++row)
        for (int column = 0; column < after.width; ++column)
            if (after.at(column, row) != before.at(column, row))
                paintCell(builder, cells, cells.around(column, row), brushed, before, after);
    return builder.finish();
}

}  // namespace maskwright
