// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <random>

#include "diffusion/noise_schedule.h"
#include "model/unet.h"

namespace maskwright {

/// What a denoising step is trained on, besides the text.
struct NoisedBatch {
    at::Tensor latents;    ///< [B, C, h, w] fp32, scaled
    at::Tensor weight;     ///< [B, 1, h, w] fp32, the cells whose error counts
    at::Tensor noise;      ///< [B, C, h, w] fp32
    at::Tensor timesteps;  ///< [B] int64
};

/// A timestep from the `index`-th of `count` equal parts of the schedule, so that a batch covers all of it.
std::int64_t stratifiedTimestep(int index, int count, int trainTimesteps, std::mt19937_64& random);

/// Mean squared error of the predicted noise (or velocity) over the cells that count, each sample weighing the same.
/// @param type      the type to run in
/// @param paperLoss the reference's mean over all cells instead (METHOD 1.4)
/// @return scalar, fp32
at::Tensor denoisingLoss(const UNet& unet, const NoiseSchedule& schedule, const NoisedBatch& batch,
                         const TextContext& text, at::ScalarType type, bool paperLoss = false);

}  // namespace maskwright
