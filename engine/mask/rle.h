// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "mask/mask.h"

namespace maskwright {

/// COCO run lengths: column-major, starting with a run of background (which may be 0).
std::vector<std::uint32_t> runLengths(const Mask& mask);
/// @throws Error(BadInput) unless the runs add up to width * height.
Mask maskFromRunLengths(const std::vector<std::uint32_t>& runs, int width, int height);

/// What a polygon covers, exactly as COCO's own tools have it (cocoapi, maskApi.c, rleFrPoly): pixel (0, 0) reaches
/// from 0 to 1, and a ring that crosses or touches itself encloses by the even-odd rule.
/// @param ring x, y, x, y ...; what lies far outside is drawn in to a photo's size beyond the border
/// @throws Error(BadInput) for fewer than three corners, or a number that is not finite.
std::vector<std::uint32_t> runLengthsOfRing(const std::vector<double>& ring, int width, int height);

/// COCO's compressed string (LEB128-like, 6 bits a character, delta to the run two before).
std::string compressRunLengths(const std::vector<std::uint32_t>& runs);
std::vector<std::uint32_t> decompressRunLengths(std::string_view text);

}  // namespace maskwright
