// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/segment.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/files.h"
#include "exporter/png.h"
#include "image/write.h"
#include "support.h"

namespace maskwright {
namespace {

/// Photos of a bright square with a mask each, a soft map each, and one photo without a mask.
class Segmenting : public ::testing::Test {
  protected:
    void SetUp() override {
        for (int i = 0; i < 5; ++i) {
            const std::string file = "bird/" + std::to_string(i) + ".png";
            Image photo{40, 30, std::vector<std::uint8_t>(40 * 30 * 3, 50)};
            Mask mask(40, 30);
            HeatMap soft{8, 6, std::vector<float>(48, 0.1F)};
            for (int y = 8; y < 22; ++y)
                for (int x = 5 + i; x < 20 + i; ++x) {
                    std::fill_n(photo.rgb.begin() + 3 * (y * 40 + x), 3, std::uint8_t{220});
                    mask.at(x, y) = 1;
                }
            for (int y = 2; y < 4; ++y)
                for (int x = 1; x < 4; ++x) soft.values[static_cast<std::size_t>(y) * 8 + x] = 0.9F;
            writeAtomically(path("photos") / file, encodePng(photo));
            if (i == 4) continue;
            writeMaskPng(path("labels") / maskPathFor(file), mask);
            writeMapPng(path("labels") / mapPathFor(file), soft);
        }
        options.images = path("photos");
        options.labels = path("labels");
        options.out = path("segmenter");
        options.steps = 1;
        options.threads = 1;
        options.precision = Precision::Fp32;
    }
    std::filesystem::path path(const char* name) const { return m_folder.path() / name; }

