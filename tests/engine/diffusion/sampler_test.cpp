// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffusion/sampler.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/error.h"

namespace maskwright {
namespace {

at::Tensor oneTimestep(int timestep) {
    return at::tensor({timestep}, at::kLong);
}

/// Where a sampler ends whose model knows the truth: it always answers with the noise (or velocity) of x0.
at::Tensor sampleWithPerfectModel(SamplerKind kind, const NoiseSchedule& schedule, const at::Tensor& x0,
                                  const at::Tensor& noise) {
    const auto sampler = makeSampler(kind, schedule, /*steps=*/7);
    const std::vector<int> timesteps = sampler->timesteps();
    at::Tensor latent = schedule.addNoise(x0, noise, oneTimestep(timesteps.front()));
    for (std::size_t i = 0; i < timesteps.size(); ++i) {
        const bool predictsV = schedule.config().prediction == PredictionType::V;
        latent = sampler->step(predictsV ? schedule.velocity(x0, noise, oneTimestep(timesteps[i])) : noise, i, latent);
    }
    return latent;
}

TEST(Sampler, APerfectModelLeadsBackToTheCleanLatent) {
    at::manual_seed(3);
    const at::Tensor x0 = at::randn({1, 4, 6, 5});
    const at::Tensor noise = at::randn({1, 4, 6, 5});
    const SchedulerConfig epsilon{.setAlphaToOne = true};
    const SchedulerConfig v{.prediction = PredictionType::V, .setAlphaToOne = true};
    const auto distance = [&](SamplerKind kind, const SchedulerConfig& config) {
        return (sampleWithPerfectModel(kind, NoiseSchedule(config), x0, noise) - x0).abs().max().item<double>();
    };
    EXPECT_LT(distance(SamplerKind::Ddim, epsilon), 1e-4);
    EXPECT_LT(distance(SamplerKind::Ddim, v), 1e-4);
    EXPECT_LT(distance(SamplerKind::Plms, epsilon), 1e-4);
}

TEST(Sampler, WithoutAlphaToOneTheLastStepKeepsTheFirstTimestepsNoise) {
    at::manual_seed(4);
    const at::Tensor x0 = at::randn({1, 4, 6, 5});
    const at::Tensor noise = at::randn({1, 4, 6, 5});
    const NoiseSchedule schedule{SchedulerConfig{}};
    const at::Tensor end = sampleWithPerfectModel(SamplerKind::Ddim, schedule, x0, noise);
    EXPECT_LT((end - schedule.addNoise(x0, noise, oneTimestep(0))).abs().max().item<double>(), 1e-4);
}

TEST(Sampler, PlmsVisitsTheSecondTimestepTwice) {
    const NoiseSchedule schedule{SchedulerConfig{}};
    EXPECT_EQ(makeSampler(SamplerKind::Plms, schedule, 4)->timesteps(), (std::vector<int>{751, 501, 501, 251, 1}));
    EXPECT_EQ(makeSampler(SamplerKind::Plms, schedule, 2)->timesteps(), (std::vector<int>{501, 1, 1}));
    EXPECT_EQ(makeSampler(SamplerKind::Plms, schedule, 1)->timesteps(), (std::vector<int>{1}));
}

TEST(Sampler, StepsInFp32WhateverTheModelRanIn) {
    const auto sampler = makeSampler(SamplerKind::Ddim, NoiseSchedule{SchedulerConfig{}}, 2);
    const at::Tensor half = at::ones({1, 4, 2, 2}).to(at::kBFloat16);
    EXPECT_EQ(sampler->step(half, 0, half).scalar_type(), at::kFloat);
}

TEST(Sampler, RefusesCallsOutOfOrder) {
    const auto sampler = makeSampler(SamplerKind::Plms, NoiseSchedule{SchedulerConfig{}}, 2);
    const at::Tensor latent = at::zeros({1, 4, 2, 2});
    EXPECT_THROW(sampler->step(latent, 1, latent), Error);
    for (std::size_t i = 0; i < 3; ++i) sampler->step(latent, i, latent);
    EXPECT_THROW(sampler->step(latent, 3, latent), Error);
}

TEST(Sampler, RefusesStepCountsThatCannotBeSpaced) {
    const NoiseSchedule schedule{SchedulerConfig{}};
    EXPECT_THROW(makeSampler(SamplerKind::Ddim, schedule, 0), Error);
    EXPECT_THROW(makeSampler(SamplerKind::Plms, schedule, 5000), Error);
}

TEST(Guidance, ScaleZeroAndOneAreTheTwoEnds) {
    const at::Tensor uncond = at::full({2}, 1.0);
    const at::Tensor cond = at::full({2}, 3.0);
    EXPECT_TRUE(guide(uncond, cond, 0.0).equal(uncond));
    EXPECT_TRUE(guide(uncond, cond, 1.0).equal(cond));
    EXPECT_TRUE(guide(uncond, cond, 7.5).equal(at::full({2}, 16.0)));
}

}  // namespace
}  // namespace maskwright
