// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/synthesize.h"

#include <gtest/gtest.h>

#include <set>

#include "core/error.h"
#include "core/json_lines.h"
#include "exporter/png.h"
#include "painting_fixture.h"
#include "pipeline/synthetic_sheet.h"

namespace maskwright {
namespace {

class Synthesis : public test::Painting {
  protected:
    void SetUp() override {
        options.concept_ = "bird";
        options.count = 3;
        options.steps = 2;
        options.model = model();
        options.out = path("out");
        options.precision = Precision::Fp32;
        options.threads = 1;
    }
    std::vector<nlohmann::json> manifest() const { return JsonLines(options.out / "manifest.jsonl").read(); }

    SynthesizeOptions options;
    JobContext context;
};

TEST_F(Synthesis, JudgesEveryPairAndWritesThoseItKeeps) {
    MASKWRIGHT_NEEDS(model());
    const SynthesizeResult result = synthesize(options, context);
    EXPECT_EQ(result.pairs, 3);
    std::int64_t judged = result.kept;
    for (const auto& [reason, count] : result.dropped) judged += count;
    EXPECT_EQ(judged, 3);
    ASSERT_EQ(manifest().size(), 3U);
    for (const auto& line : manifest()) {
        const std::string file = line.at("file");
        const bool kept = line.at("verdict") == "kept";
        for (const char* folder : {"images", "backgrounds", "masks", "maps"}) {
            EXPECT_EQ(std::filesystem::exists(options.out / folder / file), kept) << folder << " " << line;
            EXPECT_EQ(std::filesystem::exists(options.out / "thrown_away" / folder / file), !kept) << line;
        }
    }
    EXPECT_TRUE(std::filesystem::exists(options.out / "sheet.png"));
}

TEST_F(Synthesis, APairDependsOnItsNumberAlone) {
    MASKWRIGHT_NEEDS(model());
    synthesize(options, context);
    const auto whole = manifest();
    options.out = path("parts");
    context.report = [this](const Progress& progress) {
        if (progress.stage == Stage::Painting) context.stop.request(StopRequest::AfterStep);
    };
    EXPECT_TRUE(synthesize(options, context).stopped);
    EXPECT_EQ(manifest().size(), 1U);
    context = JobContext();
    EXPECT_THROW(synthesize(options, context), Error) << "a started folder is not written over";
    options.resume = true;
    EXPECT_EQ(synthesize(options, context).pairs, 3);
    EXPECT_EQ(manifest(), whole);
    options.count = 4;
    EXPECT_EQ(synthesize(options, context).pairs, 4) << "more of the same may follow";
    options.seed = 1;
    EXPECT_THROW(synthesize(options, context), Error) << "other pairs may not";
}

TEST_F(Synthesis, GoesOnAfterAPersonHasMovedPairs) {
    MASKWRIGHT_NEEDS(model());
    const SynthesizeResult first = synthesize(options, context);
    const SheetPair before = readPairSheet(options.out).at(1);
    const bool wasKept = isKept(before.verdict);
    judgePair(options.out, 1, !wasKept);
    options.resume = true;
    options.count = 4;
    const SynthesizeResult result = synthesize(options, context);
    EXPECT_EQ(result.pairs, 4);
    const auto pairs = readPairSheet(options.out);
    ASSERT_EQ(pairs.size(), 4U);
    EXPECT_EQ(pairs[1].verdict, wasKept ? "dropped by hand" : "kept by hand") << "a choice outlives the next run";
    EXPECT_TRUE(std::filesystem::exists(folderOfPair(options.out, pairs[1].verdict) / "images" / pairs[1].file));
    const std::int64_t fourth = isKept(pairs[3].verdict) ? 1 : 0;
    EXPECT_EQ(result.kept, first.kept + (wasKept ? -1 : 1) + fourth);
    EXPECT_EQ(result.dropped.count("dropped by hand"), wasKept ? 1U : 0U);
    EXPECT_EQ(manifest().size(), 5U) << "nothing was made twice";
}

TEST_F(Synthesis, RefusesWhatCannotWork) {
    const auto refused = [this](const auto& change) {
        SynthesizeOptions changed = options;
        change(changed);
        EXPECT_THROW(synthesize(changed, context), Error);
        EXPECT_FALSE(std::filesystem::exists(options.out)) << "nothing is written before everything was checked";
    };
    refused([](SynthesizeOptions& o) { o.count = 0; });
    refused([](SynthesizeOptions& o) { o.concept_ = " "; });
    refused([](SynthesizeOptions& o) { o.guidance = 0; });
    refused([](SynthesizeOptions& o) { o.steps = 0; });
    refused([](SynthesizeOptions& o) { o.model = "nowhere"; });
    refused([](SynthesizeOptions& o) { o.painter = "nowhere"; });
}

/// A difference of `inside` where a mask is, of `outside` elsewhere.
HeatMap difference(const Mask& mask, float inside, float outside) {
    HeatMap map{mask.width, mask.height, {}};
    for (const std::uint8_t pixel : mask.pixels) map.values.push_back(pixel != 0 ? inside : outside);
    return map;
}

Mask rectangle(int left, int top, int right, int bottom) {
    Mask mask(40, 40);
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x) mask.at(x, y) = 1;
    return mask;
}

std::string verdict(const Mask& mask, float inside = 0.4F, float outside = 0.05F) {
    return verdictOn(measurePair(mask, difference(mask, inside, outside)));
}

TEST(SyntheticPairs, AreMeasured) {
    const Mask mask = rectangle(0, 0, 20, 10);
    const PairMeasures measures = measurePair(mask, difference(mask, 0.3F, 0.1F));
    EXPECT_DOUBLE_EQ(measures.maskShare, 200.0 / 1600.0);
    EXPECT_DOUBLE_EQ(measures.borderShare, 29.0 / 156.0);
    EXPECT_DOUBLE_EQ(measures.largestShare, 1.0);
    EXPECT_NEAR(measures.change, 0.3, 1e-6);
    EXPECT_NEAR(measures.contrast, 0.5, 1e-6);
}

TEST(SyntheticPairs, AreThrownAwayWhereTheyAreDegenerate) {
    EXPECT_EQ(verdict(rectangle(10, 10, 30, 30)), "kept");
    EXPECT_EQ(verdict(Mask(40, 40)), "empty");
    EXPECT_EQ(verdict(rectangle(5, 5, 8, 8)), "empty");
    EXPECT_EQ(verdict(Mask(40, 40, 1)), "full");
    EXPECT_EQ(verdict(rectangle(10, 10, 30, 30), 0.02F, 0.01F), "alike");
    EXPECT_EQ(verdict(rectangle(10, 10, 30, 30), 0.3F, 0.29F), "unclear");
    Mask frame(40, 40, 1);
    for (int y = 6; y < 34; ++y)
        for (int x = 6; x < 34; ++x) frame.at(x, y) = 0;
    EXPECT_EQ(verdict(frame), "border");
    Mask pieces = rectangle(2, 2, 14, 14);
    for (int y = 24; y < 36; ++y)
        for (int x = 24; x < 36; ++x) pieces.at(x, y) = 1;
    EXPECT_EQ(verdict(pieces), "pieces");
    EXPECT_THROW(measurePair(Mask(3, 3), HeatMap{2, 2, std::vector<float>(4)}), Error);
}

}  // namespace
}  // namespace maskwright
