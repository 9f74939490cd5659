// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/yolo.h"

#include <charconv>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "core/error.h"
#include "core/files.h"
#include "exporter/record_set.h"
#include "mask/contour.h"

namespace maskwright {

namespace {

// At ten digits a corner of a photo 100,000 pixels wide moves by a hundred-thousandth of a pixel at most, and only half
// a pixel would change what the outline encloses.
constexpr int kDigits = 10;

void appendNumber(std::string& text, double value) {
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, kDigits).ptr;
    std::string_view number(digits, static_cast<std::size_t>(end - digits));
    number.remove_suffix(number.size() - number.find_last_not_of('0') - 1);
    if (number.back() == '.') number.remove_suffix(1);
    text += ' ';
    text += number;
}

std::string labelLines(const std::vector<Polygon>& polygons, std::size_t classIndex, int width, int height) {
    std::string text;
    for (const Polygon& polygon : polygons) {
        text += std::to_string(classIndex);
        for (const Point& point : joinHoles(polygon)) {
            appendNumber(text, point.x / width);
            appendNumber(text, point.y / height);
        }
        text += '\n';
    }
    return text;
}

[[noreturn]] void refuseReadBack(const std::filesystem::path& path) {
    throw Error(ErrorCode::Internal, "The label file does not read back as it was written", toUtf8(path),
                "Do not use this export; please report this.");
}

/// The polygons of a label file, by class.
std::vector<std::vector<Polygon>> readLabels(const std::filesystem::path& path, std::size_t classes,
                                             const PhotoRecords& photo) {
    std::vector<std::vector<Polygon>> polygons(classes);
    std::istringstream lines(readText(path));
    for (std::string line; std::getline(lines, line);) {
        const char* const end = line.data() + line.size();
        std::size_t classIndex = 0;
        auto rest = std::from_chars(line.data(), end, classIndex);
        if (rest.ec != std::errc() || classIndex >= classes) refuseReadBack(path);
        std::vector<double> numbers;
        while (rest.ptr != end) {
            double value = 0;
            rest = std::from_chars(rest.ptr + 1, end, value);
            if (rest.ec != std::errc() || value < 0 || value > 1) refuseReadBack(path);
            numbers.push_back(value);
        }
        if (numbers.size() < 6 || numbers.size() % 2 != 0) refuseReadBack(path);
        Polygon polygon;
        for (std::size_t i = 0; i < numbers.size(); i += 2)
            polygon.outer.push_back({numbers[i] * photo.width, numbers[i + 1] * photo.height});
        polygons[classIndex].push_back(std::move(polygon));
    }
    return polygons;
}

std::size_t compareWithMasks(const std::filesystem::path& folder, const std::filesystem::path& path,
                             const PhotoRecords& photo, const RecordSet& set) {
    const auto polygons = readLabels(path, set.categories().size(), photo);
    std::size_t wrong = 0;
    for (const DatasetRecord* record : photo.records) {
        const Mask filled = fillPolygons(polygons[set.categoryIndex(record->concept_)], photo.width, photo.height);
        wrong += differingPixels(filled, readRecordMask(folder, *record));
        requireExact(wrong, toUtf8(path), record->file);
    }
    return wrong;
}

std::string dataYaml(const std::vector<std::string>& classes) {
    std::string text =
        "# Put the photos, or a link to their folder, at images/ beside this file.\n"
        "train: images\nval: images\n\nnames:\n";
    if (classes.empty()) text.replace(text.size() - 1, 1, " {}\n");
    // A JSON string is a YAML string, whatever it holds.
    for (std::size_t i = 0; i < classes.size(); ++i)
        text += "  " + std::to_string(i) + ": " + nlohmann::json(classes[i]).dump() + "\n";
    return text;
}

}  // namespace

ExportReport exportYolo(const std::filesystem::path& folder, const std::vector<DatasetRecord>& records) {
    const RecordSet set(records);
    set.requireDistinctStems();
    ExportReport report;
    report.file = toUtf8(folder / "data.yaml");
    for (const PhotoRecords& photo : set.photos()) {
        std::string lines;
        for (const DatasetRecord* record : photo.records) {
            const std::vector<Polygon> polygons = tracePolygons(readRecordMask(folder, *record));
            report.annotations += polygons.size();
            lines += labelLines(polygons, set.categoryIndex(record->concept_), photo.width, photo.height);
        }
        const std::filesystem::path path = folder / "labels" / fromUtf8(withEnding(photo.file, ".txt"));
        writeAtomically(path, lines);
        report.wrongPixels += compareWithMasks(folder, path, photo, set);
        ++report.images;
    }
    std::string names;
    for (const std::string& name : set.categories()) names += oneLine(name) + "\n";
    writeAtomically(folder / "classes.txt", names);
    writeAtomically(folder / "data.yaml", dataYaml(set.categories()));
    return report;
}

}  // namespace maskwright
