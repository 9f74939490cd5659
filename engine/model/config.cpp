// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

#include "core/error.h"

namespace maskwright {

namespace {

using nlohmann::json;

// Far beyond any model that exists, and small enough that no product of them overflows.
constexpr int kMaxChannels = 1 << 16;
constexpr int kMaxLayers = 256;
constexpr int kMaxLevels = 8;
constexpr int kMaxVocabulary = 1 << 24;

/// Reads typed values from one configuration file; every refusal names the file and the key.
class Reader {
  public:
    Reader(const json& content, const std::string& file) : m_content(content), m_file(file) {
        if (!content.is_object()) refuse("The configuration is not a JSON object");
    }

    int integer(const char* key, int fallback, int least, int most) const {
        const json* value = find(key);
        return value == nullptr ? fallback : checkedInteger(key, *value, least, most);
    }

    /// A list, or one number for all `count` levels.
    std::vector<int> integers(const char* key, std::vector<int> fallback, int least, int most) const {
        const json* value = find(key);
        if (value == nullptr) return fallback;
        std::vector<int> numbers;
        if (!value->is_array()) return {checkedInteger(key, *value, least, most)};
        for (const json& item : *value) numbers.push_back(checkedInteger(key, item, least, most));
        if (numbers.empty()) refuseValue(key, *value);
        return numbers;
    }

    double number(const char* key, double fallback, double least, double most) const {
        const json* value = find(key);
        if (value == nullptr) return fallback;
        if (!value->is_number()) refuseValue(key, *value);
        const double number = value->get<double>();
        if (!(number >= least && number <= most)) refuseValue(key, *value);
        return number;
    }

    bool boolean(const char* key, bool fallback) const {
        const json* value = find(key);
        if (value == nullptr) return fallback;
        if (!value->is_boolean()) refuseValue(key, *value);
        return value->get<bool>();
    }

    std::string text(const char* key, const std::string& fallback) const {
        const json* value = find(key);
        if (value == nullptr) return fallback;
        if (!value->is_string()) refuseValue(key, *value);
        return value->get<std::string>();
    }

    std::vector<std::string> texts(const char* key, std::vector<std::string> fallback) const {
        const json* value = find(key);
        if (value == nullptr) return fallback;
        std::vector<std::string> texts;
        if (!value->is_array()) refuseValue(key, *value);
        for (const json& item : *value) {
            if (!item.is_string()) refuseValue(key, *value);
            texts.push_back(item.get<std::string>());
        }
        return texts;
    }

    /// Whatever is there besides null must be `only`: the one thing that is built here.
    void requireOnly(const char* key, const json& only) const {
        const json* value = find(key);
        if (value != nullptr && *value != only) refuseValue(key, *value);
    }

    void requireAll(const char* key, const std::vector<std::string>& words, std::size_t count,
                    const std::string& only) const {
        if (words.size() != count) refuse(std::string(key) + " has not as many entries as block_out_channels");
        for (const std::string& word : words)
            if (word != only) refuseValue(key, word);
    }

    [[noreturn]] void refuseValue(const char* key, const json& value) const {
        std::string shown = value.dump(-1, ' ', false, json::error_handler_t::replace);
        if (shown.size() > 60) shown = shown.substr(0, 60) + "...";
        refuse(std::string(key) + " = " + shown + " is not supported");
    }
    [[noreturn]] void refuse(const std::string& what) const {
        throw Error(ErrorCode::BadModel, what, m_file,
                    "Maskwright runs Stable Diffusion 1.x and 2.x and models of the same form.");
    }

  private:
    const json* find(const char* key) const {
        const auto found = m_content.find(key);
        return found == m_content.end() || found->is_null() ? nullptr : &*found;
    }
    int checkedInteger(const char* key, const json& value, int least, int most) const {
        if (!value.is_number_integer() || value < least || value > most) refuseValue(key, value);
        return value.get<int>();
    }

