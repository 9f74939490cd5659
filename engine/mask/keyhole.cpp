// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <tuple>

#include "core/error.h"
#include "mask/contour.h"

namespace maskwright {

namespace {

/// One pixel's height of a vertical side of a ring.
struct UnitEdge {
    int row;
    int x;
    std::size_t ring;
    std::size_t side;  ///< from ring[side] to the next corner
    bool operator<(const UnitEdge& other) const { return std::tie(row, x) < std::tie(other.row, other.x); }
};

/// Where a hole is joined to the side of another ring: both ends lie at height `row`.
struct Cut {
    std::size_t ring;
    std::size_t side;
    int x;
    int row;
    std::size_t hole;
};

[[noreturn]] void refuse() {
    throw Error(ErrorCode::BadInput, "A polygon does not follow whole pixels or has a hole outside of it", "polygon",
                "Trace the mask again.");
}

int wholePixel(double value) {
    if (!(std::abs(value) < 1e9) || value != std::floor(value)) refuse();
    return static_cast<int>(value);
}

std::vector<UnitEdge> unitEdges(const std::vector<const Ring*>& rings) {
    std::vector<UnitEdge> edges;
    for (std::size_t r = 0; r < rings.size(); ++r) {
        const Ring& ring = *rings[r];
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point& next = ring[(i + 1) % ring.size()];
            const int x = wholePixel(ring[i].x);
            const int from = wholePixel(std::min(ring[i].y, next.y));
            const int to = wholePixel(std::max(ring[i].y, next.y));
            if (from != to && ring[i].x != next.x) refuse();
            for (int row = from; row < to; ++row) edges.push_back({row, x, r, i});
        }
    }
    std::sort(edges.begin(), edges.end());
    return edges;
}

/// The hole's top-left corner: the pixels to its left are foreground up to the next ring, which is joined already when
/// holes are taken in reading order.
std::size_t topLeft(const Ring& ring) {
    const auto corner = std::min_element(
        ring.begin(), ring.end(), [](const Point& a, const Point& b) { return a.y != b.y ? a.y < b.y : a.x < b.x; });
    return static_cast<std::size_t>(corner - ring.begin());
}

/// Every hole with the side that its cut reaches, ordered as a walk along ring and side meets the cuts.
std::vector<Cut> findCuts(const std::vector<const Ring*>& rings) {
    const std::vector<UnitEdge> edges = unitEdges(rings);
    std::vector<Cut> cuts;
    for (std::size_t hole = 1; hole < rings.size(); ++hole) {
        if (rings[hole]->empty()) refuse();
        const Point corner = (*rings[hole])[topLeft(*rings[hole])];
        const UnitEdge key{wholePixel(corner.y), wholePixel(corner.x), 0, 0};
        auto edge = std::lower_bound(edges.begin(), edges.end(), key);
        if (edge == edges.begin() || (--edge)->row != key.row || edge->ring == hole) refuse();
        cuts.push_back({edge->ring, edge->side, edge->x, edge->row, hole});
    }
    const auto alongRing = [&](const Cut& a, const Cut& b) {
        if (a.ring != b.ring) return a.ring < b.ring;
        if (a.side != b.side) return a.side < b.side;
        const Ring& ring = *rings[a.ring];
        const bool downwards = ring[(a.side + 1) % ring.size()].y > ring[a.side].y;
        return downwards ? a.row < b.row : a.row > b.row;
    };
    std::sort(cuts.begin(), cuts.end(), alongRing);
    return cuts;
}

/// A ring being walked: from which corner, how far, and its next cut.
struct Walk {
    std::size_t ring;
    std::size_t start;
    std::size_t taken;
    std::vector<Cut>::const_iterator cut;
    Point cameFrom;
};

void append(Ring& ring, const Point& point) {
    if (ring.empty() || ring.back().x != point.x || ring.back().y != point.y) ring.push_back(point);
}

/// Corners looked at on each side of a bridge; a coarser look makes the bridge longer, never wrong.
constexpr std::size_t kBridgeCorners = 200;

struct Bridge {
    std::size_t from = 0;
    std::size_t to = 0;
};

Bridge shortestBridge(const Ring& from, const Ring& to) {
    const std::size_t fromStep = from.size() / kBridgeCorners + 1;
    const std::size_t toStep = to.size() / kBridgeCorners + 1;
    Bridge best;
    double shortest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < from.size(); i += fromStep)
        for (std::size_t j = 0; j < to.size(); j += toStep) {
            const double length = std::abs(from[i].x - to[j].x) + std::abs(from[i].y - to[j].y);
            if (length >= shortest) continue;
            shortest = length;
            best = {i, j};
        }
    return best;
}

