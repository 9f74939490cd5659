// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/engine.h"
#include "pipeline/finetune.h"
#include "rendezvous_option.h"
#include "words.h"

namespace maskwright::cli {
namespace {

struct FinetuneWords {
    FinetuneOptions options;
    std::int64_t revertTo = 0;  ///< 0: train
    std::string images, labels, model, out, rendezvous, precision = "auto", seed = "0";
};

Outcome runRevert(const FinetuneWords& words) {
    loadEngine().revertFinetuned(fromUtf8(words.out), words.revertTo);
    return {{{"out", words.out}, {"step", words.revertTo}},
            "Back at step " + std::to_string(words.revertTo) + ": " + words.out,
            false};
}

Outcome runFinetune(const FinetuneWords& words, JobContext& context) {
    FinetuneOptions options = words.options;
    options.images = fromUtf8(words.images);
    options.labels = fromUtf8(words.labels);
    options.model = fromUtf8(words.model);
    options.out = fromUtf8(words.out);
    options.precision = parsePrecision(words.precision);
    options.seed = parseSeed(words.seed);
    options.rendezvous = fromUtf8(words.rendezvous);
    const FinetuneResult result = loadEngine().finetune(options, context);
    if (!result.isMain) return {{}, {}, result.stopped};
    char text[256];
    std::snprintf(text, sizeof text,
                  "%lld steps on %zu photos in %.0f s, validation loss %.4f: ", static_cast<long long>(result.steps),
                  result.photos, result.seconds, result.validationLoss);
    const char* goOn = result.stopped ? "\nStopped; run the same command with --resume to go on." : "";
    return {{{"photos", result.photos},
             {"held_out", result.heldOut},
             {"left_out", result.leftOut},
             {"steps", result.steps},
             {"validation_loss", result.validationLoss},
             {"seconds", result.seconds},
             {"out", words.out},
             {"stopped", result.stopped}},
            text + words.out + goOn,
            result.stopped};
}

}  // namespace

void addFinetune(CLI::App& app, Selection& selection) {
    CLI::App* command = app.add_subcommand("finetune", "Teach a model the background of a folder of photos.");
    const auto words = std::make_shared<FinetuneWords>();
    FinetuneOptions& options = words->options;
    CLI::Option* revert = command
                              ->add_option("--revert-to", words->revertTo,
                                           "Do not train; give the model in --out the weights of this snapshot")
                              ->check(CLI::Range(1, 10'000'000));
    command->add_option("--images", words->images, "Folder of photos")->excludes(revert);
    command->add_option("--labels", words->labels, "What label wrote for them (masks/)")->excludes(revert);
    command->add_option("--out", words->out, "The fine-tuned model's folder")->required();
    CLI::Option* word = command->add_option("--concept", options.concept_, "What the photos show");
    command->add_flag("--concept-from-folder", options.conceptFromFolder, "Each photo's top folder is its concept")
        ->excludes(word);
    command->add_option("--model", words->model, "Model folder to start from (default: the built-in Mini)");
    command->add_option("--steps", options.steps, "Steps of 32 photos (default: from the number of photos)")
        ->check(CLI::Range(1, 10'000'000));
    command->add_option("--lora", options.loraRank, "Train LoRA of this rank instead of every weight")
        ->check(CLI::Range(1, 1024));
    command->add_option("--micro-batch", options.microBatch, "Samples at a time (default: from the model's size)")
        ->check(CLI::Range(1, 1024));
    command->add_flag("--recompute", options.recompute, "Less memory, more time; large models do so anyway");
    command->add_option("--previews", options.previews, "Photos to show at each validation, in previews/")
        ->check(CLI::Range(0, 64))
        ->capture_default_str();
    command->add_option("--checkpoint-minutes", options.checkpointMinutes, "Minutes between checkpoints")
        ->check(CLI::Range(0.0, 1440.0))
        ->capture_default_str();
    command->add_flag("--paper-loss", options.paperLoss, "The reference's loss, not divided by the trained area");
    command->add_option("--precision", words->precision, "auto, fp32 or bf16")->capture_default_str();
    command->add_option("--threads", options.threads, "Processor threads (0: all)")->check(CLI::Range(0, 1024));
    command->add_option("--seed", words->seed, "Seed of noise and data order")->capture_default_str();
    addRendezvous(*command, words->rendezvous);
    command->add_flag("--resume", options.resume, "Go on from the last checkpoint in --out");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback([words, &selection] {
        if (words->revertTo == 0 && (words->images.empty() || words->labels.empty()))
            throw CLI::RequiredError("--images and --labels, or --revert-to");
        selection.run = [words](JobContext& context) {
            return words->revertTo > 0 ? runRevert(*words) : runFinetune(*words, context);
        };
    });
}

}  // namespace maskwright::cli
