// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/grounding_metrics.h"

#include <gtest/gtest.h>

#include "mask/morphology.h"

#include <cmath>

#include "core/error.h"
#include "engine/sample_masks.h"

namespace maskwright {
namespace {

using test::drawn;

TEST(GroundingMetrics, BoxesGoAroundTheForeground) {
    EXPECT_EQ(boundingBox(drawn({"....", ".#..", "...#"})), (Box{1, 1, 4, 3}));
    EXPECT_EQ(boundingBox(drawn({"####"})), (Box{0, 0, 4, 1}));
    EXPECT_TRUE(boundingBox(Mask(3, 2)).empty());
    EXPECT_EQ(maskOf({1, 0, 3, 2}, 4, 3), drawn({".##.", ".##.", "...."}));
    for (const Mask& mask : test::awkwardMasks())
        EXPECT_EQ(boundingBox(maskOf(boundingBox(mask), mask.width, mask.height)), boundingBox(mask));
}

TEST(GroundingMetrics, BoxesAreComparedByArea) {
    // 2x2 and 2x2 that share one column: 2 of 6.
    EXPECT_DOUBLE_EQ(boxIou({0, 0, 2, 2}, {1, 0, 3, 2}), 2.0 / 6);
    EXPECT_EQ(boxIou({0, 0, 2, 2}, {0, 0, 2, 2}), 1.0);
    EXPECT_EQ(boxIou({0, 0, 2, 2}, {2, 0, 4, 2}), 0.0) << "touching is not overlapping";
    EXPECT_EQ(boxIou({0, 0, 2, 2}, {3, 5, 4, 6}), 0.0);
    EXPECT_EQ(boxIou({}, {0, 0, 1, 1}), 0.0);
    EXPECT_EQ(boxIou({}, {}), 1.0);
}

TEST(GroundingMetrics, TheLargestComponentIsKept) {
    EXPECT_EQ(largestComponent(drawn({"##..#", "...##", "#..##"})), drawn({"....#", "...##", "...##"}));
    EXPECT_EQ(largestComponent(drawn({"#.#"})), drawn({"#.."})) << "the first of equals";
    EXPECT_EQ(largestComponent(drawn({"#.", ".#"})), drawn({"#.", ".#"})) << "corners connect";
    EXPECT_EQ(largestComponent(Mask(3, 2)), Mask(3, 2));
}

TEST(GroundingMetrics, ThePointIsTheMaximum) {
    const Mask truth = drawn({"##.."});
    EXPECT_EQ(pointingGame({4, 1, {0.1F, 0.9F, 0.2F, 0.3F}}, truth), 1.0);
    EXPECT_EQ(pointingGame({4, 1, {0.1F, 0.2F, 0.9F, 0.3F}}, truth), 0.0);
    // One of three pixels that share the maximum.
    EXPECT_DOUBLE_EQ(pointingGame({4, 1, {0.0F, 0.9F, 0.9F, 0.9F}}, truth), 1.0 / 3);
}

TEST(GroundingMetrics, ContrastIsMeasuredInUnitsOfNoise) {
    const Mask truth = drawn({"##..", "...."});
    // Inside 5 and 7: mean 6, variance 1. Outside 1, 1, 1, 5, 5, 5: mean 3, variance 4.
    const HeatMap map{4, 2, {5, 7, 1, 1, 1, 5, 5, 5}};
    EXPECT_DOUBLE_EQ(contrastToNoise(map, truth), 3.0 / std::sqrt(5.0));
    HeatMap turned = map;
    for (float& value : turned.values) value = -value;
    EXPECT_DOUBLE_EQ(contrastToNoise(turned, truth), 3.0 / std::sqrt(5.0)) << "the contrast has no sign";
    EXPECT_EQ(contrastToNoise({4, 2, std::vector<float>(8, 0.5F)}, truth), 0.0);
    EXPECT_TRUE(std::isinf(contrastToNoise({4, 2, {1, 1, 0, 0, 0, 0, 0, 0}}, truth)));
}

TEST(GroundingMetrics, TheRocAreaCountsPairs) {
    const Mask truth = drawn({"##..."});
    // Pairs won: 0.4 over 0.1 and 0.3, ties with 0.4; 0.2 over 0.1. 3.5 of 6.
    const HeatMap map{5, 1, {0.4F, 0.2F, 0.1F, 0.3F, 0.4F}};
    EXPECT_DOUBLE_EQ(areaUnderRoc(map, truth), 3.5 / 6);
    HeatMap turned = map;
    for (float& value : turned.values) value = -value;
    EXPECT_DOUBLE_EQ(areaUnderRoc(turned, truth), 2.5 / 6);
    EXPECT_EQ(areaUnderRoc({5, 1, {1, 1, 0, 0, 0}}, truth), 1.0);
    EXPECT_EQ(areaUnderRoc({5, 1, {2, 2, 2, 2, 2}}, truth), 0.5);
}

TEST(GroundingMetrics, NeedARegionOfTheMapsSize) {
    const HeatMap map{2, 2, {0, 1, 2, 3}};
    for (const Mask& truth : {Mask(2, 2), Mask(2, 2, 1), Mask(4, 1, 1), drawn({"#.."})}) {
        EXPECT_THROW(pointingGame(map, truth), Error);
        EXPECT_THROW(contrastToNoise(map, truth), Error);
        EXPECT_THROW(areaUnderRoc(map, truth), Error);
    }
}

CentredBox best(const std::vector<Mask>& masks) {
    CentredBoxSearch search;
    for (const Mask& mask : masks) search.add(mask);
    return search.best();
}

TEST(GroundingMetrics, TheBestCentredBoxIsFound) {
    // 10 x 4 pixels in the middle of 20 x 20, and of a picture twice as large.
    const std::vector<Mask> masks = {maskOf({5, 8, 15, 12}, 20, 20), maskOf({10, 16, 30, 24}, 40, 40)};
    const CentredBox box = best(masks);
    EXPECT_DOUBLE_EQ(box.width, 0.5);
    EXPECT_DOUBLE_EQ(box.height, 0.2);
    EXPECT_DOUBLE_EQ(box.meanIou, 1.0);
    EXPECT_EQ(box.in(20, 20), (Box{5, 8, 15, 12}));
    EXPECT_THROW(best({}), Error);
    // Against every box, drawn and compared pixel by pixel.
    const std::vector<Mask> odd = {test::blobs(23, 17, 3), test::blobs(19, 29, 4)};
    double highest = 0;
    for (int w = 1; w <= 20; ++w)
        for (int h = 1; h <= 20; ++h) {
            double sum = 0;
            for (const Mask& mask : odd) {
                const Mask drawnBox =
                    maskOf(CentredBox{w / 20.0, h / 20.0, 0}.in(mask.width, mask.height), mask.width, mask.height);
                std::size_t common = 0, together = 0;
                for (std::size_t i = 0; i < mask.pixels.size(); ++i) {
                    common += mask.pixels[i] != 0 && drawnBox.pixels[i] != 0;
                    together += mask.pixels[i] != 0 || drawnBox.pixels[i] != 0;
                }
                sum += static_cast<double>(common) / static_cast<double>(together);
            }
            highest = std::max(highest, sum / 2);
        }
    EXPECT_NEAR(best(odd).meanIou, highest, 1e-12);
}

}  // namespace
}  // namespace maskwright
