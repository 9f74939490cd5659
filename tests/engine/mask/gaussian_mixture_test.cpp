// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mask/gaussian_mixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include "core/error.h"

namespace maskwright {
namespace {

struct Component {
    double mean;
    double deviation;
    int count;
};

/// Box-Muller, because what std::normal_distribution draws differs between standard libraries.
std::vector<float> drawn(const std::vector<Component>& components) {
    std::mt19937 random(5);
    const auto uniform = [&] { return (static_cast<double>(random()) + 0.5) / 4294967296.0; };
    std::vector<float> values;
    for (const Component& c : components) {
        for (int i = 0; i < c.count; ++i) {
            const double radius = std::sqrt(-2 * std::log(uniform()));
            values.push_back(static_cast<float>(c.mean + c.deviation * radius * std::cos(2 * M_PI * uniform())));
        }
    }
    return values;
}

TEST(GaussianMixture, FindsTwoKnownGaussians) {
    const TwoGaussians fit = fitTwoGaussians(drawn({{0.2, 0.03, 6000}, {0.7, 0.05, 2000}}));
    EXPECT_NEAR(fit.mean[0], 0.2, 0.002);
    EXPECT_NEAR(fit.mean[1], 0.7, 0.004);
    EXPECT_NEAR(std::sqrt(fit.variance[0]), 0.03, 0.002);
    EXPECT_NEAR(std::sqrt(fit.variance[1]), 0.05, 0.003);
    EXPECT_NEAR(fit.weight[0], 0.75, 0.005);
    EXPECT_NEAR(fit.weight[0] + fit.weight[1], 1.0, 1e-9);
    EXPECT_DOUBLE_EQ(fit.threshold, 0.5 * (fit.mean[0] + fit.mean[1]));
    EXPECT_NEAR(fit.separability, 0.5 / std::hypot(0.03, 0.05), 0.3);
    EXPECT_GT(fit.iterations, 1);
}

TEST(GaussianMixture, PutsTheEqualPosteriorWhereTheDensitiesCross) {
    const TwoGaussians fit = fitTwoGaussians(drawn({{0.2, 0.03, 6000}, {0.7, 0.1, 2000}}));
    const auto density = [&](int k) {
        const double d = fit.equalPosterior - fit.mean[k];
        return fit.weight[k] / std::sqrt(fit.variance[k]) * std::exp(-0.5 * d * d / fit.variance[k]);
    };
    EXPECT_NEAR(density(0) / density(1), 1.0, 1e-6);
    EXPECT_GT(fit.equalPosterior, fit.mean[0]);
    // The wider component wins before the middle.
    EXPECT_LT(fit.equalPosterior, fit.threshold);
}

TEST(GaussianMixture, MeetsTheReferenceOnAConstantMap) {
    for (const float constant : {0.25f, 1.0f, 0.0f, -0.5f}) {
        const TwoGaussians fit = fitTwoGaussians(std::vector<float>(64, constant));
        EXPECT_DOUBLE_EQ(fit.threshold, 0.5 * constant);
        EXPECT_EQ(fit.separability, 0);
        EXPECT_LE(fit.mean[0], fit.mean[1]);
    }
}

TEST(GaussianMixture, GivesTheSameBitsAgain) {
    const std::vector<float> values = drawn({{0.3, 0.1, 3000}, {0.5, 0.1, 3000}});
    const TwoGaussians first = fitTwoGaussians(values), second = fitTwoGaussians(values);
    EXPECT_EQ(first.threshold, second.threshold);
    EXPECT_EQ(first.equalPosterior, second.equalPosterior);
}

TEST(GaussianMixture, FollowsTheMapWhenItIsTurnedAround) {
    std::vector<float> values = drawn({{0.3, 0.05, 4000}, {0.8, 0.05, 1000}});
    const TwoGaussians fit = fitTwoGaussians(values);
    for (float& value : values) value = 1.0f - value;
    EXPECT_NEAR(fitTwoGaussians(values).threshold, 1.0 - fit.threshold, 1e-6);
}

TEST(GaussianMixture, StaysFiniteOnAwkwardMaps) {
    std::vector<float> oneApart(1000, 0.0f);
    oneApart.back() = 1.0f;
    const std::vector<std::vector<float>> maps{
        {0.0f, 1.0f},
        oneApart,
        {1.0f, std::nextafter(1.0f, 2.0f)},
        {-1e30f, 1e30f, 0.0f},
        {std::numeric_limits<float>::lowest(), std::numeric_limits<float>::max()},
        {std::numeric_limits<float>::denorm_min(), 0.0f},
    };
    for (const std::vector<float>& map : maps) {
        const TwoGaussians fit = fitTwoGaussians(map);
        const auto [low, high] = std::minmax_element(map.begin(), map.end());
        EXPECT_TRUE(std::isfinite(fit.threshold) && std::isfinite(fit.equalPosterior));
        EXPECT_GE(fit.threshold, *low) << *low << " to " << *high;
        EXPECT_LE(fit.threshold, *high) << *low << " to " << *high;
        EXPECT_LE(fit.mean[0], fit.mean[1]);
    }
}

TEST(GaussianMixture, RefusesWhatHasNoThreshold) {
    EXPECT_THROW(fitTwoGaussians({}), Error);
    for (const float odd : {std::numeric_limits<float>::quiet_NaN(), INFINITY, -INFINITY})
        EXPECT_THROW(fitTwoGaussians(std::vector<float>{0.1f, odd, 0.3f}), Error);
}

/// Not symmetric, as no fit is: each side has a scale of its own.
TwoGaussians lopsided() {
    TwoGaussians g;
    g.mean[0] = 0.1;
    g.mean[1] = 0.9;
    g.threshold = 0.3;
    return g;
}

TEST(ThresholdShift, RunsFromTheBackgroundsMeanToTheForegrounds) {
    EXPECT_DOUBLE_EQ(shiftedThreshold(lopsided(), 0), 0.3);
    EXPECT_DOUBLE_EQ(shiftedThreshold(lopsided(), 1), 0.9);
    EXPECT_DOUBLE_EQ(shiftedThreshold(lopsided(), -1), 0.1);
    EXPECT_DOUBLE_EQ(shiftedThreshold(lopsided(), 0.5), 0.6);
    EXPECT_DOUBLE_EQ(shiftedThreshold(lopsided(), -0.5), 0.2);
    EXPECT_DOUBLE_EQ(shiftedThreshold(lopsided(), 7), 0.9);
    EXPECT_DOUBLE_EQ(shiftedThreshold(lopsided(), -7), 0.1);
}

TEST(ThresholdShift, IsFoundAgainFromTheThreshold) {
    for (const double shift : {-1.0, -0.3, 0.0, 0.25, 1.0})
        EXPECT_NEAR(shiftOfThreshold(lopsided(), shiftedThreshold(lopsided(), shift)), shift, 1e-12);
    EXPECT_EQ(shiftOfThreshold(lopsided(), 0.95), 1.0);
    EXPECT_EQ(shiftOfThreshold(lopsided(), -3), -1.0);
}

TEST(ThresholdShift, LeavesAMapAloneThatHasNoWidth) {
    TwoGaussians flat;
    flat.mean[0] = flat.mean[1] = flat.threshold = 0.5;
    for (const double shift : {-1.0, 0.0, 1.0}) EXPECT_EQ(shiftedThreshold(flat, shift), 0.5);
    for (const double threshold : {0.2, 0.5, 0.8}) EXPECT_EQ(shiftOfThreshold(flat, threshold), 0.0);
}

}  // namespace
}  // namespace maskwright
