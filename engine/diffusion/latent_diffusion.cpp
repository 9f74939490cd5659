// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffusion/latent_diffusion.h"

#include <ATen/ATen.h>

#include "core/error.h"
#include "core/files.h"
#include "model/checkpoint.h"

namespace maskwright {

namespace {

at::Device resolveDevice(Device device) {
    const bool hasCuda = at::hasCUDA();
    if (device == Device::Cuda && !hasCuda)
        throw Error(ErrorCode::BadInput, "No CUDA device can be used", "--device cuda",
                    "Choose cpu or auto, or build Maskwright with a LibTorch that brings CUDA.");
    return hasCuda && device != Device::Cpu ? at::Device(at::kCUDA) : at::Device(at::kCPU);
}

at::ScalarType resolveType(Precision precision, at::Device device) {
    if (device.is_cuda()) {
        if (precision == Precision::Fp32) return at::kFloat;
        return precision == Precision::Bf16 ? at::kBFloat16 : at::kHalf;
    }
    switch (resolveOnCpu(precision)) {
        case Precision::Bf16:
            return at::kBFloat16;
        case Precision::Fp16:
            throw Error(ErrorCode::BadInput, "fp16 runs on CUDA only", "--precision fp16",
                        "Choose bf16, fp32 or auto on this machine.");
        default:
            return at::kFloat;
    }
}

/// Brings each stored weight to the device in the type the network runs in; norms stay fp32.
class ConvertingWeights : public WeightSource {
  public:
    ConvertingWeights(FileWeights& from, at::ScalarType type, at::Device device)
        : m_from(from), m_type(type), m_device(device) {}

    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, Init init) override {
        const bool isNorm = name.find("norm") != std::string::npos;
        at::Tensor weight = m_from.take(name, std::move(shape), init);
        m_parameters += weight.numel();
        // Always a copy: a view would keep the whole file mapped and change with it.
        weight = weight.to(m_device, isNorm ? at::kFloat : m_type, /*non_blocking=*/false, /*copy=*/true);
        return weight;
    }
    bool packsForInference() const override { return m_device.is_cpu(); }
    std::int64_t parameters() const { return m_parameters; }

  private:
    FileWeights& m_from;
    at::ScalarType m_type;
    at::Device m_device;
    std::int64_t m_parameters = 0;
};

}  // namespace

LatentDiffusion LatentDiffusion::load(const std::filesystem::path& path, Precision precision, Device device,
                                      JobContext& context) {
    const at::NoGradGuard noGrad;
    const Checkpoint checkpoint = Checkpoint::open(path);
    LatentDiffusion model;
    model.m_device = resolveDevice(device);
    model.m_type = resolveType(precision, model.m_device);
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

at::Tensor LatentDiffusion::encode(const Image& canvas) const {
    const at::NoGradGuard noGrad;
    // from_blob does not write; the const_cast is its interface's.
    const at::Tensor bytes =
        at::from_blob(const_cast<std::uint8_t*>(canvas.rgb.data()), {1, canvas.height, canvas.width, 3}, at::kByte);
    const at::Tensor image = bytes.permute({0, 3, 1, 2}).to(m_device, at::kFloat) / 127.5 - 1.0;
    return m_vae->encode(image.to(m_type)).mean.to(at::kFloat) * m_vae->config().scalingFactor;
}

TextContext LatentDiffusion::textContext(const TokenizedPrompt& prompt) const {
    const at::NoGradGuard noGrad;
    const at::Tensor ids = at::tensor(prompt.ids, at::kLong).unsqueeze(0).to(m_device);
    return m_unet->prepareContext(m_textEncoder->forward(ids, m_type));
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
