// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/engine.h"
#include "pipeline/segment.h"
#include "report.h"
#include "words.h"

namespace maskwright::cli {
namespace {

struct TrainWords {
    SegmentTrainOptions options;
    std::string images, labels, maps, pairs, out, precision = "auto", seed = "0";
};

Outcome runTrain(const TrainWords& words, JobContext& context) {
    SegmentTrainOptions options = words.options;
    options.images = fromUtf8(words.images);
    options.labels = fromUtf8(words.labels);
    options.maps = fromUtf8(words.maps);
    options.pairs = fromUtf8(words.pairs);
    options.out = fromUtf8(words.out);
    options.precision = parsePrecision(words.precision);
    options.seed = parseSeed(words.seed);
    const SegmentTrainResult result = loadEngine().trainSegmenterOn(options, context);
    char text[256];
    std::snprintf(text, sizeof text,
                  "Learned from %zu photos in %lld steps and %.0f s; mean IoU %.4f with the masks of %zu held-out "
                  "photos: ",
                  result.photos, static_cast<long long>(result.steps), result.seconds, result.heldOutIou,
                  result.heldOut);
    const char* goOn = result.stopped ? "\nStopped; run the same command with --resume to go on." : "";
    return {{{"photos", result.photos},
             {"pairs", result.pairs},
             {"held_out", result.heldOut},
             {"left_out", result.leftOut},
             {"steps", result.steps},
             {"held_out_iou", result.heldOutIou},
             {"seconds", result.seconds},
             {"out", words.out},
             {"stopped", result.stopped}},
            text + words.out + goOn,
            result.stopped};
}

void addTrain(CLI::App& segment, Selection& selection) {
    CLI::App* command = segment.add_subcommand("train", "Train a small network on masks that a labelling run wrote.");
    const auto words = std::make_shared<TrainWords>();
    SegmentTrainOptions& options = words->options;
    command->add_option("--images", words->images, "Folder of photos")->required();
    command->add_option("--labels", words->labels, "What label wrote for them (masks/, maps/)")->required();
    command->add_option("--maps", words->maps, "Take maps/ from here where --labels has none, as after refine");
    command->add_option("--pairs", words->pairs, "Also learn from the pairs that synthesize kept in this folder");
    command->add_option("--out", words->out, "The segmenter's folder")->required();
    command->add_option("--architecture", options.architecture, "light, unet or strong")->capture_default_str();
    command->add_flag("--with-maps", options.withMaps, "Let it see the soft maps too (label --soft-maps)");
    command->add_option("--steps", options.steps, "Steps of 16 photos (default: from the number of photos)")
        ->check(CLI::Range(1, 1'000'000));
    command->add_flag("--keep-doubtful", options.keepDoubtful,
                      "Also learn from masks that agree little with the soft maps they came from");
    command->add_option("--checkpoint-minutes", options.checkpointMinutes, "Minutes between checkpoints")
        ->check(CLI::Range(0.0, 1440.0))
        ->capture_default_str();
    command->add_option("--precision", words->precision, "auto, fp32 or bf16")->capture_default_str();
    command->add_option("--threads", options.threads, "Processor threads (0: all)")->check(CLI::Range(0, 1024));
    command->add_option("--seed", words->seed, "Seed of weights and data order")->capture_default_str();
    command->add_flag("--resume", options.resume, "Go on from the last checkpoint in --out");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback(
        [words, &selection] { selection.run = [words](JobContext& context) { return runTrain(*words, context); }; });
}

struct PredictWords {
    SegmentPredictOptions options;
    std::string images, segmenter, labels, out, edgeSnap = "on", precision = "auto";
};

Outcome runPredict(const PredictWords& words, JobContext& context) {
    SegmentPredictOptions options = words.options;
    options.images = fromUtf8(words.images);
    options.segmenter = fromUtf8(words.segmenter);
    options.labels = fromUtf8(words.labels);
    options.out = fromUtf8(words.out);
    options.edgeSnap = parseSwitch("--edge-snap", words.edgeSnap);
    options.precision = parsePrecision(words.precision);
    const SegmentPredictResult result = loadEngine().predictSegments(options, context);
    char seconds[32];
    std::snprintf(seconds, sizeof seconds, "%.1f", result.seconds);
    std::string text = std::to_string(result.photos) + " masks in " + seconds + " s: " + words.out;
    nlohmann::json skipped = nlohmann::json::array();
    for (const auto& [file, reason] : result.skipped) {
        skipped.push_back({{"file", file}, {"reason", reason}});
        text += "\n  skipped " + oneLine(file) + ": " + oneLine(reason);
    }
    return {{{"masks", result.photos},
             {"skipped", skipped},
             {"seconds", result.seconds},
             {"out", words.out},
             {"stopped", result.stopped}},
            text,
            result.stopped};
}

void addPredict(CLI::App& segment, Selection& selection) {
    CLI::App* command = segment.add_subcommand("predict", "Masks for a folder of photos from a trained segmenter.");
    const auto words = std::make_shared<PredictWords>();
    SegmentPredictOptions& options = words->options;
    command->add_option("--images", words->images, "Folder of photos")->required();
    command->add_option("--segmenter", words->segmenter, "Folder that segment train wrote")->required();
    command->add_option("--out", words->out, "Folder for the masks")->required();
    command->add_option("--labels", words->labels, "What label --soft-maps wrote, for a segmenter that sees maps");
    command->add_option("--edge-snap", words->edgeSnap, "Let the photo's edges sharpen the mask: on or off")
        ->capture_default_str();
    command->add_option("--windows", options.windows, "Windows along the long side of a large photo, half overlapping")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    command->add_flag("--confidence", options.confidence, "Also write confidence/*.png");
    command->add_option("--precision", words->precision, "auto, fp32 or bf16")->capture_default_str();
    command->add_option("--threads", options.threads, "Processor threads (0: all)")->check(CLI::Range(0, 1024));
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback(
        [words, &selection] { selection.run = [words](JobContext& context) { return runPredict(*words, context); }; });
}

}  // namespace

void addSegment(CLI::App& app, Selection& selection) {
    CLI::App* segment = app.add_subcommand("segment", "Train or use a small network that labels in milliseconds.");
    addTrain(*segment, selection);
    addPredict(*segment, selection);
}

}  // namespace maskwright::cli
