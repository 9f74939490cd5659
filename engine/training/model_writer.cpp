// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/model_writer.h"

#include <ATen/ATen.h>

#include <nlohmann/json.hpp>

#include "core/files.h"
#include "model/safetensors.h"

namespace maskwright {

namespace {

using nlohmann::json;

void writeJson(const std::filesystem::path& path, const json& content) {
    writeAtomically(path, content.dump(2) + "\n");
}

std::map<std::string, at::Tensor> converted(const std::map<std::string, at::Tensor>& weights, at::ScalarType type) {
    std::map<std::string, at::Tensor> result;
    for (const auto& [name, tensor] : weights) result[name] = tensor.detach().to(type);
    return result;
}

}  // namespace

void writeAutoencoder(const std::filesystem::path& folder, const VaeConfig& config,
                      const std::map<std::string, at::Tensor>& weights, at::ScalarType type) {
    makeFolder(folder / "vae");
    writeJson(folder / "vae" / "config.json", toJson(config));
    writeSafetensors(folder / "vae" / "diffusion_pytorch_model.safetensors", converted(weights, type));
}

void writeDiffusion(const std::filesystem::path& folder, const PretrainConfig& config,
                    const std::map<std::string, at::Tensor>& unet, const std::map<std::string, at::Tensor>& textEncoder,
                    at::ScalarType type) {
    for (const char* part : {"unet", "text_encoder", "scheduler"}) makeFolder(folder / part);
    writeJson(folder / "unet" / "config.json", toJson(config.unet));
    writeSafetensors(folder / "unet" / "diffusion_pytorch_model.safetensors", converted(unet, type));
    writeJson(folder / "text_encoder" / "config.json", toJson(config.textEncoder));
    writeSafetensors(folder / "text_encoder" / "model.safetensors", converted(textEncoder, type));
    writeJson(folder / "scheduler" / "scheduler_config.json", toJson(config.scheduler));
    writeJson(folder / "maskwright.json", config.recommended);
    writeJson(folder / "model_index.json", {{"_class_name", "StableDiffusionPipeline"},
                                            {"scheduler", {"diffusers", "DDIMScheduler"}},
                                            {"text_encoder", {"transformers", "CLIPTextModel"}},
                                            {"tokenizer", {"transformers", "CLIPTokenizer"}},
                                            {"unet", {"diffusers", "UNet2DConditionModel"}},
                                            {"vae", {"diffusers", "AutoencoderKL"}}});
}

}  // namespace maskwright
