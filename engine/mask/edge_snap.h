// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "image/image.h"
#include "mask/mask.h"

namespace maskwright {

/// One run of GrabCut; small differences in its start change much in its end.
struct EdgeSnapVote {
    int workingLongSide = 256;         ///< it runs at this size; the outline is then carried to the photo's size
    double trustedBorderShare = 0.02;  ///< of width and height on each side: background for certain
    double borderShare = 0.1;          ///< the same where the map is not trusted
};

/// Settings of the classical edge step: the soft map says where, the photo at full resolution says where exactly.
/// GrabCut starts from the thresholded map where it tells two levels apart clearly enough, else from a rectangle inside
/// the photo's border; several runs vote pixel by pixel. The numbers are those with the best measured IoU (model card).
struct EdgeSnapOptions {
    std::vector<EdgeSnapVote> votes = {{256, 0.02, 0.1}, {224, 0.06, 0.08}, {288, 0.1, 0.12}};
    int iterations = 3;
    /// Distance of the map's two levels over their sum, from which on the map is trusted.
    double trustedContrast = 0.17;
    double backgroundQuantile = 0.2;  ///< where a trusted map is below, background for certain
    /// The threshold that `prior` was cut at, where a person moved it: the mask then follows it. The farther it is from
    /// the midpoint of the map's two Gaussians, the more of the map is certain; at half the way to the mean of either
    /// nothing is left open on the side that was given up. Empty, or the midpoint itself: as measured.
    std::optional<double> movedCut = std::nullopt;
};

/// @param photo upright, any size.
/// @param soft  the preliminary soft map at any resolution, stretched over the whole photo.
/// @param prior the thresholded soft map at the photo's size.
/// @return a mask at the photo's size; `prior` itself where the photo gives no evidence (constant photo, empty prior).
Mask snapEdges(const Image& photo, const HeatMap& soft, const Mask& prior, const EdgeSnapOptions& options = {});

/// The outline of something that a network is sure of to some degree: a vote of the confidence itself, of cuts that
/// start from it, and of cuts that start from the photo's border alone, which know nothing of what misled it.
/// @param confidence 0 to 1, stretched over the photo
Mask snapConfidence(const Image& photo, const HeatMap& confidence, const EdgeSnapOptions& options = {});

/// Moves the outline only where `area` is foreground; around it the mask is taken as certain.
/// @param photo, mask, area of one size, in which it works: a few hundred pixels, so that it takes no second.
/// @return `mask` itself where the photo gives no evidence.
Mask snapWithin(const Image& photo, const Mask& mask, const Mask& area, const EdgeSnapOptions& options = {});

/// What GrabCut takes out of the middle of a photo, knowing nothing of what it shows: the same step started from the
/// rectangle inside `borderShare`.
/// @return a mask at the photo's size; empty (no foreground) where GrabCut fails.
Mask cutOutMiddle(const Image& photo, const EdgeSnapVote& vote = {});

}  // namespace maskwright
