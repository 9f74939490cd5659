// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "exporter/dataset_record.h"
#include "exporter/dataset_writer.h"

namespace maskwright {

enum class CocoSegmentation { Rle, Polygons };
enum class CocoInstances { Image, Components };

/// Writes `<folder>/<name>.json`, or `<name>_train.json`, `_val`, `_test` where photos belong to subsets. Ids start at
/// 1; area and bbox come from pixels; photos without foreground stay, as images without annotation. Polygons are one
/// ring a part; holes are joined to it by cuts of no width, as an inner ring would not be a hole to readers of COCO.
/// `finish` reads the files again, decodes every annotation and compares with the masks.
/// @throws Error(DiskFull), and Error(Internal) for any pixel that differs.
std::unique_ptr<DatasetWriter> makeCocoWriter(const std::filesystem::path& folder, const std::string& name,
                                              const std::vector<std::string>& categories,
                                              CocoSegmentation segmentation);

struct CocoOptions {
    CocoSegmentation segmentation = CocoSegmentation::Rle;
    CocoInstances instances = CocoInstances::Image;  ///< one annotation a photo, or one for each connected component
};

/// The records as `<folder>/<fileName>`, which ends in .json. @throws Error as the writer, and on an unreadable mask.
ExportReport exportCoco(const std::filesystem::path& folder, const std::string& fileName,
                        const std::vector<DatasetRecord>& records, const CocoOptions& options = {});

}  // namespace maskwright
