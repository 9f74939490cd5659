// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "mask/tiled_mask.h"

namespace maskwright {

/// The farthest that an outline can be moved at once, in pixels.
constexpr int kFarthestGrowth = 256;

/// Foreground wherever foreground lies within `pixels` (middle to middle). @throws Error(BadInput) outside 1 to 256.
MaskDelta growMask(const TiledMask& mask, int pixels);
/// Foreground only where no background lies within `pixels`. What the photo's border cuts off is not eaten into from
/// there. @throws Error(BadInput) outside 1 to 256.
MaskDelta shrinkMask(const TiledMask& mask, int pixels);
/// Each pixel becomes what most of the (2 * radius + 1)² pixels around it are; the border is repeated outwards.
/// @throws Error(BadInput) outside 1 to 256.
MaskDelta smoothMask(const TiledMask& mask, int radius);
/// Fills the 4-connected parts of the background that have at most `largestArea` pixels and do not touch the border.
MaskDelta fillMaskHoles(const TiledMask& mask, std::size_t largestArea);
/// Removes the 8-connected parts of the foreground that have less than `smallestArea` pixels.
MaskDelta dropMaskSpecks(const TiledMask& mask, std::size_t smallestArea);

}  // namespace maskwright
