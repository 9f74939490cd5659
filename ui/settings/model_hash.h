// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <atomic>
#include <filesystem>

namespace maskwright::ui {

struct FileHash {
    QString file;    ///< relative to the model
    QString sha256;  ///< as model sites publish it
};

/// Of every weight file of a model, in order of their names; reads all of them, so not for the GUI thread.
/// @param model a folder in the diffusers layout, or a single file
/// @param stop  once true, the rest is left out
/// @throws Error(BadModel) where a file cannot be read.
QList<FileHash> hashWeights(const std::filesystem::path& model, const std::atomic<bool>& stop);

}  // namespace maskwright::ui
