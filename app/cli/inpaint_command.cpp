// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/engine.h"
#include "pipeline/inpaint.h"
#include "report.h"
#include "words.h"

namespace maskwright::cli {
namespace {

/// The options as typed.
struct InpaintWords {
    InpaintOptions options;
    std::string image, images, mask, labels, out, model, painter;
    std::string guidance = "0", strip, precision = "auto", device = "auto", seed = "0";
};

Outcome runInpaint(const InpaintWords& words, JobContext& context) {
    InpaintOptions options = words.options;
    options.image = fromUtf8(words.image);
    options.images = fromUtf8(words.images);
    options.mask = fromUtf8(words.mask);
    options.labels = fromUtf8(words.labels);
    options.out = fromUtf8(words.out);
    options.model = fromUtf8(words.model);
    options.painter = fromUtf8(words.painter);
    options.guidances =
        words.strip.empty() ? parseNumbers("--guidance", words.guidance) : parseRange("--strip", words.strip);
    options.background.seed = parseSeed(words.seed);
    options.precision = parsePrecision(words.precision);
    options.device = parseDevice(words.device);
    const InpaintResult result = loadEngine().paintBackgrounds(options, context);
    char text[128];
    std::snprintf(text, sizeof text, "%zu paintings of %zu photos in %.1f s: ", result.paintings, result.photos,
                  result.seconds);
    return {{{"photos", result.photos},
             {"paintings", result.paintings},
             {"guidances", options.guidances},
             {"skipped", skippedJson(result.skipped)},
             {"seconds", result.seconds},
             {"out", words.out},
             {"stopped", result.stopped}},
            text + words.out + skippedText(result.skipped),
            result.stopped};
}

}  // namespace

void addInpaint(CLI::App& app, Selection& selection) {
    CLI::App* command = app.add_subcommand("inpaint", "Paint the background over what a mask covers.");
    const auto words = std::make_shared<InpaintWords>();
    InpaintOptions& options = words->options;
    CLI::Option* image = command->add_option("--image", words->image, "One photo");
    command->add_option("--images", words->images, "Folder of photos")->excludes(image);
    command->add_option("--out", words->out, "Folder for the pictures")->required();
    CLI::Option* word = command->add_option("--concept", options.concept_, "What is painted over, for instance: bird");
    command->add_flag("--concept-from-folder", options.conceptFromFolder, "Each photo's top folder is its concept")
        ->excludes(word);
    CLI::Option* mask = command->add_option("--mask", words->mask, "Mask of the one photo (default: the preliminary)");
    command->add_option("--labels", words->labels, "What label wrote (masks/) for a folder of photos")->excludes(mask);
    command->add_option("--model", words->model, "Model folder or .safetensors file (default: the built-in Mini)");
    command->add_option("--painter", words->painter, "Paint with this fine-tuned model (default: --model)");
    CLI::Option* guidance =
        command
            ->add_option("--guidance", words->guidance,
                         "One or more, with commas between: s in background + s * (concept - background)")
            ->capture_default_str();
    command->add_option("--strip", words->strip, "FROM:TO:N for N guidances at equal distances, for instance -1:2:7")
        ->excludes(guidance);
    command->add_flag("--plms", options.background.plms, "Paint with PLMS instead of DDIM");
    options.background.paintings = 1;
    command->add_option("--steps", options.background.steps, "Steps of a painting")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("--paintings", options.background.paintings, "Paintings of each photo, each from other noise")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    command->add_option("--precision", words->precision, "auto, fp32, bf16 or fp16")->capture_default_str();
    command->add_option("--device", words->device, "auto, cpu or cuda")->capture_default_str();
    command->add_option("--threads", options.threads, "Processor threads (0: all)")->check(CLI::Range(0, 1024));
    command->add_option("--seed", words->seed, "Seed of the noise")->capture_default_str();
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback(
        [words, &selection] { selection.run = [words](JobContext& context) { return runInpaint(*words, context); }; });
}

}  // namespace maskwright::cli
