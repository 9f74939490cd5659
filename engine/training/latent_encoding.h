// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>

#include "core/job.h"
#include "model/vae.h"
#include "training/collage.h"

namespace maskwright {

/// Encodes every photo at every tile size, once, so that the autoencoder costs nothing while the UNet trains, and
/// cuts out what GrabCut finds in its middle. The canvas-sized tile is kept mirrored too; of each other one every other
/// batch of photos is mirrored.
/// @param vae its config's scalingFactor is set to one over the latents' standard deviation, measured on the photos
/// @param photos [N, 3, side, side] uint8
void encodeLibrary(const Vae& vae, const at::Tensor& photos, at::ScalarType type, double scalingFactor,
                   LatentLibrary& library, JobContext& context);

/// Stores and restores an encoded library, so that resumed training need not encode again.
void saveLibrary(const LatentLibrary& library, double scalingFactor, const std::filesystem::path& file);
/// @return false when the file is missing or holds another data set's, size's or autoencoder's latents.
bool loadLibrary(LatentLibrary& library, double scalingFactor, const std::filesystem::path& file);

/// One over the standard deviation of the latents of a sample of photos encoded at `cells`.
double measureScalingFactor(const Vae& vae, const at::Tensor& photos, int cells, at::ScalarType type);

}  // namespace maskwright
