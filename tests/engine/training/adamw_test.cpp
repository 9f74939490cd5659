// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/adamw.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "core/error.h"

namespace maskwright {
namespace {

/// AdamW of one tensor as the paper words it (arXiv 1711.05101, algorithm 2), in double.
struct Reference {
    std::vector<double> parameter, first, second, average;
    bool decays = true;

    Reference(const at::Tensor& start, bool takesDecay) : decays(takesDecay) {
        const at::Tensor flat = start.detach().flatten();
        for (std::int64_t i = 0; i < flat.numel(); ++i) parameter.push_back(flat[i].item<float>());
        first.assign(parameter.size(), 0.0);
        second = first;
        average = parameter;
    }
    void step(const at::Tensor& gradient, int t, double rate, double scale, const AdamWOptions& o) {
        const at::Tensor flat = gradient.flatten();
        for (std::size_t i = 0; i < parameter.size(); ++i) {
            const double g = flat[static_cast<std::int64_t>(i)].item<double>() * scale;
            first[i] = o.beta1 * first[i] + (1 - o.beta1) * g;
            second[i] = o.beta2 * second[i] + (1 - o.beta2) * g * g;
            const double m = first[i] / (1 - std::pow(o.beta1, t)), v = second[i] / (1 - std::pow(o.beta2, t));
            parameter[i] -= rate * (m / (std::sqrt(v) + o.eps) + (decays ? o.weightDecay : 0.0) * parameter[i]);
            const double ema = std::min(o.emaDecay, (1.0 + t) / (10.0 + t));
            average[i] = ema * average[i] + (1 - ema) * parameter[i];
        }
    }
};

void expectNear(const at::Tensor& actual, const std::vector<double>& expected, const char* what) {
    const at::Tensor flat = actual.detach().flatten();
    ASSERT_EQ(flat.numel(), static_cast<std::int64_t>(expected.size()));
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(flat[static_cast<std::int64_t>(i)].item<double>(), expected[i], 2e-6) << what << " " << i;
}

/// A matrix and a vector with a gradient for each step.
struct Problem {
    at::Tensor matrix, vector;
    Problem() {
        at::manual_seed(11);
        matrix = at::randn({3, 5}).requires_grad_();
        vector = at::randn({4}).requires_grad_();
    }
    std::map<std::string, at::Tensor> parameters() const { return {{"matrix", matrix}, {"vector", vector}}; }
    void setGradients(const at::Tensor& forMatrix, const at::Tensor& forVector) {
        matrix.mutable_grad() = forMatrix;
        vector.mutable_grad() = forVector;
    }
};

TEST(AdamW, StepsAsThePaperSays) {
    const AdamWOptions options{.weightDecay = 0.1, .maxGradientNorm = 3.0};
    Problem problem;
    AdamW optimiser(problem.parameters(), options);
    Reference matrix(problem.matrix, true), vector(problem.vector, /*takesDecay=*/false);
    bool clipped = false, free = false;
    for (int t = 1; t <= 4; ++t) {
        // Norms on either side of the limit.
        const at::Tensor g = at::randn({3, 5}) * (t % 2 == 0 ? 4.0 : 0.2), h = at::randn({4}) * 0.3;
        const double norm = std::sqrt(g.square().sum().item<double>() + h.square().sum().item<double>());
        const double scale = std::min(1.0, options.maxGradientNorm / norm), rate = 0.05 / t;
        (scale < 1 ? clipped : free) = true;
        problem.setGradients(g, h);
        EXPECT_NEAR(optimiser.step(rate), norm, 1e-4 * norm);
        matrix.step(g, t, rate, scale, options);
        vector.step(h, t, rate, scale, options);
        expectNear(problem.matrix, matrix.parameter, "matrix");
        expectNear(problem.vector, vector.parameter, "vector");
        expectNear(optimiser.averaged().at("matrix"), matrix.average, "average of the matrix");
        expectNear(optimiser.averaged().at("vector"), vector.average, "average of the vector");
        EXPECT_FALSE(problem.matrix.grad().defined()) << "gradients are cleared";
        EXPECT_EQ(optimiser.steps(), t);
    }
    EXPECT_TRUE(clipped && free);
}

TEST(AdamW, AveragesTheWeightsSlowlyOnceThereAreMany) {
    at::Tensor weight = at::zeros({2, 2}).requires_grad_();
    AdamW optimiser({{"w", weight}}, {.emaDecay = 0.3});
    double average = 0;
    for (int t = 1; t <= 6; ++t) {
        weight.mutable_grad() = at::ones({2, 2});
        optimiser.step(0.1);
        const double ema = std::min(0.3, (1.0 + t) / (10.0 + t)), value = weight[0][0].item<double>();
        average = ema * average + (1 - ema) * value;
        EXPECT_NEAR(optimiser.averaged().at("w")[0][0].item<double>(), average, 1e-6);
    }
}

TEST(AdamW, LeavesParametersWithoutGradientAlone) {
    Problem problem;
    AdamW optimiser(problem.parameters(), {});
    const at::Tensor before = problem.vector.detach().clone();
    problem.matrix.mutable_grad() = at::ones({3, 5});
    optimiser.step(0.1);
    EXPECT_TRUE(problem.vector.detach().equal(before));
}

TEST(AdamW, LeavesOutAStepThatOverflowed) {
    for (const float odd : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
        Problem problem;
        AdamW optimiser(problem.parameters(), {});
        const at::Tensor matrix = problem.matrix.detach().clone(), vector = problem.vector.detach().clone();
        problem.setGradients(at::ones({3, 5}), at::full({4}, odd));
        EXPECT_FALSE(std::isfinite(optimiser.step(0.1)));
        EXPECT_TRUE(problem.matrix.detach().equal(matrix));
        EXPECT_TRUE(problem.vector.detach().equal(vector));
        EXPECT_FALSE(problem.vector.grad().defined());
        EXPECT_EQ(optimiser.steps(), 1) << "the next step must draw other numbers";
        problem.setGradients(at::ones({3, 5}), at::ones({4}));
        EXPECT_TRUE(std::isfinite(optimiser.step(0.1)));
        EXPECT_FALSE(problem.vector.detach().equal(vector));
        EXPECT_TRUE(problem.vector.detach().isfinite().all().item<bool>());
    }
}

TEST(AdamW, GoesOnWithTheSameBitsFromItsState) {
    Problem straight, stopped;
    AdamW one(straight.parameters(), {}), two(stopped.parameters(), {});
    std::vector<at::Tensor> gradients;
    for (int t = 0; t < 6; ++t) gradients.push_back(at::randn({19}));
    const auto run = [&](AdamW& optimiser, Problem& problem, int t) {
        const at::Tensor& g = gradients[static_cast<std::size_t>(t)];
        problem.setGradients(g.narrow(0, 0, 15).view({3, 5}).clone(), g.narrow(0, 15, 4).clone());
        optimiser.step(0.01);
    };
    for (int t = 0; t < 6; ++t) run(one, straight, t);
    for (int t = 0; t < 3; ++t) run(two, stopped, t);

    std::map<std::string, at::Tensor> saved;
    for (const auto& [name, tensor] : two.state()) saved[name] = tensor.clone();
    Problem later;
    at::NoGradGuard noGrad;
    later.matrix.zero_();
    later.vector.zero_();
    AdamW resumed(later.parameters(), {});
    resumed.restore(saved, two.steps(), "checkpoint");
    EXPECT_EQ(resumed.steps(), 3);
    for (int t = 3; t < 6; ++t) run(resumed, later, t);
    const auto expected = one.state(), actual = resumed.state();
    ASSERT_EQ(actual.size(), 8U);
    for (const auto& [name, tensor] : expected) EXPECT_TRUE(actual.at(name).equal(tensor)) << name;
}

TEST(AdamW, RefusesTheStateOfOtherParameters) {
    Problem problem;
    AdamW optimiser(problem.parameters(), {});
    for (const char* key : {"parameter.matrix", "first.vector", "second.matrix", "average.vector"}) {
        auto missing = optimiser.state();
        missing.erase(key);
        auto reshaped = optimiser.state();
        reshaped[key] = at::zeros({2, 7});
        for (const auto& state : {missing, reshaped}) {
            try {
                optimiser.restore(state, 1, "checkpoint");
                ADD_FAILURE() << key;
            } catch (const Error& error) {
                EXPECT_EQ(error.code(), ErrorCode::BadInput);
                EXPECT_NE(error.message().find(key), std::string::npos) << error.message();
                EXPECT_EQ(error.where(), "checkpoint");
            }
        }
    }
}

TEST(CosineLearningRate, WarmsUpAndFallsToItsFinalFraction) {
    const auto rate = [](std::int64_t step) { return cosineLearningRate(2.0, 0.1, 4, step, 104); };
    EXPECT_DOUBLE_EQ(rate(0), 0.5);
    EXPECT_DOUBLE_EQ(rate(3), 2.0);
    EXPECT_DOUBLE_EQ(rate(4), 2.0);
    EXPECT_NEAR(rate(54), 2.0 * (0.1 + 0.9 * 0.5), 1e-12) << "half-way";
    EXPECT_NEAR(rate(104), 0.2, 1e-12);
    EXPECT_NEAR(rate(1000), 0.2, 1e-12) << "no second hill behind the end";
    for (std::int64_t step = 4; step < 103; ++step) EXPECT_GT(rate(step), rate(step + 1));
}

TEST(CosineLearningRate, TakesNoWarmUpAndRunsShorterThanIt) {
    EXPECT_DOUBLE_EQ(cosineLearningRate(1.0, 0.0, 0, 0, 10), 1.0);
    EXPECT_DOUBLE_EQ(cosineLearningRate(1.0, 0.5, 10, 4, 5), 0.5);
    EXPECT_TRUE(std::isfinite(cosineLearningRate(1.0, 0.5, 0, 0, 0)));
}

}  // namespace
}  // namespace maskwright
