// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>

#include "commands.h"
#include "core/files.h"
#include "pipeline/doctor.h"
#include "pipeline/engine.h"
#include "project/project.h"
#include "report.h"

namespace maskwright::cli {
namespace {

Outcome runDoctor(JobContext&) {
    const std::vector<Finding> findings = loadEngine().examineMachine();
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

const char* markOf(ProjectFinding::Severity severity) {
    switch (severity) {
        case ProjectFinding::Severity::Note:
            return "note";
        case ProjectFinding::Severity::Warning:
            return "warning";
        case ProjectFinding::Severity::Damage:
            return "damage";
    }
    return "";
}

Outcome runProjectDoctor(const std::string& folder) {
    const Project project = Project::open(fromUtf8(folder), Project::Access::ReadOnly);
    nlohmann::json list = nlohmann::json::array();
    std::string text;
    bool allWell = true;
    for (const ProjectFinding& finding : project.doctor()) {
        const char* mark = markOf(finding.severity);
        allWell = allWell && finding.severity == ProjectFinding::Severity::Note;
        list.push_back({{"severity", mark}, {"what", finding.what}, {"where", finding.where}, {"hint", finding.hint}});
        text += std::string(mark) + ": " + oneLine(finding.what);
        if (!finding.where.empty()) text += " (" + oneLine(finding.where) + ")";
        text += "\n";
        if (!finding.hint.empty()) text += "      " + finding.hint + "\n";
    }
    text += allWell ? "The project is in order." : "See the lines above.";
    return {{{"ok", allWell}, {"findings", list}}, text};
}

}  // namespace

void addDoctor(CLI::App& app, Selection& selection) {
    CLI::App* command = app.add_subcommand("doctor", "Say what this machine offers and what is missing.");
    const auto project = std::make_shared<std::string>();
    command->add_option("--project", *project, "Look a project through instead; nothing is changed");
    command->add_flag("--json", selection.json, "Print the result as one JSON object");
    command->callback([project, &selection] {
        selection.run = [project](JobContext& context) {
            return project->empty() ? runDoctor(context) : runProjectDoctor(*project);
        };
    });
}

}  // namespace maskwright::cli
