// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "model/config.h"

namespace maskwright {

/// The forward process of a model: betas, their cumulative products, and what follows from them. All fp32.
class NoiseSchedule {
  public:
    explicit NoiseSchedule(const SchedulerConfig& config);

    const SchedulerConfig& config() const noexcept { return m_config; }
    /// [trainTimesteps], as diffusers' scaled_linear schedule computes it in fp32.
    const at::Tensor& alphasCumprod() const noexcept { return m_alphasCumprod; }
    double alphaCumprod(int timestep) const;

    /// sqrt(abar_t) x0 + sqrt(1 - abar_t) noise.
    /// @param x0, noise [B, C, h, w] fp32;  @param timesteps [B] or [1] int64.
    at::Tensor addNoise(const at::Tensor& x0, const at::Tensor& noise, const at::Tensor& timesteps) const;
    /// The training target for v prediction: sqrt(abar) noise - sqrt(1 - abar) x0.
    at::Tensor velocity(const at::Tensor& x0, const at::Tensor& noise, const at::Tensor& timesteps) const;
    /// Signal-to-noise ratio abar / (1 - abar), [trainTimesteps].
    at::Tensor signalToNoise() const;

    /// The `steps` timesteps of diffusers' "leading" spacing, descending, offset included.
    std::vector<int> inferenceTimesteps(int steps) const;

  private:
    SchedulerConfig m_config;
    at::Tensor m_alphasCumprod;
};

}  // namespace maskwright
