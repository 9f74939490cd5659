// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "pipeline/ablation_rows.h"

namespace maskwright {

struct AblationIou {
    double plain = 0;    ///< without edge snap
    double snapped = 0;  ///< with it
};

/// One photo's figures, by element and setting.
using AblationScores = std::map<std::string, std::map<std::string, AblationIou>>;

/// A mean over photos, and how far it lies above the default's on the same photos.
struct AblationMean {
    double iou = 0;
    double gain = 0;
    double gainError = 0;  ///< standard error of `gain`; 0 for the default itself
};

struct AblationTableRow {
    std::string element, setting;
    bool isDefault = false;
    std::size_t photos = 0;
    AblationMean plain, snapped;
};

/// Rows that no photo has figures for are left out.
std::vector<AblationTableRow> ablationTable(const std::vector<AblationElement>& elements,
                                            const std::vector<AblationScores>& photos);

/// Writes ablation.md, ablation.json and plots/<element>.svg. @throws Error(DiskFull).
void writeAblationReport(const std::filesystem::path& out, const std::vector<AblationElement>& elements,
                         const std::vector<AblationTableRow>& table, const std::string& modelName);

}  // namespace maskwright
