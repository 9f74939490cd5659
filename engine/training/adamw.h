// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace maskwright {

struct AdamWOptions {
    double learningRate = 1e-4;
    double beta1 = 0.9;
    double beta2 = 0.99;
    double eps = 1e-8;
    double weightDecay = 0.01;
    double maxGradientNorm = 1.0;  ///< gradients are scaled down to this norm, taken over all parameters
    double emaDecay = 0.999;       ///< reached gradually: min(emaDecay, (1 + step) / (10 + step))
};

/// AdamW with gradient clipping and an exponential moving average of the weights, in one pass over memory. Parameters
/// are fp32 leaves; vectors (norms and biases) take no weight decay.
class AdamW {
  public:
    AdamW(std::map<std::string, at::Tensor> parameters, const AdamWOptions& options);

    /// Updates every parameter from its gradient and clears the gradient. Gradients that are not finite change nothing
    /// but the count of steps. @return the gradients' norm before clipping.
    double step(double learningRate);

    std::int64_t steps() const noexcept { return m_steps; }
    /// In an order that depends on their names alone.
    std::vector<at::Tensor> parameters() const;
    /// name -> averaged weight, sharing memory with the optimiser.
    std::map<std::string, at::Tensor> averaged() const;

    /// Parameters, both moments and the average, under "parameter.", "first.", "second." and "average.".
    std::map<std::string, at::Tensor> state() const;
    /// @throws Error(BadInput) when a tensor is missing or has another shape.
    void restore(const std::map<std::string, at::Tensor>& state, std::int64_t steps, const std::string& nameForErrors);

  private:
    struct Slot {
        std::string name;
        at::Tensor parameter, first, second, average;
    };
    double gradientNorm() const;
    void updateSlot(Slot& slot, double learningRate, double gradientScale, double emaDecay);

    AdamWOptions m_options;
    std::vector<Slot> m_slots;
    std::int64_t m_steps = 0;
};

/// Linear warm-up, then half a cosine down to `finalFraction` of the peak at `totalSteps`.
double cosineLearningRate(double peak, double finalFraction, std::int64_t warmUp, std::int64_t step,
                          std::int64_t totalSteps);

}  // namespace maskwright
