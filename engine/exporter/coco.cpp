// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/coco.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <span>
#include <utility>

#include "core/error.h"
#include "core/files.h"
#include "exporter/record_set.h"
#include "mask/contour.h"
#include "mask/rle.h"

namespace maskwright {

namespace {

using nlohmann::json;
using Runs = std::vector<std::uint32_t>;

struct Extent {
    std::uint64_t area = 0;
    int left = 0;
    int top = 0;
    int right = 0;  ///< one past the last column
    int bottom = 0;
    bool operator==(const Extent&) const = default;
};

[[noreturn]] void refuseReadBack(const std::string& what, const std::string& file) {
    throw Error(ErrorCode::Internal, "The COCO file does not read back as it was written: " + what, file,
                "Do not use this export; please report this.");
}

/// Run lengths straight from the outline, so that a small component of a large photo costs no mask of its own: going
/// down a column, each horizontal side that is met turns foreground on or off.
Runs runLengthsOf(const std::vector<const Ring*>& rings, int width, int height) {
    std::vector<std::uint64_t> turns;
    const auto rows = static_cast<std::uint64_t>(height);
    for (const Ring* ring : rings) {
        for (std::size_t i = 0; i < ring->size(); ++i) {
            const Point& a = (*ring)[i];
            const Point& b = (*ring)[(i + 1) % ring->size()];
            if (a.y != b.y) continue;
            for (auto x = static_cast<std::uint64_t>(std::min(a.x, b.x));
                 x < static_cast<std::uint64_t>(std::max(a.x, b.x)); ++x)
                turns.push_back(x * rows + static_cast<std::uint64_t>(a.y));
        }
    }
    std::sort(turns.begin(), turns.end());
    Runs runs;
    std::uint64_t last = 0;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        // Off at the foot of a column and on at the head of the next is no turn at all.
        if (i + 1 < turns.size() && turns[i] == turns[i + 1]) {
            ++i;
            continue;
        }
        runs.push_back(static_cast<std::uint32_t>(turns[i] - last));
        last = turns[i];
    }
    const std::uint64_t pixels = static_cast<std::uint64_t>(width) * rows;
    if (last < pixels) runs.push_back(static_cast<std::uint32_t>(pixels - last));
    return runs;
}

std::vector<const Ring*> ringsOf(const Polygon& polygon) {
    std::vector<const Ring*> rings{&polygon.outer};
    for (const Ring& hole : polygon.holes) rings.push_back(&hole);
    return rings;
}

Extent extentOf(const Runs& runs, int width, int height) {
    Extent extent{0, width, height, 0, 0};
    std::uint64_t position = 0;
    for (std::size_t i = 0; i < runs.size(); position += runs[i], ++i) {
        if (i % 2 == 0 || runs[i] == 0) continue;
        const auto rows = static_cast<std::uint64_t>(height);
        const std::uint64_t last = position + runs[i] - 1;
        const bool oneColumn = position / rows == last / rows;
        extent.area += runs[i];
        extent.left = std::min(extent.left, static_cast<int>(position / rows));
        extent.right = std::max(extent.right, static_cast<int>(last / rows) + 1);
        extent.top = std::min(extent.top, oneColumn ? static_cast<int>(position % rows) : 0);
        extent.bottom = std::max(extent.bottom, oneColumn ? static_cast<int>(last % rows) + 1 : height);
    }
    return extent.area == 0 ? Extent{} : extent;
}

json ringToJson(const Ring& ring) {
    json numbers = json::array();
    for (const Point& point : ring) {
        numbers.push_back(static_cast<int>(point.x));
        numbers.push_back(static_cast<int>(point.y));
    }
    return numbers;
}

/// Builds the file object by object, so that a mask is forgotten as soon as it is said.
class CocoWriter {
  public:
    explicit CocoWriter(const CocoOptions& options) : m_options(options) {}

    void addImage(const PhotoRecords& photo) {
        m_size = {photo.width, photo.height};
        append(m_images,
               {{"id", ++m_imageCount}, {"file_name", photo.file}, {"width", photo.width}, {"height", photo.height}});
    }

