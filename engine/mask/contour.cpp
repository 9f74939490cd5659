// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/contour.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "core/error.h"

namespace maskwright {

namespace {

/// The vertical pixel edges between background and foreground, row by row, each with the ring it was found to lie on.
/// Every ring has such edges, and memory grows with the outline only, not with the picture.
class EdgeTable {
  public:
    static constexpr int kNoRing = -1;

    explicit EdgeTable(const Mask& mask) {
        m_rowStart.push_back(0);
        for (int y = 0; y < mask.height; ++y) {
            bool inside = false;
            for (int x = 0; x <= mask.width; ++x) {
                const bool next = x < mask.width && mask.at(x, y) != 0;
                if (next != inside) m_columns.push_back(x);
                inside = next;
            }
            m_rowStart.push_back(m_columns.size());
        }
        m_rings.assign(m_columns.size(), kNoRing);
    }

    std::size_t begin(int row) const { return m_rowStart[static_cast<std::size_t>(row)]; }
    std::size_t end(int row) const { return m_rowStart[static_cast<std::size_t>(row) + 1]; }
    int column(std::size_t edge) const { return m_columns[edge]; }
    int& ring(std::size_t edge) { return m_rings[edge]; }
    std::size_t find(int x, int row) const {
        const auto first = m_columns.begin();
        return static_cast<std::size_t>(std::lower_bound(first + static_cast<std::ptrdiff_t>(begin(row)),
                                                         first + static_cast<std::ptrdiff_t>(end(row)), x) -
                                        first);
    }

  private:
    std::vector<std::size_t> m_rowStart;
    std::vector<int> m_columns;
    std::vector<int> m_rings;
};

struct Step {
    int x;
    int y;
};

bool isForeground(const Mask& mask, int x, int y) {
    return x >= 0 && y >= 0 && x < mask.width && y < mask.height && mask.at(x, y) != 0;
}

/// The pixel on one side of the edge that leaves corner (x, y) in direction `d`; `side` is `d` turned left or right.
bool aheadIsForeground(const Mask& mask, int x, int y, Step d, Step side) {
    return isForeground(mask, x + (d.x + side.x - 1) / 2, y + (d.y + side.y - 1) / 2);
}

/// Walks along pixel edges with the foreground on the right until the first edge comes again. Where two pixels touch
/// at a corner only, the walk crosses over: components are 8-connected.
Ring walk(const Mask& mask, EdgeTable& edges, int ringIndex, int x, int y, Step d) {
    Ring ring;
    for (;;) {
        x += d.x;
        y += d.y;
        if (d.y != 0) {
            int& owner = edges.ring(edges.find(x, d.y > 0 ? y - 1 : y));
            if (owner == ringIndex) return ring;
            owner = ringIndex;
        }
        const Step left{d.y, -d.x};
        const Step right{-d.y, d.x};
        if (aheadIsForeground(mask, x, y, d, left)) {
            d = left;
        } else if (!aheadIsForeground(mask, x, y, d, right)) {
            d = right;
        } else {
            continue;
        }
        ring.push_back({static_cast<double>(x), static_cast<double>(y)});
    }
}

struct Crossing {
    int row;
    double x;
    bool operator<(const Crossing& other) const { return row != other.row ? row < other.row : x < other.x; }
};

/// Where the edge from `a` to `b` crosses the middles of pixel rows.
void addCrossings(std::vector<Crossing>& crossings, const Point& a, const Point& b, int height) {
    const Point& upper = a.y < b.y ? a : b;
    const Point& lower = a.y < b.y ? b : a;
    const double first = std::clamp(std::ceil(upper.y - 0.5), 0.0, static_cast<double>(height));
    const double last = std::clamp(std::ceil(lower.y - 0.5), 0.0, static_cast<double>(height));
    for (int row = static_cast<int>(first); row < static_cast<int>(last); ++row) {
        const double along = (row + 0.5 - upper.y) / (lower.y - upper.y);
        crossings.push_back({row, upper.x + along * (lower.x - upper.x)});
    }
}

void addRing(std::vector<Crossing>& crossings, const Ring& ring, int height) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point& a = ring[i];
        if (!std::isfinite(a.x) || !std::isfinite(a.y))
            throw Error(ErrorCode::BadInput, "A polygon has a coordinate that is not a number", "polygon",
                        "Export the annotation again.");
        addCrossings(crossings, a, ring[i + 1 == ring.size() ? 0 : i + 1], height);
    }
}

/// The first column whose pixel centre is not left of `x`.
int firstColumn(double x, int width) {
    return static_cast<int>(std::clamp(std::ceil(x - 0.5), 0.0, static_cast<double>(width)));
}

}  // namespace

std::vector<Polygon> tracePolygons(const Mask& mask) {
    EdgeTable edges(mask);
    std::vector<Polygon> polygons;
    std::vector<std::size_t> polygonOf;  // by ring
    for (int y = 0; y < mask.height; ++y) {
        for (std::size_t edge = edges.begin(y); edge < edges.end(y); ++edge) {
            if (edges.ring(edge) != EdgeTable::kNoRing) continue;
            const int x = edges.column(edge);
            const int ringIndex = static_cast<int>(polygonOf.size());
            // The first edge of a ring in reading order enters the foreground on an outer ring and leaves it on a hole.
            if ((edge - edges.begin(y)) % 2 == 0) {
                polygonOf.push_back(polygons.size());
                polygons.push_back({walk(mask, edges, ringIndex, x, y + 1, {0, -1}), {}});
            } else {
                polygonOf.push_back(polygonOf[static_cast<std::size_t>(edges.ring(edge - 1))]);
                polygons[polygonOf.back()].holes.push_back(walk(mask, edges, ringIndex, x, y, {0, 1}));
            }
        }
    }
    return polygons;
}

Mask fillPolygons(const std::vector<Polygon>& polygons, int width, int height) {
    Mask mask(width, height);
    std::vector<Crossing> crossings;
    for (const Polygon& polygon : polygons) {
        crossings.clear();
        addRing(crossings, polygon.outer, height);
        for (const Ring& hole : polygon.holes) addRing(crossings, hole, height);
        std::sort(crossings.begin(), crossings.end());
        // Closed rings cross every row an even number of times, so pairs never span two rows.
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
            const int last = firstColumn(crossings[i + 1].x, width);
            for (int x = firstColumn(crossings[i].x, width); x < last; ++x) mask.at(x, crossings[i].row) = 1;
        }
    }
    return mask;
}

}  // namespace maskwright
