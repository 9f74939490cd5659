// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/label_settings.h"

#include <gtest/gtest.h>

#include <functional>

#include "core/error.h"
#include "core/files.h"
#include "pipeline/run_folder.h"
#include "support.h"

namespace maskwright {
namespace {

constexpr char kPhotos[] = "/photos";

LabelOptions bird() {
    LabelOptions options;
    options.concept_ = "bird";
    return options;
}

std::string kept(const LabelOptions& options) {
    return labelSettings(options, kPhotos);
}

TEST(LabelSettings, AreKeptAsTheyAlwaysWere) {
    EXPECT_EQ(kept(bird()),
              "images /photos\nmodel \nconcept bird\nprompt \nsteps 0\nedge snap on\nprecision auto\nseed 0\nshards "
              "1\n");
    LabelOptions options = bird();
    options.until = LastStage::Segmenter;
    options.thresholdShift = 0.5;
    options.propagation = "cross";
    EXPECT_EQ(kept(options),
              "images /photos\nmodel \nconcept bird\nprompt \nsteps 0\nedge snap on\npropagation cross\n"
              "threshold shift 0.500000\nuntil segmenter \nprecision auto\nseed 0\nshards 1\n");
}

TEST(LabelSettings, NamesWhatDiffers) {
    const std::vector<std::pair<LabelSetting, std::function<void(LabelOptions&)>>> changes = {
        {LabelSetting::Model, [](LabelOptions& o) { o.model = "/models/sd15"; }},
        {LabelSetting::Concept, [](LabelOptions& o) { o.concept_ = "birds"; }},
        {LabelSetting::Concept, [](LabelOptions& o) { o.conceptFromFolder = true; }},
        {LabelSetting::Prompt, [](LabelOptions& o) { o.prompt = "a bird"; }},
        {LabelSetting::Steps, [](LabelOptions& o) { o.steps = 20; }},
        {LabelSetting::EdgeSnap, [](LabelOptions& o) { o.edgeSnap = false; }},
        {LabelSetting::Propagation, [](LabelOptions& o) { o.propagation = "cross"; }},
        {LabelSetting::ThresholdShift, [](LabelOptions& o) { o.thresholdShift = -0.25; }},
        {LabelSetting::LastStage, [](LabelOptions& o) { o.until = LastStage::Refined; }},
        {LabelSetting::LastStage, [](LabelOptions& o) { o.until = LastStage::Segmenter; }},
        {LabelSetting::Precision, [](LabelOptions& o) { o.precision = Precision::Fp32; }},
        {LabelSetting::Seed, [](LabelOptions& o) { o.seed = 7; }},
        {LabelSetting::Shards, [](LabelOptions& o) { o.shard.count = 4; }},
    };
    for (const auto& [setting, change] : changes) {
        LabelOptions options = bird();
        change(options);
        const std::vector<LabelSetting> only = {setting};
        EXPECT_EQ(differentSettings(kept(bird()), kept(options)), only) << kept(options);
        EXPECT_EQ(differentSettings(kept(options), kept(bird())), only) << kept(options);
        EXPECT_TRUE(differentSettings(kept(options), kept(options)).empty());
    }
    const std::vector<LabelSetting> photos = {LabelSetting::Photos};
    EXPECT_EQ(differentSettings(kept(bird()), labelSettings(bird(), "/photos2")), photos);
    LabelOptions many = bird();
    many.seed = 1;
    many.concept_ = "dog";
    many.until = LastStage::Segmenter;
    const std::vector<LabelSetting> three = {LabelSetting::Concept, LabelSetting::LastStage, LabelSetting::Seed};
    EXPECT_EQ(differentSettings(kept(bird()), kept(many)), three);
}

TEST(LabelSettings, DoesNotGuessAtWhatIsNoLabelling) {
    const std::vector<LabelSetting> other = {LabelSetting::Other};
    for (const char* text : {"", "concept bird\n", "refine images /photos\nlabels /labels\nconcept bird\n"})
        EXPECT_EQ(differentSettings(text, kept(bird())), other) << text;
    EXPECT_EQ(differentSettings(kept(bird()) + "a line of a later version\n", kept(bird())), other);
}

TEST(LabelSettings, AreReadWhereARunLeftThem) {
    const test::TemporaryFolder folder;
    const std::filesystem::path out = folder.path() / "out";
    EXPECT_FALSE(settingsOfRun(out));
    claimRunFolder(out, kept(bird()), /*goesOn=*/false);
    EXPECT_EQ(settingsOfRun(out), kept(bird()));
    EXPECT_FALSE(settingsOfRun(folder.path())) << "the folder around it is of no run";
    writeAtomically(out / "file", "no folder");
    EXPECT_FALSE(settingsOfRun(out / "file"));
    std::filesystem::remove(memoryOf(out) / "settings.txt");
    std::filesystem::create_directory(memoryOf(out) / "settings.txt");
    EXPECT_THROW(settingsOfRun(out), Error);
}

}  // namespace
}  // namespace maskwright
