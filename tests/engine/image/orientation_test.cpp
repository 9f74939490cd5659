// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/files.h"
#include "image/read.h"
#include "sample_files.h"
#include "support.h"

namespace maskwright {
namespace {

using test::Color;
using test::kBlue;
using test::kGreen;
using test::kRed;
using test::kWhite;
using test::SampleKind;

/// The corners of the upright picture, left to right, top to bottom, as the EXIF standard names them: the stored
/// row 0 and column 0 are top-left (1), top-right (2), bottom-right (3), bottom-left (4), left-top (5), right-top (6),
/// right-bottom (7), left-bottom (8).
constexpr std::array<std::array<Color, 4>, 8> kUprightCorners = {{{kRed, kGreen, kBlue, kWhite},
                                                                  {kGreen, kRed, kWhite, kBlue},
                                                                  {kWhite, kBlue, kGreen, kRed},
                                                                  {kBlue, kWhite, kRed, kGreen},
                                                                  {kRed, kBlue, kGreen, kWhite},
                                                                  {kBlue, kRed, kWhite, kGreen},
                                                                  {kWhite, kGreen, kBlue, kRed},
                                                                  {kGreen, kWhite, kRed, kBlue}}};

/// JPEG is not exact.
void expectNear(const Color& is, const Color& expected) {
    for (std::size_t c = 0; c < 3; ++c) EXPECT_NEAR(is.at(c), expected.at(c), 3);
}

class Orientation : public testing::TestWithParam<std::tuple<SampleKind, int>> {};

TEST_P(Orientation, IsAppliedToPixelsAndSize) {
    const auto [kind, orientation] = GetParam();
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "photo";
    writeAtomically(path, test::sampleFile(test::quarters(), kind, orientation));

    const Image image = readImage(path);
    ASSERT_EQ(image.width, orientation < 5 ? 32 : 16);
    ASSERT_EQ(image.height, orientation < 5 ? 16 : 32);
    const ImageSize size = readImageSize(path);
    EXPECT_EQ(size.width, image.width);
    EXPECT_EQ(size.height, image.height);

    const auto& corners = kUprightCorners.at(static_cast<std::size_t>(orientation - 1));
    const int right = image.width - 1, bottom = image.height - 1;
    expectNear(test::colorAt(image, 0, 0), corners[0]);
    expectNear(test::colorAt(image, right, 0), corners[1]);
    expectNear(test::colorAt(image, 0, bottom), corners[2]);
    expectNear(test::colorAt(image, right, bottom), corners[3]);
}

INSTANTIATE_TEST_SUITE_P(AllKinds, Orientation,
                         testing::Combine(testing::Values(SampleKind::Jpeg, SampleKind::Png, SampleKind::WebP,
                                                          SampleKind::Tiff),
                                          testing::Range(1, 9)),
                         [](const auto& param) {
                             return std::string(test::name(std::get<0>(param.param))) +
                                    std::to_string(std::get<1>(param.param));
                         });

TEST(OrientationOfLines, SurvivesPicturesOnePixelWide) {
    const Image line{1, 3, {255, 0, 0, 0, 255, 0, 0, 0, 255}};
    const Image turned = decodeImage(test::sampleFile(line, SampleKind::Png, 6), "line.png");
    ASSERT_EQ(turned.width, 3);
    ASSERT_EQ(turned.height, 1);
    EXPECT_EQ(test::colorAt(turned, 0, 0), kBlue);
    EXPECT_EQ(test::colorAt(turned, 2, 0), kRed);
}

TEST(OrientationOfDamagedExif, CountsAsUpright) {
    for (const int orientation : {0, 9, 77, 60000}) {
        const Image image = decodeImage(test::sampleFile(test::quarters(), SampleKind::Png, orientation), "odd.png");
        EXPECT_EQ(image.rgb, test::quarters().rgb) << orientation;
    }
}

}  // namespace
}  // namespace maskwright
