// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>
#include <ATen/record_function.h>
#include <benchmark/benchmark.h>

#include <atomic>
#include <cmath>

#include "bench_support.h"
#include "model/checkpoint.h"
#include "model/unet.h"
#include "pipeline/model_report.h"
#include "pipeline/segment.h"
#include "training/adamw.h"
#include "training/lora.h"

namespace maskwright::bench {

namespace {

constexpr std::int64_t kBatch = 32;

/// Mini's UNet with leaves to train, its optimiser, and a step on random latents.
class MiniStep {
  public:
    MiniStep() {
        const Checkpoint mini = Checkpoint::open(builtInModel());
        m_config = mini.unetConfig();
        ShapeRecorder shapes;
        const UNet shape(m_config, shapes);
        const auto stored = mini.unetWeights();
        for (const auto& [name, dims] : shapes.shapes())
            m_parameters[name] = stored->take(name, dims).to(at::kFloat, false, /*copy=*/true).requires_grad_();
        StoredWeights source(m_parameters);
        m_unet = std::make_unique<UNet>(m_config, source);
        m_optimiser = std::make_unique<AdamW>(m_parameters, AdamWOptions());
        m_latents = at::randn({kBatch, m_config.inChannels, m_config.sampleSize, m_config.sampleSize}, at::kBFloat16);
        m_text = at::randn({kBatch, 16, m_config.crossAttentionDim}, at::kBFloat16);
        m_timesteps = at::arange(kBatch, at::kLong) * 30;
    }
    at::Tensor loss() const {
        return m_unet->forward(m_latents, m_timesteps, m_unet->prepareContext(m_text)).to(at::kFloat).square().mean();
    }
    void run() {
        loss().backward();
        m_optimiser->step(1e-6);
    }

  private:
    UNetConfig m_config;
    std::map<std::string, at::Tensor> m_parameters;
    std::unique_ptr<UNet> m_unet;
    std::unique_ptr<AdamW> m_optimiser;
    at::Tensor m_latents, m_text, m_timesteps;
};

std::atomic<double> countedOperations{0};

/// Multiplications and additions of the products in a call of LibTorch.
std::unique_ptr<at::ObserverContext> countOperations(const at::RecordFunction& call) {
    const std::string name = call.name();
    const auto inputs = call.inputs();
    const auto sizes = [&](std::size_t i) { return inputs[i].toTensor().sizes(); };
    if (name == "aten::conv2d") {
        const auto image = sizes(0);
        const std::int64_t stride = inputs[3].toIntVector().front();
        const std::int64_t places = (image[2] / stride) * (image[3] / stride);
        countedOperations = countedOperations + 2.0 * image[0] * places * inputs[1].toTensor().numel();
    } else if (name == "aten::linear") {
        countedOperations = countedOperations + 2.0 * inputs[0].toTensor().numel() * sizes(1)[0];
    } else if (name == "aten::bmm") {
        countedOperations = countedOperations + 2.0 * inputs[0].toTensor().numel() * sizes(1)[2];
    }
    return nullptr;
}

double operationsOf(const MiniStep& step) {
    countedOperations = 0;
    const auto handle = at::addGlobalCallback(at::RecordFunctionCallback(&countOperations).needsInputs(true));
    step.loss();
    at::removeCallback(handle);
    return 3 * countedOperations;  // the way back multiplies by the weights and by the inputs
}

void fineTuneStep(benchmark::State& state) {
    MiniStep step;
    step.run();  // oneDNN builds its kernels at the first call
    for ([[maybe_unused]] auto _ : state) step.run();
}

/// As many operations as a step has, all of them in one 3x3 convolution of a middling size, there and back.
void convolutionsOfAStep(benchmark::State& state) {
    const double operations = operationsOf(MiniStep());
    const std::int64_t channels = 128, side = 16;
    const at::Tensor image = at::randn({kBatch, channels, side, side}, at::kBFloat16)
                                 .contiguous(at::MemoryFormat::ChannelsLast)
                                 .requires_grad_();
    const at::Tensor kernel = at::randn({channels, channels, 3, 3}, at::kBFloat16).requires_grad_();
    const double each = 3 * 2.0 * kBatch * side * side * channels * channels * 9;
    const auto thereAndBack = [&] { at::conv2d(image, kernel, {}, 1, 1).sum().backward(); };
    thereAndBack();
    const auto times = static_cast<int>(std::lround(operations / each));
    for ([[maybe_unused]] auto _ : state)
        for (int i = 0; i < times; ++i) thereAndBack();
}

/// Weights of Stable Diffusion's size and of no meaning, in bf16, frozen.
class FrozenWeights : public WeightSource {
  public:
    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, Init init) override {
        const bool isNorm = name.find("norm") != std::string::npos;
        at::Tensor weight = at::empty(shape, isNorm ? at::kFloat : at::kBFloat16);
        if (init == Init::Ones) return weight.fill_(1.0);
        double fan = 1;
        for (std::size_t i = 1; i < shape.size(); ++i) fan *= static_cast<double>(shape[i]);
        return weight.uniform_(-1.0, 1.0).mul_(1.0 / std::sqrt(fan));
    }
};

/// One sample through Stable Diffusion 1.5's UNet at 512x512 pixels and back.
void loraStep(benchmark::State& state, bool recompute) {
    FrozenWeights frozen;
    const LoraTensors lora = initialLora(UNetConfig{}, /*rank=*/8, /*seed=*/1);
    AdaptedWeights source(frozen, lora);
    UNet unet(UNetConfig{}, source);
    unet.recomputeForGradients(recompute);
    AdamW optimiser(lora, AdamWOptions());
    const at::Tensor latent = at::randn({1, 4, 64, 64}, at::kBFloat16), text = at::randn({1, 77, 768}, at::kBFloat16);
    const auto step = [&] {
        unet.forward(latent, at::tensor({500}, at::kLong), unet.prepareContext(text))
            .to(at::kFloat)
            .square()
            .mean()
            .backward();
        return optimiser.step(1e-6);
    };
    double norm = step();
    for ([[maybe_unused]] auto _ : state) norm = step();
    if (!std::isfinite(norm)) state.SkipWithError("the gradient is not finite");
}

/// Photos of 512 pixels through the segmenter that Mini brings: scaled, segmented, cut at one half.
void segmentPhotos(benchmark::State& state) {
    const PhotoSegmenter segmenter(builtInModel() / "segmenter", Precision::Auto, /*threads=*/2);
    Image photo{512, 512, std::vector<std::uint8_t>(3 * 512 * 512)};
    for (std::size_t i = 0; i < photo.rgb.size(); ++i) photo.rgb[i] = static_cast<std::uint8_t>(i * 2654435761U >> 24);
    const HeatMap soft{24, 24, std::vector<float>(24 * 24, 0.5F)};
    const int photos = 50;
    const auto segment = [&] {
        return maskFromConfidence(photo, segmenter.confidence(photo, soft), /*edgeSnap=*/false).area();
    };
    std::size_t foreground = segment();
    for ([[maybe_unused]] auto _ : state)
        for (int i = 0; i < photos; ++i) foreground += segment();
    benchmark::DoNotOptimize(foreground);
    state.counters["images"] = photos;
}

}  // namespace

void registerTraining() {
    add("finetune/mini/step", fineTuneStep);
    add("finetune/mini/convolutions", convolutionsOfAStep);
    add("finetune/sd15/lora8/recompute", [](auto& state) { loraStep(state, true); });
    add("finetune/sd15/lora8/keep", [](auto& state) { loraStep(state, false); });
    add("segment/mini/512", segmentPhotos);
}

}  // namespace maskwright::bench
