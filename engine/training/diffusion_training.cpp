// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/diffusion_training.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <random>
#include <vector>

#include "core/error.h"
#include "core/random.h"
#include "diffusion/noise_schedule.h"
#include "model/text_encoder.h"
#include "model/unet.h"
#include "training/grounding.h"
#include "training/prefixed_weights.h"
#include "training/training_run.h"

namespace maskwright {

namespace {

std::map<std::string, at::Tensor> joined(const InitialWeights& unet, const InitialWeights& text) {
    std::map<std::string, at::Tensor> all;
    addWithPrefix(unet.all(), kUNetPart, all);
    addWithPrefix(text.all(), kTextPart, all);
    return all;
}

struct Batch {
    at::Tensor latents;    ///< [B, C, h, w]
    at::Tensor ids;        ///< [B, T]
    at::Tensor noise;      ///< [B, C, h, w]
    at::Tensor timesteps;  ///< [B]
    GroundingTargets grounding;

    Batch part(const Slice& slice) const {
        const auto of = [&](const at::Tensor& tensor) { return tensor.narrow(0, slice.first, slice.count); };
        return {of(latents), of(ids), of(noise), of(timesteps), {of(grounding.words), of(grounding.owners)}};
    }
};

Batch drawBatch(const CollageComposer& composer, const Tokenizer& tokenizer, const PretrainConfig& config,
                std::uint64_t stepSeed) {
    std::mt19937_64 random(stepSeed);
    const int count = config.diffusion.batch;
    const int trainTimesteps = config.scheduler.trainTimesteps;
    std::vector<Composition> compositions;
    std::vector<at::Tensor> latents;
    std::vector<std::int64_t> ids, timesteps;
    std::vector<bool> grounded;
    for (int i = 0; i < count; ++i) {
        compositions.push_back(composer.compose(random));
        const Composition& composition = compositions.back();
        latents.push_back(composition.latent);
        const std::vector<std::int64_t> tokens = tokenizer.encode(composition.caption).ids;
        ids.insert(ids.end(), tokens.begin(), tokens.end());
        const double within = std::uniform_real_distribution<double>(0.0, 1.0)(random);
        timesteps.push_back(std::min<std::int64_t>(trainTimesteps - 1,
                                                   static_cast<std::int64_t>((i + within) / count * trainTimesteps)));
        grounded.push_back(timesteps.back() <= config.diffusion.grounding.highestTimestep);
    }
    Batch batch;
    batch.latents = at::stack(latents);
    batch.ids = at::tensor(ids, at::kLong).view({count, -1});
    batch.timesteps = at::tensor(timesteps, at::kLong);
    at::Generator generator = at::detail::createCPUGenerator(random());
    batch.noise = at::randn(batch.latents.sizes(), generator);
    batch.grounding = groundingTargets(compositions, grounded, tokenizer);
    return batch;
}

/// @throws Error(BadInput) for a name that is no cross-attention layer.
std::vector<bool> layersNamed(const std::vector<std::string>& names, const UNet& unet) {
    const std::vector<std::string>& all = unet.crossAttentionLayers();
    std::vector<bool> chosen(all.size(), false);
    for (const std::string& name : names) {
        const auto found = std::find(all.begin(), all.end(), name);
        if (found == all.end())
            throw Error(ErrorCode::BadInput, "\"grounding\" names a layer that the UNet does not have", name,
                        "Its cross-attention layers are named as in diffusers.");
        chosen[static_cast<std::size_t>(found - all.begin())] = true;
    }
    return chosen;
}

}  // namespace

TrainedDiffusion trainDiffusion(const PretrainConfig& config, const LatentLibrary& library, const Tokenizer& tokenizer,
                                at::ScalarType type, std::uint64_t seed, bool resume,
                                const std::filesystem::path& folder,
                                const std::function<void(const TrainedDiffusion&)>& onSnapshot, JobContext& context,
                                const ProcessGroup& group) {
    const DiffusionTraining& training = config.diffusion;
    const Slice slice = group.sliceOfBatch(training.batch);
    const double share = static_cast<double>(slice.count) / training.batch;
    InitialWeights unetWeights(streamSeed(seed, "unet")), textWeights(streamSeed(seed, "text encoder"));
    const UNet unet(config.unet, unetWeights);
    const TextEncoder textEncoder(config.textEncoder, textWeights);
    AdamW optimiser(joined(unetWeights, textWeights),
                    {.learningRate = training.learningRate, .emaDecay = training.emaDecay});
    if (resume && group.isMain()) resumePhase("diffusion", optimiser, folder);

    const NoiseSchedule schedule(config.scheduler);
    const at::Tensor snr = schedule.signalToNoise();
    // min(SNR, gamma) / SNR: the weight of each timestep for epsilon prediction (arXiv 2303.09556, eq. 5).
    const at::Tensor weightOfTimestep = snr.clamp_max(training.minSnrGamma) / snr;
    const CollageComposer composer(library, config);

    const std::vector<bool> groundedLayers = layersNamed(training.grounding.layers, unet);

    const auto snapshot = [&](bool finished) {
        const auto averaged = optimiser.averaged();
        return TrainedDiffusion{withPrefix(averaged, kUNetPart), withPrefix(averaged, kTextPart), optimiser.steps(),
                                finished};
    };
    TrainingPhase phase;
    phase.name = "diffusion";
    phase.stage = Stage::TrainingDiffusion;
    phase.steps = training.steps;
    phase.checkpointMinutes = config.checkpointMinutes;
    phase.learningRate = [&](std::int64_t step) {
        return cosineLearningRate(training.learningRate, training.finalLearningRateFraction, training.warmUpSteps, step,
                                  training.steps);
    };
    phase.backward = [&](std::int64_t step) {
        const Batch whole =
            drawBatch(composer, tokenizer, config, streamSeed(seed, "diffusion step " + std::to_string(step)));
        const Batch batch = whole.part(slice);
        const at::Tensor noisy = schedule.addNoise(batch.latents, batch.noise, batch.timesteps);
        const TextContext text = unet.prepareContext(textEncoder.forward(batch.ids, type));
        GroundingProbe probe(groundedLayers);
        const at::Tensor predicted = unet.forward(noisy.to(type), batch.timesteps, text, &probe).to(at::kFloat);
        const at::Tensor perSample = (predicted - batch.noise).square().mean({1, 2, 3});
        const at::Tensor loss = (perSample * weightOfTimestep.index_select(0, batch.timesteps)).mean() * share;
        const at::Tensor grounding = probe.loss(batch.grounding, whole.grounding);
        (loss + training.grounding.weight * grounding).backward();
        return loss.item<double>();
    };
    phase.afterStep = [&](std::int64_t step) {
        if (step % config.sampleEverySteps == 0 && step < phase.steps) onSnapshot(snapshot(false));
    };
    const bool finished = runPhase(phase, optimiser, folder, context, group);
    return snapshot(finished);
}

}  // namespace maskwright
