// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "attention/propagation.h"
#include "diffusion/noise_schedule.h"

namespace maskwright {

/// How attention is read from a model: the reference's way, or what the model itself recommends in maskwright.json.
struct ExtractionSettings {
    std::string promptTemplate = "a photo of a {}";
    int longSide = 512;          ///< pixels
    std::vector<int> timesteps;  ///< descending
    std::vector<bool> layers;    ///< counted in the aggregated map, by cross-attention index
    std::string contrastWord;    ///< the concept is weighed against this word of the prompt; empty: against none
    int noises = 1;              ///< passes with noise of their own, averaged
    bool mirrored = false;       ///< also look at the mirrored photo and average
    Propagation propagation;     ///< of the aggregated map along the self-attention of the finest layers
    /// For a closed vocabulary: the word that stands in for words the model has never seen; empty for open ones.
    std::string unknownWord;
};

/// @param steps how many timesteps; 0: the model's own number, else 40.
/// Without recommendation the lowest `steps` of 5/4 as many evenly spaced timesteps, as the reference takes the lowest
/// 40 of 50 (METHOD 1.1).
/// @throws Error(BadModel) when a recommendation cannot be followed.
ExtractionSettings extractionSettings(const nlohmann::json& recommended, const NoiseSchedule& schedule,
                                      const std::vector<std::string>& layerNames, int modelLongSide, int steps,
                                      const std::string& modelName);

}  // namespace maskwright
