// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <string>
#include <vector>

#include "core/job.h"
#include "dataset/captions.h"

namespace maskwright {

/// Captioned photos, decoded once and kept in memory as 8-bit squares.
struct PhotoStore {
    at::Tensor photos;  ///< [N, 3, side, side] uint8; each photo squeezed to the square, nothing cropped
    std::vector<std::string> captions;  ///< [N]
    std::vector<std::string> skipped;   ///< files that could not be read, with the reason
};

/// @throws Error(BadInput) when no photo at all can be read; Stopped.
PhotoStore loadPhotos(const std::filesystem::path& folder, const std::vector<CaptionedImage>& captions, int side,
                      JobContext& context);

/// [.., H, W] uint8 -> the same in [-1, 1] fp32.
at::Tensor normalisedFromBytes(const at::Tensor& bytes);

}  // namespace maskwright
