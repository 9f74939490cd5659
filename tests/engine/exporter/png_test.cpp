// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/png.h"

#include <gtest/gtest.h>

#include <functional>

#include "core/error.h"
#include "core/files.h"
#include "engine/sample_masks.h"
#include "image/read.h"
#include "image/write.h"
#include "support.h"

namespace maskwright {
namespace {

TEST(MaskPng, GivesEveryMaskBack) {
    const test::TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / fromUtf8("犬 😀/a\nb.png");
    for (const Mask& mask : test::awkwardMasks()) {
        writeMaskPng(path, mask);
        EXPECT_TRUE(readMaskPng(path) == mask) << mask.width << " x " << mask.height;
    }
}

TEST(MapPng, GivesEveryMapBackInEightBits) {
    const test::TemporaryFolder folder;
    const HeatMap map{3, 2, {0.0F, 0.25F, 1.0F, -4.0F, 7.0F, 0.5F}};
    writeMapPng(folder.path() / mapPathFor("bird/a.jpg"), map);
    const HeatMap stored = readMapPng(folder.path() / "maps/bird/a.png");
    ASSERT_EQ(stored.width, 3);
    const std::vector<float> expected{0.0F, 0.25F, 1.0F, 0.0F, 1.0F, 0.5F};
    for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_NEAR(stored.values[i], expected[i], 0.5 / 255 + 1e-6);
    EXPECT_THROW(readMapPng(folder.path() / "nothing.png"), Error);
}

TEST(MaskPng, HoldsBlackAndWhiteAtThePhotosSize) {
    const test::TemporaryFolder folder;
    writeMaskPng(folder.path() / "mask.png", test::drawn({"#.#"}));
    const Image image = readImage(folder.path() / "mask.png");
    EXPECT_EQ(image.width, 3);
    EXPECT_EQ(image.height, 1);
    EXPECT_EQ(image.rgb, (std::vector<std::uint8_t>{255, 255, 255, 0, 0, 0, 255, 255, 255}));
}

TEST(MaskPng, TakesAnyGreyAboveZeroForForeground) {
    const test::TemporaryFolder folder;
    const std::vector<std::uint8_t> grey{0, 1, 127, 255};
    writeAtomically(folder.path() / "grey.png", encodePngGrey(grey, 4, 1));
    EXPECT_EQ(readMaskPng(folder.path() / "grey.png"), test::drawn({".###"}));
}

TEST(MaskPng, IsNamedAfterItsPhoto) {
    EXPECT_EQ(maskPathFor("dog/a.b.jpg"), "masks/dog/a.b.png");
    EXPECT_EQ(maskPathFor("a.PNG"), "masks/a.png");
    EXPECT_EQ(maskPathFor("犬/😀.jpeg"), "masks/犬/😀.png");
}

ErrorCode codeOf(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        EXPECT_FALSE(error.where().empty()) << error.message();
        return error.code();
    }
    ADD_FAILURE() << "no error";
    return ErrorCode::Internal;
}

TEST(MaskPng, NamesWhatCannotBeRead) {
    const test::TemporaryFolder folder;
    writeMaskPng(folder.path() / "whole.png", test::blobs(40, 30, 1));
    std::vector<std::uint8_t> bytes = readBytes(folder.path() / "whole.png");
    bytes.resize(20);
    writeAtomically(folder.path() / "header_cut.png", bytes);
    writeAtomically(folder.path() / "empty.png", std::string_view());
    writeAtomically(folder.path() / "text.png", std::string_view("not a picture"));
    for (const char* name : {"missing.png", "header_cut.png", "empty.png", "text.png", ""})
        EXPECT_EQ(codeOf([&] { readMaskPng(folder.path() / name); }), ErrorCode::BadInput) << name;
}

/// OpenCV hands a file with this mark to GDAL, which takes this one for a list of other files, or of addresses.
TEST(MaskPng, DoesNotFollowWhatAMaskNames) {
    const test::TemporaryFolder folder;
    writeMaskPng(folder.path() / "other.png", test::drawn({"##", "##"}));
    std::string text = R"(<VRTDataset rasterXSize="2" rasterYSize="2"><!--)";
    text.resize(140, ' ');
    text += "DTED-->";
    for (const char* band :
         {R"(band="1"><ColorInterp>Red)", R"(band="2"><ColorInterp>Green)", R"(band="3"><ColorInterp>Blue)"})
        text += std::string(R"(<VRTRasterBand dataType="Byte" )") + band +
                R"(</ColorInterp><SimpleSource><SourceFilename relativeToVRT="0">)" +
                toUtf8(folder.path() / "other.png") +
                "</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>";
    writeAtomically(folder.path() / "mask.png", text + "</VRTDataset>");
    EXPECT_EQ(codeOf([&] { readMaskPng(folder.path() / "mask.png"); }), ErrorCode::BadInput);
}

TEST(MaskPng, RefusesByItsHeaderWhatIsLargerThanAnyPhoto) {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "bomb.png";
    writeMaskPng(path, test::drawn({"##", "##"}));
    std::vector<std::uint8_t> bytes = readBytes(path);
    constexpr std::size_t kSides = 16;  // of the header chunk: width and height, four bytes each
    for (const std::size_t side : {kSides, kSides + 4}) {
        bytes[side + 2] = 0x40;  // 16,386 a side
        bytes[side + 3] = 2;
    }
    writeAtomically(path, bytes);
    try {
        readMaskPng(path);
        FAIL() << "it was read";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadInput);
        EXPECT_NE(std::string(error.what()).find("more pixels"), std::string::npos) << error.what();
    }
}

TEST(MaskPng, RefusesAMaskThatEndsEarly) {
    const test::TemporaryFolder folder;
    writeMaskPng(folder.path() / "whole.png", test::speckled(200, 200, 0.5, 1));
    std::vector<std::uint8_t> bytes = readBytes(folder.path() / "whole.png");
    bytes.resize(bytes.size() / 2);
    writeAtomically(folder.path() / "cut.png", bytes);
    EXPECT_EQ(codeOf([&] { readMaskPng(folder.path() / "cut.png"); }), ErrorCode::BadInput);
}

TEST(MaskPng, SaysWhenTheDiskRefuses) {
    const test::TemporaryFolder folder;
    writeAtomically(folder.path() / "in the way", std::string_view("a file"));
    EXPECT_EQ(codeOf([&] { writeMaskPng(folder.path() / "in the way" / "mask.png", Mask(2, 2, 1)); }),
              ErrorCode::DiskFull);
}

}  // namespace
}  // namespace maskwright
