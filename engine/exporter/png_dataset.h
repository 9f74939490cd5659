// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "exporter/dataset_writer.h"

namespace maskwright {

enum class PngKind {
    /// `masks/<concept>/<image>.png`: 0 and 255, all objects of a concept in one; none where it was never looked for
    Binary,
    Index,       ///< `index/<image>.png`: grey value n is the n-th concept; `preview/` shows the same in colours
    Instances,   ///< `instances/<image>.png`: 16-bit grey value n is the n-th object of `instances.json`
    CutOut,      ///< `cutouts/<concept>/<image>.png`: the photo, transparent around the concept
    Background,  ///< `background/<image>.png`: the photo, transparent where any object is
};

/// Writes the kinds wanted, and `labels.txt` (line n names grey value n). Where objects overlap the smaller one lies on
/// top. `add` reads every file again and compares it with the masks.
/// @throws Error(BadInput) for more than 254 concepts with PngKind::Index, two concepts or two photos that would share
/// a file, Error(DiskFull), and Error(Internal) for any pixel that differs.
std::unique_ptr<DatasetWriter> makePngWriter(const std::filesystem::path& folder,
                                             const std::vector<std::string>& categories, std::set<PngKind> kinds);

/// A concept's name as that of a folder: what no file system takes becomes '_'. Never empty, "." or "..".
std::string folderName(const std::string& conceptName);

}  // namespace maskwright