    SegmentTrainOptions options;
    JobContext context;

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(Segmenting, TrainsOnPhotosThatHaveAMaskAndLabelsAllOfThem) {
    const SegmentTrainResult trained = trainSegmenterOn(options, context);
    EXPECT_EQ(trained.photos + trained.heldOut, 4U);
    EXPECT_GE(trained.heldOut, 1U);
    EXPECT_EQ(trained.leftOut, 1U);
    EXPECT_NE(readText(options.out / "README.md").find("1 left out"), std::string::npos);
    EXPECT_TRUE(std::filesystem::exists(options.out / "segmenter.pt"));

    SegmentPredictOptions predicting;
    predicting.images = options.images;
    predicting.segmenter = options.out;
    predicting.out = path("out");
    predicting.confidence = true;
    predicting.threads = 1;
    predicting.precision = Precision::Fp32;
    EXPECT_EQ(predictSegments(predicting, context).photos, 5U);
    EXPECT_EQ(readMaskPng(path("out") / "masks/bird/4.png").width, 40);
    EXPECT_EQ(readMapPng(path("out") / "confidence/bird/4.png").width, 160);
}

TEST_F(Segmenting, GivesASegmenterThatSeesMapsItsMaps) {
    options.withMaps = true;
    trainSegmenterOn(options, context);
    const PhotoSegmenter segmenter(options.out, Precision::Fp32, 1);
    EXPECT_TRUE(segmenter.seesMaps());
    SegmentPredictOptions predicting;
    predicting.images = options.images;
    predicting.segmenter = options.out;
    predicting.labels = options.labels;
    predicting.out = path("out");
    const SegmentPredictResult result = predictSegments(predicting, context);
    EXPECT_EQ(result.photos, 4U);
    ASSERT_EQ(result.skipped.size(), 1U) << "the photo without a map";
    EXPECT_EQ(result.skipped[0].file, "bird/4.png");
}

TEST_F(Segmenting, SlidesWindowsOverALargePhoto) {
    trainSegmenterOn(options, context);
    const PhotoSegmenter segmenter(options.out, Precision::Fp32, 1);
    const Image grey{400, 300, std::vector<std::uint8_t>(400 * 300 * 3, 120)};
    const HeatMap whole = segmenter.confidence(grey), windows = segmenter.confidence(grey, {}, /*windows=*/3);
    EXPECT_EQ(whole.width, 160);
    EXPECT_EQ(whole.height, 120);
    EXPECT_EQ(windows.width, 320);
    EXPECT_EQ(windows.height, 240);
    for (const float sure : windows.values) ASSERT_TRUE(sure >= 0 && sure <= 1) << "every pixel is in some window";
}

TEST_F(Segmenting, LeavesOutMasksThatAgreeLittleWithTheirMaps) {
    for (int i = 0; i < 4; ++i) {
        const std::string file = "bird/" + std::to_string(i) + ".png";
        const Mask mask = readMaskPng(path("labels") / maskPathFor(file));
        HeatMap map{40, 30, std::vector<float>(40 * 30, 0.1F)};
        for (std::size_t at = 0; at < map.values.size(); ++at)
            // One map looks at the right edge of the photo, where no object is.
            if (i == 2 ? at % 40 > 30 : mask.pixels[at] != 0) map.values[at] = 0.9F;
        writeMapPng(path("labels") / mapPathFor(file), map);
    }
    EXPECT_EQ(trainSegmenterOn(options, context).leftOut, 2U) << "the doubtful one, and the one without a mask";
    options.keepDoubtful = true;
    options.out = path("all");
    EXPECT_EQ(trainSegmenterOn(options, context).leftOut, 1U);
}

TEST_F(Segmenting, LearnsFromMadeUpPairsTooButHoldsNoneOut) {
    for (int i = 0; i < 3; ++i) {
        const std::string file = "00000" + std::to_string(i) + ".png";
        const std::filesystem::path folder = i < 2 ? path("pairs") : path("pairs") / "thrown_away";
        writeAtomically(folder / "images" / file, encodePng(Image{24, 24, std::vector<std::uint8_t>(24 * 24 * 3, 90)}));
        writeMaskPng(folder / maskPathFor(file), Mask(24, 24, 1));
        if (i == 0) writeMapPng(folder / mapPathFor(file), HeatMap{6, 6, std::vector<float>(36, 0.5F)});
    }
    const SegmentTrainResult alone = trainSegmenterOn(options, context);
    options.pairs = path("pairs");
    options.out = path("with pairs");
    const SegmentTrainResult trained = trainSegmenterOn(options, context);
    EXPECT_EQ(alone.pairs, 0U);
    EXPECT_EQ(trained.pairs, 2U) << "not the one thrown away";
    EXPECT_EQ(trained.photos, alone.photos);
    EXPECT_EQ(trained.heldOut, alone.heldOut);
    EXPECT_EQ(trained.leftOut, alone.leftOut);
    EXPECT_NE(readText(options.out / "README.md").find("2 made-up pairs"), std::string::npos);
    // One that sees maps needs them of pairs as well.
    options.withMaps = true;
    options.out = path("with maps");
    const SegmentTrainResult seeing = trainSegmenterOn(options, context);
    EXPECT_EQ(seeing.pairs, 1U);
    EXPECT_EQ(seeing.leftOut, alone.leftOut + 1);
    options.pairs = path("nowhere");
    options.out = path("none");
    EXPECT_THROW(trainSegmenterOn(options, context), Error);
}

TEST_F(Segmenting, TakesMapsFromAnotherRunThanMasks) {
    std::filesystem::rename(path("labels") / "maps", path("maps"));
    std::filesystem::create_directories(path("attention"));
    std::filesystem::rename(path("maps"), path("attention") / "maps");
    options.withMaps = true;
    EXPECT_THROW(trainSegmenterOn(options, context), Error) << "there is no map to see";
    options.maps = path("attention");
    EXPECT_EQ(trainSegmenterOn(options, context).leftOut, 1U);
}

TEST_F(Segmenting, DerivesStepsFromTheNumberOfPhotos) {
    EXPECT_EQ(segmentTrainSteps(4), 200) << "never fewer than teach something";
    EXPECT_GT(segmentTrainSteps(1000), segmentTrainSteps(500));
    EXPECT_EQ(segmentTrainSteps(1'000'000), segmentTrainSteps(100'000)) << "nor more than is worth waiting for";
}

TEST_F(Segmenting, SaysWhenThereIsNothingToLearn) {
    std::filesystem::remove_all(options.labels);
    EXPECT_THROW(trainSegmenterOn(options, context), Error);
    EXPECT_FALSE(std::filesystem::exists(options.out)) << "nothing is written before everything was checked";
    // Masks that are empty or full teach nothing.
    for (int i = 0; i < 5; ++i)
        writeMaskPng(options.labels / ("masks/bird/" + std::to_string(i) + ".png"), Mask(40, 30, i % 2));
    EXPECT_THROW(trainSegmenterOn(options, context), Error);
}

TEST_F(Segmenting, DoesNotWriteOverAnotherTraining) {
    trainSegmenterOn(options, context);
    EXPECT_THROW(trainSegmenterOn(options, context), Error);
    options.resume = true;
    EXPECT_EQ(trainSegmenterOn(options, context).steps, 1);
}

}  // namespace
}  // namespace maskwright
