// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace maskwright::ui {

/// What lies where masks are to go, as labelling tells its own folders from others.
struct LabelFolder {
    enum class Holds { Nothing, Photos, File, SomethingElse, Run };

    std::filesystem::path folder;
    Holds holds = Holds::Nothing;  ///< Photos: it is the folder of the photos itself
    std::string settings;          ///< of the run
    std::filesystem::path images;  ///< the folder of the photos as a run notes it
};

/// Both ask the disk, which may take its time. @throws std::filesystem::filesystem_error, Error(BadInput) where the
/// disk does not tell.
LabelFolder lookAtLabelFolder(const std::filesystem::path& folder, const std::filesystem::path& images);
/// The first beside that of the photos which holds nothing yet: "<photos>-masks", "<photos>-masks-2" and so on.
std::filesystem::path freeLabelFolder(const std::filesystem::path& images);

}  // namespace maskwright::ui
