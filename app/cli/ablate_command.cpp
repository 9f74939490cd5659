// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/ablation.h"
#include "pipeline/engine.h"
#include "report.h"
#include "words.h"

namespace maskwright::cli {
namespace {

struct AblateWords {
    AblateOptions options;
    std::string images, truth, out, model, painter, only, precision = "auto", device = "auto", seed = "0";
};

AblateOptions understood(const AblateWords& words) {
    AblateOptions options = words.options;
    options.images = fromUtf8(words.images);
    options.truth = fromUtf8(words.truth);
    options.out = fromUtf8(words.out);
    options.model = fromUtf8(words.model);
    options.painter = fromUtf8(words.painter);
    if (!words.only.empty()) options.only = parseNames("--only", words.only);
    options.precision = parsePrecision(words.precision);
    options.device = parseDevice(words.device);
    options.seed = parseSeed(words.seed);
    return options;
}

Outcome runAblate(const AblateWords& words, JobContext& context) {
    const AblateResult result = loadEngine().ablate(understood(words), context);
    char numbers[96];
    std::snprintf(numbers, sizeof numbers, "%zu settings on %zu photos in %.0f s: ", result.rows, result.photos,
                  result.seconds);
    std::string text = numbers + words.out;
    if (result.stopped) text += "\nStopped; run the same command with --resume to go on.";
    nlohmann::json skipped = nlohmann::json::array();
    for (const SkippedImage& image : result.skipped) {
        skipped.push_back({{"file", image.file}, {"reason", image.reason}});
        text += "\n  skipped " + oneLine(image.file) + ": " + oneLine(image.reason);
    }
    return {{{"photos", result.photos},
             {"rows", result.rows},
             {"skipped", skipped},
             {"seconds", result.seconds},
             {"out", words.out},
             {"stopped", result.stopped}},
            text,
            result.stopped};
}

}  // namespace

void addAblate(CLI::App& app, Selection& selection) {
    CLI::App* command = app.add_subcommand("ablate", "Measure what each element of the method is worth.");
    const auto words = std::make_shared<AblateWords>();
    AblateOptions& options = words->options;
    command->add_option("--images", words->images, "Folder of photos")->required();
    command->add_option("--truth", words->truth, "Folder of their true masks")->required();
    command->add_option("--out", words->out, "Folder for ablation.md, ablation.json and plots/")->required();
    CLI::Option* word = command->add_option("--concept", options.concept_, "What the photos show");
    command->add_flag("--concept-from-folder", options.conceptFromFolder, "Each photo's top folder is its concept")
        ->excludes(word);
    command->add_option("--photos", options.photos, "Take this many, spread evenly (default: all)")
        ->check(CLI::Range(1, 1'000'000));
    std::string names;
    for (const std::string_view name : kAblationElements) names.append(names.empty() ? "" : ", ").append(name);
    command->add_option("--only", words->only, "Elements, with commas between: " + names);
    command->add_option("--model", words->model, "Model folder or .safetensors file (default: the built-in Mini)");
    command->add_option("--painter", words->painter, "Refine with this fine-tuned model (default: --model)");
    command->add_option("--precision", words->precision, "auto, fp32, bf16 or fp16")->capture_default_str();
    command->add_option("--device", words->device, "auto, cpu or cuda")->capture_default_str();
    command->add_option("--threads", options.threads, "Processor threads (0: all)")->check(CLI::Range(0, 1024));
    command->add_option("--seed", words->seed, "Seed of the noise")->capture_default_str();
    command->add_flag("--resume", options.resume, "Go on with the figures in --out; what is measured is kept");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback(
        [words, &selection] { selection.run = [words](JobContext& context) { return runAblate(*words, context); }; });
}

}  // namespace maskwright::cli
