// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "mask/mask.h"

namespace maskwright {

struct Confusion {
    std::uint64_t truePositive = 0;
    std::uint64_t falsePositive = 0;
    std::uint64_t falseNegative = 0;
    std::uint64_t trueNegative = 0;

    Confusion& operator+=(const Confusion& other);
    double accuracy() const;
    double iou() const;   ///< of the foreground; 1 when both masks are empty
    double miou() const;  ///< mean of foreground and background IoU (METHOD 1.9)
};

/// @throws Error(BadInput) when the sizes differ.
Confusion compare(const Mask& predicted, const Mask& truth);
double iou(const Mask& a, const Mask& b);

/// F measure of boundary pixels matched within `tolerance` times the image diagonal (DAVIS; default 0.008).
double boundaryF(const Mask& predicted, const Mask& truth, double tolerance = 0.008);

}  // namespace maskwright
