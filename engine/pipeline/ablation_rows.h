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

/// Every element that `ablate` knows, for this model. To add one, write a function that makes it and name it in
/// the list at the end of ablation_rows.cpp.
std::vector<AblationElement> ablationElements(const AttentionExtractor& extractor);

/// The names alone, in the same order.
std::vector<std::string> ablationElementNames();

/// Every timestep that some row other than a default one looks at, descending.
std::vector<int> ablationTimesteps(const AttentionExtractor& extractor);

}  // namespace maskwright
