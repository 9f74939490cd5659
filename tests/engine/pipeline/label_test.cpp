// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/label.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/error.h"
#include "exporter/png.h"
#include "painting_fixture.h"
#include "pipeline/attention_extractor.h"

namespace maskwright {
namespace {

class Labelling : public test::Painting {
  protected:
    void SetUp() override {
        options.images = path("photos");
        options.out = path("out");
        options.concept_ = "bird";
        options.model = model();
        options.steps = 2;
        options.precision = Precision::Fp32;
        options.threads = 1;
        options.edgeSnap = false;
        writePhoto(options.images / "a.png");
    }
    Mask maskWithShift(double shift) {
        options.thresholdShift = shift;
        options.out = path(("shift " + std::to_string(shift)).c_str());
        label(options, context);
        return readMaskPng(options.out / maskPathFor("a.png"));
    }
    /// What the model sees, without labelling.
    Preliminary seen() {
        AttentionExtractor extractor(
            {.model = model(), .precision = Precision::Fp32, .threads = 1, .steps = options.steps}, context);
        return extractor.extract(photo(), "bird", "", "a.png", context);
    }

    LabelOptions options;
    JobContext context;
};

TEST_F(Labelling, CutsWhereTheShiftSays) {
    MASKWRIGHT_NEEDS(model());
    const Preliminary preliminary = seen();
    EXPECT_TRUE(maskWithShift(0) == preliminary.mask);
    for (const double shift : {-1.0, -0.4, 0.6, 1.0}) {
        const double cut = shiftedThreshold(preliminary.mixture, shift);
        EXPECT_TRUE(maskWithShift(shift) == cutSoftMap(preliminary.soft, cut, 32, 24)) << shift;
    }
    EXPECT_LT(maskWithShift(0.999).area(), maskWithShift(-0.999).area()) << "a higher cut leaves less";
}

TEST_F(Labelling, RefusesAShiftThatLeadsBeyondTheMeans) {
    for (const double shift : {-1.01, 1.5, static_cast<double>(NAN), static_cast<double>(INFINITY)}) {
        options.thresholdShift = shift;
        EXPECT_THROW(label(options, context), Error) << shift;
        EXPECT_FALSE(std::filesystem::exists(options.out));
    }
}

TEST_F(Labelling, GoesOnWithTheSameShiftOnly) {
    MASKWRIGHT_NEEDS(model());
    label(options, context);
    // A run from before there was a shift goes on as one without.
    const std::string settings = readText(options.out / ".maskwright" / "settings.txt");
    EXPECT_EQ(settings.find("shift"), std::string::npos) << settings;
    options.resume = true;
    EXPECT_EQ(label(options, context).masks, 1U);
    options.thresholdShift = 0.5;
    try {
        label(options, context);
        ADD_FAILURE() << "mixed";
    } catch (const Error& error) {
        EXPECT_NE(std::string(error.what()).find("other settings"), std::string::npos) << error.what();
    }
}

}  // namespace
}  // namespace maskwright
