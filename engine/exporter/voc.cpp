// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/voc.h"

#include <algorithm>
#include <string>

#include "core/error.h"
#include "core/files.h"
#include "exporter/indexed_png.h"
#include "exporter/record_set.h"
#include "mask/contour.h"

namespace maskwright {

namespace {

constexpr std::size_t kMostClasses = 254;  // 0 is background and 255 means "do not care"

struct Photo {
    std::vector<std::uint8_t> indices;
    std::string objects;  ///< XML
    std::size_t objectCount = 0;
};

std::string escapeXml(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '&')
            escaped += "&amp;";
        else if (c == '<')
            escaped += "&lt;";
        else if (c == '>')
            escaped += "&gt;";
        else if (c == '\n' || c == '\r' || c == '\t')
            escaped += "&#" + std::to_string(code) + ";";
        else if (code < 0x20)
            escaped += "?";  // XML has no way to write these
        else
            escaped += c;
    }
    return escaped;
}

std::string element(const std::string& name, const std::string& content) {
    return "<" + name + ">" + content + "</" + name + ">";
}

std::string element(const std::string& name, int value) {
    return element(name, std::to_string(value));
}

/// VOC counts pixels from 1 and includes both ends.
std::string objectXml(const std::string& name, const Polygon& polygon, const PhotoRecords& photo) {
    const auto [left, right] = std::minmax_element(polygon.outer.begin(), polygon.outer.end(),
                                                   [](const Point& a, const Point& b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(polygon.outer.begin(), polygon.outer.end(),
                                                   [](const Point& a, const Point& b) { return a.y < b.y; });
    const bool truncated = left->x == 0 || top->y == 0 || right->x == photo.width || bottom->y == photo.height;
    return "  <object>\n    " + element("name", escapeXml(name)) + element("pose", "Unspecified") +
           element("truncated", truncated ? 1 : 0) + element("difficult", 0) + "\n    " +
           element("bndbox",
                   element("xmin", static_cast<int>(left->x) + 1) + element("ymin", static_cast<int>(top->y) + 1) +
                       element("xmax", static_cast<int>(right->x)) + element("ymax", static_cast<int>(bottom->y))) +
           "\n  </object>\n";
}

std::string annotationXml(const PhotoRecords& photo, const std::string& objects) {
    return "<annotation>\n  " + element("filename", escapeXml(photo.file)) + "\n  " +
           element("size", element("width", photo.width) + element("height", photo.height) + element("depth", 3)) +
           "\n  " + element("segmented", objects.empty() ? 0 : 1) + "\n" + objects + "</annotation>\n";
}

Photo describe(const std::filesystem::path& folder, const PhotoRecords& photo, const RecordSet& set) {
    Photo result;
    for (const DatasetRecord* record : photo.records) {
        const Mask mask = readRecordMask(folder, *record);
        result.indices.resize(mask.pixels.size(), 0);
        for (std::size_t i = 0; i < mask.pixels.size(); ++i) {
            if (mask.pixels[i] == 0) continue;
            if (result.indices[i] != 0)
                throw Error(ErrorCode::BadInput, "Two concepts claim the same pixel, which Pascal VOC cannot say",
                            photo.file, "Export COCO or YOLO instead.");
            result.indices[i] = static_cast<std::uint8_t>(set.categoryIndex(record->concept_) + 1);
        }
        for (const Polygon& polygon : tracePolygons(mask)) {
            result.objects += objectXml(record->concept_, polygon, photo);
            ++result.objectCount;
        }
    }
    return result;
}

std::size_t compareWithMasks(const std::filesystem::path& folder, const std::filesystem::path& path,
                             const PhotoRecords& photo, const RecordSet& set) {
    const std::vector<std::uint8_t> indices = readIndexedPng(path, photo.width, photo.height);
    std::size_t wrong = 0;
    for (const DatasetRecord* record : photo.records) {
        const Mask truth = readRecordMask(folder, *record);
        const std::size_t index = set.categoryIndex(record->concept_) + 1;
        for (std::size_t i = 0; i < indices.size(); ++i)
            wrong += (indices[i] == index) != (truth.pixels[i] != 0) ? 1 : 0;
        requireExact(wrong, toUtf8(path), record->file);
    }
    return wrong;
}

void writeChecked(const std::filesystem::path& path, const std::string& text) {
    writeAtomically(path, text);
    if (readText(path) != text)
        throw Error(ErrorCode::Internal, "The file does not read back as it was written", toUtf8(path),
                    "Check the disk and export again.");
}

}  // namespace

ExportReport exportVoc(const std::filesystem::path& folder, const std::vector<DatasetRecord>& records) {
    const RecordSet set(records);
    set.requireDistinctStems();
    if (set.categories().size() > kMostClasses)
        throw Error(ErrorCode::BadInput, "Pascal VOC has room for 254 concepts only",
                    std::to_string(set.categories().size()) + " concepts", "Export COCO or YOLO instead.");
    ExportReport report;
    report.file = toUtf8(folder / "labels.txt");
    for (const PhotoRecords& photo : set.photos()) {
        const std::filesystem::path path = folder / "SegmentationClass" / fromUtf8(withEnding(photo.file, ".png"));
        const Photo described = describe(folder, photo, set);
        writeAtomically(path, encodeIndexedPng(described.indices, photo.width, photo.height));
        writeChecked(folder / "Annotations" / fromUtf8(withEnding(photo.file, ".xml")),
                     annotationXml(photo, described.objects));
        report.annotations += described.objectCount;
        report.wrongPixels += compareWithMasks(folder, path, photo, set);
        ++report.images;
    }
    std::string names = "background\n";
    for (const std::string& name : set.categories()) names += oneLine(name) + "\n";
    writeChecked(folder / "labels.txt", names);
    return report;
}

}  // namespace maskwright
