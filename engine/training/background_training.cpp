// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/background_training.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <fstream>
#include <random>
#include <sstream>
#include <string>

#include "core/random.h"
#include "diffusion/noise_schedule.h"
#include "model/unet.h"
#include "training/best_weights.h"
#include "training/denoising_loss.h"
#include "training/lora.h"
#include "training/rectangle.h"
#include "training/snapshots.h"
#include "training/training_run.h"

namespace maskwright {

namespace {

constexpr int kSeenPerPhoto = 40;
/// Held-out photos are scored at so many timesteps each, spread evenly.
constexpr int kValidationTimesteps = 4;

/// Stable Diffusion 1.x has 860 million parameters, Mini a hundredth of that.
constexpr std::int64_t kLargeUNet = 200'000'000;

struct Batch {
    NoisedBatch cells;   ///< [B, C, s, s]
    at::Tensor prompts;  ///< [B, T, D]

    std::int64_t size() const { return prompts.size(0); }
    Batch part(std::int64_t first, std::int64_t count) const {
        return {{cells.latents.narrow(0, first, count), cells.weight.narrow(0, first, count),
                 cells.noise.narrow(0, first, count), cells.timesteps.narrow(0, first, count)},
                prompts.narrow(0, first, count)};
    }
};

/// A window of the tensors of one example, the same in each, half of them mirrored.
class Window {
  public:
    Window(const BackgroundExample& example, int side, std::mt19937_64& random) : m_side(side) {
        const auto offset = [&](std::int64_t length) {
            return std::uniform_int_distribution<std::int64_t>(0, std::max<std::int64_t>(0, length - side))(random);
        };
        m_top = offset(example.latent.size(1));
        m_left = offset(example.latent.size(2));
        m_mirrored = random() % 2 == 0;
    }
    at::Tensor of(const at::Tensor& tensor) const {
        const at::Tensor part = tensor.narrow(-2, m_top, m_side).narrow(-1, m_left, m_side);
        return m_mirrored ? part.flip({-1}) : part;
    }

