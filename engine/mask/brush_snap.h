// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"
#include "mask/mask_edit.h"

namespace maskwright {

/// Moves the outline to the edges of the photo, but only where `brushed` is foreground: around it the mask is taken as
/// certain. Looks at a window around the brushed pixels and at nothing else; a window of more than 256 pixels is worked
/// on in cells of several, so that it takes tenths of a second at most.
/// @param photo   of the mask's size
/// @param brushed of the mask's size
/// @return what changes; nothing where the photo gives no evidence.
/// @throws Error(BadInput) for another size.
MaskDelta snapUnderBrush(const TiledMask& mask, const Image& photo, const TiledMask& brushed);

}  // namespace maskwright
