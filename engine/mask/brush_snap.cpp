// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/brush_snap.h"

#include <algorithm>

#include "core/error.h"
#include "mask/edge_snap.h"
#include "mask/mask_window.h"

namespace maskwright {
namespace {

/// Around the brushed pixels, so that there are certain ones on both sides of the outline to learn their colours from.
constexpr int kLeastMargin = 12;

Image cutOut(const Image& photo, const PixelRect& window) {
    Image part{window.right - window.left, window.bottom - window.top, {}};
    part.rgb.reserve(3 * static_cast<std::size_t>(part.width) * part.height);
    for (int y = window.top; y < window.bottom; ++y) {
        const auto from = photo.rgb.begin() + 3 * (static_cast<std::ptrdiff_t>(y) * photo.width + window.left);
        part.rgb.insert(part.rgb.end(), from, from + 3 * static_cast<std::ptrdiff_t>(part.width));
    }
    return part;
}

}  // namespace

MaskDelta snapUnderBrush(const TiledMask& mask, const Image& photo, const TiledMask& brushed) {
    for (const auto& [width, height] : {std::pair{photo.width, photo.height}, {brushed.width(), brushed.height()}})
        if (width != mask.width() || height != mask.height())
            throw Error(ErrorCode::BadInput, "Snapping to edges needs a photo and a brush of the mask's size");
    const PixelRect touched = boundsOf(brushed);
    if (touched.empty()) return {};
    const int shortSide = std::min(touched.right - touched.left, touched.bottom - touched.top);
    const PixelRect window = grown(touched, std::max(kLeastMargin, shortSide / 2), mask.width(), mask.height());
    const Mask snapped =
        snapWithin(cutOut(photo, window), cutOut(mask, window), cutOut(brushed, window), EdgeSnapOptions());
    StrokeBuilder builder(mask);
    for (int y = 0; y < snapped.height; ++y)
        builder.setPixels(window.left, window.top + y, &snapped.pixels[static_cast<std::size_t>(y) * snapped.width],
                          snapped.width);
    return builder.finish();
}

}  // namespace maskwright
