// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

#include "pipeline/dataset_export.h"

namespace maskwright {

/// Lies in the folder of every export, and tells it from other folders.
constexpr const char* kExportReport = "export_report.json";

nlohmann::json exportReport(const DatasetExportOptions& options, const DatasetExportResult& result);

/// The same for programs and for people: export_report.json and export_report.md. @throws Error(DiskFull).
void writeExportReport(const std::filesystem::path& folder, const DatasetExportOptions& options,
                       const DatasetExportResult& result);

}  // namespace maskwright
