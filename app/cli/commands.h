// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "core/job.h"

namespace maskwright::cli {

/// What a subcommand has to say when it ends.
// NOLINTNEXTLINE(bugprone-exception-escape): moving a json throws nothing
struct Outcome {
    nlohmann::json json;   ///< printed with --json
    std::string text;      ///< printed without; where it is empty nothing is printed, with --json neither
    bool stopped = false;  ///< a stop was asked for; exit status 3
};

/// The subcommand that the arguments chose, ready to run.
struct Selection {
    std::function<Outcome(JobContext&)> run;
    bool json = false;
};

/// Each describes its options to `app` and, when it is the one called, fills in `selection`, which outlives parsing.
void addLabel(CLI::App& app, Selection& selection);
void addMerge(CLI::App& app, Selection& selection);
void addAttention(CLI::App& app, Selection& selection);
void addEvaluate(CLI::App& app, Selection& selection);
void addDisagreement(CLI::App& app, Selection& selection);
void addAblate(CLI::App& app, Selection& selection);
void addPretrain(CLI::App& app, Selection& selection);
void addFinetune(CLI::App& app, Selection& selection);
void addInpaint(CLI::App& app, Selection& selection);
void addRefine(CLI::App& app, Selection& selection);
void addSynthesize(CLI::App& app, Selection& selection);
void addAdapt(CLI::App& app, Selection& selection);
void addGround(CLI::App& app, Selection& selection);
void addSegment(CLI::App& app, Selection& selection);
void addModel(CLI::App& app, Selection& selection);
void addProject(CLI::App& app, Selection& selection);
void addImport(CLI::App& app, Selection& selection);
void addExport(CLI::App& app, Selection& selection);
void addDoctor(CLI::App& app, Selection& selection);

}  // namespace maskwright::cli
