// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffusion/latent_diffusion.h"

#include <ATen/ATen.h>

#include "core/error.h"
#include "core/files.h"
#include "model/checkpoint.h"
#include "model/device.h"

namespace maskwright {

LatentDiffusion LatentDiffusion::load(const std::filesystem::path& path, Precision precision, Device device,
                                      JobContext& context) {
    const at::NoGradGuard noGrad;
    const Checkpoint checkpoint = Checkpoint::open(path);
    LatentDiffusion model;
    model.m_device = torchDevice(device);
    model.m_type = torchType(precision, model.m_device);
    model.m_recommended = checkpoint.recommended();
    const auto folder = path.filename().empty() ? path.parent_path().filename() : path.filename();
    const auto named = model.m_recommended.find("name");
    model.m_name =
        named != model.m_recommended.end() && named->is_string() ? named->get<std::string>() : toUtf8(folder);
    model.m_tokenizer = checkpoint.tokenizer();
    model.m_schedule = std::make_unique<NoiseSchedule>(checkpoint.schedulerConfig());

    const int latentChannels = checkpoint.vaeConfig().latentChannels;
    const int inChannels = checkpoint.unetConfig().inChannels;
    if (inChannels != latentChannels && inChannels != 2 * latentChannels + 1)
        throw Error(ErrorCode::BadModel,
                    "The UNet's " + std::to_string(inChannels) +
                        " input channels fit neither a base model nor an inpainting one",
                    toUtf8(path), "Choose a text-to-image or an inpainting model.");

    std::int64_t part = 0;
    const auto loadPart = [&](std::unique_ptr<FileWeights> file, const auto& build) {
        context.checkpoint();
        context.report({Stage::LoadingModel, part++, 3, {}, {}});
        ConvertingWeights weights(*file, model.m_type, model.m_device);
        build(weights);
        file->finish();
        model.m_parameters += weights.parameters();
    };
    loadPart(checkpoint.textEncoderWeights(), [&](WeightSource& weights) {
        model.m_textEncoder = std::make_unique<TextEncoder>(checkpoint.textEncoderConfig(), weights);
    });
    loadPart(checkpoint.vaeWeights(),
             [&](WeightSource& weights) { model.m_vae = std::make_unique<Vae>(checkpoint.vaeConfig(), weights); });
    loadPart(checkpoint.unetWeights(),
             [&](WeightSource& weights) { model.m_unet = std::make_unique<UNet>(checkpoint.unetConfig(), weights); });
    context.report({Stage::LoadingModel, part, 3, {}, {}});
    return model;
}

void LatentDiffusion::replaceUNet(WeightSource& weights) {
    const at::NoGradGuard noGrad;
    ConvertingWeights converting(weights, m_type, m_device);
    m_unet = std::make_unique<UNet>(UNetConfig(m_unet->config()), converting);
}

at::Tensor LatentDiffusion::encode(const Image& canvas) const {
    const at::NoGradGuard noGrad;
    // from_blob does not write; the const_cast is its interface's.
    const at::Tensor bytes =
        at::from_blob(const_cast<std::uint8_t*>(canvas.rgb.data()), {1, canvas.height, canvas.width, 3}, at::kByte);
    const at::Tensor image = bytes.permute({0, 3, 1, 2}).to(m_device, at::kFloat) / 127.5 - 1.0;
    return m_vae->encode(image.to(m_type)).mean.to(at::kFloat) * m_vae->config().scalingFactor;
}

at::Tensor LatentDiffusion::decode(const at::Tensor& latents) const {
    const at::NoGradGuard noGrad;
    const at::Tensor image = m_vae->decode((latents / m_vae->config().scalingFactor).to(m_type));
    return ((image.to(at::kCPU, at::kFloat) + 1.0) / 2.0).clamp(0.0, 1.0);
}

at::Tensor LatentDiffusion::textHidden(const TokenizedPrompt& prompt) const {
    const at::NoGradGuard noGrad;
    return m_textEncoder->forward(at::tensor(prompt.ids, at::kLong).unsqueeze(0).to(m_device), m_type);
}

TextContext LatentDiffusion::textContext(const TokenizedPrompt& prompt) const {
    const at::NoGradGuard noGrad;
    return m_unet->prepareContext(textHidden(prompt));
}

at::Tensor LatentDiffusion::withInpaintingChannels(const at::Tensor& latents) const {
    const int pixels = m_vae->config().pixelsPerCell();
    const at::Tensor grey =
        at::zeros({1, m_vae->config().inChannels, latents.size(2) * pixels, latents.size(3) * pixels},
                  latents.options().dtype(m_type));
    const at::Tensor masked = m_vae->encode(grey).mean.to(at::kFloat) * m_vae->config().scalingFactor;
    const at::Tensor mask = at::ones({latents.size(0), 1, latents.size(2), latents.size(3)}, latents.options());
    return at::cat({latents, mask, masked.expand({latents.size(0), -1, -1, -1})}, /*dim=*/1);
}

at::Tensor LatentDiffusion::denoise(const at::Tensor& latents, const at::Tensor& timesteps, const TextContext& text,
                                    AttentionProbe* probe) const {
    const at::NoGradGuard noGrad;
    const bool inpaints = m_unet->config().inChannels != latents.size(1);
    const at::Tensor input = inpaints ? withInpaintingChannels(latents) : latents;
    return m_unet->forward(input.to(m_type), timesteps, text, probe).to(at::kFloat);
}

}  // namespace maskwright
