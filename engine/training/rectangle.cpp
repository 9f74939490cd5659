// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/rectangle.h"

#include <ATen/ATen.h>

#include <cmath>
#include <cstdlib>

namespace maskwright {

namespace {

constexpr int kTries = 100;
constexpr double kShortestSide = 10.0 / 64;  ///< of the grid's side; longer than this
constexpr double kLongSide = 0.5;            ///< not both sides longer than this
constexpr double kSmallestArea = 1.0 / 16;   ///< of the grid
constexpr double kLargestArea = 1.0 / 4;
constexpr double kLeastBackground = 2.0 / 3;  ///< of the rectangle

}  // namespace

at::Tensor drawBackgroundRectangle(const at::Tensor& background, std::mt19937_64& random) {
    const auto height = static_cast<double>(background.size(0)), width = static_cast<double>(background.size(1));
    const at::Tensor cells = background.flatten().nonzero().flatten();
    if (cells.numel() < 2) return at::zeros_like(background);
    const std::int64_t* cell = cells.data_ptr<std::int64_t>();
    std::uniform_int_distribution<std::int64_t> which(0, cells.numel() - 1);
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const std::int64_t a = cell[which(random)], b = cell[which(random)], columns = background.size(1);
        const std::int64_t top = std::min(a / columns, b / columns), left = std::min(a % columns, b % columns);
        const std::int64_t h = std::abs(a / columns - b / columns), w = std::abs(a % columns - b % columns);
        const double shareOfHeight = static_cast<double>(h) / height, shareOfWidth = static_cast<double>(w) / width;
        const double area = shareOfHeight * shareOfWidth;
        if (shareOfHeight <= kShortestSide || shareOfWidth <= kShortestSide || area < kSmallestArea ||
            area > kLargestArea || (shareOfHeight > kLongSide && shareOfWidth > kLongSide))
            continue;
        at::Tensor box = at::zeros_like(background);
        box.narrow(0, top, h).narrow(1, left, w).fill_(1);
        box *= background;
        if (box.sum().item<double>() >= kLeastBackground * static_cast<double>(h * w)) return box;
    }
    return background.clone();
}

}  // namespace maskwright
