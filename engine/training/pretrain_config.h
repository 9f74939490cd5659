// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/config.h"

namespace maskwright {

struct AutoencoderTraining {
    std::int64_t steps = 2000;
    int batch = 16;
    int cropSide = 64;  ///< pixels; random crops of the photos
    double learningRate = 1e-3;
    double klWeight = 1e-6;
    double gradientWeight = 0.5;  ///< weight of the L1 between image gradients, which keeps edges sharp
};

/// How often each layout is drawn; a word localises when it has to share the picture (METHOD 5).
struct CollageShares {
    double single = 0.4;   ///< one photo fills the canvas
    double halves = 0.15;  ///< two photos side by side or one over the other
    double quads = 0.2;    ///< three or four photos around a random crossing
    double paste = 0.25;   ///< one or two small photos laid over a scene
};

/// How strongly words are told where to look: the collage's own layout and GrabCut's outlines say where.
struct Grounding {
    double weight = 0.0;                 ///< of the grounding loss beside the denoising loss; 0: off
    std::int64_t highestTimestep = 999;  ///< beyond it the noise hides where things are
    std::vector<std::string> layers;     ///< diffusers' names of the cross-attention layers
};

struct DiffusionTraining {
    std::int64_t steps = 10000;
    int batch = 32;
    double learningRate = 6e-4;
    double finalLearningRateFraction = 0.05;
    std::int64_t warmUpSteps = 300;
    double emaDecay = 0.999;
    double minSnrGamma = 5.0;  ///< min-SNR weighting (arXiv 2303.09556)
    double captionDropout = 0.1;
    double surroundingsShare = 0.5;  ///< share of object photos whose caption also names the surroundings
    double genericShare = 0.15;      ///< share of object photos captioned with the generic noun
    double zoomShare = 0.5;     ///< how often a photo is shown at the next larger size, through a window off its middle
    double cutoutShare = 0.5;   ///< how often a pasted photo is cut out along GrabCut's outline
    double cornersShare = 0.5;  ///< how often "surroundings" are made of object photos' corners instead of a scene
    CollageShares collages;
    Grounding grounding;
};

/// Everything `pretrain` is told by its configuration file.
struct PretrainConfig {
    VaeConfig vae;
    UNetConfig unet;
    TextEncoderConfig textEncoder;  ///< vocabularySize is set by the tokenizer that the captions give
    SchedulerConfig scheduler;
    int photoSide = 96;  ///< pixels kept in memory for each photo
    /// Sides in latent cells at which each photo is encoded, descending; the UNet's sampleSize, the canvas, is one.
    std::vector<int> tileCells = {24, 16, 12, 8};
    int tokenizerMinCount = 2;
    std::string captionPrefix = "a photo of ";  ///< taken off before captions are joined into a collage's
    std::vector<std::string> sceneCaptions;     ///< photos without an object: what objects are pasted over
    std::string surroundings = "a background";
    std::string genericObject = "an object";
    AutoencoderTraining autoencoder;
    DiffusionTraining diffusion;
    double checkpointMinutes = 5;
    std::int64_t sampleEverySteps = 2000;
    std::vector<std::string> samplePrompts;
    nlohmann::json recommended = nlohmann::json::object();  ///< written to maskwright.json
};

/// @throws Error(BadInput) naming the file and the key.
PretrainConfig readPretrainConfig(const std::filesystem::path& file);

}  // namespace maskwright
