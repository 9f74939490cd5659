// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "mask/gaussian_mixture.h"

namespace maskwright::ui {

/// How often the values of a soft map occur, and the two Gaussians fitted to them, on one scale.
struct Histogram {
    double low = 0;
    double high = 1;
    std::vector<double> counts;  ///< of equally wide bins from low to high
    double binWidth() const { return (high - low) / static_cast<double>(counts.size()); }
    double binCenter(std::size_t bin) const { return low + (static_cast<double>(bin) + 0.5) * binWidth(); }
    double total() const;
};

/// Never empty, even for a constant map, which gets a range around its value.
Histogram makeHistogram(std::span<const float> values, int bins = 48);

/// Expected count in a bin around `value` of one component; 0 for a component without width.
double expectedCount(const TwoGaussians& mixture, int component, double value, const Histogram& histogram);

}  // namespace maskwright::ui
