// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/mask_overlay.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace maskwright::ui {
namespace {

constexpr int kSide = MaskTile::kSide;
constexpr int kTileBits = 8;  // of kSide
constexpr int kLargestLevel = 6;
constexpr int kSquare = 8;  // of the pattern behind a cut-out, in physical pixels

/// Halved as often as still leaves a square no larger than a physical pixel.
int levelFor(double physicalPerImagePixel) {
    int level = 0;
    while (level < kLargestLevel && physicalPerImagePixel * std::exp2(level + 1) <= 1.0) ++level;
    return level;
}

void shrink(const MaskTile& tile, int level, std::vector<std::uint8_t>& shares) {
    const int side = kSide >> level, block = 1 << level;
    std::vector<std::uint32_t> sums(static_cast<std::size_t>(side));
    shares.resize(static_cast<std::size_t>(side) * side);
    const unsigned whole = static_cast<unsigned>(block) * static_cast<unsigned>(block);
    for (int y = 0; y < side; ++y) {
        std::fill(sums.begin(), sums.end(), 0U);
        for (int row = 0; row < block; ++row) {
            const std::uint8_t* pixels = &tile.pixels[static_cast<std::size_t>(y * block + row) * kSide];
            for (int x = 0; x < kSide; ++x) sums[static_cast<std::size_t>(x >> level)] += pixels[x];
        }
        for (int x = 0; x < side; ++x)
            shares[static_cast<std::size_t>(y) * side + x] =
                static_cast<std::uint8_t>(sums[static_cast<std::size_t>(x)] * 255U / whole);
    }
}

/// Which squares of the mask the physical pixels of one axis show, -1 outside of the photo.
std::vector<int> placesOf(int first, int count, double origin, double scale, double ratio, int level, int size) {
    std::vector<int> places(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double pixel = ((first + i + 0.5) / ratio - origin) / scale;
        places[static_cast<std::size_t>(i)] = pixel >= 0 && pixel < size ? static_cast<int>(pixel) >> level : -1;
    }
    return places;
}

/// A picture of bytes, and the least or most within a square of 2 * reach + 1 around each of them.
struct Bytes {
    int width;
    int height;
    std::vector<std::uint8_t> values;
};

template <typename Pick>
Bytes spread(const Bytes& from, int reach, Pick pick) {
    Bytes rows = from, result = from;
    const int width = from.width;
    for (int y = 0; y < from.height; ++y) {
        const std::uint8_t* in = &from.values[static_cast<std::size_t>(y) * width];
        std::uint8_t* out = &rows.values[static_cast<std::size_t>(y) * width];
        for (int offset = -reach; offset <= reach; ++offset)
            for (int x = reach; x < width - reach; ++x) out[x] = pick(out[x], in[x + offset]);
    }
    result.values = rows.values;
    for (int y = reach; y < from.height - reach; ++y) {
        std::uint8_t* out = &result.values[static_cast<std::size_t>(y) * width];
        for (int offset = -reach; offset <= reach; ++offset) {
            const std::uint8_t* in = &rows.values[static_cast<std::size_t>(y + offset) * width];
            for (int x = 0; x < width; ++x) out[x] = pick(out[x], in[x]);
        }
    }
    return result;
}

std::uint8_t most(std::uint8_t a, std::uint8_t b) {
    return a > b ? a : b;
}

std::uint8_t least(std::uint8_t a, std::uint8_t b) {
    return a < b ? a : b;
}

/// How strongly a line covers each pixel, 0 to 255: all of it where both sides of the outline lie within `reach`.
Bytes lineAround(const Bytes& shares, int reach) {
    Bytes line = spread(shares, reach, most);
    const Bytes low = spread(shares, reach, least);
    for (std::size_t i = 0; i < line.values.size(); ++i)
        line.values[i] = static_cast<std::uint8_t>(line.values[i] - low.values[i]);
    return line;
}

QRgb withAlpha(const QColor& color, double alpha) {
    return qPremultiply(qRgba(color.red(), color.green(), color.blue(), qRound(alpha * 255)));
}

/// `color` for each share of it, up to `opacity`.
std::array<QRgb, 256> shades(const QColor& color, double opacity) {
    std::array<QRgb, 256> table{};
    for (std::size_t share = 0; share < table.size(); ++share)
        table[share] = withAlpha(color, opacity * static_cast<double>(share) / 255);
    return table;
}

/// `over` laid over `under`, both premultiplied.
QRgb blend(QRgb under, QRgb over) {
    const unsigned rest = 255U - static_cast<unsigned>(qAlpha(over));
    const auto channel = [&](int a, int b) {
        return static_cast<int>(b + (static_cast<unsigned>(a) * rest + 127U) / 255U);
    };
    return qRgba(channel(qRed(under), qRed(over)), channel(qGreen(under), qGreen(over)),
                 channel(qBlue(under), qBlue(over)), channel(qAlpha(under), qAlpha(over)));
}

/// What lies over the photo at each pixel inside the margin, line by line.
class Shader {
  public:
    Shader(const Bytes& shares, int margin, double ratio, const OverlayStyle& style)
        : m_shares(shares),
          m_margin(margin),
          m_mode(style.mode),
          m_fill(shades(style.fill, style.opacity)),
          m_line(shades(style.mode == OverlayMode::Fill ? style.fill : QColor(Qt::white), 1.0)),
          m_shadow(shades(Qt::black, 0.6)),
          m_hidden(shades(style.hidden, style.opacity)),
          m_hiddenToo(shades(style.hiddenToo, style.opacity)) {
        const int reach = std::max(1, static_cast<int>(std::lround(ratio)));
        if (m_mode == OverlayMode::CutOut) return;
        m_near = lineAround(shares, reach);
        if (m_mode == OverlayMode::Outline) m_far = lineAround(shares, std::min(2 * reach, margin));
    }
    /// @param top, left where the image's own pixels lie, for a pattern that stays in place
    void paint(QImage& image, int left, int top) const {
        for (int y = 0; y < image.height(); ++y) {
            auto* out = reinterpret_cast<QRgb*>(image.scanLine(y));
            const std::size_t from = static_cast<std::size_t>(y + m_margin) * m_shares.width + m_margin;
            if (m_mode == OverlayMode::CutOut)
                cutOut(out, from, image.width(), left, top + y);
            else if (m_mode == OverlayMode::Fill)
                fill(out, from, image.width());
            else
                outline(out, from, image.width());
        }
    }

