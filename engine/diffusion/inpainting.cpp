// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffusion/inpainting.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include "core/error.h"

namespace maskwright {

namespace {

/// The model's output for both prompts on the paper's line between them; a prompt without weight is not run.
at::Tensor guided(const LatentDiffusion& model, const at::Tensor& latents, const at::Tensor& timestep,
                  const TextContext& background, const TextContext& foreground, double guidance) {
    if (guidance == 1.0) return model.denoise(latents, timestep, foreground);
    const at::Tensor output = model.denoise(latents, timestep, background);
    return guidance == 0.0 ? output : guide(output, model.denoise(latents, timestep, foreground), guidance);
}

}  // namespace

at::Tensor inpaint(const LatentDiffusion& model, const at::Tensor& latent, const at::Tensor& hole,
                   const TextContext& background, const TextContext& foreground, std::int64_t count,
                   const InpaintSettings& settings, JobContext& context) {
    const at::NoGradGuard noGrad;
    const auto sampler = makeSampler(settings.sampler, model.schedule(), settings.steps);
    at::Generator generator = at::detail::createCPUGenerator(settings.seed);
    // Noise is drawn on the CPU so that every device sees the same.
    const auto noise = [&] {
        return at::randn({count, latent.size(1), latent.size(2), latent.size(3)}, generator).to(latent.device());
    };
    const at::Tensor known = 1.0 - hole, kept = latent.expand({count, -1, -1, -1});
    at::Tensor painted = noise();
    for (std::size_t i = 0; i < sampler->timesteps().size(); ++i) {
        context.checkpoint();
        const at::Tensor timestep =
            at::tensor({sampler->timesteps()[i]}, at::kLong).to(latent.device()).expand({count});
        painted = known * model.schedule().addNoise(kept, noise(), timestep) + hole * painted;
        const at::Tensor output = guided(model, painted, timestep, background, foreground, settings.guidance);
        painted = sampler->step(output, i, painted);
    }
    if (!painted.isfinite().all().item<bool>())
        throw Error(ErrorCode::BadModel, "What the model paints is no number", model.name(),
                    "Try --precision fp32, a smaller guidance, or another model.");
    return known * kept + hole * painted;
}

}  // namespace maskwright
