// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/finetune.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/error.h"
#include "core/files.h"
#include "exporter/png.h"
#include "image/write.h"
#include "pipeline/background.h"
#include "pipeline/training_log.h"
#include "support.h"

namespace maskwright {
namespace {

/// Three photos of a bright square, with their masks, and a tiny model.
class Finetuning : public ::testing::Test {
  protected:
    void SetUp() override {
        options.model = test::goldenFolder() / "tiny-sd1";
        options.images = path("photos");
        options.labels = path("labels");
        options.out = path("model");
        options.concept_ = "bird";
        options.steps = 2;
        options.threads = 1;
        options.precision = Precision::Fp32;
        for (int i = 0; i < 3; ++i) {
            const std::string file = std::to_string(i) + ".png";
            writeAtomically(options.images / file, encodePng(photo(i)));
            writeMaskPng(options.labels / maskPathFor(file), mask(i));
        }
    }
    static bool inside(int i, int x, int y) { return x >= 4 + i && x < 16 + i && y >= 6 && y < 18; }
    static Image photo(int i) {
        Image result{32, 24, {}};
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 32; ++x)
                result.rgb.insert(result.rgb.end(), 3, static_cast<std::uint8_t>(inside(i, x, y) ? 230 : 40 + x));
        return result;
    }
    static Mask mask(int i) {
        Mask result(32, 24);
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 32; ++x) result.at(x, y) = inside(i, x, y);
        return result;
    }
    static std::ptrdiff_t lines(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }
    std::filesystem::path path(const char* name) const { return m_folder.path() / name; }
    std::string weightsIn(const std::filesystem::path& model) const {
        return readText(model / "unet" / "diffusion_pytorch_model.safetensors");
    }

