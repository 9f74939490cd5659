// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/pretrain_config.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/files.h"
#include "support.h"

namespace maskwright {
namespace {

using nlohmann::json;

class PretrainConfigFile : public ::testing::Test {
  protected:
    static std::filesystem::path mini() {
        return std::filesystem::path(MASKWRIGHT_SOURCE_DIR) / "resources" / "pretrain" / "mini.json";
    }
    PretrainConfig read(const std::string& text) const {
        writeAtomically(m_folder.path() / "recipe.json", text);
        return readPretrainConfig(m_folder.path() / "recipe.json");
    }
    /// The shipped recipe with one value changed; the test fails where that is accepted.
    void expectRefused(const std::string& pointer, const json& value) const {
        json recipe = json::parse(readText(mini()));
        recipe[json::json_pointer(pointer)] = value;
        try {
            read(recipe.dump());
            ADD_FAILURE() << "accepted " << pointer << " = " << value;
        } catch (const Error& error) {
            EXPECT_NE(error.where().find("recipe.json"), std::string::npos) << error.message();
        }
    }

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(PretrainConfigFile, OfTheBuiltInModelIsRead) {
    const PretrainConfig config = readPretrainConfig(mini());
    const json recipe = json::parse(readText(mini()));
    EXPECT_EQ(config.tileCells, recipe.at("tile_cells").get<std::vector<int>>());
    EXPECT_EQ(config.photoSide, recipe.at("photo_side").get<int>());
    EXPECT_EQ(config.sceneCaptions.size(), recipe.at("scene_captions").size());
    EXPECT_EQ(config.unet.channels, recipe.at("unet").at("block_out_channels").get<std::vector<int>>());
    EXPECT_EQ(config.diffusion.steps, recipe.at("diffusion_training").at("steps").get<std::int64_t>());
    EXPECT_EQ(config.diffusion.collages.paste, recipe.at("diffusion_training").at("collages").at("paste"));
    EXPECT_EQ(config.autoencoder.learningRate, recipe.at("autoencoder_training").at("learning_rate"));
    EXPECT_EQ(config.recommended, recipe.at("recommended"));
}

TEST_F(PretrainConfigFile, IsRefusedWhereItCannotBeFollowed) {
    expectRefused("/tile_cells", json::array());
    expectRefused("/tile_cells", {8, 16});
    expectRefused("/tile_cells", {16, 16});
    expectRefused("/tile_cells", {16, 0});
    expectRefused("/tile_cells", "16");
    expectRefused("/photo_side", 8);
    expectRefused("/photo_side", json::array());
    expectRefused("/sample_every_steps", 0);
    expectRefused("/tokenizer_min_count", 0);
    expectRefused("/autoencoder_training/crop_side", 0);
    expectRefused("/autoencoder_training/crop_side", -64);
    expectRefused("/autoencoder_training/crop_side", 63);
    expectRefused("/autoencoder_training/batch", 0);
    expectRefused("/autoencoder_training/steps", -1);
    expectRefused("/diffusion_training/batch", -2);
    expectRefused("/diffusion_training/steps", 0);
    expectRefused("/diffusion_training/learning_rate", "fast");
    expectRefused("/diffusion_training/collages", 3);
    expectRefused("/unet/in_channels", 9);
    expectRefused("/unet/out_channels", 3);
    expectRefused("/unet/cross_attention_dim", 100);
    expectRefused("/vae/in_channels", 1);
    expectRefused("/vae", "none");
    expectRefused("/scheduler/prediction_type", "v_prediction");
    expectRefused("/recommended", 1);
}

TEST_F(PretrainConfigFile, IsRefusedWhereItIsNoObject) {
    const std::string deep = R"({"more":)" + std::string(1'000'000, '[') + std::string(1'000'000, ']') + "}";
    for (const std::string& text :
         {std::string(), std::string("[]"), std::string("{"), std::string("7"), std::string("\xff"), deep}) {
        try {
            read(text);
            ADD_FAILURE() << "accepted " << text.substr(0, 20);
        } catch (const Error& error) {
            EXPECT_EQ(error.what(), std::string("The configuration is not a JSON object"));
            EXPECT_NE(error.where().find("recipe.json"), std::string::npos) << error.message();
        }
    }
    EXPECT_THROW(readPretrainConfig(mini().parent_path() / "missing.json"), Error);
}

TEST_F(PretrainConfigFile, MayHaveComments) {
    const std::string recipe = readText(mini());
    EXPECT_EQ(read("// \"mine\n/* [ */" + recipe).photoSide, readPretrainConfig(mini()).photoSide);
}

}  // namespace
}  // namespace maskwright
