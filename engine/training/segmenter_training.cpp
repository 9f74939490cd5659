// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/segmenter_training.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <random>

#include "core/random.h"
#include "model/segmenter.h"
#include "training/best_weights.h"
#include "training/segmenter_augmentation.h"
#include "training/training_run.h"

namespace maskwright {

namespace {

at::Tensor softDice(const at::Tensor& probability, const at::Tensor& target) {
    const at::Tensor overlap = (probability * target).sum({1, 2, 3});
    const at::Tensor total = probability.sum({1, 2, 3}) + target.sum({1, 2, 3});
    return (1.0 - (2.0 * overlap + 1.0) / (total + 1.0)).mean();
}

double iou(const at::Tensor& predicted, const at::Tensor& truth) {
    const auto either = predicted.logical_or(truth).sum().item<std::int64_t>();
    const auto both = predicted.logical_and(truth).sum().item<std::int64_t>();
    return either == 0 ? 1.0 : static_cast<double>(both) / static_cast<double>(either);
}

}  // namespace

TrainedSegmenter trainSegmenter(const SegmenterConfig& config, const SegmenterTraining& training,
                                const std::vector<SegmenterExample>& examples,
                                const std::vector<SegmenterExample>& heldOut, at::ScalarType type, std::uint64_t seed,
                                bool resume, const std::filesystem::path& folder, JobContext& context) {
    InitialWeights initial(streamSeed(seed, "segmenter"));
    const Segmenter segmenter(config, initial);
    AdamW optimiser(initial.all(), {.learningRate = training.learningRate, .emaDecay = 0.997});
    if (resume) resumePhase("segmenter", optimiser, folder);
    BestWeights best(folder, "segmenter", resume);

    const auto validate = [&](std::int64_t step) {
        const at::NoGradGuard noGrad;
        const auto averaged = optimiser.averaged();
        StoredWeights stored(averaged);
        ConvertingWeights weights(stored, type, at::kCPU);
        const Segmenter current(config, weights);
        double sum = 0;
        for (const SegmenterExample& example : heldOut) {
            context.checkpoint();
            sum += iou(current.confidence(example.input) > 0.5, example.target.ne(0));
        }
        const double mean = sum / static_cast<double>(heldOut.size());
        std::ofstream(folder / "scores_segmenter.csv", std::ios::app) << step << ',' << mean << '\n';
        best.offer(mean, step, averaged);
    };

    TrainingPhase phase;
    phase.name = "segmenter";
    phase.stage = Stage::TrainingSegmenter;
    phase.steps = training.steps;
    phase.checkpointMinutes = training.checkpointMinutes;
    phase.learningRate = [&](std::int64_t step) {
        return cosineLearningRate(training.learningRate, /*finalFraction=*/0.02, /*warmUp=*/50, step, training.steps);
    };
    phase.backward = [&](std::int64_t step) {
        std::mt19937_64 random(streamSeed(seed, "segmenter step " + std::to_string(step)));
        const SegmenterBatch batch = drawSegmenterBatch(examples, training.batch, training.cropSide, random);
        const at::Tensor logits = segmenter.forward(batch.input.to(type)).to(at::kFloat);
        const at::Tensor loss =
            at::binary_cross_entropy_with_logits(logits, batch.target) + softDice(at::sigmoid(logits), batch.target);
        loss.backward();
        return loss.item<double>();
    };
    phase.afterStep = [&](std::int64_t step) {
        if (step % training.validateEvery == 0 || step == training.steps) validate(step);
    };
    phase.endsEarly = [&](std::int64_t step) {
        return !best.empty() && step - best.step() >= training.patience * training.validateEvery;
    };
    TrainedSegmenter result;
    result.finished = runPhase(phase, optimiser, folder, context);
    result.steps = optimiser.steps();
    result.bestIou = best.score();
    result.weights = !best.empty() ? best.read() : optimiser.averaged();
    return result;
}

}  // namespace maskwright
