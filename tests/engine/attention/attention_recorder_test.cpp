// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention/attention_recorder.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/random.h"
#include "model/unet.h"
#include "model/weights.h"

namespace maskwright {
namespace {

TEST(AttentionRecorder, WantsOnlyTheLayersAskedFor) {
    const AttentionRecorder recorder({1}, {true, false, true});
    EXPECT_TRUE(recorder.wants(0));
    EXPECT_FALSE(recorder.wants(1));
    EXPECT_TRUE(recorder.wants(2));
    EXPECT_FALSE(recorder.wants(3)) << "a layer that nobody spoke of";
}

TEST(AttentionRecorder, KeepsTheTokensAskedForAsPictures) {
    AttentionRecorder recorder({3, 1}, {true});
    // [B = 2, h * w = 6, tokens = 4]: the value tells image, row, column and token apart.
    const at::Tensor headMean = at::arange(48, at::kFloat).view({2, 6, 4}) / 64;
    recorder.record(0, headMean, /*height=*/2, /*width=*/3);
    ASSERT_EQ(recorder.layers().size(), 1U);
    const RecordedLayer& layer = recorder.layers().front();
    EXPECT_EQ(layer.layer, 0);
    EXPECT_EQ(layer.height, 2);
    EXPECT_EQ(layer.width, 3);
    EXPECT_EQ(layer.maps.scalar_type(), at::kHalf);
    ASSERT_EQ(layer.maps.sizes(), at::IntArrayRef({2, 2, 2, 3}));
    for (int b = 0; b < 2; ++b)
        for (int y = 0; y < 2; ++y)
            for (int x = 0; x < 3; ++x)
                for (int token = 0; token < 2; ++token)
                    EXPECT_EQ(layer.maps[b][token][y][x].item<float>(),
                              headMean[b][y * 3 + x][token == 0 ? 3 : 1].item<float>());
}

UNetConfig toyConfig() {
    UNetConfig config;
    config.channels = {16, 32};
    config.downHasAttention = {true, false};
    config.upHasAttention = {false, true};
    config.layersPerBlock = 1;
    config.crossAttentionDim = 16;
    config.heads = {2, 4};
    config.normGroups = 8;
    return config;
}

/// A UNet whose weights are all drawn, also those that training starts at zero.
class DrawnWeights : public WeightSource {
  public:
    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, Init) override {
        at::manual_seed(streamSeed(4, name));
        return 0.2 * at::randn(shape);
    }
};

TEST(AttentionRecorder, ChangesNothingInTheForwardPassAndKeepsNoMoreThanAsked) {
    const at::NoGradGuard noGrad;
    DrawnWeights weights;
    const UNet unet(toyConfig(), weights);
    at::manual_seed(5);
    const at::Tensor sample = at::randn({2, 4, 8, 6}), timestep = at::tensor({7, 400}, at::kLong);
    const TextContext text = unet.prepareContext(at::randn({1, 5, 16}));
    const at::Tensor plain = unet.forward(sample, timestep, text);

    const std::size_t layers = unet.crossAttentionLayers().size();
    AttentionRecorder everything({0, 1, 2, 3, 4}, std::vector<bool>(layers, true));
    const at::Tensor watched = unet.forward(sample, timestep, text, &everything);
    EXPECT_LE((watched - plain).abs().max().item<double>(), 1e-5);
    ASSERT_EQ(everything.layers().size(), layers);
    for (std::size_t i = 0; i < layers; ++i) {
        const RecordedLayer& layer = everything.layers()[i];
        EXPECT_EQ(layer.layer, static_cast<int>(i)) << "forward order";
        EXPECT_EQ(layer.height * 6, layer.width * 8);
        // All tokens together are the whole softmax.
        EXPECT_LE((layer.maps.to(at::kFloat).sum(1) - 1).abs().max().item<double>(), 2e-3);
        EXPECT_GE(layer.maps.to(at::kFloat).min().item<double>(), 0);
    }

    std::vector<bool> onlyLast(layers, false);
    onlyLast.back() = true;
    AttentionRecorder one({2}, onlyLast);
    unet.forward(sample, timestep, text, &one);
    ASSERT_EQ(one.layers().size(), 1U);
    EXPECT_EQ(one.layers()[0].layer, static_cast<int>(layers) - 1);
    EXPECT_TRUE(one.layers()[0].maps.equal(everything.layers().back().maps.narrow(1, 2, 1)));
}

}  // namespace
}  // namespace maskwright
