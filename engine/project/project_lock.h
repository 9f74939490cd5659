// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace maskwright {

/// Says that a project is being changed, as long as it lives; the system takes it back when the process dies.
class ProjectLock {
  public:
    /// @return nothing when another process, or another part of this one, has it, or no lock can be had here.
    static std::optional<ProjectLock> take(const std::filesystem::path& projectFolder);

    ProjectLock(ProjectLock&& other) noexcept;
    ProjectLock& operator=(ProjectLock&& other) noexcept;
    ~ProjectLock();

  private:
    explicit ProjectLock(std::intptr_t handle) : m_handle(handle) {}
    std::intptr_t m_handle = -1;
};

/// Whether a folder lies on a file system over the network, where SQLite's write-ahead log does not work.
bool isOnNetwork(const std::filesystem::path& folder);

/// Whether files in a folder can be written.
bool isWritable(const std::filesystem::path& folder);

}  // namespace maskwright
