// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/evaluate.h"
#include "pipeline/evaluation_report.h"
#include "report.h"

namespace maskwright::cli {
namespace {

struct EvaluateWords {
    std::string predicted, truth, report, images;
    bool onlyPaired = false;
};

std::string table(const Evaluation& scores) {
    const auto row = [](const std::string& name, std::size_t images, double iou, double boundaryF) {
        char numbers[80];
        std::snprintf(numbers, sizeof numbers, "%8zu  %8.4f  %10.4f", images, iou, boundaryF);
        const std::string padding(name.size() < 20 ? 20 - name.size() : 0, ' ');
        return oneLine(name) + padding + numbers + "\n";
    };
    std::string text = "concept               images  mean IoU  boundary F\n";
    for (const auto& [name, score] : scores.perConcept)
        if (!name.empty()) text += row(name, score.images, score.meanIou, score.boundaryF);
    text += row("all", scores.images, scores.meanIou, scores.boundaryF);
    char pooled[120];
    std::snprintf(pooled, sizeof pooled, "all pixels together: accuracy %.4f, IoU %.4f, mIoU %.4f",
                  scores.pooledAccuracy, scores.pooledIou, scores.pooledMiou);
    text += pooled;
    if (scores.withoutTruth + scores.withoutPrediction > 0)
        text += "\nleft out: " + std::to_string(scores.withoutTruth) + " masks without a true one, " +
                std::to_string(scores.withoutPrediction) + " true masks without one to judge";
    return text;
}

Outcome runEvaluate(const EvaluateWords& words, JobContext& context) {
    const EvaluationReportOptions options = {.predicted = fromUtf8(words.predicted),
                                             .truth = fromUtf8(words.truth),
                                             .images = fromUtf8(words.images),
                                             .out = fromUtf8(words.report)};
    if (!words.report.empty()) checkReport(options);
    const Evaluation scores =
        evaluate(options.predicted, options.truth, context, words.onlyPaired ? Unpaired::LeaveOut : Unpaired::Refuse);
    Outcome outcome = {toJson(scores), table(scores)};
    if (words.report.empty()) return outcome;
    const std::vector<SkippedImage> skipped = writeEvaluationReport(scores, options, context);
    outcome.json["report"] = words.report;
    outcome.json["skipped"] = nlohmann::json::array();
    outcome.text += "\nreport: " + words.report;
    for (const SkippedImage& image : skipped) {
        outcome.json["skipped"].push_back({{"file", image.file}, {"reason", image.reason}});
        outcome.text += "\n  not on the contact sheet: " + oneLine(image.file) + ": " + oneLine(image.reason);
    }
    return outcome;
}

}  // namespace

void addEvaluate(CLI::App& app, Selection& selection) {
    CLI::App* command = app.add_subcommand("evaluate", "Compare masks with true ones, paired by relative path.");
    const auto words = std::make_shared<EvaluateWords>();
    command->add_option("--pred", words->predicted, "Folder of masks to judge")->required();
    command->add_option("--truth", words->truth, "Folder of true masks")->required();
    CLI::Option* report = command->add_option("--report", words->report, "Folder for report.md and report.json");
    command->add_option("--images", words->images, "The photos, for a contact sheet of the worst and best in --report")
        ->needs(report);
    command->add_flag("--only-paired", words->onlyPaired, "Leave out masks without a partner, and say how many");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback(
        [words, &selection] { selection.run = [words](JobContext& context) { return runEvaluate(*words, context); }; });
}

}  // namespace maskwright::cli
