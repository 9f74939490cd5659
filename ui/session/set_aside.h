// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace maskwright::ui {

/// Moves what an earlier run left out of the way of a new one, and puts it back unless the new one came to something.
/// Used where the run works, never on the GUI thread.
class SetAside {
  public:
    /// @param paths files and folders, there or not. @throws Error(DiskFull).
    explicit SetAside(std::vector<std::filesystem::path> paths);
    ~SetAside();
    SetAside(const SetAside&) = delete;
    SetAside& operator=(const SetAside&) = delete;

    /// The new run takes the place of the old one, which is deleted.
    void letGo();
    /// A run that went on came to its end: what a killed one before it had set aside is out of date.
    static void forget(const std::vector<std::filesystem::path>& paths);

  private:
    void putBack();

    std::vector<std::filesystem::path> m_paths;
};

}  // namespace maskwright::ui
