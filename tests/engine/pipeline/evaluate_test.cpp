// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluate.h"

#include <gtest/gtest.h>

#include <vector>

#include "core/error.h"
#include "core/files.h"
#include "engine/sample_masks.h"
#include "exporter/png.h"
#include "support.h"

namespace maskwright {
namespace {

using test::drawn;

/// Two folders of masks.
class Evaluate : public ::testing::Test {
  protected:
    std::filesystem::path predicted() const { return m_folder.path() / "predicted"; }
    std::filesystem::path truth() const { return m_folder.path() / "truth"; }
    void add(const std::string& name, const Mask& prediction, const Mask& trueMask) const {
        writeMaskPng(predicted() / fromUtf8(name), prediction);
        writeMaskPng(truth() / fromUtf8(name), trueMask);
    }
    Evaluation result() const {
        JobContext context;
        return evaluate(predicted(), truth(), context);
    }
    /// The error's whole sentence; the test fails where there is none.
    std::string refusal() const {
        try {
            result();
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadInput);
            return error.message();
        }
        ADD_FAILURE() << "evaluated";
        return {};
    }

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(Evaluate, AveragesPhotosAndPoolsPixels) {
    add("cat/a.png", drawn({"####"}), drawn({"####"}));
    add("cat/b.png", drawn({"##.."}), drawn({"#..."}));
    add("dog/a.png", drawn({"#......."}), drawn({".#......"}));
    const Evaluation scores = result();
    EXPECT_EQ(scores.images, 3U);
    EXPECT_DOUBLE_EQ(scores.meanIou, (1 + 0.5 + 0) / 3);
    EXPECT_DOUBLE_EQ(scores.pooledIou, 5.0 / 8);
    EXPECT_DOUBLE_EQ(scores.pooledAccuracy, 13.0 / 16);
    EXPECT_DOUBLE_EQ(scores.pooledMiou, 0.5 * (5.0 / 8 + 8.0 / 11));
    ASSERT_EQ(scores.perConcept.size(), 2U);
    EXPECT_EQ(scores.perConcept.at("cat").images, 2U);
    EXPECT_DOUBLE_EQ(scores.perConcept.at("cat").meanIou, 0.75);
    EXPECT_EQ(scores.perConcept.at("dog").images, 1U);
    EXPECT_DOUBLE_EQ(scores.perConcept.at("dog").meanIou, 0);
    EXPECT_NEAR(scores.boundaryF,
                (2 * scores.perConcept.at("cat").boundaryF + scores.perConcept.at("dog").boundaryF) / 3, 1e-12);
}

TEST_F(Evaluate, CallsEqualMasksPerfect) {
    for (const Mask& mask : test::awkwardMasks())
        add("犬/" + std::to_string(mask.width * 100 + mask.height), mask, mask);
    // Names without an ending are no images: the folder holds none.
    EXPECT_NE(refusal().find("no image"), std::string::npos);
    for (const Mask& mask : test::awkwardMasks())
        add("犬/" + std::to_string(mask.width * 100 + mask.height) + ".png", mask, mask);
    const Evaluation scores = result();
    EXPECT_EQ(scores.meanIou, 1);
    EXPECT_EQ(scores.boundaryF, 1);
    EXPECT_EQ(scores.pooledMiou, 1);
    EXPECT_EQ(scores.perConcept.at("犬").meanIou, 1);
}

TEST_F(Evaluate, PairsByNameWithoutExtension) {
    add("a.b.png", Mask(3, 3, 1), Mask(3, 3, 1));
    std::filesystem::rename(truth() / "a.b.png", truth() / "a.b.BMP");
    const Evaluation scores = result();
    EXPECT_EQ(scores.images, 1U);
    EXPECT_EQ(scores.perConcept.count(""), 1U);
}

TEST_F(Evaluate, FailsOnAnyMaskWithoutPartner) {
    add("dog/a.png", Mask(2, 2), Mask(2, 2));
    writeMaskPng(predicted() / "dog" / "extra.png", Mask(2, 2));
    EXPECT_NE(refusal().find("predicted/dog/extra.png"), std::string::npos);
    std::filesystem::rename(predicted() / "dog" / "extra.png", truth() / "dog" / "other.png");
    EXPECT_NE(refusal().find("truth/dog/other.png"), std::string::npos);
    // The same name in another folder is no partner.
    std::filesystem::create_directories(predicted() / "cat");
    writeMaskPng(predicted() / "cat" / "other.png", Mask(2, 2));
    EXPECT_NE(refusal().find("cat/other.png"), std::string::npos);
}

TEST_F(Evaluate, LeavesOutMasksWithoutPartnerWhenAsked) {
    add("dog/a.png", Mask(2, 2, 1), Mask(2, 2, 1));
    writeMaskPng(predicted() / "dog" / "extra.png", Mask(2, 2));
    writeMaskPng(predicted() / "cat" / "a.png", Mask(2, 2));
    writeMaskPng(truth() / "dog" / "other.png", Mask(2, 2));
    JobContext context;
    const Evaluation scores = evaluate(predicted(), truth(), context, Unpaired::LeaveOut);
    EXPECT_EQ(scores.images, 1U);
    EXPECT_DOUBLE_EQ(scores.meanIou, 1);
    EXPECT_EQ(scores.withoutTruth, 2U);
    EXPECT_EQ(scores.withoutPrediction, 1U);
    EXPECT_EQ(scores.perConcept.count("cat"), 0U);
    std::filesystem::remove(truth() / "dog" / "a.png");
    EXPECT_THROW(evaluate(predicted(), truth(), context, Unpaired::LeaveOut), Error) << "nothing is left";
}

TEST_F(Evaluate, TellsWhichMasksBelongTogether) {
    add("dog/a.png", Mask(2, 2), Mask(2, 2));
    writeMaskPng(predicted() / "dog" / "b.png", Mask(2, 2));
    writeMaskPng(truth() / "cat" / "b.png", Mask(2, 2));
    std::filesystem::rename(truth() / "dog" / "a.png", truth() / "dog" / "a.bmp");
    const MaskPairs masks = pairMasks(predicted(), truth());
    ASSERT_EQ(masks.pairs.size(), 1U);
    EXPECT_EQ(masks.pairs[0].predicted, "dog/a.png");
    EXPECT_EQ(masks.pairs[0].truth, "dog/a.bmp");
    EXPECT_EQ(masks.onlyPredicted, std::vector<std::string>{"dog/b.png"});
    EXPECT_EQ(masks.onlyTrue, std::vector<std::string>{"cat/b.png"});
}

TEST_F(Evaluate, FailsOnNamesThatDifferInTheirExtensionOnly) {
    add("a.png", Mask(2, 2), Mask(2, 2));
    writeMaskPng(predicted() / "a.bmp", Mask(2, 2));
    EXPECT_NE(refusal().find("extension"), std::string::npos);
}

TEST_F(Evaluate, FailsOnMasksOfDifferentSizes) {
    add("a.png", Mask(2, 3), Mask(3, 2));
    EXPECT_NE(refusal().find("size"), std::string::npos);
}

TEST_F(Evaluate, NamesAMaskThatCannotBeRead) {
    add("a.png", Mask(2, 2), Mask(2, 2));
    writeAtomically(predicted() / "a.png", std::string_view("not a picture"));
    EXPECT_NE(refusal().find("predicted/a.png"), std::string::npos);
}

TEST_F(Evaluate, FailsOnMissingAndEmptyFolders) {
    EXPECT_NE(refusal().find("predicted"), std::string::npos);
    std::filesystem::create_directories(predicted());
    EXPECT_NE(refusal().find("predicted"), std::string::npos);
    writeMaskPng(predicted() / "a.png", Mask(2, 2));
    EXPECT_NE(refusal().find("truth"), std::string::npos);
}

TEST_F(Evaluate, ReportsEveryMaskAndStopsWhenAsked) {
    add("a.png", Mask(2, 2), Mask(2, 2));
    add("b.png", Mask(2, 2), Mask(2, 2));
    JobContext context;
    std::vector<Progress> reports;
    context.report = [&](const Progress& progress) { reports.push_back(progress); };
    evaluate(predicted(), truth(), context);
    ASSERT_EQ(reports.size(), 2U);
    EXPECT_EQ(reports[1].stage, Stage::Evaluating);
    EXPECT_EQ(reports[1].done, 2);
    EXPECT_EQ(reports[1].total, 2);
    EXPECT_EQ(reports[1].item, "b.png");

    context.report = [&](const Progress&) { context.stop.request(StopRequest::Now); };
    EXPECT_THROW(evaluate(predicted(), truth(), context), Stopped);
}

}  // namespace
}  // namespace maskwright
