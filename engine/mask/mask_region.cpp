// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/mask_region.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "core/error.h"
#include "mask/mask_runs.h"

namespace maskwright {
namespace {

constexpr double kFarthest = 1e9;  // pixels; beyond, lines no longer meet where they should

struct Edge {
    double top;
    double bottom;
    double from;    ///< x at the top
    double to;      ///< x at the bottom
    int direction;  ///< +1 downwards
    double at(double y) const { return from + (to - from) * (y - top) / (bottom - top); }
};

struct Crossing {
    double x;
    int direction;
};

/// Sorted by their upper ends; level edges enclose nothing.
std::vector<Edge> edgesOf(const std::vector<MaskPoint>& ring) {
    std::vector<MaskPoint> points;
    std::copy_if(ring.begin(), ring.end(), std::back_inserter(points),
                 [](const MaskPoint& point) { return std::abs(point.x) < kFarthest && std::abs(point.y) < kFarthest; });
    std::vector<Edge> edges;
    for (std::size_t i = 0; points.size() >= 3 && i < points.size(); ++i) {
        MaskPoint a = points[i], b = points[(i + 1) % points.size()];
        if (a.y == b.y) continue;
        const int direction = a.y < b.y ? 1 : -1;
        if (direction < 0) std::swap(a, b);
        edges.push_back({a.y, b.y, a.x, b.x, direction});
    }
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.top < b.top; });
    return edges;
}

void fillRow(StrokeBuilder& builder, int y, std::vector<Crossing>& crossings, FillRule rule, MaskPaint paint) {
    std::sort(crossings.begin(), crossings.end(), [](const Crossing& a, const Crossing& b) { return a.x < b.x; });
    int winding = 0, passed = 0;
    for (std::size_t i = 0; i + 1 < crossings.size(); ++i) {
        winding += crossings[i].direction;
        ++passed;
        const bool inside = rule == FillRule::EvenOdd ? passed % 2 == 1 : winding != 0;
        if (inside)
            builder.setRow(y, firstMiddleFrom(crossings[i].x, builder.width()),
                           firstMiddleFrom(crossings[i + 1].x, builder.width()), paint);
    }
}

/// Runs of pixels of one value in a mask.
class MaskValueRuns {
  public:
    MaskValueRuns(const TiledMask& mask, std::uint8_t value) : m_mask(mask), m_value(value) {}
    int begin(int x, int y) const { return runBegin(m_mask, x, y, m_value); }
    int end(int x, int y) const { return runEnd(m_mask, x, y, m_value); }
    int next(int x, int y, int limit) const { return std::min(limit, runEnd(m_mask, x, y, 1 - m_value)); }

  private:
    const TiledMask& m_mask;
    std::uint8_t m_value;
};

/// Runs of pixels that look like one of them and are not too far from it.
class ColorRuns {
  public:
    ColorRuns(const Image& photo, int x, int y, const WandOptions& options)
        : m_photo(photo),
          m_seed(pixel(x, y)),
          m_x(x),
          m_y(y),
          m_tolerance(options.tolerance),
          m_reach(options.radius) {}
    int begin(int x, int y) const {
        while (x > 0 && isInside(x - 1, y)) --x;
        return x;
    }
    int end(int x, int y) const {
        while (x < m_photo.width && isInside(x, y)) ++x;
        return x;
    }
    int next(int x, int y, int limit) const {
        while (x < limit && !isInside(x, y)) ++x;
        return x;
    }

  private:
    const std::uint8_t* pixel(int x, int y) const {
        return &m_photo.rgb[3 * (static_cast<std::size_t>(y) * m_photo.width + x)];
    }
    bool isInside(int x, int y) const {
        const std::uint8_t* other = pixel(x, y);
        for (int channel = 0; channel < 3; ++channel)
            if (std::abs(other[channel] - m_seed[channel]) > m_tolerance) return false;
        const double dx = x - m_x, dy = y - m_y;
        return dx * dx + dy * dy <= m_reach * m_reach;
    }

    const Image& m_photo;
    const std::uint8_t* m_seed;
    int m_x;
    int m_y;
    int m_tolerance;
    double m_reach;
};

