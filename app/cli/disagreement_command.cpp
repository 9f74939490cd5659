// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/disagreement.h"
#include "report.h"

namespace maskwright::cli {
namespace {

struct DisagreementWords {
    std::vector<std::string> labels;
    std::string truth, out;
};

std::string summary(const DisagreementResult& result, const std::string& out) {
    std::string text = "score   photo\n";
    char number[64];
    for (std::size_t i = 0; i < std::min<std::size_t>(10, result.photos.size()); ++i) {
        std::snprintf(number, sizeof number, "%.4f  ", result.photos[i].score);
        text += number + oneLine(result.photos[i].file) + "\n";
    }
    text += std::to_string(result.photos.size()) + " photos, those to look at first on top: " + out;
    if (result.rankCorrelation) {
        std::snprintf(number, sizeof number, "%.3f", *result.rankCorrelation);
        text += std::string("\nRank correlation of score and true IoU: ") + number;
    }
    for (const SkippedImage& image : result.skipped)
        text += "\n  skipped " + oneLine(image.file) + ": " + oneLine(image.reason);
    return text;
}

Outcome runDisagreement(const DisagreementWords& words, JobContext& context) {
    DisagreementOptions options;
    for (const std::string& folder : words.labels) options.labels.push_back(fromUtf8(folder));
    options.truth = fromUtf8(words.truth);
    checkDisagreementFile(fromUtf8(words.out));
    const DisagreementResult result = findDisagreement(options, context);
    writeDisagreement(result, options, fromUtf8(words.out));
    nlohmann::json skipped = nlohmann::json::array();
    for (const SkippedImage& image : result.skipped)
        skipped.push_back({{"file", image.file}, {"reason", image.reason}});
    nlohmann::json json = {{"photos", result.photos.size()}, {"skipped", skipped}, {"out", words.out}};
    if (result.rankCorrelation) json["rank_correlation"] = *result.rankCorrelation;
    return {json, summary(result, words.out)};
}

}  // namespace

void addDisagreement(CLI::App& app, Selection& selection) {
    CLI::App* command = app.add_subcommand("disagreement", "Rank photos by what a person should look at first.");
    const auto words = std::make_shared<DisagreementWords>();
    command
        ->add_option("--labels", words->labels,
                     "Two or three folders with masks/ of the same photos (and confidence/, where there is one)")
        ->required()
        ->expected(2, 3);
    command->add_option("--out", words->out, "The list, .json or .csv")->required();
    command->add_option("--truth", words->truth, "True masks, to measure how well the score ranks");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback([words, &selection] {
        selection.run = [words](JobContext& context) { return runDisagreement(*words, context); };
    });
}

}  // namespace maskwright::cli
