// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/adapt.h"
#include "pipeline/engine.h"
#include "words.h"

namespace maskwright::cli {
namespace {

struct AdaptWords {
    AdaptOptions options;
    std::string pairs, model, out, split = "all", precision = "auto", seed = "0";
};

Outcome runAdapt(const AdaptWords& words, JobContext& context) {
    AdaptOptions options = words.options;
    options.pairs = fromUtf8(words.pairs);
    options.split = parseSplit(words.split);
    options.model = fromUtf8(words.model);
    options.out = fromUtf8(words.out);
    options.precision = parsePrecision(words.precision);
    options.seed = parseSeed(words.seed);
    const AdaptResult result = loadEngine().adapt(options, context);
    char text[320];
    std::snprintf(text, sizeof text,
                  "%lld steps on %zu pairs (%zu captions, %zu new words) in %.0f s, validation loss %.4f: ",
                  static_cast<long long>(result.steps), result.pairs, result.captions, result.newWords, result.seconds,
                  result.validationLoss);
    const char* goOn = result.stopped ? "\nStopped; run the same command with --resume to go on." : "";
    return {{{"pairs", result.pairs},
             {"held_out", result.heldOut},
             {"left_out", result.leftOut},
             {"captions", result.captions},
             {"split_reports", result.splitReports},
             {"new_words", result.newWords},
             {"steps", result.steps},
             {"validation_loss", result.validationLoss},
             {"seconds", result.seconds},
             {"out", words.out},
             {"stopped", result.stopped}},
            text + words.out + goOn,
            result.stopped};
}

}  // namespace

void addAdapt(CLI::App& app, Selection& selection) {
    CLI::App* command =
        app.add_subcommand("adapt", "Teach a model the pictures and words of a domain, from images and their reports.");
    const auto words = std::make_shared<AdaptWords>();
    AdaptOptions& options = words->options;
    command->add_option("--pairs", words->pairs, "JSON lines with file and report; also finding, masks, group")
        ->required();
    command->add_option("--out", words->out, "The adapted model's folder")->required();
    command->add_option("--split", words->split, "all, or train: without the third that ground --split test looks at")
        ->capture_default_str();
    command->add_option("--model", words->model, "Model folder to start from (default: the built-in Mini)");
    command->add_option("--steps", options.steps, "Training steps (default: from the number of pairs)")
        ->check(CLI::Range(1, 10'000'000));
    command->add_option("--image-size", options.imageSize, "Short side in pixels (default: what the model looks at)")
        ->check(CLI::Range(32, 2048));
    command->add_option("--precision", words->precision, "auto, fp32 or bf16")->capture_default_str();
    command->add_option("--threads", options.threads, "Processor threads (0: all)")->check(CLI::Range(0, 1024));
    command->add_option("--seed", words->seed, "Seed of new words, noise and data order")->capture_default_str();
    command->add_flag("--resume", options.resume, "Go on from the last checkpoint in --out");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback(
        [words, &selection] { selection.run = [words](JobContext& context) { return runAdapt(*words, context); }; });
}

}  // namespace maskwright::cli
