// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/inpaint.h"

#include <gtest/gtest.h>

#include <functional>

#include "core/error.h"
#include "exporter/png.h"
#include "image/read.h"
#include "painting_fixture.h"

namespace maskwright {
namespace {

class Inpainting : public test::Painting {
  protected:
    void SetUp() override {
        options.image = path("photo.png");
        options.mask = path("mask.png");
        options.out = path("out");
        options.concept_ = "bird";
        options.model = model();
        options.background = {.paintings = 1, .steps = 2};
        options.precision = Precision::Fp32;
        options.threads = 1;
        writePhoto(options.image);
        writeMaskPng(options.mask, squareMask());
    }
    std::string sentence() {
        try {
            paintBackgrounds(options, context);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadInput);
            return error.message();
        }
        ADD_FAILURE() << "was taken";
        return {};
    }
    Image written(const std::string& name) const { return readImage(options.out / name); }

    InpaintOptions options;
    JobContext context;
};

TEST_F(Inpainting, SlidesFromBackgroundToForegroundFromOneNoise) {
    MASKWRIGHT_NEEDS(model());
    options.guidances = {-1.0, 0.0, 0.5, 1.0};
    options.background.paintings = 2;
    const InpaintResult result = paintBackgrounds(options, context);
    EXPECT_EQ(result.photos, 1U);
    EXPECT_EQ(result.paintings, 8U);
    for (const char* name : {"photo.png", "mask.png", "reconstruction.png", "strip.png", "difference_s0.png",
                             "background_s-1.png", "background_s-1_2.png", "background_s0.5.png"})
        EXPECT_TRUE(std::filesystem::exists(options.out / name)) << name;
    const Image background = written("background_s0.png"), foreground = written("background_s1.png");
    EXPECT_NE(background.rgb, foreground.rgb) << "the prompts differ";
    EXPECT_NE(background.rgb, written("background_s0_2.png").rgb) << "so does the noise";
    EXPECT_NE(background.rgb, written("background_s0.5.png").rgb);
    EXPECT_GT(written("strip.png").width, 6 * 100) << "six pictures side by side";

    options.guidances = {1.0};
    options.background.paintings = 1;
    options.out = path("alone");
    paintBackgrounds(options, context);
    EXPECT_EQ(written("background_s1.png").width, foreground.width);
}

/// Every guidance starts from the same noise, so that nothing but the guidance makes the difference: equal guidances
/// give equal pictures, and one between two others lies between them where the model is nearly linear.
TEST_F(Inpainting, PaintsTheSameForTheSameGuidance) {
    MASKWRIGHT_NEEDS(model());
    options.guidances = {0.0, 1.0};
    paintBackgrounds(options, context);
    const Image both = written("background_s1.png");
    options.guidances = {1.0};
    options.out = path("alone");
    paintBackgrounds(options, context);
    EXPECT_EQ(written("background_s1.png").rgb, both.rgb);
    options.background.plms = true;
    options.background.steps = 3;
    options.out = path("plms");
    paintBackgrounds(options, context);
    EXPECT_NE(written("background_s1.png").rgb, both.rgb);
}

TEST_F(Inpainting, PaintsAFolderOverItsLabelsAndNamesWhatItLeavesOut) {
    MASKWRIGHT_NEEDS(model());
    options.image.clear();
    options.mask.clear();
    options.images = path("photos");
    options.labels = path("labels");
    options.conceptFromFolder = true;
    for (const char* file : {"bird/a.png", "bird/empty.png", "bird/full.png", "bird/none.png", "stray.png"}) {
        writePhoto(options.images / file);
        writeMaskPng(options.labels / maskPathFor(file), squareMask());
    }
    writeMaskPng(options.labels / maskPathFor("bird/empty.png"), Mask(32, 24));
    writeMaskPng(options.labels / maskPathFor("bird/full.png"), Mask(32, 24, 1));
    std::filesystem::remove(options.labels / maskPathFor("bird/none.png"));
    const InpaintResult result = paintBackgrounds(options, context);
    EXPECT_EQ(result.photos, 1U);
    ASSERT_EQ(result.skipped.size(), 4U);
    EXPECT_NE(result.skipped[0].reason.find("empty"), std::string::npos) << result.skipped[0].reason;
    EXPECT_NE(result.skipped[1].reason.find("whole photo"), std::string::npos) << result.skipped[1].reason;
    EXPECT_TRUE(std::filesystem::exists(options.out / "bird" / "a" / "strip.png"));
}

TEST_F(Inpainting, FindsThePreliminaryMaskWhereNoneIsGiven) {
    MASKWRIGHT_NEEDS(model());
    options.mask.clear();
    EXPECT_EQ(paintBackgrounds(options, context).paintings, 1U);
    EXPECT_TRUE(std::filesystem::exists(options.out / "mask.png"));
}

TEST_F(Inpainting, RefusesMasksThatLeaveNothingToDo) {
    MASKWRIGHT_NEEDS(model());
    writeMaskPng(options.mask, Mask(24, 32, 1));
    EXPECT_NE(sentence().find("size"), std::string::npos);
    writeMaskPng(options.mask, Mask(32, 24));
    EXPECT_NE(sentence().find("empty"), std::string::npos);
    writeMaskPng(options.mask, Mask(32, 24, 1));
    EXPECT_NE(sentence().find("whole photo"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(options.out));
}

TEST_F(Inpainting, RefusesOptionsThatContradictEachOther) {
    const auto refused = [this](const std::function<void()>& change) {
        const InpaintOptions before = options;
        change();
        EXPECT_FALSE(sentence().empty());
        options = before;
    };
    refused([this] { options.images = path("photos"); });
    refused([this] { options.image.clear(); });
    refused([this] { options.labels = path("labels"); });
    refused([this] { options.concept_ = "  "; });
    refused([this] { options.guidances.clear(); });
    refused([this] { options.guidances = {0.0, 1e6}; });
    refused([this] { options.background.paintings = 0; });
    refused([this] { options.image = path("missing.png"); });
    EXPECT_FALSE(std::filesystem::exists(options.out));
}

}  // namespace
}  // namespace maskwright
