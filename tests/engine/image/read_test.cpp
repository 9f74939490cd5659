// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/read.h"

#include <gmock/gmock.h>

#include <functional>

#include "core/error.h"
#include "core/files.h"
#include "sample_files.h"
#include "support.h"

namespace maskwright {
namespace {

using test::Bytes;
using test::Color;
using test::colorAt;
using test::SampleKind;
using testing::HasSubstr;

void expectNear(const Color& is, const Color& expected, int tolerance) {
    for (std::size_t c = 0; c < 3; ++c) EXPECT_NEAR(is.at(c), expected.at(c), tolerance);
}

void expectRefused(const std::function<void()>& action, const std::string& words) {
    try {
        action();
        ADD_FAILURE() << "taken, but should say: " << words;
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadInput);
        EXPECT_THAT(error.message(), HasSubstr(words));
        EXPECT_FALSE(error.where().empty());
        EXPECT_FALSE(error.hint().empty());
    }
}

TEST(ReadImage, TakesEveryKindAlike) {
    const Image image = test::quarters();
    for (const SampleKind kind : {SampleKind::Png, SampleKind::WebP, SampleKind::Tiff})
        EXPECT_EQ(decodeImage(test::sampleFile(image, kind), "x").rgb, image.rgb) << test::name(kind);
    EXPECT_EQ(decodeImage(test::plainBmp(image), "x").rgb, image.rgb);
    EXPECT_EQ(decodeImage(test::plainPpm(image), "x").rgb, image.rgb);
    const Image jpeg = decodeImage(test::sampleFile(image, SampleKind::Jpeg), "x");
    ASSERT_EQ(jpeg.rgb.size(), image.rgb.size());
    expectNear(colorAt(jpeg, 3, 3), test::kRed, 3);
    expectNear(colorAt(jpeg, 28, 12), test::kWhite, 3);
    const Image wavelets = readImage(test::storedImage("plain.jp2"));
    ASSERT_EQ(wavelets.width, 8);
    ASSERT_EQ(wavelets.height, 6);
    expectNear(colorAt(wavelets, 4, 3), {200, 100, 50}, 3);
}

TEST(ReadImage, SizeFromTheHeaderIsTheDecodedSize) {
    const test::TemporaryFolder folder;
    const Image image = test::quarters();
    for (const Bytes& bytes : {test::plainBmp(image), test::plainPpm(image)}) {
        writeAtomically(folder.path() / "x", bytes);
        EXPECT_EQ(readImageSize(folder.path() / "x").width, 32);
        EXPECT_EQ(readImageSize(folder.path() / "x").height, 16);
    }
    EXPECT_EQ(readImageSize(test::storedImage("plain.jp2")).width, 8);
    EXPECT_EQ(readImageSize(test::storedImage("plain.jp2")).height, 6);
    EXPECT_EQ(readImageSize(test::storedImage("cmyk.jpg")).width, 16);
}

TEST(ReadImage, Scales16Bit) {
    const Image color = decodeImage(test::png16({0, 257, 65535, 32896, 25700, 128}, 3), "x");
    EXPECT_EQ(color.rgb, (Bytes{0, 1, 255, 128, 100, 0}));
    EXPECT_EQ(decodeImage(test::png16({65535, 32896}, 1), "x").rgb, (Bytes{255, 255, 255, 128, 128, 128}));
    EXPECT_EQ(decodeImage(test::png16({65535, 0, 0, 0}, 4), "x").rgb, (Bytes{255, 255, 255}));
}

TEST(ReadImage, SpreadsGrey) {
    EXPECT_EQ(decodeImage(test::png8({7, 200}, 1), "x").rgb, (Bytes{7, 7, 7, 200, 200, 200}));
}

TEST(ReadImage, LaysAlphaOverWhite) {
    const Bytes pixels{10, 20, 30, 255, 10, 20, 30, 0, 0, 100, 200, 128};
    const Image image = decodeImage(test::png8(pixels, 4), "x");
    EXPECT_EQ(colorAt(image, 0, 0), (Color{10, 20, 30}));
    EXPECT_EQ(colorAt(image, 1, 0), test::kWhite);
    // 255 - 128 / 255 * (255 - value)
    EXPECT_EQ(colorAt(image, 2, 0), (Color{127, 177, 227}));
}

TEST(ReadImage, LooksColorsUpInPalettes) {
    const std::vector<Color> palette = {{255, 0, 0}, {0, 0, 255}, {9, 90, 200}};
    EXPECT_EQ(decodeImage(test::palettePng(palette, {}, {2, 0}), "x").rgb, (Bytes{9, 90, 200, 255, 0, 0}));
    EXPECT_EQ(decodeImage(test::palettePng(palette, {255, 0}, {0, 1}), "x").rgb, (Bytes{255, 0, 0, 255, 255, 255}));
    EXPECT_EQ(decodeImage(test::paletteBmp(palette, {2, 0, 1}), "x").rgb, (Bytes{9, 90, 200, 255, 0, 0, 0, 0, 255}));
}

TEST(ReadImage, ConvertsCmyk) {
    const Image image = readImage(test::storedImage("cmyk.jpg"));
    ASSERT_EQ(image.width, 16);
    expectNear(colorAt(image, 8, 8), {200, 100, 50}, 4);
}

TEST(ReadImage, TakesAPictureOfOnePixel) {
    const Image dot{1, 1, {1, 2, 3}};
    for (const SampleKind kind : {SampleKind::Png, SampleKind::WebP, SampleKind::Tiff})
        EXPECT_EQ(decodeImage(test::sampleFile(dot, kind), "x").rgb, dot.rgb) << test::name(kind);
    EXPECT_EQ(decodeImage(test::sampleFile(dot, SampleKind::Jpeg), "x").rgb.size(), 3U);
    EXPECT_EQ(decodeImage(test::plainBmp(dot), "x").rgb, dot.rgb);
}

TEST(ReadImage, GoesByTheContentAndTakesAnyName) {
    const test::TemporaryFolder folder;
    const Image image = test::quarters();
    for (const std::string file : {"really a png.jpg", "鳥.webp", "🐦.png", "two\nlines.bmp", "none"}) {
        const auto path = folder.path() / fromUtf8(file);
        writeAtomically(path, test::sampleFile(image, SampleKind::Png));
        EXPECT_EQ(readImage(path).rgb, image.rgb) << file;
        EXPECT_EQ(readImageSize(path).width, 32) << file;
    }
}

TEST(ReadImage, TakesWhatPhonesAppend) {
    const Image image = test::quarters();
    for (const SampleKind kind : {SampleKind::Jpeg, SampleKind::Png}) {
        Bytes bytes = test::sampleFile(image, kind);
        const Bytes alone = decodeImage(bytes, "x").rgb;
        bytes.resize(bytes.size() + 100'000, 'm');
        EXPECT_EQ(decodeImage(bytes, "x").rgb, alone) << test::name(kind);
    }
}

TEST(ReadImage, SaysWhatIsNoImage) {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "photo.jpg";
    expectRefused([&] { readImage(path); }, "does not exist");
    expectRefused([&] { readImageSize(path); }, "does not exist");
    expectRefused([&] { readImage(folder.path()); }, "A folder");
    expectRefused([&] { readImageSize(folder.path()); }, "A folder");
    for (const auto& [content, words] :
         {std::pair{"", "is empty"}, std::pair{"hello, this is text", "not an image"}, std::pair{"\xff", "not an"}}) {
        writeAtomically(path, std::string_view(content));
        expectRefused([&] { readImage(path); }, words);
        expectRefused([&] { readImageSize(path); }, words);
        expectRefused([&] { readImage(path); }, "photo.jpg");
    }
}

TEST(ReadImage, SaysThatAnimationsAreNotRead) {
    expectRefused([] { readImage(test::storedImage("animated.gif")); }, "GIF images cannot be read");
    expectRefused([] { readImage(test::storedImage("animated.webp")); }, "Animated WebP");
}

TEST(ReadImage, RefusesTheHugeByTheirHeader) {
    Bytes png = test::sampleFile(test::quarters(), SampleKind::Png);
    for (const std::size_t at : {16U, 20U}) {  // 20,000 in big-endian
        png[at + 2] = 0x4e;
        png[at + 3] = 0x20;
    }
    expectRefused([&] { decodeImage(png, "huge.png"); }, "20000x20000");
    const test::TemporaryFolder folder;
    writeAtomically(folder.path() / "huge.png", png);
    EXPECT_EQ(readImageSize(folder.path() / "huge.png").height, 20'000);
}

TEST(ReadImage, KeepsToTheLimitItIsGiven) {
    const Bytes png = test::sampleFile(test::quarters(), SampleKind::Png);
    EXPECT_EQ(decodeImage(png, "x", {.maxPixels = 512}).width, 32);
    expectRefused([&] { decodeImage(png, "x", {.maxPixels = 511}); }, "32x16");
}

}  // namespace
}  // namespace maskwright
