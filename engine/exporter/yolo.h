// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "exporter/dataset_record.h"
#include "exporter/dataset_writer.h"

namespace maskwright {

/// Where a photo and its label lie below `images/<subset>` and `labels/<subset>`: trainers find the label by replacing
/// the last "/images/" of the photo's path, so that no folder of its own may be called that.
std::string yoloPath(const std::string& file);

/// Writes YOLO segmentation: `labels/<subset>/<image>.txt`, one line an object (several parts and holes are joined by
/// cuts of no width), empty for negatives, `classes.txt` and `data.yaml`. `add` reads each label file again, fills it
/// and compares with the masks.
/// @throws Error(BadInput) when two photos would share a label file, Error(DiskFull), and Error(Internal) for any pixel
/// that differs.
std::unique_ptr<DatasetWriter> makeYoloWriter(const std::filesystem::path& folder,
                                              const std::vector<std::string>& categories);

/// The records, with each part of a mask as an object, as `label` does not tell which belong together.
/// @throws Error as the writer, and on an unreadable mask.
ExportReport exportYolo(const std::filesystem::path& folder, const std::vector<DatasetRecord>& records);

}  // namespace maskwright
