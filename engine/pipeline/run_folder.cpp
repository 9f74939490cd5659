// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/run_folder.h"

#include "core/error.h"
#include "core/files.h"

namespace maskwright {

std::filesystem::path memoryOf(const std::filesystem::path& runFolder) {
    return runFolder / ".maskwright";
}

void claimRunFolder(const std::filesystem::path& folder, const std::string& settings, bool goesOn) {
    const bool occupied = std::filesystem::exists(folder) &&
                          (!std::filesystem::is_directory(folder) || !std::filesystem::is_empty(folder));
    const std::filesystem::path file = memoryOf(folder) / "settings.txt";
    const bool ours = std::filesystem::exists(file);
    if (occupied && !std::filesystem::is_directory(folder))
        throw Error(ErrorCode::BadInput, "The output is a file, not a folder", toUtf8(folder), "Name a new folder.");
    if (occupied && !ours)
        throw Error(ErrorCode::BadInput, "The output folder already holds other content", toUtf8(folder),
                    "Name a new or empty folder; nothing in this one was touched.");
    if (ours && readText(file) != settings)
        throw Error(ErrorCode::BadInput, "The output folder holds masks made with other settings", toUtf8(folder),
                    "Use the same settings, or name a new folder.");
    if (ours && !goesOn)
        throw Error(ErrorCode::BadInput, "The output folder already holds masks", toUtf8(folder),
                    "Add --resume to go on with them, or name a new folder.");
    makeFolder(memoryOf(folder));
    if (!ours) writeAtomically(file, settings);
}

}  // namespace maskwright
