// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter/voc.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>

#include "core/error.h"
#include "core/files.h"
#include "exporter/indexed_png.h"
#include "exporter/record_set.h"

namespace maskwright {

namespace {

constexpr std::size_t kMostIndices = 254;  // 0 is background and 255 means "do not care"

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
std::string objectXml(const std::string& name, const FlatObjects::Object& box, const LabelledPhoto& photo) {
    const bool truncated = box.left == 0 || box.top == 0 || box.right == photo.width || box.bottom == photo.height;
    return "  <object>\n    " + element("name", escapeXml(name)) + element("pose", "Unspecified") +
           element("truncated", truncated ? 1 : 0) + element("difficult", 0) + "\n    " +
           element("bndbox", element("xmin", box.left + 1) + element("ymin", box.top + 1) + element("xmax", box.right) +
                                 element("ymax", box.bottom)) +
           "\n  </object>\n";
}

/// One byte a pixel: what `valueOf` says of the object there, 0 where there is none.
template <typename ValueOf>
std::vector<std::uint8_t> indicesOf(const FlatObjects& flat, ValueOf valueOf) {
    std::vector<std::uint8_t> indices(flat.indices.size());
    std::transform(flat.indices.begin(), flat.indices.end(), indices.begin(), [&](std::uint16_t object) {
        return static_cast<std::uint8_t>(object == 0 ? 0 : valueOf(static_cast<std::size_t>(object) - 1));
    });
    return indices;
}

void writeIndices(const std::filesystem::path& path, const std::vector<std::uint8_t>& indices,
                  const LabelledPhoto& photo) {
    writeAtomically(path, encodeIndexedPng(indices, photo.width, photo.height));
    const std::vector<std::uint8_t> stored = readIndexedPng(path, photo.width, photo.height);
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < indices.size(); ++i) wrong += indices[i] != stored[i] ? 1 : 0;
    requireExact(wrong, toUtf8(path), photo.file);
}

void writeChecked(const std::filesystem::path& path, const std::string& text) {
    writeAtomically(path, text);
    if (readText(path) != text)
        throw Error(ErrorCode::Internal, "The file does not read back as it was written", toUtf8(path),
                    "Check the disk and export again.");
}

class VocWriter : public DatasetWriter {
  public:
    VocWriter(std::filesystem::path folder, std::vector<std::string> categories, std::string fileEnding)
        : m_folder(std::move(folder)), m_categories(std::move(categories)), m_fileEnding(std::move(fileEnding)) {
        if (m_categories.size() > kMostIndices)
            throw Error(ErrorCode::BadInput, "Pascal VOC has room for 254 concepts only",
                        std::to_string(m_categories.size()) + " concepts", "Export COCO or YOLO instead.");
    }

    void add(const LabelledPhoto& photo) override {
        m_stems.claim(photo.file);
        const FlatObjects flat = flatten(photo, Parts::Separate, kMostIndices);
        const auto categoryOf = [&](std::size_t object) { return flat.objects[object].category + 1; };
        const std::filesystem::path png = fromUtf8(withEnding(photo.file, ".png"));
        writeIndices(m_folder / "SegmentationClass" / png, indicesOf(flat, categoryOf), photo);
        writeIndices(m_folder / "SegmentationObject" / png,
                     indicesOf(flat, [](std::size_t object) { return object + 1; }), photo);
        std::string xml;
        for (const FlatObjects::Object& object : flat.objects)
            xml += objectXml(m_categories[object.category], object, photo);
        writeChecked(m_folder / "Annotations" / fromUtf8(withEnding(photo.file, ".xml")), annotationXml(photo, xml));
        m_lists[photo.subset] += oneLine(withEnding(photo.file, "")) + "\n";
        m_report.annotations += flat.objects.size();
        m_report.comparedPixels += 2 * flat.indices.size();
        m_report.sharedPixels += flat.sharedPixels;
        ++m_report.images;
    }

    ExportReport finish() override {
        std::string names = "background\n";
        for (const std::string& name : m_categories) names += oneLine(name) + "\n";
        writeChecked(m_folder / "labels.txt", names);
        const std::filesystem::path lists = m_folder / "ImageSets" / "Segmentation";
        for (const Subset subset : {Subset::Train, Subset::Validation, Subset::Test})
            if (m_lists.contains(subset)) writeChecked(lists / (subsetName(subset) + ".txt"), m_lists[subset]);
        writeChecked(lists / "trainval.txt",
                     m_lists[Subset::All] + m_lists[Subset::Train] + m_lists[Subset::Validation]);
        m_report.file = toUtf8(m_folder / "labels.txt");
        return m_report;
    }

  private:
    std::string annotationXml(const LabelledPhoto& photo, const std::string& objects) const {
        const std::string name = m_fileEnding.empty() ? photo.file : withEnding(photo.file, m_fileEnding);
        return "<annotation>\n  " + element("folder", "JPEGImages") + element("filename", escapeXml(name)) + "\n  " +
               element("size", element("width", photo.width) + element("height", photo.height) + element("depth", 3)) +
               "\n  " + element("segmented", objects.empty() ? 0 : 1) + "\n" + objects + "</annotation>\n";
    }

    std::filesystem::path m_folder;
    std::vector<std::string> m_categories;
    std::string m_fileEnding;
    DistinctStems m_stems;
    std::map<Subset, std::string> m_lists;
    ExportReport m_report;
};

}  // namespace

std::unique_ptr<DatasetWriter> makeVocWriter(const std::filesystem::path& folder,
                                             const std::vector<std::string>& categories,
                                             const std::string& fileEnding) {
    return std::make_unique<VocWriter>(folder, categories, fileEnding);
}

ExportReport exportVoc(const std::filesystem::path& folder, const std::vector<DatasetRecord>& records) {
    const RecordSet set(records);
    set.requireDistinctStems();
    VocWriter writer(folder, set.categories(), {});
    return writeRecords(writer, folder, set, true);
}

}  // namespace maskwright
