// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config.h"

#include <gmock/gmock.h>

#include <functional>
#include <random>

#include "core/error.h"
#include "core/files.h"
#include "model/model_files.h"
#include "model/segmenter_config.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;

std::string errorOf(const std::function<void()>& parse) {
    try {
        parse();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadModel);
        EXPECT_EQ(error.where(), "config.json");
        return error.what();
    }
    return {};
}
std::string unetError(const json& config) {
    return errorOf([&] { parseUNetConfig(config, "config.json"); });
}
std::string vaeError(const json& config) {
    return errorOf([&] { parseVaeConfig(config, "config.json"); });
}
std::string textError(const json& config) {
    return errorOf([&] { parseTextEncoderConfig(config, "config.json"); });
}
std::string schedulerError(const json& config) {
    return errorOf([&] { parseSchedulerConfig(config, "config.json"); });
}

json sd2UNet() {
    return {{"in_channels", 9},
            {"block_out_channels", {320, 640, 1280, 1280}},
            {"attention_head_dim", {5, 10, 20, 20}},
            {"cross_attention_dim", 1024},
            {"use_linear_projection", true},
            {"upcast_attention", true},
            {"dual_cross_attention", false},
            {"num_class_embeds", nullptr},
            {"sample_size", 96}};
}
json sdVae() {
    return {{"block_out_channels", {128, 256, 512, 512}},
            {"down_block_types", std::vector<std::string>(4, "DownEncoderBlock2D")},
            {"up_block_types", std::vector<std::string>(4, "UpDecoderBlock2D")},
            {"layers_per_block", 2}};
}

TEST(UNetConfig, ReadsWhatIsThereAndTakesDiffusersDefaultsElse) {
    const UNetConfig config = parseUNetConfig(sd2UNet(), "config.json");
    EXPECT_EQ(config.inChannels, 9);
    EXPECT_EQ(config.outChannels, 4);
    EXPECT_EQ(config.heads, (std::vector<int>{5, 10, 20, 20}));
    EXPECT_EQ(config.crossAttentionDim, 1024);
    EXPECT_EQ(config.downHasAttention, (std::vector<bool>{true, true, true, false}));
    EXPECT_EQ(config.upHasAttention, (std::vector<bool>{false, true, true, true}));
    EXPECT_TRUE(config.midHasAttention);
    EXPECT_TRUE(config.linearProjection);
    EXPECT_TRUE(config.upcastAttention);
    EXPECT_EQ(config.sampleSize, 96);

    const UNetConfig plain = parseUNetConfig(json::object(), "config.json");
    EXPECT_EQ(plain.crossAttentionDim, 1280);
    EXPECT_EQ(plain.heads, (std::vector<int>{8, 8, 8, 8}));
    EXPECT_FALSE(plain.linearProjection);
}

TEST(UNetConfig, RefusesWhatItCannotHonour) {
    const auto with = [](const char* key, const json& value) {
        json config = sd2UNet();
        config[key] = value;
        return unetError(config);
    };
    EXPECT_EQ(unetError(sd2UNet()), "");
    EXPECT_THAT(with("down_block_types", {"AttnDownBlock2D", "DownBlock2D", "DownBlock2D", "DownBlock2D"}),
                HasSubstr("AttnDownBlock2D"));
    EXPECT_THAT(with("down_block_types", {"DownBlock2D"}), HasSubstr("as many entries"));
    EXPECT_THAT(with("mid_block_type", "UNetMidBlock2DSimpleCrossAttn"), HasSubstr("mid_block_type"));
    EXPECT_THAT(with("act_fn", "gelu"), HasSubstr("act_fn = \"gelu\" is not supported"));
    EXPECT_THAT(with("class_embed_type", "timestep"), HasSubstr("class_embed_type"));
    EXPECT_THAT(with("num_class_embeds", 1000), HasSubstr("num_class_embeds"));
    EXPECT_THAT(with("dual_cross_attention", true), HasSubstr("dual_cross_attention"));
    EXPECT_THAT(with("addition_embed_type", "text_time"), HasSubstr("addition_embed_type"));
    EXPECT_THAT(with("transformer_layers_per_block", {1, 2, 10, 10}), HasSubstr("transformer_layers_per_block"));
    EXPECT_THAT(with("resnet_time_scale_shift", "scale_shift"), HasSubstr("resnet_time_scale_shift"));
    EXPECT_THAT(with("attention_head_dim", {5, 10}), HasSubstr("attention_head_dim"));
    EXPECT_THAT(with("attention_head_dim", 7), HasSubstr("number of heads"));
    EXPECT_THAT(with("norm_num_groups", 0), HasSubstr("norm_num_groups"));
    EXPECT_THAT(with("norm_num_groups", 33), HasSubstr("multiples of norm_num_groups"));
    EXPECT_THAT(with("block_out_channels", json::array()), HasSubstr("block_out_channels"));
    EXPECT_THAT(with("block_out_channels", {"320"}), HasSubstr("block_out_channels"));
    EXPECT_THAT(with("layers_per_block", {2, 2, 3, 2}), HasSubstr("layers_per_block"));
    EXPECT_THAT(with("in_channels", 1e9), HasSubstr("in_channels"));
    EXPECT_THAT(unetError(json::array()), HasSubstr("JSON object"));
}

