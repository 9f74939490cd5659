// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffusion/noise_schedule.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>

#include "core/error.h"

namespace maskwright {
namespace {

TEST(NoiseSchedule, FallsFromAlmostCleanToAlmostNoise) {
    const NoiseSchedule schedule{SchedulerConfig{}};
    const at::Tensor& alphas = schedule.alphasCumprod();
    ASSERT_EQ(alphas.size(0), 1000);
    EXPECT_TRUE((alphas.slice(0, 1) < alphas.slice(0, 0, -1)).all().item<bool>());
    EXPECT_NEAR(schedule.alphaCumprod(0), 1.0 - 0.00085, 1e-6);
    EXPECT_LT(schedule.alphaCumprod(999), 0.005);
    EXPECT_GT(schedule.alphaCumprod(999), 0.004);
}

TEST(NoiseSchedule, NoisesEachSampleAtItsOwnTimestep) {
    const NoiseSchedule schedule{SchedulerConfig{}};
    const at::Tensor x0 = at::ones({2, 1, 1, 1});
    const at::Tensor noisy = schedule.addNoise(x0, at::zeros_like(x0), at::tensor({0, 500}, at::kLong));
    EXPECT_NEAR(noisy[0].item<double>(), std::sqrt(schedule.alphaCumprod(0)), 1e-6);
    EXPECT_NEAR(noisy[1].item<double>(), std::sqrt(schedule.alphaCumprod(500)), 1e-6);
}

TEST(NoiseSchedule, VelocityAndNoisyLatentGiveBackTheCleanOne) {
    const NoiseSchedule schedule{SchedulerConfig{}};
    at::manual_seed(1);
    const at::Tensor x0 = at::randn({1, 4, 3, 5});
    const at::Tensor noise = at::randn({1, 4, 3, 5});
    const at::Tensor t = at::tensor({300}, at::kLong);
    const double alpha = schedule.alphaCumprod(300);
    const at::Tensor back =
        std::sqrt(alpha) * schedule.addNoise(x0, noise, t) - std::sqrt(1.0 - alpha) * schedule.velocity(x0, noise, t);
    EXPECT_LT((back - x0).abs().max().item<double>(), 1e-5);
}

TEST(NoiseSchedule, SignalToNoiseIsTheRatioOfTheTwoShares) {
    const NoiseSchedule schedule{SchedulerConfig{}};
    const double alpha = schedule.alphaCumprod(700);
    EXPECT_NEAR(schedule.signalToNoise()[700].item<double>(), alpha / (1.0 - alpha), 1e-6);
}

TEST(NoiseSchedule, SpacesTimestepsFromTheStartWithTheOffset) {
    const NoiseSchedule schedule{SchedulerConfig{}};
    EXPECT_EQ(schedule.inferenceTimesteps(4), (std::vector<int>{751, 501, 251, 1}));
    EXPECT_EQ(schedule.inferenceTimesteps(1), (std::vector<int>{1}));
}

TEST(NoiseSchedule, RefusesStepCountsThatCannotBeSpaced) {
    const NoiseSchedule schedule{SchedulerConfig{}};
    for (const int steps : {0, -3, 1000, 1001, 2'000'000'000})
        EXPECT_THROW(schedule.inferenceTimesteps(steps), Error) << steps;
    EXPECT_EQ(schedule.inferenceTimesteps(999).front(), 999);
}

TEST(NoiseSchedule, RefusesConfigsThatDoNotHold) {
    EXPECT_THROW(NoiseSchedule(SchedulerConfig{.trainTimesteps = 0}), Error);
    EXPECT_THROW(NoiseSchedule(SchedulerConfig{.betaStart = -1.0}), Error);
    EXPECT_THROW(NoiseSchedule(SchedulerConfig{.betaEnd = 1.0}), Error);
    EXPECT_THROW(NoiseSchedule(SchedulerConfig{.stepsOffset = -1}), Error);
    EXPECT_THROW(NoiseSchedule(SchedulerConfig{}).alphaCumprod(1000), Error);
}

}  // namespace
}  // namespace maskwright
