// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config.h"
#include "model/safetensors.h"

namespace maskwright {

/// The configuration of a single-file checkpoint, read off the names and shapes of its tensors. What shapes do not tell
/// (heads, groups of the norms, what is predicted) is as Stable Diffusion 1 and 2 have it.
/// @throws Error(BadModel) where a tensor is missing that tells it.
UNetConfig detectUNetConfig(const SafetensorsFile& file);
VaeConfig detectVaeConfig(const SafetensorsFile& file);
TextEncoderConfig detectTextEncoderConfig(const SafetensorsFile& file);
SchedulerConfig detectSchedulerConfig(const SafetensorsFile& file);

/// Whether the text encoder is in open_clip's naming, as in Stable Diffusion 2.
bool hasOpenClip(const SafetensorsFile& file);

/// @throws Error(BadModel) when the file is no whole checkpoint of Stable Diffusion 1 or 2.
void checkSingleFile(const SafetensorsFile& file);

}  // namespace maskwright
