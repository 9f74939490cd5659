// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "model/segmenter.h"

namespace maskwright {

/// segmenter.json and segmenter.safetensors (fp16).
void writeSegmenter(const std::filesystem::path& folder, const SegmenterConfig& config,
                    const std::map<std::string, at::Tensor>& weights);

/// For inference on the CPU. @throws Error(BadModel) naming what is missing or does not fit.
Segmenter loadSegmenter(const std::filesystem::path& folder, at::ScalarType type);

}  // namespace maskwright
