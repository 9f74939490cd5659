// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weights.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <cmath>

#include "core/error.h"
#include "core/random.h"

namespace maskwright {

namespace {

/// Inputs that one output sums over.
double fanIn(const std::vector<std::int64_t>& shape) {
    double product = 1;
    for (std::size_t i = 1; i < shape.size(); ++i) product *= static_cast<double>(shape[i]);
    return product;
}

at::Tensor drawn(const std::vector<std::int64_t>& shape, double deviation, std::uint64_t seed) {
    at::Generator generator = at::detail::createCPUGenerator(seed);
    return at::randn(shape, generator, at::TensorOptions().dtype(at::kFloat)).mul_(deviation);
}

at::Tensor initial(const std::vector<std::int64_t>& shape, Init init, std::uint64_t seed) {
    switch (init) {
        case Init::Zeros:
            return at::zeros(shape, at::kFloat);
        case Init::Ones:
            return at::ones(shape, at::kFloat);
        case Init::Embedding:
            return drawn(shape, 0.02, seed);
        case Init::Normal:
            break;
    }
    // The variance of PyTorch's default for linear and convolution layers, U(-1/sqrt(n), 1/sqrt(n)).
    return drawn(shape, 1.0 / std::sqrt(3.0 * fanIn(shape)), seed);
}

}  // namespace

at::Tensor InitialWeights::take(const std::string& name, std::vector<std::int64_t> shape, Init init) {
    // A stream per name, so that a parameter starts the same whatever was taken before it.
    at::Tensor parameter = initial(shape, init, streamSeed(m_seed, name));
    // Before any view is made of it: the modules may keep a reshaped view, whose gradient must reach the leaf.
    parameter.requires_grad_(true);
    if (!m_all.emplace(name, parameter).second)
        throw Error(ErrorCode::Internal, "A parameter was asked for twice: '" + name + "'");
    return parameter;
}

at::Tensor ShapeRecorder::take(const std::string& name, std::vector<std::int64_t> shape, Init) {
    const std::vector<std::int64_t> strides(shape.size(), 0);
    m_shapes[name] = shape;
    // One element seen through zero strides: modules may reshape what they take, but nothing is allocated.
    return at::zeros({1}, at::kFloat).as_strided(shape, strides);
}

at::Tensor ConvertingWeights::take(const std::string& name, std::vector<std::int64_t> shape, Init init) {
    const bool isNorm = name.find("norm") != std::string::npos;
    const at::Tensor weight = m_from.take(name, std::move(shape), init).detach();
    m_parameters += weight.numel();
    // Always a copy: a view would keep a whole file mapped, or change as training goes on.
    return weight.to(m_device, isNorm ? at::kFloat : m_type, /*non_blocking=*/false, /*copy=*/true);
}

}  // namespace maskwright
