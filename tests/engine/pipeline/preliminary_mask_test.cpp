// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "core/error.h"
#include "mask/morphology.h"
#include "pipeline/attention_extractor.h"

namespace maskwright {
namespace {

/// A bump on a noisy floor, so that some cells are orphans.
HeatMap noisyBump(int side, unsigned seed) {
    std::mt19937 random(seed);
    HeatMap map{side, side, {}};
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double distance = std::hypot(x - 0.6 * side, y - 0.5 * side) / (0.25 * side);
            const double noise = static_cast<double>(random() % 1000) / 1000;
            map.values.push_back(static_cast<float>(std::exp(-distance * distance) + 0.6 * noise));
        }
    }
    return map;
}

TEST(PreliminaryMask, IsTheFilteredThresholdAtTheMapsOwnSize) {
    std::size_t turned = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const HeatMap soft = noisyBump(24, seed);
        const Preliminary result = preliminaryMask(soft, soft.width, soft.height);
        const Mask raw = threshold(soft, result.mixture.threshold), filtered = filterOrphans(raw);
        EXPECT_TRUE(result.mask == filtered) << seed;
        EXPECT_EQ(result.soft.values, soft.values) << "the map itself is handed on as it was";
        for (std::size_t i = 0; i < raw.pixels.size(); ++i) turned += raw.pixels[i] != filtered.pixels[i] ? 1 : 0;
    }
    EXPECT_GT(turned, 100U) << "the filter had too little to do to be tested";
}

TEST(PreliminaryMask, HasThePhotosSize) {
    const HeatMap soft = noisyBump(16, 7);
    for (const auto& [width, height] : {std::pair{333, 250}, std::pair{7, 90}, std::pair{1, 1}}) {
        const Mask mask = preliminaryMask(soft, width, height).mask;
        EXPECT_EQ(mask.width, width);
        EXPECT_EQ(mask.height, height);
        EXPECT_EQ(mask.pixels.size(), static_cast<std::size_t>(width) * height);
    }
}

TEST(PreliminaryMask, IsFullForAConstantMapAsTheReferences) {
    EXPECT_TRUE(preliminaryMask({4, 4, std::vector<float>(16, 0.5f)}, 8, 8).mask == Mask(8, 8, 1));
    EXPECT_TRUE(preliminaryMask({4, 4, std::vector<float>(16, 0.0f)}, 8, 8).mask == Mask(8, 8));
    EXPECT_THROW(preliminaryMask({2, 1, {0.5f, NAN}}, 8, 8), Error);
}

/// Two steps, two layers of different size, three tokens; token 1 is the concept.
AttentionMaps storedMaps() {
    AttentionMaps maps;
    maps.timesteps = {201, 1};
    maps.layers = {{"coarse", 1, 1, true}, {"fine", 2, 2, true}};
    maps.tokens = {"<start>", "dog", "background"};
    maps.conceptTokens = {1};
    for (const float step : {1.0f, 3.0f}) {
        for (const float token : {0.0f, 0.1f, 0.2f}) maps.maps.push_back({1, 1, {step * token}});
        for (const float token : {0.0f, 0.1f, 0.2f})
            maps.maps.push_back({2, 2, {step * token, 0.0f, step * token, 2 * step * token}});
    }
    return maps;
}

TEST(Aggregate, AveragesTheStepsAndLayersThatAreUsed) {
    const AttentionMaps maps = storedMaps();
    const HeatMap all = aggregate(maps, {true, true}, {true, true});
    ASSERT_EQ(all.width, 2);
    ASSERT_EQ(all.height, 2);
    // Means over the four maps of token 1, the coarse ones spread over all cells.
    EXPECT_NEAR(all.at(0, 0), (0.1 + 0.1 + 0.3 + 0.3) / 4, 1e-6);
    EXPECT_NEAR(all.at(1, 0), (0.1 + 0.0 + 0.3 + 0.0) / 4, 1e-6);
    EXPECT_NEAR(all.at(1, 1), (0.1 + 0.2 + 0.3 + 0.6) / 4, 1e-6);
    const HeatMap one = aggregate(maps, {false, true}, {false, true});
    EXPECT_NEAR(one.at(0, 0), 0.3, 1e-6);
    EXPECT_NEAR(one.at(1, 0), 0.0, 1e-6);
    EXPECT_NEAR(one.at(1, 1), 0.6, 1e-6);
}

TEST(Aggregate, AveragesTheTokensOfTheConcept) {
    AttentionMaps maps = storedMaps();
    maps.conceptTokens = {1, 2};
    EXPECT_NEAR(aggregate(maps, {true, false}, {true, false}).at(0, 0), 0.15, 1e-6);
}

TEST(Aggregate, WeighsTheConceptAgainstTheContrast) {
    AttentionMaps maps = storedMaps();
    maps.contrastTokens = {2};
    const HeatMap map = aggregate(maps, {true, false}, {false, true});
    EXPECT_NEAR(map.at(0, 0), 0.1 / 0.3, 1e-5);
    EXPECT_NEAR(map.at(1, 0), 0.0, 1e-5);
    EXPECT_NEAR(map.at(1, 1), 0.2 / 0.6, 1e-5);
}

TEST(Aggregate, IsEmptyWhereNothingIsUsedAndRefusesWhereNothingWasStored) {
    const HeatMap none = aggregate(storedMaps(), {false, false}, {true, true});
    EXPECT_EQ(none.values, std::vector<float>(4, 0.0f));
    EXPECT_THROW(aggregate({}, {}, {}), Error);
}

}  // namespace
}  // namespace maskwright
