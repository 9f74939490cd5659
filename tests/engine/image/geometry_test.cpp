// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/geometry.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "core/error.h"
#include "sample_files.h"

namespace maskwright {
namespace {

using test::colorAt;

TEST(FitCanvas, KeepsTheAspectAndRoundsUpToWholeCells) {
    const Canvas wide = fitCanvas(4000, 3000, 512, 64);
    EXPECT_EQ(wide.contentWidth, 512);
    EXPECT_EQ(wide.contentHeight, 384);
    EXPECT_EQ(wide.width, 512);
    EXPECT_EQ(wide.height, 384);
    const Canvas tall = fitCanvas(500, 333 * 3, 128, 16);
    EXPECT_EQ(tall.contentHeight, 128);
    EXPECT_EQ(tall.contentWidth, 64);  // 500 * 128 / 999 = 64.06
    const Canvas odd = fitCanvas(333, 500, 512, 64);
    EXPECT_EQ(odd.contentWidth, 341);
    EXPECT_EQ(odd.width, 384);
}

TEST(FitCanvas, HoldsForAnyPhoto) {
    std::mt19937 random(3);
    std::uniform_int_distribution<int> side(1, 9000);
    for (int round = 0; round < 2000; ++round) {
        const int width = side(random), height = side(random);
        const Canvas canvas = fitCanvas(width, height, 128, 16);
        EXPECT_EQ(std::max(canvas.contentWidth, canvas.contentHeight), 128);
        EXPECT_EQ(canvas.width % 16, 0);
        EXPECT_EQ(canvas.height % 16, 0);
        EXPECT_GE(canvas.width, canvas.contentWidth);
        EXPECT_LT(canvas.width - canvas.contentWidth, 16);
        EXPECT_GE(canvas.height, canvas.contentHeight);
        EXPECT_LT(canvas.height - canvas.contentHeight, 16);
        const double scale = 128.0 / std::max(width, height);
        EXPECT_LE(std::abs(canvas.contentWidth - std::max(1.0, width * scale)), 0.5 + 1e-9);
        EXPECT_LE(std::abs(canvas.contentHeight - std::max(1.0, height * scale)), 0.5 + 1e-9);
    }
}

TEST(FitCanvas, RefusesWhatHasNoPixels) {
    EXPECT_THROW(fitCanvas(0, 10, 128, 16), Error);
    EXPECT_THROW(fitCanvas(10, -1, 128, 16), Error);
}

TEST(PlaceOnCanvas, FillsTheRestByReflection) {
    // Five columns of grey levels, as they are, on a canvas of eight: 0 10 20 30 40 | 30 20 10
    Image photo{5, 5, {}};
    for (int i = 0; i < 25; ++i) photo.rgb.insert(photo.rgb.end(), 3, static_cast<std::uint8_t>(10 * (i % 5) + i / 5));
    const Image placed = placeOnCanvas(photo, fitCanvas(5, 5, 5, 8));
    ASSERT_EQ(placed.width, 8);
    ASSERT_EQ(placed.height, 8);
    constexpr int kReflected[] = {0, 1, 2, 3, 4, 3, 2, 1};
    for (int y = 0; y < 8; ++y)
        for (int x = 0; x < 8; ++x) EXPECT_EQ(colorAt(placed, x, y)[0], 10 * kReflected[x] + kReflected[y]);
}

TEST(PlaceOnCanvas, TakesLinesAndDots) {
    for (const auto& [width, height] : {std::pair{1, 5000}, {5000, 1}, {1, 1}, {2, 700}}) {
        const Image photo{width, height, test::Bytes(static_cast<std::size_t>(width) * height * 3, 77)};
        const Canvas canvas = fitCanvas(width, height, 128, 16);
        const Image placed = placeOnCanvas(photo, canvas);
        ASSERT_EQ(placed.width, canvas.width);
        ASSERT_EQ(placed.height, canvas.height);
        for (const std::uint8_t value : placed.rgb) ASSERT_EQ(value, 77);
    }
}

TEST(ResizeImage, AveragesWhenShrinking) {
    const Image half = resizeImage({4, 2, test::Bytes{0,  0,  0,  100, 100, 100, 10, 10, 10, 10, 10, 10,  //
                                                      50, 50, 50, 50,  50,  50,  10, 10, 10, 10, 10, 10}},
                                   2, 1);
    EXPECT_EQ(half.rgb, (test::Bytes{50, 50, 50, 10, 10, 10}));
}

TEST(ResizeImage, RefusesWhatCannotBe) {
    EXPECT_THROW(resizeImage({}, 4, 4), Error);
    EXPECT_THROW(resizeImage(test::quarters(), 0, 4), Error);
    EXPECT_THROW(resizeHeatMap({}, 4, 4), Error);
    EXPECT_THROW(photoFromCanvas({}, fitCanvas(4, 4, 16, 16)), Error);
}

/// Each cell holds the place of its centre along x, or along y, in units of the map's side.
HeatMap ramp(int width, int height, bool alongX) {
    HeatMap map{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            map.values.push_back(alongX ? (static_cast<float>(x) + 0.5f) / static_cast<float>(width)
                                        : (static_cast<float>(y) + 0.5f) / static_cast<float>(height));
    return map;
}

TEST(ResizeHeatMap, KeepsPixelCentres) {
    const HeatMap resized = resizeHeatMap(ramp(16, 4, true), 160, 4);
    for (int x = 5; x < 155; ++x) EXPECT_NEAR(resized.at(x, 2), (static_cast<float>(x) + 0.5f) / 160.0f, 1e-6f) << x;
}

TEST(PhotoFromCanvas, PlacesEveryPixelExactly) {
    // The content ends within a cell: 341 of 384 pixels are 14.2 of 16 cells.
    const Canvas canvas = fitCanvas(1333, 2000, 512, 64);
    ASSERT_NE(canvas.contentWidth * 16 % canvas.width, 0);
    const HeatMap alongX = photoFromCanvas(ramp(16, 21, true), canvas);
    const HeatMap alongY = photoFromCanvas(ramp(16, 32, false), canvas);
    ASSERT_EQ(alongX.width, 1333);
    ASSERT_EQ(alongX.height, 2000);
    const double contentX = static_cast<double>(canvas.contentWidth) / canvas.width;
    for (int x = 100; x < 1260; x += 7) EXPECT_NEAR(alongX.at(x, 1000), (x + 0.5) / 1333 * contentX, 1e-6) << x;
    for (int y = 40; y < 1960; y += 7) EXPECT_NEAR(alongY.at(600, y), (y + 0.5) / 2000, 1e-6) << y;
}

TEST(PhotoFromCanvas, ReadsNoPadding) {
    // 100 of 128 rows: of 8 cells, 6.25 hold content; the last one is all padding.
    const Canvas canvas = fitCanvas(128, 100, 128, 64);
    ASSERT_EQ(canvas.height, 128);
    HeatMap map{8, 8, std::vector<float>(64, 0.25f)};
    for (int x = 0; x < 8; ++x) map.values[static_cast<std::size_t>(x) + 7 * 8] = 1000.0f;
    for (const float value : photoFromCanvas(map, canvas).values) ASSERT_FLOAT_EQ(value, 0.25f);
}

TEST(PhotoFromCanvas, TakesLinesAndSingleCells) {
    for (const auto& [width, height] : {std::pair{1, 5000}, {5000, 1}, {1, 1}}) {
        const Canvas canvas = fitCanvas(width, height, 128, 16);
        const HeatMap photo = photoFromCanvas({1, 1, {0.5f}}, canvas);
        ASSERT_EQ(photo.values.size(), static_cast<std::size_t>(width) * height);
        for (const float value : photo.values) ASSERT_EQ(value, 0.5f);
    }
}

TEST(Geometry, FitsTheLongSide) {
    const Image small{4, 2, std::vector<std::uint8_t>(24, 7)};
    const Image grown = fitLongSide(small, 40), shrunk = fitLongSide(grown, 10);
    EXPECT_EQ(grown.width, 40);
    EXPECT_EQ(grown.height, 20);
    EXPECT_EQ(shrunk.height, 5);
    EXPECT_EQ(shrunk.rgb, std::vector<std::uint8_t>(10 * 5 * 3, 7));
}

}  // namespace
}  // namespace maskwright
