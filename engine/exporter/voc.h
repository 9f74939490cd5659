// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "exporter/dataset_record.h"

namespace maskwright {

/// Writes Pascal VOC: `SegmentationClass/<image>.png` (palette index, 0 = background), `Annotations/<image>.xml` with a
/// box for each component, and `labels.txt` (line n names index n); reads the files back and compares with the masks.
/// @throws Error on an unreadable mask, more than 254 concepts, concepts that claim the same pixel, two photos that
/// would share a file, a full disk, or any pixel that differs.
ExportReport exportVoc(const std::filesystem::path& folder, const std::vector<DatasetRecord>& records);

}  // namespace maskwright
