// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/gaussian_mixture.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/error.h"

namespace maskwright {

namespace {

constexpr int kMaxIterations = 100;
constexpr double kTolerance = 1e-3;      ///< of the mean log-likelihood, as scikit-learn's default
constexpr double kVarianceFloor = 1e-6;  ///< scikit-learn's reg_covar, in the map's own units

/// scikit-learn's default for k-means, times the variance: its fit starts where k-means stops, not where it converges.
constexpr double kKMeansTolerance = 1e-4;

/// Start: 1-D k-means with two centres, from one standard deviation on either side of the mean. The extremes would do
/// too, but k-means stops early on its way from them, and one odd value moves them.
double kMeansSplit(std::span<const float> values) {
    const auto size = static_cast<double>(values.size());
    double mean = 0, variance = 0;
    for (const float value : values) mean += value / size;
    for (const float value : values) variance += (value - mean) * (value - mean) / size;
    double centre[2] = {mean - std::sqrt(variance), mean + std::sqrt(variance)};
    for (int i = 0; i < kMaxIterations; ++i) {
        const double split = 0.5 * (centre[0] + centre[1]);
        double sum[2] = {0, 0}, moved = 0;
        std::size_t count[2] = {0, 0};
        for (const float value : values) {
            const int side = value > split ? 1 : 0;
            sum[side] += value;
            ++count[side];
        }
        if (count[0] == 0 || count[1] == 0) break;
        for (int k = 0; k < 2; ++k) {
            const double next = sum[k] / static_cast<double>(count[k]);
            moved += (next - centre[k]) * (next - centre[k]);
            centre[k] = next;
        }
        if (moved <= kKMeansTolerance * variance) break;
    }
    return 0.5 * (centre[0] + centre[1]);
}

void startFrom(std::span<const float> values, double split, TwoGaussians& g) {
    double sum[2] = {0, 0}, squares[2] = {0, 0};
    std::size_t count[2] = {0, 0};
    for (const float value : values) {
        const int side = value > split ? 1 : 0;
        sum[side] += value;
        squares[side] += static_cast<double>(value) * value;
        ++count[side];
    }
    for (int k = 0; k < 2; ++k) {
        const double n = std::max(1.0, static_cast<double>(count[k]));
        g.mean[k] = sum[k] / n;
        g.variance[k] = std::max(0.0, squares[k] / n - g.mean[k] * g.mean[k]) + kVarianceFloor;
        g.weight[k] = n / static_cast<double>(values.size());
    }
}

/// The logarithm of one component's weighted density, its constant part taken once.
class LogDensity {
  public:
    LogDensity(const TwoGaussians& g, int k)
        : m_mean(g.mean[k]),
          m_inverse(0.5 / g.variance[k]),
          m_constant(std::log(g.weight[k]) - 0.5 * std::log(2 * M_PI * g.variance[k])) {}
    double operator()(double value) const { return m_constant - m_inverse * (value - m_mean) * (value - m_mean); }

  private:
    double m_mean;
    double m_inverse;
    double m_constant;
};

/// One round of EM. @return the mean log-likelihood before it.
double improve(std::span<const float> values, TwoGaussians& g) {
    const LogDensity lower(g, 0), upper(g, 1);
    double likelihood = 0, total[2] = {0, 0}, sum[2] = {0, 0}, squares[2] = {0, 0};
    for (const float value : values) {
        const double a = lower(value), b = upper(value);
        const double less = std::exp(-std::abs(a - b));  // likely to likelier: never overflows
        likelihood += std::max(a, b) + std::log1p(less);
        const double likelier = 1 / (1 + less);
        const double share[2] = {a >= b ? likelier : less * likelier, a >= b ? less * likelier : likelier};
        for (int k = 0; k < 2; ++k) {
            total[k] += share[k];
            sum[k] += share[k] * value;
            squares[k] += share[k] * value * value;
        }
    }
    for (int k = 0; k < 2; ++k) {
        const double n = total[k] + 1e-12;
        g.mean[k] = sum[k] / n;
        g.variance[k] = std::max(0.0, squares[k] / n - g.mean[k] * g.mean[k]) + kVarianceFloor;
        g.weight[k] = std::max(n / static_cast<double>(values.size()), 1e-12);
    }
    return likelihood / static_cast<double>(values.size());
}

/// Where the weighted densities cross between the means; the midpoint where they do not.
double crossing(const TwoGaussians& g) {
    double low = g.mean[0], high = g.mean[1];
    const LogDensity lower(g, 0), upper(g, 1);
    const auto favoursUpper = [&](double x) { return upper(x) > lower(x); };
    if (favoursUpper(low) || !favoursUpper(high)) return g.threshold;
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        (favoursUpper(middle) ? high : low) = middle;
    }
    return 0.5 * (low + high);
}

TwoGaussians constantMap(double value) {
    // scikit-learn's k-means leaves one component empty at 0 (golden README).
    TwoGaussians g;
    g.mean[0] = std::min(0.0, value);
    g.mean[1] = std::max(0.0, value);
    g.variance[0] = g.variance[1] = kVarianceFloor;
    g.weight[value >= 0 ? 1 : 0] = 1.0;
    g.threshold = g.equalPosterior = 0.5 * value;
    return g;
}

/// From the threshold to the mean on the side of `sign`; not negative.
double reachOf(const TwoGaussians& g, double sign) {
    return std::max(0.0, sign > 0 ? g.mean[1] - g.threshold : g.threshold - g.mean[0]);
}

}  // namespace

TwoGaussians fitTwoGaussians(std::span<const float> values) {
    if (values.empty()) throw Error(ErrorCode::BadInput, "A map without values has no threshold");
    for (const float value : values)
        if (!std::isfinite(value)) throw Error(ErrorCode::BadInput, "The map holds values that are not numbers");
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    if (*low == *high) return constantMap(*low);

    TwoGaussians g;
    startFrom(values, kMeansSplit(values), g);
    double previous = -INFINITY;
    for (g.iterations = 1; g.iterations <= kMaxIterations; ++g.iterations) {
        const double likelihood = improve(values, g);
        if (std::abs(likelihood - previous) < kTolerance) break;
        previous = likelihood;
    }
    if (g.mean[0] > g.mean[1]) {
        std::swap(g.mean[0], g.mean[1]);
        std::swap(g.variance[0], g.variance[1]);
        std::swap(g.weight[0], g.weight[1]);
    }
    g.threshold = 0.5 * (g.mean[0] + g.mean[1]);
    g.equalPosterior = crossing(g);
    g.separability = (g.mean[1] - g.mean[0]) / std::sqrt(g.variance[0] + g.variance[1]);
    return g;
}

double shiftedThreshold(const TwoGaussians& mixture, double shift) {
    const double inside = std::clamp(shift, -1.0, 1.0);
    return mixture.threshold + inside * reachOf(mixture, inside);
}

double shiftOfThreshold(const TwoGaussians& mixture, double threshold) {
    const double distance = threshold - mixture.threshold;
    const double reach = reachOf(mixture, distance);
    return reach > 0 ? std::clamp(distance / reach, -1.0, 1.0) : 0.0;
}

}  // namespace maskwright
