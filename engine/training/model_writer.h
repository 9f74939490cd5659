// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <string>

#include "training/pretrain_config.h"

namespace maskwright {

/// Writes parts of a model folder in the diffusers layout; weights go out as `type` (norms and all), configs as JSON.
void writeAutoencoder(const std::filesystem::path& folder, const VaeConfig& config,
                      const std::map<std::string, at::Tensor>& weights, at::ScalarType type);
/// UNet, text encoder, scheduler, model_index.json and maskwright.json; the tokenizer is already there.
void writeDiffusion(const std::filesystem::path& folder, const PretrainConfig& config,
                    const std::map<std::string, at::Tensor>& unet, const std::map<std::string, at::Tensor>& textEncoder,
                    at::ScalarType type);

}  // namespace maskwright
