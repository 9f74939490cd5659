// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace maskwright {

/// Two Gaussians fitted to the values of a map (METHOD 1.2 and 1.12), means ascending.
struct TwoGaussians {
    double mean[2] = {0, 0};
    double variance[2] = {0, 0};
    double weight[2] = {0, 0};
    double threshold = 0;       ///< midpoint of the means
    double equalPosterior = 0;  ///< where both components are equally likely, between the means; else the midpoint
    double separability = 0;    ///< (mean[1] - mean[0]) / sqrt(variance[0] + variance[1]); 0 for a constant map
    int iterations = 0;
};

/// Deterministic EM in fp64, started from 1-D k-means, which starts at the mean plus and minus one standard deviation
/// and stops as scikit-learn's does. For a constant map the threshold is half the constant, as the reference's is
/// (golden README).
/// @throws Error(BadInput) for an empty span or values that are not finite.
TwoGaussians fitTwoGaussians(std::span<const float> values);

/// A threshold told by where it lies between the two Gaussians, so that it means the same for every map: at shift 0 it
/// is TwoGaussians::threshold, at +1 the mean of the foreground, at -1 that of the background, linear in between on
/// each side. @param shift clamped to [-1, 1].
double shiftedThreshold(const TwoGaussians& mixture, double shift);

/// The shift that gives `threshold`, clamped to [-1, 1]; 0 where that side of the mixture has no width.
double shiftOfThreshold(const TwoGaussians& mixture, double threshold);

}  // namespace maskwright
