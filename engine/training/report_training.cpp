// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/report_training.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <fstream>
#include <numeric>
#include <random>

#include "core/random.h"
#include "diffusion/noise_schedule.h"
#include "model/text_encoder.h"
#include "model/unet.h"
#include "training/best_weights.h"
#include "training/denoising_loss.h"
#include "training/prefixed_weights.h"
#include "training/training_run.h"

namespace maskwright {

namespace {

constexpr int kSeenPerPair = 100;
/// Of held-out pairs, each with timesteps from all of the schedule.
constexpr int kValidationBatches = 4;
/// Beyond it a batch is the reference's 4: larger ones do not fit into memory.
constexpr int kLargestSmallWindow = 32;

struct Batch {
    NoisedBatch cells;    ///< [B, C, s, s]
    at::Tensor captions;  ///< [B] int64, rows of the table
};

/// Which example comes when: every one once in each round.
class Rounds {
  public:
    Rounds(std::size_t count, std::uint64_t seed, std::string stream)
        : m_order(count), m_seed(seed), m_stream(std::move(stream)) {}

    struct Draw {
        std::size_t example;
        std::uint64_t round;
    };
    /// @param turn counts all draws; the answer depends on nothing else.
    Draw at(std::uint64_t turn) {
        const std::uint64_t round = turn / m_order.size();
        if (round != m_round) {
            std::iota(m_order.begin(), m_order.end(), std::size_t{0});
            std::mt19937_64 random(streamSeed(m_seed, m_stream + " " + std::to_string(round)));
            std::shuffle(m_order.begin(), m_order.end(), random);
            m_round = round;
        }
        return {m_order[turn % m_order.size()], round};
    }

  private:
    std::vector<std::size_t> m_order;
    std::uint64_t m_seed;
    std::string m_stream;
    std::uint64_t m_round = UINT64_MAX;
};

/// Where the window lies; the same in every tensor of one example.
at::Tensor windowOf(const at::Tensor& tensor, std::int64_t top, std::int64_t left, std::int64_t side) {
    return tensor.narrow(-2, top, side).narrow(-1, left, side);
}

Batch drawBatch(const std::vector<ReportExample>& examples, Rounds& rounds, std::uint64_t firstTurn,
                const ReportTraining& training, int trainTimesteps, std::mt19937_64& random) {
    std::vector<at::Tensor> latents, weights;
    std::vector<std::int64_t> timesteps, captions;
    const std::int64_t side = training.windowCells;
    const auto offset = [&](std::int64_t length) {
        return std::uniform_int_distribution<std::int64_t>(0, length - side)(random);
    };
    for (int i = 0; i < training.batch; ++i) {
        const auto [which, round] = rounds.at(firstTurn + static_cast<std::uint64_t>(i));
        const ReportExample& example = examples[which];
        const std::int64_t top = offset(example.latent.size(1)), left = offset(example.latent.size(2));
        latents.push_back(windowOf(example.latent, top, left, side));
        weights.push_back(windowOf(example.content, top, left, side).unsqueeze(0));
        const bool dropped = std::uniform_real_distribution<double>(0.0, 1.0)(random) < training.captionDropout;
        captions.push_back(dropped ? 0 : example.captions[round % example.captions.size()]);
        timesteps.push_back(stratifiedTimestep(i, training.batch, trainTimesteps, random));
    }
    Batch batch;
    batch.cells.latents = at::stack(latents);
    batch.cells.weight = at::stack(weights);
    batch.captions = at::tensor(captions, at::kLong);
    batch.cells.timesteps = at::tensor(timesteps, at::kLong);
    at::Generator generator = at::detail::createCPUGenerator(random());
    batch.cells.noise = at::randn(batch.cells.latents.sizes(), generator);
    return batch;
}

std::map<std::string, at::Tensor> leavesOf(const std::map<std::string, at::Tensor>& weights) {
    std::map<std::string, at::Tensor> leaves;
    for (const auto& [name, tensor] : weights) leaves[name] = tensor.clone().requires_grad_();
    return leaves;
}

/// UNet and text of one set of weights, and the loss they have.
class Denoiser {
  public:
    Denoiser(const DiffusionNetworks& networks, const CaptionTable& captions, WeightSource& unet, WeightSource& text,
             at::ScalarType type)
        : m_captions(captions), m_unet(networks.unet, unet), m_type(type) {
        if (!captions.hidden.defined()) m_text.emplace_back(networks.textEncoder, text);
    }
    at::Tensor loss(const Batch& batch, const NoiseSchedule& schedule) const {
        const at::Tensor hidden = m_text.empty()
                                      ? m_captions.hidden.index_select(0, batch.captions).to(m_type)
                                      : m_text[0].forward(m_captions.ids.index_select(0, batch.captions), m_type);
        return denoisingLoss(m_unet, schedule, batch.cells, m_unet.prepareContext(hidden), m_type);
    }

