// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "temporary_folder.h"

namespace maskwright::test {

/// The golden arrays; MASKWRIGHT_GOLDEN_DIR names another set of the same form.
inline std::filesystem::path goldenFolder() {
    const char* named = std::getenv("MASKWRIGHT_GOLDEN_DIR");
    return named != nullptr ? std::filesystem::path(named) : std::filesystem::path(MASKWRIGHT_SHARED_DIR) / "golden";
}

inline std::filesystem::path photosFolder() {
    return std::filesystem::path(MASKWRIGHT_SHARED_DIR) / "photos";
}

}  // namespace maskwright::test

/// Ends the test as skipped, saying why, where data is absent that is not part of the project.
#define MASKWRIGHT_NEEDS(path)                                                                     \
    do {                                                                                           \
        if (!std::filesystem::exists(path)) GTEST_SKIP() << "SKIP: not here: " << (path).string(); \
    } while (false)
