// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <random>

namespace maskwright {

/// The cells that a background sample is trained on (arXiv 2212.14306, 3.2; METHOD 1.3): a random rectangle, less the
/// object's cells in it, of which at least two thirds are background; where 100 tries find none, the whole background.
/// Sizes are the reference's as shares of its 64 x 64 grid.
/// @param background [n, m] fp32, 1 where no object is
/// @return [n, m] fp32, 0 or 1; all 0 where not even two cells are background
at::Tensor drawBackgroundRectangle(const at::Tensor& background, std::mt19937_64& random);

}  // namespace maskwright
