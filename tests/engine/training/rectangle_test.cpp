// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/rectangle.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

namespace maskwright {
namespace {

double cellsOf(const at::Tensor& mask) {
    return mask.sum().item<double>();
}

TEST(BackgroundRectangle, HasTheReferencesSizes) {
    std::mt19937_64 random(1);
    for (int i = 0; i < 200; ++i) {
        const at::Tensor box = drawBackgroundRectangle(at::ones({64, 64}), random);
        const auto rows = cellsOf(box.amax(1)), columns = cellsOf(box.amax(0));
        EXPECT_EQ(cellsOf(box), rows * columns) << "one rectangle";
        EXPECT_GT(rows, 10);
        EXPECT_GT(columns, 10);
        EXPECT_GE(rows * columns, 256);
        EXPECT_LE(rows * columns, 1024);
        EXPECT_FALSE(rows > 32 && columns > 32);
    }
}

TEST(BackgroundRectangle, LeavesTheObjectOut) {
    std::mt19937_64 random(2);
    at::Tensor background = at::ones({64, 64});
    background.narrow(0, 20, 24).narrow(1, 20, 24).zero_();
    bool touched = false;
    for (int i = 0; i < 200; ++i) {
        const at::Tensor box = drawBackgroundRectangle(background, random);
        EXPECT_EQ(cellsOf(box * (1.0 - background)), 0.0);
        const double whole = cellsOf(box.amax(1)) * cellsOf(box.amax(0));
        touched = touched || cellsOf(box) < whole;
        EXPECT_GE(cellsOf(box), 2.0 / 3 * whole - 1e-6);
    }
    EXPECT_TRUE(touched) << "some rectangles lie partly on the object";
}

TEST(BackgroundRectangle, TakesTheWholeBackgroundWhereNoRectangleFits) {
    std::mt19937_64 random(3);
    at::Tensor background = at::zeros({64, 64});
    background.narrow(0, 0, 4).fill_(1);  // a strip
    EXPECT_TRUE(drawBackgroundRectangle(background, random).equal(background));
}

TEST(BackgroundRectangle, IsEmptyWhereEverythingIsObject) {
    std::mt19937_64 random(4);
    at::Tensor background = at::zeros({16, 16});
    EXPECT_EQ(cellsOf(drawBackgroundRectangle(background, random)), 0.0);
    background[3][3] = 1;
    EXPECT_EQ(cellsOf(drawBackgroundRectangle(background, random)), 0.0);
}

}  // namespace
}  // namespace maskwright
