// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mask/mask.h"

namespace maskwright {

/// 3x3 majority (at least 5 of 9) on the interior; the one-pixel border keeps its value (METHOD 1.2).
Mask filterOrphans(const Mask& mask);
/// Binary closing with the 3x3 cross. As the reference, pixels outside count as background, so that foreground on the
/// border may erode; `keepBorders` pads by replication instead (METHOD 6).
Mask close(const Mask& mask, bool keepBorders = true);
/// Fills background regions that no 4-connected path joins to the border.
Mask fillHoles(const Mask& mask);
Mask dilate(const Mask& mask, int radius);
Mask intersect(const Mask& a, const Mask& b);
/// The reference's resize of a boolean mask: bilinear (align_corners = false), any weight above 0 is foreground.
Mask resizeAnyCovered(const Mask& mask, int width, int height);
/// Ours: foreground where at least half of the area is.
Mask resizeByArea(const Mask& mask, int width, int height);
/// The 8-connected component with the most pixels, the first in reading order where several have; empty stays empty.
Mask largestComponent(const Mask& mask);

}  // namespace maskwright
