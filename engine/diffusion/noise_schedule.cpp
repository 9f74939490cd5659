// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffusion/noise_schedule.h"

#include <ATen/ATen.h>

#include <cmath>
#include <string>

#include "core/error.h"

namespace maskwright {
namespace {

void checkConfig(const SchedulerConfig& config) {
    const bool betasHold = config.betaStart > 0 && config.betaEnd >= config.betaStart && config.betaEnd < 1;
    if (config.trainTimesteps >= 1 && config.trainTimesteps <= 100'000 && betasHold && config.stepsOffset >= 0) return;
    throw Error(ErrorCode::BadModel, "The noise schedule does not hold", "scheduler_config.json",
                "It needs num_train_timesteps from 1, 0 < beta_start <= beta_end < 1 and steps_offset from 0.");
}

/// Values of `table` at `timesteps`, [B, 1, 1, 1] fp32 on the device of `like`.
at::Tensor perSample(const at::Tensor& table, const at::Tensor& timesteps, const at::Tensor& like) {
    const at::Tensor indices = timesteps.to(table.device(), at::kLong).reshape({-1});
    return table.index_select(/*dim=*/0, indices).to(like.device()).reshape({-1, 1, 1, 1});
}

}  // namespace

NoiseSchedule::NoiseSchedule(const SchedulerConfig& config) : m_config(config) {
    checkConfig(config);
    // Linear in the square root of beta and fp32 throughout: a double schedule differs from the one that
    // Stable Diffusion was trained with in the sixth digit.
    const at::Tensor roots = at::linspace(std::sqrt(config.betaStart), std::sqrt(config.betaEnd), config.trainTimesteps,
                                          at::TensorOptions().dtype(at::kFloat));
    m_alphasCumprod = (1.0 - roots * roots).cumprod(/*dim=*/0).contiguous();
}

double NoiseSchedule::alphaCumprod(int timestep) const {
    if (timestep < 0 || timestep >= m_config.trainTimesteps)
        throw Error(ErrorCode::Internal, "A timestep lies outside the noise schedule", std::to_string(timestep));
    return m_alphasCumprod.data_ptr<float>()[timestep];
}

at::Tensor NoiseSchedule::addNoise(const at::Tensor& x0, const at::Tensor& noise, const at::Tensor& timesteps) const {
    const at::Tensor alpha = perSample(m_alphasCumprod, timesteps, x0);
    return alpha.sqrt() * x0 + (1.0 - alpha).sqrt() * noise;
}

at::Tensor NoiseSchedule::velocity(const at::Tensor& x0, const at::Tensor& noise, const at::Tensor& timesteps) const {
    const at::Tensor alpha = perSample(m_alphasCumprod, timesteps, x0);
    return alpha.sqrt() * noise - (1.0 - alpha).sqrt() * x0;
}

at::Tensor NoiseSchedule::signalToNoise() const {
    return m_alphasCumprod / (1.0 - m_alphasCumprod);
}

std::vector<int> NoiseSchedule::inferenceTimesteps(int steps) const {
    const int ratio = steps > 0 ? m_config.trainTimesteps / steps : 0;
    const std::string where = std::to_string(steps) + " steps";
    if (ratio < 1 || (steps - 1) * ratio + m_config.stepsOffset >= m_config.trainTimesteps)
        throw Error(ErrorCode::BadInput, "The number of steps does not fit the model's noise schedule", where,
                    "Choose between 1 and " + std::to_string(m_config.trainTimesteps / 2) + " steps.");
    std::vector<int> timesteps;
    timesteps.reserve(static_cast<std::size_t>(steps));
    for (int i = steps - 1; i >= 0; --i) timesteps.push_back(i * ratio + m_config.stepsOffset);
    return timesteps;
}

}  // namespace maskwright
