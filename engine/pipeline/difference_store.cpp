// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/difference_store.h"

#include "core/files.h"
#include "exporter/png.h"
#include "pipeline/run_folder.h"

namespace maskwright {

DifferenceStore::DifferenceStore(std::filesystem::path folder, std::string painting)
    : m_folder(std::move(folder)), m_painting(std::move(painting)) {}

std::string DifferenceStore::origin(const Image& photo, const Mask& mask) const {
    return m_painting + "\nphoto " + std::to_string(contentHash(photo.rgb)) + "\nmask " +
           std::to_string(contentHash(mask.pixels)) + "\n";
}

std::filesystem::path DifferenceStore::mapFile(const std::string& file) const {
    return (m_folder / fromUtf8(file)).replace_extension(".png");
}

std::filesystem::path DifferenceStore::originFile(const std::string& file) const {
    return (memoryOf(m_folder) / fromUtf8(file)).replace_extension(".txt");
}

std::optional<HeatMap> DifferenceStore::find(const std::string& file, const Image& photo, const Mask& mask) const {
    const bool kept = !m_folder.empty() && std::filesystem::exists(originFile(file)) &&
                      std::filesystem::exists(mapFile(file)) && readText(originFile(file)) == origin(photo, mask);
    if (!kept) return std::nullopt;
    return readMapPng(mapFile(file));
}

void DifferenceStore::keep(const std::string& file, const Image& photo, const Mask& mask,
                           const HeatMap& difference) const {
    if (m_folder.empty()) return;
    // A crash between the two writes must not leave the new picture with the old origin.
    std::filesystem::remove(originFile(file));
    writeMapPng(mapFile(file), difference);
    writeAtomically(originFile(file), origin(photo, mask));
}

}  // namespace maskwright
