// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <vector>

#include "diffusion/noise_schedule.h"

namespace maskwright {

/// Steps a latent from noise to image, one model output at a time.
class Sampler {
  public:
    virtual ~Sampler() = default;
    /// The timesteps to call the model at, in order. PLMS calls the second one twice.
    virtual const std::vector<int>& timesteps() const = 0;
    /// @param modelOutput what the UNet gave for `latent` at timesteps()[step]; epsilon or v, as the config says.
    /// @return the latent for the next call. Calls must come in order, once for each step.
    virtual at::Tensor step(const at::Tensor& modelOutput, std::size_t step, const at::Tensor& latent) = 0;
};

enum class SamplerKind { Ddim, Plms };
std::unique_ptr<Sampler> makeSampler(SamplerKind kind, const NoiseSchedule& schedule, int steps);

/// uncond + scale * (cond - uncond).
at::Tensor guide(const at::Tensor& uncond, const at::Tensor& cond, double scale);

}  // namespace maskwright
