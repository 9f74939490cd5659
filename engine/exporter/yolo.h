// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "exporter/dataset_record.h"

namespace maskwright {

/// Writes YOLO segmentation: `labels/<image>.txt` (one line a component, holes joined by keyhole cuts, empty for photos
/// without foreground), `classes.txt` and `data.yaml`; reads the labels back, fills them and compares with the masks.
/// @throws Error on an unreadable mask, two photos that would share a label file, a full disk, or any pixel that
/// differs.
ExportReport exportYolo(const std::filesystem::path& folder, const std::vector<DatasetRecord>& records);

}  // namespace maskwright
