// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "pipeline/ablation_photo.h"

namespace maskwright {

/// One setting of one element of the method, and how to make its masks.
struct AblationRow {
    std::string setting;
    bool isDefault = false;  ///< the others of its element are compared with it
    std::function<AblationMasks(AblationPhoto&)> masks;
};

struct AblationElement {
    std::string title;     ///< what is varied
    bool ordered = false;  ///< its settings are steps along a scale
    std::vector<AblationRow> rows;
    std::string name;  ///< as in --only, and of its plot's file
};

/// Every element of kAblationElements, for this model. To add one, name it there, write a function that makes it and
/// list that at the end of ablation_rows.cpp.
std::vector<AblationElement> ablationElements(const AttentionExtractor& extractor);

/// Every timestep that some row other than a default one looks at, descending.
std::vector<int> ablationTimesteps(const AttentionExtractor& extractor);

}  // namespace maskwright