    void addMask(const Mask& mask, std::size_t categoryId) {
        const bool needsPolygons =
            m_options.segmentation == CocoSegmentation::Polygons || m_options.instances == CocoInstances::Components;
        const std::vector<Polygon> polygons = needsPolygons ? tracePolygons(mask) : std::vector<Polygon>{};
        if (m_options.instances == CocoInstances::Components) {
            for (const Polygon& polygon : polygons)
                addAnnotation({&polygon, 1}, runLengthsOf(ringsOf(polygon), mask.width, mask.height), categoryId);
        } else if (const Runs runs = runLengths(mask); runs.size() > 1) {
            addAnnotation(polygons, runs, categoryId);
        }
    }

    std::string text(const std::vector<std::string>& categories) const {
        std::string list;
        for (std::size_t i = 0; i < categories.size(); ++i)
            append(list, {{"id", i + 1}, {"name", categories[i]}, {"supercategory", ""}});
        const json info = {{"description", "Labelled with Maskwright"}, {"version", "1.0"}};
        return "{\"info\":" + info.dump() + ",\n\"licenses\":[],\n\"images\":[\n" + m_images +
               "\n],\n\"annotations\":[\n" + m_annotations + "\n],\n\"categories\":[\n" + list + "\n]}\n";
    }

    std::size_t imageCount() const noexcept { return m_imageCount; }
    std::size_t annotationCount() const noexcept { return m_annotationCount; }

  private:
    static void append(std::string& list, const json& object) {
        if (!list.empty()) list += ",\n";
        list += object.dump();
    }

    void addAnnotation(std::span<const Polygon> polygons, const Runs& runs, std::size_t categoryId) {
        const auto [width, height] = m_size;
        const Extent extent = extentOf(runs, width, height);
        const bool hasHoles =
            std::any_of(polygons.begin(), polygons.end(), [](const Polygon& p) { return !p.holes.empty(); });
        json segmentation;
        if (m_options.segmentation == CocoSegmentation::Polygons && !hasHoles) {
            segmentation = json::array();
            for (const Polygon& polygon : polygons) segmentation.push_back(ringToJson(polygon.outer));
        } else {
            segmentation = {{"size", {height, width}}, {"counts", compressRunLengths(runs)}};
        }
        append(m_annotations,
               {{"id", ++m_annotationCount},
                {"image_id", m_imageCount},
                {"category_id", categoryId},
                {"segmentation", std::move(segmentation)},
                {"area", extent.area},
                {"bbox", {extent.left, extent.top, extent.right - extent.left, extent.bottom - extent.top}},
                {"iscrowd", 0}});
    }

    CocoOptions m_options;
    std::pair<int, int> m_size;
    std::size_t m_imageCount = 0;
    std::size_t m_annotationCount = 0;
    std::string m_images;
    std::string m_annotations;
};

Ring ringFromJson(const json& numbers, int width, int height) {
    Ring ring;
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
        const int x = numbers.at(i).get<int>();
        const int y = numbers.at(i + 1).get<int>();
        if (x < 0 || y < 0 || x > width || y > height)
            throw Error(ErrorCode::BadInput, "A polygon leaves its photo", "polygon", "Export again.");
        ring.push_back({static_cast<double>(x), static_cast<double>(y)});
    }
    return ring;
}

/// Adds what an annotation covers to `mask`; returns how many pixels were covered before, as none may be.
std::size_t paint(const Runs& runs, Mask& mask) {
    std::size_t again = 0;
    std::uint64_t position = 0;
    const auto rows = static_cast<std::uint64_t>(mask.height);
    for (std::size_t i = 0; i < runs.size(); position += runs[i], ++i) {
        if (position + runs[i] > mask.pixels.size()) throw Error(ErrorCode::BadInput, "The run lengths are too long");
        for (std::uint64_t p = position; i % 2 == 1 && p < position + runs[i]; ++p) {
            std::uint8_t& pixel = mask.at(static_cast<int>(p / rows), static_cast<int>(p % rows));
            again += pixel;
            pixel = 1;
        }
    }
    return again;
}

