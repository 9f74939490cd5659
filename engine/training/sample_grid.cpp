// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/sample_grid.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cstring>
#include <vector>

#include "core/random.h"
#include "diffusion/sampler.h"
#include "image/write.h"
#include "model/text_encoder.h"
#include "model/unet.h"
#include "training/photo_store.h"

namespace maskwright {

namespace {

constexpr int kSampleSteps = 25;
constexpr double kGuidanceScale = 3.0;
constexpr std::int64_t kReconstructions = 12;

/// Rows of pictures side by side: each of `rows` is [n, 3, H, W] in [-1, 1].
void writeGrid(const std::vector<at::Tensor>& rows, const std::filesystem::path& file) {
    std::vector<at::Tensor> lines;
    for (const at::Tensor& row : rows) lines.push_back(at::cat(row.unbind(0), /*dim=*/2));
    const at::Tensor bytes =
        ((at::cat(lines, /*dim=*/1).to(at::kFloat) + 1.0) * 127.5).round().clamp(0, 255).to(at::kByte);
    const at::Tensor pixels = bytes.permute({1, 2, 0}).contiguous();
    Image image{static_cast<int>(pixels.size(1)), static_cast<int>(pixels.size(0)), {}};
    image.rgb.resize(static_cast<std::size_t>(pixels.numel()));
    std::memcpy(image.rgb.data(), pixels.data_ptr<std::uint8_t>(), image.rgb.size());
    writePng(file, image);
}

}  // namespace

void writeReconstructions(const Vae& vae, const at::Tensor& photos, at::ScalarType type,
                          const std::filesystem::path& file) {
    const at::NoGradGuard noGrad;
    const std::int64_t step = std::max<std::int64_t>(1, photos.size(0) / kReconstructions);
    const at::Tensor image = normalisedFromBytes(photos.slice(0, 0, photos.size(0), step));
    writeGrid({image, vae.decode(vae.encode(image.to(type)).mean)}, file);
}

void writeSamples(const PretrainConfig& config, WeightSource& unetWeights, WeightSource& textWeights, const Vae& vae,
                  const Tokenizer& tokenizer, at::ScalarType type, std::uint64_t seed,
                  const std::filesystem::path& file) {
    if (config.samplePrompts.empty()) return;
    const at::NoGradGuard noGrad;
    const UNet unet(config.unet, unetWeights);
    const TextEncoder textEncoder(config.textEncoder, textWeights);
    const auto contextOf = [&](const std::vector<std::string>& prompts) {
        std::vector<std::int64_t> ids;
        for (const std::string& prompt : prompts) {
            const auto tokens = tokenizer.encode(prompt).ids;
            ids.insert(ids.end(), tokens.begin(), tokens.end());
        }
        const auto rows = static_cast<std::int64_t>(prompts.size());
        return unet.prepareContext(textEncoder.forward(at::tensor(ids, at::kLong).view({rows, -1}), type));
    };
    const auto count = static_cast<std::int64_t>(config.samplePrompts.size());
    const TextContext prompted = contextOf(config.samplePrompts), empty = contextOf({""});
    const NoiseSchedule schedule(config.scheduler);
    const auto sampler = makeSampler(SamplerKind::Ddim, schedule, kSampleSteps);
    at::Generator generator = at::detail::createCPUGenerator(streamSeed(seed, "samples"));
    const int cells = config.unet.sampleSize;
    at::Tensor latent = at::randn({count, config.vae.latentChannels, cells, cells}, generator);
    for (std::size_t i = 0; i < sampler->timesteps().size(); ++i) {
        const at::Tensor timestep = at::tensor({sampler->timesteps()[i]}, at::kLong);
        const at::Tensor input = latent.to(type);
        const at::Tensor guided = guide(unet.forward(input, timestep, empty).to(at::kFloat),
                                        unet.forward(input, timestep, prompted).to(at::kFloat), kGuidanceScale);
        latent = sampler->step(guided, i, latent);
    }
    writeGrid({vae.decode((latent / config.vae.scalingFactor).to(type))}, file);
}

}  // namespace maskwright
