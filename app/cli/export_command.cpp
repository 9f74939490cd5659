// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/dataset_export.h"
#include "pipeline/dataset_report.h"
#include "report.h"
#include "words.h"

namespace maskwright::cli {
namespace {

struct ExportWords {
    std::string project, out, concepts, split, splitBy = "folder", seed = "0";
    std::string formats = "coco", states = "accepted,edited", segmentation = "rle", pngs = "binary";
    bool noNegatives = false, noPhotos = false, replace = false;
};

/// @throws Error(BadInput) naming the option and what it takes.
template <typename Value>
Value chosen(const std::string& option, const std::string& name, const std::map<std::string, Value>& known) {
    if (const auto found = known.find(name); found != known.end()) return found->second;
    std::string names;
    for (const auto& [each, value] : known) names += (names.empty() ? "" : ", ") + each;
    throw Error(ErrorCode::BadInput, "The word is not known", option + " " + name, "Write one of: " + names + ".");
}

template <typename Value>
std::set<Value> chosenSet(const std::string& option, const std::string& text,
                          const std::map<std::string, Value>& known) {
    std::set<Value> values;
    for (const std::string& name : parseNames(option, text)) values.insert(chosen(option, name, known));
    return values;
}

SubsetShares parseShares(const std::string& text) {
    const std::vector<double> numbers = parseNumbers("--split", text);
    if (numbers.size() != 3)
        throw Error(ErrorCode::BadInput, "A split has three shares", "--split " + text,
                    "Write the percentages of training, validation and test, for instance 80,10,10.");
    return {numbers[0] / 100, numbers[1] / 100, numbers[2] / 100};
}

DatasetExportOptions optionsFrom(const ExportWords& words) {
    DatasetExportOptions options;
    options.project = fromUtf8(words.project);
    options.out = fromUtf8(words.out);
    options.replaceExport = words.replace;
    options.copyPhotos = !words.noPhotos;
    options.formats = chosenSet<DatasetFormat>("--format", words.formats,
                                               {{"coco", DatasetFormat::Coco},
                                                {"png", DatasetFormat::Png},
                                                {"yolo", DatasetFormat::Yolo},
                                                {"voc", DatasetFormat::Voc}});
    options.segmentation =
        chosen<CocoSegmentation>("--segmentation", words.segmentation,
                                 {{"rle", CocoSegmentation::Rle}, {"polygons", CocoSegmentation::Polygons}});
    options.pngKinds = chosenSet<PngKind>("--png", words.pngs,
                                          {{"binary", PngKind::Binary},
                                           {"index", PngKind::Index},
                                           {"instances", PngKind::Instances},
                                           {"cutout", PngKind::CutOut},
                                           {"background", PngKind::Background}});
    DatasetSelection& selection = options.selection;
    selection.states = chosenSet<ReviewState>("--states", words.states,
                                              {{"unreviewed", ReviewState::Unreviewed},
                                               {"accepted", ReviewState::Accepted},
                                               {"edited", ReviewState::Edited},
                                               {"rejected", ReviewState::Rejected},
                                               {"needs-work", ReviewState::NeedsWork}});
    if (!words.concepts.empty()) selection.concepts = parseNames("--concepts", words.concepts);
    selection.negatives = !words.noNegatives;
    if (!words.split.empty()) selection.split = parseShares(words.split);
    selection.splitBy =
        chosen<SplitBy>("--split-by", words.splitBy, {{"folder", SplitBy::Folder}, {"photo", SplitBy::Photo}});
    selection.seed = parseSeed(words.seed);
    return options;
}

std::string summary(const DatasetExportResult& result, const std::string& out) {
    std::string text = std::to_string(result.photos) + " photos (" + std::to_string(result.negatives) +
                       " negatives) in " + out + "; " + std::to_string(result.leftOut) + " left out";
    for (const auto& [name, count] : result.objectsOf) text += "\n  " + oneLine(name) + ": " + std::to_string(count);
    for (const auto& [format, made] : result.reports)
        text += "\n  " + made.file + ": " + std::to_string(made.annotations) + " annotations, " +
                std::to_string(made.comparedPixels) + " pixels compared when read again, none differs";
    return text + skippedText(result.skipped);
}

Outcome runExport(const ExportWords& words, JobContext& context) {
    const DatasetExportOptions options = optionsFrom(words);
    const DatasetExportResult result = exportDataset(options, context);
    nlohmann::json json = exportReport(options, result);
    json["out"] = words.out;
    json["seconds"] = result.seconds;
    return {json, summary(result, words.out)};
}

}  // namespace

void addExport(CLI::App& app, Selection& selection) {
    CLI::App* command = app.add_subcommand("export", "Make a dataset of what was reviewed in a project.");
    const auto words = std::make_shared<ExportWords>();
    command->add_option("--project", words->project, "The project, NAME.mwproj")->required();
    command->add_option("--out", words->out, "Folder of the dataset, missing or empty")->required();
    command->add_option("--format", words->formats, "coco, png, yolo, voc; several with commas")->capture_default_str();
    command->add_option("--states", words->states, "accepted, edited, unreviewed, needs-work, rejected")
        ->capture_default_str();
    command->add_option("--concepts", words->concepts, "Only these, with commas (default: all)");
    command->add_option("--segmentation", words->segmentation, "COCO: rle or polygons")->capture_default_str();
    command->add_option("--png", words->pngs, "PNG: binary, index, instances, cutout, background")
        ->capture_default_str();
    command->add_option("--split", words->split, "Percent of training, validation and test, such as 80,10,10");
    command->add_option("--split-by", words->splitBy, "folder keeps the photos of a folder together; or photo")
        ->capture_default_str();
    command->add_option("--seed", words->seed, "Of the split")->capture_default_str();
    command->add_flag("--no-negatives", words->noNegatives, "Leave out photos that show none of the concepts");
    command->add_flag("--no-photos", words->noPhotos, "Labels alone, without upright copies of the photos");
    command->add_flag("--replace", words->replace, "Replace an earlier export at --out");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback(
        [words, &selection] { selection.run = [words](JobContext& context) { return runExport(*words, context); }; });
}

}  // namespace maskwright::cli
