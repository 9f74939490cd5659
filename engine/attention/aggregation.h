// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace maskwright {

enum class Upsampling {
    Nearest,   ///< as the reference implementation
    Bilinear,  ///< smoother; what small grids need
};

/// The soft map of one concept at one layer.
/// @param maps     [S, K, h, w] of one layer: S timesteps, K recorded tokens, any float type
/// @param concept_ [K] fp32, weights of the concept's tokens, summing to 1
/// @param against  [K] fp32, 1 at the tokens that the concept is weighed against; undefined: none. With it a pixel says
///                 how much of what it spends on these words it spends on the concept (after GoCA, arXiv 2603.06178).
/// @return [S, height, width] fp32, upsampled
at::Tensor conceptMap(const at::Tensor& maps, const at::Tensor& concept_, const at::Tensor& against,
                      std::int64_t height, std::int64_t width, Upsampling upsampling = Upsampling::Bilinear);

}  // namespace maskwright
