// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "exporter/dataset_record.h"

namespace maskwright {

enum class CocoSegmentation { Rle, Polygons };
enum class CocoInstances { Image, Components };

struct CocoOptions {
    CocoSegmentation segmentation = CocoSegmentation::Rle;
    CocoInstances instances = CocoInstances::Image;  ///< one annotation a photo, or one for each connected component
};

/// Writes `<folder>/<fileName>` from the masks under `folder`, reads it back, decodes every annotation and compares
/// with the masks (polygons with holes cannot be said in COCO: such annotations fall back to RLE). Ids start at 1; area
/// and bbox come from pixels; photos without foreground stay, as images without annotation.
/// @throws Error on an unreadable mask, a full disk, or any pixel that differs.
ExportReport exportCoco(const std::filesystem::path& folder, const std::string& fileName,
                        const std::vector<DatasetRecord>& records, const CocoOptions& options = {});

}  // namespace maskwright
