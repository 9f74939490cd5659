// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/dataset_report.h"

#include "core/files.h"

namespace maskwright {
namespace {

using nlohmann::json;

const char* stateName(ReviewState state) {
    switch (state) {
        case ReviewState::Unreviewed:
            return "unreviewed";
        case ReviewState::Accepted:
            return "accepted";
        case ReviewState::Edited:
            return "edited";
        case ReviewState::Rejected:
            return "rejected";
        case ReviewState::NeedsWork:
            return "needs work";
    }
    return "";
}

json splitReport(const DatasetSelection& selection, const DatasetExportResult& result) {
    if (!selection.split) return nullptr;
    json photos = json::object();
    for (const auto& [subset, count] : result.photosOf) photos[subsetName(subset)] = count;
    return {{"by", selection.splitBy == SplitBy::Folder ? "folder" : "photo"},
            {"seed", selection.seed},
            {"train", selection.split->train},
            {"val", selection.split->validation},
            {"test", selection.split->test},
            {"photos", photos}};
}

/// A name in a table or a list of Markdown.
std::string quoted(const std::string& name) {
    std::string text;
    for (const char c : name) {
        if (c == '|' || c == '`' || c == '\\' || c == '*' || c == '_' || c == '<') text += '\\';
        text += c == '\n' || c == '\r' ? ' ' : c;
    }
    return text;
}

std::string describe(const json& report) {
    const auto number = [](const json& value) { return value.dump(); };
    std::string text = "# Export report\n\n";
    text += "- Photos: " + number(report["photos"]) + "\n";
    text += "- Photos among them without an object of these concepts: " + number(report["negatives"]) + "\n";
    text += "- Photos left out: " + number(report["left_out"]) + "\n";
    if (report["unseen"] != 0)
        text +=
            "- Photos left out because none of the concepts was ever looked for in them: " + number(report["unseen"]) +
            "\n";
    if (report["incomplete"] != 0)
        text += "- Photos with masks of some concepts, in which others were never looked for: " +
                number(report["incomplete"]) + ". Formats with one label file a photo say that these are not there.\n";
    if (report["turned"] != 0)
        text += "- Photos that are stored rotated and were copied upright: " + number(report["turned"]) + "\n";
    if (report["rotated"] != 0)
        text += "- Photos that are stored rotated: " + number(report["rotated"]) +
                ". Programs that ignore EXIF see them turned; export with copies of the photos for these.\n";
    if (report["shared_pixels"] != 0)
        text += "- Pixels that two objects claim: " + number(report["shared_pixels"]) +
                ". Formats that know one object a pixel give them to the smaller one; COCO and YOLO keep both.\n";
    text += "\nEvery file was read again and its masks compared with those of the project.\n\n";
    text += "| format | file | photos | annotations | pixels compared | pixels that differ |\n";
    text += "|---|---|--:|--:|--:|--:|\n";
    for (const json& format : report["formats"])
        text += "| " + format["format"].get<std::string>() + " | " + quoted(format["file"]) + " | " +
                number(format["photos"]) + " | " + number(format["annotations"]) + " | " +
                number(format["compared_pixels"]) + " | " + number(format["wrong_pixels"]) + " |\n";
    text += "\n| concept | objects |\n|---|--:|\n";
    for (const auto& [name, count] : report["objects"].items())
        text += "| " + quoted(name) + " | " + number(count) + " |\n";
    if (!report["split"].is_null()) {
        text += "\n| subset | photos |\n|---|--:|\n";
        for (const auto& [name, count] : report["split"]["photos"].items())
            text += "| " + name + " | " + number(count) + " |\n";
    }
    if (!report["skipped"].empty()) text += "\n## Photos that could not be read\n\n";
    for (const json& image : report["skipped"])
        text += "- " + quoted(image["file"]) + ": " + quoted(image["reason"]) + "\n";
    return text;
}

}  // namespace

json exportReport(const DatasetExportOptions& options, const DatasetExportResult& result) {
    json states = json::array();
    for (const ReviewState state : options.selection.states) states.push_back(stateName(state));
    json formats = json::array();
    for (const auto& [format, report] : result.reports)
        formats.push_back({{"format", formatName(format)},
                           {"file", report.file},
                           {"photos", report.images},
                           {"annotations", report.annotations},
                           {"compared_pixels", report.comparedPixels},
                           {"wrong_pixels", 0}});  // with any, there would be no export
    json skipped = json::array();
    for (const SkippedImage& image : result.skipped)
        skipped.push_back({{"file", image.file}, {"reason", image.reason}});
    return {{"photos", result.photos},
            {"negatives", result.negatives},
            {"left_out", result.leftOut},
            {"unseen", result.unseen},
            {"incomplete", result.incomplete},
            {"states", states},
            {"objects", result.objectsOf},
            {"split", splitReport(options.selection, result)},
            {"formats", formats},
            {"shared_pixels", result.sharedPixels},
            {"turned", result.turned},
            {"rotated", result.rotated},
            {"skipped", skipped}};
}

void writeExportReport(const std::filesystem::path& folder, const DatasetExportOptions& options,
                       const DatasetExportResult& result) {
    const json report = exportReport(options, result);
    writeAtomically(folder / kExportReport, report.dump(2) + "\n");
    writeAtomically(folder / "export_report.md", describe(report));
}

}  // namespace maskwright
