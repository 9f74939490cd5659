// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <memory>
#include <optional>

#include "canvas/loaded_photo.h"
#include "pipeline/engine_port.h"

namespace maskwright::ui {

/// What is to be refined: the photo shown, and the folder it is of.
struct RefineSubject {
    std::filesystem::path folder;
    QString file;                                  ///< relative to the folder
    std::filesystem::path model;                   ///< in hand; empty: the built-in one
    std::shared_ptr<const LoadedPhoto> photo;      ///< null while it is read
    std::shared_ptr<const Inspection> inspection;  ///< null until the photo was looked at
    std::optional<double> threshold;  ///< moved for this photo or for all, for a photo without a labelled mask
    bool operator==(const RefineSubject&) const = default;
};

}  // namespace maskwright::ui
