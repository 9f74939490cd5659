// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Models and segmenters of every version that was ever released load for ever: tests/data/upgrades holds some of each.
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <utility>

#include "checkpoint_support.h"
#include "model/segmenter_files.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

fs::path kept(const std::string& version) {
    return fs::path(MASKWRIGHT_SOURCE_DIR) / "tests" / "data" / "upgrades" / version;
}

fs::path keptSegmenter(const std::string& version) {
    return kept(version) / "birds.mwproj" / "stages" / "bird-deec1c9b" / "segmenter";
}

TEST(ModelUpgrade, LoadsAModelOf010) {
    const Checkpoint model = Checkpoint::open(kept("0.1.0") / "model");
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

/// The segmenter that is kept has learned to find a bright square on a dark ground, whatever its place.
TEST(ModelUpgrade, SegmentsWithASegmenterOf020) {
    const Segmenter segmenter = loadSegmenter(keptSegmenter("0.2.0"), at::kFloat);
    EXPECT_EQ(segmenter.config(),
              (SegmenterConfig{
                  .architecture = "light", .inputs = 3, .longSide = 32, .channels = {8, 16, 16}, .normGroups = 4}));
    for (const auto& [left, top] : {std::pair{2, 3}, {9, 7}, {19, 11}}) {
        at::Tensor photo = at::full({3, 24, 32}, 40, at::kByte), truth = at::zeros({24, 32}, at::kBool);
        photo.narrow(1, top, 10).narrow(2, left, 10).fill_(220);
        truth.narrow(0, top, 10).narrow(1, left, 10).fill_(true);
        const at::Tensor found = segmenter.confidence(photo) > 0.5;
        const double iou = (found & truth).sum().item<double>() / (found | truth).sum().item<double>();
        EXPECT_GT(iou, 0.9) << left << ", " << top;
    }
}

}  // namespace
}  // namespace maskwright
