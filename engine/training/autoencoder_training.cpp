// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/autoencoder_training.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <random>
#include <vector>

#include "core/random.h"
#include "model/vae.h"
#include "training/photo_store.h"
#include "training/training_run.h"

namespace maskwright {

namespace {

/// Mean absolute difference of neighbouring pixels' differences, which a plain L1 would let blur away.
at::Tensor gradientLoss(const at::Tensor& a, const at::Tensor& b) {
    const at::Tensor difference = a - b;
    return difference.diff(1, /*dim=*/2).abs().mean() + difference.diff(1, /*dim=*/3).abs().mean();
}

/// A batch of random crops, half of them mirrored, half of them of the whole photo shrunk to the crop: [B, 3, s, s].
at::Tensor drawCrops(const at::Tensor& photos, int batch, int cropSide, std::mt19937_64& random) {
    const int side = static_cast<int>(photos.size(2));
    std::uniform_int_distribution<std::int64_t> which(0, photos.size(0) - 1);
    std::uniform_int_distribution<int> offset(0, side - cropSide);
    std::vector<at::Tensor> crops;
    for (int i = 0; i < batch; ++i) {
        at::Tensor photo = photos[which(random)];
        if (random() % 2 == 0) {
            const int y = offset(random), x = offset(random);
            photo = normalisedFromBytes(photo.narrow(1, y, cropSide).narrow(2, x, cropSide));
        } else {
            photo = at::adaptive_avg_pool2d(normalisedFromBytes(photo).unsqueeze(0), {cropSide, cropSide})[0];
        }
        crops.push_back(random() % 2 == 0 ? photo.flip({2}) : photo);
    }
    return at::stack(crops);
}

}  // namespace

TrainedAutoencoder trainAutoencoder(const PretrainConfig& config, const at::Tensor& photos, at::ScalarType type,
                                    std::uint64_t seed, bool resume, const std::filesystem::path& folder,
                                    JobContext& context, const ProcessGroup& group) {
    const Slice slice = group.sliceOfBatch(config.autoencoder.batch);
    const double share = static_cast<double>(slice.count) / config.autoencoder.batch;
    InitialWeights initial(streamSeed(seed, "autoencoder"));
    const Vae vae(config.vae, initial);
    AdamW optimiser(initial.all(), {.learningRate = config.autoencoder.learningRate, .emaDecay = 0.995});
    if (resume && group.isMain()) resumePhase("autoencoder", optimiser, folder);

    TrainingPhase phase;
    phase.name = "autoencoder";
    phase.stage = Stage::TrainingAutoencoder;
    phase.steps = config.autoencoder.steps;
    phase.checkpointMinutes = config.checkpointMinutes;
    phase.learningRate = [&](std::int64_t step) {
        return cosineLearningRate(config.autoencoder.learningRate, /*finalFraction=*/0.05, /*warmUp=*/50, step,
                                  phase.steps);
    };
    phase.backward = [&](std::int64_t step) {
        std::mt19937_64 random(streamSeed(seed, "autoencoder step " + std::to_string(step)));
        const at::Tensor image = drawCrops(photos, config.autoencoder.batch, config.autoencoder.cropSide, random)
                                     .narrow(0, slice.first, slice.count);
        const LatentDistribution latent = vae.encode(image.to(type));
        const at::Tensor mean = latent.mean.to(at::kFloat), logVariance = latent.logVariance.to(at::kFloat);
        at::Generator generator = at::detail::createCPUGenerator(random());
        std::vector<std::int64_t> ofBatch = mean.sizes().vec();
        ofBatch[0] = config.autoencoder.batch;
        const at::Tensor noise = at::randn(ofBatch, generator).narrow(0, slice.first, slice.count);
        const at::Tensor sampled = mean + (0.5 * logVariance).exp() * noise;
        const at::Tensor decoded = vae.decode(sampled.to(type)).to(at::kFloat);
        const at::Tensor kl = 0.5 * (mean.square() + logVariance.exp() - 1.0 - logVariance).mean();
        const at::Tensor loss =
            ((decoded - image).abs().mean() + config.autoencoder.gradientWeight * gradientLoss(decoded, image) +
             config.autoencoder.klWeight * kl) *
            share;
        loss.backward();
        return loss.item<double>();
    };
    const bool finished = runPhase(phase, optimiser, folder, context, group);
    return {optimiser.averaged(), optimiser.steps(), finished};
}

}  // namespace maskwright
