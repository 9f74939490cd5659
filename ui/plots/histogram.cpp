// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/histogram.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace maskwright::ui {

double Histogram::total() const {
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

Histogram makeHistogram(std::span<const float> values, int bins) {
    Histogram histogram;
    histogram.counts.assign(static_cast<std::size_t>(std::max(bins, 1)), 0.0);
    if (values.empty()) return histogram;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    histogram.low = *low;
    histogram.high = *high;
    if (!(histogram.high > histogram.low)) {
        const double half = std::max(std::abs(histogram.low) * 0.5, 1e-6);
        histogram.high = histogram.low + half;
        histogram.low -= half;
    }
    for (const float value : values) {
        const double bin = (value - histogram.low) / histogram.binWidth();
        ++histogram.counts[std::min(static_cast<std::size_t>(std::max(bin, 0.0)), histogram.counts.size() - 1)];
    }
    return histogram;
}

double expectedCount(const TwoGaussians& mixture, int component, double value, const Histogram& histogram) {
    const double variance = mixture.variance[component];
    if (!(variance > 0)) return 0;
    const double distance = value - mixture.mean[component];
    const double density = std::exp(-0.5 * distance * distance / variance) / std::sqrt(2 * std::numbers::pi * variance);
    return mixture.weight[component] * density * histogram.binWidth() * histogram.total();
}

}  // namespace maskwright::ui
