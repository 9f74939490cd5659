// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>
#include <benchmark/benchmark.h>

#include "attention/attention_recorder.h"
#include "bench_support.h"
#include "model/unet.h"
#include "model/vae.h"

namespace maskwright::bench {

namespace {

/// Full-size weights of no meaning: the time of a forward pass does not depend on them.
class RandomWeights : public WeightSource {
  public:
    explicit RandomWeights(at::ScalarType type) : m_type(type) {}
    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, Init init) override {
        const bool isNorm = name.find("norm") != std::string::npos;
        at::Tensor weight = at::empty(shape, isNorm ? at::kFloat : m_type);
        if (init == Init::Ones) return weight.fill_(1.0);
        double fan = 1;
        for (std::size_t i = 1; i < shape.size(); ++i) fan *= static_cast<double>(shape[i]);
        return weight.uniform_(-1.0, 1.0).mul_(1.0 / std::sqrt(fan));
    }
    bool packsForInference() const override { return true; }

  private:
    at::ScalarType m_type;
};

void unetForward(benchmark::State& state, at::ScalarType type, bool record) {
    const at::NoGradGuard noGrad;
    RandomWeights weights(type);
    const UNet unet(UNetConfig{}, weights);
    const at::Tensor latent = at::randn({1, 4, 64, 64}).to(type), timestep = at::tensor({500}, at::kLong);
    const TextContext text = unet.prepareContext(at::randn({1, 77, 768}).to(type));
    const std::vector<bool> all(unet.crossAttentionLayers().size(), true);
    at::Tensor out = unet.forward(latent, timestep, text);  // oneDNN builds its kernels at the first call
    for ([[maybe_unused]] auto _ : state) {
        AttentionRecorder recorder({5}, all);
        out = unet.forward(latent, timestep, text, record ? &recorder : nullptr);
    }
    if (!at::isfinite(out).all().item<bool>()) state.SkipWithError("the output is not finite");
}

void vaePass(benchmark::State& state, at::ScalarType type, bool encode) {
    const at::NoGradGuard noGrad;
    RandomWeights weights(type);
    const Vae vae(VaeConfig{}, weights);
    const at::Tensor in = (encode ? at::rand({1, 3, 512, 512}) : at::randn({1, 4, 64, 64})).to(type);
    const auto pass = [&] { return encode ? vae.encode(in).mean : vae.decode(in); };
    at::Tensor out = pass();
    for ([[maybe_unused]] auto _ : state) out = pass();
    if (!at::isfinite(out).all().item<bool>()) state.SkipWithError("the output is not finite");
}

}  // namespace

void registerSd15() {
    for (const auto& [word, type] : {std::pair{"fp32", at::kFloat}, std::pair{"bf16", at::kBFloat16}}) {
        const std::string precision = word;
        add("unet/sd15/64/" + precision, [type = type](auto& state) { unetForward(state, type, false); });
        add("unet/sd15/64/" + precision + "/recorder", [type = type](auto& state) { unetForward(state, type, true); });
        add("vae/sd15/512/encode/" + precision, [type = type](auto& state) { vaePass(state, type, true); });
        add("vae/sd15/512/decode/" + precision, [type = type](auto& state) { vaePass(state, type, false); });
    }
}

}  // namespace maskwright::bench
