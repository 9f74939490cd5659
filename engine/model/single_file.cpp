// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/single_file.h"

#include <algorithm>
#include <numeric>

#include "core/error.h"
#include "core/files.h"
#include "model/checkpoint_names.h"

namespace maskwright {

namespace {

constexpr int kChannelsPerHead = 64;  // Stable Diffusion 2, and CLIP in both
constexpr int kHeadsOfVersion1 = 8;
constexpr int kMaxBlocks = 256;
constexpr std::int64_t kMaxSide = 1 << 24;

[[noreturn]] void refuse(const SafetensorsFile& file, const std::string& what) {
    throw Error(ErrorCode::BadModel, what, toUtf8(file.path()),
                "Maskwright runs Stable Diffusion 1.x and 2.x, as a folder or as one .safetensors file.");
}

bool holdsPrefix(const SafetensorsFile& file, const std::string& prefix) {
    const auto first = file.entries().lower_bound(prefix);
    return first != file.entries().end() && first->first.starts_with(prefix);
}

/// One side of a tensor that must be there.
int side(const SafetensorsFile& file, const std::string& name, std::size_t dimension) {
    const auto found = file.entries().find(name);
    if (found == file.entries().end()) refuse(file, "The model lacks the tensor '" + name + "'");
    const auto& shape = found->second.shape;
    if (dimension >= shape.size() || shape[dimension] < 1 || shape[dimension] > kMaxSide)
        refuse(file, "The tensor '" + name + "' has an unexpected shape");
    return static_cast<int>(shape[dimension]);
}

/// As many groups as Stable Diffusion's norms have, or as leave two channels to each in a network too small for them.
int groupsFor(const std::vector<int>& channels) {
    const int common =
        std::accumulate(channels.begin(), channels.end(), 0, [](int a, int b) { return std::gcd(a, b); });
    int groups = std::clamp(common / 2, 1, 32);
    while (common % groups != 0) --groups;
    return groups;
}

bool isVersion2(const SafetensorsFile& file) {
    return hasOpenClip(file);
}

/// Levels, residual blocks and attention of the half that goes down, as input_blocks lists them.
void walkInputBlocks(const SafetensorsFile& file, UNetConfig& config) {
    const std::string list = std::string(kUNetPrefix) + "input_blocks.";
    std::vector<int> layers;
    config.channels.clear();
    config.downHasAttention.clear();
    bool levelBegins = true;
    for (int i = 1; i < kMaxBlocks; ++i) {
        const std::string block = list + std::to_string(i) + ".";
        if (file.has(block + "0.op.weight")) {
            levelBegins = true;
            continue;
        }
        if (!file.has(block + "0.out_layers.3.weight")) break;
        if (levelBegins) {
            config.channels.push_back(side(file, block + "0.out_layers.3.weight", 0));
            config.downHasAttention.push_back(file.has(block + "1.norm.weight"));
            layers.push_back(0);
            levelBegins = false;
        }
        ++layers.back();
    }
    if (layers.empty() || std::any_of(layers.begin(), layers.end(), [&](int n) { return n != layers.front(); }))
        refuse(file, "The levels of the model's UNet differ in depth");
    config.layersPerBlock = layers.front();
}

}  // namespace

bool hasOpenClip(const SafetensorsFile& file) {
    return holdsPrefix(file, kOpenClipPrefix);
}

void checkSingleFile(const SafetensorsFile& file) {
    if (holdsPrefix(file, "conditioner.embedders.")) refuse(file, "This is a Stable Diffusion XL model");
    for (const char* prefix : {kUNetPrefix, kVaePrefix})
        if (!holdsPrefix(file, prefix))
            refuse(file, std::string("This is no whole checkpoint: it holds no tensors '") + prefix + "*'");
    if (!hasOpenClip(file) && !holdsPrefix(file, kClipPrefix))
        refuse(file, "This is no whole checkpoint: it holds no text encoder");
}

UNetConfig detectUNetConfig(const SafetensorsFile& file) {
    const std::string unet = kUNetPrefix;
    UNetConfig config;
    config.inChannels = side(file, unet + "input_blocks.0.0.weight", 1);
    config.outChannels = side(file, unet + "out.2.weight", 0);
    walkInputBlocks(file, config);
    config.midHasAttention = file.has(unet + "middle_block.1.norm.weight");

    const int levels = static_cast<int>(config.channels.size());
    config.upHasAttention.clear();
    for (int i = 0; i < levels; ++i) {
        const std::string first = unet + "output_blocks." + std::to_string(i * (config.layersPerBlock + 1));
        config.upHasAttention.push_back(file.has(first + ".1.norm.weight"));
    }
    for (const auto& [name, entry] : file.entries()) {
        if (!name.starts_with(unet)) continue;
        if (name.ends_with(".attn2.to_k.weight")) config.crossAttentionDim = side(file, name, 1);
        if (name.ends_with(".proj_in.weight")) config.linearProjection = entry.shape.size() == 2;
    }
    config.heads.clear();
    for (const int channels : config.channels) {
        const int heads = isVersion2(file) ? channels / kChannelsPerHead : kHeadsOfVersion1;
        if (heads < 1 || channels % heads != 0)
            refuse(file, "The model's attention heads cannot be told from its shapes");
        config.heads.push_back(heads);
    }
    config.normGroups = groupsFor(config.channels);
    config.upcastAttention = isVersion2(file);
    config.sampleSize = detectSchedulerConfig(file).prediction == PredictionType::V ? 96 : 64;
    return config;
}

VaeConfig detectVaeConfig(const SafetensorsFile& file) {
    const std::string vae = kVaePrefix;
    VaeConfig config;
    config.channels.clear();
    config.layersPerBlock = 0;
    const auto residual = [&](int level, int index) {
        return vae + "encoder.down." + std::to_string(level) + ".block." + std::to_string(index) + ".conv1.weight";
    };
    for (int level = 0; level < 8 && file.has(residual(level, 0)); ++level)
        config.channels.push_back(side(file, residual(level, 0), 0));
    while (config.layersPerBlock < kMaxBlocks && file.has(residual(0, config.layersPerBlock))) ++config.layersPerBlock;
    if (config.channels.empty()) refuse(file, "The model lacks the tensor '" + residual(0, 0) + "'");
    config.latentChannels = side(file, vae + "post_quant_conv.weight", 0);
    config.normGroups = groupsFor(config.channels);
    config.sampleSize = detectSchedulerConfig(file).prediction == PredictionType::V ? 768 : 512;
    return config;
}

TextEncoderConfig detectTextEncoderConfig(const SafetensorsFile& file) {
    const bool openClip = hasOpenClip(file);
    const std::string text = openClip ? std::string(kOpenClipPrefix) : std::string(kClipPrefix) + "text_model.";
    const std::string tokens = text + (openClip ? "token_embedding.weight" : "embeddings.token_embedding.weight");
    const std::string positions = text + (openClip ? "positional_embedding" : "embeddings.position_embedding.weight");
    const std::string layer = text + (openClip ? "transformer.resblocks." : "encoder.layers.");
    const std::string width = openClip ? ".mlp.c_fc.weight" : ".mlp.fc1.weight";

    TextEncoderConfig config;
    config.vocabularySize = side(file, tokens, 0);
    config.hiddenSize = side(file, tokens, 1);
    config.maxPositions = side(file, positions, 0);
    config.intermediateSize = side(file, layer + "0" + width, 0);
    config.layers = 0;
    while (config.layers < kMaxBlocks && file.has(layer + std::to_string(config.layers) + width)) ++config.layers;
    // Stable Diffusion 2 reads what the last layer but one gives.
    if (openClip) config.layers -= 1;
    config.heads = std::max(1, config.hiddenSize / kChannelsPerHead);
    if (config.hiddenSize % config.heads != 0) refuse(file, "The text encoder's heads cannot be told from its shapes");
    config.activation = openClip ? Activation::Gelu : Activation::QuickGelu;
    return config;
}

SchedulerConfig detectSchedulerConfig(const SafetensorsFile& file) {
    SchedulerConfig config;
    const auto named = file.metadata().find("modelspec.prediction_type");
    if (named != file.metadata().end()) {
        config.prediction = named->second.starts_with("v") ? PredictionType::V : PredictionType::Epsilon;
    } else if (isVersion2(file)) {
        // The tensors do not tell. The 768-pixel models predict v and are the common ones; inpainting predicts epsilon.
        const bool inpainting = side(file, std::string(kUNetPrefix) + "input_blocks.0.0.weight", 1) > 4;
        config.prediction = inpainting ? PredictionType::Epsilon : PredictionType::V;
    }
    return config;
}

}  // namespace maskwright
