// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace maskwright::ui {

/// What a person waits for in the studio on the sample photos with the built-in model: until the window is there, at
/// the timestep scrubber, and while a model is fine-tuned. Needs a QApplication. To be run first: the start is counted
/// from that of the process.
/// @param wants by name
std::vector<nlohmann::json> measureStudio(const std::function<bool(const std::string& name)>& wants);

}  // namespace maskwright::ui
