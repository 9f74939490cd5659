// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/segmenter_augmentation.h"

#include <ATen/ATen.h>

#include <cmath>

namespace maskwright {

namespace {

constexpr double kLargestZoom = 1.5;         ///< either way
constexpr double kLargestTurn = 0.26;        ///< radians
constexpr double kLargestBrightness = 0.25;  ///< of the range from -1 to 1
constexpr double kLargestContrast = 1.4;     ///< either way
constexpr double kLargestTint = 0.1;
constexpr double kLargestMapGamma = 1.6;  ///< either way

double between(double low, double high, std::mt19937_64& random) {
    return std::uniform_real_distribution<double>(low, high)(random);
}

/// As often above 1 as below.
double factorUpTo(double largest, std::mt19937_64& random) {
    return std::exp(between(-std::log(largest), std::log(largest), random));
}

/// Where the middle of a window `seen` pixels wide may lie along a side of `length` pixels.
double middle(double seen, double length, std::mt19937_64& random) {
    const double slack = std::abs(length - seen) / 2;
    return length / 2 + between(-slack, slack, random);
}

/// From window to photo, both from -1 to 1 as grid_sampler has them: [1, 2, 3].
at::Tensor drawnWindow(int side, double height, double width, std::mt19937_64& random) {
    const double seen = side / factorUpTo(kLargestZoom, random);
    const double turn = between(-kLargestTurn, kLargestTurn, random);
    const double mirror = random() % 2 == 0 ? 1 : -1;
    const double x = middle(seen, width, random), y = middle(seen, height, random);
    const double c = std::cos(turn) * seen, s = std::sin(turn) * seen;
    return at::tensor({mirror * c / width, -s / width, 2 * x / width - 1,  //
                       mirror * s / height, c / height, 2 * y / height - 1},
                      at::kFloat)
        .view({1, 2, 3});
}

/// @param rgb [3, side, side] in [-1, 1]
at::Tensor recoloured(const at::Tensor& rgb, std::mt19937_64& random) {
    const at::Tensor grey = rgb.mean(/*dim=*/0, /*keepdim=*/true);
    at::Tensor result = grey + (rgb - grey) * between(0.0, 1.5, random);
    const double light = between(-kLargestBrightness, kLargestBrightness, random);
    std::vector<double> tint;
    for (int i = 0; i < 3; ++i) tint.push_back(light + between(-kLargestTint, kLargestTint, random));
    result = result * factorUpTo(kLargestContrast, random) + at::tensor(tint, at::kFloat).view({3, 1, 1});
    return result.clamp(-1, 1);
}

/// A map stronger or weaker than it was: other photos have other levels.
at::Tensor varied(const at::Tensor& map, std::mt19937_64& random) {
    const at::Tensor share = ((map + 1) / 2).clamp(0, 1);
    return share.pow(factorUpTo(kLargestMapGamma, random)) * 2 - 1;
}

}  // namespace

SegmenterBatch drawSegmenterBatch(const std::vector<SegmenterExample>& examples, int count, int side,
                                  std::mt19937_64& random) {
    std::vector<at::Tensor> inputs, targets;
    for (int i = 0; i < count; ++i) {
        const SegmenterExample& example =
            examples[std::uniform_int_distribution<std::size_t>(0, examples.size() - 1)(random)];
        const at::Tensor both =
            at::cat({example.input.to(at::kFloat) / 127.5 - 1.0, example.target.to(at::kFloat).unsqueeze(0)},
                    /*dim=*/0)
                .unsqueeze(0);
        const at::Tensor window =
            drawnWindow(side, static_cast<double>(both.size(2)), static_cast<double>(both.size(3)), random);
        const at::Tensor grid = at::affine_grid_generator(window, {1, both.size(1), side, side}, false);
        const at::Tensor seen = at::grid_sampler(both, grid, /*bilinear=*/0, /*reflection=*/2, false)[0];
        std::vector<at::Tensor> channels = {recoloured(seen.narrow(0, 0, 3), random)};
        if (example.input.size(0) == 4) channels.push_back(varied(seen.narrow(0, 3, 1), random));
        inputs.push_back(at::cat(channels, /*dim=*/0));
        targets.push_back(seen.narrow(0, example.input.size(0), 1));
    }
    return {at::stack(inputs), at::stack(targets)};
}

}  // namespace maskwright
