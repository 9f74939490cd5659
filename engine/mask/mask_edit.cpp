// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/mask_edit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

#include "core/error.h"
#include "mask/mask_runs.h"

namespace maskwright {
namespace {

constexpr int kSide = MaskTile::kSide;
constexpr double kFarthest = 1e9;  // pixels; also refuses what is no number

/// Where a row crosses a convex shape.
struct Span {
    double left = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();
    void add(double x) {
        left = std::min(left, x);
        right = std::max(right, x);
    }
};

struct Corner {
    double x;
    double y;
};

void addCircle(Span& span, const BrushPoint& circle, double y) {
    const double rest = circle.radius * circle.radius - (y - circle.y) * (y - circle.y);
    if (rest < 0) return;
    span.add(circle.x - std::sqrt(rest));
    span.add(circle.x + std::sqrt(rest));
}

void addEdge(Span& span, const Corner& a, const Corner& b, double y) {
    if (y < std::min(a.y, b.y) || y > std::max(a.y, b.y)) return;
    if (a.y == b.y) {
        span.add(a.x);
        span.add(b.x);
        return;
    }
    span.add(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
}

/// The two circles and what lies between their outer tangents: all that the brush passes over.
class Capsule {
  public:
    Capsule(const BrushPoint& a, const BrushPoint& b) : m_a(a), m_b(b) {
        const double length = std::hypot(b.x - a.x, b.y - a.y);
        m_joined = length > std::abs(a.radius - b.radius);
        if (!m_joined) return;  // one circle lies in the other
        const double alongX = (b.x - a.x) / length, alongY = (b.y - a.y) / length;
        const double lean = (a.radius - b.radius) / length;
        const double across = std::sqrt(1 - lean * lean);
        const Corner left{lean * alongX - across * alongY, lean * alongY + across * alongX};
        const Corner right{lean * alongX + across * alongY, lean * alongY - across * alongX};
        m_corners = {Corner{a.x + a.radius * left.x, a.y + a.radius * left.y},
                     Corner{b.x + b.radius * left.x, b.y + b.radius * left.y},
                     Corner{b.x + b.radius * right.x, b.y + b.radius * right.y},
                     Corner{a.x + a.radius * right.x, a.y + a.radius * right.y}};
    }
    double top() const { return std::min(m_a.y - m_a.radius, m_b.y - m_b.radius); }
    double bottom() const { return std::max(m_a.y + m_a.radius, m_b.y + m_b.radius); }
    /// The shape is convex: everything between the outermost crossings is inside.
    Span at(double y) const {
        Span span;
        addCircle(span, m_a, y);
        addCircle(span, m_b, y);
        if (m_joined)
            for (std::size_t i = 0; i < m_corners.size(); ++i)
                addEdge(span, m_corners[i], m_corners[(i + 1) % m_corners.size()], y);
        return span;
    }

  private:
    BrushPoint m_a;
    BrushPoint m_b;
    std::array<Corner, 4> m_corners{};
    bool m_joined = false;
};

bool isUsable(const BrushPoint& point) {
    return std::abs(point.x) < kFarthest && std::abs(point.y) < kFarthest && point.radius >= 0 &&
           point.radius < kFarthest;
}

/// row(y, from, to) for every row of the image that the brush covers.
template <typename Row>
void forEachRow(const BrushPoint& from, const BrushPoint& to, int width, int height, Row row) {
    if (!isUsable(from) || !isUsable(to)) return;
    const Capsule capsule(from, to);
    const int bottom = firstMiddleFrom(std::nextafter(capsule.bottom(), INFINITY), height);
    for (int y = firstMiddleFrom(capsule.top(), height); y < bottom; ++y) {
        const Span span = capsule.at(y + 0.5);
        if (span.left > span.right) continue;
        const int left = firstMiddleFrom(span.left, width);
        const int right = firstMiddleFrom(std::nextafter(span.right, INFINITY), width);
        if (left < right) row(y, left, right);
    }
}

/// piece(column, row, offset in the tile, first x, count) for the part of each tile that [from, to) of row y covers.
template <typename Piece>
void forEachPiece(int y, int from, int to, Piece piece) {
    for (int x = from; x < to;) {
        const int end = std::min(to, (x / kSide + 1) * kSide);
        piece(x / kSide, y / kSide, static_cast<std::size_t>(y % kSide) * kSide + x % kSide, x, end - x);
        x = end;
    }
}

const MaskTile& emptyTile() {
    static const MaskTile tile;
    return tile;
}

}  // namespace

void PixelRect::add(const PixelRect& other) {
    if (other.empty()) return;
    if (empty()) {
        *this = other;
        return;
    }
    *this = {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
             std::max(bottom, other.bottom)};
}

StrokeBuilder::StrokeBuilder(TiledMask before)
    : m_before(std::move(before)), m_working(static_cast<std::size_t>(m_before.columns()) * m_before.rows()) {}

std::size_t StrokeBuilder::indexOf(int column, int row) const {
    return static_cast<std::size_t>(row) * m_before.columns() + column;
}

std::uint8_t StrokeBuilder::at(int x, int y) const {
    if (x < 0 || y < 0 || x >= width() || y >= height()) return 0;
    const MaskTile* found = tile(x / kSide, y / kSide);
    return found != nullptr ? found->pixels[static_cast<std::size_t>(y % kSide) * kSide + x % kSide] : 0;
}

const MaskTile* StrokeBuilder::tile(int column, int row) const {
    const auto& working = m_working[indexOf(column, row)];
    return working ? working.get() : m_before.tile(column, row).get();
}

MaskTile& StrokeBuilder::writable(int column, int row) {
    auto& working = m_working[indexOf(column, row)];
    if (!working) {
        const MaskTilePtr& before = m_before.tile(column, row);
        working = before ? std::make_shared<MaskTile>(*before) : std::make_shared<MaskTile>();
        m_order.push_back({column, row});
    }
    return *working;
}

void StrokeBuilder::noteChange(int y, int from, int to) {
    m_dirty.add({from, y, to, y + 1});
    m_touched.add({from, y, to, y + 1});
}

void StrokeBuilder::paint(const BrushPoint& from, const BrushPoint& to, MaskPaint paint) {
    forEachRow(from, to, width(), height(), [&](int y, int left, int right) { setRow(y, left, right, paint); });
}

void StrokeBuilder::copy(const BrushPoint& from, const BrushPoint& to, const TiledMask& source) {
    if (source.width() != width() || source.height() != height()) return;
    forEachRow(from, to, width(), height(), [&](int y, int left, int right) {
        forEachPiece(y, left, right, [&](int column, int row, std::size_t offset, int x, int count) {
            const MaskTilePtr& tile = source.tile(column, row);
            setPixels(x, y, &(tile ? *tile : emptyTile()).pixels[offset], count);
        });
    });
}

void StrokeBuilder::setRow(int y, int from, int to, MaskPaint paint) {
    if (y < 0 || y >= height()) return;
    const auto value = static_cast<std::uint8_t>(paint);
    const std::uint8_t other = 1 - value;
    forEachPiece(y, std::max(0, from), std::min(width(), to),
                 [&](int column, int row, std::size_t offset, int x, int count) {
                     const std::uint8_t* now = &(tile(column, row) ? *tile(column, row) : emptyTile()).pixels[offset];
                     const auto length = static_cast<std::size_t>(count);
                     if (std::memchr(now, other, length) == nullptr) return;  // nothing to change: no copy of the tile
                     std::memset(&writable(column, row).pixels[offset], value, length);
                     noteChange(y, x, x + count);
                 });
}

void StrokeBuilder::setPixels(int x, int y, const std::uint8_t* pixels, int count) {
    if (y < 0 || y >= height()) return;
    forEachPiece(y, std::max(0, x), std::min(width(), x + count),
                 [&](int column, int row, std::size_t offset, int left, int length) {
                     const std::uint8_t* now = &(tile(column, row) ? *tile(column, row) : emptyTile()).pixels[offset];
                     const std::uint8_t* wanted = pixels + (left - x);
                     if (std::equal(wanted, wanted + length, now)) return;
                     std::copy_n(wanted, length, &writable(column, row).pixels[offset]);
                     noteChange(y, left, left + length);
                 });
}

void StrokeBuilder::setWhere(const TiledMask& region, MaskPaint paint) {
    forEachRun(region, [&](int y, int from, int to) { setRow(y, from, to, paint); });
}

PixelRect StrokeBuilder::takeDirty() {
    return std::exchange(m_dirty, {});
}

MaskDelta StrokeBuilder::finish() {
    TiledMask after = m_before;
    for (const Touched& touched : m_order)
        after.setTile(touched.column, touched.row, std::move(m_working[indexOf(touched.column, touched.row)]));
    MaskDelta delta;
    for (const auto& [column, row] : m_order) {
        const MaskTilePtr& before = m_before.tile(column, row);
        const MaskTilePtr& now = after.tile(column, row);
        const bool same = before == now || (before && now && *before == *now);
        if (!same) delta.push_back({column, row, before, now});
    }
    *this = {};
    return delta;
}

MaskDelta replaceMask(const TiledMask& before, const TiledMask& after) {
    if (before.width() != after.width() || before.height() != after.height())
        throw Error(ErrorCode::BadInput, "A mask of another size cannot take this one's place");
    return difference(before, after);
}

}  // namespace maskwright