  private:
    const CaptionTable& m_captions;
    UNet m_unet;
    std::vector<TextEncoder> m_text;  ///< none where the captions' hidden states are given
    at::ScalarType m_type;
};

/// At the same images, captions, timesteps and noise each time.
double validationLoss(const Denoiser& denoiser, const std::vector<ReportExample>& heldOut,
                      const ReportTraining& training, const NoiseSchedule& schedule, std::uint64_t seed,
                      JobContext& context) {
    Rounds rounds(heldOut.size(), seed, "validation round");
    double sum = 0;
    for (int i = 0; i < kValidationBatches; ++i) {
        context.checkpoint();
        std::mt19937_64 random(streamSeed(seed, "validation " + std::to_string(i)));
        const Batch batch = drawBatch(heldOut, rounds, static_cast<std::uint64_t>(i) * training.batch, training,
                                      schedule.config().trainTimesteps, random);
        sum += denoiser.loss(batch, schedule).item<double>();
    }
    return sum / kValidationBatches;
}

}  // namespace

ReportTraining reportTrainingFor(std::size_t pairs, int windowCells, bool trainsText) {
    ReportTraining training;
    training.windowCells = windowCells;
    training.batch = windowCells <= kLargestSmallWindow ? 32 : 4;
    training.steps =
        std::clamp<std::int64_t>(static_cast<std::int64_t>(pairs) * kSeenPerPair / training.batch, 200, 20000);
    training.learningRate = trainsText ? 3e-4 : 1e-4;
    // An average over a quarter of the run.
    training.emaDecay = std::min(0.9999, 1.0 - 4.0 / static_cast<double>(training.steps));
    training.validateEvery = std::max<std::int64_t>(20, training.steps / 10);
    return training;
}

TrainedOnReports trainOnReports(const DiffusionNetworks& networks, const CaptionTable& captions,
                                const std::vector<ReportExample>& examples, const std::vector<ReportExample>& heldOut,
                                const ReportTraining& training, at::ScalarType type, std::uint64_t seed, bool resume,
                                const std::filesystem::path& folder, JobContext& context) {
    const auto unetLeaves = leavesOf(networks.unetWeights), textLeaves = leavesOf(networks.textWeights);
    std::map<std::string, at::Tensor> parameters;
    addWithPrefix(unetLeaves, kUNetPart, parameters);
    addWithPrefix(textLeaves, kTextPart, parameters);
    StoredWeights unetSource(unetLeaves), textSource(textLeaves);
    const Denoiser denoiser(networks, captions, unetSource, textSource, type);
    AdamW optimiser(parameters, {.learningRate = training.learningRate, .emaDecay = training.emaDecay});
    if (resume) resumePhase("reports", optimiser, folder);
    BestWeights best(folder, "reports", resume);
    const NoiseSchedule schedule(networks.scheduler);

    Rounds learned(examples.size(), seed, "round of reports");
    const auto validate = [&](std::int64_t step) {
        const at::NoGradGuard noGrad;
        const auto averaged = optimiser.averaged();
        const auto unetNow = withPrefix(averaged, kUNetPart), textNow = withPrefix(averaged, kTextPart);
        StoredWeights unetStored(unetNow), textStored(textNow);
        ConvertingWeights unetConverted(unetStored, type, at::kCPU);
        const Denoiser current(networks, captions, unetConverted, textStored, type);
        const double loss = validationLoss(current, heldOut, training, schedule, seed, context);
        std::ofstream(folder / "losses_validation.csv", std::ios::app) << step << ',' << loss << '\n';
        best.offer(-loss, step, averaged);
    };

    TrainingPhase phase;
    phase.name = "reports";
    phase.stage = Stage::TrainingDiffusion;
    phase.steps = training.steps;
    phase.checkpointMinutes = training.checkpointMinutes;
    phase.learningRate = [&](std::int64_t step) {
        return cosineLearningRate(training.learningRate, /*finalFraction=*/0.1, /*warmUp=*/20, step, training.steps);
    };
    phase.backward = [&](std::int64_t step) {
        std::mt19937_64 random(streamSeed(seed, "reports step " + std::to_string(step)));
        const Batch batch = drawBatch(examples, learned, static_cast<std::uint64_t>(step) * training.batch, training,
                                      networks.scheduler.trainTimesteps, random);
        const at::Tensor loss = denoiser.loss(batch, schedule);
        loss.backward();
        return loss.item<double>();
    };
    phase.afterStep = [&](std::int64_t step) {
        if (step % training.validateEvery == 0 || step == training.steps) validate(step);
    };
    TrainedOnReports result;
    result.finished = runPhase(phase, optimiser, folder, context);
    result.steps = optimiser.steps();
    result.bestLoss = -best.score();
    const auto weights = best.empty() ? optimiser.averaged() : best.read();
    result.unet = withPrefix(weights, kUNetPart);
    result.textEncoder = withPrefix(weights, kTextPart);
    return result;
}

}  // namespace maskwright
