// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/mask_region.h"

#include <algorithm>
#include <cmath>
#include <queue>

#include "core/error.h"
#include "edit_support.h"
#include "mask/brush_snap.h"

namespace maskwright {
namespace {

using test::expectEdit;
using test::kSizes;

bool isInRing(const std::vector<MaskPoint>& ring, double x, double y, FillRule rule) {
    int crossed = 0, winding = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const MaskPoint &a = ring[i], &b = ring[(i + 1) % ring.size()];
        if ((a.y <= y) == (b.y <= y)) continue;
        if (a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y) > x) continue;
        ++crossed;
        winding += a.y < b.y ? 1 : -1;
    }
    return rule == FillRule::EvenOdd ? crossed % 2 == 1 : winding != 0;
}

/// Everything joined to (x, y) over pixels that are inside, one pixel at a time.
template <typename Inside>
Mask connected(int width, int height, int x, int y, bool diagonally, Inside inside) {
    Mask found(width, height);
    std::queue<std::pair<int, int>> open;
    open.push({x, y});
    found.at(x, y) = 1;
    while (!open.empty()) {
        const auto [atX, atY] = open.front();
        open.pop();
        for (int dy = -1; dy <= 1; ++dy)
            for (int dx = -1; dx <= 1; ++dx) {
                if (!diagonally && dx != 0 && dy != 0) continue;
                const int nextX = atX + dx, nextY = atY + dy;
                if (nextX < 0 || nextY < 0 || nextX >= width || nextY >= height) continue;
                if (found.at(nextX, nextY) != 0 || !inside(nextX, nextY)) continue;
                found.at(nextX, nextY) = 1;
                open.push({nextX, nextY});
            }
    }
    return found;
}

Mask painted(const Mask& before, const Mask& region, MaskPaint paint) {
    Mask after = before;
    for (std::size_t i = 0; i < region.pixels.size(); ++i)
        if (region.pixels[i] != 0) after.pixels[i] = static_cast<std::uint8_t>(paint);
    return after;
}

/// Patches of a few colours with a little noise.
Image patches(int width, int height, unsigned seed) {
    std::mt19937 random(seed);
    const Mask shapes = test::blobs(width, height, seed, 10);
    Image image{width, height, {}};
    for (const std::uint8_t shape : shapes.pixels)
        for (int channel = 0; channel < 3; ++channel)
            image.rgb.push_back(static_cast<std::uint8_t>((shape != 0 ? 150 : 90) + channel * 10 + random() % 12U));
    return image;
}

TEST(FillPolygon, FillsWhatEachRuleEncloses) {
    std::mt19937 random(11);
    for (const auto& [width, height] : kSizes)
        for (int turn = 0; turn < 8; ++turn) {
            std::vector<MaskPoint> ring(3 + random() % 9U);
            for (MaskPoint& point : ring) {
                point.x = std::uniform_real_distribution<double>(-30, width + 30)(random);
                point.y = std::uniform_real_distribution<double>(-30, height + 30)(random);
            }
            if (turn % 4 == 0)  // corners on the middles of pixels, and level edges
                for (MaskPoint& point : ring) point = {std::floor(point.x) + 0.5, std::floor(point.y / 4) * 4 + 0.5};
            const MaskPaint paint = turn % 2 == 0 ? MaskPaint::Add : MaskPaint::Subtract;
            const Mask before = test::noise(width, height, static_cast<unsigned>(turn));
            for (const FillRule rule : {FillRule::EvenOdd, FillRule::NonZero}) {
                Mask expected = before;
                for (int y = 0; y < height; ++y)
                    for (int x = 0; x < width; ++x)
                        if (isInRing(ring, x + 0.5, y + 0.5, rule))
                            expected.at(x, y) = static_cast<std::uint8_t>(paint);
                expectEdit(before, fillPolygon(TiledMask(before), ring, rule, paint), expected);
            }
        }
}

TEST(FillPolygon, ARingWithoutAreaIsNoEdit) {
    const TiledMask mask(100, 100);
    const double nan = std::nan("");
    for (const std::vector<MaskPoint>& ring :
         std::vector<std::vector<MaskPoint>>{{},
                                             {{1, 1}},
                                             {{1, 1}, {50, 50}},
                                             {{1, 1}, {50, 1}, {90, 1}},
                                             {{1, 1}, {nan, 50}, {50, 50}},
                                             {{-300, -300}, {-200, -300}, {-200, -200}}})
        EXPECT_TRUE(fillPolygon(mask, ring, FillRule::NonZero, MaskPaint::Add).empty());
}

