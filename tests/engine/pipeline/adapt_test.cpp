// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/adapt.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/files.h"
#include "exporter/png.h"
#include "image/write.h"
#include "model/tokenizer.h"
#include "pipeline/attention_extractor.h"
#include "pipeline/ground.h"
#include "pipeline/model_report.h"
#include "support.h"

namespace maskwright {
namespace {

using nlohmann::json;

/// Six small pictures of two bright "lungs", with reports and masks.
class Domain : public ::testing::Test {
  protected:
    void SetUp() override {
        for (int i = 0; i < 6; ++i) {
            const std::string name = std::to_string(i) + ".png";
            writeAtomically(folder() / "images" / name, encodePng(picture(i)));
            writeMaskPng(folder() / "masks" / name, truth(i));
            pairs.push_back({{"file", "images/" + name},
                             {"report", "Both lungs are bright. No effusion on film " + std::to_string(i) + "."},
                             {"finding", i % 2 == 0 ? "SARS" : ""},
                             {"masks", {{"lungs", "masks/" + name}}}});
        }
        writePairs();
        options.pairs = groundOptions.pairs = folder() / "pairs.jsonl";
        options.out = folder() / "model";
        options.model = test::goldenFolder() / "tiny-sd1";
        options.steps = 2;
        options.imageSize = 32;
        options.threads = groundOptions.threads = 1;
        options.precision = groundOptions.precision = Precision::Fp32;
        groundOptions.masks.name = "lungs";
        groundOptions.phrase = "lungs";
        groundOptions.out = folder() / "grounded";
        context.log = [this](const std::string& line) { log += line + "\n"; };
    }
    const std::filesystem::path& folder() const { return m_folder.path(); }
    void writePairs() const {
        std::string lines;
        for (const json& pair : pairs) lines += pair.dump() + "\n";
        writeAtomically(folder() / "pairs.jsonl", lines);
    }
    static bool inside(int i, int x, int y) {
        return y >= 6 && y < 20 && ((x >= 4 + i % 3 && x < 13) || (x >= 19 && x < 28));
    }
    static Image picture(int i) {
        Image result{32, 26, {}};
        for (int y = 0; y < 26; ++y)
            for (int x = 0; x < 32; ++x)
                result.rgb.insert(result.rgb.end(), 3, static_cast<std::uint8_t>(inside(i, x, y) ? 220 : 30 + x));
        return result;
    }
    static Mask truth(int i) {
        Mask result(32, 26);
        for (int y = 0; y < 26; ++y)
            for (int x = 0; x < 32; ++x) result.at(x, y) = inside(i, x, y);
        return result;
    }
    std::string weightsIn(const std::filesystem::path& model, const char* part = "unet") const {
        const bool unet = std::string(part) == "unet";
        return readText(model / part / (unet ? "diffusion_pytorch_model.safetensors" : "model.safetensors"));
    }
    std::string refusalOf(const std::function<void()>& run) const {
        try {
            run();
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadInput);
            return error.message();
        }
        ADD_FAILURE() << "not refused";
        return {};
    }

    std::vector<json> pairs;
    AdaptOptions options;
    GroundOptions groundOptions;
    JobContext context;
    std::string log;

