// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

#include "model/config.h"
#include "model/weights.h"

namespace maskwright {

/// Low-rank changes of a UNet (LoRA, arXiv 2106.09685): "<module>.down" [rank, in] and "<module>.up" [out, rank].
using LoraTensors = std::map<std::string, at::Tensor>;

/// Fresh ones for to_q, to_k, to_v and to_out.0 of every attention, the layers that diffusers' trainer adapts. They
/// change nothing yet: up is zero. fp32 leaves.
LoraTensors initialLora(const UNetConfig& config, int rank, std::uint64_t seed);

/// Another source's weights, with changes for the layers to add: what LoRA is trained on.
class AdaptedWeights : public WeightSource {
  public:
    AdaptedWeights(WeightSource& base, const LoraTensors& lora) : m_base(base), m_lora(lora) {}
    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, Init init) override;
    LowRank adaptation(const std::string& name, std::int64_t in, std::int64_t out) override;

  private:
    WeightSource& m_base;
    const LoraTensors& m_lora;
};

/// Another source's weights with the changes added in, so that nothing remains to add.
class MergedWeights : public WeightSource {
  public:
    MergedWeights(WeightSource& base, const LoraTensors& lora) : m_base(base), m_lora(lora) {}
    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, Init init) override;

  private:
    WeightSource& m_base;
    const LoraTensors& m_lora;
};

/// A LoRA file as kohya's scripts write and diffusers, ComfyUI and others read:
/// "lora_unet_<module>.lora_down.weight", ".lora_up.weight" and ".alpha" (the rank: a scale of 1), fp16.
/// @throws Error(DiskFull).
void writeLora(const std::filesystem::path& file, const LoraTensors& lora);

}  // namespace maskwright
