// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/tiles.h"

#include <gtest/gtest.h>

namespace maskwright {
namespace {

constexpr int kGap = 4;

Image grey(int width, int height, std::uint8_t value) {
    return {width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(3) * width * height, value)};
}

int valueAt(const Image& image, int x, int y) {
    return image.rgb[static_cast<std::size_t>(3) * (static_cast<std::size_t>(y) * image.width + x)];
}

TEST(Tiles, RowsAreAsHighAsTheirPictures) {
    const Image sheet = tiled({{grey(80, 40, 200), grey(80, 40, 100)}, {grey(80, 60, 50), grey(80, 60, 150)}}, 40);
    EXPECT_EQ(sheet.width, 3 * kGap + 2 * 40);
    EXPECT_EQ(sheet.height, 3 * kGap + 20 + 30);
    EXPECT_EQ(valueAt(sheet, kGap, kGap), 200) << "no bar above";
    EXPECT_EQ(valueAt(sheet, kGap, kGap + 19), 200) << "none below";
    EXPECT_EQ(valueAt(sheet, 2 * kGap + 40, kGap), 100);
    EXPECT_EQ(valueAt(sheet, kGap, 2 * kGap + 20), 50);
    EXPECT_EQ(valueAt(sheet, 2 * kGap + 79, 2 * kGap + 49), 150);
}

TEST(Tiles, ColumnsAreAsWideAsTheirWidestPicture) {
    const Image sheet = tiled({{grey(40, 80, 200)}, {grey(80, 80, 100)}}, 40);
    EXPECT_EQ(sheet.width, 2 * kGap + 40);
    EXPECT_EQ(sheet.height, 3 * kGap + 80);
    EXPECT_NE(valueAt(sheet, kGap, kGap), 200) << "an upright photo stands in the middle of its column";
    EXPECT_EQ(valueAt(sheet, kGap + 20, kGap), 200);
    EXPECT_EQ(tiled({{grey(40, 80, 200)}}, 40).width, 2 * kGap + 20) << "of upright photos alone it is as wide as they";
}

TEST(Tiles, NothingGivesAFrame) {
    EXPECT_EQ(tiled({}, 40).width, kGap);
    EXPECT_EQ(tiled({{Image()}}, 40).height, 2 * kGap);
}

}  // namespace
}  // namespace maskwright
