// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/record_set.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "core/error.h"
#include "core/files.h"
#include "exporter/png.h"

namespace maskwright {

namespace {

/// The text with what is not UTF-8 replaced, so that an error about it can be printed anywhere.
std::string printable(const std::string& text) {
    const std::string quoted = nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return nlohmann::json::parse(quoted).get<std::string>();
}

bool staysBelow(const std::string& file) {
    if (file.empty() || file.find('\0') != std::string::npos) return false;
    const std::filesystem::path path(file);
    if (path.is_absolute() || !path.has_filename()) return false;
    return std::none_of(path.begin(), path.end(), [](const auto& part) { return part == ".." || part == "."; });
}

[[noreturn]] void refuse(const std::string& what, const std::string& photo, const std::string& hint) {
    throw Error(ErrorCode::BadInput, what, printable(photo), hint);
}

void requireSound(const DatasetRecord& record) {
    for (const std::string* name : {&record.file, &record.maskFile}) {
        if (printable(*name) != *name)
            refuse("A file name is not valid UTF-8", *name, "Rename the file and export again.");
        if (!staysBelow(*name))
            refuse("A file name leads out of its folder", *name, "Keep photos and masks below the named folders.");
    }
    if (printable(record.concept_) != record.concept_)
        refuse("The concept of a photo is not valid UTF-8", record.file, "Type the concept again.");
    if (record.concept_.empty()) refuse("A photo has no concept", record.file, "Name its concept.");
    if (record.width <= 0 || record.height <= 0)
        refuse("A photo has no size", record.file, "Check that the photo can be read.");
}

}  // namespace

RecordSet::RecordSet(const std::vector<DatasetRecord>& records) {
    std::map<std::string, std::size_t> photoOf;
    std::set<std::pair<std::string, std::string>> seen;
    for (const DatasetRecord& record : records) {
        requireSound(record);
        if (!seen.emplace(record.file, record.concept_).second)
            refuse("A photo has two masks of the concept \"" + record.concept_ + "\"", record.file,
                   "Keep one of them.");
        const auto [place, isNew] = photoOf.emplace(record.file, m_photos.size());
        if (isNew) m_photos.push_back({record.file, record.width, record.height, {}});
        PhotoRecords& photo = m_photos[place->second];
        if (photo.width != record.width || photo.height != record.height)
            refuse("The masks of a photo are said to have different sizes", record.file, "Label the photo again.");
        photo.records.push_back(&record);
        m_categoryIndex.emplace(record.concept_, 0);
    }
    for (auto& [name, index] : m_categoryIndex) {
        index = m_categories.size();
        m_categories.push_back(name);
    }
}

void RecordSet::requireDistinctStems() const {
    DistinctStems stems;
    for (const PhotoRecords& photo : m_photos) stems.claim(photo.file);
}

void DistinctStems::claim(const std::string& file) {
    const auto [place, isNew] = m_seen.emplace(withEnding(file, ""), file);
    if (!isNew)
        refuse("Two photos would share one label file: " + place->second + " and " + file, file,
               "Rename one of them, or export COCO.");
}

std::string withEnding(const std::string& file, const std::string& ending) {
    const std::filesystem::path path = fromUtf8(file);
    return toUtf8(path.parent_path() / path.stem()) + ending;
}

Mask readRecordMask(const std::filesystem::path& folder, const DatasetRecord& record) {
    Mask mask = readMaskPng(folder / fromUtf8(record.maskFile));
    if (mask.width != record.width || mask.height != record.height)
        refuse("The mask is " + std::to_string(mask.width) + " x " + std::to_string(mask.height) +
                   " pixels, but its photo is " + std::to_string(record.width) + " x " + std::to_string(record.height),
               record.maskFile, "Label the photo again.");
    return mask;
}

ExportReport writeRecords(DatasetWriter& writer, const std::filesystem::path& folder, const RecordSet& set,
                          bool partsAreObjects) {
    for (const PhotoRecords& records : set.photos()) {
        LabelledPhoto photo{records.file, records.width, records.height, Subset::All, {}, nullptr};
        for (const DatasetRecord* record : records.records)
            photo.objects.push_back(
                {set.categoryIndex(record->concept_), 1, partsAreObjects, readRecordMask(folder, *record)});
        writer.add(photo);
    }
    return writer.finish();
}

std::string oneLine(std::string name) {
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
    return name;
}

void requireExact(std::size_t wrongPixels, const std::string& file, const std::string& photo) {
    if (wrongPixels != 0)
        throw Error(
            ErrorCode::Internal,
            "What was written differs from the mask of " + photo + " in " + std::to_string(wrongPixels) + " pixels",
            file, "Do not use this export; please report this.");
}

std::size_t differingPixels(const Mask& a, const Mask& b) {
    if (a.width != b.width || a.height != b.height) return std::max(a.pixels.size(), b.pixels.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) count += (a.pixels[i] != 0) != (b.pixels[i] != 0) ? 1 : 0;
    return count;
}

}  // namespace maskwright
