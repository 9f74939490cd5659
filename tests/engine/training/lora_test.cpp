// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/lora.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "model/safetensors.h"
#include "model/unet.h"
#include "support.h"

namespace maskwright {
namespace {

UNetConfig small() {
    UNetConfig config;
    config.channels = {8, 16};
    config.downHasAttention = {true, false};
    config.upHasAttention = {false, true};
    config.heads = {2, 2};
    config.layersPerBlock = 1;
    config.crossAttentionDim = 6;
    config.normGroups = 4;
    return config;
}

/// A UNet's answer to two latents.
at::Tensor answer(const UNet& unet) {
    at::manual_seed(1);
    const at::Tensor latent = at::randn({2, 4, 8, 8}), text = at::randn({2, 3, 6});
    return unet.forward(latent, at::tensor({10, 700}, at::kLong), unet.prepareContext(text));
}

/// The output convolution starts at zero; this one answers something.
std::map<std::string, at::Tensor> weights() {
    InitialWeights initial(3);
    const UNet unet(small(), initial);
    auto all = initial.all();
    at::manual_seed(2);
    const at::NoGradGuard noGrad;
    for (auto& [name, tensor] : all)
        if (tensor.eq(0).all().item<bool>() && tensor.dim() > 1) tensor.normal_(0.0, 0.1);
    return all;
}

bool isClose(const at::Tensor& a, const at::Tensor& b) {
    return (a - b).norm().item<double>() <= 1e-4 * b.norm().item<double>();
}

TEST(Lora, ChangesNothingUntilItIsTrainedAndThenTheSameMergedOrNot) {
    const at::NoGradGuard noGrad;
    const auto base = weights();
    LoraTensors lora = initialLora(small(), /*rank=*/2, /*seed=*/5);
    StoredWeights stored(base);
    const auto adapted = [&] {
        AdaptedWeights source(stored, lora);
        return answer(UNet(small(), source));
    };
    const at::Tensor before = answer(UNet(small(), stored));
    EXPECT_TRUE(at::equal(adapted(), before));
    for (auto& [name, tensor] : lora)
        if (name.ends_with(".up")) tensor.normal_(0.0, 0.3);
    EXPECT_FALSE(isClose(adapted(), before)) << "something is added now";
    MergedWeights merged(stored, lora);
    EXPECT_TRUE(isClose(answer(UNet(small(), merged)), adapted()));
}

TEST(Lora, IsWrittenUnderTheNamesThatOthersRead) {
    const test::TemporaryFolder folder;
    const LoraTensors lora = initialLora(small(), /*rank=*/2, /*seed=*/5);
    writeLora(folder.path() / "lora.safetensors", lora);
    const SafetensorsFile file(folder.path() / "lora.safetensors");
    EXPECT_EQ(file.entries().size(), lora.size() / 2 * 3);
    const std::string module = "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k";
    EXPECT_EQ(file.tensor(module + ".lora_down.weight").sizes(), at::IntArrayRef({2, 6}));
    EXPECT_EQ(file.tensor(module + ".lora_up.weight").sizes(), at::IntArrayRef({8, 2}));
    EXPECT_EQ(file.tensor(module + ".alpha").item<float>(), 2.0F) << "alpha over rank is the scale: 1";
    EXPECT_TRUE(file.entries().count("lora_unet_mid_block_attentions_0_transformer_blocks_0_attn1_to_out_0.alpha"));
}

TEST(RecomputedGradients, AreThoseOfTheStoredOnes) {
    const auto gradients = [](bool recompute) {
        const auto all = weights();
        StoredWeights source(all);
        UNet unet(small(), source);
        unet.recomputeForGradients(recompute);
        answer(unet).square().sum().backward();
        std::map<std::string, at::Tensor> result;
        for (const auto& [name, tensor] : all) result[name] = tensor.grad();
        return result;
    };
    const auto stored = gradients(false), recomputed = gradients(true);
    for (const auto& [name, gradient] : stored) {
        ASSERT_TRUE(gradient.defined() && recomputed.at(name).defined()) << name;
        EXPECT_TRUE(isClose(recomputed.at(name), gradient)) << name;
    }
}

}  // namespace
}  // namespace maskwright
