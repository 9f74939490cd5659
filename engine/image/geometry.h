// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"

namespace maskwright {

/// Where a photo lies on the canvas that the model sees: scaled so that its long side is the model's size, aspect kept,
/// at the top left; the rest, up to the next multiple of `multiple`, is filled by reflection and left out of every
/// statistic. One canonical geometry for every stage (METHOD, where the reference errs).
struct Canvas {
    int photoWidth = 0;
    int photoHeight = 0;
    int contentWidth = 0;  ///< the scaled photo
    int contentHeight = 0;
    int width = 0;  ///< contentWidth rounded up to `multiple`
    int height = 0;
};

/// @param longSide  the model's size in pixels, e.g. 512.
/// @param multiple  pixels per latent cell times what the UNet halves, e.g. 64.
Canvas fitCanvas(int photoWidth, int photoHeight, int longSide, int multiple);

/// The photo on its canvas, canvas.width x canvas.height (area filter when shrinking, bicubic when growing).
Image placeOnCanvas(const Image& photo, const Canvas& canvas);

Image resizeImage(const Image& image, int width, int height);
/// Shrunk or grown so that its long side is `longSide` pixels.
Image fitLongSide(const Image& image, int longSide);
/// Bilinear, pixel centres aligned (align_corners = false).
HeatMap resizeHeatMap(const HeatMap& map, int width, int height);
/// Mean over a square of 2 * radius + 1, its border repeated outwards.
HeatMap boxMean(const HeatMap& map, int radius);
/// The part of a canvas-wide map (any resolution with the canvas's aspect) that covers the photo, at photo size,
/// bilinear.
HeatMap photoFromCanvas(const HeatMap& map, const Canvas& canvas);

}  // namespace maskwright
