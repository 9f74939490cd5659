// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maskwright {

/// UTF-8 of a path with forward slashes, for messages, JSON and map keys.
std::string toUtf8(const std::filesystem::path& path);
std::filesystem::path fromUtf8(std::string_view text);

/// The folder of the running program; the working folder where the system does not tell.
std::filesystem::path programFolder();

/// @throws Error(BadInput) when the file is missing or unreadable, or larger than `maxBytes`.
std::vector<std::uint8_t> readBytes(const std::filesystem::path& path, std::uint64_t maxBytes = UINT64_MAX);
std::string readText(const std::filesystem::path& path, std::uint64_t maxBytes = UINT64_MAX);

/// Writes to a temporary name beside `path`, flushes and renames: the file is old or new, never half.
/// Creates missing parent folders. @throws Error(DiskFull) when the disk refuses.
void writeAtomically(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);
void writeAtomically(const std::filesystem::path& path, std::string_view text);

/// @throws Error(DiskFull) when the folder can neither be found nor made.
void makeFolder(const std::filesystem::path& path);

constexpr std::uint64_t kHashStart = 0xcbf29ce484222325ULL;
/// FNV-1a of the content, for telling whether a file changed (not for security).
/// @param before the hash of what comes before these bytes
std::uint64_t contentHash(std::span<const std::uint8_t> bytes, std::uint64_t before = kHashStart);

struct FileDigest {
    std::uint64_t bytes = 0;
    std::uint64_t hash = kHashStart;  ///< contentHash
};
/// Reads a file of any size a piece at a time. @throws Error as readBytes.
FileDigest digestFile(const std::filesystem::path& path);

}  // namespace maskwright
