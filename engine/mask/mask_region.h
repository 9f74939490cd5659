// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>
#include <vector>

#include "image/image.h"
#include "mask/mask_edit.h"

namespace maskwright {

/// In pixels of the photo, as BrushPoint.
struct MaskPoint {
    double x = 0;
    double y = 0;
};

/// What is inside of a ring that crosses itself.
enum class FillRule {
    EvenOdd,  ///< what an odd number of its lines encloses
    NonZero,  ///< whatever it winds around
};

/// The pixels whose middle lies in a closed ring. Points that are not finite, or a thousand million pixels away, are
/// left out; fewer than three enclose nothing.
MaskDelta fillPolygon(const TiledMask& mask, const std::vector<MaskPoint>& ring, FillRule rule, MaskPaint paint);

/// The part of the mask under the pixel: adding fills the 4-connected background there, subtracting removes the
/// 8-connected foreground. Nothing where the pixel already is what it would become, or lies outside.
MaskDelta fillRegion(const TiledMask& mask, int x, int y, MaskPaint paint);

/// fillRegion for background that the mask encloses; no value where the background there reaches the border of the
/// photo. Empty where the pixel is foreground already, or lies outside.
std::optional<MaskDelta> fillEnclosed(const TiledMask& mask, int x, int y);

struct WandOptions {
    int tolerance = 24;  ///< 0 to 255: the most that any channel may differ from the pixel's own
    double radius = std::numeric_limits<double>::infinity();  ///< around the pixel's middle, in pixels
};

/// The 4-connected pixels around one that look like it.
/// @param photo of the mask's size
/// @throws Error(BadInput) for a photo of another size.
MaskDelta wand(const TiledMask& mask, const Image& photo, int x, int y, MaskPaint paint,
               const WandOptions& options = {});

}  // namespace maskwright