    const json& m_content;
    const std::string& m_file;
};

/// One entry per block: true for `withAttention`, false for `plain`, anything else is refused.
std::vector<bool> attentionPerBlock(const Reader& reader, const char* key, std::vector<std::string> fallback,
                                    const std::string& withAttention, const std::string& plain, std::size_t count) {
    const std::vector<std::string> words = reader.texts(key, std::move(fallback));
    if (words.size() != count) reader.refuse(std::string(key) + " has not as many entries as block_out_channels");
    std::vector<bool> result;
    for (const std::string& word : words) {
        if (word != withAttention && word != plain) reader.refuseValue(key, word);
        result.push_back(word == withAttention);
    }
    return result;
}

void checkGroups(const Reader& reader, const std::vector<int>& channels, int groups) {
    if (channels.size() > kMaxLevels) reader.refuse("block_out_channels has more entries than are supported");
    for (const int count : channels)
        if (count % groups != 0) reader.refuse("block_out_channels are not multiples of norm_num_groups");
}

/// A number that may be written once or once per level, where all must agree.
int sameForAll(const Reader& reader, const char* key, int fallback, int least, int most) {
    const std::vector<int> values = reader.integers(key, {fallback}, least, most);
    if (std::any_of(values.begin(), values.end(), [&](int v) { return v != values.front(); }))
        reader.refuseValue(key, values);
    return values.front();
}

void refuseOtherUNets(const Reader& reader) {
    // What the diffusers class can do besides; each is refused unless it has the value of Stable Diffusion 1 and 2.
    static const std::vector<std::pair<const char*, json>> kOnly = {
        {"center_input_sample", false},
        {"flip_sin_to_cos", true},
        {"freq_shift", 0},
        {"downsample_padding", 1},
        {"mid_block_scale_factor", 1},
        {"act_fn", "silu"},
        {"only_cross_attention", false},
        {"mid_block_only_cross_attention", false},
        {"dual_cross_attention", false},
        {"cross_attention_norm", nullptr},
        {"attention_type", "default"},
        {"num_attention_heads", nullptr},
        {"transformer_layers_per_block", 1},
        {"reverse_transformer_layers_per_block", nullptr},
        {"class_embed_type", nullptr},
        {"num_class_embeds", nullptr},
        {"class_embeddings_concat", false},
        {"projection_class_embeddings_input_dim", nullptr},
        {"addition_embed_type", nullptr},
        {"encoder_hid_dim", nullptr},
        {"encoder_hid_dim_type", nullptr},
        {"resnet_time_scale_shift", "default"},
        {"resnet_skip_time_act", false},
        {"resnet_out_scale_factor", 1},
        {"time_embedding_type", "positional"},
        {"time_embedding_dim", nullptr},
        {"time_embedding_act_fn", nullptr},
        {"timestep_post_act", nullptr},
        {"time_cond_proj_dim", nullptr},
        {"conv_in_kernel", 3},
        {"conv_out_kernel", 3},
    };
    for (const auto& [key, only] : kOnly) reader.requireOnly(key, only);
}

}  // namespace

UNetConfig parseUNetConfig(const json& content, const std::string& file) {
    const Reader reader(content, file);
    refuseOtherUNets(reader);
    UNetConfig config;
    config.inChannels = reader.integer("in_channels", config.inChannels, 1, kMaxChannels);
    config.outChannels = reader.integer("out_channels", config.outChannels, 1, kMaxChannels);
    const std::vector<int> sides = reader.integers("sample_size", {config.sampleSize}, 1, kMaxChannels);
    config.sampleSize = *std::max_element(sides.begin(), sides.end());
    config.channels = reader.integers("block_out_channels", config.channels, 1, kMaxChannels);
    config.normGroups = reader.integer("norm_num_groups", config.normGroups, 1, kMaxChannels);
    checkGroups(reader, config.channels, config.normGroups);
    if (config.channels.front() % 2 != 0) reader.refuse("The first of block_out_channels is odd");

    const std::size_t levels = config.channels.size();
    config.downHasAttention =
        attentionPerBlock(reader, "down_block_types",
                          {"CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"},
                          "CrossAttnDownBlock2D", "DownBlock2D", levels);
    config.upHasAttention = attentionPerBlock(
        reader, "up_block_types", {"UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D"},
        "CrossAttnUpBlock2D", "UpBlock2D", levels);
    const std::string middle = reader.text("mid_block_type", "UNetMidBlock2DCrossAttn");
    if (middle != "UNetMidBlock2DCrossAttn" && middle != "UNetMidBlock2D") reader.refuseValue("mid_block_type", middle);
    config.midHasAttention = middle == "UNetMidBlock2DCrossAttn";

    config.layersPerBlock = sameForAll(reader, "layers_per_block", config.layersPerBlock, 1, kMaxLayers);
    config.crossAttentionDim = sameForAll(reader, "cross_attention_dim", 1280, 1, kMaxChannels);
    config.heads = reader.integers("attention_head_dim", {8}, 1, kMaxChannels);
    if (config.heads.size() == 1) config.heads.assign(levels, config.heads.front());
    if (config.heads.size() != levels)
        reader.refuse("attention_head_dim has not as many entries as block_out_channels");
    for (std::size_t i = 0; i < levels; ++i)
        if (config.channels[i] % config.heads[i] != 0)
            reader.refuse("block_out_channels are not multiples of attention_head_dim, the number of heads");
    config.normEps = reader.number("norm_eps", config.normEps, 1e-12, 1);
    config.linearProjection = reader.boolean("use_linear_projection", false);
    config.upcastAttention = reader.boolean("upcast_attention", false);
    return config;
}

VaeConfig parseVaeConfig(const json& content, const std::string& file) {
    const Reader reader(content, file);
    const std::vector<std::pair<const char*, json>> only = {
        {"act_fn", "silu"},        {"mid_block_add_attention", true},
        {"use_quant_conv", true},  {"use_post_quant_conv", true},
        {"shift_factor", nullptr}, {"latents_mean", nullptr},
        {"latents_std", nullptr}};
    for (const auto& [key, value] : only) reader.requireOnly(key, value);
    VaeConfig config;
    config.inChannels = reader.integer("in_channels", config.inChannels, 3, 3);
    config.outChannels = reader.integer("out_channels", config.outChannels, 3, 3);
    config.latentChannels = reader.integer("latent_channels", config.latentChannels, 1, kMaxChannels);
    config.channels = reader.integers("block_out_channels", {64}, 1, kMaxChannels);
    config.normGroups = reader.integer("norm_num_groups", config.normGroups, 1, kMaxChannels);
    checkGroups(reader, config.channels, config.normGroups);
    const std::size_t levels = config.channels.size();
    reader.requireAll("down_block_types", reader.texts("down_block_types", {"DownEncoderBlock2D"}), levels,
                      "DownEncoderBlock2D");
    reader.requireAll("up_block_types", reader.texts("up_block_types", {"UpDecoderBlock2D"}), levels,
                      "UpDecoderBlock2D");
    config.layersPerBlock = reader.integer("layers_per_block", 1, 1, kMaxLayers);
    config.scalingFactor = reader.number("scaling_factor", config.scalingFactor, 1e-6, 1e6);
    const std::vector<int> sides = reader.integers("sample_size", {32}, 1, kMaxChannels);
    config.sampleSize = *std::max_element(sides.begin(), sides.end());
    return config;
}

TextEncoderConfig parseTextEncoderConfig(const json& content, const std::string& file) {
    const Reader reader(content, file);
    TextEncoderConfig config;
    config.vocabularySize = reader.integer("vocab_size", config.vocabularySize, 1, kMaxVocabulary);
    config.hiddenSize = reader.integer("hidden_size", 512, 1, kMaxChannels);
    config.intermediateSize = reader.integer("intermediate_size", 2048, 1, kMaxChannels);
    config.layers = reader.integer("num_hidden_layers", config.layers, 0, kMaxLayers);
    config.heads = reader.integer("num_attention_heads", 8, 1, kMaxChannels);
    config.maxPositions = reader.integer("max_position_embeddings", config.maxPositions, 3, kMaxChannels);
    config.normEps = reader.number("layer_norm_eps", config.normEps, 1e-12, 1);
    if (config.hiddenSize % config.heads != 0) reader.refuse("hidden_size is not a multiple of num_attention_heads");
    const std::string activation = reader.text("hidden_act", "quick_gelu");
    if (activation != "quick_gelu" && activation != "gelu") reader.refuseValue("hidden_act", activation);
    config.activation = activation == "gelu" ? Activation::Gelu : Activation::QuickGelu;
    return config;
}

SchedulerConfig parseSchedulerConfig(const json& content, const std::string& file) {
    const Reader reader(content, file);
    // The default of diffusers, "linear", is no schedule of Stable Diffusion, so it must be said.
    if (const std::string schedule = reader.text("beta_schedule", "linear"); schedule != "scaled_linear")
        reader.refuseValue("beta_schedule", schedule);
    const std::vector<std::pair<const char*, json>> only = {
        {"trained_betas", nullptr}, {"clip_sample", false}, {"thresholding", false}, {"rescale_betas_zero_snr", false}};
    for (const auto& [key, value] : only) reader.requireOnly(key, value);
    SchedulerConfig config;
    config.trainTimesteps = reader.integer("num_train_timesteps", config.trainTimesteps, 1, 100'000);
    config.betaStart = reader.number("beta_start", 0.0001, 1e-9, 0.999);
    config.betaEnd = reader.number("beta_end", 0.02, 1e-9, 0.999);
    if (config.betaEnd < config.betaStart) reader.refuse("beta_end is smaller than beta_start");
    config.stepsOffset = reader.integer("steps_offset", 0, 0, config.trainTimesteps - 1);
    config.setAlphaToOne =
        reader.boolean("set_alpha_to_one", reader.text("_class_name", "PNDMScheduler") == "DDIMScheduler");
    const std::string prediction = reader.text("prediction_type", "epsilon");
    if (prediction != "epsilon" && prediction != "v_prediction") reader.refuseValue("prediction_type", prediction);
    config.prediction = prediction == "epsilon" ? PredictionType::Epsilon : PredictionType::V;
    return config;
}

json toJson(const UNetConfig& config) {
    std::vector<std::string> down, up;
    for (const bool attention : config.downHasAttention)
        down.emplace_back(attention ? "CrossAttnDownBlock2D" : "DownBlock2D");
    for (const bool attention : config.upHasAttention) up.emplace_back(attention ? "CrossAttnUpBlock2D" : "UpBlock2D");
    return {{"_class_name", "UNet2DConditionModel"},
            {"sample_size", config.sampleSize},
            {"in_channels", config.inChannels},
            {"out_channels", config.outChannels},
            {"center_input_sample", false},
            {"flip_sin_to_cos", true},
            {"freq_shift", 0},
            {"down_block_types", down},
            {"mid_block_type", config.midHasAttention ? "UNetMidBlock2DCrossAttn" : "UNetMidBlock2D"},
            {"up_block_types", up},
            {"block_out_channels", config.channels},
            {"layers_per_block", config.layersPerBlock},
            {"downsample_padding", 1},
            {"mid_block_scale_factor", 1},
            {"act_fn", "silu"},
            {"norm_num_groups", config.normGroups},
            {"norm_eps", config.normEps},
            {"cross_attention_dim", config.crossAttentionDim},
            {"attention_head_dim", config.heads},
            {"use_linear_projection", config.linearProjection},
            {"upcast_attention", config.upcastAttention}};
}

json toJson(const VaeConfig& config) {
    const std::size_t levels = config.channels.size();
    return {{"_class_name", "AutoencoderKL"},
            {"in_channels", config.inChannels},
            {"out_channels", config.outChannels},
            {"latent_channels", config.latentChannels},
            {"down_block_types", std::vector<std::string>(levels, "DownEncoderBlock2D")},
            {"up_block_types", std::vector<std::string>(levels, "UpDecoderBlock2D")},
            {"block_out_channels", config.channels},
            {"layers_per_block", config.layersPerBlock},
            {"act_fn", "silu"},
            {"norm_num_groups", config.normGroups},
            {"scaling_factor", config.scalingFactor},
            {"sample_size", config.sampleSize}};
}

json toJson(const TextEncoderConfig& config) {
    return {{"architectures", {"CLIPTextModel"}},
            {"model_type", "clip_text_model"},
            {"vocab_size", config.vocabularySize},
            {"hidden_size", config.hiddenSize},
            {"intermediate_size", config.intermediateSize},
            {"num_hidden_layers", config.layers},
            {"num_attention_heads", config.heads},
            {"max_position_embeddings", config.maxPositions},
            {"hidden_act", config.activation == Activation::Gelu ? "gelu" : "quick_gelu"},
            {"layer_norm_eps", config.normEps}};
}

json toJson(const SchedulerConfig& config) {
    return {{"_class_name", "DDIMScheduler"},
            {"num_train_timesteps", config.trainTimesteps},
            {"beta_schedule", "scaled_linear"},
            {"beta_start", config.betaStart},
            {"beta_end", config.betaEnd},
            {"prediction_type", config.prediction == PredictionType::Epsilon ? "epsilon" : "v_prediction"},
            {"steps_offset", config.stepsOffset},
            {"set_alpha_to_one", config.setAlphaToOne},
            {"clip_sample", false}};
}

}  // namespace maskwright
