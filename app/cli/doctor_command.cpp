// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "commands.h"
#include "pipeline/doctor.h"

namespace maskwright::cli {
namespace {

Outcome runDoctor(JobContext&) {
    const std::vector<Finding> findings = examineMachine();
    const bool allWell = std::all_of(findings.begin(), findings.end(), [](const Finding& f) { return f.ok; });
    nlohmann::json list = nlohmann::json::array();
    std::string text;
    for (const Finding& finding : findings) {
        list.push_back(
            {{"subject", finding.subject}, {"value", finding.value}, {"ok", finding.ok}, {"advice", finding.advice}});
        text += (finding.ok ? "ok    " : "LOOK  ") + finding.subject + ": " + finding.value + "\n";
        if (!finding.ok) text += "      " + finding.advice + "\n";
    }
    text += allWell ? "Everything is as it should be." : "See the lines marked LOOK.";
    return {{{"ok", allWell}, {"findings", list}}, text};
}

}  // namespace

void addDoctor(CLI::App& app, Selection& selection) {
    CLI::App* command = app.add_subcommand("doctor", "Say what this machine offers and what is missing.");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback([&selection] { selection.run = runDoctor; });
}

}  // namespace maskwright::cli