/// `ring`, from corner `at` over the bridge around `next`, which begins and ends with the bridge's far end, and back.
Ring withDetour(const Ring& ring, std::size_t at, const Ring& next) {
    Ring joined(ring.begin(), ring.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    const Point bend{next.front().x, ring[at].y};
    append(joined, bend);
    for (const Point& point : next) append(joined, point);
    append(joined, next.front());
    append(joined, bend);
    append(joined, ring[at]);
    joined.insert(joined.end(), ring.begin() + static_cast<std::ptrdiff_t>(at) + 1, ring.end());
    return joined;
}

}  // namespace

Ring joinHoles(const Polygon& polygon) {
    if (polygon.holes.empty()) return polygon.outer;
    if (polygon.outer.empty()) refuse();
    std::vector<const Ring*> rings{&polygon.outer};
    for (const Ring& hole : polygon.holes) rings.push_back(&hole);
    const std::vector<Cut> cuts = findCuts(rings);
    const auto firstCut = [&](std::size_t ring, std::size_t side) {
        return std::lower_bound(cuts.begin(), cuts.end(), std::pair(ring, side),
                                [](const Cut& cut, const auto& key) { return std::pair(cut.ring, cut.side) < key; });
    };

    Ring joined;
    // A stack of our own, because a row of holes is as deep as it is long.
    std::vector<Walk> walks{{0, 0, 0, firstCut(0, 0), {}}};
    append(joined, polygon.outer.at(0));
    while (!walks.empty()) {
        Walk& walk = walks.back();
        const Ring& ring = *rings[walk.ring];
        const std::size_t side = (walk.start + walk.taken) % ring.size();
        if (walk.taken == ring.size()) {
            if (walks.size() > 1) append(joined, walk.cameFrom);
            walks.pop_back();
        } else if (walk.cut != cuts.end() && walk.cut->ring == walk.ring && walk.cut->side == side) {
            const Cut& cut = *walk.cut++;
            const Point end{static_cast<double>(cut.x), static_cast<double>(cut.row)};
            const std::size_t start = topLeft(*rings[cut.hole]);
            append(joined, end);
            append(joined, (*rings[cut.hole])[start]);
            walks.push_back({cut.hole, start, 0, firstCut(cut.hole, start), end});
        } else {
            append(joined, ring[(side + 1) % ring.size()]);
            ++walk.taken;
            walk.cut = firstCut(walk.ring, (side + 1) % ring.size());
        }
    }
    joined.pop_back();  // the first corner again
    return joined;
}

Ring joinParts(const std::vector<Polygon>& parts) {
    if (parts.empty()) refuse();
    Ring joined = joinHoles(parts.back());
    // From the last to the first, as each part takes those after it along.
    for (std::size_t i = parts.size() - 1; i-- > 0;) {
        const Ring ring = joinHoles(parts[i]);
        const Bridge bridge = shortestBridge(ring, joined);
        std::rotate(joined.begin(), joined.begin() + static_cast<std::ptrdiff_t>(bridge.to), joined.end());
        joined = withDetour(ring, bridge.from, joined);
    }
    return joined;
}

}  // namespace maskwright
