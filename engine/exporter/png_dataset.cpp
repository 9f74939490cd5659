// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/png_dataset.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>
#include <string_view>
#include <utility>

#include "core/error.h"
#include "core/files.h"
#include "exporter/indexed_png.h"
#include "exporter/png.h"
#include "exporter/record_set.h"
#include "image/write.h"

namespace maskwright {
namespace {

constexpr std::size_t kMostClasses = 254;

/// Writes any 8- or 16-bit picture and compares what is read back, value by value.
void writePicture(const std::filesystem::path& path, const cv::Mat& picture, const std::string& photo) {
    std::vector<std::uint8_t> bytes;
    if (!cv::imencode(".png", picture, bytes))
        throw Error(ErrorCode::Internal, "A PNG could not be encoded", photo, "Please report this.");
    writeAtomically(path, bytes);
    const cv::Mat stored = cv::imdecode(readBytes(path), cv::IMREAD_UNCHANGED);
    if (stored.size() != picture.size() || stored.type() != picture.type())
        requireExact(picture.total(), toUtf8(path), photo);
    const std::size_t rowBytes = picture.elemSize() * static_cast<std::size_t>(picture.cols);
    for (int y = 0; y < picture.rows; ++y)
        if (!std::equal(picture.ptr(y), picture.ptr(y) + rowBytes, stored.ptr(y)))
            requireExact(static_cast<std::size_t>(picture.cols), toUtf8(path), photo);
}

/// The photo where `shown` is 1, transparent black elsewhere: so that nothing of what is cut away is left in the file.
cv::Mat cutOut(const Image& photo, const Mask& shown) {
    cv::Mat picture(photo.height, photo.width, CV_8UC4, cv::Scalar::all(0));
    for (int y = 0; y < photo.height; ++y) {
        auto* out = picture.ptr<cv::Vec4b>(y);
        for (int x = 0; x < photo.width; ++x) {
            if (shown.at(x, y) == 0) continue;
            const std::uint8_t* rgb = &photo.rgb[3 * (static_cast<std::size_t>(y) * photo.width + x)];
            out[x] = cv::Vec4b(rgb[2], rgb[1], rgb[0], 255);
        }
    }
    return picture;
}

class PngWriter : public DatasetWriter {
  public:
    PngWriter(std::filesystem::path folder, std::vector<std::string> categories, std::set<PngKind> kinds)
        : m_folder(std::move(folder)), m_categories(std::move(categories)), m_kinds(std::move(kinds)) {
        if (wants(PngKind::Index) && m_categories.size() > kMostClasses)
            throw Error(ErrorCode::BadInput, "An index image has room for 254 concepts only",
                        std::to_string(m_categories.size()) + " concepts", "Export binary masks or COCO instead.");
        for (const std::string& name : m_categories) {
            m_folders.push_back(folderName(name));
            const auto clash = std::find(m_folders.begin(), m_folders.end() - 1, m_folders.back());
            if (clash != m_folders.end() - 1)
                throw Error(ErrorCode::BadInput,
                            "Two concepts would share one folder: " +
                                m_categories[static_cast<std::size_t>(clash - m_folders.begin())] + " and " + name,
                            name, "Rename one of them, or export COCO.");
        }
    }

    bool needsPixels() const override { return wants(PngKind::CutOut) || wants(PngKind::Background); }

    void add(const LabelledPhoto& photo) override {
        m_stems.claim(photo.file);
        const std::string file = withEnding(photo.file, ".png");
        if (wants(PngKind::Binary) || wants(PngKind::CutOut)) writeConcepts(photo, file);
        if (wants(PngKind::Index)) writeIndex(photo, file);
        if (wants(PngKind::Instances)) writeInstances(photo, file);
        if (wants(PngKind::Background)) writeBackground(photo, file);
        m_report.comparedPixels += photo.objects.empty() ? 0 : photo.objects.front().mask.pixels.size();
        ++m_report.images;
    }

    ExportReport finish() override {
        std::string names = "background\n";
        for (const std::string& name : m_categories) names += oneLine(name) + "\n";
        writeAtomically(m_folder / "labels.txt", names);
        if (wants(PngKind::Instances)) writeAtomically(m_folder / "instances.json", m_instances.dump(1) + "\n");
        m_report.file = toUtf8(m_folder / "labels.txt");
        return m_report;
    }

