// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library_versions.h"

#include <sqlite3.h>

#include <opencv2/core/utility.hpp>

namespace maskwright {

std::string openCvVersion() {
    return cv::getVersionString();
}

std::string sqliteVersion() {
    return sqlite3_libversion();
}

}  // namespace maskwright
