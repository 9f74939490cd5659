// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

namespace maskwright {

/// A text file of a model folder. @throws Error(BadModel) naming it when it is missing, unreadable or too large.
std::string readModelText(const std::filesystem::path& file, std::uint64_t maxBytes);

/// The same for a file that holds one JSON object.
nlohmann::json readModelJson(const std::filesystem::path& file, std::uint64_t maxBytes);

}  // namespace maskwright
