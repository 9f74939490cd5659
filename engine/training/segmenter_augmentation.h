// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <vector>

#include "training/segmenter_training.h"

namespace maskwright {

struct SegmenterBatch {
    at::Tensor input;   ///< [B, inputs, side, side] fp32 in [-1, 1]
    at::Tensor target;  ///< [B, 1, side, side] fp32 in [0, 1]
};

/// Photos drawn at random, each seen through a square window that is shifted, scaled, turned by up to 15 degrees and
/// mirrored, in other light and colours; beyond the photo's border it is reflected.
SegmenterBatch drawSegmenterBatch(const std::vector<SegmenterExample>& examples, int count, int side,
                                  std::mt19937_64& random);

}  // namespace maskwright
