// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safe_path.h"

#include <utf8proc.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "core/error.h"
#include "core/files.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestPath = 4096;

/// What is gone again, or never was, holds nothing.
bool isGone(const std::error_code& error) {
    return error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory;
}

}  // namespace

bool isUtf8(const std::string& text) {
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t codepoint = 0;
        const utf8proc_ssize_t size = utf8proc_iterate(at, left, &codepoint);
        if (size <= 0) return false;
        at += size;
        left -= size;
    }
    return true;
}

bool isSafePath(const std::string& file) {
    if (file.empty() || file.size() > kLongestPath || file.front() == '/' || !isUtf8(file)) return false;
    if (file.find('\0') != std::string::npos || file.find('\\') != std::string::npos) return false;
    if (file.size() > 1 && file[1] == ':') return false;  // a drive
    for (std::size_t from = 0; from <= file.size();) {
        const std::size_t to = std::min(file.find('/', from), file.size());
        const std::string part = file.substr(from, to - from);
        if (part.empty() || part == "." || part == "..") return false;
        from = to + 1;
    }
    return true;
}

fs::path linkIn(const fs::path& folder) {
    // Not by a recursive iterator: it holds a file descriptor for each level, and a deep enough folder ends it.
    std::vector<fs::path> toList = {folder};
    while (!toList.empty()) {
        const fs::path listed = std::move(toList.back());
        toList.pop_back();
        std::error_code failed, gone;
        fs::directory_iterator entries(listed, failed);
        for (; !failed && entries != fs::directory_iterator(); entries.increment(failed)) {
            // The listing itself says what an entry is; asking the file would cost a call for each.
            if (entries->is_symlink(gone)) return entries->path().lexically_relative(folder);
            if (entries->is_directory(gone)) toList.push_back(entries->path());
        }
        if (failed && !isGone(failed))
            throw Error(ErrorCode::BadInput, "The folder cannot be searched for links: " + failed.message(),
                        toUtf8(listed), "Make it readable for yourself, or remove it.");
    }
    return {};
}

void refuseLinksIn(const fs::path& folder) {
    if (const fs::path link = linkIn(folder); !link.empty())
        throw Error(ErrorCode::BadInput,
                    "The folder to go on with holds a symbolic link, through which files elsewhere would be changed",
                    toUtf8(folder / link), "Remove it, or put what it leads to in its place.");
}

}  // namespace maskwright
