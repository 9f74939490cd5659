// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <string>

#include "core/job.h"
#include "training/pretrain_config.h"
#include "training/process_group.h"

namespace maskwright {

struct TrainedAutoencoder {
    std::map<std::string, at::Tensor> weights;  ///< averaged, fp32, diffusers names
    std::int64_t steps = 0;
    bool finished = false;
};

/// Trains the autoencoder on random crops: L1 on pixels and on image gradients, and a faint pull to a unit Gaussian.
/// @param photos [N, 3, side, side] uint8
/// @param type   the type the network runs in; weights and losses stay fp32
/// @param group  all draw the same batches, and each learns from its slice
TrainedAutoencoder trainAutoencoder(const PretrainConfig& config, const at::Tensor& photos, at::ScalarType type,
                                    std::uint64_t seed, bool resume, const std::filesystem::path& folder,
                                    JobContext& context, const ProcessGroup& group = {});

}  // namespace maskwright
