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

/// How the maps of one layer become one soft map.
struct Aggregation {
    Upsampling upsampling = Upsampling::Bilinear;
    /// Divides each concept map by the sum over the prompt's content tokens, so that a pixel says how much of what it
    /// spends on words it spends on this one (GoCA, arXiv 2603.06178).
    bool rescaleByContent = false;
};

/// @param maps     [S, K, h, w] of one layer: S timesteps, K recorded tokens, any float type
/// @param conceptMask [K] fp32, 1 at the concept's tokens
/// @param contentMask [K] fp32, 1 at every content token (not start, end, padding)
/// @return [S, height, width] fp32: mean over the concept's tokens, upsampled
at::Tensor conceptMap(const at::Tensor& maps, const at::Tensor& conceptMask, const at::Tensor& contentMask,
                      std::int64_t height, std::int64_t width, const Aggregation& aggregation);

}  // namespace maskwright
