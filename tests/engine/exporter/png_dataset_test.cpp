// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/png_dataset.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>

#include "core/error.h"
#include "core/files.h"
#include "engine/sample_masks.h"
#include "exporter/indexed_png.h"
#include "exporter/png.h"
#include "support.h"

namespace maskwright {
namespace {

const std::set<PngKind> kAll = {PngKind::Binary, PngKind::Index, PngKind::Instances, PngKind::CutOut,
                                PngKind::Background};

/// A large animal with a small dog on it, and a second dog in two parts.
LabelledPhoto park(const Image* pixels) {
    LabelledPhoto photo{"set/park.jpg", 5, 2, Subset::All, {}, pixels};
    photo.objects.push_back({0, 1, false, test::drawn({"###..", "###.."})});
    photo.objects.push_back({1, 1, false, test::drawn({"##...", "....."})});
    photo.objects.push_back({1, 2, true, test::drawn({"....#", "...#."})});
    photo.objects.push_back({1, 3, true, test::drawn({".....", "....."})});
    return photo;
}

Image rainbow() {
    Image image{5, 2, {}};
    for (int i = 0; i < 30; ++i) image.rgb.push_back(static_cast<std::uint8_t>(40 + 7 * i));
    return image;
}

class PngDatasetTest : public ::testing::Test {
  protected:
    const std::filesystem::path& folder() const { return m_folder.path(); }
    cv::Mat read(const char* file) const { return cv::imdecode(readBytes(folder() / file), cv::IMREAD_UNCHANGED); }

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(PngDatasetTest, WritesEveryKind) {
    const Image pixels = rainbow();
    const auto writer = makePngWriter(folder(), {"animal", "dog"}, kAll);
    EXPECT_TRUE(writer->needsPixels());
    writer->add(park(&pixels));
    const ExportReport report = writer->finish();
    EXPECT_EQ(report.images, 1U);
    EXPECT_EQ(report.annotations, 2U);
    EXPECT_EQ(report.sharedPixels, 2U);

    EXPECT_EQ(readMaskPng(folder() / "masks/animal/set/park.png"), test::drawn({"###..", "###.."}));
    EXPECT_EQ(readMaskPng(folder() / "masks/dog/set/park.png"), test::drawn({"##..#", "...#."}));
    const std::vector<std::uint8_t> indices = {2, 2, 1, 0, 2, 1, 1, 1, 2, 0};
    const cv::Mat index = read("index/set/park.png");
    EXPECT_EQ(std::vector<std::uint8_t>(index.begin<std::uint8_t>(), index.end<std::uint8_t>()), indices);
    EXPECT_EQ(readIndexedPng(folder() / "preview/set/park.png", 5, 2), indices);
    const cv::Mat instances = read("instances/set/park.png");
    EXPECT_EQ(std::vector<std::uint16_t>(instances.begin<std::uint16_t>(), instances.end<std::uint16_t>()),
              (std::vector<std::uint16_t>{2, 2, 1, 0, 3, 1, 1, 1, 3, 0}));
    EXPECT_EQ(nlohmann::json::parse(readText(folder() / "instances.json"))["set/park.jpg"],
              (nlohmann::json{"animal", "dog", "dog"}));
    EXPECT_EQ(readText(folder() / "labels.txt"), "background\nanimal\ndog\n");
}

TEST_F(PngDatasetTest, CutsOutThePhotoItselfAndNothingElse) {
    const Image pixels = rainbow();
    const auto writer = makePngWriter(folder(), {"animal", "dog"}, {PngKind::CutOut, PngKind::Background});
    writer->add(park(&pixels));
    const cv::Mat dog = read("cutouts/dog/set/park.png");
    EXPECT_EQ(dog.at<cv::Vec4b>(0, 4), cv::Vec4b(pixels.rgb[14], pixels.rgb[13], pixels.rgb[12], 255));
    EXPECT_EQ(dog.at<cv::Vec4b>(0, 2), cv::Vec4b(0, 0, 0, 0));
    const cv::Mat background = read("background/set/park.png");
    EXPECT_EQ(background.at<cv::Vec4b>(0, 4), cv::Vec4b(0, 0, 0, 0));
    EXPECT_EQ(background.at<cv::Vec4b>(0, 3), cv::Vec4b(pixels.rgb[11], pixels.rgb[10], pixels.rgb[9], 255));
    EXPECT_FALSE(std::filesystem::exists(folder() / "masks"));
}

TEST_F(PngDatasetTest, NamesFoldersAfterConcepts) {
    EXPECT_EQ(folderName("bird"), "bird");
    EXPECT_EQ(folderName("a/b\\c:d"), "a_b_c_d");
    EXPECT_EQ(folderName(".."), "_");
    EXPECT_EQ(folderName("鳥 "), "鳥");
    EXPECT_EQ(folderName("two\nlines"), "two lines");
}

TEST_F(PngDatasetTest, RefusesWhatItCannotSay) {
    EXPECT_THROW(makePngWriter(folder(), {"a/b", "a:b"}, kAll), Error);
    EXPECT_THROW(makePngWriter(folder(), std::vector<std::string>(255, "x"), kAll), Error);
    const Image pixels = rainbow();
    const auto writer = makePngWriter(folder(), {"animal", "dog"}, kAll);
    writer->add(park(&pixels));
    LabelledPhoto twin = park(&pixels);
    twin.file = "set/park.png";
    EXPECT_THROW(writer->add(twin), Error);
}

}  // namespace
}  // namespace maskwright