    FinetuneOptions options;
    JobContext context;

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(Finetuning, MakesAModelThatPaintsBackgrounds) {
    MASKWRIGHT_NEEDS(options.model);
    const FinetuneResult result = finetune(options, context);
    EXPECT_EQ(result.steps, 2);
    EXPECT_GT(result.validationLoss, 0);
    EXPECT_NE(weightsIn(options.out), weightsIn(options.model)) << "something was learned";

    AttentionExtractor extractor({.model = options.out, .precision = Precision::Fp32, .threads = 1}, context);
    const BackgroundPainter painter(extractor, {.paintings = 2, .steps = 2});
    const PaintedBackground painted = painter.paint(photo(0), mask(0), "bird", "0.png", context);
    EXPECT_EQ(painted.backgrounds.at(0).width, painted.difference.width);
    const PaintedBackground again = painter.paint(photo(0), mask(0), "bird", "0.png", context);
    EXPECT_EQ(again.backgrounds.at(0).rgb, painted.backgrounds.at(0).rgb) << "same seed, same painting";
    // With nothing to paint the photo's own reconstruction comes back.
    const PaintedBackground none = painter.paint(photo(0), Mask(32, 24), "bird", "0.png", context);
    EXPECT_EQ(none.backgrounds.at(0).rgb, none.reconstruction.rgb);
    EXPECT_EQ(*std::max_element(none.difference.values.begin(), none.difference.values.end()), 0.0F);
}

TEST_F(Finetuning, CountsEachPhotoOnce) {
    MASKWRIGHT_NEEDS(options.model);
    options.previews = 0;
    const FinetuneResult three = finetune(options, context);
    EXPECT_EQ(three.photos + three.heldOut, 3U);
    for (const char* file : {"1.png", "2.png"}) std::filesystem::remove(options.images / file);
    options.out = path("alone");
    const FinetuneResult alone = finetune(options, context);
    EXPECT_EQ(alone.photos, 1U);
    EXPECT_EQ(alone.heldOut, 0U) << "it is learned from, though it is scored on as well";
}

class FinetuningResumed : public Finetuning, public ::testing::WithParamInterface<int> {};
INSTANTIATE_TEST_SUITE_P(WholeAndLora, FinetuningResumed, ::testing::Values(0, 2));

TEST_P(FinetuningResumed, EndsInTheSameBits) {
    MASKWRIGHT_NEEDS(options.model);
    options.steps = 4;
    options.loraRank = GetParam();
    options.previews = 0;
    finetune(options, context);
    const std::string whole = weightsIn(options.out);
    options.out = path("parts");
    context.report = [this](const Progress& progress) {
        if (progress.stage == Stage::TrainingBackground && progress.done == 2)
            context.stop.request(StopRequest::AfterStep);
    };
    EXPECT_TRUE(finetune(options, context).stopped);
    context = JobContext();
    EXPECT_THROW(finetune(options, context), Error) << "another training is not written over";
    options.resume = true;
    EXPECT_FALSE(finetune(options, context).stopped);
    EXPECT_EQ(weightsIn(options.out), whole);
}

TEST_F(Finetuning, TrainsLoraThatCanBeTakenBack) {
    MASKWRIGHT_NEEDS(options.model);
    options.steps = 40;
    options.loraRank = 2;
    options.microBatch = 20;
    options.recompute = true;
    options.previews = 1;
    finetune(options, context);
    const std::string trained = weightsIn(options.out);
    EXPECT_NE(trained, weightsIn(options.model));
    EXPECT_TRUE(std::filesystem::exists(options.out / "lora.safetensors"));
    const TrainingLog log = readTrainingLog(options.out);
    ASSERT_EQ(log.previews.size(), 3U);
    EXPECT_EQ(log.previews[0].step, 0) << "before training";
    EXPECT_FALSE(log.previews[0].masks.at(0).agreement);
    EXPECT_EQ(log.previews[1].picture, options.out / "previews/step_20.png");
    const auto changes = comparePreviews(options.out, 0, 20);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_NEAR(changes[0].iou, log.previews[1].masks.at(0).agreement.value(), 1e-5);
    EXPECT_EQ(log.losses.size(), 40U);
    EXPECT_EQ(log.validations.size(), 2U);
    EXPECT_EQ(log.snapshots, (std::vector<std::int64_t>{20, 40}));
    EXPECT_EQ(log.savedStep, 40);
    EXPECT_EQ(log.modelStep, log.bestStep);

    const std::int64_t other = log.bestStep == 40 ? 20 : 40;
    revertFinetuned(options.out, other);
    EXPECT_EQ(readTrainingLog(options.out).modelStep, other);
    EXPECT_NE(weightsIn(options.out), trained);
    std::filesystem::remove(options.out / "snapshots" / ("step_" + std::to_string(log.bestStep) + ".safetensors"));
    revertFinetuned(options.out, log.bestStep);
    EXPECT_EQ(weightsIn(options.out), trained) << "the best is kept beside the snapshots";
    EXPECT_THROW(revertFinetuned(options.out, 21), Error);
    const std::filesystem::path config = options.out / "unet" / "config.json";
    writeAtomically(path("elsewhere"), std::string_view("precious"));
    std::filesystem::remove(config);
    std::filesystem::create_symlink(path("elsewhere"), config);
    EXPECT_THROW(revertFinetuned(options.out, other), Error);
    EXPECT_EQ(readText(path("elsewhere")), "precious") << "nothing is written through a link";
    std::filesystem::remove(config);
    EXPECT_THROW(revertFinetuned(options.model, 20), Error) << "not a fine-tuned model";
    options.resume = true;
    options.seed = 9;
    EXPECT_THROW(finetune(options, context), Error) << "other settings are another run";
}

TEST_F(Finetuning, LeavesAModelWhenItIsStoppedAtOnce) {
    MASKWRIGHT_NEEDS(options.model);
    options.previews = 0;
    context.report = [this](const Progress& progress) {
        if (progress.stage == Stage::TrainingBackground) context.stop.request(StopRequest::Now);
    };
    EXPECT_TRUE(finetune(options, context).stopped);
    EXPECT_EQ(readTrainingLog(options.out).modelStep, 1);
    context = JobContext();
    EXPECT_NO_THROW(AttentionExtractor({.model = options.out, .precision = Precision::Fp32, .threads = 1}, context));
    options.resume = true;
    EXPECT_FALSE(finetune(options, context).stopped);
    EXPECT_EQ(readTrainingLog(options.out).savedStep, 2);
}

TEST_F(Finetuning, PlansWhatItThenDoes) {
    MASKWRIGHT_NEEDS(options.model);
    options.previews = 0;
    const FinetunePlan asked = planFinetune(options, 3);
    EXPECT_EQ(asked.steps, 2);
    EXPECT_TRUE(asked.fits());
    EXPECT_GT(asked.cropPixels, asked.cropCells);
    options.steps = 0;
    const FinetunePlan few = planFinetune(options, 3), many = planFinetune(options, 1000, /*memoryBudgetBytes=*/1000);
    EXPECT_EQ(few.steps, 200);
    EXPECT_GT(many.steps, few.steps);
    EXPECT_GT(many.emaDecay, few.emaDecay);
    EXPECT_FALSE(many.fits());
    options.loraRank = 8;
    const FinetunePlan lora = planFinetune(options, 3);
    EXPECT_LT(lora.neededBytes, few.neededBytes);
    EXPECT_GT(lora.learningRate, few.learningRate);
    options.loraRank = 0;
    context.report = [this](const Progress& progress) {
        if (progress.stage != Stage::TrainingBackground) return;
        EXPECT_EQ(progress.total, 200);
        context.stop.request(StopRequest::AfterStep);
    };
    EXPECT_TRUE(finetune(options, context).stopped);
}

TEST_F(Finetuning, RemembersWhatItWasStartedWith) {
    MASKWRIGHT_NEEDS(options.model);
    options.seed = 7;
    options.loraRank = 2;
    options.previews = 0;
    finetune(options, context);
    const FinetuneOptions before = finetuneOptionsOf(options.out);
    EXPECT_EQ(before.steps, 2);
    EXPECT_EQ(before.seed, 7U);
    EXPECT_EQ(before.loraRank, 2);
    EXPECT_FALSE(before.paperLoss);
    EXPECT_EQ(before.out, options.out);
    EXPECT_TRUE(std::filesystem::equivalent(before.model, options.model));
    EXPECT_THROW(finetuneOptionsOf(options.images), Error);
    writeAtomically(options.out / "finetune.json", std::string_view(R"({"base": "x", "lora_rank": 2})"));
    EXPECT_THROW(finetuneOptionsOf(options.out), Error) << "damaged";
}

TEST_F(Finetuning, SaysThatItsRecordIsDamaged) {
    std::string deep = R"({"base":"x","lora_rank":0,"steps":1,"paper_loss":false,"seed":0)";
    std::filesystem::create_directories(options.out);
    writeAtomically(options.out / "finetune.json", deep + "}");
    EXPECT_EQ(finetuneOptionsOf(options.out).steps, 1);
    // Complete, yet nested as no record is.
    deep += ",\"more\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}";
    std::vector<std::string> damaged = {"{\"base", deep};
    // No whole numbers in range.
    for (const char* numbers : {R"("lora_rank":5000000000,"steps":1,"seed":0)", R"("lora_rank":-1,"steps":1,"seed":0)",
                                R"("lora_rank":0,"steps":-1,"seed":0)", R"("lora_rank":0,"steps":1,"seed":-1)",
                                R"("lora_rank":0,"steps":1e300,"seed":0)"})
        damaged.push_back(std::string(R"({"base":"x","paper_loss":false,)") + numbers + "}");
    for (const std::string& text : damaged) {
        writeAtomically(options.out / "finetune.json", text);
        try {
            finetuneOptionsOf(options.out);
            ADD_FAILURE() << "read";
        } catch (const Error& error) {
            EXPECT_EQ(error.what(), std::string("The record of the fine-tuning is damaged"));
            EXPECT_NE(error.where().find("finetune.json"), std::string::npos) << error.message();
        }
    }
}

TEST_F(Finetuning, SaysWhatWouldFitWhenMemoryDoesNot) {
    MASKWRIGHT_NEEDS(options.model);
    context.memoryBudgetBytes = 1000;
    try {
        finetune(options, context);
        FAIL() << "it cannot fit";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::OutOfMemory);
        EXPECT_NE(error.hint().find("--lora"), std::string::npos);
    }
    EXPECT_FALSE(std::filesystem::exists(options.out));
}

