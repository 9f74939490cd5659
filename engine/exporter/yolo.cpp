// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/yolo.h"

#include <charconv>
#include <nlohmann/json.hpp>
#include <set>
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

std::string labelLine(const LabelledObject& object, const std::vector<Polygon>& parts, int width, int height) {
    std::string text = std::to_string(object.category);
    for (const Point& point : joinParts(parts)) {
        appendNumber(text, point.x / width);
        appendNumber(text, point.y / height);
    }
    return text + '\n';
}

[[noreturn]] void refuseReadBack(const std::filesystem::path& path) {
    throw Error(ErrorCode::Internal, "The label file does not read back as it was written", toUtf8(path),
                "Do not use this export; please report this.");
}

struct Label {
    std::size_t category = 0;
    Polygon polygon;
};

std::vector<Label> readLabels(const std::filesystem::path& path, std::size_t classes, const LabelledPhoto& photo) {
    std::vector<Label> labels;
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
        Label label{classIndex, {}};
        for (std::size_t i = 0; i < numbers.size(); i += 2)
            label.polygon.outer.push_back({numbers[i] * photo.width, numbers[i + 1] * photo.height});
        labels.push_back(std::move(label));
    }
    return labels;
}

/// @param lines how many lines each object of the photo has
void compare(const std::filesystem::path& path, const LabelledPhoto& photo, const std::vector<std::size_t>& lines,
             std::size_t classes) {
    const std::vector<Label> labels = readLabels(path, classes, photo);
    std::size_t next = 0;
    for (std::size_t i = 0; i < photo.objects.size(); ++i) {
        const LabelledObject& object = photo.objects[i];
        std::vector<Polygon> polygons;
        for (const std::size_t end = next + lines[i]; next < end; ++next) {
            if (next >= labels.size() || labels[next].category != object.category) refuseReadBack(path);
            polygons.push_back(labels[next].polygon);
        }
        requireExact(differingPixels(fillPolygons(polygons, photo.width, photo.height), object.mask), toUtf8(path),
                     photo.file);
    }
    if (next != labels.size()) refuseReadBack(path);
}

std::string dataYaml(const std::vector<std::string>& classes, const std::set<Subset>& subsets) {
    std::string text = "# Photos belong into images/ beside this file, at the paths of their labels.\n";
    if (subsets.empty() || subsets.contains(Subset::All)) {
        text += "train: images\nval: images\n";
    } else {
        const bool hasTrain = subsets.contains(Subset::Train);
        const std::string train = "images/" + subsetName(hasTrain ? Subset::Train : *subsets.begin());
        text += "train: " + train + "\n";
        // Trainers ask for one in any case.
        text += "val: " + (subsets.contains(Subset::Validation) ? "images/val" : train) + "\n";
        if (subsets.contains(Subset::Test)) text += "test: images/test\n";
    }
    text += classes.empty() ? "\nnames: {}\n" : "\nnames:\n";
    // A JSON string is a YAML string, whatever it holds.
    for (std::size_t i = 0; i < classes.size(); ++i)
        text += "  " + std::to_string(i) + ": " + nlohmann::json(classes[i]).dump() + "\n";
    return text;
}

class YoloWriter : public DatasetWriter {
  public:
    YoloWriter(std::filesystem::path folder, std::vector<std::string> categories)
        : m_folder(std::move(folder)), m_categories(std::move(categories)) {}

    void add(const LabelledPhoto& photo) override {
        m_stems.claim(photo.file);
        m_subsets.insert(photo.subset);
        std::string text;
        std::vector<std::size_t> lines;
        for (const LabelledObject& object : photo.objects) {
            const std::vector<Polygon> parts = tracePolygons(object.mask);
            if (object.partsAreObjects) {
                for (const Polygon& part : parts) text += labelLine(object, {part}, photo.width, photo.height);
                lines.push_back(parts.size());
            } else {
                if (!parts.empty()) text += labelLine(object, parts, photo.width, photo.height);
                lines.push_back(parts.empty() ? 0 : 1);
            }
            m_report.annotations += lines.back();
        }
        const std::filesystem::path path =
            m_folder / "labels" / subsetName(photo.subset) / fromUtf8(withEnding(yoloPath(photo.file), ".txt"));
        writeAtomically(path, text);
        compare(path, photo, lines, m_categories.size());
        for (const LabelledObject& object : photo.objects) m_report.comparedPixels += object.mask.pixels.size();
        ++m_report.images;
    }

    ExportReport finish() override {
        std::string names;
        for (const std::string& name : m_categories) names += oneLine(name) + "\n";
        writeAtomically(m_folder / "classes.txt", names);
        writeAtomically(m_folder / "data.yaml", dataYaml(m_categories, m_subsets));
        m_report.file = toUtf8(m_folder / "data.yaml");
        return m_report;
    }

  private:
    std::filesystem::path m_folder;
    std::vector<std::string> m_categories;
    DistinctStems m_stems;
    std::set<Subset> m_subsets;
    ExportReport m_report;
};

}  // namespace

std::string yoloPath(const std::string& file) {
    std::string path;
    for (std::size_t from = 0; from <= file.size();) {
        const std::size_t to = std::min(file.find('/', from), file.size());
        const std::string part = file.substr(from, to - from);
        path += part;
        if (to < file.size()) path += part == "images" ? "_/" : "/";
        from = to + 1;
    }
    return path;
}

std::unique_ptr<DatasetWriter> makeYoloWriter(const std::filesystem::path& folder,
                                              const std::vector<std::string>& categories) {
    return std::make_unique<YoloWriter>(folder, categories);
}

ExportReport exportYolo(const std::filesystem::path& folder, const std::vector<DatasetRecord>& records) {
    const RecordSet set(records);
    set.requireDistinctStems();
    YoloWriter writer(folder, set.categories());
    return writeRecords(writer, folder, set, true);
}

}  // namespace maskwright
