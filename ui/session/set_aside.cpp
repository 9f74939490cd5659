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

SetAside::SetAside(std::vector<fs::path> paths) {
    for (fs::path& path : paths) {
        std::error_code error;
        // What lies aside already was left there by a run that was killed: it is whole, and what came after it is not.
        if (fs::exists(asideOf(path), error))
            fs::remove_all(path, error);
        else if (!error && fs::exists(path, error))
            fs::rename(path, asideOf(path), error);
        if (error && error != std::errc::no_such_file_or_directory) {
            putBack();
            throw Error(ErrorCode::DiskFull, "What was there before cannot be moved: " + error.message(), toUtf8(path),
                        "Check the folder's permissions.");
        }
        m_paths.push_back(std::move(path));
    }
}

SetAside::~SetAside() {
    putBack();
}

void SetAside::putBack() {
    std::error_code ignored;
    for (const fs::path& path : m_paths) {
        if (!fs::exists(asideOf(path), ignored)) continue;
        fs::remove_all(path, ignored);
        fs::rename(asideOf(path), path, ignored);
    }
}

void SetAside::letGo() {
    forget(std::exchange(m_paths, {}));
}

void SetAside::forget(const std::vector<fs::path>& paths) {
    std::error_code ignored;
    for (const fs::path& path : paths) fs::remove_all(asideOf(path), ignored);
}

}  // namespace maskwright::ui
