// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/contour.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "core/error.h"
#include "engine/sample_masks.h"

namespace maskwright {
namespace {

double signedArea(const Ring& ring) {
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point& a = ring[i];
        const Point& b = ring[(i + 1) % ring.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return sum / 2;
}

std::size_t areaOf(const Mask& mask) {
    std::size_t area = 0;
    for (const auto pixel : mask.pixels) area += pixel;
    return area;
}

/// Components counted by flooding, to have a second opinion.
std::size_t countComponents(Mask mask) {
    std::size_t count = 0;
    std::vector<std::pair<int, int>> open;
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) {
            if (mask.at(x, y) == 0) continue;
            ++count;
            mask.at(x, y) = 0;
            open.emplace_back(x, y);
            while (!open.empty()) {
                const auto [cx, cy] = open.back();
                open.pop_back();
                for (int ny = std::max(0, cy - 1); ny <= std::min(mask.height - 1, cy + 1); ++ny)
                    for (int nx = std::max(0, cx - 1); nx <= std::min(mask.width - 1, cx + 1); ++nx)
                        if (mask.at(nx, ny) != 0) {
                            mask.at(nx, ny) = 0;
                            open.emplace_back(nx, ny);
                        }
            }
        }
    return count;
}

TEST(Contour, RunsAlongPixelEdges) {
    const auto polygons = tracePolygons(test::drawn({"....", ".##.", ".##."}));
    ASSERT_EQ(polygons.size(), 1U);
    EXPECT_TRUE(polygons[0].holes.empty());
    EXPECT_EQ(polygons[0].outer.size(), 4U);
    EXPECT_DOUBLE_EQ(std::abs(signedArea(polygons[0].outer)), 4.0);
    for (const Point& point : polygons[0].outer) {
        EXPECT_TRUE(point.x == 1 || point.x == 3);
        EXPECT_TRUE(point.y == 1 || point.y == 3);
    }
}

TEST(Contour, SeparatesHolesAndIslands) {
    const auto polygons =
        tracePolygons(test::drawn({"#######", "#.....#", "#.###.#", "#.#.#.#", "#.###.#", "#.....#", "#######"}));
    ASSERT_EQ(polygons.size(), 2U);
    EXPECT_EQ(polygons[0].holes.size(), 1U);
    EXPECT_EQ(polygons[1].holes.size(), 1U);
    EXPECT_TRUE(tracePolygons(Mask(5, 4)).empty());
    EXPECT_EQ(tracePolygons(test::drawn({"#.", ".#"})).size(), 1U);
}

TEST(Contour, GivesEveryMaskBack) {
    for (const Mask& mask : test::awkwardMasks()) {
        const auto polygons = tracePolygons(mask);
        EXPECT_EQ(fillPolygons(polygons, mask.width, mask.height), mask);
        EXPECT_EQ(polygons.size(), countComponents(mask));
        double area = 0;
        for (const Polygon& polygon : polygons) {
            area += signedArea(polygon.outer);
            for (const Ring& hole : polygon.holes) {
                EXPECT_LT(signedArea(hole), 0);
                area += signedArea(hole);
            }
        }
        EXPECT_DOUBLE_EQ(area, static_cast<double>(areaOf(mask)));
    }
}

TEST(Contour, FillsEachComponentAlone) {
    const Mask mask = test::blobs(50, 40, 3);
    Mask sum(mask.width, mask.height);
    for (const Polygon& polygon : tracePolygons(mask)) {
        const Mask part = fillPolygons({polygon}, mask.width, mask.height);
        for (std::size_t i = 0; i < sum.pixels.size(); ++i) {
            EXPECT_FALSE(sum.pixels[i] == 1 && part.pixels[i] == 1);
            sum.pixels[i] = sum.pixels[i] | part.pixels[i];
        }
    }
    EXPECT_EQ(sum, mask);
}

TEST(Contour, JoinsHolesIntoOneRing) {
    for (const Mask& mask : test::awkwardMasks()) {
        std::vector<Polygon> joined;
        for (const Polygon& polygon : tracePolygons(mask)) {
            double area = signedArea(polygon.outer);
            for (const Ring& hole : polygon.holes) area += signedArea(hole);
            joined.push_back({joinHoles(polygon), {}});
            EXPECT_DOUBLE_EQ(signedArea(joined.back().outer), area);
        }
        EXPECT_EQ(fillPolygons(joined, mask.width, mask.height), mask);
    }
}

TEST(Contour, CutsThroughForegroundOnly) {
    for (const Mask& mask : test::awkwardMasks()) {
        for (const Polygon& polygon : tracePolygons(mask)) {
            const Ring ring = joinHoles(polygon);
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const Point& a = ring[i];
                const Point& b = ring[(i + 1) % ring.size()];
                ASSERT_TRUE(a.x == b.x || a.y == b.y);
                if (a.y != b.y) continue;
                const int y = static_cast<int>(a.y);
                for (int x = static_cast<int>(std::min(a.x, b.x)); x < static_cast<int>(std::max(a.x, b.x)); ++x) {
                    const bool above = y > 0 && mask.at(x, y - 1) != 0;
                    const bool below = y < mask.height && mask.at(x, y) != 0;
                    EXPECT_TRUE(above || below);
                }
            }
        }
    }
}

TEST(Contour, JoinsALongRowOfHoles) {
    Mask mask(20001, 3, 1);
    for (int x = 1; x < mask.width; x += 2) mask.at(x, 1) = 0;
    const auto polygons = tracePolygons(mask);
    ASSERT_EQ(polygons.size(), 1U);
    EXPECT_EQ(polygons[0].holes.size(), 10000U);
    EXPECT_EQ(fillPolygons({{joinHoles(polygons[0]), {}}}, mask.width, mask.height), mask);
}

TEST(Contour, FillsByPixelCentresAndClips) {
    const Polygon triangle{{{-5, -5}, {30, -5}, {-5, 30}}, {}};
    const Mask mask = fillPolygons({triangle}, 10, 10);
    EXPECT_EQ(areaOf(mask), 100U);
    const Polygon sliver{{{0.6, 0}, {1.4, 0}, {1.4, 3}, {0.6, 3}}, {}};
    EXPECT_EQ(areaOf(fillPolygons({sliver}, 4, 3)), 0U);
    const Polygon enormous{{{-1e300, -1e300}, {1e300, -1e300}, {1e300, 1e300}, {-1e300, 1e300}}, {}};
    EXPECT_EQ(areaOf(fillPolygons({enormous}, 4, 3)), 12U);
}

TEST(Contour, RefusesBrokenPolygons) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_THROW(fillPolygons({{{{nan, 0}, {1, 0}, {1, 1}}, {}}}, 4, 4), Error);
    const Ring square{{0, 0}, {4, 0}, {4, 4}, {0, 4}};
    EXPECT_THROW(joinHoles({{}, {square}}), Error);
    EXPECT_THROW(joinHoles({square, {{}}}), Error);
    EXPECT_THROW(joinHoles({square, {{{1.5, 1}, {2, 1}, {2, 2}}}}), Error);
    EXPECT_THROW(joinHoles({square, {{{-3, 1}, {-3, 2}, {-2, 2}, {-2, 1}}}}), Error);
    EXPECT_TRUE(fillPolygons({{{}, {}}, {{{1, 1}}, {}}}, 2, 2) == Mask(2, 2));
}

}  // namespace
}  // namespace maskwright
