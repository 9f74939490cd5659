// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <string>

#include "model/segmenter_config.h"

namespace maskwright {

/// Writes the segmenter as TorchScript, for programs that do not know Maskwright: forward takes [B, inputs, H, W] in
/// [0, 1], sides multiples of config.multiple(), and gives [B, 1, H, W], how sure it is of the foreground, 0 to 1.
/// @throws Error(DiskFull).
void writeTorchScript(const std::filesystem::path& path, const SegmenterConfig& config,
                      const std::map<std::string, at::Tensor>& weights);

}  // namespace maskwright
