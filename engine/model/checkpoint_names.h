// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config.h"
#include "model/file_weights.h"

namespace maskwright {

/// Prefixes of the parts in a single-file checkpoint in the original (CompVis) naming.
inline constexpr char kUNetPrefix[] = "model.diffusion_model.";
inline constexpr char kVaePrefix[] = "first_stage_model.";
inline constexpr char kClipPrefix[] = "cond_stage_model.transformer.";
inline constexpr char kOpenClipPrefix[] = "cond_stage_model.model.";

/// The parts of a folder in the diffusers layout.
Naming folderUNetNaming();
Naming folderVaeNaming();
Naming folderTextEncoderNaming();

/// The parts of a single file. The networks are numbered differently there, so their configurations are needed.
Naming singleFileUNetNaming(const UNetConfig& config);
Naming singleFileVaeNaming(const VaeConfig& config);
Naming singleFileClipNaming();
/// Stable Diffusion 2. Its layers beyond `config.layers` are stored but not used, for it reads the last but one.
Naming singleFileOpenClipNaming(const TextEncoderConfig& config);

}  // namespace maskwright
