// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention/propagation.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/error.h"

namespace maskwright {
namespace {

SelfAttention attending(const at::Tensor& rows) {
    return {1, static_cast<int>(rows.size(0)), rows};
}

TEST(Propagation, FollowsTheSelfAttentionAsOftenAsAsked) {
    const at::Tensor map = at::tensor({1.0F, 0.0F, 0.0F, 0.5F}).view({1, 4});
    // Each cell looks at the one before it; sums over steps count as means.
    const SelfAttention shift = attending(3 * at::eye(4).roll({1}, {0}));
    EXPECT_TRUE(at::equal(propagated(map, shift, {Propagation::Kind::Power, 1}), map.roll({1}, {1})));
    EXPECT_TRUE(at::equal(propagated(map, shift, {Propagation::Kind::Power, 4}), map));
    EXPECT_TRUE(at::equal(propagated(map, shift, {}), map)) << "none";
    EXPECT_TRUE(at::equal(propagated(map, {}, {Propagation::Kind::Power, 1}), map)) << "nothing was recorded";
}

TEST(Propagation, EntropyKeepsWeakLinksFromLeaking) {
    const at::Tensor map = at::tensor({1.0F, 0.0F}).view({1, 2});
    const SelfAttention leaky = attending(at::tensor({0.99F, 0.01F, 0.01F, 0.99F}).view({2, 2}));
    const at::Tensor power = propagated(map, leaky, {Propagation::Kind::Power, 10});
    const at::Tensor entropy = propagated(map, leaky, {Propagation::Kind::Entropy, 10});
    EXPECT_GT(power[0][1].item<float>(), 0.05F);
    EXPECT_EQ(entropy[0][1].item<float>(), 0.0F);
}

TEST(Propagation, ReadsAndWritesItsWord) {
    for (const char* word : {"none", "power:1", "power:4", "entropy:10"})
        EXPECT_EQ(Propagation::parse(word).word(), word);
    EXPECT_EQ(Propagation::parse("power").iterations, 1);
    for (const char* word : {"", "more", "power:", "power:0", "power:101", "power:-1", "none:2", "entropy:x"})
        EXPECT_THROW(Propagation::parse(word), Error) << word;
}

}  // namespace
}  // namespace maskwright
