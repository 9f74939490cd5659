// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mask_import.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "core/error.h"
#include "core/files.h"
#include "core/safe_path.h"
#include "dataset/image_folder.h"
#include "exporter/png.h"
#include "image/read.h"
#include "pipeline/coco_reader.h"

namespace maskwright {

/// A mask for a photo, not yet looked at by the project.
struct ImportedMask {
    std::string concept_;
    int instance = 1;
    Mask mask;
};

struct MaskImport::Source {
    virtual ~Source() = default;
    virtual std::size_t total(const Project& project) const = 0;
    struct Photo {
        ProjectImage image;
        std::vector<ImportedMask> masks;
    };
    /// Reads the next photo's masks into `photo`, or says in `result` why it is skipped and leaves `photo` empty.
    /// @return false when there are no more.
    virtual bool next(const Project& project, std::optional<Photo>& photo, MaskImportResult& result) = 0;
};

namespace {

constexpr const char* kSizeHint = "Give masks the photo's own, upright size.";

std::string sizeText(int width, int height) {
    return std::to_string(width) + " x " + std::to_string(height);
}

/// The size that masks of a photo must have: the project's, else the file's.
ImageSize sizeOf(const Project& project, const ProjectImage& image) {
    if (image.width > 0) return {image.width, image.height};
    return readImageSize(project.photos() / fromUtf8(image.file));
}

void requireSize(int width, int height, const ImageSize& photo, const std::string& file) {
    if (width != photo.width || height != photo.height)
        throw Error(ErrorCode::BadInput,
                    "The mask is " + sizeText(width, height) + " pixels, but its photo is " +
                        sizeText(photo.width, photo.height),
                    file, kSizeHint);
}

}  // namespace

struct MaskImport::PngSource : Source {
    PngSource(std::filesystem::path path, std::string name) : folder(std::move(path)), conceptName(std::move(name)) {
        if (!std::filesystem::is_directory(folder))
            throw Error(ErrorCode::BadInput, "There is no such folder of masks", toUtf8(folder), "Choose another.");
        if (std::filesystem::is_directory(folder / "masks")) folder /= "masks";
    }

    std::size_t total(const Project& project) const override { return project.images().size(); }

    bool next(const Project& project, std::optional<Photo>& photo, MaskImportResult& result) override {
        if (!isLoaded) images = project.images();
        isLoaded = true;
        if (position == images.size()) return false;
        const ProjectImage& image = images[position++];
        const std::filesystem::path path = folder / fromUtf8(image.file).replace_extension(".png");
        const std::string name = conceptName.empty() ? topFolder(image.file) : conceptName;
        if (!std::filesystem::exists(path)) return true;
        if (name.empty()) {
            result.skipped.push_back(
                {image.file, "It lies in no folder that would name its concept. Name the concept."});
            return true;
        }
        try {
            Mask mask = readMaskPng(path);
            requireSize(mask.width, mask.height, sizeOf(project, image), toUtf8(path));
            photo = Photo{image, {{name, 1, std::move(mask)}}};
        } catch (const Error& error) {
            result.skipped.push_back({image.file, error.message()});
        }
        return true;
    }

    std::filesystem::path folder;
    std::string conceptName;
    std::vector<ProjectImage> images;
    std::size_t position = 0;
    bool isLoaded = false;
};

struct MaskImport::CocoSource : Source {
    CocoSource(const std::filesystem::path& file, const std::vector<std::string>& concepts)
        : content(readCoco(file, concepts)) {
        if (content.categories.empty() && content.boxesAlone > 0)
            throw Error(ErrorCode::BadInput, "The file has boxes, but no masks", toUtf8(file),
                        "Choose one with segmentations.");
        if (content.categories.size() > kMostConcepts)
            throw Error(ErrorCode::BadInput,
                        "The file has " + std::to_string(content.categories.size()) + " categories, more than the " +
                            std::to_string(kMostConcepts) + " that a project takes",
                        toUtf8(file), "Name the concepts to import.");
    }

    std::size_t total(const Project&) const override { return content.photos.size(); }

    bool next(const Project& project, std::optional<Photo>& photo, MaskImportResult& result) override {
        if (!isLoaded) findNames(project);
        if (position == content.photos.size()) return false;
        const CocoPhoto& wanted = content.photos[position++];
        if (wanted.annotations.empty()) return true;
        try {
            const ProjectImage image = find(wanted.file);
            requireSize(wanted.width, wanted.height, sizeOf(project, image), wanted.file);
            photo = Photo{image, {}};
            std::map<std::size_t, int> instances;
            for (const CocoAnnotation& annotation : wanted.annotations) {
                const int instance = ++instances[annotation.category];
                try {
                    photo->masks.push_back({content.categories[annotation.category], instance,
                                            decodeAnnotation(annotation, wanted.width, wanted.height)});
                } catch (const Error& error) {
                    // One object that cannot be is no reason to leave out the others.
                    result.skipped.push_back({wanted.file, error.message()});
                }
            }
        } catch (const Error& error) {
            photo.reset();
            result.skipped.push_back({wanted.file, error.message()});
        }
        return true;
    }

