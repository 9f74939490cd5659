// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace maskwright {

/// unet/config.json of the diffusers layout. Free of LibTorch.
struct UNetConfig {
    int sampleSize = 64;  ///< latent cells on the long side the model was trained for
    int inChannels = 4;
    int outChannels = 4;
    std::vector<int> channels = {320, 640, 1280, 1280};
    std::vector<bool> downHasAttention = {true, true, true, false};
    std::vector<bool> upHasAttention = {false, true, true, true};
    bool midHasAttention = true;
    int layersPerBlock = 2;
    int crossAttentionDim = 768;
    std::vector<int> heads = {8, 8, 8, 8};  ///< per level: diffusers' misnamed attention_head_dim
    int normGroups = 32;
    double normEps = 1e-5;
    bool linearProjection = false;
    bool upcastAttention = false;
};
struct VaeConfig {
    int inChannels = 3;
    int outChannels = 3;
    int latentChannels = 4;
    std::vector<int> channels = {128, 256, 512, 512};
    int layersPerBlock = 2;
    int normGroups = 32;
    double scalingFactor = 0.18215;
    int sampleSize = 512;
    int pixelsPerCell() const { return 1 << (channels.size() - 1); }
};
enum class Activation { QuickGelu, Gelu };
struct TextEncoderConfig {
    int vocabularySize = 49408;
    int hiddenSize = 768;
    int intermediateSize = 3072;
    int layers = 12;
    int heads = 12;
    int maxPositions = 77;
    Activation activation = Activation::QuickGelu;
    double normEps = 1e-5;
};
enum class PredictionType { Epsilon, V };
struct SchedulerConfig {
    int trainTimesteps = 1000;
    double betaStart = 0.00085;
    double betaEnd = 0.012;
    PredictionType prediction = PredictionType::Epsilon;
    int stepsOffset = 1;
    bool setAlphaToOne = false;
};

/// Each reads what it knows and refuses what it cannot honour.
/// @throws Error(BadModel) naming `file` and the key.
UNetConfig parseUNetConfig(const nlohmann::json& content, const std::string& file);
VaeConfig parseVaeConfig(const nlohmann::json& content, const std::string& file);
TextEncoderConfig parseTextEncoderConfig(const nlohmann::json& content, const std::string& file);
SchedulerConfig parseSchedulerConfig(const nlohmann::json& content, const std::string& file);

/// The inverse, in diffusers' words, for models that Maskwright trains.
nlohmann::json toJson(const UNetConfig& config);
nlohmann::json toJson(const VaeConfig& config);
nlohmann::json toJson(const TextEncoderConfig& config);
nlohmann::json toJson(const SchedulerConfig& config);

}  // namespace maskwright
