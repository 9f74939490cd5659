// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <nlohmann/json.hpp>

#include "core/files.h"
#include "pipeline/ground.h"

namespace maskwright {

namespace {

using nlohmann::json;

const char* nameOf(Split split) {
    switch (split) {
        case Split::All:
            return "all";
        case Split::Train:
            return "train";
        case Split::Test:
            return "test";
    }
    return "all";
}

json toJson(const GroundingScores& scores) {
    return {{"iou", scores.iou},           {"box_iou", scores.boxIou},    {"largest_box_iou", scores.largestBoxIou},
            {"pointing", scores.pointing}, {"contrast", scores.contrast}, {"roc_area", scores.rocArea}};
}

json meanToJson(const GroundingScores& scores) {
    json result = toJson(scores);
    result["images"] = scores.images;
    return result;
}

json toJson(const Box& box) {
    return {box.left, box.top, box.right, box.bottom};
}

json toJson(const GroundOptions& options, const GroundResult& result) {
    json images = json::array(), skipped = json::array();
    for (const GroundedImage& image : result.images) {
        json entry = toJson(image.scores);
        entry["file"] = image.file;
        entry["box"] = toJson(image.box);
        entry["true_box"] = toJson(image.trueBox);
        images.push_back(entry);
    }
    for (const auto& [file, reason] : result.skipped) skipped.push_back({{"file", file}, {"reason", reason}});
    json baselines = {{"centred_box", meanToJson(result.centredBox)}};
    baselines["centred_box"]["width"] = result.box.width;
    baselines["centred_box"]["height"] = result.box.height;
    if (result.organ.images > 0) baselines["whole_" + options.organ.name] = meanToJson(result.organ);
    return {{"model", result.model},
            {"phrase", options.phrase},
            {"prompt", result.prompt},
            {"masks", options.masks.name},
            {"split", nameOf(options.split)},
            {"without_mask", result.withoutMask},
            {"scores", meanToJson(result.phrase)},
            {"baselines", baselines},
            {"images", images},
            {"skipped", skipped}};
}

std::string row(const std::string& name, const GroundingScores& s) {
    char numbers[200];
    std::snprintf(numbers, sizeof numbers, " | %zu | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |\n", s.images, s.iou,
                  s.boxIou, s.largestBoxIou, s.pointing, s.contrast, s.rocArea);
    return "| " + name + numbers;
}

std::string toMarkdown(const GroundOptions& options, const GroundResult& result) {
    char box[80];
    std::snprintf(box, sizeof box, "centred box, %.0f %% x %.0f %%", 100 * result.box.width, 100 * result.box.height);
    std::string text = "# \"" + options.phrase + "\" against the masks of \"" + options.masks.name + "\"\n\n";
    text += "Model: " + result.model + ". Prompt: \"" + result.prompt + "\". Split: " + nameOf(options.split) + ". " +
            std::to_string(result.withoutMask) + " images have no such mask; " + std::to_string(result.skipped.size()) +
            " were skipped.\n\n";
    text +=
        "| what | images | IoU | box IoU | box IoU, largest part | pointing game | contrast to noise | ROC area |\n";
    text += "|---|---|---|---|---|---|---|---|\n";
    text += row("attention of \"" + options.phrase + "\"", result.phrase) + row(box, result.centredBox);
    if (result.organ.images > 0) text += row("whole " + options.organ.name, result.organ);
    text +=
        "\nMeans over images. The map is cut at the midpoint of two Gaussians fitted to it; the box goes around all of "
        "the cut map, or around its largest component alone, and is compared with the box around the true mask. "
        "Pointing game: whether the map's maximum lies in the true mask; where pixels tie, as in the baselines, the "
        "share of them that does. Contrast to noise: |mean inside - mean outside| / sqrt(variance inside + variance "
        "outside). The box is the best of 400 centred ones in IoU on these very images, so it knows more than a method "
        "may.\n";
    for (const auto& [file, reason] : result.skipped) text += "\nSkipped " + file + ": " + reason + "\n";
    return text;
}

}  // namespace

void writeGroundingReport(const GroundOptions& options, const GroundResult& result) {
    writeAtomically(
        options.out / "grounding.json",
        toJson(options, result).dump(2, ' ', /*ensure_ascii=*/false, json::error_handler_t::replace) + "\n");
    writeAtomically(options.out / "grounding.md", toMarkdown(options, result));
}

}  // namespace maskwright
