// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/files.h"
#include "pipeline/label_settings.h"
#include "pipeline/run_folder.h"

namespace maskwright::ui {

/// Makes a folder that of a labelling as it leaves it, as far as the window tells it from others.
inline void makeLabelRun(const std::filesystem::path& folder, const LabelOptions& options) {
    const std::filesystem::path images = std::filesystem::weakly_canonical(options.images);
    writeAtomically(memoryOf(folder) / "settings.txt", labelSettings(options, images));
}

}  // namespace maskwright::ui
