// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/attention_export.h"
#include "pipeline/engine.h"
#include "words.h"

namespace maskwright::cli {
namespace {

struct AttentionWords {
    AttentionExportOptions options;
    std::string image, out, model, precision = "auto", device = "auto", seed = "0";
};

Outcome runAttention(const AttentionWords& words, JobContext& context) {
    AttentionExportOptions options = words.options;
    options.image = fromUtf8(words.image);
    options.out = fromUtf8(words.out);
    options.extractor.model = fromUtf8(words.model);
    options.extractor.precision = parsePrecision(words.precision);
    options.extractor.device = parseDevice(words.device);
    options.extractor.seed = parseSeed(words.seed);
    const AttentionExport written = loadEngine().exportAttention(options, context);
    const std::string text = std::to_string(written.pictures) + " maps (" + std::to_string(written.steps) + " steps, " +
                             std::to_string(written.layers) + " layers, " + std::to_string(written.tokens.size()) +
                             " tokens) and maps.safetensors: " + words.out;
    return {{{"steps", written.steps},
             {"layers", written.layers},
             {"tokens", written.tokens},
             {"maps", written.pictures},
             {"threshold", written.threshold},
             {"mask_share", written.maskShare},
             {"out", words.out},
             {"stopped", written.stopped}},
            text,
            written.stopped};
}

}  // namespace

void addAttention(CLI::App& app, Selection& selection) {
    CLI::App* command = app.add_subcommand("attention", "Write what the model looks at in one photo, step by step.");
    const auto words = std::make_shared<AttentionWords>();
    ExtractorOptions& extractor = words->options.extractor;
    command->add_option("--image", words->image, "The photo")->required();
    command->add_option("--concept", words->options.concept_, "What to look for, for instance: bird")->required();
    command->add_option("--out", words->out, "Folder for the maps")->required();
    command->add_option("--prompt", words->options.prompt, "Whole prompt; has to contain the concept");
    command->add_option("--model", words->model, "Model folder or .safetensors file (default: the built-in Mini)");
    command->add_option("--steps", extractor.steps, "Timesteps to look at (default: what the model recommends)")
        ->check(CLI::Range(1, 1000));
    command->add_option("--precision", words->precision, "auto, fp32, bf16 or fp16")->capture_default_str();
    command->add_option("--device", words->device, "auto, cpu or cuda")->capture_default_str();
    command->add_option("--threads", extractor.threads, "Processor threads (0: all)")->check(CLI::Range(0, 1024));
    command->add_option("--seed", words->seed, "Seed of the noise")->capture_default_str();
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback([words, &selection] {
        selection.run = [words](JobContext& context) { return runAttention(*words, context); };
    });
}

}  // namespace maskwright::cli
