// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "mask/mask.h"

namespace maskwright {

struct Point {
    double x = 0;
    double y = 0;
};
using Ring = std::vector<Point>;

/// One 8-connected component: its outer boundary and its holes, in pixel-corner coordinates.
struct Polygon {
    Ring outer;
    std::vector<Ring> holes;
};

/// Exact boundaries along pixel edges: filling them gives the mask back, pixel for pixel.
std::vector<Polygon> tracePolygons(const Mask& mask);
Mask fillPolygons(const std::vector<Polygon>& polygons, int width, int height);
/// One ring that encloses the same pixels under the even-odd rule: each hole is joined by a cut of no width that runs
/// through foreground. For formats that know a single ring. @throws Error(BadInput) unless corners are whole pixels.
Ring joinHoles(const Polygon& polygon);
/// The same for an object of several parts: each part is joined to the one before by a bridge that is walked both ways
/// along pixel edges and so encloses nothing. @throws Error(BadInput) as joinHoles, and for no part at all.
Ring joinParts(const std::vector<Polygon>& parts);

}  // namespace maskwright
