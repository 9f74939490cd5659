// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_lock.h"

#include <algorithm>
#include <array>
#include <utility>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/vfs.h>
#endif
#endif

namespace maskwright {

#ifdef _WIN32

std::optional<ProjectLock> ProjectLock::take(const std::filesystem::path& projectFolder) {
    // Opened without sharing: nobody else can open it.
    const HANDLE handle = CreateFileW((projectFolder / "lock").c_str(), GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) return std::nullopt;
    return ProjectLock(reinterpret_cast<std::intptr_t>(handle));
}

ProjectLock::~ProjectLock() {
    if (m_handle != -1) CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

bool isOnNetwork(const std::filesystem::path& folder) {
    return GetDriveTypeW(folder.root_path().c_str()) == DRIVE_REMOTE;
}

bool isWritable(const std::filesystem::path& folder) {
    return (GetFileAttributesW(folder.c_str()) & FILE_ATTRIBUTE_READONLY) == 0;
}

#else

std::optional<ProjectLock> ProjectLock::take(const std::filesystem::path& projectFolder) {
    const int file = ::open((projectFolder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (file < 0) return std::nullopt;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return std::nullopt;
    }
    return ProjectLock(file);
}

ProjectLock::~ProjectLock() {
    if (m_handle != -1) ::close(static_cast<int>(m_handle));
}

bool isOnNetwork([[maybe_unused]] const std::filesystem::path& folder) {
#ifdef __linux__
    struct statfs system {};
    if (::statfs(folder.c_str(), &system) != 0) return false;
    // NFS, SMB, CIFS, SMB2, AFS, FUSE (sshfs and the like), Ceph, 9p, GPFS, Lustre: linux/magic.h and their own headers
    constexpr std::array<std::uint32_t, 10> kNetworked = {0x6969,     0x517B,     0xFF534D42, 0xFE534D42, 0x5346414F,
                                                          0x65735546, 0x00C36400, 0x01021997, 0x47504653, 0x0BD00BD0};
    return std::find(kNetworked.begin(), kNetworked.end(), static_cast<std::uint32_t>(system.f_type)) !=
           kNetworked.end();
#else
    return false;
#endif
}

bool isWritable(const std::filesystem::path& folder) {
    return ::access(folder.c_str(), W_OK) == 0;
}

#endif

ProjectLock::ProjectLock(ProjectLock&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}

ProjectLock& ProjectLock::operator=(ProjectLock&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
}

}  // namespace maskwright
