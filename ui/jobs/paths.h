// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>

#include "core/files.h"

namespace maskwright::ui {

/// A path of the engine as the window keeps and shows it.
inline QString qtPath(const std::filesystem::path& path) {
    return QString::fromStdString(toUtf8(path));
}

/// A path of the window as the engine takes it.
inline std::filesystem::path enginePath(const QString& path) {
    return fromUtf8(path.toStdString());
}

}  // namespace maskwright::ui