TEST(VaeConfig, ReadsAndRefuses) {
    const VaeConfig config = parseVaeConfig(sdVae(), "config.json");
    EXPECT_EQ(config.channels, (std::vector<int>{128, 256, 512, 512}));
    EXPECT_EQ(config.pixelsPerCell(), 8);
    EXPECT_EQ(config.scalingFactor, 0.18215);
    const auto with = [](const char* key, const json& value) {
        json changed = sdVae();
        changed[key] = value;
        return vaeError(changed);
    };
    EXPECT_THAT(with("act_fn", "relu"), HasSubstr("act_fn"));
    EXPECT_THAT(with("use_quant_conv", false), HasSubstr("use_quant_conv"));
    EXPECT_THAT(
        with("up_block_types", {"AttnUpDecoderBlock2D", "UpDecoderBlock2D", "UpDecoderBlock2D", "UpDecoderBlock2D"}),
        HasSubstr("AttnUpDecoderBlock2D"));
    EXPECT_THAT(with("scaling_factor", 0), HasSubstr("scaling_factor"));
    EXPECT_THAT(with("in_channels", 4), HasSubstr("in_channels"));
}

TEST(TextEncoderConfig, ReadsAndRefuses) {
    const TextEncoderConfig config = parseTextEncoderConfig(
        {{"hidden_size", 1024}, {"num_attention_heads", 16}, {"hidden_act", "gelu"}}, "config.json");
    EXPECT_EQ(config.activation, Activation::Gelu);
    EXPECT_EQ(config.hiddenSize, 1024);
    EXPECT_EQ(config.layers, 12);
    EXPECT_THAT(textError({{"hidden_act", "gelu_new"}}), HasSubstr("gelu_new"));
    EXPECT_THAT(textError({{"hidden_size", 100}, {"num_attention_heads", 16}}), HasSubstr("num_attention_heads"));
    EXPECT_THAT(textError({{"vocab_size", "many"}}), HasSubstr("vocab_size"));
}

TEST(SchedulerConfig, ReadsAndRefuses) {
    const json base = {{"beta_schedule", "scaled_linear"}, {"beta_start", 0.00085}, {"beta_end", 0.012}};
    const auto with = [&](const char* key, const json& value) {
        json changed = base;
        changed[key] = value;
        return changed;
    };
    EXPECT_EQ(parseSchedulerConfig(base, "f").stepsOffset, 0);
    EXPECT_FALSE(parseSchedulerConfig(base, "f").setAlphaToOne);
    EXPECT_TRUE(parseSchedulerConfig(with("_class_name", "DDIMScheduler"), "f").setAlphaToOne);
    EXPECT_EQ(parseSchedulerConfig(with("prediction_type", "v_prediction"), "f").prediction, PredictionType::V);
    EXPECT_THAT(schedulerError(with("prediction_type", "sample")), HasSubstr("prediction_type"));
    EXPECT_THAT(schedulerError(with("beta_schedule", "linear")), HasSubstr("beta_schedule"));
    EXPECT_THAT(schedulerError(json::object()), HasSubstr("beta_schedule"));
    EXPECT_THAT(schedulerError(with("trained_betas", {0.1})), HasSubstr("trained_betas"));
    EXPECT_THAT(schedulerError(with("beta_end", 0.0001)), HasSubstr("smaller"));
    EXPECT_THAT(schedulerError(with("num_train_timesteps", 0)), HasSubstr("num_train_timesteps"));
}

