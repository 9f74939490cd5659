// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "core/error.h"
#include "core/files.h"
#include "pipeline/model_report.h"

namespace maskwright {

std::filesystem::path builtInModel() {
    std::vector<std::filesystem::path> candidates;
    if (const char* named = std::getenv("MASKWRIGHT_RESOURCES")) candidates.push_back(fromUtf8(named));
    candidates.push_back(programFolder() / ".." / "share" / "maskwright");
    candidates.push_back(fromUtf8(MASKWRIGHT_RESOURCES_DIR));
    for (const auto& folder : candidates)
        if (std::filesystem::exists(folder / "mini" / "model_index.json")) return (folder / "mini").lexically_normal();
    throw Error(
        ErrorCode::BadModel, "The built-in model cannot be found", toUtf8(candidates.front() / "mini"),
        "Reinstall Maskwright, set MASKWRIGHT_RESOURCES to its resources folder, or name a model with --model.");
}

}  // namespace maskwright