/// Paints one annotation as a reader of the file would, and checks its area and box against what it painted.
std::size_t paintAnnotation(const json& annotation, Mask& mask, const std::string& file) {
    const json& segmentation = annotation.at("segmentation");
    std::vector<Runs> parts;
    Extent extent;
    if (segmentation.is_array()) {
        std::vector<Ring> rings;
        std::vector<const Ring*> all;
        for (const json& ring : segmentation) rings.push_back(ringFromJson(ring, mask.width, mask.height));
        for (const Ring& ring : rings) {
            all.push_back(&ring);
            parts.push_back(runLengthsOf({&ring}, mask.width, mask.height));
        }
        extent = extentOf(runLengthsOf(all, mask.width, mask.height), mask.width, mask.height);
    } else {
        if (segmentation.at("size") != json{mask.height, mask.width}) refuseReadBack("a size differs", file);
        parts.push_back(decompressRunLengths(segmentation.at("counts").get_ref<const std::string&>()));
        extent = extentOf(parts.back(), mask.width, mask.height);
    }
    std::size_t again = 0;
    for (const Runs& runs : parts) again += paint(runs, mask);
    const json box{extent.left, extent.top, extent.right - extent.left, extent.bottom - extent.top};
    if (annotation.at("area") != extent.area || annotation.at("bbox") != box)
        refuseReadBack("an area or a box differs", file);
    return again;
}

/// Annotations by photo and category id.
std::map<std::pair<std::size_t, std::size_t>, std::vector<const json*>> groupAnnotations(const json& content) {
    std::map<std::pair<std::size_t, std::size_t>, std::vector<const json*>> groups;
    for (const json& annotation : content.at("annotations"))
        groups[{annotation.at("image_id").get<std::size_t>(), annotation.at("category_id").get<std::size_t>()}]
            .push_back(&annotation);
    return groups;
}

std::size_t compareWithMasks(const json& content, const std::filesystem::path& folder, const RecordSet& set,
                             const std::string& file) {
    const auto groups = groupAnnotations(content);
    const json& images = content.at("images");
    if (images.size() != set.photos().size()) refuseReadBack("photos are missing", file);
    const json& categories = content.at("categories");
    if (categories.size() != set.categories().size()) refuseReadBack("categories are missing", file);
    for (std::size_t i = 0; i < categories.size(); ++i)
        if (categories[i].at("id") != i + 1 || categories[i].at("name") != set.categories()[i])
            refuseReadBack("a category differs", file);
    std::size_t groupsSeen = 0;
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < images.size(); ++i) {
        const PhotoRecords& photo = set.photos()[i];
        if (images[i].at("id") != i + 1 || images[i].at("file_name") != photo.file)
            refuseReadBack("a photo differs", file);
        for (const DatasetRecord* record : photo.records) {
            Mask painted(images[i].at("width").get<int>(), images[i].at("height").get<int>());
            const auto group = groups.find({i + 1, set.categoryIndex(record->concept_) + 1});
            if (group != groups.end()) {
                ++groupsSeen;
                for (const json* annotation : group->second) wrong += paintAnnotation(*annotation, painted, file);
            }
            wrong += differingPixels(painted, readRecordMask(folder, *record));
            requireExact(wrong, file, record->file);
        }
    }
    if (groupsSeen != groups.size()) refuseReadBack("annotations belong to no photo", file);
    return wrong;
}

std::size_t readBack(const std::filesystem::path& path, const std::filesystem::path& folder, const RecordSet& set) {
    const std::string file = toUtf8(path);
    try {
        return compareWithMasks(json::parse(readText(path)), folder, set, file);
    } catch (const json::exception& error) {
        refuseReadBack(error.what(), file);
    }
}

}  // namespace

ExportReport exportCoco(const std::filesystem::path& folder, const std::string& fileName,
                        const std::vector<DatasetRecord>& records, const CocoOptions& options) {
    const RecordSet set(records);
    CocoWriter writer(options);
    for (const PhotoRecords& photo : set.photos()) {
        writer.addImage(photo);
        for (const DatasetRecord* record : photo.records)
            writer.addMask(readRecordMask(folder, *record), set.categoryIndex(record->concept_) + 1);
    }
    const std::filesystem::path path = folder / fromUtf8(fileName);
    writeAtomically(path, writer.text(set.categories()));
    return {toUtf8(path), writer.imageCount(), writer.annotationCount(), readBack(path, folder, set)};
}

}  // namespace maskwright
