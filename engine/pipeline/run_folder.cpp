// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/run_folder.h"

#include <cstdint>

#include "core/error.h"
#include "core/files.h"
#include "core/safe_path.h"

namespace maskwright {

namespace {

constexpr std::uint64_t kLargestSettings = 1U << 20U;  ///< it is a few lines; any file may bear the name

std::filesystem::path settingsFile(const std::filesystem::path& runFolder) {
    return memoryOf(runFolder) / "settings.txt";
}

}  // namespace

std::filesystem::path memoryOf(const std::filesystem::path& runFolder) {
    return runFolder / ".maskwright";
}

std::optional<std::string> settingsOfRun(const std::filesystem::path& folder) {
    if (!std::filesystem::exists(settingsFile(folder))) return {};
    return readText(settingsFile(folder), kLargestSettings);
}

void refuseLinksInRun(const std::filesystem::path& folder) {
    if (std::filesystem::exists(settingsFile(folder))) refuseLinksIn(folder);
}

void claimRunFolder(const std::filesystem::path& folder, const std::string& settings, bool goesOn) {
    const bool occupied = std::filesystem::exists(folder) &&
                          (!std::filesystem::is_directory(folder) || !std::filesystem::is_empty(folder));
    if (occupied && !std::filesystem::is_directory(folder))
        throw Error(ErrorCode::BadInput, "The output is a file, not a folder", toUtf8(folder), "Name a new folder.");
    const std::optional<std::string> kept = settingsOfRun(folder);
    if (occupied && !kept)
        throw Error(ErrorCode::BadInput, "The output folder already holds other content", toUtf8(folder),
                    "Name a new or empty folder; nothing in this one was touched.");
    if (kept && *kept != settings)
        throw Error(ErrorCode::BadInput, "The output folder holds masks made with other settings", toUtf8(folder),
                    "Use the same settings, or name a new folder.");
    if (kept && !goesOn)
        throw Error(ErrorCode::BadInput, "The output folder already holds masks", toUtf8(folder),
                    "Add --resume to go on with them, or name a new folder.");
    makeFolder(memoryOf(folder));
    if (!kept) writeAtomically(settingsFile(folder), settings);
}

}  // namespace maskwright