TEST(ConfigJson, ReadsBackWhatItWrites) {
    json unet = sd2UNet();
    unet["mid_block_type"] = "UNetMidBlock2D";
    unet["up_block_types"] = {"CrossAttnUpBlock2D", "UpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"};
    const json unetJson = toJson(parseUNetConfig(unet, "f"));
    EXPECT_EQ(toJson(parseUNetConfig(unetJson, "f")), unetJson);
    EXPECT_EQ(unetJson["attention_head_dim"], (std::vector<int>{5, 10, 20, 20}));
    EXPECT_EQ(unetJson["up_block_types"], unet["up_block_types"]);
    const json vae = toJson(parseVaeConfig(sdVae(), "f"));
    EXPECT_EQ(toJson(parseVaeConfig(vae, "f")), vae);
    const json text = toJson(parseTextEncoderConfig({{"hidden_act", "gelu"}, {"num_hidden_layers", 0}}, "f"));
    EXPECT_EQ(toJson(parseTextEncoderConfig(text, "f")), text);
    EXPECT_EQ(text["num_hidden_layers"], 0);
    const json scheduler =
        toJson(SchedulerConfig{.prediction = PredictionType::V, .stepsOffset = 3, .setAlphaToOne = true});
    EXPECT_EQ(toJson(parseSchedulerConfig(scheduler, "f")), scheduler);
}

TEST(ConfigJson, ReadsEveryGoldenModel) {
    MASKWRIGHT_NEEDS(test::goldenFolder());
    int models = 0;
    for (const auto& entry : fs::directory_iterator(test::goldenFolder())) {
        if (!fs::exists(entry.path() / "model_index.json")) continue;
        ++models;
        const auto load = [&](const char* name) { return json::parse(readText(entry.path() / name)); };
        EXPECT_EQ(unetError(load("unet/config.json")), "") << entry.path();
        EXPECT_EQ(vaeError(load("vae/config.json")), "") << entry.path();
        EXPECT_EQ(textError(load("text_encoder/config.json")), "") << entry.path();
        EXPECT_EQ(schedulerError(load("scheduler/scheduler_config.json")), "") << entry.path();
    }
    EXPECT_GT(models, 0);
}

TEST(ConfigFuzz, RefusesAFileOfBrackets) {
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "config.json";
    const std::string brackets(1'000'000, '[');
    writeAtomically(file, "{\"in_channels\": " + brackets + std::string(brackets.size(), ']') + "}");
    EXPECT_THROW(readModelJson(file, 16 << 20), Error);
}

TEST(ConfigFuzz, RefusesNumbersOfASegmenterThatAreNotWhole) {
    const SegmenterConfig light = segmenterArchitecture("light");
    for (const char* key : {"format", "inputs", "long_side", "channels", "blocks_per_level", "norm_groups"})
        for (const json& value : {json(1e300), json(-1e300), json(1.5), json::array({1e300})}) {
            json config = toJson(light);
            config[key] = value;
            EXPECT_THROW(segmenterConfigFrom(config, "segmenter.json"), Error) << key << " " << value;
        }
    EXPECT_EQ(segmenterConfigFrom(toJson(light), "segmenter.json"), light);
}

TEST(ConfigFuzz, MutatedConfigsAreReadOrRefused) {
    const json values = {nullptr,         true,    -1, 0, 1, 1e300, "silu", "", json::array(), json::object(), {1, 2},
                         {"DownBlock2D"}, 1u << 31};
    std::mt19937 random(5);
    int refused = 0;
    const auto attempt = [&](json config, const auto& parse) {
        auto key = config.begin();
        std::advance(key, random() % config.size());
        *key = values[random() % values.size()];
        try {
            parse(config, "config.json");
        } catch (const Error& error) {
            ++refused;
            EXPECT_EQ(error.code(), ErrorCode::BadModel);
        }
    };
    const json unet = toJson(UNetConfig{}), vae = toJson(VaeConfig{}), text = toJson(TextEncoderConfig{}),
               scheduler = toJson(SchedulerConfig{});
    for (int round = 0; round < 500; ++round) {
        attempt(unet, parseUNetConfig);
        attempt(vae, parseVaeConfig);
        attempt(text, parseTextEncoderConfig);
        attempt(scheduler, parseSchedulerConfig);
    }
    EXPECT_GT(refused, 500);
}

}  // namespace
}  // namespace maskwright