  private:
    bool wants(PngKind kind) const { return m_kinds.contains(kind); }

    Mask unionOf(const LabelledPhoto& photo, std::size_t category) const {
        Mask mask(photo.width, photo.height);
        for (const LabelledObject& object : photo.objects) {
            if (object.category != category) continue;
            for (std::size_t i = 0; i < mask.pixels.size(); ++i) mask.pixels[i] |= object.mask.pixels[i];
        }
        return mask;
    }

    void writeConcepts(const LabelledPhoto& photo, const std::string& file) {
        for (std::size_t category = 0; category < m_categories.size(); ++category) {
            // A black mask would say that nothing is there.
            if (photo.lookedFor && !photo.lookedFor->contains(category)) continue;
            const Mask mask = unionOf(photo, category);
            const std::filesystem::path path = fromUtf8(m_folders[category]) / fromUtf8(file);
            if (wants(PngKind::Binary)) writeMaskPng(m_folder / "masks" / path, mask);
            if (mask.area() == 0) continue;
            ++m_report.annotations;
            if (wants(PngKind::CutOut))
                writePicture(m_folder / "cutouts" / path, cutOut(*photo.pixels, mask), photo.file);
        }
    }

    void writeIndex(const LabelledPhoto& photo, const std::string& file) {
        const FlatObjects flat = flatten(photo, Parts::Together);
        std::vector<std::uint8_t> indices(flat.indices.size());
        std::transform(flat.indices.begin(), flat.indices.end(), indices.begin(), [&](std::uint16_t object) {
            return static_cast<std::uint8_t>(object == 0 ? 0 : flat.objects[object - 1U].category + 1);
        });
        writePicture(m_folder / "index" / fromUtf8(file), cv::Mat(photo.height, photo.width, CV_8U, indices.data()),
                     photo.file);
        const std::filesystem::path preview = m_folder / "preview" / fromUtf8(file);
        writeAtomically(preview, encodeIndexedPng(indices, photo.width, photo.height));
        if (readIndexedPng(preview, photo.width, photo.height) != indices)
            requireExact(indices.size(), toUtf8(preview), photo.file);
        m_report.sharedPixels += flat.sharedPixels;
    }

    void writeInstances(const LabelledPhoto& photo, const std::string& file) {
        FlatObjects flat = flatten(photo, Parts::Separate);
        writePicture(m_folder / "instances" / fromUtf8(file),
                     cv::Mat(photo.height, photo.width, CV_16U, flat.indices.data()), photo.file);
        nlohmann::json names = nlohmann::json::array();
        for (const FlatObjects::Object& object : flat.objects) names.push_back(m_categories[object.category]);
        m_instances[photo.file] = names;
        m_report.sharedPixels += wants(PngKind::Index) ? 0 : flat.sharedPixels;
    }

    void writeBackground(const LabelledPhoto& photo, const std::string& file) {
        Mask shown(photo.width, photo.height, 1);
        for (const LabelledObject& object : photo.objects)
            for (std::size_t i = 0; i < shown.pixels.size(); ++i)
                if (object.mask.pixels[i] != 0) shown.pixels[i] = 0;
        writePicture(m_folder / "background" / fromUtf8(file), cutOut(*photo.pixels, shown), photo.file);
    }

    std::filesystem::path m_folder;
    std::vector<std::string> m_categories;
    std::vector<std::string> m_folders;  ///< of the categories
    std::set<PngKind> m_kinds;
    DistinctStems m_stems;
    nlohmann::json m_instances = nlohmann::json::object();  ///< photo to the concepts of its objects, from 1
    ExportReport m_report;
};

}  // namespace

std::string folderName(const std::string& conceptName) {
    constexpr std::string_view kRefused = "/\\:*?\"<>|";
    std::string name = oneLine(conceptName);
    std::replace_if(
        name.begin(), name.end(), [&](char c) { return kRefused.find(c) != std::string_view::npos; }, '_');
    // Windows drops these at the end, and "." and ".." are no names.
    while (!name.empty() && (name.back() == '.' || name.back() == ' ')) name.pop_back();
    return name.empty() ? "_" : name;
}

std::unique_ptr<DatasetWriter> makePngWriter(const std::filesystem::path& folder,
                                             const std::vector<std::string>& categories, std::set<PngKind> kinds) {
    return std::make_unique<PngWriter>(folder, categories, std::move(kinds));
}

}  // namespace maskwright
