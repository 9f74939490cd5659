// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/files.h"
#include "engine/sample_masks.h"
#include "exporter/dataset_record.h"
#include "exporter/png.h"
#include "support.h"

namespace maskwright::test {

/// A dataset folder with masks as PNG, and the records that describe it.
class Dataset {
  public:
    const std::filesystem::path& folder() const { return m_folder.path(); }
    const std::vector<DatasetRecord>& records() const { return m_records; }
    std::vector<DatasetRecord>& records() { return m_records; }
    const std::vector<Mask>& masks() const { return m_masks; }

    void add(const std::string& file, const std::string& name, const Mask& mask) {
        const std::string maskFile = "masks/" + std::to_string(m_records.size()) + ".png";
        writeMaskPng(m_folder.path() / maskFile, mask);
        m_records.push_back({file, mask.width, mask.height, name, maskFile});
        m_masks.push_back(mask);
    }

    /// Every awkward mask, under two concepts and in folders.
    void addAwkwardMasks() {
        for (const Mask& mask : awkwardMasks()) {
            const std::string number = std::to_string(m_records.size());
            add("set/photo " + number + ".jpg", m_records.size() % 2 == 0 ? "zebra" : "apple", mask);
        }
    }

  private:
    TemporaryFolder m_folder;
    std::vector<DatasetRecord> m_records;
    std::vector<Mask> m_masks;
};

inline std::size_t areaOf(const Mask& mask) {
    std::size_t area = 0;
    for (const auto pixel : mask.pixels) area += pixel;
    return area;
}

}  // namespace maskwright::test