  private:
    test::TemporaryFolder m_folder;
};

class Adapting : public Domain {};

TEST_F(Adapting, TrainsTheUNetOfAModelWhoseTextEncoderThinks) {
    MASKWRIGHT_NEEDS(options.model);
    const AdaptResult result = adapt(options, context);
    EXPECT_EQ(result.steps, 2);
    EXPECT_EQ(result.pairs, 6U);
    EXPECT_EQ(result.heldOut, 1U) << "with so few, one is learned and scored";
    EXPECT_EQ(result.newWords, 0U) << "an open vocabulary needs none";
    EXPECT_TRUE(std::isfinite(result.validationLoss));
    EXPECT_GT(result.validationLoss, 0);
    EXPECT_NE(weightsIn(options.out), weightsIn(options.model)) << "something was learned";
    EXPECT_TRUE(weightsIn(options.out, "text_encoder") == weightsIn(options.model, "text_encoder"));
    groundOptions.model = options.out;
    EXPECT_EQ(ground(groundOptions, context).images.size(), 6U);
}

TEST_F(Adapting, TeachesMiniNewWordsAndResumesToTheSameBits) {
    options.model.clear();
    options.steps = 4;
    const AdaptResult whole = adapt(options, context);
    EXPECT_GE(whole.newWords, 3U) << "lungs, effusion, film ...";
    const Tokenizer before = Tokenizer::load(builtInModel() / "tokenizer");
    const Tokenizer after = Tokenizer::load(options.out / "tokenizer");
    EXPECT_GT(before.encodeWords("lungs").size(), 1U);
    EXPECT_EQ(after.encodeWords("lungs").size(), 1U);
    EXPECT_EQ(after.encodeWords("background"), before.encodeWords("background"));
    EXPECT_EQ(checkModel(options.out, context).parts.size(), checkModel(builtInModel(), context).parts.size());

    const std::filesystem::path first = options.out;
    options.out = folder() / "parts";
    JobContext stopping;
    stopping.report = [&stopping](const Progress& progress) {
        if (progress.stage == Stage::TrainingDiffusion && progress.done == 2)
            stopping.stop.request(StopRequest::AfterStep);
    };
    EXPECT_TRUE(adapt(options, stopping).stopped);
    EXPECT_THROW(adapt(options, context), Error) << "another training is not written over";
    options.resume = true;
    EXPECT_FALSE(adapt(options, context).stopped);
    // Not EXPECT_EQ: it would look for the differences of 30 MB, line by line.
    EXPECT_TRUE(weightsIn(options.out) == weightsIn(first));
    EXPECT_TRUE(weightsIn(options.out, "text_encoder") == weightsIn(first, "text_encoder"));
    EXPECT_EQ(readText(options.out / "tokenizer" / "vocab.json"), readText(first / "tokenizer" / "vocab.json"));

    groundOptions.model = options.out;
    groundOptions.phrase = "lungs zzyzx";
    const GroundResult grounded = ground(groundOptions, context);
    EXPECT_EQ(grounded.prompt, "a photo of a lungs and a background");
    EXPECT_NE(log.find("does not know \"zzyzx\""), std::string::npos) << log;
}

TEST_F(Adapting, SplitsLongReportsAndSaysSo) {
    options.model.clear();
    options.steps = 1;
    std::string report;
    for (int i = 0; i < 12; ++i) report += "The lungs are bright and clear. ";
    pairs[0]["report"] = report;
    pairs[1]["finding"] = "bright";
    writePairs();
    const AdaptResult result = adapt(options, context);
    EXPECT_EQ(result.splitReports, 1U);
    EXPECT_NE(log.find("1 of 6 reports are longer than the 24 tokens"), std::string::npos) << log;
}

TEST_F(Adapting, LeavesOutImagesThatAreNotThereAndNamesTheirLines) {
    options.model.clear();
    options.steps = 1;
    std::filesystem::remove(folder() / "images" / "2.png");
    writeAtomically(folder() / "images" / "4.png", "no picture");
    const AdaptResult result = adapt(options, context);
    EXPECT_EQ(result.leftOut, 2U);
    EXPECT_EQ(result.pairs, 4U);
    EXPECT_NE(log.find("left out line 3: "), std::string::npos) << log;
    EXPECT_NE(log.find("left out line 5: "), std::string::npos) << log;
}

TEST_F(Adapting, RefusesWhatCannotBeLearnedFromBeforeWritingAnything) {
    options.model.clear();
    const auto run = [this] { adapt(options, context); };
    pairs[3]["report"] = " \n";
    pairs[3]["finding"] = "";
    writePairs();
    EXPECT_NE(refusalOf(run).find("line 4"), std::string::npos);
    writeAtomically(options.pairs, "file,report\n0.png,clear\n");
    EXPECT_NE(refusalOf(run).find("line 1"), std::string::npos);
    pairs = {{{"file", "nowhere.png"}, {"report", "clear"}}};
    writePairs();
    EXPECT_NE(refusalOf(run).find("None of the images"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(options.out));
}

class Grounding : public Domain {};

TEST_F(Grounding, ScoresMapsAndBaselinesOnTheSameImages) {
    groundOptions.phrase = "object";
    groundOptions.masks.name = "spot";
    for (int i = 0; i < 6; ++i) {
        Mask spot = truth(i);
        for (int y = 12; y < 26; ++y)
            for (int x = 0; x < 32; ++x) spot.at(x, y) = 0;
        writeMaskPng(folder() / "spots" / (std::to_string(i) + ".png"), spot);
    }
    groundOptions.masks.folder = folder() / "spots";
    writeMaskPng(folder() / "spots" / "3.png", Mask(32, 26));
    writeMaskPng(folder() / "spots" / "4.png", Mask(9, 9, 1));
    std::filesystem::remove(folder() / "spots" / "5.png");
    const GroundResult result = ground(groundOptions, context);
    ASSERT_EQ(result.images.size(), 3U);
    EXPECT_EQ(result.withoutMask, 1U);
    ASSERT_EQ(result.skipped.size(), 2U) << "an empty mask and one of another size";
    // The organ holds the spot, 6 of its 14 rows.
    EXPECT_EQ(result.organ.images, 3U);
    EXPECT_NEAR(result.organ.iou, 6.0 / 14, 1e-9);
    EXPECT_NEAR(result.organ.pointing, 6.0 / 14, 1e-9);
    EXPECT_NEAR(result.centredBox.iou, result.box.meanIou, 1e-12);
    EXPECT_EQ(result.phrase.images, 3U);
    double sum = 0;
    for (const GroundedImage& image : result.images) {
        sum += image.scores.iou;
        const Mask mask = readMaskPng(groundOptions.out / fromUtf8(maskPathFor(image.file)));
        EXPECT_EQ(boundingBox(mask), image.box);
        EXPECT_TRUE(std::filesystem::exists(groundOptions.out / fromUtf8(mapPathFor(image.file))));
    }
    EXPECT_NEAR(result.phrase.iou, sum / 3, 1e-12);
    const json report = json::parse(readText(groundOptions.out / "grounding.json"));
    EXPECT_EQ(report.at("images").size(), 3U);
    EXPECT_NEAR(report.at("baselines").at("whole_lungs").at("iou").get<double>(), 6.0 / 14, 1e-9);
    const std::string markdown = readText(groundOptions.out / "grounding.md");
    EXPECT_NE(markdown.find("| whole lungs | 3 | 0.429 |"), std::string::npos) << markdown;

    const std::string before = readText(groundOptions.out / "grounding.json");
    ground(groundOptions, context);
    EXPECT_EQ(readText(groundOptions.out / "grounding.json"), before) << "same input, same bytes";
}

TEST_F(Grounding, LooksOnlyAtTheSplitAndNeverAtReports) {
    groundOptions.phrase = "object";
    groundOptions.split = Split::Test;
    std::size_t test = 0;
    for (json& pair : pairs) {
        pair.erase("report");
        pair.erase("finding");
    }
    writePairs();
    test = ofSplit(readImageReports(groundOptions.pairs), Split::Test).size();
    ASSERT_GT(test, 0U);
    ASSERT_LT(test, 6U);
    EXPECT_EQ(ground(groundOptions, context).images.size(), test);
}

TEST_F(Grounding, SaysInOneSentenceWhatItCannotLookFor) {
    const auto run = [this] { ground(groundOptions, context); };
    EXPECT_NE(refusalOf(run).find("never learned"), std::string::npos) << "Mini does not know lungs";
    groundOptions.phrase = "  ";
    EXPECT_NE(refusalOf(run).find("empty"), std::string::npos);
    groundOptions.phrase.clear();
    for (int i = 0; i < 25; ++i) groundOptions.phrase += "dog ";
    EXPECT_NE(refusalOf(run).find("longer"), std::string::npos);
    groundOptions.phrase = "dog";
    groundOptions.prompt = "a photo of a cat";
    EXPECT_NE(refusalOf(run).find("does not contain"), std::string::npos);
    groundOptions.prompt.clear();
    groundOptions.masks.name = "spleen";
    EXPECT_NE(refusalOf(run).find("No image has a mask"), std::string::npos);
    groundOptions.masks.folder = folder() / "nowhere";
    EXPECT_NE(refusalOf(run).find("folder of masks"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(groundOptions.out));
}

}  // namespace
}  // namespace maskwright
