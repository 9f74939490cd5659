// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/engine.h"
#include "pipeline/ground.h"
#include "report.h"
#include "words.h"

namespace maskwright::cli {
namespace {

struct GroundWords {
    GroundOptions options;
    std::string pairs, masks, organ = "lungs", model, out, split = "all", precision = "auto", device = "auto";
    std::string seed = "0";
};

nlohmann::json toJson(const GroundingScores& scores) {
    return {{"images", scores.images},     {"iou", scores.iou},
            {"box_iou", scores.boxIou},    {"largest_box_iou", scores.largestBoxIou},
            {"pointing", scores.pointing}, {"contrast", scores.contrast},
            {"roc_area", scores.rocArea}};
}

std::string row(const std::string& name, const GroundingScores& scores) {
    char numbers[160];
    std::snprintf(numbers, sizeof numbers, "%8zu  %6.3f  %7.3f  %8.3f  %8.3f  %8.3f\n", scores.images, scores.iou,
                  scores.boxIou, scores.pointing, scores.contrast, scores.rocArea);
    const std::string padding(name.size() < 28 ? 28 - name.size() : 0, ' ');
    return oneLine(name) + padding + numbers;
}

std::string table(const GroundWords& words, const GroundResult& result) {
    std::string text = "                              images     IoU  box IoU  pointing  contrast  ROC area\n";
    text += row("\"" + words.options.phrase + "\"", result.phrase);
    text += row("best centred box", result.centredBox);
    if (result.organ.images > 0) text += row("whole organ", result.organ);
    for (const auto& [file, reason] : result.skipped)
        text += "skipped " + oneLine(file) + ": " + oneLine(reason) + "\n";
    if (result.stopped) text += "Stopped; these are the images seen so far.\n";
    return text + words.out;
}

Outcome runGround(const GroundWords& words, JobContext& context) {
    GroundOptions options = words.options;
    options.pairs = fromUtf8(words.pairs);
    options.split = parseSplit(words.split);
    options.masks = parseMaskKind("--masks", words.masks);
    options.organ = parseMaskKind("--organ", words.organ);
    options.model = fromUtf8(words.model);
    options.out = fromUtf8(words.out);
    options.precision = parsePrecision(words.precision);
    options.device = parseDevice(words.device);
    options.seed = parseSeed(words.seed);
    const GroundResult result = loadEngine().ground(options, context);
    nlohmann::json skipped = nlohmann::json::array();
    for (const auto& [file, reason] : result.skipped) skipped.push_back({{"file", file}, {"reason", reason}});
    nlohmann::json box = toJson(result.centredBox);
    box.update({{"width", result.box.width}, {"height", result.box.height}});
    nlohmann::json json = {{"scores", toJson(result.phrase)},    {"centred_box", box},        {"skipped", skipped},
                           {"without_mask", result.withoutMask}, {"seconds", result.seconds}, {"out", words.out},
                           {"stopped", result.stopped}};
    if (result.organ.images > 0) json["organ"] = toJson(result.organ);
    return {json, table(words, result), result.stopped};
}

}  // namespace

void addGround(CLI::App& app, Selection& selection) {
    CLI::App* command = app.add_subcommand("ground", "Say how well the attention of a phrase points at true masks.");
    const auto words = std::make_shared<GroundWords>();
    GroundOptions& options = words->options;
    command->add_option("--pairs", words->pairs, "JSON lines with file and masks; reports are not looked at")
        ->required();
    command->add_option("--masks", words->masks, "Kind of mask that the pairs name, or KIND=FOLDER")->required();
    command->add_option("--phrase", options.phrase, "What to look for, for instance: lungs")->required();
    command->add_option("--out", words->out, "Folder for maps, masks and the report")->required();
    command->add_option("--prompt", options.prompt, "Whole prompt; has to contain the phrase");
    command->add_option("--organ", words->organ, "Kind of mask (or KIND=FOLDER) to compare with as a whole")
        ->capture_default_str();
    command->add_option("--split", words->split, "all, train or test: what adapt --split train has not seen")
        ->capture_default_str();
    command->add_option("--model", words->model, "Model folder or .safetensors file (default: the built-in Mini)");
    command->add_option("--precision", words->precision, "auto, fp32, bf16 or fp16")->capture_default_str();
    command->add_option("--device", words->device, "auto, cpu or cuda")->capture_default_str();
    command->add_option("--threads", options.threads, "Processor threads (0: all)")->check(CLI::Range(0, 1024));
    command->add_option("--seed", words->seed, "Seed of the noise")->capture_default_str();
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback(
        [words, &selection] { selection.run = [words](JobContext& context) { return runGround(*words, context); }; });
}

}  // namespace maskwright::cli
