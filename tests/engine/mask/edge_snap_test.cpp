// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/edge_snap.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <random>
#include <vector>

#include "core/error.h"
#include "image/geometry.h"
#include "mask/gaussian_mixture.h"
#include "mask/metrics.h"

namespace maskwright {
namespace {

constexpr int kWidth = 200;
constexpr int kHeight = 150;
constexpr int kCells = 16;

using Colour = std::array<int, 3>;
constexpr Colour kRed{200, 60, 40};
constexpr Colour kGreen{60, 190, 70};
constexpr Colour kBlue{40, 90, 180};
constexpr Colour kBrown{150, 140, 30};

Mask shape(const std::function<bool(double, double)>& inside) {
    Mask mask(kWidth, kHeight);
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x) mask.at(x, y) = inside((x + 0.5) / kWidth, (y + 0.5) / kHeight) ? 1 : 0;
    return mask;
}

/// Centre and radii as shares of the photo.
Mask disc(double centreX, double centreY, double radius) {
    return shape([=](double x, double y) { return std::hypot(x - centreX, y - centreY) < radius; });
}

/// The object and what surrounds it, each in a colour of its own with some grain.
Image photoOf(const Mask& object, const Colour& inside, const Colour& outside) {
    std::mt19937 random(3);
    Image photo{object.width, object.height, {}};
    for (const std::uint8_t pixel : object.pixels) {
        const int grain = static_cast<int>(random() % 17U) - 8;
        for (const int channel : pixel != 0 ? inside : outside)
            photo.rgb.push_back(static_cast<std::uint8_t>(std::clamp(channel + grain, 0, 255)));
    }
    return photo;
}

/// What attention gives for an object at this place: a blur on a coarse grid, wider than the object itself.
HeatMap blur(double centreX, double centreY, double radius, double low, double high) {
    HeatMap map{kCells, kCells, {}};
    for (int y = 0; y < kCells; ++y) {
        for (int x = 0; x < kCells; ++x) {
            const double distance = std::hypot((x + 0.5) / kCells - centreX, (y + 0.5) / kCells - centreY) / radius;
            map.values.push_back(static_cast<float>(low + (high - low) * std::exp(-0.5 * distance * distance)));
        }
    }
    return map;
}

/// A disc, and a preliminary mask that covers it only roughly.
struct Scene {
    Mask object = disc(0.45, 0.5, 0.22);
    Image photo = photoOf(object, kRed, kBlue);
    HeatMap soft = blur(0.5, 0.55, 0.25, 0.1, 0.9);
    Mask prior = disc(0.5, 0.55, 0.28);
};

TEST(EdgeSnap, FollowsAClearOutline) {
    const Scene scene;
    ASSERT_LT(iou(scene.prior, scene.object), 0.65);
    EXPECT_GT(iou(snapEdges(scene.photo, scene.soft, scene.prior), scene.object), 0.9);
}

TEST(EdgeSnap, FollowsAClearOutlineWithAMapThatSaysLittle) {
    Scene scene;
    scene.soft = blur(0.5, 0.55, 0.25, 0.48, 0.52);
    EXPECT_GT(iou(snapEdges(scene.photo, scene.soft, scene.prior), scene.object), 0.9);
}

TEST(EdgeSnap, LetsATrustedMapChooseBetweenTwoObjects) {
    Scene scene;
    const Mask left = disc(0.27, 0.5, 0.15), right = disc(0.75, 0.5, 0.15);
    scene.photo = photoOf(left, kRed, kBlue);
    const Image green = photoOf(right, kGreen, kBlue);
    for (std::size_t i = 0; i < right.pixels.size(); ++i)
        if (right.pixels[i] != 0) std::copy_n(green.rgb.begin() + 3 * i, 3, scene.photo.rgb.begin() + 3 * i);
    scene.soft = blur(0.27, 0.5, 0.12, 0.0, 1.0);
    scene.prior = disc(0.27, 0.5, 0.2);
    EXPECT_GT(iou(snapEdges(scene.photo, scene.soft, scene.prior, {.backgroundQuantile = 0.6}), left), 0.9);
}

TEST(EdgeSnap, FillsHolesOfTheObject) {
    Scene scene;
    const Mask hole = disc(0.45, 0.5, 0.05);
    Mask ring = scene.object;
    for (std::size_t i = 0; i < ring.pixels.size(); ++i) ring.pixels[i] &= hole.pixels[i] ^ 1;
    scene.photo = photoOf(ring, kRed, kBlue);
    const Mask mask = snapEdges(scene.photo, scene.soft, scene.prior);
    EXPECT_EQ(mask.at(90, 75), 1);
    EXPECT_GT(iou(mask, scene.object), 0.9);
}

TEST(EdgeSnap, KeepsThePriorOfAConstantPhoto) {
    Scene scene;
    for (const std::uint8_t grey : {0, 128, 255}) {
        std::fill(scene.photo.rgb.begin(), scene.photo.rgb.end(), grey);
        EXPECT_TRUE(snapEdges(scene.photo, scene.soft, scene.prior) == scene.prior) << static_cast<int>(grey);
    }
}

TEST(EdgeSnap, KeepsEmptyAndFullPriors) {
    const Scene scene;
    EXPECT_TRUE(snapEdges(scene.photo, scene.soft, Mask(kWidth, kHeight)) == Mask(kWidth, kHeight));
    EXPECT_TRUE(snapEdges(scene.photo, scene.soft, Mask(kWidth, kHeight, 1)) == Mask(kWidth, kHeight, 1));
    EXPECT_TRUE(snapEdges({}, scene.soft, scene.prior) == scene.prior);
}

TEST(EdgeSnap, GivesTheSameMaskAgain) {
    const Scene scene;
    const Mask first = snapEdges(scene.photo, scene.soft, scene.prior);
    EXPECT_TRUE(snapEdges(scene.photo, scene.soft, scene.prior) == first);
    // GrabCut draws from a stream that outlives the call: what another photo drew from it must not matter.
    Scene other;
    other.photo = photoOf(disc(0.6, 0.4, 0.3), kGreen, kBrown);
    snapEdges(other.photo, other.soft, other.prior);
    EXPECT_TRUE(snapEdges(scene.photo, scene.soft, scene.prior) == first);
}

TEST(EdgeSnap, TakesPhotosOfAnySize) {
    const HeatMap soft = blur(0.5, 0.5, 0.2, 0.1, 0.9);
    for (const auto& [width, height] : {std::pair{1, 1}, std::pair{2, 3}, std::pair{8, 8}, std::pair{900, 3},
                                        std::pair{3, 900}, std::pair{40, 300}}) {
        Image photo{width, height, {}};
        std::mt19937 random(9);
        for (int i = 0; i < 3 * width * height; ++i) photo.rgb.push_back(static_cast<std::uint8_t>(random()));
        Mask prior(width, height);
        prior.at(width / 2, height / 2) = 1;
        const Mask mask = snapEdges(photo, soft, prior);
        EXPECT_EQ(mask.width, width);
        EXPECT_EQ(mask.height, height);
        EXPECT_EQ(mask.pixels.size(), static_cast<std::size_t>(width) * height);
    }
}

TEST(EdgeSnap, RefusesAMapThatHoldsNoNumbers) {
    Scene scene;
    scene.soft.values[5] = std::numeric_limits<float>::quiet_NaN();
    EXPECT_THROW(snapEdges(scene.photo, scene.soft, scene.prior), Error);
}

/// The map of a scene cut at a threshold, as a person who moves it gets it before the snap.
Mask cutAt(const Scene& scene, double cut) {
    return threshold(resizeHeatMap(scene.soft, kWidth, kHeight), cut);
}

Mask snapAt(const Scene& scene, double cut) {
    return snapEdges(scene.photo, scene.soft, cutAt(scene, cut), {.movedCut = cut});
}

/// From high to low, as shares of half the distance between the map's two levels.
constexpr std::array kMoves{1.2, 0.8, 0.4, 0.1, -0.1, -0.4, -0.8, -1.2};

double cutFor(const TwoGaussians& levels, double move) {
    return levels.threshold + move * 0.5 * (levels.mean[1] - levels.mean[0]);
}

TEST(EdgeSnap, FollowsAThresholdThatIsMoved) {
    for (const auto& [low, high] :
         {std::pair{0.1, 0.9}, std::pair{0.48, 0.52}}) {  // a trusted map, and one that is not
        Scene scene;
        scene.soft = blur(0.5, 0.55, 0.25, low, high);
        const TwoGaussians levels = fitTwoGaussians(scene.soft.values);
        std::vector<double> shares;
        for (const double move : kMoves)
            shares.push_back(static_cast<double>(snapAt(scene, cutFor(levels, move)).area()) / (kWidth * kHeight));
        // A cut is no exact function of its seeds: a hundredth of the photo is left to it.
        for (std::size_t i = 1; i < shares.size(); ++i) EXPECT_GT(shares[i], shares[i - 1] - 0.01) << kMoves.at(i);
        EXPECT_LT(shares.front(), shares[3] - 0.02) << high;
        EXPECT_GT(shares.back(), shares[4] + 0.1) << high;
    }
}

TEST(EdgeSnap, LeavesNothingOfWhatAMovedThresholdGivesUp) {
    const Scene scene;
    const TwoGaussians levels = fitTwoGaussians(scene.soft.values);
    const Mask high = snapAt(scene, cutFor(levels, 0.8)), low = snapAt(scene, cutFor(levels, -0.8));
    const auto shareInside = [](const Mask& part, const Mask& whole) {
        std::size_t inside = 0;
        for (std::size_t i = 0; i < part.pixels.size(); ++i) inside += part.pixels[i] & whole.pixels[i];
        return static_cast<double>(inside) / static_cast<double>(part.area());
    };
    // But for the pixels that the change of size between the cut and the photo moves.
    EXPECT_GT(shareInside(high, cutAt(scene, cutFor(levels, 0.8))), 0.97);
    EXPECT_GT(shareInside(cutAt(scene, cutFor(levels, -0.8)), low), 0.97);
}

TEST(EdgeSnap, IsAsMeasuredAtTheMidpointAndNearIt) {
    const Scene scene;
    const TwoGaussians levels = fitTwoGaussians(scene.soft.values);
    const Mask prior = cutAt(scene, levels.threshold);
    const Mask measured = snapEdges(scene.photo, scene.soft, prior);
    EXPECT_TRUE(snapEdges(scene.photo, scene.soft, prior, {.movedCut = levels.threshold}) == measured);
    for (const double move : {0.02, -0.02}) EXPECT_GT(iou(snapAt(scene, cutFor(levels, move)), measured), 0.97);
}

TEST(SnapConfidence, FindsTheEdgeOfAConfidenceThatIsTooWide) {
    const Mask object = disc(0.5, 0.5, 0.22);
    const Image photo = photoOf(object, kRed, kBlue);
    const HeatMap confidence = blur(0.5, 0.5, 0.3, 0.0, 1.0);
    const double before = iou(threshold(resizeHeatMap(confidence, kWidth, kHeight), 0.5), object);
    EXPECT_GT(iou(snapConfidence(photo, confidence), object), std::max(0.9, before + 0.05));
}

TEST(SnapConfidence, CutsFromTheBorderOutvoteAConfidenceThatWasMisled) {
    const Mask object = disc(0.5, 0.5, 0.25);
    const Image photo = photoOf(object, kRed, kBlue);
    HeatMap confidence = blur(0.42, 0.5, 0.25, 0.1, 0.75);
    const Mask misled = threshold(resizeHeatMap(confidence, kWidth, kHeight), 0.5);
    EXPECT_GT(iou(snapConfidence(photo, confidence), object), iou(misled, object));
}

TEST(SnapConfidence, KeepsNothingAndEverythingAsTheyAre) {
    const Image photo = photoOf(disc(0.5, 0.5, 0.25), kRed, kBlue);
    EXPECT_EQ(snapConfidence(photo, HeatMap{1, 1, {0.1F}}).area(), 0U);
    EXPECT_EQ(snapConfidence(photo, HeatMap{1, 1, {0.9F}}).area(), std::size_t{kWidth} * kHeight);
}

TEST(SnapConfidence, StaysWithTheConfidenceOnAConstantPhoto) {
    const Image photo{kWidth, kHeight, std::vector<std::uint8_t>(std::size_t{kWidth} * kHeight * 3, 128)};
    const HeatMap confidence = blur(0.5, 0.5, 0.25, 0.0, 1.0);
    const Mask sure = threshold(resizeHeatMap(confidence, kWidth, kHeight), 0.5);
    EXPECT_GT(iou(snapConfidence(photo, confidence), sure), 0.8);
}

}  // namespace
}  // namespace maskwright
