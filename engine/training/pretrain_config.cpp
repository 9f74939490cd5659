// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/pretrain_config.h"

#include <algorithm>

#include "core/error.h"
#include "core/files.h"
#include "core/json_text.h"

namespace maskwright {

namespace {

using nlohmann::json;

constexpr char kHint[] = "Compare it with resources/pretrain/mini.json.";

/// Reads `key` into `value` when it is there. @throws Error(BadInput) for another type.
template <class T>
void read(const json& from, const char* key, T& value, const std::string& file) {
    if (!from.contains(key)) return;
    try {
        value = from.at(key).get<T>();
    } catch (const json::exception&) {
        throw Error(ErrorCode::BadInput, std::string("\"") + key + "\" has the wrong type", file, kHint);
    }
}

json section(const json& from, const char* key, const std::string& file) {
    if (!from.contains(key)) return json::object();
    if (!from.at(key).is_object())
        throw Error(ErrorCode::BadInput, std::string("\"") + key + "\" is not an object", file, kHint);
    return from.at(key);
}

void readAutoencoder(const json& from, AutoencoderTraining& into, const std::string& file) {
    read(from, "steps", into.steps, file);
    read(from, "batch", into.batch, file);
    read(from, "crop_side", into.cropSide, file);
    read(from, "learning_rate", into.learningRate, file);
    read(from, "kl_weight", into.klWeight, file);
    read(from, "gradient_weight", into.gradientWeight, file);
}

void readDiffusion(const json& from, DiffusionTraining& into, const std::string& file) {
    read(from, "steps", into.steps, file);
    read(from, "batch", into.batch, file);
    read(from, "learning_rate", into.learningRate, file);
    read(from, "final_learning_rate_fraction", into.finalLearningRateFraction, file);
    read(from, "warm_up_steps", into.warmUpSteps, file);
    read(from, "ema_decay", into.emaDecay, file);
    read(from, "min_snr_gamma", into.minSnrGamma, file);
    read(from, "caption_dropout", into.captionDropout, file);
    read(from, "surroundings_share", into.surroundingsShare, file);
    read(from, "generic_share", into.genericShare, file);
    read(from, "zoom_share", into.zoomShare, file);
    read(from, "cutout_share", into.cutoutShare, file);
    read(from, "corners_share", into.cornersShare, file);
    const json grounding = section(from, "grounding", file);
    read(grounding, "weight", into.grounding.weight, file);
    read(grounding, "highest_timestep", into.grounding.highestTimestep, file);
    read(grounding, "layers", into.grounding.layers, file);
    const json collages = section(from, "collages", file);
    read(collages, "single", into.collages.single, file);
    read(collages, "halves", into.collages.halves, file);
    read(collages, "quads", into.collages.quads, file);
    read(collages, "paste", into.collages.paste, file);
}

void check(const PretrainConfig& config, const std::string& file) {
    const auto require = [&](bool holds, const std::string& what) {
        if (!holds) throw Error(ErrorCode::BadInput, what, file, kHint);
    };
    require(!config.tileCells.empty() && config.tileCells.front() > 0, "\"tile_cells\" must name at least one size");
    for (std::size_t i = 1; i < config.tileCells.size(); ++i)
        require(config.tileCells[i] > 0 && config.tileCells[i] < config.tileCells[i - 1],
                "\"tile_cells\" must be positive and descending");
    require(std::count(config.tileCells.begin(), config.tileCells.end(), config.unet.sampleSize) == 1,
            "\"tile_cells\" does not hold the UNet's sample_size");
    require(config.autoencoder.cropSide > 0, "\"crop_side\" must be positive");
    require(config.photoSide >= config.autoencoder.cropSide, "\"photo_side\" is smaller than the autoencoder's crops");
    require(config.autoencoder.cropSide % config.vae.pixelsPerCell() == 0,
            "\"crop_side\" is not a multiple of the autoencoder's reduction");
    require(config.diffusion.batch > 0 && config.autoencoder.batch > 0, "\"batch\" must be positive");
    require(config.diffusion.steps > 0 && config.autoencoder.steps > 0, "\"steps\" must be positive");
    require(config.sampleEverySteps > 0, "\"sample_every_steps\" must be positive");
    require(config.tokenizerMinCount > 0, "\"tokenizer_min_count\" must be positive");
    require(config.vae.inChannels == 3 && config.vae.outChannels == 3, "The autoencoder's photos have three channels");
    require(config.unet.inChannels == config.vae.latentChannels && config.unet.outChannels == config.vae.latentChannels,
            "The UNet's channels are not the autoencoder's");
    require(config.unet.crossAttentionDim == config.textEncoder.hiddenSize,
            "The UNet's cross_attention_dim is not the text encoder's hidden_size");
    require(config.scheduler.prediction == PredictionType::Epsilon, "Pretraining predicts epsilon");
}

}  // namespace

PretrainConfig readPretrainConfig(const std::filesystem::path& path) {
    const std::string file = toUtf8(path);
    const json from = parseJson(readText(path), JsonComments::Ignored);
    if (!from.is_object()) throw Error(ErrorCode::BadInput, "The configuration is not a JSON object", file, kHint);

    PretrainConfig config;
    config.vae = parseVaeConfig(section(from, "vae", file), file);
    config.unet = parseUNetConfig(section(from, "unet", file), file);
    config.textEncoder = parseTextEncoderConfig(section(from, "text_encoder", file), file);
    config.scheduler = parseSchedulerConfig(section(from, "scheduler", file), file);
    read(from, "photo_side", config.photoSide, file);
    read(from, "tile_cells", config.tileCells, file);
    read(from, "tokenizer_min_count", config.tokenizerMinCount, file);
    read(from, "caption_prefix", config.captionPrefix, file);
    read(from, "scene_captions", config.sceneCaptions, file);
    read(from, "surroundings", config.surroundings, file);
    read(from, "generic_object", config.genericObject, file);
    read(from, "checkpoint_minutes", config.checkpointMinutes, file);
    read(from, "sample_every_steps", config.sampleEverySteps, file);
    read(from, "sample_prompts", config.samplePrompts, file);
    readAutoencoder(section(from, "autoencoder_training", file), config.autoencoder, file);
    readDiffusion(section(from, "diffusion_training", file), config.diffusion, file);
    config.recommended = section(from, "recommended", file);
    check(config, file);
    return config;
}

}  // namespace maskwright
