// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "image/image.h"
#include "mask/mask.h"

namespace maskwright {

/// The differences of a folder of photos on the disk, as <image path with .png>, so that masks can be cut from them
/// again without painting again. Beside each lies what it was painted from: one that was painted from another photo or
/// mask, or in another way, is not found.
class DifferenceStore {
  public:
    /// @param folder   empty: nothing is kept, nothing is found
    /// @param painting one line for everything but photo and mask that decides how a difference comes out
    DifferenceStore(std::filesystem::path folder, std::string painting);

    std::optional<HeatMap> find(const std::string& file, const Image& photo, const Mask& mask) const;
    /// @throws Error(DiskFull).
    void keep(const std::string& file, const Image& photo, const Mask& mask, const HeatMap& difference) const;

  private:
    std::string origin(const Image& photo, const Mask& mask) const;
    std::filesystem::path mapFile(const std::string& file) const;
    std::filesystem::path originFile(const std::string& file) const;

    std::filesystem::path m_folder;
    std::string m_painting;
};

}  // namespace maskwright
