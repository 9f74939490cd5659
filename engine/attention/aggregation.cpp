// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention/aggregation.h"

#include <ATen/ATen.h>

namespace maskwright {

namespace {

/// Weighted sum over the token axis: [S, K, h, w] x [K] -> [S, h, w].
at::Tensor sumOver(const at::Tensor& maps, const at::Tensor& weights) {
    return (maps * weights.view({1, -1, 1, 1})).sum(/*dim=*/1);
}

}  // namespace

at::Tensor conceptMap(const at::Tensor& maps, const at::Tensor& concept_, const at::Tensor& against,
                      std::int64_t height, std::int64_t width, Upsampling upsampling) {
    const at::Tensor probabilities = maps.to(at::kFloat);
    at::Tensor map = sumOver(probabilities, concept_);
    if (against.defined()) map = map / (map + sumOver(probabilities, against) + 1e-6);
    map = map.unsqueeze(1);
    map = upsampling == Upsampling::Nearest ? at::upsample_nearest2d(map, {height, width})
                                            : at::upsample_bilinear2d(map, {height, width}, /*align_corners=*/false);
    return map.squeeze(1);
}

}  // namespace maskwright