  private:
    std::int64_t m_side, m_top = 0, m_left = 0;
    bool m_mirrored = false;
};

/// Latents that are smaller than the window in one direction are repeated at the border, where nothing counts.
BackgroundExample atLeast(const BackgroundExample& example, std::int64_t side) {
    const std::int64_t down = std::max<std::int64_t>(0, side - example.latent.size(1));
    const std::int64_t right = std::max<std::int64_t>(0, side - example.latent.size(2));
    if (down == 0 && right == 0) return example;
    return {at::replication_pad2d(example.latent.unsqueeze(0), {0, right, 0, down})[0],
            at::constant_pad_nd(example.content, {0, right, 0, down}, 0),
            at::constant_pad_nd(example.background, {0, right, 0, down}, 0), example.prompt};
}

struct Sample {
    at::Tensor latent, weight, prompt;
};

/// The photo under its own prompt, or a rectangle of its background under the background prompt.
Sample drawSample(const BackgroundExample& example, const at::Tensor& backgroundPrompt, int side,
                  std::mt19937_64& random) {
    const Window window(example, side, random);
    const at::Tensor content = window.of(example.content);
    const Sample photo = {window.of(example.latent), content.unsqueeze(0), example.prompt};
    if (random() % 2 == 0) return photo;
    const at::Tensor rectangle = drawBackgroundRectangle(window.of(example.background) * content, random);
    if (!rectangle.any().item<bool>()) return photo;  // nothing but object
    return {photo.latent, rectangle.unsqueeze(0), backgroundPrompt};
}

Batch drawBatch(const std::vector<BackgroundExample>& examples, const at::Tensor& backgroundPrompt, int count, int side,
                int trainTimesteps, std::mt19937_64& random) {
    std::vector<at::Tensor> latents, weights, prompts;
    std::vector<std::int64_t> timesteps;
    for (int i = 0; i < count; ++i) {
        const auto which = std::uniform_int_distribution<std::size_t>(0, examples.size() - 1)(random);
        const Sample sample = drawSample(examples[which], backgroundPrompt, side, random);
        latents.push_back(sample.latent);
        weights.push_back(sample.weight);
        prompts.push_back(sample.prompt);
        timesteps.push_back(stratifiedTimestep(i, count, trainTimesteps, random));
    }
    Batch batch;
    batch.cells.latents = at::stack(latents);
    batch.cells.weight = at::stack(weights);
    batch.prompts = at::stack(prompts);
    batch.cells.timesteps = at::tensor(timesteps, at::kLong);
    at::Generator generator = at::detail::createCPUGenerator(random());
    batch.cells.noise = at::randn(batch.cells.latents.sizes(), generator);
    return batch;
}

at::Tensor lossOf(const UNet& unet, const NoiseSchedule& schedule, const Batch& batch, at::ScalarType type,
                  bool paperLoss) {
    return denoisingLoss(unet, schedule, batch.cells, unet.prepareContext(batch.prompts.to(type)), type, paperLoss);
}

/// The UNet that is trained: its own weights, or frozen ones with changes to add.
UNet networkOf(const UNetConfig& config, const std::map<std::string, at::Tensor>& weights,
               const std::map<std::string, at::Tensor>& parameters, bool isLora, at::ScalarType type) {
    if (!isLora) {
        StoredWeights source(parameters);
        return {config, source};
    }
    StoredWeights base(weights);
    ConvertingWeights frozen(base, type, at::kCPU);
    AdaptedWeights source(frozen, parameters);
    return {config, source};
}

/// What is trained, from which the optimiser starts.
std::map<std::string, at::Tensor> parametersOf(const UNetConfig& config,
                                               const std::map<std::string, at::Tensor>& weights, int loraRank,
                                               std::uint64_t seed) {
    if (loraRank > 0) return initialLora(config, loraRank, seed);
    std::map<std::string, at::Tensor> parameters;
    for (const auto& [name, tensor] : weights)
        parameters[name] = tensor.to(at::kFloat, /*non_blocking=*/false, /*copy=*/true).requires_grad_();
    return parameters;
}

/// The slice's share in the gradients of the batch, so many samples at a time. @return its share in the loss.
double backward(const UNet& unet, const NoiseSchedule& schedule, const Batch& batch, const Slice& slice,
                at::ScalarType type, const BackgroundTraining& training) {
    const std::int64_t count = training.microBatch > 0 ? training.microBatch : batch.size();
    double sum = 0;
    for (std::int64_t first = slice.first; first < slice.end(); first += count) {
        const Batch part = batch.part(first, std::min(count, slice.end() - first));
        const double share = static_cast<double>(part.size()) / static_cast<double>(batch.size());
        const at::Tensor loss = lossOf(unet, schedule, part, type, training.paperLoss) * share;
        loss.backward();
        sum += loss.item<double>();
    }
    return sum;
}

/// For the log: what one would want to know of a run afterwards.
std::string described(const BackgroundTraining& training, std::size_t photos, std::size_t heldOut,
                      at::ScalarType type) {
    std::ostringstream text;
    text << photos << " photos to learn from, " << heldOut << " kept back; " << training.steps << " steps of "
         << training.batch << " samples of " << training.cropCells << " cells, learning rate " << training.learningRate
         << ", average " << training.emaDecay << ", ";
    if (training.loraRank > 0) text << "small additions of rank " << training.loraRank << ", ";
    text << at::toString(type) << "; validation every " << training.validateEvery << " steps";
    return text.str();
}

}  // namespace

BackgroundTraining backgroundTrainingFor(std::size_t photos, int sampleCells, int multiple, std::int64_t parameters,
                                         int loraRank) {
    BackgroundTraining training;
    const bool isLarge = parameters > kLargeUNet;
    if (isLarge) {  // what fits beside the weights, and the rates that Stable Diffusion is tuned with
        training.batch = 4;
        training.microBatch = 1;
        training.recompute = true;
        training.snapshots = 2;
        training.learningRate = 1e-5;
    }
    if (loraRank > 0) training.learningRate *= 10;  // few directions, which start from nothing
    training.loraRank = loraRank;
    training.steps =
        std::clamp<std::int64_t>(static_cast<std::int64_t>(photos) * kSeenPerPhoto / training.batch, 200, 4000);
    training.cropCells = std::max(multiple, sampleCells / multiple * multiple);
    // An average over a quarter of the run: the reference's 0.9999 belongs to runs of a day.
    training.emaDecay = std::min(0.9999, 1.0 - 4.0 / static_cast<double>(training.steps));
    training.validateEvery = std::max<std::int64_t>(20, training.steps / 10);
    return training;
}

std::uint64_t backgroundTrainingBytes(std::int64_t parameters, const BackgroundTraining& training) {
    const auto count = static_cast<std::uint64_t>(parameters);
    // The base in fp32, and once more in two bytes that are run; against the base and five copies of it in fp32.
    return training.loraRank > 0 ? count * 6 : count * 4 * 6;
}

TrainedBackground trainBackground(const UNetConfig& config, const SchedulerConfig& scheduler,
                                  const std::map<std::string, at::Tensor>& weights,
                                  const std::vector<BackgroundExample>& examples,
                                  const std::vector<BackgroundExample>& heldOut, const at::Tensor& backgroundPrompt,
                                  const BackgroundTraining& training, at::ScalarType type, std::uint64_t seed,
                                  bool resume, const std::filesystem::path& folder,
                                  const std::function<void(std::int64_t, WeightSource&)>& validated,
                                  JobContext& context, const ProcessGroup& group) {
    const bool isLora = training.loraRank > 0;
    const Slice slice = group.sliceOfBatch(training.batch);
    const bool restores = resume && group.isMain();
    const auto parameters = parametersOf(config, weights, training.loraRank, seed);
    UNet unet = networkOf(config, weights, parameters, isLora, type);
    unet.recomputeForGradients(training.recompute);
    AdamW optimiser(parameters, {.learningRate = training.learningRate, .emaDecay = training.emaDecay});
    if (restores) resumePhase("background", optimiser, folder);
    BestWeights best(folder, "background", restores);
    const Snapshots snapshots(folder);
    const NoiseSchedule schedule(scheduler);

    std::vector<BackgroundExample> learned, scored;
    for (const BackgroundExample& example : examples) learned.push_back(atLeast(example, training.cropCells));
    for (const BackgroundExample& example : heldOut) scored.push_back(atLeast(example, training.cropCells));
    const auto drawn = [&](const std::vector<BackgroundExample>& from, const std::string& stream) {
        std::mt19937_64 random(streamSeed(seed, stream));
        return drawBatch(from, backgroundPrompt, training.batch, training.cropCells, scheduler.trainTimesteps, random);
    };

    const auto lossOfAveraged = [&](WeightSource& averaged) {
        ConvertingWeights converting(averaged, type, at::kCPU);
        const UNet current(config, converting);
        double sum = 0;
        for (int i = 0; i < kValidationTimesteps; ++i) {
            context.checkpoint();
            const Batch batch = drawn(scored, "validation " + std::to_string(i));
            sum += lossOf(current, schedule, batch, type, training.paperLoss).item<double>();
        }
        return sum / kValidationTimesteps;
    };
    const auto validate = [&](std::int64_t step) {
        const at::NoGradGuard noGrad;
        const auto averaged = optimiser.averaged();
        StoredWeights base(isLora ? weights : averaged);
        const LoraTensors changes = isLora ? averaged : LoraTensors();
        MergedWeights merged(base, changes);
        const double loss = lossOfAveraged(merged);
        std::ofstream(folder / "losses_validation.csv", std::ios::app) << step << ',' << loss << '\n';
        std::ostringstream said;
        said << "step " << step << ": validation loss " << loss;
        context.log(said.str());
        best.offer(-loss, step, averaged);
        snapshots.add(step, averaged, training.snapshots);
        validated(step, merged);
    };

    if (group.isMain()) context.log(described(training, examples.size(), heldOut.size(), type));
    TrainingPhase phase;
    phase.name = "background";
    phase.stage = Stage::TrainingBackground;
    phase.steps = training.steps;
    phase.checkpointMinutes = training.checkpointMinutes;
    phase.learningRate = [&](std::int64_t step) {
        return cosineLearningRate(training.learningRate, /*finalFraction=*/0.1, /*warmUp=*/20, step, training.steps);
    };
    phase.backward = [&](std::int64_t step) {
        const Batch batch = drawn(learned, "background step " + std::to_string(step));
        return backward(unet, schedule, batch, slice, type, training);
    };
    phase.afterStep = [&](std::int64_t step) {
        if (step % training.validateEvery == 0 || step == training.steps) validate(step);
    };
    TrainedBackground result;
    result.finished = runPhase(phase, optimiser, folder, context, group);
    result.steps = optimiser.steps();
    result.bestLoss = -best.score();
    result.weights = best.empty() ? optimiser.averaged() : best.read();
    return result;
}

}  // namespace maskwright
