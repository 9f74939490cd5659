// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention/extraction_settings.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/error.h"

namespace maskwright {
namespace {

using nlohmann::json;

const std::vector<std::string> kLayers = {"down", "mid", "up"};

ExtractionSettings settingsFor(const json& recommended, int steps = 0) {
    return extractionSettings(recommended, NoiseSchedule(SchedulerConfig{}), kLayers, /*modelLongSide=*/512, steps,
                              "model");
}

TEST(ExtractionSettings, TakeTheLowestFortyOfFiftyTimestepsAsTheReference) {
    const ExtractionSettings settings = settingsFor(json::object());
    std::vector<int> expected;
    for (int timestep = 781; timestep >= 1; timestep -= 20) expected.push_back(timestep);
    ASSERT_EQ(expected.size(), 40U);
    EXPECT_EQ(settings.timesteps, expected);
    EXPECT_EQ(settings.layers, std::vector<bool>(3, true));
    EXPECT_EQ(settings.longSide, 512);
    EXPECT_EQ(settings.promptTemplate, "a photo of a {}");
    EXPECT_EQ(settings.noises, 1);
    EXPECT_FALSE(settings.mirrored);
    EXPECT_TRUE(settings.contrastWord.empty());
    EXPECT_TRUE(settings.unknownWord.empty());
}

TEST(ExtractionSettings, TakeFourFifthsOfAnyNumberOfTimesteps) {
    for (const int steps : {1, 2, 4, 7, 8, 40, 99}) {
        const std::vector<int> timesteps = settingsFor(json::object(), steps).timesteps;
        ASSERT_EQ(timesteps.size(), static_cast<std::size_t>(steps));
        EXPECT_TRUE(std::is_sorted(timesteps.rbegin(), timesteps.rend()));
        EXPECT_EQ(std::adjacent_find(timesteps.begin(), timesteps.end()), timesteps.end());
        EXPECT_EQ(timesteps.back(), 1);
        EXPECT_LE(timesteps.front(), 800);
    }
    EXPECT_THROW(settingsFor(json::object(), 1000), Error);
}

TEST(ExtractionSettings, FollowTheModelsRecommendation) {
    const json recommended = {{"prompt", "{} and a background"},
                              {"contrast_word", "background"},
                              {"unknown_word", "object"},
                              {"long_side", 128},
                              {"layers", {"up", "mid"}},
                              {"timesteps", {{"low", 100}, {"high", 500}, {"count", 5}}},
                              {"mirrored", true},
                              {"noises", 2}};
    const ExtractionSettings settings = settingsFor(recommended);
    EXPECT_EQ(settings.promptTemplate, "{} and a background");
    EXPECT_EQ(settings.contrastWord, "background");
    EXPECT_EQ(settings.unknownWord, "object");
    EXPECT_EQ(settings.longSide, 128);
    EXPECT_EQ(settings.layers, (std::vector<bool>{false, true, true}));
    EXPECT_EQ(settings.timesteps, (std::vector<int>{500, 400, 300, 200, 100}));
    EXPECT_TRUE(settings.mirrored);
    EXPECT_EQ(settings.noises, 2);
    // Whoever asks for a number of steps gets it, within the recommended range.
    EXPECT_EQ(settingsFor(recommended, 3).timesteps, (std::vector<int>{500, 300, 100}));
    EXPECT_EQ(settingsFor(recommended, 1).timesteps, (std::vector<int>{300}));
}

TEST(ExtractionSettings, RefuseWhatCannotBeFollowed) {
    const auto timesteps = [](const json& low, const json& high, const json& count) {
        return json{{"timesteps", {{"low", low}, {"high", high}, {"count", count}}}};
    };
    const std::vector<json> bad = {
        json::array(),
        json(7),
        {{"layers", {"up", "sideways"}}},
        {{"layers", json::array()}},
        {{"layers", {1}}},
        {{"layers", 7}},
        {{"timesteps", 7}},
        {{"timesteps", {{"low", 1}, {"high", 2}}}},
        timesteps(-1, 500, 5),
        timesteps(0, 1000, 5),
        timesteps(500, 100, 5),
        timesteps(0, 999, 0),
        timesteps(0, 999, -3),
        timesteps(0, 999, 2000000000),
        timesteps(-2147483648LL, 2147483647, 2),
        timesteps("0", 999, 5),
        {{"prompt", "no gap"}},
        {{"prompt", 3}},
        {{"contrast_word", 3}},
        {{"unknown_word", json::array()}},
        {{"long_side", 0}},
        {{"long_side", -64}},
        {{"long_side", 1000000}},
        {{"long_side", "big"}},
        {{"noises", 0}},
        {{"noises", 1000}},
        {{"mirrored", "yes"}},
    };
    for (const json& recommended : bad) {
        try {
            settingsFor(recommended);
            ADD_FAILURE() << "accepted " << recommended;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadModel) << recommended;
            EXPECT_EQ(error.where(), "model/maskwright.json") << recommended;
        }
    }
}

}  // namespace
}  // namespace maskwright
