// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/job.h"
#include "model/config.h"
#include "model/weights.h"
#include "training/process_group.h"

namespace maskwright {

/// A photo as fine-tuning sees it. All of one grid, padded cells included.
struct BackgroundExample {
    at::Tensor latent;      ///< [C, h, w] fp32, scaled
    at::Tensor content;     ///< [h, w] fp32, 1 where the photo is, 0 in its padding
    at::Tensor background;  ///< [h, w] fp32, 1 where the preliminary mask has no object
    at::Tensor prompt;      ///< [T, D] fp32, the hidden states of "a photo of a <concept>"
};

struct BackgroundTraining {
    std::int64_t steps = 0;
    int batch = 32;
    int cropCells = 16;  ///< side of the square that is cut from each latent
    double learningRate = 1e-4;
    double emaDecay = 0.9999;
    std::int64_t validateEvery = 100;
    double checkpointMinutes = 5;
    int loraRank = 0;        ///< 0: every weight is trained; else low-rank changes of the attention alone
    int microBatch = 0;      ///< so many samples at a time, their gradients added up; 0: the whole batch
    bool recompute = false;  ///< keep little for the way back and compute it again
    std::size_t snapshots = 5;
    /// The reference's mean over all cells (METHOD 1.4); else over those that count, so that a small rectangle weighs
    /// as much as a whole photo.
    bool paperLoss = false;
};

/// What a folder of so many photos and a model of this size need, so that nobody has to choose.
/// @param multiple   the sides of a latent are multiples of this
/// @param parameters of the UNet
BackgroundTraining backgroundTrainingFor(std::size_t photos, int sampleCells, int multiple, std::int64_t parameters,
                                         int loraRank);

/// Bytes that training holds at once, activations left out: weights, gradients, both moments and the average.
std::uint64_t backgroundTrainingBytes(std::int64_t parameters, const BackgroundTraining& training);

struct TrainedBackground {
    /// Averaged, fp32, those with the lowest validation loss: the UNet under its diffusers names, or with a rank its
    /// LoraTensors.
    std::map<std::string, at::Tensor> weights;
    std::int64_t steps = 0;
    double bestLoss = 0;  ///< on held-out photos at fixed timesteps and noise
    bool finished = false;
};

/// Inpainting fine-tuning (arXiv 2212.14306, 3.2; METHOD 1.4): half of the samples are whole photos under their own
/// prompt; the other half are trained under the background prompt inside a rectangle of the background. Each validation
/// adds "step,loss" to losses_validation.csv, and a snapshot.
/// @param weights          of the UNet; not changed
/// @param backgroundPrompt [T, D] fp32
/// @param validated        is handed the step and the averaged UNet after each validation, in the main process
/// @param group            all draw the same batches, and each learns from its slice
TrainedBackground trainBackground(const UNetConfig& config, const SchedulerConfig& scheduler,
                                  const std::map<std::string, at::Tensor>& weights,
                                  const std::vector<BackgroundExample>& examples,
                                  const std::vector<BackgroundExample>& heldOut, const at::Tensor& backgroundPrompt,
                                  const BackgroundTraining& training, at::ScalarType type, std::uint64_t seed,
                                  bool resume, const std::filesystem::path& folder,
                                  const std::function<void(std::int64_t, WeightSource&)>& validated,
                                  JobContext& context, const ProcessGroup& group = {});

}  // namespace maskwright