TEST_F(Finetuning, SaysWhenNoMaskLeavesABackground) {
    MASKWRIGHT_NEEDS(options.model);
    for (int i = 0; i < 3; ++i)
        writeMaskPng(options.labels / maskPathFor(std::to_string(i) + ".png"), Mask(32, 24, i % 2));
    EXPECT_THROW(finetune(options, context), Error);
    EXPECT_FALSE(std::filesystem::exists(options.out)) << "nothing is written before everything was checked";
}

TEST_F(Finetuning, TakesOneSinglePhoto) {
    MASKWRIGHT_NEEDS(options.model);
    for (int i = 1; i < 3; ++i) std::filesystem::remove(options.images / (std::to_string(i) + ".png"));
    EXPECT_EQ(finetune(options, context).steps, 2);
}

TEST_F(Finetuning, RefusesInpaintingModels) {
    options.model = test::goldenFolder() / "tiny-sd15-inpaint";
    MASKWRIGHT_NEEDS(options.model);
    EXPECT_THROW(finetune(options, context), Error);
}

TEST(RefinedMasks, KeepToTheDilatedPreliminaryMaskAndFillHoles) {
    const Image photo{40, 40, std::vector<std::uint8_t>(40 * 40 * 3, 100)};
    HeatMap soft{10, 10, std::vector<float>(100, 0.1F)}, difference{40, 40, std::vector<float>(1600, 0.0F)};
    for (int y = 2; y < 8; ++y)
        for (int x = 2; x < 8; ++x) soft.values[static_cast<std::size_t>(y) * 10 + x] = 0.9F;
    for (int y = 10; y < 30; ++y)
        for (int x = 10; x < 30; ++x)
            difference.values[static_cast<std::size_t>(y) * 40 + x] = x == 20 && y == 20 ? 0.0F : 0.5F;
    difference.values[0] = 0.5F;  // differs, but no word looks there
    const Preliminary preliminary = preliminaryMask(soft, 40, 40);
    RefineOptions options;
    options.edgeSnap = options.fuse = false;
    const Mask refined = refineMask(photo, preliminary, difference, options);
    EXPECT_EQ(refined.at(0, 0), 0);
    EXPECT_EQ(refined.at(20, 20), 1) << "the hole is filled";
    EXPECT_EQ(refined.area(), 400U);
    options.insidePreliminary = options.close = options.fillHoles = false;
    const Mask bare = refineMask(photo, preliminary, difference, options);
    EXPECT_EQ(bare.at(0, 0), 1);
    EXPECT_EQ(bare.at(20, 20), 0);
    options.fuse = true;
    EXPECT_EQ(refineMask(photo, preliminary, difference, options).at(0, 0), 0) << "both maps have to agree";
}

}  // namespace
}  // namespace maskwright
