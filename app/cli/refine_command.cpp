// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "commands.h"
#include "core/error.h"
#include "core/files.h"
#include "pipeline/engine.h"
#include "pipeline/refine.h"
#include "report.h"
#include "words.h"

namespace maskwright::cli {
namespace {

/// The options as typed.
struct RefineWords {
    RefineRunOptions options;
    std::string images, labels, out, painter, differences;
    std::string fuse = "on", inside = "on", close = "on", fillHoles = "on", edgeSnap = "on";
    std::string from = "reconstruction", formats = "coco,png", precision = "auto", device = "auto", seed = "0";
};

DifferenceFrom parseFrom(const std::string& word) {
    if (word == "reconstruction") return DifferenceFrom::Reconstruction;
    if (word == "photo") return DifferenceFrom::Photo;
    throw Error(ErrorCode::BadInput, "What the difference is taken from is not known", "--difference-from " + word,
                "Write reconstruction or photo.");
}

Outcome runRefine(const RefineWords& words, JobContext& context) {
    RefineRunOptions options = words.options;
    options.images = fromUtf8(words.images);
    options.labels = fromUtf8(words.labels);
    options.out = fromUtf8(words.out);
    options.painter = fromUtf8(words.painter);
    options.differences = fromUtf8(words.differences);
    options.background.from = parseFrom(words.from);
    options.background.seed = parseSeed(words.seed);
    options.refining = {.fuse = parseSwitch("--fuse", words.fuse),
                        .insidePreliminary = parseSwitch("--inside-preliminary", words.inside),
                        .close = parseSwitch("--close", words.close),
                        .fillHoles = parseSwitch("--fill-holes", words.fillHoles),
                        .edgeSnap = parseSwitch("--edge-snap", words.edgeSnap)};
    options.formats = parseNames("--format", words.formats);
    options.precision = parsePrecision(words.precision);
    options.device = parseDevice(words.device);
    return maskOutcome(loadEngine().refine(options, context), words.out);
}

void addPaintingOptions(CLI::App& command, RefineWords& words) {
    BackgroundOptions& background = words.options.background;
    command.add_option("--painter,--model", words.painter,
                       "Model that paints the backgrounds, as finetune writes it (default: the built-in Mini)");
    command.add_option("--paintings", background.paintings, "Paintings of each photo; their differences are averaged")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    command.add_option("--steps", background.steps, "Steps of a painting")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command.add_option("--guidance", background.guidance, "0 paints the background; below 0 away from the concept")
        ->check(CLI::Range(-100.0, 100.0))
        ->capture_default_str();
    command.add_flag("--plms", background.plms, "Paint with PLMS instead of DDIM");
    command.add_option("--difference-from", words.from, "Compare with the reconstruction or with the photo itself")
        ->capture_default_str();
    command.add_option("--save-differences", words.differences,
                       "Folder that keeps the differences; what an earlier run kept there is not painted again");
}

void addRefiningOptions(CLI::App& command, RefineWords& words) {
    command.add_option("--fuse", words.fuse, "Cut the product of soft map and difference, not the difference alone")
        ->capture_default_str();
    command.add_option("--inside-preliminary", words.inside, "Keep to the preliminary mask and one cell around it")
        ->capture_default_str();
    command.add_option("--close", words.close, "Close gaps of a pixel: on or off")->capture_default_str();
    command.add_option("--fill-holes", words.fillHoles, "Fill holes: on or off")->capture_default_str();
    command.add_option("--edge-snap", words.edgeSnap, "Let the photo's edges sharpen the mask: on or off")
        ->capture_default_str();
}

}  // namespace

void addRefine(CLI::App& app, Selection& selection) {
    CLI::App* command =
        app.add_subcommand("refine", "Refine masks by painting the background over them, and see what changed.");
    const auto words = std::make_shared<RefineWords>();
    RefineRunOptions& options = words->options;
    command->add_option("--images", words->images, "Folder of photos")->required();
    command
        ->add_option("--labels", words->labels,
                     "What label --soft-maps --edge-snap off wrote for them (masks/, maps/), edited or not")
        ->required();
    command->add_option("--out", words->out, "Folder for masks and exports")->required();
    CLI::Option* word = command->add_option("--concept", options.concept_, "What the photos show");
    command->add_flag("--concept-from-folder", options.conceptFromFolder, "Each photo's top folder is its concept")
        ->excludes(word);
    addPaintingOptions(*command, *words);
    addRefiningOptions(*command, *words);
    command->add_option("--format", words->formats, "Exports, with commas between: coco, png, yolo, voc")
        ->capture_default_str();
    command->add_option("--precision", words->precision, "auto, fp32, bf16 or fp16")->capture_default_str();
    command->add_option("--device", words->device, "auto, cpu or cuda")->capture_default_str();
    command->add_option("--threads", options.threads, "Processor threads (0: all)")->check(CLI::Range(0, 1024));
    command->add_option("--seed", words->seed, "Seed of the noise")->capture_default_str();
    command->add_flag("--resume", options.resume, "Go on where an earlier run stopped");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback(
        [words, &selection] { selection.run = [words](JobContext& context) { return runRefine(*words, context); }; });
}

}  // namespace maskwright::cli
