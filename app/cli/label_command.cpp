// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "commands.h"
#include "core/error.h"
#include "core/files.h"
#include "pipeline/engine.h"
#include "pipeline/label.h"
#include "report.h"
#include "words.h"

namespace maskwright::cli {
namespace {

/// The options as typed.
struct LabelWords {
    LabelOptions options;
    std::string images, out, model, painter, segmenter;
    std::string until = "preliminary", formats = "coco,png", edgeSnap = "on", precision = "auto", device = "auto";
    std::string shard = "0/1", seed = "0";
};

LastStage parseLastStage(const std::string& word) {
    if (word == "preliminary") return LastStage::Preliminary;
    if (word == "refined") return LastStage::Refined;
    if (word == "segmenter") return LastStage::Segmenter;
    throw Error(ErrorCode::BadInput, "The last stage is not known", "--until " + word,
                "Write preliminary, refined or segmenter.");
}

LabelOptions understood(const LabelWords& words) {
    LabelOptions options = words.options;
    options.images = fromUtf8(words.images);
    options.out = fromUtf8(words.out);
    options.model = fromUtf8(words.model);
    options.until = parseLastStage(words.until);
    options.painter = fromUtf8(words.painter);
    options.segmenter = fromUtf8(words.segmenter);
    options.formats = parseNames("--format", words.formats);
    options.edgeSnap = parseSwitch("--edge-snap", words.edgeSnap);
    options.precision = parsePrecision(words.precision);
    options.device = parseDevice(words.device);
    options.seed = parseSeed(words.seed);
    options.shard = parseShard(words.shard);
    return options;
}

Outcome runLabel(const LabelWords& words, JobContext& context) {
    return maskOutcome(loadEngine().label(understood(words), context), words.out);
}

}  // namespace

void addLabel(CLI::App& app, Selection& selection) {
    CLI::App* command = app.add_subcommand("label", "Label a folder of photos: masks and a COCO file out.");
    const auto words = std::make_shared<LabelWords>();
    LabelOptions& options = words->options;
    command->add_option("--images", words->images, "Folder of photos")->required();
    command->add_option("--out", words->out, "Folder for masks and exports")->required();
    CLI::Option* word = command->add_option("--concept", options.concept_, "What to look for, for instance: bird");
    command->add_flag("--concept-from-folder", options.conceptFromFolder, "Each photo's top folder is its concept")
        ->excludes(word);
    command->add_option("--prompt", options.prompt, "Whole prompt; has to contain the concept");
    command->add_option("--model", words->model, "Model folder or .safetensors file (default: the built-in Mini)");
    command->add_option("--until", words->until, "Last stage: preliminary, refined or segmenter")
        ->capture_default_str();
    command->add_option("--painter", words->painter, "Refine with this fine-tuned model (default: --model)");
    command->add_option("--segmenter", words->segmenter,
                        "Use this one (default: the model's own, as Mini has; else one is trained)");
    command->add_option("--format", words->formats, "Exports, with commas between: coco, png, yolo, voc")
        ->capture_default_str();
    command->add_option("--steps", options.steps, "Timesteps to look at (default: what the model recommends)")
        ->check(CLI::Range(1, 1000));
    command->add_option("--propagate", options.propagation,
                        "Spread the map along self-attention: none, power:N or entropy:N (default: the model's)");
    command
        ->add_option("--threshold-shift", options.thresholdShift,
                     "Cut every map higher (up to 1) or lower (down to -1) between its two Gaussians (default: 0)")
        ->check(CLI::Range(-1.0, 1.0));
    command->add_option("--edge-snap", words->edgeSnap, "Let the photo's edges sharpen the mask: on or off")
        ->capture_default_str();
    command->add_flag("--soft-maps", options.softMaps, "Also write the soft maps, as maps/*.png");
    command->add_option("--precision", words->precision, "auto, fp32, bf16 or fp16")->capture_default_str();
    command->add_option("--device", words->device, "auto, cpu or cuda")->capture_default_str();
    command->add_option("--threads", options.threads, "Processor threads (0: all)")->check(CLI::Range(0, 1024));
    command->add_option("--seed", words->seed, "Seed of the noise")->capture_default_str();
    command->add_option("--shard", words->shard, "Take share I of N, I from 0: I/N")->capture_default_str();
    command->add_flag("--resume", options.resume, "Go on where an earlier run stopped");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback(
        [words, &selection] { selection.run = [words](JobContext& context) { return runLabel(*words, context); }; });
}

}  // namespace maskwright::cli