    void findNames(const Project& project) {
        images = project.images();
        for (const CocoPhoto& photo : content.photos) ++nameCounts[photo.file.substr(photo.file.rfind('/') + 1)];
        for (std::size_t i = 0; i < images.size(); ++i) {
            byPath[images[i].file] = i;
            const std::string name = images[i].file.substr(images[i].file.rfind('/') + 1);
            const auto [place, isNew] = byName.emplace(name, i);
            if (!isNew) place->second = images.size();  // not one photo alone
        }
        isLoaded = true;
    }

    const ProjectImage& find(const std::string& file) const {
        if (!isSafePath(file))
            throw Error(ErrorCode::BadInput, "The name leads out of the photo folder", file,
                        "Such a file may be meant to do harm; look at where it comes from.");
        if (const auto exact = byPath.find(file); exact != byPath.end()) return images[exact->second];
        // A name alone is enough where neither side knows two of it.
        const std::string name = file.substr(file.rfind('/') + 1);
        const auto named = byName.find(name);
        if (named == byName.end() || nameCounts.at(name) > 1)
            throw Error(ErrorCode::BadInput, "The project has no such photo", file, "Add it to the photo folder.");
        if (named->second == images.size())
            throw Error(ErrorCode::BadInput, "Several photos of the project have this name", file,
                        "Give the photo's path below the photo folder.");
        return images[named->second];
    }

    CocoContent content;
    std::vector<ProjectImage> images;
    std::map<std::string, std::size_t> byPath;
    std::map<std::string, std::size_t> nameCounts;  ///< of the file's photos
    std::map<std::string, std::size_t> byName;      ///< images.size() where several have the name
    std::size_t position = 0;
    bool isLoaded = false;
};

namespace {

/// What an earlier import had more of: objects with a number that this one does not reach.
void dropSurplus(Project& project, std::int64_t image, const std::vector<ImportedMask>& masks, LayerKind kind) {
    std::map<std::int64_t, int> last;
    for (const ImportedMask& imported : masks) {
        int& instance = last[project.addConcept(imported.concept_)];
        instance = std::max(instance, imported.instance);
    }
    for (const LayerInfo& layer : project.layers(image)) {
        const auto found = last.find(layer.id.concept_);
        if (layer.id.kind == kind && found != last.end() && layer.id.instance > found->second)
            project.dropLayer(layer.id);
    }
}

}  // namespace

MaskImport::MaskImport(std::unique_ptr<Source> source, MaskImportOptions options)
    : m_source(std::move(source)), m_options(std::move(options)) {}
MaskImport::MaskImport(MaskImport&&) noexcept = default;
MaskImport& MaskImport::operator=(MaskImport&&) noexcept = default;
MaskImport::~MaskImport() = default;

MaskImport MaskImport::coco(const std::filesystem::path& file, MaskImportOptions options) {
    if (options.source.empty()) options.source = toUtf8(file);
    auto source = std::make_unique<CocoSource>(file, options.concepts);
    return {std::move(source), std::move(options)};
}

MaskImport MaskImport::pngs(const std::filesystem::path& folder, const std::string& conceptName,
                            MaskImportOptions options) {
    if (options.source.empty()) options.source = toUtf8(folder);
    return {std::make_unique<PngSource>(folder, conceptName), std::move(options)};
}

std::size_t MaskImport::total(const Project& project) const {
    return m_source->total(project);
}

bool MaskImport::store(Project& project, std::size_t photos) {
    for (; photos > 0; --photos) {
        std::optional<Source::Photo> photo;
        if (!m_source->next(project, photo, m_result)) return false;
        if (!photo) continue;
        // It may have been locked since the list was read.
        if (const auto now = project.image(photo->image.file); !now || now->locked) {
            m_result.skipped.push_back({photo->image.file, "The photo is locked."});
            continue;
        }
        const std::size_t before = m_result.masks;
        for (const ImportedMask& imported : photo->masks) {
            const LayerId id{photo->image.id, project.addConcept(imported.concept_), imported.instance, m_options.kind};
            if (m_options.existing == ExistingMasks::Keep && project.hasLayer(id)) {
                ++m_result.kept;
                continue;
            }
            project.storeLayer(id, imported.mask, m_options.source);
            ++m_result.masks;
        }
        if (m_options.existing == ExistingMasks::Replace)
            dropSurplus(project, photo->image.id, photo->masks, m_options.kind);
        m_result.photos += m_result.masks > before ? 1 : 0;
    }
    return true;
}

}  // namespace maskwright
