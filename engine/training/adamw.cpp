// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/adamw.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>

#include "core/error.h"

namespace maskwright {

namespace {

struct Update {
    float learningRate, decay, beta1, beta2, eps, correction1, correction2, gradientScale, ema;
};

/// One element at a time, all five arrays in one pass: the loop is bound by memory, not arithmetic.
void updateOnCpu(const Update& u, float* parameter, const float* gradient, float* first, float* second, float* average,
                 std::int64_t count) {
    at::parallel_for(0, count, /*grain_size=*/32768, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const float g = gradient[i] * u.gradientScale;
            first[i] = u.beta1 * first[i] + (1.0f - u.beta1) * g;
            second[i] = u.beta2 * second[i] + (1.0f - u.beta2) * g * g;
            const float direction = (first[i] / u.correction1) / (std::sqrt(second[i] / u.correction2) + u.eps);
            parameter[i] -= u.learningRate * (direction + u.decay * parameter[i]);
            average[i] += (1.0f - u.ema) * (parameter[i] - average[i]);
        }
    });
}

void updateWithTensors(const Update& u, at::Tensor& parameter, const at::Tensor& gradient, at::Tensor& first,
                       at::Tensor& second, at::Tensor& average) {
    const at::Tensor g = gradient * u.gradientScale;
    first.lerp_(g, 1.0 - u.beta1);
    second.mul_(u.beta2).addcmul_(g, g, 1.0 - u.beta2);
    const at::Tensor direction = (first / u.correction1) / ((second / u.correction2).sqrt_().add_(u.eps));
    parameter.mul_(1.0 - u.learningRate * u.decay).sub_(direction, u.learningRate);
    average.lerp_(parameter, 1.0 - u.ema);
}

}  // namespace

AdamW::AdamW(std::map<std::string, at::Tensor> parameters, const AdamWOptions& options) : m_options(options) {
    for (auto& [name, parameter] : parameters) {
        const at::Tensor values = parameter.detach();
        m_slots.push_back({name, parameter, at::zeros_like(values), at::zeros_like(values), values.clone()});
    }
}

double AdamW::gradientNorm() const {
    double sum = 0;
    for (const Slot& slot : m_slots) {
        if (!slot.parameter.grad().defined()) continue;
        const double norm = slot.parameter.grad().norm().item<double>();
        sum += norm * norm;
    }
    return std::sqrt(sum);
}

void AdamW::updateSlot(Slot& slot, double learningRate, double gradientScale, double emaDecay) {
    at::Tensor gradient = slot.parameter.mutable_grad();
    at::Tensor parameter = slot.parameter.detach();
    if (gradient.defined()) {
        const bool isVector = parameter.dim() < 2;
        const Update update{static_cast<float>(learningRate),
                            static_cast<float>(isVector ? 0.0 : m_options.weightDecay),
                            static_cast<float>(m_options.beta1),
                            static_cast<float>(m_options.beta2),
                            static_cast<float>(m_options.eps),
                            static_cast<float>(1.0 - std::pow(m_options.beta1, m_steps)),
                            static_cast<float>(1.0 - std::pow(m_options.beta2, m_steps)),
                            static_cast<float>(gradientScale),
                            static_cast<float>(emaDecay)};
        gradient = gradient.contiguous();
        if (parameter.is_cpu())
            updateOnCpu(update, parameter.data_ptr<float>(), gradient.data_ptr<float>(), slot.first.data_ptr<float>(),
                        slot.second.data_ptr<float>(), slot.average.data_ptr<float>(), parameter.numel());
        else
            updateWithTensors(update, parameter, gradient, slot.first, slot.second, slot.average);
    }
    slot.parameter.mutable_grad() = at::Tensor();
}

double AdamW::step(double learningRate) {
    const at::NoGradGuard noGrad;
    const double norm = gradientNorm();
    // Counted even when left out: what a step draws comes from its number, so the next one must have another.
    ++m_steps;
    if (!std::isfinite(norm)) {  // a step that overflowed is left out rather than spread over all weights
        for (Slot& slot : m_slots) slot.parameter.mutable_grad() = at::Tensor();
        return norm;
    }
    const double scale = norm > m_options.maxGradientNorm ? m_options.maxGradientNorm / norm : 1.0;
    const double ema = std::min(m_options.emaDecay, (1.0 + m_steps) / (10.0 + m_steps));
    for (Slot& slot : m_slots) updateSlot(slot, learningRate, scale, ema);
    return norm;
}

std::vector<at::Tensor> AdamW::parameters() const {
    std::vector<at::Tensor> all;
    for (const Slot& slot : m_slots) all.push_back(slot.parameter);
    return all;
}

std::map<std::string, at::Tensor> AdamW::averaged() const {
    std::map<std::string, at::Tensor> weights;
    for (const Slot& slot : m_slots) weights[slot.name] = slot.average;
    return weights;
}

std::map<std::string, at::Tensor> AdamW::state() const {
    std::map<std::string, at::Tensor> tensors;
    for (const Slot& slot : m_slots) {
        tensors["parameter." + slot.name] = slot.parameter.detach();
        tensors["first." + slot.name] = slot.first;
        tensors["second." + slot.name] = slot.second;
        tensors["average." + slot.name] = slot.average;
    }
    return tensors;
}

void AdamW::restore(const std::map<std::string, at::Tensor>& state, std::int64_t steps,
                    const std::string& nameForErrors) {
    const at::NoGradGuard noGrad;
    const auto copy = [&](const std::string& key, at::Tensor into) {
        const auto found = state.find(key);
        if (found == state.end() || found->second.sizes() != into.sizes())
            throw Error(ErrorCode::BadInput, "The checkpoint does not fit this configuration: tensor \"" + key + "\"",
                        nameForErrors, "Use the configuration it was made with, or start in another folder.");
        into.copy_(found->second);
    };
    for (Slot& slot : m_slots) {
        copy("parameter." + slot.name, slot.parameter.detach());
        copy("first." + slot.name, slot.first);
        copy("second." + slot.name, slot.second);
        copy("average." + slot.name, slot.average);
    }
    m_steps = steps;
}

double cosineLearningRate(double peak, double finalFraction, std::int64_t warmUp, std::int64_t step,
                          std::int64_t totalSteps) {
    if (step < warmUp) return peak * static_cast<double>(step + 1) / static_cast<double>(warmUp);
    const double span = std::max<double>(1.0, static_cast<double>(totalSteps - warmUp));
    const double progress = std::min(1.0, static_cast<double>(step - warmUp) / span);
    return peak * (finalFraction + (1.0 - finalFraction) * 0.5 * (1.0 + std::cos(M_PI * progress)));
}

}  // namespace maskwright
