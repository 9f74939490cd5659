// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "pipeline/label.h"

namespace maskwright {

/// What two labellings must share, so that one can go on where the other stopped.
enum class LabelSetting {
    Photos,
    Model,
    Concept,
    Prompt,
    Steps,
    EdgeSnap,
    Propagation,
    ThresholdShift,
    LastStage,  ///< and the painter or segmenter that was named for it
    Precision,
    Seed,
    Shards,
    Other,  ///< something that none of these is
};

/// All of them as they are kept in the run's folder, one "name value" a line. Asks nothing of the disk.
/// @param images `options.images` as std::filesystem::weakly_canonical gives it
std::string labelSettings(const LabelOptions& options, const std::filesystem::path& images);

/// What two such texts do not share, in the order of LabelSetting; empty where they are the same. Only `Other` where
/// one of them is not of a labelling.
std::vector<LabelSetting> differentSettings(const std::string& a, const std::string& b);

}  // namespace maskwright
