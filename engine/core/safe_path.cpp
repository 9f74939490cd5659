// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safe_path.h"

#include <utf8proc.h>

#include <algorithm>

namespace maskwright {
namespace {

constexpr std::size_t kLongestPath = 4096;

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

}  // namespace maskwright
