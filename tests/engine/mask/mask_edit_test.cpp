// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/mask_edit.h"

#include <cmath>
#include <set>

#include "core/error.h"
#include "edit_support.h"

namespace maskwright {
namespace {

using test::expectEdit;
using test::kSizes;

/// How far the point lies outside what the brush covers, in another way than the engine's: the distance to the segment
/// at every place along it, refined around the nearest.
double outsideOf(const BrushPoint& a, const BrushPoint& b, double x, double y) {
    const double reach = std::max(a.radius, b.radius) + 1;
    const bool isFar = x < std::min(a.x, b.x) - reach || x > std::max(a.x, b.x) + reach ||
                       y < std::min(a.y, b.y) - reach || y > std::max(a.y, b.y) + reach;
    if (isFar) return 1;
    const auto at = [&](double t) {
        const double cx = a.x + (b.x - a.x) * t, cy = a.y + (b.y - a.y) * t;
        return std::hypot(x - cx, y - cy) - (a.radius + (b.radius - a.radius) * t);
    };
    double low = 0, high = 1;  // convex in t, so that thirds find the least
    for (int i = 0; i < 60; ++i) {
        const double first = low + (high - low) / 3, second = high - (high - low) / 3;
        (at(first) < at(second) ? high : low) = at(first) < at(second) ? second : first;
    }
    return at((low + high) / 2);
}

BrushPoint randomPoint(std::mt19937& random, int width, int height) {
    std::uniform_real_distribution<double> x(-40, width + 40), y(-40, height + 40), radius(0.3, 45);
    return {x(random), y(random), radius(random)};
}

TEST(StrokeBuilder, PaintsWhatTheBrushPassesOver) {
    std::mt19937 random(7);
    for (const auto& [width, height] : kSizes)
        for (int turn = 0; turn < 6; ++turn) {
            const BrushPoint a = randomPoint(random, width, height);
            const BrushPoint b = turn == 0 ? a : randomPoint(random, width, height);
            const MaskPaint paint = turn % 2 == 0 ? MaskPaint::Add : MaskPaint::Subtract;
            const Mask before = test::noise(width, height, static_cast<unsigned>(turn));
            StrokeBuilder stroke{TiledMask(before)};
            stroke.paint(a, b, paint);
            Mask expected = before;
            for (int y = 0; y < height; ++y)
                for (int x = 0; x < width; ++x) {
                    const double outside = outsideOf(a, b, x + 0.5, y + 0.5);
                    if (std::abs(outside) < 1e-6)
                        expected.at(x, y) = stroke.at(x, y);  // on the very line, rounding decides
                    else if (outside < 0)
                        expected.at(x, y) = static_cast<std::uint8_t>(paint);
                }
            expectEdit(before, stroke.finish(), expected);
        }
}

TEST(StrokeBuilder, CopiesFromAnotherMaskUnderTheBrush) {
    const Mask before = test::blobs(530, 400, 1), model = test::noise(530, 400, 2);
    StrokeBuilder stroke{TiledMask(before)}, brushed{TiledMask(530, 400)};
    const BrushPoint from{230, 250, 30}, to{300, 270, 12};
    stroke.copy(from, to, TiledMask(model));
    brushed.paint(from, to, MaskPaint::Add);
    Mask expected = before;
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 530; ++x)
            if (brushed.at(x, y) != 0) expected.at(x, y) = model.at(x, y);
    expectEdit(before, stroke.finish(), expected);
    StrokeBuilder other{TiledMask(before)};
    other.copy(from, to, TiledMask(10, 10));  // another photo's mask is no source
    EXPECT_TRUE(other.finish().empty());
}

TEST(StrokeBuilder, SaysWhatChangedSinceTheLastQuestion) {
    StrokeBuilder stroke{TiledMask(600, 600)};
    stroke.setRow(10, 250, 260, MaskPaint::Add);
    EXPECT_EQ(stroke.takeDirty(), (PixelRect{250, 10, 260, 11}));
    EXPECT_TRUE(stroke.takeDirty().empty());
    stroke.setRow(10, 250, 260, MaskPaint::Add);  // as it was
    EXPECT_TRUE(stroke.takeDirty().empty());
    stroke.setRow(500, -5, 9000, MaskPaint::Add);
    EXPECT_EQ(stroke.takeDirty(), (PixelRect{0, 500, 600, 501}));
    EXPECT_EQ(stroke.touched(), (PixelRect{0, 10, 600, 501}));
}

TEST(StrokeBuilder, TouchesOnlyTheTilesThatItChanges) {
    const TiledMask mask(8000, 8000);
    StrokeBuilder stroke(mask);
    for (int i = 0; i < 10000; ++i)
        stroke.paint({300 + i * 0.01, 300, 20}, {300.01 + i * 0.01, 300, 20}, MaskPaint::Add);
    EXPECT_EQ(stroke.tile(0, 0), nullptr);
    const MaskDelta delta = stroke.finish();
    EXPECT_EQ(delta.size(), 1U);
    EXPECT_EQ(delta.front().column, 1);
    EXPECT_EQ(delta.front().before, nullptr);
}

TEST(StrokeBuilder, TakingBackWhatItDidIsNoEdit) {
    StrokeBuilder stroke{TiledMask(100, 100)};
    stroke.paint({50, 50, 10}, {60, 50, 10}, MaskPaint::Add);
    stroke.paint({50, 50, 30}, {60, 50, 30}, MaskPaint::Subtract);
    EXPECT_TRUE(stroke.finish().empty());
}

TEST(StrokeBuilder, TheMaskItBeganWithStaysAsItWas) {
    const TiledMask mask(test::blobs(300, 300, 3));
    const Mask before = mask.toMask();
    StrokeBuilder stroke(mask);
    stroke.paint({0, 0, 200}, {300, 300, 200}, MaskPaint::Add);
    const MaskDelta delta = stroke.finish();
    EXPECT_EQ(mask.toMask(), before);
    EXPECT_EQ(stroke.width(), 0);
}

TEST(StrokeBuilder, IgnoresWhatIsNoPlace) {
    StrokeBuilder stroke{TiledMask(50, 50)};
    const double nan = std::nan("");
    for (const BrushPoint& point :
         {BrushPoint{nan, 0, 5}, {0, INFINITY, 5}, {10, 10, nan}, {10, 10, -1}, {1e300, 1, 1}})
        stroke.paint(point, {20, 20, 5}, MaskPaint::Add);
    stroke.setRow(-1, 0, 50, MaskPaint::Add);
    stroke.setRow(50, 0, 50, MaskPaint::Add);
    stroke.setRow(5, 40, 10, MaskPaint::Add);
    stroke.paint({-500, -500, 20}, {900, -100, 20}, MaskPaint::Add);
    EXPECT_TRUE(stroke.finish().empty());
    EXPECT_TRUE(StrokeBuilder().finish().empty());
}

TEST(StrokeBuilder, ABrushOfOnePixelDrawsAnUnbrokenLine) {
    std::mt19937 random(3);
    for (int turn = 0; turn < 50; ++turn) {
        const auto middle = [&] { return static_cast<double>(random() % 100U) + 0.5; };
        const BrushPoint a{middle(), middle(), 0.5}, b{middle(), middle(), 0.5};
        StrokeBuilder stroke{TiledMask(100, 100)};
        stroke.paint(a, b, MaskPaint::Add);
        const bool flat = std::abs(a.x - b.x) >= std::abs(a.y - b.y);
        const double from = flat ? std::min(a.x, b.x) : std::min(a.y, b.y);
        const double to = flat ? std::max(a.x, b.x) : std::max(a.y, b.y);
        for (int i = static_cast<int>(from); i <= static_cast<int>(to); ++i) {
            int found = 0;
            for (int j = 0; j < 100; ++j) found += flat ? stroke.at(i, j) : stroke.at(j, i);
            EXPECT_GE(found, 1);
        }
    }
}

TEST(StrokeBuilder, SetsTheForegroundOfARegion) {
    const Mask before = test::blobs(530, 400, 4), region = test::noise(530, 400, 5);
    for (const MaskPaint paint : {MaskPaint::Add, MaskPaint::Subtract}) {
        StrokeBuilder stroke{TiledMask(before)};
        stroke.setWhere(TiledMask(region), paint);
        Mask expected = before;
        for (std::size_t i = 0; i < region.pixels.size(); ++i)
            if (region.pixels[i] != 0) expected.pixels[i] = static_cast<std::uint8_t>(paint);
        expectEdit(before, stroke.finish(), expected);
    }
}

TEST(ReplaceMask, PutsAnotherMaskInItsPlace) {
    const Mask before = test::blobs(530, 400, 6), after = test::blobs(530, 400, 7);
    expectEdit(before, replaceMask(TiledMask(before), TiledMask(after)), after);
    EXPECT_THROW(replaceMask(TiledMask(before), TiledMask(400, 530)), Error);
}

}  // namespace
}  // namespace maskwright
