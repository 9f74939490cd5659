// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/label_folder.h"

#include <optional>
#include <system_error>

#include "core/files.h"
#include "pipeline/run_folder.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

/// What cannot be looked at is left to the look at the folder that was chosen.
bool isTaken(const fs::path& folder) {
    std::error_code none;
    return fs::exists(folder, none) && !(fs::is_directory(folder, none) && fs::is_empty(folder, none));
}

}  // namespace

LabelFolder lookAtLabelFolder(const fs::path& folder, const fs::path& images) {
    using Holds = LabelFolder::Holds;
    LabelFolder found{
        .folder = folder, .holds = Holds::Nothing, .settings = {}, .images = fs::weakly_canonical(images)};
    if (!fs::exists(folder)) return found;
    std::error_code none;
    if (fs::equivalent(folder, images, none)) {
        found.holds = Holds::Photos;
    } else if (!fs::is_directory(folder)) {
        found.holds = Holds::File;
    } else if (!fs::is_empty(folder)) {
        const std::optional<std::string> settings = settingsOfRun(folder);
        found.holds = settings ? Holds::Run : Holds::SomethingElse;
        found.settings = settings.value_or(std::string());
    }
    return found;
}

fs::path freeLabelFolder(const fs::path& images) {
    const fs::path photos = images.has_filename() ? images : images.parent_path();
    const std::string first = toUtf8(photos) + "-masks";
    fs::path folder = fromUtf8(first);
    for (int number = 2; isTaken(folder); ++number) folder = fromUtf8(first + "-" + std::to_string(number));
    return folder;
}

}  // namespace maskwright::ui
