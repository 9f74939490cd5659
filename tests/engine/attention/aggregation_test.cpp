// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention/aggregation.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace maskwright {
namespace {

at::Tensor weights(const std::vector<float>& values) {
    return at::tensor(values);
}

/// Two steps, three tokens, 2 x 3 cells; every value differs from every other.
at::Tensor sampleMaps() {
    return at::arange(36, at::kFloat).view({2, 3, 2, 3}) / 100;
}

void expectNear(const at::Tensor& actual, const at::Tensor& expected, double tolerance = 1e-6) {
    ASSERT_EQ(actual.sizes(), expected.sizes());
    EXPECT_LE((actual - expected).abs().max().item<double>(), tolerance) << actual << expected;
}

TEST(ConceptMap, SumsTheConceptsTokensByTheirWeights) {
    const at::Tensor maps = sampleMaps();
    const at::Tensor map = conceptMap(maps, weights({0, 0.25, 0.75}), {}, 2, 3, Upsampling::Nearest);
    expectNear(map, 0.25 * maps.select(1, 1) + 0.75 * maps.select(1, 2));
    EXPECT_EQ(map.scalar_type(), at::kFloat);
}

TEST(ConceptMap, TakesMapsAsTheRecorderKeepsThem) {
    const at::Tensor maps = sampleMaps();
    const at::Tensor map = conceptMap(maps.to(at::kHalf), weights({1, 0, 0}), {}, 2, 3, Upsampling::Nearest);
    EXPECT_EQ(map.scalar_type(), at::kFloat);
    expectNear(map, maps.select(1, 0), 2e-4);
}

TEST(ConceptMap, RepeatsCellsWhereNearestIsAskedFor) {
    const at::Tensor maps = at::tensor({1.0f, 2.0f, 3.0f, 4.0f}).view({1, 1, 2, 2});
    const at::Tensor expected =
        at::tensor({1.0f, 1.0f, 2.0f, 2.0f, 1.0f, 1.0f, 2.0f, 2.0f, 3.0f, 3.0f, 4.0f, 4.0f, 3.0f, 3.0f, 4.0f, 4.0f})
            .view({1, 4, 4});
    expectNear(conceptMap(maps, weights({1}), {}, 4, 4, Upsampling::Nearest), expected, 0);
}

TEST(ConceptMap, InterpolatesBetweenCellCentresOtherwise) {
    const at::Tensor maps = at::tensor({0.0f, 4.0f}).view({1, 1, 1, 2});
    // Centres of the four pixels lie at -1/4, 1/4, 3/4 and 5/4 of a cell from the first centre.
    expectNear(conceptMap(maps, weights({1}), {}, 1, 4, Upsampling::Bilinear),
               at::tensor({0.0f, 1.0f, 3.0f, 4.0f}).view({1, 1, 4}));
}

TEST(ConceptMap, SaysHowMuchFallsToTheConceptWhenWeighedAgainstOtherWords) {
    const at::Tensor maps = at::tensor({0.2f, 0.3f, 0.1f, 0.0f, 0.6f, 0.0f}).view({1, 3, 1, 2});
    const at::Tensor map = conceptMap(maps, weights({1, 0, 0}), weights({0, 0, 1}), 1, 2, Upsampling::Nearest);
    expectNear(map, at::tensor({0.2f / 0.8f, 1.0f}).view({1, 1, 2}), 1e-5);
    // Two words to weigh against are added up.
    expectNear(conceptMap(maps, weights({1, 0, 0}), weights({0, 1, 1}), 1, 2, Upsampling::Nearest),
               at::tensor({0.2f / 0.9f, 1.0f}).view({1, 1, 2}), 1e-5);
}

TEST(ConceptMap, GivesNumbersWhereNoWordIsLookedAt) {
    const at::Tensor map = conceptMap(at::zeros({1, 2, 2, 2}), weights({1, 0}), weights({0, 1}), 4, 4);
    expectNear(map, at::zeros({1, 4, 4}), 0);
}

TEST(ConceptMap, KeepsStepsApart) {
    const at::Tensor maps = sampleMaps();
    const at::Tensor both = conceptMap(maps, weights({0, 1, 0}), weights({0, 0, 1}), 7, 5);
    for (int step = 0; step < 2; ++step)
        expectNear(both[step].unsqueeze(0),
                   conceptMap(maps.narrow(0, step, 1), weights({0, 1, 0}), weights({0, 0, 1}), 7, 5), 0);
}

}  // namespace
}  // namespace maskwright
