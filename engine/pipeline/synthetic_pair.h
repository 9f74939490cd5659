// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "image/image.h"
#include "mask/mask.h"

namespace maskwright {

/// What tells a usable synthetic pair from a degenerate one.
struct PairMeasures {
    double maskShare = 0;     ///< of the picture's pixels
    double borderShare = 0;   ///< of the picture's outermost pixels that the mask covers
    double largestShare = 0;  ///< of the mask's pixels that lie in its largest piece
    double change = 0;        ///< mean difference of the twins inside the mask
    double contrast = 0;      ///< (inside - outside) / (inside + outside) of that mean
};

/// @param mask and @param difference of one size
PairMeasures measurePair(const Mask& mask, const HeatMap& difference);

/// "kept", or the first reason to throw the pair away: "empty", "full", "border", "pieces", "alike", "unclear".
std::string verdictOn(const PairMeasures& measures);

}  // namespace maskwright
