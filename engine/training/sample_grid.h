// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>

#include "model/tokenizer.h"
#include "model/vae.h"
#include "model/weights.h"
#include "training/pretrain_config.h"

namespace maskwright {

/// A PNG of photos over their reconstructions.
/// @param photos [N, 3, side, side] uint8
void writeReconstructions(const Vae& vae, const at::Tensor& photos, at::ScalarType type,
                          const std::filesystem::path& file);

/// A PNG of one DDIM sample for each of the config's sample prompts, always from the same noise.
void writeSamples(const PretrainConfig& config, WeightSource& unetWeights, WeightSource& textWeights, const Vae& vae,
                  const Tokenizer& tokenizer, at::ScalarType type, std::uint64_t seed,
                  const std::filesystem::path& file);

}  // namespace maskwright
