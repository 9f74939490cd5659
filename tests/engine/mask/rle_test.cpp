// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/rle.h"

#include <gtest/gtest.h>

#include <random>

#include "core/error.h"
#include "engine/sample_masks.h"

namespace maskwright {
namespace {

using Runs = std::vector<std::uint32_t>;

/// COCO's maskApi rleToString, written anew from its description.
std::string referenceString(const Runs& runs) {
    std::string text;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        long long rest = runs[i];
        if (i >= 3) rest -= runs[i - 2];
        while (true) {
            const int five = static_cast<int>(((rest % 32) + 32) % 32);
            rest = (rest - five) / 32;
            const bool done = (rest == 0 && five < 16) || (rest == -1 && five >= 16);
            text += static_cast<char>('0' + five + (done ? 0 : 32));
            if (done) break;
        }
    }
    return text;
}

TEST(RunLengths, GoDownColumnsAndStartWithBackground) {
    EXPECT_EQ(runLengths(test::drawn({"####", "....", "...."})), (Runs{0, 1, 2, 1, 2, 1, 2, 1, 2}));
    EXPECT_EQ(runLengths(test::drawn({".#..", ".#..", ".#.."})), (Runs{3, 3, 6}));
    EXPECT_EQ(runLengths(Mask(4, 3)), (Runs{12}));
    EXPECT_EQ(runLengths(Mask(4, 3, 1)), (Runs{0, 12}));
    EXPECT_EQ(runLengths(Mask(1, 1, 1)), (Runs{0, 1}));
}

TEST(RunLengths, GiveEveryMaskBack) {
    for (const Mask& mask : test::awkwardMasks()) {
        const Runs runs = runLengths(mask);
        EXPECT_EQ(maskFromRunLengths(runs, mask.width, mask.height), mask);
        EXPECT_EQ(decompressRunLengths(compressRunLengths(runs)), runs);
        EXPECT_EQ(compressRunLengths(runs), referenceString(runs));
    }
}

TEST(RunLengths, CompressAsCocoDoes) {
    // Worked by hand: 5 -> '5'; 16 needs a second character; the fourth run is told as its difference to the second.
    EXPECT_EQ(compressRunLengths({5}), "5");
    EXPECT_EQ(compressRunLengths({16}), "`0");
    EXPECT_EQ(compressRunLengths({0, 12}), "0<");
    EXPECT_EQ(compressRunLengths({3, 3, 6}), "336");
    EXPECT_EQ(compressRunLengths({0, 1, 2, 1, 2, 1, 2, 1, 2}), "012000000");
    EXPECT_EQ(compressRunLengths({6, 1, 40, 4, 5, 4, 5, 4, 21}),
              "61X13mN000`0");  // a much quoted 10 x 9 mask
}

TEST(RunLengths, CompressAnyRunLengths) {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        Runs runs(random() % 20);
        for (auto& run : runs) run = static_cast<std::uint32_t>(random() >> (random() % 32));
        const std::string text = compressRunLengths(runs);
        EXPECT_EQ(text, referenceString(runs));
        EXPECT_EQ(decompressRunLengths(text), runs);
    }
}

TEST(RunLengths, RefuseWhatDoesNotFit) {
    EXPECT_THROW(maskFromRunLengths({3, 3}, 4, 3), Error);
    EXPECT_THROW(maskFromRunLengths({13}, 4, 3), Error);
    EXPECT_THROW(maskFromRunLengths({0xffffffffU, 0xffffffffU}, 4, 3), Error);
    EXPECT_THROW(maskFromRunLengths({1}, -1, -1), Error);
}

TEST(RunLengths, RefuseBrokenStrings) {
    for (const char* text : {"P", " ", "~", "\xff", "oooooooooooo", "O", "003N"})
        EXPECT_THROW(decompressRunLengths(text), Error) << text;
    EXPECT_TRUE(decompressRunLengths("").empty());
}

TEST(RunLengths, SurviveRandomStrings) {
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        std::string text(random() % 12, '0');
        for (char& c : text) c = static_cast<char>(random() % 4 == 0 ? random() % 256 : 48 + random() % 64);
        try {
            const Runs runs = decompressRunLengths(text);
            EXPECT_EQ(decompressRunLengths(compressRunLengths(runs)), runs);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadInput);
        }
    }
}

Mask ringMask(const std::vector<double>& ring, int width, int height) {
    return maskFromRunLengths(runLengthsOfRing(ring, width, height), width, height);
}

// Areas that cocoapi itself finds for these rings.
TEST(RingRunLengths, CoverWhatCocoSays) {
    EXPECT_EQ(ringMask({2, 2, 5, 2, 5, 5, 2, 5}, 10, 10).area(), 9U);  // along pixel edges
    EXPECT_EQ(ringMask({2, 2, 4, 2, 4, 4, 2, 4}, 10, 10).area(), 4U);  // through pixel middles a row is lost
    // 8 x 8 with a hole of 3 x 3, joined by a cut: 64 - 9.
    EXPECT_EQ(ringMask({0, 0, 8, 0, 8, 8, 0, 8, 0, 2, 2, 2, 2, 5, 5, 5, 5, 2, 0, 2}, 10, 10).area(), 55U);
    EXPECT_EQ(runLengthsOfRing({0, 0, 4, 0, 4, 1, 0, 1}, 4, 3),
              (std::vector<std::uint32_t>{0, 1, 2, 1, 2, 1, 2, 1, 2}));
}

TEST(RingRunLengths, StayWithinThePhoto) {
    EXPECT_EQ(ringMask({-50, -50, 50, -50, 50, 50, -50, 50}, 4, 3).area(), 12U);
    EXPECT_EQ(ringMask({1e300, 0, -1e300, 0, 0, 1e300}, 4, 3).width, 4);
    EXPECT_EQ(ringMask({7, 7, 9, 7, 9, 9}, 4, 3).area(), 0U);
    EXPECT_THROW(runLengthsOfRing({0, 0, 1, 1}, 4, 3), Error);
    EXPECT_THROW(runLengthsOfRing({0, 0, 1, 1, 0.0 / 0.0, 2}, 4, 3), Error);
}

}  // namespace
}  // namespace maskwright
