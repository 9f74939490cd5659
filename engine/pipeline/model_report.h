// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/job.h"

namespace maskwright {

struct ModelPart {
    std::string name;  ///< unet, vae, text_encoder, tokenizer, scheduler
    std::int64_t parameters = 0;
    std::string storedType;
    std::string summary;  ///< one line: channels, layers, vocabulary ...
};

struct ModelReport {
    std::string path;
    std::string layout;  ///< "diffusers folder" or "single file"
    std::string family;  ///< "Stable Diffusion 1.x", "Mini" ...
    std::int64_t parameters = 0;
    std::vector<ModelPart> parts;
    std::vector<std::string> crossAttentionLayers;  ///< in forward order
};

/// Reads configs and weight headers only. @param model empty: Mini. @throws Error(BadModel).
ModelReport describeModel(const std::filesystem::path& model);
/// Loads every weight and checks names, shapes, types and NaN; then runs one small forward pass.
/// @throws Error(BadModel); Stopped when asked to.
ModelReport checkModel(const std::filesystem::path& model, JobContext& context);

/// The built-in model's folder: beside the program, in the source tree, or where MASKWRIGHT_RESOURCES says.
/// @throws Error(BadModel) when it cannot be found.
std::filesystem::path builtInModel();

}  // namespace maskwright
