// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace maskwright {

struct Finding {
    std::string subject;  ///< "Processor", "Memory", "Built-in model" ...
    std::string value;
    bool ok = true;
    std::string advice;  ///< empty when ok
};

/// What this machine offers and what is wrong with it; never throws.
std::vector<Finding> examineMachine();

}  // namespace maskwright
