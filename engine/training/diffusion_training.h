// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "core/job.h"
#include "model/tokenizer.h"
#include "training/collage.h"
#include "training/pretrain_config.h"
#include "training/process_group.h"

namespace maskwright {

struct TrainedDiffusion {
    std::map<std::string, at::Tensor> unet;         ///< averaged, fp32, diffusers names
    std::map<std::string, at::Tensor> textEncoder;  ///< likewise
    std::int64_t steps = 0;
    bool finished = false;
};

/// Trains UNet and text encoder together on collages of latents: epsilon prediction, min-SNR weighting, timesteps
/// stratified within the batch.
/// @param onSnapshot called every sampleEverySteps steps with the averaged weights so far, in the main process
/// @param group      all draw the same batches, and each learns from its slice
TrainedDiffusion trainDiffusion(const PretrainConfig& config, const LatentLibrary& library, const Tokenizer& tokenizer,
                                at::ScalarType type, std::uint64_t seed, bool resume,
                                const std::filesystem::path& folder,
                                const std::function<void(const TrainedDiffusion&)>& onSnapshot, JobContext& context,
                                const ProcessGroup& group = {});

}  // namespace maskwright
