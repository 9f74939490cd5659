// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Models of every version that was ever released load for ever: tests/data/upgrades holds one of each.
#include <gtest/gtest.h>

#include "checkpoint_support.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

fs::path kept(const std::string& version) {
    return fs::path(MASKWRIGHT_SOURCE_DIR) / "tests" / "data" / "upgrades" / version / "model";
}

TEST(ModelUpgrade, LoadsAModelOf010) {
    const Checkpoint model = Checkpoint::open(kept("0.1.0"));
    EXPECT_EQ(model.unetConfig().channels, (std::vector<int>{8, 8, 8}));
    EXPECT_EQ(model.vaeConfig().channels, (std::vector<int>{8, 8, 8}));
    EXPECT_EQ(model.textEncoderConfig().hiddenSize, 8);
    EXPECT_EQ(model.schedulerConfig().prediction, PredictionType::Epsilon);
    EXPECT_EQ(model.recommended().at("contrast_word"), "background");
    // Reads and checks every tensor of every part.
    const test::Tensors tensors = test::allTensors(model);
    EXPECT_GT(tensors.size(), 100U);
    const TokenizedPrompt prompt = model.tokenizer().encode("a photo of a flower");
    EXPECT_EQ(prompt.length, 7);
    EXPECT_EQ(model.tokenizer().positionsOf("flower", prompt), (std::vector<int>{5}));
}

}  // namespace
}  // namespace maskwright
