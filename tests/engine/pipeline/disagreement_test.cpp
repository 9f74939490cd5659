// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/disagreement.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/files.h"
#include "engine/sample_masks.h"
#include "exporter/png.h"
#include "support.h"

namespace maskwright {
namespace {

using test::drawn;

HeatMap even(float value) {
    return {4, 4, std::vector<float>(16, value)};
}

/// A disc of some radius in the middle of 40 x 30 pixels.
Mask disc(double radius) {
    Mask mask(40, 30);
    for (int y = 0; y < 30; ++y)
        for (int x = 0; x < 40; ++x) mask.at(x, y) = std::hypot(x - 20, y - 15) < radius;
    return mask;
}

/// Folders of masks, as labelling runs write them.
class Disagreement : public ::testing::Test {
  protected:
    std::filesystem::path path(const std::string& name) const { return m_folder.path() / name; }
    void add(const std::string& folder, const std::string& photo, const Mask& mask) const {
        writeMaskPng(path(folder) / fromUtf8(maskPathFor(photo)), mask);
    }
    void sure(const std::string& folder, const std::string& photo, float value) const {
        writeMapPng(path(folder) / fromUtf8(confidencePathFor(photo)), even(value));
    }
    DisagreementResult find(const std::vector<std::string>& folders, bool withTruth = false) {
        options.labels.clear();
        for (const std::string& folder : folders) options.labels.push_back(path(folder));
        if (withTruth) options.truth = path("truth/masks");
        JobContext context;
        return findDisagreement(options, context);
    }

    DisagreementOptions options;

  private:
    test::TemporaryFolder m_folder;
};

TEST(DisagreementScore, JoinsDisagreementAndUnsureness) {
    EXPECT_DOUBLE_EQ(disagreementScore({1, 1, 1}, 0), 0);
    EXPECT_DOUBLE_EQ(disagreementScore({0}, 1), 1);
    EXPECT_DOUBLE_EQ(disagreementScore({0.2, 0.4, 0.6}, std::nullopt), 0.6);
    EXPECT_DOUBLE_EQ(disagreementScore({0.2, 0.4, 0.6}, 0.2), 0.4);
}

TEST(DisagreementScore, UnsurenessIsThatOfTheForeground) {
    EXPECT_DOUBLE_EQ(unsureness(even(1)), 0);
    EXPECT_NEAR(unsureness(even(0.75F)), 0.75, 1e-6);
    EXPECT_NEAR(unsureness({4, 1, {0.4F, 0.3F, 1, 0.9F}}), 0.5 * 0.36, 1e-6);
    EXPECT_EQ(unsureness(even(0.1F)), 1) << "nothing was found: that has to be looked at";
    EXPECT_EQ(pairsOf(3), (std::vector<std::pair<std::size_t, std::size_t>>{{0, 1}, {0, 2}, {1, 2}}));
}

TEST_F(Disagreement, SortsByWhatToLookAtFirst) {
    for (const char* folder : {"a", "b"}) {
        add(folder, "bird/same.png", drawn({"##.."}));
        add(folder, "bird/none.png", drawn({"...."}));
    }
    add("a", "bird/half.jpg", drawn({"##.."}));
    add("b", "bird/half.jpg", drawn({"#..."}));
    const DisagreementResult result = find({"a", "b"});
    ASSERT_EQ(result.photos.size(), 3U);
    EXPECT_EQ(result.photos[0].file, "bird/none.png");
    EXPECT_EQ(result.photos[0].score, 1);
    EXPECT_EQ(result.photos[1].file, "bird/half.png");
    EXPECT_EQ(result.photos[1].score, 0.5);
    EXPECT_EQ(result.photos[2].score, 0);
    EXPECT_FALSE(result.photos[1].unsure);
    EXPECT_FALSE(result.rankCorrelation);
}

TEST_F(Disagreement, NamesPhotosThatAFolderLacks) {
    for (const char* folder : {"a", "b", "c"}) add(folder, "x.png", drawn({"##.."}));
    add("a", "y.png", drawn({"##.."}));
    add("c", "y.png", drawn({"##.."}));
    add("a", "z.png", drawn({"##.."}));
    add("b", "z.png", drawn({"##.", "..."}));
    add("c", "z.png", drawn({"##.."}));
    const DisagreementResult result = find({"a", "b", "c"});
    EXPECT_EQ(result.photos.size(), 1U);
    ASSERT_EQ(result.skipped.size(), 2U);
    EXPECT_EQ(result.skipped[0].file, "y");
    EXPECT_NE(result.skipped[0].reason.find("/b"), std::string::npos) << result.skipped[0].reason;
    EXPECT_EQ(result.skipped[1].file, "z");
    EXPECT_NE(result.skipped[1].reason.find("size"), std::string::npos) << result.skipped[1].reason;
}

/// The better the masks, the more alike and the surer: the score has to find the order of the true IoU.
TEST_F(Disagreement, RanksAsTheTruthDoes) {
    for (int i = 0; i < 8; ++i) {
        const std::string photo = std::to_string(i) + ".png";
        add("truth", photo, disc(12));
        add("a", photo, disc(12 - 0.5 * i));
        add("b", photo, disc(12 - i));
        sure("b", photo, 1 - 0.05F * static_cast<float>(i));
    }
    const DisagreementResult result = find({"a", "b"}, /*withTruth=*/true);
    ASSERT_EQ(result.photos.size(), 8U);
    EXPECT_EQ(result.photos.front().file, "7.png");
    EXPECT_EQ(result.photos.back().file, "0.png");
    EXPECT_DOUBLE_EQ(*result.photos.back().trueIou, 1);
    EXPECT_NEAR(*result.photos.front().unsure, 4 * 0.65 * 0.35, 0.01);
    EXPECT_DOUBLE_EQ(result.rankCorrelation.value(), -1);
}

TEST_F(Disagreement, WritesJsonAndCsv) {
    add("a", "odd, \"name\".png", drawn({"##.."}));
    add("b", "odd, \"name\".png", drawn({"#..."}));
    const DisagreementResult result = find({"a", "b"});
    writeDisagreement(result, options, path("list.csv"));
    EXPECT_EQ(readText(path("list.csv")),
              "file,score,iou_1_2,unsure,true_iou\n\"odd, \"\"name\"\".png\",0.500000,0.500000,,\n");
    writeDisagreement(result, options, path("list.json"));
    const auto json = nlohmann::json::parse(readText(path("list.json")));
    EXPECT_EQ(json.at("photos")[0].at("iou_1_2"), 0.5);
    EXPECT_EQ(json.at("photos")[0].count("unsure"), 0U);
    EXPECT_THROW(writeDisagreement(result, options, path("list.txt")), Error);
}

TEST_F(Disagreement, RefusesWhatCannotBeCompared) {
    add("a", "x.png", drawn({"#."}));
    add("b", "y.png", drawn({"#."}));
    EXPECT_THROW(find({"a", "b"}), Error) << "no photo in common";
    EXPECT_THROW(find({"a"}), Error);
    EXPECT_THROW(find({"a", "nowhere"}), Error);
}

}  // namespace
}  // namespace maskwright
