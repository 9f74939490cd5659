// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include "core/job.h"
#include "diffusion/latent_diffusion.h"
#include "diffusion/sampler.h"

namespace maskwright {

struct InpaintSettings {
    SamplerKind sampler = SamplerKind::Ddim;
    int steps = 25;
    /// The paper's s (METHOD 1.8): background + s * (foreground - background). 0 is the background's prompt alone, 1
    /// the foreground's alone; below 0 it leads away from the foreground, above 1 away from the background.
    double guidance = 0.0;
    std::uint64_t seed = 0;
};

/// Paints the hole of a latent anew (METHOD 1.5): before every step what is known is noised to the step's level and put
/// back; after the last step the known latent itself is.
/// @param latent [1, C, h, w] fp32, scaled
/// @param hole   [1, 1, h, w] fp32, 1 where to paint, 0 where the latent is known
/// @param count  so many paintings, each from noise of its own
/// @return [count, C, h, w] fp32. @throws Stopped; Error(BadModel) when what comes out is no number.
at::Tensor inpaint(const LatentDiffusion& model, const at::Tensor& latent, const at::Tensor& hole,
                   const TextContext& background, const TextContext& foreground, std::int64_t count,
                   const InpaintSettings& settings, JobContext& context);

}  // namespace maskwright
