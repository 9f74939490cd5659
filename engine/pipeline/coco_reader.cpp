// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/coco_reader.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/error.h"
#include "core/files.h"
#include "core/json_text.h"
#include "mask/rle.h"

namespace maskwright {
namespace {

using nlohmann::json;

constexpr std::uint64_t kLargestFile = std::uint64_t{1} << 30;
constexpr int kLongestSide = 65535;

[[noreturn]] void refuse(const std::string& what, const std::filesystem::path& file) {
    throw Error(ErrorCode::BadInput, what, toUtf8(file), "Check that it is a COCO file for instance segmentation.");
}

json parse(const std::filesystem::path& file) {
    json content = parseJson(readText(file, kLargestFile));
    if (content.is_discarded()) refuse("The file is not JSON, or is cut short", file);
    if (!content.is_object()) refuse("The file is no COCO file", file);
    for (const char* part : {"images", "annotations", "categories"})
        if (!content.contains(part) || !content[part].is_array())
            refuse(std::string("The file has no list of ") + part, file);
    return content;
}

/// What COCO calls by number, as an index.
using Ids = std::map<std::int64_t, std::size_t>;

class CocoFile {
  public:
    CocoFile(const std::filesystem::path& file, const std::vector<std::string>& concepts)
        : m_file(file), m_json(parse(file)), m_concepts(concepts) {}

    CocoContent read() {
        readPhotos();
        readCategories();
        for (json& annotation : m_json["annotations"]) readAnnotation(annotation);
        return std::move(m_content);
    }

  private:
    std::int64_t idOf(const json& object, const char* name, const char* what) const {
        if (!object.is_object() || !object.contains(name) || !object[name].is_number_integer())
            refuse(std::string(what) + " has no whole number as \"" + name + "\"", m_file);
        return object[name].get<std::int64_t>();
    }

    void readPhotos() {
        for (const json& image : m_json["images"]) {
            const std::int64_t id = idOf(image, "id", "A photo");
            if (!m_photos.emplace(id, m_content.photos.size()).second)
                refuse("Two photos have the id " + std::to_string(id), m_file);
            if (!image.contains("file_name") || !image["file_name"].is_string())
                refuse("The photo " + std::to_string(id) + " has no file name", m_file);
            CocoPhoto photo;
            photo.file = image["file_name"].get<std::string>();
            std::replace(photo.file.begin(), photo.file.end(), '\\', '/');
            const std::int64_t width = idOf(image, "width", "A photo");
            const std::int64_t height = idOf(image, "height", "A photo");
            if (width < 1 || height < 1 || width > kLongestSide || height > kLongestSide)
                refuse("The photo " + std::to_string(id) + " has no size that can be", m_file);
            photo.width = static_cast<int>(width);
            photo.height = static_cast<int>(height);
            m_content.photos.push_back(std::move(photo));
        }
    }

    void readCategories() {
        for (const json& category : m_json["categories"]) {
            const std::int64_t id = idOf(category, "id", "A category");
            if (!category.contains("name") || !category["name"].is_string() ||
                category["name"].get_ref<const std::string&>().empty())
                refuse("The category " + std::to_string(id) + " has no name", m_file);
            if (!m_names.emplace(id, category["name"].get<std::string>()).second)
                refuse("Two categories have the id " + std::to_string(id), m_file);
        }
        for (const std::string& wanted : m_concepts)
            if (std::none_of(m_names.begin(), m_names.end(), [&](const auto& name) { return name.second == wanted; }))
                refuse("The file has no category \"" + wanted + "\"", m_file);
    }

    void readAnnotation(json& annotation) {
        const std::int64_t image = idOf(annotation, "image_id", "An annotation");
        const std::int64_t category = idOf(annotation, "category_id", "An annotation");
        const auto photo = m_photos.find(image);
        if (photo == m_photos.end())
            refuse("An annotation is of photo " + std::to_string(image) + ", which is missing", m_file);
        const auto name = m_names.find(category);
        if (name == m_names.end())
            refuse("An annotation is of category " + std::to_string(category) + ", which is missing", m_file);
        if (!m_concepts.empty() && std::find(m_concepts.begin(), m_concepts.end(), name->second) == m_concepts.end())
            return;
        const auto segmentation = annotation.find("segmentation");
        if (segmentation == annotation.end() || segmentation->empty()) {
            ++m_content.boxesAlone;
            return;
        }
        m_content.photos[photo->second].annotations.push_back(
            {indexOf(category, name->second), shapeOf(*segmentation)});
    }

    std::size_t indexOf(std::int64_t category, const std::string& name) {
        const auto [place, isNew] = m_indices.emplace(category, m_content.categories.size());
        if (isNew) m_content.categories.push_back(name);
        return place->second;
    }

    decltype(CocoAnnotation::shape) shapeOf(json& segmentation) const {
        try {
            if (segmentation.is_array()) return segmentation.get<CocoAnnotation::Rings>();
            json& counts = segmentation.at("counts");
            if (counts.is_string()) return std::move(counts.get_ref<std::string&>());
            return wholeNumbers<std::uint32_t>(counts);
        } catch (const json::exception&) {
            refuse("An annotation has neither polygons nor run lengths", m_file);
        }
    }

    std::filesystem::path m_file;
    json m_json;
    const std::vector<std::string>& m_concepts;
    CocoContent m_content;
    Ids m_photos;
    Ids m_indices;  ///< of the categories in use
    std::map<std::int64_t, std::string> m_names;
};

Mask fillRings(const CocoAnnotation::Rings& rings, int width, int height) {
    Mask mask(width, height);
    for (const std::vector<double>& ring : rings) {
        const Mask part = maskFromRunLengths(runLengthsOfRing(ring, width, height), width, height);
        for (std::size_t i = 0; i < mask.pixels.size(); ++i) mask.pixels[i] |= part.pixels[i];
    }
    return mask;
}

}  // namespace

CocoContent readCoco(const std::filesystem::path& file, const std::vector<std::string>& concepts) {
    return CocoFile(file, concepts).read();
}

Mask decodeAnnotation(const CocoAnnotation& annotation, int width, int height) {
    if (const auto* text = std::get_if<std::string>(&annotation.shape))
        return maskFromRunLengths(decompressRunLengths(*text), width, height);
    if (const auto* runs = std::get_if<CocoAnnotation::Runs>(&annotation.shape))
        return maskFromRunLengths(*runs, width, height);
    return fillRings(std::get<CocoAnnotation::Rings>(annotation.shape), width, height);
}

}  // namespace maskwright
