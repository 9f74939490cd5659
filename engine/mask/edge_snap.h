// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"
#include "mask/mask.h"

namespace maskwright {

/// Settings of the classical edge step: the soft map says where, the photo at full resolution says where exactly.
/// GrabCut starts from the thresholded map where it tells two levels apart clearly enough, else from a rectangle inside
/// the photo's border. The numbers are those with the best measured IoU (model card).
struct EdgeSnapOptions {
    int workingLongSide = 256;  ///< GrabCut runs at this size; the outline is then carried to the photo's size
    int iterations = 3;
    /// Distance of the map's two levels over their sum, from which on the map is trusted.
    double trustedContrast = 0.17;
    double backgroundQuantile = 0.2;   ///< where a trusted map is below, background for certain
    double trustedBorderShare = 0.02;  ///< of width and height on each side: background for certain
    double borderShare = 0.1;          ///< the same where the map is not trusted
};

/// @param photo upright, any size.
/// @param soft  the preliminary soft map at any resolution, stretched over the whole photo.
/// @param prior the thresholded soft map at the photo's size.
/// @return a mask at the photo's size; `prior` itself where the photo gives no evidence (constant photo, empty prior).
Mask snapEdges(const Image& photo, const HeatMap& soft, const Mask& prior, const EdgeSnapOptions& options = {});

/// What GrabCut takes out of the middle of a photo, knowing nothing of what it shows: the same step started from the
/// rectangle inside `borderShare`.
/// @return a mask at the photo's size; empty (no foreground) where GrabCut fails.
Mask cutOutMiddle(const Image& photo, const EdgeSnapOptions& options = {});

}  // namespace maskwright
