// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/engine.h"
#include "pipeline/pretrain.h"
#include "rendezvous_option.h"
#include "words.h"

namespace maskwright::cli {
namespace {

struct PretrainWords {
    PretrainOptions options;
    std::string images, config, out, evaluation, rendezvous, precision = "auto", device = "auto", seed = "0";
};

Outcome runPretrain(const PretrainWords& words, JobContext& context) {
    PretrainOptions options = words.options;
    options.images = fromUtf8(words.images);
    options.config = fromUtf8(words.config);
    options.out = fromUtf8(words.out);
    options.evaluation = fromUtf8(words.evaluation);
    options.precision = parsePrecision(words.precision);
    options.device = parseDevice(words.device);
    options.seed = parseSeed(words.seed);
    options.rendezvous = fromUtf8(words.rendezvous);
    const PretrainResult result = loadEngine().pretrain(options, context);
    if (!result.isMain) return {{}, {}, result.stopped};
    char text[160];
    std::snprintf(text, sizeof text, "%lld autoencoder and %lld diffusion steps in %.0f s, loss %.4f: ",
                  static_cast<long long>(result.autoencoderSteps), static_cast<long long>(result.diffusionSteps),
                  result.seconds, result.finalLoss);
    const char* goOn = result.stopped ? "\nStopped; run the same command with --resume to go on." : "";
    return {{{"autoencoder_steps", result.autoencoderSteps},
             {"diffusion_steps", result.diffusionSteps},
             {"seconds", result.seconds},
             {"final_loss", result.finalLoss},
             {"out", words.out},
             {"stopped", result.stopped}},
            text + words.out + goOn,
            result.stopped};
}

}  // namespace

void addPretrain(CLI::App& app, Selection& selection) {
    CLI::App* command = app.add_subcommand("pretrain", "Train a small model from a folder of captioned photos.");
    const auto words = std::make_shared<PretrainWords>();
    PretrainOptions& options = words->options;
    command->add_option("--images", words->images, "Folder of photos with metadata.jsonl")->required();
    command->add_option("--config", words->config, "Training recipe (JSON)")->required();
    command->add_option("--out", words->out, "Folder for model, checkpoints, samples and losses")->required();
    command->add_option("--eval", words->evaluation,
                        "Folder with images/<concept> and masks/<concept>; each snapshot's score goes to scores.csv");
    command->add_option("--precision", words->precision, "auto, fp32 or bf16")->capture_default_str();
    command->add_option("--device", words->device, "auto or cpu")->capture_default_str();
    command->add_option("--threads", options.threads, "Processor threads (0: all)")->check(CLI::Range(0, 1024));
    command->add_option("--seed", words->seed, "Seed of weights, noise and data order")->capture_default_str();
    addRendezvous(*command, words->rendezvous);
    command->add_flag("--resume", options.resume, "Go on from the last checkpoint in --out");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback(
        [words, &selection] { selection.run = [words](JobContext& context) { return runPretrain(*words, context); }; });
}

}  // namespace maskwright::cli
