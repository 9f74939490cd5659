// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/compute.h"
#include "core/job.h"
#include "diffusion/noise_schedule.h"
#include "image/image.h"
#include "model/text_encoder.h"
#include "model/tokenizer.h"
#include "model/unet.h"
#include "model/vae.h"

namespace maskwright {

/// A whole text-to-image model, loaded and ready to run in one precision on one device.
class LatentDiffusion {
  public:
    /// @throws Error(BadModel) when anything about the model does not hold, or the device is not there.
    static LatentDiffusion load(const std::filesystem::path& model, Precision precision, Device device,
                                JobContext& context);

    /// Puts another UNet of the same configuration in place of the loaded one.
    void replaceUNet(WeightSource& weights);

    const UNet& unet() const { return *m_unet; }
    const Vae& vae() const { return *m_vae; }
    const Tokenizer& tokenizer() const { return m_tokenizer; }
    const NoiseSchedule& schedule() const { return *m_schedule; }
    /// The model's own recommendations (maskwright.json); an empty object for models that bring none.
    const nlohmann::json& recommended() const { return m_recommended; }
    const std::string& name() const { return m_name; }
    at::ScalarType type() const { return m_type; }
    at::Device device() const { return m_device; }
    std::int64_t parameters() const { return m_parameters; }

    /// The scaled latent of an image, its distribution's mean: [1, C, h, w] fp32 on the device.
    at::Tensor encode(const Image& canvas) const;
    /// Images of scaled latents [B, C, h, w]: [B, 3, H, W] fp32 in [0, 1] on the processor.
    at::Tensor decode(const at::Tensor& latents) const;
    /// What the text encoder makes of a prompt: [1, T, D] in the model's type.
    at::Tensor textHidden(const TokenizedPrompt& prompt) const;
    /// Keys and values of a prompt for every cross-attention layer.
    TextContext textContext(const TokenizedPrompt& prompt) const;
    /// One forward pass for each timestep, in one batch, in the model's type; the output is fp32.
    /// An inpainting UNet is told that everything is to be painted, so that it sees the photo as its base model would.
    /// @param latents [B, C, h, w] fp32;  @param timesteps [B] int64
    at::Tensor denoise(const at::Tensor& latents, const at::Tensor& timesteps, const TextContext& text,
                       AttentionProbe* probe = nullptr) const;

  private:
    LatentDiffusion() = default;
    at::Tensor withInpaintingChannels(const at::Tensor& latents) const;

    Tokenizer m_tokenizer;
    std::unique_ptr<TextEncoder> m_textEncoder;
    std::unique_ptr<UNet> m_unet;
    std::unique_ptr<Vae> m_vae;
    std::unique_ptr<NoiseSchedule> m_schedule;
    nlohmann::json m_recommended = nlohmann::json::object();
    std::string m_name;
    at::ScalarType m_type = at::kFloat;
    at::Device m_device = at::kCPU;
    std::int64_t m_parameters = 0;
};

}  // namespace maskwright
