// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "exporter/dataset_record.h"
#include "exporter/dataset_writer.h"

namespace maskwright {

/// The records of one photo; a photo that shows several concepts has several.
struct PhotoRecords {
    std::string file;
    int width = 0;
    int height = 0;
    std::vector<const DatasetRecord*> records;
};

/// What every exporter needs to know of its records, checked once: names are UTF-8 and stay below their folder, sizes
/// are positive and agree, no photo has two masks of one concept. Refers to the records, which must outlive it.
class RecordSet {
  public:
    /// @throws Error(BadInput) naming the photo.
    explicit RecordSet(const std::vector<DatasetRecord>& records);

    const std::vector<PhotoRecords>& photos() const noexcept { return m_photos; }  ///< in order of first appearance
    const std::vector<std::string>& categories() const noexcept { return m_categories; }  ///< sorted by name
    std::size_t categoryIndex(const std::string& name) const { return m_categoryIndex.at(name); }

    /// @throws Error(BadInput) as DistinctStems, before anything is written.
    void requireDistinctStems() const;

  private:
    std::vector<PhotoRecords> m_photos;
    std::vector<std::string> m_categories;
    std::map<std::string, std::size_t> m_categoryIndex;
};

/// For formats that name a file after each photo without its ending.
class DistinctStems {
  public:
    /// @throws Error(BadInput) when another photo differs in nothing but its ending.
    void claim(const std::string& file);

  private:
    std::map<std::string, std::string> m_seen;
};

/// Hands every photo with the masks of its records to the writer. @throws Error as readRecordMask and the writer.
ExportReport writeRecords(DatasetWriter& writer, const std::filesystem::path& folder, const RecordSet& set,
                          bool partsAreObjects);
/// "a/b.jpg" becomes "a/b" + ending.
std::string withEnding(const std::string& file, const std::string& ending);
/// The mask of a record. @throws Error(BadInput) when it is unreadable or not of the photo's size.
Mask readRecordMask(const std::filesystem::path& folder, const DatasetRecord& record);
/// A name as one line of a text file.
std::string oneLine(std::string name);
/// @throws Error(Internal) unless `wrongPixels` is 0.
void requireExact(std::size_t wrongPixels, const std::string& file, const std::string& photo);
std::size_t differingPixels(const Mask& a, const Mask& b);

}  // namespace maskwright
