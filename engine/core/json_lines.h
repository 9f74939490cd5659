// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <nlohmann/json.hpp>

namespace maskwright {

/// A file of one JSON object a line that grows while a run goes on and outlives its crash: a line that was cut short is
/// not read, and the next one starts on a line of its own.
class JsonLines {
  public:
    /// The file need not be there yet.
    explicit JsonLines(std::filesystem::path file);

    /// What the file held when it was opened, without lines that are no JSON object.
    const std::vector<nlohmann::json>& read() const noexcept { return m_lines; }
    /// @throws Error(DiskFull).
    void append(const nlohmann::json& line);

  private:
    std::filesystem::path m_file;
    std::vector<nlohmann::json> m_lines;
    bool m_endsMidLine = false;
};

}  // namespace maskwright