/// Paints the connected runs around (x, y), which is in one. None of their pixels has the painted value before.
template <typename Runs>
void paintConnected(StrokeBuilder& builder, int x, int y, bool diagonally, MaskPaint paint, const Runs& runs) {
    struct Seed {
        int x;
        int y;
    };
    const auto isPainted = [&](int atX, int atY) { return builder.at(atX, atY) == static_cast<std::uint8_t>(paint); };
    const int reach = diagonally ? 1 : 0;
    std::vector<Seed> seeds = {{x, y}};
    while (!seeds.empty()) {
        const Seed seed = seeds.back();
        seeds.pop_back();
        if (isPainted(seed.x, seed.y)) continue;
        const int from = runs.begin(seed.x, seed.y), to = runs.end(seed.x, seed.y);
        builder.setRow(seed.y, from, to, paint);
        const int left = std::max(0, from - reach), right = std::min(builder.width(), to + reach);
        for (const int beside : {seed.y - 1, seed.y + 1}) {
            if (beside < 0 || beside >= builder.height()) continue;
            for (int at = runs.next(left, beside, right); at < right;
                 at = runs.next(runs.end(at, beside), beside, right))
                if (!isPainted(at, beside)) seeds.push_back({at, beside});
        }
    }
}

}  // namespace

MaskDelta fillPolygon(const TiledMask& mask, const std::vector<MaskPoint>& ring, FillRule rule, MaskPaint paint) {
    const std::vector<Edge> edges = edgesOf(ring);
    StrokeBuilder builder(mask);
    double bottom = 0;
    for (const Edge& edge : edges) bottom = std::max(bottom, edge.bottom);
    std::vector<Edge> active;
    std::vector<Crossing> crossings;
    std::size_t next = 0;
    const int last = firstMiddleFrom(bottom, mask.height());
    for (int y = edges.empty() ? last : firstMiddleFrom(edges.front().top, mask.height()); y < last; ++y) {
        const double middle = y + 0.5;
        while (next < edges.size() && edges[next].top <= middle) active.push_back(edges[next++]);
        std::erase_if(active, [&](const Edge& edge) { return edge.bottom <= middle; });
        crossings.clear();
        for (const Edge& edge : active) crossings.push_back({edge.at(middle), edge.direction});
        fillRow(builder, y, crossings, rule, paint);
    }
    return builder.finish();
}

MaskDelta fillRegion(const TiledMask& mask, int x, int y, MaskPaint paint) {
    if (x < 0 || y < 0 || x >= mask.width() || y >= mask.height()) return {};
    const auto value = static_cast<std::uint8_t>(paint);
    if (mask.at(x, y) == value) return {};
    StrokeBuilder builder(mask);
    const bool diagonally = paint == MaskPaint::Subtract;  // foreground joins over corners, background does not
    paintConnected(builder, x, y, diagonally, paint, MaskValueRuns(mask, 1 - value));
    return builder.finish();
}

std::optional<MaskDelta> fillEnclosed(const TiledMask& mask, int x, int y) {
    if (x < 0 || y < 0 || x >= mask.width() || y >= mask.height() || mask.at(x, y) == 1) return MaskDelta();
    StrokeBuilder builder(mask);
    paintConnected(builder, x, y, /*diagonally=*/false, MaskPaint::Add, MaskValueRuns(mask, 0));
    const PixelRect filled = builder.touched();
    const bool isOpen =
        filled.left == 0 || filled.top == 0 || filled.right == mask.width() || filled.bottom == mask.height();
    if (isOpen) return std::nullopt;
    return builder.finish();
}

MaskDelta wand(const TiledMask& mask, const Image& photo, int x, int y, MaskPaint paint, const WandOptions& options) {
    if (photo.width != mask.width() || photo.height != mask.height())
        throw Error(ErrorCode::BadInput, "The wand needs a photo of the mask's size");
    if (x < 0 || y < 0 || x >= mask.width() || y >= mask.height()) return {};
    StrokeBuilder region(TiledMask(mask.width(), mask.height()));
    paintConnected(region, x, y, /*diagonally=*/false, MaskPaint::Add, ColorRuns(photo, x, y, options));
    TiledMask found(mask.width(), mask.height());
    found.apply(region.finish());
    StrokeBuilder builder(mask);
    builder.setWhere(found, paint);
    return builder.finish();
}

}  // namespace maskwright
