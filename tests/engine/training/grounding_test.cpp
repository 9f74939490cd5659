// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/grounding.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>

#include "support.h"

namespace maskwright {
namespace {

constexpr int kTokens = 16;

class GroundingTest : public ::testing::Test {
  protected:
    void SetUp() override {
        // Common words become one token each; "zebra" is spelled out of its letters.
        buildTokenizer({"a photo of a dog and a background and a car", "a dog", "a car", "a background"}, kTokens,
                       /*minCount=*/1, m_folder.path());
        m_tokenizer = std::make_unique<Tokenizer>(Tokenizer::load(m_folder.path()));
    }
    /// The left half shows the first noun, the right half the second.
    static Composition halves(const std::string& caption, const std::vector<std::string>& nouns) {
        at::Tensor owner = at::zeros({4, 4}, at::kLong);
        owner.narrow(1, 2, 2).fill_(1);
        return {at::zeros({4, 4, 4}), caption, nouns, owner};
    }
    Composition dogLeftOfBackground() const {
        return halves("a photo of a dog and a background", {"a dog", "a background"});
    }
    GroundingTargets targetsOf(const Composition& composition, bool used = true) const {
        return groundingTargets({composition}, {used}, *m_tokenizer);
    }
    int position(const std::string& word, const std::string& caption) const {
        return m_tokenizer->positionsOf(word, m_tokenizer->encode(caption)).front();
    }
    /// Attention of a 2x2 map: `left` of the share of dog and background goes to the dog on the left, `right` on the
    /// right; half of everything goes to the start token.
    at::Tensor mapOf(double left, double right, const std::string& caption) const {
        at::Tensor map = at::zeros({1, 4, kTokens});
        for (int cell = 0; cell < 4; ++cell) {
            const double dog = cell % 2 == 0 ? left : right;
            map[0][cell][0] = 0.5;
            map[0][cell][position("dog", caption)] = 0.5 * dog;
            map[0][cell][position("background", caption)] = 0.5 * (1 - dog);
        }
        return map;
    }
    double lossOf(const at::Tensor& map, const GroundingTargets& targets) const {
        GroundingProbe probe({true});
        probe.record(0, map, 2, 2);
        return probe.loss(targets).item<double>();
    }

    test::TemporaryFolder m_folder;
    std::unique_ptr<Tokenizer> m_tokenizer;
};

TEST_F(GroundingTest, PointsEachNounsTokensAtItsCells) {
    const Composition composition = dogLeftOfBackground();
    const GroundingTargets targets = targetsOf(composition);
    ASSERT_EQ(targets.words.sizes(), at::IntArrayRef({1, 2, kTokens}));
    ASSERT_EQ(targets.owners.sizes(), at::IntArrayRef({1, 2, 4, 4}));
    EXPECT_EQ(targets.words[0][0][position("dog", composition.caption)].item<float>(), 1.0F);
    EXPECT_EQ(targets.words[0][1][position("background", composition.caption)].item<float>(), 1.0F);
    EXPECT_EQ(targets.words.sum().item<float>(), 2.0F) << "articles are nobody's";
    EXPECT_TRUE(targets.owners[0][0].equal((composition.owner == 0).to(at::kFloat)));
    EXPECT_TRUE(targets.owners[0][1].equal((composition.owner == 1).to(at::kFloat)));
}

TEST_F(GroundingTest, LeavesOutWhatCannotBeToldApart) {
    const std::vector<Composition> unusable = {halves("a photo of a dog", {"a dog"}),
                                               halves("a photo of a dog and a dog", {"a dog", "a dog"}),
                                               halves("", {"a dog", "a background"})};
    for (const Composition& composition : unusable) {
        const GroundingTargets targets = targetsOf(composition);
        EXPECT_EQ(targets.owners.abs().sum().item<float>(), 0) << composition.caption;
        EXPECT_EQ(lossOf(at::full({1, 4, kTokens}, 1.0 / kTokens), targets), 0) << composition.caption;
    }
    EXPECT_EQ(targetsOf(dogLeftOfBackground(), /*used=*/false).owners.abs().sum().item<float>(), 0);
}

TEST_F(GroundingTest, LosesWhatTheWordsSpendOnOthersCells) {
    const Composition composition = dogLeftOfBackground();
    const GroundingTargets targets = targetsOf(composition);
    EXPECT_NEAR(lossOf(mapOf(0.5, 0.5, composition.caption), targets), std::log(2.0), 1e-4);
    EXPECT_NEAR(lossOf(mapOf(1.0, 0.0, composition.caption), targets), 0.0, 1e-4);
    EXPECT_NEAR(lossOf(mapOf(0.8, 0.4, composition.caption), targets), -(std::log(0.8) + std::log(0.6)) / 2, 1e-4);
    EXPECT_GT(lossOf(mapOf(0.2, 0.8, composition.caption), targets), std::log(2.0));
}

TEST_F(GroundingTest, DoesNotJudgeCellsThatNobodyKnows) {
    Composition composition = dogLeftOfBackground();
    composition.owner.masked_fill_(composition.owner == 1, -1);
    const GroundingTargets targets = targetsOf(composition);
    EXPECT_EQ(lossOf(mapOf(0.8, 0.1, composition.caption), targets),
              lossOf(mapOf(0.8, 0.9, composition.caption), targets));
    EXPECT_NEAR(lossOf(mapOf(0.8, 0.1, composition.caption), targets), -std::log(0.8), 1e-4);
}

TEST_F(GroundingTest, PullsAttentionToItsCells) {
    const Composition composition = dogLeftOfBackground();
    const GroundingTargets targets = targetsOf(composition);
    at::Tensor scores = at::zeros({1, 4, kTokens}).requires_grad_();
    const auto loss = [&] {
        GroundingProbe probe({true});
        probe.record(0, at::softmax(scores, -1), 2, 2);
        return probe.loss(targets);
    };
    const double before = loss().item<double>();
    for (int step = 0; step < 50; ++step) {
        loss().backward();
        const at::NoGradGuard noGrad;
        scores -= 2.0 * scores.grad();
        scores.mutable_grad().zero_();
    }
    EXPECT_LT(loss().item<double>(), 0.2 * before);
}

}  // namespace
}  // namespace maskwright
