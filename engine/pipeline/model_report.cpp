// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/model_report.h"

#include <ATen/ATen.h>

#include "core/error.h"
#include "core/files.h"
#include "diffusion/latent_diffusion.h"
#include "model/checkpoint.h"

namespace maskwright {

namespace {

std::int64_t countOf(const ShapeRecorder& recorder) {
    std::int64_t count = 0;
    for (const auto& [name, shape] : recorder.shapes()) {
        std::int64_t elements = 1;
        for (const std::int64_t side : shape) elements *= side;
        count += elements;
    }
    return count;
}

std::string listed(const std::vector<int>& numbers) {
    std::string text;
    for (const int number : numbers) text += (text.empty() ? "" : "-") + std::to_string(number);
    return text;
}

ModelPart unetPart(const Checkpoint& checkpoint, std::vector<std::string>& layers) {
    const UNetConfig& config = checkpoint.unetConfig();
    ShapeRecorder recorder;
    layers = UNet(config, recorder).crossAttentionLayers();
    return {"unet", countOf(recorder), checkpoint.unetWeights()->summary().storedType,
            "channels " + listed(config.channels) + ", " + std::to_string(config.inChannels) + " input channels, " +
                std::to_string(layers.size()) + " cross-attention layers, trained at " +
                std::to_string(config.sampleSize) + " latent cells"};
}

ModelPart vaePart(const Checkpoint& checkpoint) {
    const VaeConfig& config = checkpoint.vaeConfig();
    ShapeRecorder recorder;
    const Vae vae(config, recorder);
    return {"vae", countOf(recorder), checkpoint.vaeWeights()->summary().storedType,
            "channels " + listed(config.channels) + ", " + std::to_string(config.pixelsPerCell()) +
                " pixels per latent cell, " + std::to_string(config.latentChannels) + " latent channels"};
}

ModelPart textPart(const Checkpoint& checkpoint) {
    const TextEncoderConfig& config = checkpoint.textEncoderConfig();
    ShapeRecorder recorder;
    const TextEncoder encoder(config, recorder);
    return {"text_encoder", countOf(recorder), checkpoint.textEncoderWeights()->summary().storedType,
            "width " + std::to_string(config.hiddenSize) + ", " + std::to_string(config.layers) + " layers"};
}

}  // namespace

ModelReport describeModel(const std::filesystem::path& model) {
    const std::filesystem::path path = model.empty() ? builtInModel() : model;
    const Checkpoint checkpoint = Checkpoint::open(path);
    ModelReport report;
    report.path = toUtf8(path);
    report.layout = checkpoint.layout();
    report.family = checkpoint.family();
    report.parts = {unetPart(checkpoint, report.crossAttentionLayers), vaePart(checkpoint), textPart(checkpoint)};
    const Tokenizer& tokenizer = checkpoint.tokenizer();
    report.parts.push_back({"tokenizer", 0, "",
                            std::to_string(tokenizer.vocabularySize()) + " tokens, prompts of up to " +
                                std::to_string(tokenizer.maxLength())});
    const SchedulerConfig& scheduler = checkpoint.schedulerConfig();
    report.parts.push_back({"scheduler", 0, "",
                            std::to_string(scheduler.trainTimesteps) + " timesteps, predicts " +
                                (scheduler.prediction == PredictionType::Epsilon ? "epsilon" : "v")});
    for (const ModelPart& part : report.parts) report.parameters += part.parameters;
    return report;
}

ModelReport checkModel(const std::filesystem::path& model, JobContext& context) {
    context.report({Stage::LoadingModel, 0, 0, {}, {}});
    ModelReport report = describeModel(model);
    context.checkpoint();
    const LatentDiffusion loaded = LatentDiffusion::load(report.path, Precision::Fp32, Device::Cpu, context);
    context.checkpoint();
    const UNetConfig& config = loaded.unet().config();
    const at::Tensor latent = at::zeros({1, config.inChannels, 8, 8});
    const at::Tensor out =
        loaded.denoise(latent, at::tensor({1}, at::kLong), loaded.textContext(loaded.tokenizer().encode("a photo")));
    if (!at::isfinite(out).all().item<bool>())
        throw Error(ErrorCode::BadModel, "A forward pass of the model gives values that are not numbers", report.path,
                    "The weights are damaged; get the model again.");
    return report;
}

}  // namespace maskwright
