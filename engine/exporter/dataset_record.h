// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

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

}  // namespace maskwright
