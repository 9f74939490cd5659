// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pretrain.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/files.h"
#include "exporter/png.h"
#include "image/write.h"
#include "pipeline/attention_extractor.h"
#include "support.h"
#include "toy_recipe.h"

namespace maskwright {
namespace {

using nlohmann::json;

/// Sixteen tiny photos of a bright disc ("a dog") and of stripes without an object ("a street"), and a toy of a recipe.
class Pretraining : public ::testing::Test {
  protected:
    void SetUp() override {
        std::string captions;
        for (int i = 0; i < 16; ++i) {
            const bool scene = i % 4 == 0;
            const std::string name = std::to_string(i) + ".png";
            writePhoto(folder("photos") / name, i, scene);
            captions += json{{"file_name", name}, {"text", scene ? "a photo of a street" : "a photo of a dog"}}.dump();
            captions += "\n";
        }
        writeAtomically(folder("photos") / "metadata.jsonl", captions);
        for (int i = 0; i < 2; ++i) {
            const std::string name = std::to_string(i) + ".png";
            writePhoto(folder("eval/images/dog") / name, i, /*scene=*/false);
            Mask truth(32, 32);
            for (int y = 8; y < 24; ++y)
                for (int x = 8; x < 24; ++x) truth.at(x, y) = 1;
            writeMaskPng(folder("eval/masks/dog") / name, truth);
        }
        options.images = m_root.path() / "photos";
        options.evaluation = m_root.path() / "eval";
        options.out = m_root.path() / "model";
        options.threads = 1;
        options.precision = Precision::Fp32;
        setSteps(2);
    }

    void setSteps(int steps) {
        json recipe = test::toyRecipe();
        recipe["diffusion_training"]["steps"] = steps;
        options.config = m_root.path() / "recipe.json";
        writeAtomically(options.config, recipe.dump());
    }

    std::string linesOf(const char* name) const { return readText(options.out / name); }

    PretrainOptions options;
    JobContext context;

  private:
    std::filesystem::path folder(const std::string& name) const {
        std::filesystem::create_directories(m_root.path() / name);
        return m_root.path() / name;
    }
    static void writePhoto(const std::filesystem::path& file, int seed, bool scene) {
        Image photo{32, 32, {}};
        for (int y = 0; y < 32; ++y)
            for (int x = 0; x < 32; ++x) {
                const bool disc = (x - 16) * (x - 16) + (y - 16) * (y - 16) < 64;
                const int grey = scene ? (x / 4 % 2) * 200 + seed : (disc ? 230 - seed : 20 + seed);
                photo.rgb.insert(photo.rgb.end(), 3, static_cast<std::uint8_t>(grey));
            }
        writeAtomically(file, encodePng(photo));
    }

    test::TemporaryFolder m_root;
};

TEST_F(Pretraining, MakesAModelThatLooksAtPhotosAndSaysWhatItScores) {
    const PretrainResult result = pretrain(options, context);
    EXPECT_EQ(result.autoencoderSteps, 2);
    EXPECT_EQ(result.diffusionSteps, 2);
    EXPECT_FALSE(result.stopped);
    EXPECT_EQ(linesOf("scores.csv").substr(0, 2), "1,");
    EXPECT_NE(linesOf("scores.csv").find("\n2,"), std::string::npos);
    EXPECT_TRUE(std::filesystem::exists(options.out / "samples" / "step_1.png"));

    ExtractorOptions model;
    model.model = options.out;
    model.precision = Precision::Fp32;
    AttentionExtractor extractor(model, context);
    const Image photo{32, 32, std::vector<std::uint8_t>(32 * 32 * 3, 90)};
    EXPECT_EQ(extractor.extract(photo, "dog", "", "one", context).mask.width, 32);
}

TEST_F(Pretraining, GoesOnWhereItEnded) {
    pretrain(options, context);
    EXPECT_THROW(pretrain(options, context), Error) << "a folder with a model is not overwritten";
    options.resume = true;
    setSteps(4);
    const PretrainResult result = pretrain(options, context);
    EXPECT_EQ(result.diffusionSteps, 4);
    EXPECT_NE(linesOf("scores.csv").find("\n4,"), std::string::npos);
    // The same steps in one go end at the same weights.
    const std::string resumed = readText(options.out / "unet" / "diffusion_pytorch_model.safetensors");
    options.resume = false;
    options.out += "-in-one-go";
    pretrain(options, context);
    EXPECT_EQ(readText(options.out / "unet" / "diffusion_pytorch_model.safetensors"), resumed);
}

TEST_F(Pretraining, NeedsPhotosToScoreOn) {
    options.evaluation /= "nowhere";
    EXPECT_THROW(pretrain(options, context), Error);
    EXPECT_FALSE(std::filesystem::exists(options.out)) << "nothing is written before everything was checked";
}

}  // namespace
}  // namespace maskwright
