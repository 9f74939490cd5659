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

/// What an object must read back as: how many annotations say it, and what they add up to.
struct Truth {
    std::size_t category = 0;
    std::size_t annotations = 0;
    std::uint64_t runs = 0;  ///< digest of the mask's run lengths, which are another way to write the mask
};

struct WrittenPhoto {
    std::string file;
    int width = 0;
    int height = 0;
    std::vector<Truth> objects;
};

std::uint64_t digestOf(const Runs& runs) {
    return contentHash({reinterpret_cast<const std::uint8_t*>(runs.data()), runs.size() * sizeof(runs[0])});
}

/// One file, built object by object, so that a mask is forgotten as soon as it is said.
class CocoFile {
  public:
    explicit CocoFile(CocoSegmentation segmentation) : m_segmentation(segmentation) {}

    void add(const LabelledPhoto& photo) {
        append(
            m_images,
            {{"id", m_photos.size() + 1}, {"file_name", photo.file}, {"width", photo.width}, {"height", photo.height}});
        m_photos.push_back({photo.file, photo.width, photo.height, {}});
        for (const LabelledObject& object : photo.objects) addObject(object);
    }

    std::string text(const std::vector<std::string>& categories) const {
        std::string list;
        for (std::size_t i = 0; i < categories.size(); ++i)
            append(list, {{"id", i + 1}, {"name", categories[i]}, {"supercategory", ""}});
        const json info = {{"description", "Labelled with Maskwright"}, {"version", "1.0"}};
        return "{\"info\":" + info.dump() + ",\n\"licenses\":[],\n\"images\":[\n" + m_images +
               "\n],\n\"annotations\":[\n" + m_annotations + "\n],\n\"categories\":[\n" + list + "\n]}\n";
    }

    const std::vector<WrittenPhoto>& photos() const noexcept { return m_photos; }
    std::size_t annotationCount() const noexcept { return m_annotationCount; }

  private:
    static void append(std::string& list, const json& object) {
        if (!list.empty()) list += ",\n";
        list += object.dump();
    }

    void addObject(const LabelledObject& object) {
        const Mask& mask = object.mask;
        const Runs runs = runLengths(mask);
        if (runs.size() < 2) return;  // nothing there
        const std::size_t before = m_annotationCount;
        const bool needsPolygons = m_segmentation == CocoSegmentation::Polygons || object.partsAreObjects;
        const std::vector<Polygon> polygons = needsPolygons ? tracePolygons(mask) : std::vector<Polygon>{};
        if (object.partsAreObjects) {
            for (const Polygon& polygon : polygons)
                addAnnotation({&polygon, 1}, runLengthsOf(ringsOf(polygon), mask.width, mask.height), object.category);
        } else {
            addAnnotation(polygons, runs, object.category);
        }
        m_photos.back().objects.push_back({object.category, m_annotationCount - before, digestOf(runs)});
    }

    void addAnnotation(std::span<const Polygon> polygons, const Runs& runs, std::size_t category) {
        const WrittenPhoto& photo = m_photos.back();
        const Extent extent = extentOf(runs, photo.width, photo.height);
        json segmentation;
        if (m_segmentation == CocoSegmentation::Polygons) {
            segmentation = json::array();
            for (const Polygon& polygon : polygons) segmentation.push_back(ringToJson(joinHoles(polygon)));
        } else {
            segmentation = {{"size", {photo.height, photo.width}}, {"counts", compressRunLengths(runs)}};
        }
        append(m_annotations,
               {{"id", ++m_annotationCount},
                {"image_id", m_photos.size()},
                {"category_id", category + 1},
                {"segmentation", std::move(segmentation)},
                {"area", extent.area},
                {"bbox", {extent.left, extent.top, extent.right - extent.left, extent.bottom - extent.top}},
                {"iscrowd", 0}});
    }

    CocoSegmentation m_segmentation;
    std::vector<WrittenPhoto> m_photos;
    std::size_t m_annotationCount = 0;
    std::string m_images;
    std::string m_annotations;
};

/// Adds what an annotation covers to `mask`; no pixel may be covered before.
void paint(const Runs& runs, Mask& mask, const std::string& file) {
    // At the cost of the part, of which a photo may have thousands.
    const auto rows = static_cast<std::uint64_t>(mask.height);
    std::uint64_t position = 0;
    for (std::size_t i = 0; i < runs.size(); position += runs[i], ++i) {
        if (i % 2 == 0) continue;
        if (position + runs[i] > mask.pixels.size()) refuseReadBack("a mask is larger than its photo", file);
        for (std::uint64_t at = position; at < position + runs[i]; ++at) {
            std::uint8_t& pixel = mask.at(static_cast<int>(at / rows), static_cast<int>(at % rows));
            if (pixel != 0) refuseReadBack("two parts of an object overlap", file);
            pixel = 1;
        }
    }
}

