// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffusion/sampler.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <deque>
#include <string>
#include <utility>

#include "core/error.h"

namespace maskwright {
namespace {

/// What both samplers share: timesteps, the order of calls, and abar beyond the last step.
class OrderedSampler : public Sampler {
  public:
    OrderedSampler(const NoiseSchedule& schedule, int steps)
        : m_schedule(schedule), m_ratio(schedule.config().trainTimesteps / std::max(steps, 1)) {}

    const std::vector<int>& timesteps() const override { return m_timesteps; }

    at::Tensor step(const at::Tensor& modelOutput, std::size_t step, const at::Tensor& latent) override {
        if (step != m_next || step >= m_timesteps.size())
            throw Error(ErrorCode::Internal, "A sampler was called out of order", "step " + std::to_string(step));
        ++m_next;
        return advance(modelOutput.to(at::kFloat), step, latent.to(at::kFloat));
    }

  protected:
    virtual at::Tensor advance(const at::Tensor& modelOutput, std::size_t step, const at::Tensor& latent) = 0;

    double alphaAt(int timestep) const {
        if (timestep >= 0) return m_schedule.alphaCumprod(timestep);
        return m_schedule.config().setAlphaToOne ? 1.0 : m_schedule.alphaCumprod(0);
    }

    NoiseSchedule m_schedule;
    int m_ratio;  ///< train timesteps from one step to the next
    std::vector<int> m_timesteps;

  private:
    std::size_t m_next = 0;
};

/// DDIM with eta 0.
class DdimSampler final : public OrderedSampler {
  public:
    DdimSampler(const NoiseSchedule& schedule, int steps) : OrderedSampler(schedule, steps) {
        m_timesteps = schedule.inferenceTimesteps(steps);
    }

  protected:
    at::Tensor advance(const at::Tensor& modelOutput, std::size_t step, const at::Tensor& latent) override {
        const double alpha = alphaAt(m_timesteps[step]);
        const double alphaNext = alphaAt(m_timesteps[step] - m_ratio);
        const double signal = std::sqrt(alpha);
        const double noise = std::sqrt(1.0 - alpha);
        const bool predictsV = m_schedule.config().prediction == PredictionType::V;
        const at::Tensor x0 =
            predictsV ? signal * latent - noise * modelOutput : (latent - noise * modelOutput) / signal;
        const at::Tensor epsilon = predictsV ? signal * modelOutput + noise * latent : modelOutput;
        return std::sqrt(alphaNext) * x0 + std::sqrt(1.0 - alphaNext) * epsilon;
    }
};

/// Pseudo linear multistep (arXiv 2202.09778): diffusers' PNDM with skip_prk_steps. Where there are no four outputs
/// to extrapolate from, it starts with one Heun step, for which the second timestep is visited twice.
class PlmsSampler final : public OrderedSampler {
  public:
    PlmsSampler(const NoiseSchedule& schedule, int steps) : OrderedSampler(schedule, steps) {
        m_timesteps = schedule.inferenceTimesteps(steps);
        if (m_timesteps.size() > 1) m_timesteps.insert(m_timesteps.begin() + 1, m_timesteps[1]);
    }

  protected:
    at::Tensor advance(const at::Tensor& modelOutput, std::size_t step, const at::Tensor& latent) override {
        if (step == 1) {
            const at::Tensor mean = (modelOutput + m_outputs.back()) / 2.0;
            return transfer(std::exchange(m_start, {}), m_timesteps[1] + m_ratio, m_timesteps[1], mean);
        }
        if (step == 0) m_start = latent;
        m_outputs.push_back(modelOutput);
        if (m_outputs.size() > 4) m_outputs.pop_front();
        return transfer(latent, m_timesteps[step], m_timesteps[step] - m_ratio, extrapolated());
    }

  private:
    /// Adams-Bashforth over the outputs so far, of order one to four.
    at::Tensor extrapolated() const {
        const auto last = m_outputs.rbegin();
        switch (m_outputs.size()) {
            case 1:
                return last[0];
            case 2:
                return (3.0 * last[0] - last[1]) / 2.0;
            case 3:
                return (23.0 * last[0] - 16.0 * last[1] + 5.0 * last[2]) / 12.0;
            default:
                return (55.0 * last[0] - 59.0 * last[1] + 37.0 * last[2] - 9.0 * last[3]) / 24.0;
        }
    }

    /// Equation 9 of the paper, with alpha squared there being abar here.
    at::Tensor transfer(const at::Tensor& latent, int from, int to, const at::Tensor& output) const {
        const double alpha = alphaAt(from);
        const double alphaNext = alphaAt(to);
        const double beta = 1.0 - alpha;
        const bool predictsV = m_schedule.config().prediction == PredictionType::V;
        const at::Tensor epsilon = predictsV ? std::sqrt(alpha) * output + std::sqrt(beta) * latent : output;
        const double denominator = alpha * std::sqrt(1.0 - alphaNext) + std::sqrt(alpha * beta * alphaNext);
        return std::sqrt(alphaNext / alpha) * latent - (alphaNext - alpha) / denominator * epsilon;
    }

    std::deque<at::Tensor> m_outputs;
    at::Tensor m_start;
};

}  // namespace

std::unique_ptr<Sampler> makeSampler(SamplerKind kind, const NoiseSchedule& schedule, int steps) {
    if (kind == SamplerKind::Plms) return std::make_unique<PlmsSampler>(schedule, steps);
    return std::make_unique<DdimSampler>(schedule, steps);
}

at::Tensor guide(const at::Tensor& uncond, const at::Tensor& cond, double scale) {
    return uncond + scale * (cond - uncond);
}

}  // namespace maskwright