  private:
    void fill(QRgb* out, std::size_t from, int count) const {
        for (int x = 0; x < count; ++x, ++from) {
            const QRgb inside = m_fill[m_shares.values[from]];
            const std::uint8_t line = m_near.values[from];
            out[x] = line == 0 ? inside : blend(inside, m_line[line]);
        }
    }
    void outline(QRgb* out, std::size_t from, int count) const {
        for (int x = 0; x < count; ++x, ++from) {
            const std::uint8_t line = m_far.values[from];
            out[x] = line == 0 ? 0U : blend(m_shadow[line], m_line[m_near.values[from]]);
        }
    }
    void cutOut(QRgb* out, std::size_t from, int count, int left, int y) const {
        for (int x = 0; x < count; ++x, ++from) {
            const bool odd = (((left + x) / kSquare) ^ (y / kSquare)) & 1;
            out[x] = (odd ? m_hiddenToo : m_hidden)[255U - m_shares.values[from]];
        }
    }

    const Bytes& m_shares;
    int m_margin;
    OverlayMode m_mode;
    std::array<QRgb, 256> m_fill, m_line, m_shadow, m_hidden, m_hiddenToo;
    Bytes m_near{};
    Bytes m_far{};
};

}  // namespace

PixelRect MaskOverlay::setMask(const TiledMask& mask) {
    const bool sameSize = mask.width() == m_mask.width() && mask.height() == m_mask.height();
    PixelRect changed;
    if (!sameSize) {
        m_shrunk.assign(static_cast<std::size_t>(mask.columns()) * mask.rows(), {});
        changed = {0, 0, std::max(mask.width(), m_mask.width()), std::max(mask.height(), m_mask.height())};
    } else {
        for (int row = 0; row < mask.rows(); ++row)
            for (int column = 0; column < mask.columns(); ++column)
                if (mask.tile(column, row) != m_mask.tile(column, row))
                    changed.add({column * kSide, row * kSide, std::min((column + 1) * kSide, mask.width()),
                                 std::min((row + 1) * kSide, mask.height())});
    }
    m_mask = mask;
    invalidate(changed);
    return changed;
}

