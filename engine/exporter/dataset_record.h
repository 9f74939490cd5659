// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "mask/mask.h"

namespace maskwright {

/// One labelled photo, as every exporter takes it: its mask is one concept's, at the photo's upright size.
struct DatasetRecord {
    std::string file;  ///< relative to the image folder, UTF-8, forward slashes
    int width = 0;
    int height = 0;
    std::string concept_;  ///< category name
    std::string
        maskFile;  ///< relative PNG path below the dataset folder; masks are read from there, not kept in memory
};

/// What an exporter wrote and found when it read it again.
struct ExportReport {
    std::string file;  ///< the main file written
    std::size_t images = 0;
    std::size_t annotations = 0;
    std::size_t wrongPixels = 0;  ///< between what was read back and the masks; anything but 0 is thrown as Error
};

}  // namespace maskwright
