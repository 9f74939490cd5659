// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <filesystem>

#include "core/files.h"
#include "image/write.h"
#include "mask/mask.h"
#include "support.h"

namespace maskwright::test {

/// A photo of a bright square on a dark ground, 32 x 24, with its mask and soft map, and a tiny model to paint with.
class Painting : public ::testing::Test {
  protected:
    static std::filesystem::path model() { return goldenFolder() / "tiny-sd1"; }
    std::filesystem::path path(const char* name) const { return m_folder.path() / name; }

    static bool inSquare(int x, int y) { return x >= 8 && x < 20 && y >= 6 && y < 18; }
    static Image photo() {
        Image result{32, 24, {}};
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 32; ++x)
                result.rgb.insert(result.rgb.end(), 3, static_cast<std::uint8_t>(inSquare(x, y) ? 230 : 40 + x));
        return result;
    }
    static void writePhoto(const std::filesystem::path& file) { writeAtomically(file, encodePng(photo())); }
    static Mask squareMask() {
        Mask result(32, 24);
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 32; ++x) result.at(x, y) = inSquare(x, y);
        return result;
    }
    static HeatMap softMap() {
        HeatMap map{8, 6, {}};
        for (int y = 0; y < 6; ++y)
            for (int x = 0; x < 8; ++x) map.values.push_back(inSquare(4 * x + 2, 4 * y + 2) ? 0.8F : 0.1F);
        return map;
    }

  private:
    TemporaryFolder m_folder;
};

}  // namespace maskwright::test
