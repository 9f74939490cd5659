// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "core/job.h"
#include "pipeline/evaluate.h"
#include "pipeline/label.h"

namespace maskwright {

/// The scores as `evaluate --json` prints them.
nlohmann::json toJson(const Evaluation& scores);

struct EvaluationReportOptions {
    std::filesystem::path predicted, truth;  ///< the folders that were compared
    std::filesystem::path images;            ///< their photos, for the contact sheet; empty: none is drawn
    std::filesystem::path out;
};

/// To be called before the evaluation, which takes longer.
/// @throws Error(BadInput) when the output folder holds something else than an earlier report, or the photos' folder
/// cannot be used.
void checkReport(const EvaluationReportOptions& options);

/// Writes report.md, report.json and, with photos, contact_sheet.png: the worst and the best of them, the predicted
/// mask as a tint and the true outline as a line.
/// @return the photos that the contact sheet lacks because they cannot be read.
std::vector<SkippedImage> writeEvaluationReport(const Evaluation& scores, const EvaluationReportOptions& options,
                                                JobContext& context);

}  // namespace maskwright