TEST(FillRegion, FillsAndRemovesWhatIsConnected) {
    std::mt19937 random(5);
    for (const auto& [width, height] : kSizes)
        for (int turn = 0; turn < 6; ++turn) {
            const auto seed = static_cast<unsigned>(turn);
            const Mask before = turn < 3 ? test::blobs(width, height, seed) : test::noise(width, height, seed, 0.6);
            const int x = static_cast<int>(random() % static_cast<unsigned>(width));
            const int y = static_cast<int>(random() % static_cast<unsigned>(height));
            const std::uint8_t value = before.at(x, y);
            const MaskPaint paint = value == 0 ? MaskPaint::Add : MaskPaint::Subtract;
            const Mask region = connected(width, height, x, y, value == 1,
                                          [&](int atX, int atY) { return before.at(atX, atY) == value; });
            expectEdit(before, fillRegion(TiledMask(before), x, y, paint), painted(before, region, paint));
            EXPECT_TRUE(fillRegion(TiledMask(before), x, y, opposite(paint)).empty());
        }
    for (const auto& [x, y] : {std::pair{-1, 0}, {0, -1}, {10, 0}, {0, 10}})
        EXPECT_TRUE(fillRegion(TiledMask(10, 10), x, y, MaskPaint::Add).empty());
}

TEST(FillEnclosed, FillsAHoleAndLeavesTheOpenBackground) {
    Mask ring(600, 500);  // over several tiles
    for (int y = 100; y < 400; ++y)
        for (int x = 100; x < 400; ++x) ring.at(x, y) = x < 110 || y < 110 || x >= 390 || y >= 390 ? 1 : 0;
    Mask disc = ring;
    for (int y = 110; y < 390; ++y)
        for (int x = 110; x < 390; ++x) disc.at(x, y) = 1;
    const auto filled = fillEnclosed(TiledMask(ring), 250, 250);
    ASSERT_TRUE(filled.has_value());
    expectEdit(ring, *filled, disc);
    EXPECT_FALSE(fillEnclosed(TiledMask(ring), 5, 5).has_value());
    EXPECT_FALSE(fillEnclosed(TiledMask(600, 500), 250, 250).has_value());
    ring.at(100, 250) = 0;  // a gap in one row of the ring's left side
    for (int x = 101; x < 110; ++x) ring.at(x, 250) = 0;
    EXPECT_FALSE(fillEnclosed(TiledMask(ring), 250, 250).has_value());
    const auto inMask = fillEnclosed(TiledMask(disc), 250, 250);
    ASSERT_TRUE(inMask.has_value());
    EXPECT_TRUE(inMask->empty());
    EXPECT_TRUE(fillEnclosed(TiledMask(disc), -1, 250)->empty());
}

TEST(FillEnclosed, TheBorderEnclosesNothing) {
    for (const auto& [x, y] : {std::pair{0, 20}, {39, 20}, {20, 0}, {20, 39}}) {
        Mask mask(40, 40);
        std::fill(mask.pixels.begin(), mask.pixels.end(), std::uint8_t{1});
        mask.at(x, y) = 0;
        EXPECT_FALSE(fillEnclosed(TiledMask(mask), x, y).has_value());
    }
}

TEST(Wand, TakesWhatLooksAlike) {
    std::mt19937 random(9);
    for (const auto& [width, height] : kSizes)
        for (int turn = 0; turn < 6; ++turn) {
            const Image photo = patches(width, height, static_cast<unsigned>(turn));
            const Mask before = test::blobs(width, height, 20);
            const int x = static_cast<int>(random() % static_cast<unsigned>(width));
            const int y = static_cast<int>(random() % static_cast<unsigned>(height));
            WandOptions options{.tolerance = 4 + 3 * turn};
            if (turn % 2 == 1) options.radius = 40;
            const auto channel = [&](int atX, int atY, int c) {
                return static_cast<int>(photo.rgb[3 * (static_cast<std::size_t>(atY) * photo.width + atX) + c]);
            };
            const Mask region = connected(width, height, x, y, false, [&](int atX, int atY) {
                for (int c = 0; c < 3; ++c)
                    if (std::abs(channel(atX, atY, c) - channel(x, y, c)) > options.tolerance) return false;
                return std::hypot(atX - x, atY - y) <= options.radius;
            });
            for (const MaskPaint paint : {MaskPaint::Add, MaskPaint::Subtract})
                expectEdit(before, wand(TiledMask(before), photo, x, y, paint, options),
                           painted(before, region, paint));
        }
}

TEST(Wand, RefusesAPhotoOfAnotherSize) {
    const Image photo = patches(20, 10, 1);
    EXPECT_THROW(wand(TiledMask(10, 20), photo, 1, 1, MaskPaint::Add), Error);
    EXPECT_TRUE(wand(TiledMask(20, 10), photo, 20, 1, MaskPaint::Add).empty());
}

