// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mask/mask_edit.h"

namespace maskwright {

/// `rect` with `margin` pixels around it, as far as an image of this size goes.
PixelRect grown(const PixelRect& rect, int margin, int width, int height);
/// Whether all tiles that the window touches are background; cheap.
bool isBackground(const TiledMask& mask, const PixelRect& window);
/// A part of the mask that lies within it.
Mask cutOut(const TiledMask& mask, const PixelRect& window);
/// The smallest window around all foreground; empty without any.
PixelRect boundsOf(const TiledMask& mask);

}  // namespace maskwright
