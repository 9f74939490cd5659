// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace maskwright::ui {

/// What a person waits for in the window of a project of 100,000 photos of 12 megapixels. Needs a QApplication.
/// @param wants by name
std::vector<nlohmann::json> measureWindow(const std::function<bool(const std::string& name)>& wants);

}  // namespace maskwright::ui
