// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/files.h"

namespace maskwright::test {

/// The built-in model's recipe for pretraining, cut down to a toy for photos of 32 x 32: two steps of each phase, on
/// two and on four samples.
inline nlohmann::json toyRecipe() {
    nlohmann::json recipe =
        nlohmann::json::parse(readText(std::filesystem::path(MASKWRIGHT_SOURCE_DIR) / "resources/pretrain/mini.json"));
    recipe["photo_side"] = 32;
    recipe["tile_cells"] = {8, 4};
    recipe["vae"]["block_out_channels"] = {16, 16, 16};
    recipe["unet"]["sample_size"] = 4;
    recipe["unet"]["block_out_channels"] = {16, 16, 16};
    recipe["unet"]["cross_attention_dim"] = recipe["text_encoder"]["hidden_size"] = 16;
    recipe["text_encoder"]["intermediate_size"] = 16;
    recipe["unet"]["attention_head_dim"] = {2, 2, 2};
    recipe["autoencoder_training"] = {{"steps", 2}, {"batch", 2}, {"crop_side", 16}};
    recipe["diffusion_training"]["steps"] = 2;
    recipe["diffusion_training"]["batch"] = 4;
    recipe["sample_every_steps"] = 1;
    recipe["sample_prompts"] = {"a photo of a dog"};
    recipe["recommended"]["long_side"] = 32;
    return recipe;
}

}  // namespace maskwright::test
