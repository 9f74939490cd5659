// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/mask_import.h"
#include "report.h"
#include "words.h"

namespace maskwright::cli {
namespace {

struct ImportWords {
    std::string project, coco, masks, conceptName, concepts, layer = "imported", existing = "replace";
};

LayerKind parseLayer(const std::string& text) {
    if (text == "imported") return LayerKind::Imported;
    if (text == "segmenter") return LayerKind::Segmenter;
    if (text == "refined") return LayerKind::Refined;
    if (text == "preliminary") return LayerKind::Preliminary;
    throw Error(ErrorCode::BadInput, "The layer is not known", "--layer " + text,
                "Write imported, segmenter, refined or preliminary.");
}

MaskImport importFrom(const ImportWords& words) {
    MaskImportOptions options;
    options.kind = parseLayer(words.layer);
    if (words.existing != "replace" && words.existing != "keep")
        throw Error(ErrorCode::BadInput, "The word is not known", "--existing " + words.existing,
                    "Write replace or keep.");
    options.existing = words.existing == "keep" ? ExistingMasks::Keep : ExistingMasks::Replace;
    if (words.coco.empty()) return MaskImport::pngs(fromUtf8(words.masks), words.conceptName, options);
    if (!words.concepts.empty()) options.concepts = parseNames("--concepts", words.concepts);
    return MaskImport::coco(fromUtf8(words.coco), options);
}

Outcome runImport(const ImportWords& words, JobContext& context) {
    constexpr std::size_t kBatch = 8;
    if (words.coco.empty() == words.masks.empty())
        throw Error(ErrorCode::BadInput, "One source of masks is needed", "command line",
                    "Give either --coco FILE or --masks DIR.");
    Project project = Project::open(fromUtf8(words.project));
    if (project.access() == Project::Access::ReadOnly)
        throw Error(ErrorCode::BadInput, project.accessReason(), words.project);
    MaskImport import = importFrom(words);
    const auto total = static_cast<std::int64_t>(import.total(project));
    bool goesOn = true;
    for (std::int64_t done = 0; goesOn && !context.stopsAfterStep(); done += kBatch) {
        context.checkpoint();
        context.report({Stage::WritingMasks, std::min(done, total), total, {}, {}});
        goesOn = import.store(project, kBatch);
    }
    const MaskImportResult& result = import.result();
    Outcome outcome;
    outcome.stopped = goesOn;
    outcome.json = {{"photos", result.photos},
                    {"masks", result.masks},
                    {"kept", result.kept},
                    {"skipped", skippedJson(result.skipped)}};
    outcome.text = std::to_string(result.masks) + " masks of " + std::to_string(result.photos) + " photos";
    if (result.kept > 0) outcome.text += ", " + std::to_string(result.kept) + " kept as they were";
    outcome.text += skippedText(result.skipped);
    return outcome;
}

}  // namespace

void addImport(CLI::App& app, Selection& selection) {
    CLI::App* command =
        app.add_subcommand("import", "Take masks into a project as a layer; what a person made stays as it is.");
    const auto words = std::make_shared<ImportWords>();
    command->add_option("--project", words->project, "The project, NAME.mwproj")->required();
    CLI::Option* coco = command->add_option("--coco", words->coco, "A COCO file");
    CLI::Option* masks =
        command->add_option("--masks", words->masks, "Masks as <photo path with .png>, or what label wrote");
    command->add_option("--concept", words->conceptName, "With --masks: what they show (default: the top folder)")
        ->needs(masks);
    command->add_option("--concepts", words->concepts, "With --coco: only these categories, with commas")->needs(coco);
    command->add_option("--layer", words->layer, "imported, segmenter, refined or preliminary")->capture_default_str();
    command->add_option("--existing", words->existing, "Objects with a mask in that layer: replace or keep it")
        ->capture_default_str();
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback(
        [words, &selection] { selection.run = [words](JobContext& context) { return runImport(*words, context); }; });
}

}  // namespace maskwright::cli
