// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/refine.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/files.h"
#include "exporter/png.h"
#include "painting_fixture.h"
#include "pipeline/label.h"

namespace maskwright {
namespace {

class Refining : public test::Painting {
  protected:
    void SetUp() override {
        options.images = path("photos");
        options.labels = path("labels");
        options.out = path("out");
        options.concept_ = "bird";
        options.painter = model();
        options.background = {.paintings = 1, .steps = 2};
        options.precision = Precision::Fp32;
        options.threads = 1;
    }
    void writeInputs() const {
        for (const char* file : {"a.png", "b.png"}) {
            writePhoto(options.images / file);
            writeMaskPng(options.labels / maskPathFor(file), squareMask());
            writeMapPng(options.labels / mapPathFor(file), softMap());
        }
    }
    std::string maskIn(const std::filesystem::path& out, const char* file) const {
        return readText(out / maskPathFor(file));
    }

    RefineRunOptions options;
    JobContext context;
};

TEST_F(Refining, GivesTheSameMasksAsTheLabellingRunThatRefines) {
    MASKWRIGHT_NEEDS(model());
    writeInputs();
    LabelOptions labelling;
    labelling.images = options.images;
    labelling.concept_ = "bird";
    labelling.model = model();
    labelling.steps = 2;
    labelling.precision = Precision::Fp32;
    labelling.threads = 1;
    labelling.softMaps = true;
    labelling.edgeSnap = false;
    labelling.out = path("preliminary");
    label(labelling, context);
    labelling.out = path("refined");
    labelling.until = LastStage::Refined;
    label(labelling, context);

    options.labels = path("preliminary");
    options.background = {};
    options.refining.edgeSnap = false;
    const LabelResult result = refine(options, context);
    EXPECT_EQ(result.masks, 2U);
    EXPECT_TRUE(std::filesystem::exists(options.out / "annotations.json"));
    for (const char* file : {"a.png", "b.png"}) EXPECT_EQ(maskIn(options.out, file), maskIn(path("refined"), file));
}

TEST_F(Refining, TakesKeptDifferencesInsteadOfPainting) {
    MASKWRIGHT_NEEDS(model());
    writeInputs();
    options.differences = path("differences");
    options.refining.edgeSnap = options.refining.fuse = false;
    refine(options, context);
    ASSERT_TRUE(std::filesystem::exists(options.differences / "a.png"));
    // A difference that no painting gives shows whether it was read.
    HeatMap planted{32, 24, std::vector<float>(32 * 24, 0.0F)};
    for (int y = 6; y < 18; ++y)
        for (int x = 8; x < 14; ++x) planted.values[static_cast<std::size_t>(y) * 32 + x] = 0.5F;
    writeMapPng(options.differences / "a.png", planted);
    const std::string plantedBytes = readText(options.differences / "a.png");
    options.out = path("again");
    options.refining.close = false;
    refine(options, context);
    EXPECT_EQ(readText(options.differences / "a.png"), plantedBytes);
    EXPECT_EQ(readMaskPng(path("again") / maskPathFor("a.png")).area(), 6U * 12U) << "cut from the planted one";

    Mask edited = squareMask();
    edited.at(0, 0) = 1;
    writeMaskPng(options.labels / maskPathFor("a.png"), edited);
    options.out = path("edited");
    refine(options, context);
    EXPECT_NE(readText(options.differences / "a.png"), plantedBytes) << "another mask is painted anew";
    writeMapPng(options.differences / "a.png", planted);
    options.background.steps = 3;
    options.out = path("steps");
    refine(options, context);
    EXPECT_NE(readText(options.differences / "a.png"), plantedBytes) << "and so are other settings";
}

TEST_F(Refining, NamesWhatItHasToLeaveOut) {
    MASKWRIGHT_NEEDS(model());
    writeInputs();
    for (const char* file : {"broken.png", "no_mask.png", "no_map.png", "other_size.png"}) {
        writePhoto(options.images / file);
        writeMaskPng(options.labels / maskPathFor(file), squareMask());
        writeMapPng(options.labels / mapPathFor(file), softMap());
    }
    writeAtomically(options.images / "broken.png", "no photo");
    std::filesystem::remove(options.labels / maskPathFor("no_mask.png"));
    std::filesystem::remove(options.labels / mapPathFor("no_map.png"));
    writeMaskPng(options.labels / maskPathFor("other_size.png"), Mask(24, 32, 1));
    const LabelResult result = refine(options, context);
    EXPECT_EQ(result.masks, 2U);
    ASSERT_EQ(result.skipped.size(), 4U);
    for (const SkippedImage& skipped : result.skipped) EXPECT_FALSE(skipped.reason.empty()) << skipped.file;

    options.refining.fuse = false;  // the difference alone needs no map
    options.out = path("difference");
    EXPECT_EQ(refine(options, context).masks, 3U);
}

TEST_F(Refining, KeepsEmptyAndFullMasksAsTheyAre) {
    MASKWRIGHT_NEEDS(model());
    writeInputs();
    writeMaskPng(options.labels / maskPathFor("a.png"), Mask(32, 24));
    EXPECT_EQ(refine(options, context).masks, 2U);
    EXPECT_EQ(readMaskPng(options.out / maskPathFor("a.png")), Mask(32, 24));
    writeMaskPng(options.labels / maskPathFor("b.png"), Mask(32, 24, 1));
    options.out = path("none");
    EXPECT_THROW(refine(options, context), Error) << "nothing was refined";
    EXPECT_EQ(readMaskPng(options.out / maskPathFor("b.png")), Mask(32, 24, 1)) << "and nothing is lost";
}

TEST_F(Refining, StopsAfterAPhotoAndGoesOn) {
    MASKWRIGHT_NEEDS(model());
    writeInputs();
    context.report = [this](const Progress& progress) {
        if (progress.stage == Stage::Painting) context.stop.request(StopRequest::AfterStep);
    };
    const LabelResult stopped = refine(options, context);
    EXPECT_TRUE(stopped.stopped);
    EXPECT_EQ(stopped.masks, 1U);
    context = JobContext();
    EXPECT_THROW(refine(options, context), Error) << "a started folder is not written over";
    options.resume = true;
    EXPECT_EQ(refine(options, context).masks, 2U);
    options.refining.close = false;
    EXPECT_THROW(refine(options, context), Error) << "nor mixed with other settings";
}

TEST_F(Refining, KeepsNoDifferencesBehindALink) {
    writeInputs();
    options.differences = path("differences");
    writeAtomically(path("elsewhere") / "a.png", std::string_view("precious"));
    std::filesystem::create_directory(options.differences);
    std::filesystem::create_symlink(path("elsewhere"), options.differences / ".maskwright");
    try {
        refine(options, context);
        ADD_FAILURE() << "refined";
    } catch (const Error& error) {
        EXPECT_EQ(error.where(), toUtf8(options.differences / ".maskwright"));
    }
    EXPECT_EQ(readText(path("elsewhere") / "a.png"), "precious");
    EXPECT_FALSE(std::filesystem::exists(options.out));
}

TEST_F(Refining, RefusesWhatCannotWork) {
    writeInputs();
    const auto refused = [this](const auto& change) {
        RefineRunOptions changed = options;
        change(changed);
        EXPECT_THROW(refine(changed, context), Error);
        EXPECT_FALSE(std::filesystem::exists(options.out)) << "nothing is written before everything was checked";
    };
    refused([](RefineRunOptions& o) { o.concept_.clear(); });
    refused([](RefineRunOptions& o) { o.labels = "nowhere"; });
    refused([](RefineRunOptions& o) { o.images = "nowhere"; });
    refused([](RefineRunOptions& o) { o.painter = "nowhere"; });
    refused([](RefineRunOptions& o) { o.formats = {"oil"}; });
    refused([](RefineRunOptions& o) { o.background.paintings = 0; });
    refused([](RefineRunOptions& o) { o.background.steps = 0; });
}

}  // namespace
}  // namespace maskwright
