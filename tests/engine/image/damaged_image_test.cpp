// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <random>

#include "core/error.h"
#include "core/files.h"
#include "image/header.h"
#include "image/read.h"
#include "sample_files.h"
#include "support.h"

namespace maskwright {
namespace {

using test::Bytes;
using test::SampleKind;

std::vector<std::pair<std::string, Bytes>> samples() {
    const Image image = test::quarters();
    std::vector<std::pair<std::string, Bytes>> all;
    for (const SampleKind kind : {SampleKind::Jpeg, SampleKind::Png, SampleKind::WebP, SampleKind::Tiff})
        all.emplace_back(test::name(kind), test::sampleFile(image, kind, 6));
    all.emplace_back("Bmp", test::plainBmp(image));
    all.emplace_back("Ppm", test::plainPpm(image));
    all.emplace_back("Jp2", readBytes(test::storedImage("plain.jp2")));
    all.emplace_back("Cmyk", readBytes(test::storedImage("cmyk.jpg")));
    all.emplace_back("AnimatedWebP", readBytes(test::storedImage("animated.webp")));
    all.emplace_back("Gif", readBytes(test::storedImage("animated.gif")));
    return all;
}

/// The picture, or nothing when it was refused in the way that broken input is to be refused.
std::optional<Image> decodedOrRefused(const Bytes& bytes) {
    try {
        return decodeImage(bytes, "damaged", {.maxPixels = 1'000'000});
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadInput) << error.message();
        return std::nullopt;
    }
}

TEST(DamagedImage, CutShortIsRefusedWhereverTheCut) {
    for (const auto& [kind, bytes] : samples()) {
        const std::size_t step = std::max<std::size_t>(1, bytes.size() / 40);
        for (std::size_t length = 0; length + 1 < bytes.size(); length += step) {
            const Bytes cut(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
            EXPECT_FALSE(decodedOrRefused(cut)) << kind << " cut to " << length << " of " << bytes.size();
        }
    }
}

/// The marks that OpenCV knows GDAL's formats by.
TEST(DamagedImage, WhatOpenCvWouldLeaveToGdalIsNoImage) {
    for (const auto& [kind, bytes] : samples()) {
        if (bytes.size() < 144) continue;
        Bytes marked = bytes;
        std::copy_n("DTED", 4, marked.begin() + 140);
        EXPECT_TRUE(parseImageHeader(bytes)) << kind;
        EXPECT_FALSE(parseImageHeader(marked)) << kind;
        EXPECT_FALSE(decodedOrRefused(marked)) << kind;
    }
    Bytes nitf(200, ' ');
    std::copy_n("NITF", 4, nitf.begin());
    EXPECT_FALSE(decodedOrRefused(nitf));
}

TEST(DamagedImage, AJpegThatOnlyHoldsACompleteThumbnailIsCutShort) {
    Bytes outer = test::sampleFile(test::quarters(), SampleKind::Jpeg);
    const Bytes thumbnail = test::sampleFile({8, 8, Bytes(192, 90)}, SampleKind::Jpeg);
    Bytes segment{0xff, 0xe1, static_cast<std::uint8_t>((thumbnail.size() + 2) >> 8),
                  static_cast<std::uint8_t>(thumbnail.size() + 2)};
    segment.insert(segment.end(), thumbnail.begin(), thumbnail.end());
    outer.insert(outer.begin() + 2, segment.begin(), segment.end());
    ASSERT_TRUE(decodedOrRefused(outer));
    outer.resize(outer.size() - 2);
    EXPECT_FALSE(decodedOrRefused(outer));
}

void mutate(Bytes& bytes, std::mt19937& random) {
    const auto below = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    constexpr std::uint8_t kEdges[] = {0x00, 0x01, 0x7f, 0x80, 0xfe, 0xff};
    for (std::size_t changes = 1 + below(6); changes > 0 && !bytes.empty(); --changes) {
        // Headers are where the decisions are: half of the changes go to the first 64 bytes.
        const std::size_t at = below(2) == 0 ? below(bytes.size()) : below(std::min<std::size_t>(64, bytes.size()));
        const auto place = bytes.begin() + static_cast<std::ptrdiff_t>(at);
        switch (below(5)) {
            case 0:
                *place = static_cast<std::uint8_t>(below(256));
                break;
            case 1:
                *place = kEdges[below(std::size(kEdges))];
                break;
            case 2:
                *place = static_cast<std::uint8_t>(*place ^ (1U << below(8)));
                break;
            case 3:
                bytes.erase(place, place + static_cast<std::ptrdiff_t>(std::min(bytes.size() - at, below(16))));
                break;
            default:
                bytes.insert(place, below(16), static_cast<std::uint8_t>(below(256)));
                break;
        }
    }
}

/// OpenCV would read a picture of 1 x 4 where the limits were held against 1 x 1.
TEST(DamagedImage, ACommentBehindANumberIsNotTheNextNumber) {
    const std::string text = "P2\n1#4\n1\n255\n0 0 0 0\n";
    EXPECT_FALSE(decodedOrRefused(Bytes(text.begin(), text.end())));
}

TEST(DamagedImage, ACommentEndsWithItsLine) {
    for (const std::string end : {"\n", "\r", "\r\n"}) {
        const std::string text = "P2\n# 5" + end + "2 1\n255\n0 255\n";
        const auto image = decodedOrRefused(Bytes(text.begin(), text.end()));
        ASSERT_TRUE(image);
        EXPECT_EQ(image->width, 2);
        EXPECT_EQ(image->height, 1);
    }
}

TEST(DamagedImage, NoHeaderLeadsOutOfTheFile) {
    std::mt19937 random(20261123);
    for (const auto& [kind, bytes] : samples()) {
        for (int round = 0; round < 3000; ++round) {
            Bytes changed = bytes;
            mutate(changed, random);
            changed.shrink_to_fit();  // so that a sanitizer sees a byte read behind the end
            const auto header = parseImageHeader(changed);
            if (!header) continue;
            ASSERT_GE(header->width, 0) << kind;
            ASSERT_GE(header->height, 0) << kind;
            ASSERT_GE(header->orientation, 1) << kind;
            ASSERT_LE(header->orientation, 8) << kind;
            if (header->kind == ImageKind::Png) {
                ASSERT_LE(pngPixelChunks(changed).size(), changed.size());
            }
        }
    }
}

TEST(DamagedImage, IsDecodedOrRefusedButNeverMore) {
    std::mt19937 random(7);
    int decoded = 0, refused = 0;
    for (const auto& [kind, bytes] : samples()) {
        for (int round = 0; round < 400; ++round) {
            Bytes changed = bytes;
            mutate(changed, random);
            const auto image = decodedOrRefused(changed);
            ++(image ? decoded : refused);
            if (!image) continue;
            ASSERT_GT(image->width, 0) << kind;
            ASSERT_EQ(image->rgb.size(), static_cast<std::size_t>(image->width) * image->height * 3) << kind;
        }
    }
    EXPECT_GT(decoded, 200) << "the mutator leaves too little to decode";
    EXPECT_GT(refused, 200) << "the mutator breaks too little";
    RecordProperty("decoded", decoded);
}

}  // namespace
}  // namespace maskwright
