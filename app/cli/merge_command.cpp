// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/merge_shards.h"
#include "report.h"

namespace maskwright::cli {
namespace {

struct MergeWords {
    MergeOptions options;
    std::vector<std::string> shards;
    std::string out;
};

Outcome runMerge(const MergeWords& words, JobContext& context) {
    MergeOptions options = words.options;
    for (const std::string& shard : words.shards) options.shards.push_back(fromUtf8(shard));
    options.out = fromUtf8(words.out);
    const LabelResult result = mergeShards(options, context);
    std::string text =
        std::to_string(result.masks) + " masks for " + std::to_string(result.images) + " photos: " + words.out;
    if (result.stopped) text = "Stopped; run the same command again to go on.";
    return maskOutcome(result, words.out, text);
}

}  // namespace

void addMerge(CLI::App& app, Selection& selection) {
    CLI::App* command = app.add_subcommand("merge", "Join what label --shard wrote into one folder.");
    const auto words = std::make_shared<MergeWords>();
    command->add_option("shards", words->shards, "The folders that label was given as --out")->required();
    command->add_option("--out", words->out, "Folder for masks and exports; of an earlier merge: go on with it")
        ->required();
    command->add_flag("--allow-missing", words->options.allowMissing,
                      "Name photos that no shard has a mask of among the skipped ones");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback(
        [words, &selection] { selection.run = [words](JobContext& context) { return runMerge(*words, context); }; });
}

}  // namespace maskwright::cli
