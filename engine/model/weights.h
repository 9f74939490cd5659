// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace maskwright {

/// How a parameter starts when there is no file to read it from.
enum class Init { Normal, Zeros, Ones, Embedding };

/// A change of a linear layer that is learned instead of its weight: up · down (LoRA, arXiv 2106.09685).
struct LowRank {
    at::Tensor down;  ///< [rank, in]; undefined: no change
    at::Tensor up;    ///< [out, rank], its scale multiplied in
};

/// Where the modules take their parameters from. A module asks for each by its diffusers name and the shape that its
/// config implies; the source decides what that means.
class WeightSource {
  public:
    virtual ~WeightSource() = default;
    /// @throws Error(BadModel) when the source has no such tensor of this shape.
    virtual at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, Init init = Init::Normal) = 0;
    /// What is to be added to the linear layer `name`; nothing, unless the source adapts it.
    virtual LowRank adaptation(const std::string& /*name*/, std::int64_t /*in*/, std::int64_t /*out*/) { return {}; }
    /// Whether layers may rearrange what they take for the fastest inference on the CPU.
    virtual bool packsForInference() const { return false; }
};

/// Fresh fp32 parameters for pretraining, drawn from one seed; keeps them by name.
class InitialWeights : public WeightSource {
  public:
    explicit InitialWeights(std::uint64_t seed) : m_seed(seed) {}
    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, Init init) override;
    const std::map<std::string, at::Tensor>& all() const { return m_all; }

  private:
    std::uint64_t m_seed;
    std::map<std::string, at::Tensor> m_all;
};

/// Tells names and shapes without allocating anything.
class ShapeRecorder : public WeightSource {
  public:
    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, Init init) override;
    const std::map<std::string, std::vector<std::int64_t>>& shapes() const { return m_shapes; }

  private:
    std::map<std::string, std::vector<std::int64_t>> m_shapes;
};

/// Gives the tensors that a map holds: what a network is built from once it is trained.
class StoredWeights : public WeightSource {
  public:
    explicit StoredWeights(const std::map<std::string, at::Tensor>& weights) : m_weights(weights) {}
    at::Tensor take(const std::string& name, std::vector<std::int64_t>, Init) override { return m_weights.at(name); }

  private:
    const std::map<std::string, at::Tensor>& m_weights;
};

/// Brings each weight of another source to a device in the type that the network runs in, for inference; norms stay
/// fp32.
class ConvertingWeights : public WeightSource {
  public:
    ConvertingWeights(WeightSource& from, at::ScalarType type, at::Device device)
        : m_from(from), m_type(type), m_device(device) {}

    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, Init init) override;
    bool packsForInference() const override { return m_device.is_cpu(); }
    std::int64_t parameters() const { return m_parameters; }

  private:
    WeightSource& m_from;
    at::ScalarType m_type;
    at::Device m_device;
    std::int64_t m_parameters = 0;
};

}  // namespace maskwright
