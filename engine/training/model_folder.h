// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "model/checkpoint.h"

namespace maskwright {

/// Every weight of a network, copied to fp32, by its diffusers name. @throws Error(BadModel).
std::map<std::string, at::Tensor> unetWeightsOf(const Checkpoint& checkpoint);
std::map<std::string, at::Tensor> textEncoderWeightsOf(const Checkpoint& checkpoint);

/// @throws Error(BadInput) for a model that cannot be trained further: a single file, or an inpainting model.
void requireTrainable(const std::filesystem::path& path, const Checkpoint& checkpoint);

/// Copies these parts (folders or files) of a model folder to another, where they are there. Of a folder only the files
/// that a model is read from, none of those in folders of their own: the copy may be passed on.
void copyModelParts(const std::filesystem::path& from, const std::filesystem::path& to,
                    const std::vector<std::string>& parts);

/// The base model's UNet folder with other weights, stored as fp16.
void writeUNet(const std::filesystem::path& base, const std::filesystem::path& out,
               const std::map<std::string, at::Tensor>& weights);
/// The base model's text encoder folder with other weights, stored as fp16, for a vocabulary of their size.
void writeTextEncoder(const std::filesystem::path& base, const std::filesystem::path& out,
                      const std::map<std::string, at::Tensor>& weights);

}  // namespace maskwright
