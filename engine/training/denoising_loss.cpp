// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/denoising_loss.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace maskwright {

std::int64_t stratifiedTimestep(int index, int count, int trainTimesteps, std::mt19937_64& random) {
    const double within = std::uniform_real_distribution<double>(0.0, 1.0)(random);
    return std::min<std::int64_t>(trainTimesteps - 1,
                                  static_cast<std::int64_t>((index + within) / count * trainTimesteps));
}

at::Tensor denoisingLoss(const UNet& unet, const NoiseSchedule& schedule, const NoisedBatch& batch,
                         const TextContext& text, at::ScalarType type, bool paperLoss) {
    const at::Tensor noisy = schedule.addNoise(batch.latents, batch.noise, batch.timesteps);
    const at::Tensor target = schedule.config().prediction == PredictionType::V
                                  ? schedule.velocity(batch.latents, batch.noise, batch.timesteps)
                                  : batch.noise;
    const at::Tensor predicted = unet.forward(noisy.to(type), batch.timesteps, text).to(at::kFloat);
    const at::Tensor error = (predicted - target).square() * batch.weight;
    if (paperLoss) return error.mean();
    const at::Tensor counted = batch.weight.sum({1, 2, 3}).clamp_min(1.0) * static_cast<double>(error.size(1));
    return (error.sum({1, 2, 3}) / counted).mean();
}

}  // namespace maskwright
