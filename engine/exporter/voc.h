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

/// Writes Pascal VOC: `SegmentationClass/<image>.png` (palette index of the concept, 0 = background),
/// `SegmentationObject/<image>.png` (of the object, from 1), `Annotations/<image>.xml` with a box an object,
/// `ImageSets/Segmentation/` with a list for each subset and `trainval.txt`, and `labels.txt` (line n names index n).
/// Where objects overlap the smaller one lies on top. `add` reads the images again and compares with the masks.
/// @param fileEnding what the photos' names end in within the dataset, ".jpg"; empty: as they are
/// @throws Error(BadInput) for more than 254 concepts or objects of one photo, or two photos that would share a file,
/// Error(DiskFull), and Error(Internal) for any pixel that differs.
std::unique_ptr<DatasetWriter> makeVocWriter(const std::filesystem::path& folder,
                                             const std::vector<std::string>& categories,
                                             const std::string& fileEnding = {});

/// The records, with each part of a mask as an object, as `label` does not tell which belong together.
/// @throws Error as the writer, and on an unreadable mask.
ExportReport exportVoc(const std::filesystem::path& folder, const std::vector<DatasetRecord>& records);

}  // namespace maskwright
