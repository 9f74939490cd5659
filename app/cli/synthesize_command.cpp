// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/engine.h"
#include "pipeline/synthesize.h"
#include "words.h"

namespace maskwright::cli {
namespace {

/// The options as typed.
struct SynthesizeWords {
    SynthesizeOptions options;
    std::string model, painter, out;
    std::string fuse = "on", edgeSnap = "on", precision = "auto", device = "auto", seed = "0";
};

Outcome runSynthesize(const SynthesizeWords& words, JobContext& context) {
    SynthesizeOptions options = words.options;
    options.model = fromUtf8(words.model);
    options.painter = fromUtf8(words.painter);
    options.out = fromUtf8(words.out);
    options.refining.fuse = options.refining.insidePreliminary = parseSwitch("--fuse", words.fuse);
    options.refining.edgeSnap = parseSwitch("--edge-snap", words.edgeSnap);
    options.precision = parsePrecision(words.precision);
    options.device = parseDevice(words.device);
    options.seed = parseSeed(words.seed);
    const SynthesizeResult result = loadEngine().synthesize(options, context);
    char text[160];
    std::snprintf(text, sizeof text, "%lld pairs kept of %lld in %.1f s: ", static_cast<long long>(result.kept),
                  static_cast<long long>(result.pairs), result.seconds);
    std::string dropped;
    for (const auto& [reason, count] : result.dropped)
        dropped += "\n  thrown away, " + reason + ": " + std::to_string(count);
    if (result.stopped) dropped += "\nStopped; run the same command with --resume to go on.";
    return {{{"pairs", result.pairs},
             {"kept", result.kept},
             {"dropped", result.dropped},
             {"seconds", result.seconds},
             {"out", words.out},
             {"stopped", result.stopped}},
            text + words.out + dropped,
            result.stopped};
}

}  // namespace

void addSynthesize(CLI::App& app, Selection& selection) {
    CLI::App* command =
        app.add_subcommand("synthesize", "Make up pictures of a concept with masks, to train a segmenter on.");
    const auto words = std::make_shared<SynthesizeWords>();
    SynthesizeOptions& options = words->options;
    command->add_option("--concept", options.concept_, "What to paint, for instance: flower")->required();
    command->add_option("--count", options.count, "Pairs to make; the filter keeps fewer")
        ->required()
        ->check(CLI::Range(1, 1'000'000));
    command->add_option("--out", words->out, "Folder for images/, backgrounds/, masks/ and sheet.png")->required();
    command->add_option("--model", words->model, "Model folder or .safetensors file (default: the built-in Mini)");
    command->add_option("--painter", words->painter, "Paint with this fine-tuned model (default: --model)");
    command->add_option("--guidance", options.guidance, "s in background + s * (concept - background); the twin's is 0")
        ->check(CLI::Range(-100.0, 100.0))
        ->capture_default_str();
    command->add_option("--steps", options.steps, "Steps of a painting")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_flag("--plms", options.plms, "Paint with PLMS instead of DDIM");
    command->add_option("--fuse", words->fuse, "Weigh the difference with what the model's attention sees: on or off")
        ->capture_default_str();
    command->add_option("--edge-snap", words->edgeSnap, "Let the picture's edges sharpen the mask: on or off")
        ->capture_default_str();
    command->add_option("--precision", words->precision, "auto, fp32, bf16 or fp16")->capture_default_str();
    command->add_option("--device", words->device, "auto, cpu or cuda")->capture_default_str();
    command->add_option("--threads", options.threads, "Processor threads (0: all)")->check(CLI::Range(0, 1024));
    command->add_option("--seed", words->seed, "Seed of the noise")->capture_default_str();
    command->add_flag("--resume", options.resume, "Go on where an earlier run stopped");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback([words, &selection] {
        selection.run = [words](JobContext& context) { return runSynthesize(*words, context); };
    });
}

}  // namespace maskwright::cli
