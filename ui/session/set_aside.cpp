// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/set_aside.h"

#include <utility>

#include "core/error.h"
#include "core/files.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

fs::path asideOf(const fs::path& path) {
    return fs::path(path) += ".before";
}

}  // namespace

SetAside::SetAside(std::vector<fs::path> paths) : m_paths(std::move(paths)) {
    for (const fs::path& path : m_paths) {
        std::error_code error;
        if (!fs::exists(path, error)) continue;
        fs::remove_all(asideOf(path), error);
        if (!error) fs::rename(path, asideOf(path), error);
        if (error)
            throw Error(ErrorCode::DiskFull, "What was there before cannot be moved: " + error.message(), toUtf8(path),
                        "Check the folder's permissions.");
    }
}

SetAside::~SetAside() {
    std::error_code ignored;
    for (const fs::path& path : m_paths) {
        if (!fs::exists(asideOf(path), ignored)) continue;
        fs::remove_all(path, ignored);
        fs::rename(asideOf(path), path, ignored);
    }
}

void SetAside::letGo() {
    std::error_code ignored;
    for (const fs::path& path : std::exchange(m_paths, {})) fs::remove_all(asideOf(path), ignored);
}

}  // namespace maskwright::ui