void MaskOverlay::invalidate(const PixelRect& pixels) {
    if (pixels.empty()) return;
    for (int row = pixels.top / kSide; row <= (std::min(pixels.bottom, m_mask.height()) - 1) / kSide; ++row)
        for (int column = pixels.left / kSide; column <= (std::min(pixels.right, m_mask.width()) - 1) / kSide; ++column)
            if (row < m_mask.rows() && column < m_mask.columns())
                m_shrunk[static_cast<std::size_t>(row) * m_mask.columns() + column].level = -1;
}

const std::uint8_t* MaskOverlay::sharesOf(int column, int row, int level, const StrokeBuilder* stroke) {
    const MaskTile* tile = stroke != nullptr ? stroke->tile(column, row) : m_mask.tile(column, row).get();
    if (tile == nullptr || level == 0) return tile == nullptr ? nullptr : tile->pixels.data();
    Shrunk& shrunk = m_shrunk[static_cast<std::size_t>(row) * m_mask.columns() + column];
    if (shrunk.level != level) {
        shrink(*tile, level, shrunk.shares);
        shrunk.level = level;
    }
    return shrunk.shares.data();
}

void MaskOverlay::fillShares(std::vector<std::uint8_t>& shares, const QRect& inDevice, const ViewTransform& view,
                             double ratio, const StrokeBuilder* stroke) {
    const int level = levelFor(view.scale() * ratio), bits = kTileBits - level, side = kSide >> level;
    const auto columns =
        placesOf(inDevice.left(), inDevice.width(), view.origin().x(), view.scale(), ratio, level, m_mask.width());
    const auto rows =
        placesOf(inDevice.top(), inDevice.height(), view.origin().y(), view.scale(), ratio, level, m_mask.height());
    const std::size_t width = columns.size();
    // A tile's own pixels are 0 or 1, shrunk ones 0 to 255.
    const auto factor = static_cast<std::uint8_t>(level == 0 ? 255 : 1);
    for (std::size_t y = 0; y < rows.size(); ++y) {
        std::uint8_t* out = &shares[y * width];
        if (rows[y] < 0) continue;
        if (y > 0 && rows[y] == rows[y - 1]) {  // enlarged: the same pixels once more
            std::copy_n(out - width, width, out);
            continue;
        }
        const std::size_t offset = static_cast<std::size_t>(rows[y] & (side - 1)) << bits;
        for (std::size_t x = 0; x < width;) {
            if (columns[x] < 0) {
                ++x;
                continue;
            }
            const int column = columns[x] >> bits;
            const std::uint8_t* tile = sharesOf(column, rows[y] >> bits, level, stroke);
            for (; x < width && columns[x] >= 0 && columns[x] >> bits == column; ++x)
                if (tile != nullptr)
                    out[x] = static_cast<std::uint8_t>(
                        tile[offset + static_cast<std::size_t>(columns[x] & (side - 1))] * factor);
        }
    }
}

QImage MaskOverlay::render(const QRect& inDevice, const ViewTransform& view, double ratio, const OverlayStyle& style,
                           const StrokeBuilder* stroke) {
    QImage image(inDevice.size(), QImage::Format_ARGB32_Premultiplied);
    // The line has a width: what it lies around may be just outside.
    const int margin = style.mode == OverlayMode::CutOut ? 0 : 2 * std::max(1, static_cast<int>(std::lround(ratio)));
    const QRect wide = inDevice.adjusted(-margin, -margin, margin, margin);
    Bytes shares{wide.width(), wide.height(), {}};
    shares.values.resize(static_cast<std::size_t>(wide.width()) * wide.height());
    fillShares(shares.values, wide, view, ratio, stroke);
    const bool uniform =
        std::adjacent_find(shares.values.begin(), shares.values.end(), std::not_equal_to<>()) == shares.values.end();
    if (uniform && style.mode != OverlayMode::CutOut) {
        const bool inside = style.mode == OverlayMode::Fill && shares.values.front() == 255;
        image.fill(inside ? withAlpha(style.fill, style.opacity) : 0U);
        return image;
    }
    Shader(shares, margin, ratio, style).paint(image, inDevice.left(), inDevice.top());
    return image;
}

}  // namespace maskwright::ui