/// What one annotation covers, as a reader of the file would have it; its area and box are checked against it.
Runs decode(const json& annotation, const WrittenPhoto& photo, const std::string& file) {
    const auto [name, width, height, objects] = photo;
    const json& segmentation = annotation.at("segmentation");
    Runs runs;
    if (segmentation.is_array()) {
        Mask mask(width, height);
        for (const json& ring : segmentation) paint(runLengthsOfRing(ring, width, height), mask, file);
        runs = runLengths(mask);
    } else {
        if (segmentation.at("size") != json{height, width}) refuseReadBack("a size differs", file);
        runs = decompressRunLengths(segmentation.at("counts").get_ref<const std::string&>());
    }
    const Extent extent = extentOf(runs, width, height);
    const json box{extent.left, extent.top, extent.right - extent.left, extent.bottom - extent.top};
    if (annotation.at("area") != extent.area || annotation.at("bbox") != box)
        refuseReadBack("an area or a box differs", file);
    return runs;
}

Runs joined(const json* annotations, std::size_t count, const WrittenPhoto& photo, const std::string& file) {
    if (count == 1) return decode(*annotations, photo, file);
    Mask mask(photo.width, photo.height);
    for (std::size_t i = 0; i < count; ++i) paint(decode(annotations[i], photo, file), mask, file);
    return runLengths(mask);
}

void checkObjects(const json& content, const std::vector<WrittenPhoto>& photos, const std::string& file) {
    const json& annotations = content.at("annotations");
    std::size_t next = 0;
    for (std::size_t i = 0; i < photos.size(); ++i)
        for (const Truth& object : photos[i].objects) {
            if (next + object.annotations > annotations.size()) refuseReadBack("annotations are missing", file);
            for (std::size_t k = next; k < next + object.annotations; ++k)
                if (annotations[k].at("id") != k + 1 || annotations[k].at("image_id") != i + 1 ||
                    annotations[k].at("category_id") != object.category + 1)
                    refuseReadBack("an annotation differs", file);
            if (digestOf(joined(&annotations[next], object.annotations, photos[i], file)) != object.runs)
                refuseReadBack("the mask of " + photos[i].file + " differs", file);
            next += object.annotations;
        }
    if (next != annotations.size()) refuseReadBack("annotations belong to no photo", file);
}

void check(const json& content, const CocoFile& written, const std::vector<std::string>& names,
           const std::string& file) {
    const json& images = content.at("images");
    if (images.size() != written.photos().size()) refuseReadBack("photos are missing", file);
    for (std::size_t i = 0; i < images.size(); ++i) {
        const WrittenPhoto& photo = written.photos()[i];
        if (images[i].at("id") != i + 1 || images[i].at("file_name") != photo.file ||
            images[i].at("width") != photo.width || images[i].at("height") != photo.height)
            refuseReadBack("a photo differs", file);
    }
    const json& categories = content.at("categories");
    if (categories.size() != names.size()) refuseReadBack("categories are missing", file);
    for (std::size_t i = 0; i < categories.size(); ++i)
        if (categories[i].at("id") != i + 1 || categories[i].at("name") != names[i])
            refuseReadBack("a category differs", file);
    checkObjects(content, written.photos(), file);
}

class CocoWriter : public DatasetWriter {
  public:
    CocoWriter(std::filesystem::path folder, std::string name, std::vector<std::string> categories,
               CocoSegmentation segmentation)
        : m_folder(std::move(folder)),
          m_name(std::move(name)),
          m_categories(std::move(categories)),
          m_segmentation(segmentation) {}

    void add(const LabelledPhoto& photo) override {
        m_files.try_emplace(photo.subset, m_segmentation).first->second.add(photo);
    }

    ExportReport finish() override {
        if (m_files.empty()) m_files.try_emplace(Subset::All, m_segmentation);
        ExportReport report;
        for (const auto& [subset, written] : m_files) {
            const std::string ending = subset == Subset::All ? "" : "_" + subsetName(subset);
            const std::filesystem::path path = m_folder / fromUtf8(m_name + ending + ".json");
            writeAtomically(path, written.text(m_categories));
            readBack(path, written);
            if (report.file.empty()) report.file = toUtf8(path);
            report.images += written.photos().size();
            report.annotations += written.annotationCount();
            for (const WrittenPhoto& photo : written.photos())
                report.comparedPixels += photo.objects.size() * static_cast<std::uint64_t>(photo.width) *
                                         static_cast<std::uint64_t>(photo.height);
        }
        return report;
    }

  private:
    void readBack(const std::filesystem::path& path, const CocoFile& written) const {
        const std::string file = toUtf8(path);
        try {
            check(json::parse(readText(path)), written, m_categories, file);
        } catch (const json::exception& error) {
            refuseReadBack(error.what(), file);
        }
    }

    std::filesystem::path m_folder;
    std::string m_name;
    std::vector<std::string> m_categories;
    CocoSegmentation m_segmentation;
    std::map<Subset, CocoFile> m_files;
};

}  // namespace

std::unique_ptr<DatasetWriter> makeCocoWriter(const std::filesystem::path& folder, const std::string& name,
                                              const std::vector<std::string>& categories,
                                              CocoSegmentation segmentation) {
    return std::make_unique<CocoWriter>(folder, name, categories, segmentation);
}

ExportReport exportCoco(const std::filesystem::path& folder, const std::string& fileName,
                        const std::vector<DatasetRecord>& records, const CocoOptions& options) {
    const RecordSet set(records);
    CocoWriter writer(folder, withEnding(fileName, ""), set.categories(), options.segmentation);
    return writeRecords(writer, folder, set, options.instances == CocoInstances::Components);
}

}  // namespace maskwright
