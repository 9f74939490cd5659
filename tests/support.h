// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace maskwright::test {

/// A folder of the test's own, gone when the test ends.
class TemporaryFolder {
  public:
    TemporaryFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "maskwright-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
        m_path = pattern;
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
};

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