/// A bright disc on a dark ground, its mask a few pixels too large.
struct Disc {
    Image photo{500, 400, {}};
    Mask truth{500, 400};
    Mask mask{500, 400};
    Disc() {
        std::mt19937 random(2);
        for (int y = 0; y < 400; ++y)
            for (int x = 0; x < 500; ++x) {
                const double distance = std::hypot(x - 250, y - 200);
                truth.at(x, y) = distance <= 80 ? 1 : 0;
                mask.at(x, y) = distance <= 87 ? 1 : 0;
                const int base = truth.at(x, y) != 0 ? 190 : 60;
                for (int c = 0; c < 3; ++c)
                    photo.rgb.push_back(static_cast<std::uint8_t>(base + static_cast<int>(random() % 20U)));
            }
    }
};

TEST(SnapUnderBrush, MovesTheOutlineToTheEdgeUnderTheBrushOnly) {
    const Disc disc;
    StrokeBuilder brush{TiledMask(500, 400)};
    brush.paint({335, 170, 15}, {335, 230, 15}, MaskPaint::Add);
    TiledMask brushed(500, 400);
    brushed.apply(brush.finish());
    TiledMask snapped(disc.mask);
    snapped.apply(snapUnderBrush(TiledMask(disc.mask), disc.photo, brushed));
    int wrongBefore = 0, wrongAfter = 0;
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 500; ++x) {
            if (brushed.at(x, y) == 0) {
                ASSERT_EQ(snapped.at(x, y), disc.mask.at(x, y));
                continue;
            }
            wrongBefore += disc.mask.at(x, y) != disc.truth.at(x, y);
            wrongAfter += snapped.at(x, y) != disc.truth.at(x, y);
        }
    EXPECT_GT(wrongBefore, 300);
    EXPECT_LT(wrongAfter, wrongBefore / 10);
}

TEST(SnapUnderBrush, ALongStrokeIsWorkedOnSmall) {
    // The same disc, ten times as large.
    const Disc disc;
    Image photo{5000, 4000, {}};
    photo.rgb.resize(std::size_t{3} * 5000 * 4000);
    Mask truth(5000, 4000), wide(5000, 4000);
    for (int y = 0; y < 4000; ++y)
        for (int x = 0; x < 5000; ++x) {
            const auto from = 3 * (static_cast<std::size_t>(y / 10) * 500 + x / 10);
            std::copy_n(&disc.photo.rgb[from], 3, &photo.rgb[3 * (static_cast<std::size_t>(y) * 5000 + x)]);
            truth.at(x, y) = disc.truth.at(x / 10, y / 10);
            wide.at(x, y) = disc.mask.at(x / 10, y / 10);
        }
    wide.at(2000, 1000) = wide.at(2001, 1000) = 1;  // smaller than what it works on
    StrokeBuilder brush{TiledMask(5000, 4000)};
    for (int i = 0; i < 36; ++i) {
        const auto at = [](int step) {
            return BrushPoint{2500 + 850 * std::cos(step / 36.0 * 6.2832), 2000 + 850 * std::sin(step / 36.0 * 6.2832),
                              150};
        };
        brush.paint(at(i), at(i + 1), MaskPaint::Add);
    }
    brush.paint({2000, 1000, 30}, {2000, 1000, 30}, MaskPaint::Add);
    TiledMask brushed(5000, 4000), snapped(wide);
    brushed.apply(brush.finish());
    snapped.apply(snapUnderBrush(TiledMask(wide), photo, brushed));
    const Mask result = snapped.toMask();
    std::size_t wrongBefore = 0, wrongAfter = 0;
    for (std::size_t i = 0; i < truth.pixels.size(); ++i) {
        wrongBefore += wide.pixels[i] != truth.pixels[i];
        wrongAfter += result.pixels[i] != truth.pixels[i];
    }
    EXPECT_LT(wrongAfter, wrongBefore / 5);
    EXPECT_EQ(result.at(2000, 1000), 1);
    EXPECT_EQ(result.at(2003, 1000), 0);
}

TEST(SnapUnderBrush, WithoutEvidenceNothingMoves) {
    const Disc disc;
    const Image flat{500, 400, std::vector<std::uint8_t>(std::size_t{3} * 500 * 400, 128)};
    EXPECT_TRUE(snapUnderBrush(TiledMask(4, 4), Image{4, 4, std::vector<std::uint8_t>(48, 1)}, TiledMask(Mask(4, 4, 1)))
                    .empty());  // too small for anything
    StrokeBuilder brush{TiledMask(500, 400)};
    brush.paint({20, 20, 15}, {40, 20, 15}, MaskPaint::Add);
    TiledMask background(500, 400);
    background.apply(brush.finish());
    const TiledMask mask(disc.mask);
    EXPECT_TRUE(snapUnderBrush(mask, disc.photo, background).empty());  // no outline under the brush
    EXPECT_TRUE(snapUnderBrush(mask, disc.photo, TiledMask(500, 400)).empty());
    EXPECT_THROW(snapUnderBrush(mask, disc.photo, TiledMask(400, 500)), Error);
    EXPECT_TRUE(snapUnderBrush(mask, flat, TiledMask(disc.mask)).empty());
}

}  // namespace
}  // namespace maskwright
