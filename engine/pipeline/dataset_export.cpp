// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/dataset_export.h"

#include <fcntl.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <memory>
#include <utility>

#include "core/error.h"
#include "core/files.h"
#include "core/safe_path.h"
#include "exporter/photo_copy.h"
#include "exporter/record_set.h"
#include "exporter/voc.h"
#include "exporter/yolo.h"
#include "image/read.h"
#include "pipeline/dataset_report.h"

namespace maskwright {
namespace {

/// Marks a folder as an export in the making, so that only such a one is ever cleared away.
constexpr const char* kPartialMark = ".maskwright-export";

/// Without "." and "..", links and a separator at the end.
std::filesystem::path wholePath(const std::filesystem::path& path) {
    std::filesystem::path whole = std::filesystem::weakly_canonical(std::filesystem::absolute(path));
    return whole.has_filename() ? whole : whole.parent_path();
}

bool isBelow(const std::filesystem::path& path, const std::filesystem::path& folder) {
    const std::filesystem::path whole = wholePath(path);
    const std::filesystem::path base = wholePath(folder);
    return std::mismatch(base.begin(), base.end(), whole.begin(), whole.end()).first == base.end();
}

bool isEmptyFolder(const std::filesystem::path& folder) {
    return std::filesystem::is_directory(folder) && std::filesystem::is_empty(folder);
}

void mark(const std::filesystem::path& folder) {
    std::ofstream(folder / kPartialMark).flush();
}

/// The mark goes last: what is left of a removal that was cut short can still be told from a folder of somebody else's.
void removeMarked(const std::filesystem::path& folder) {
    mark(folder);
    std::error_code ignored;
    std::vector<std::filesystem::path> entries;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) entries.push_back(entry.path());
    for (const std::filesystem::path& entry : entries)
        if (entry.filename() != kPartialMark) std::filesystem::remove_all(entry, ignored);
    std::filesystem::remove_all(folder, ignored);
}

/// Swaps two folders in one step, so that a process killed at any moment leaves both under one of the names.
bool exchange(const std::filesystem::path& a, const std::filesystem::path& b) {
#ifdef __linux__
    return ::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0;
#else
    return false;
#endif
}

/// The folder that an export is made in; gone again unless it is finished.
class PartialFolder {
  public:
    PartialFolder(const std::filesystem::path& target, const Project& project, bool mayReplace)
        : m_target(wholePath(target)) {
        m_folder = withSuffix(".partial");
        m_old = withSuffix(".old");
        restore();
        refuse(lookAtExportPlace(m_target, project), mayReplace);
        clear();
        makeFolder(m_folder);
        mark(m_folder);
    }
    ~PartialFolder() {
        // Also what it was swapped with.
        if (std::filesystem::exists(m_folder)) removeMarked(m_folder);
    }
    PartialFolder(const PartialFolder&) = delete;
    PartialFolder& operator=(const PartialFolder&) = delete;

    const std::filesystem::path& path() const noexcept { return m_folder; }

    /// What was at the target is gone afterwards.
    void finish() {
        std::error_code error;
        if (isEmptyFolder(m_target)) std::filesystem::remove(m_target, error);
        if (!std::filesystem::exists(m_target)) {
            std::filesystem::rename(m_folder, m_target, error);
        } else if (!exchange(m_folder, m_target)) {
            replaceInTwoSteps(error);
        }
        if (error)
            throw Error(ErrorCode::DiskFull, "The finished export cannot be put in its place: " + error.message(),
                        toUtf8(m_target), "Close what uses the folder and export again.");
        std::filesystem::remove(m_target / kPartialMark, error);
    }

  private:
    std::filesystem::path withSuffix(const char* suffix) const {
        std::filesystem::path path = m_target;
        path += suffix;
        return path;
    }

    /// Where two folders cannot be swapped. The mark tells what was moved aside from what a person calls ".old".
    void replaceInTwoSteps(std::error_code& error) const {
        std::error_code ignored;
        if (std::filesystem::exists(m_old / kPartialMark)) removeMarked(m_old);
        mark(m_target);
        std::filesystem::rename(m_target, m_old, error);
        if (error) {
            std::filesystem::remove(m_target / kPartialMark, ignored);
            return;
        }
        std::filesystem::rename(m_folder, m_target, error);
        if (error)
            restore();
        else
            removeMarked(m_old);
    }

    /// A run was killed, or failed, between the two renames.
    void restore() const {
        std::error_code ignored;
        if (std::filesystem::exists(m_target) || !std::filesystem::exists(m_old / kPartialMark)) return;
        std::filesystem::rename(m_old, m_target, ignored);
        std::filesystem::remove(m_target / kPartialMark, ignored);
    }

    /// What a killed run left: an export in the making, or the earlier one that it was about to remove.
    void clear() const {
        if (!std::filesystem::exists(m_folder)) return;
        const bool isOfARun = isEmptyFolder(m_folder) || std::filesystem::exists(m_folder / kPartialMark) ||
                              std::filesystem::exists(m_folder / kExportReport);
        if (!isOfARun)
            throw Error(ErrorCode::BadInput, "The export needs a folder of this name, which holds something else",
                        toUtf8(m_folder), "Move it away or export elsewhere.");
        removeMarked(m_folder);
    }

    void refuse(ExportPlace place, bool mayReplace) const {
        if (place == ExportPlace::AmongPhotos)
            throw Error(ErrorCode::BadInput, "The dataset would lie among the photos, and be taken for more of them",
                        toUtf8(m_target), "Choose a folder elsewhere.");
        if (place == ExportPlace::AroundProject)
            throw Error(ErrorCode::BadInput, "The photos or the project lie in this folder, which would be replaced",
                        toUtf8(m_target), "Choose a folder elsewhere.");
        if (place == ExportPlace::SomethingElse)
            throw Error(ErrorCode::BadInput, "The folder to export to holds something else", toUtf8(m_target),
                        "Choose an empty or a new folder.");
        if (place == ExportPlace::EarlierExport && !mayReplace)
            throw Error(ErrorCode::BadInput, "The folder holds an earlier export", toUtf8(m_target),
                        "Choose another folder, or say that it may be replaced.");
    }

    std::filesystem::path m_target;
    std::filesystem::path m_folder;
    std::filesystem::path m_old;
};

/// A format in the making, and where its copies of photos belong.
struct Output {
    DatasetFormat format{};
    std::filesystem::path folder;
    std::unique_ptr<DatasetWriter> writer;

    /// Empty where the format takes none.
    std::filesystem::path placeOf(const std::string& file, Subset subset) const {
        switch (format) {
            case DatasetFormat::Coco:
                return folder / "images" / fromUtf8(file);
            case DatasetFormat::Yolo:
                return folder / "images" / subsetName(subset) / fromUtf8(yoloPath(file));
            case DatasetFormat::Voc:
                return folder / "JPEGImages" / fromUtf8(withEnding(file, ".jpg"));
            case DatasetFormat::Png:
                break;
        }
        return {};
    }
};

class DatasetExport {
  public:
    DatasetExport(const DatasetExportOptions& options, JobContext& context)
        : m_options(options),
          m_context(context),
          m_project(Project::open(options.project, Project::Access::ReadOnly)),
          m_photos(m_project.photos()),
          m_plan(planDataset(m_project, options.selection)) {
        if (options.formats.empty())
            throw Error(ErrorCode::BadInput, "No format was chosen", "export", "Choose one or several.");
        if (m_plan.photos.empty())
            throw Error(ErrorCode::BadInput, "No photo of the project is in one of the states chosen",
                        toUtf8(options.project), "Review some photos, or choose other states.");
        for (std::size_t i = 0; i < m_plan.concepts.size(); ++i) m_categoryOf[m_plan.concepts[i].id] = i;
    }

    DatasetExportResult run() {
        const auto start = std::chrono::steady_clock::now();
        // Before hours of work, not in their middle.
        if (m_options.formats != std::set{DatasetFormat::Coco}) {
            DistinctStems stems;
            for (const PlannedPhoto& photo : m_plan.photos) stems.claim(photo.image.file);
        }
        PartialFolder partial(m_options.out, m_project, m_options.replaceExport);
        makeOutputs(partial.path());
        m_result.leftOut = m_plan.leftOut;
        m_result.unseen = m_plan.unseen;
        m_result.incomplete = m_plan.incomplete;
        for (const ProjectConcept& concept_ : m_plan.concepts) m_result.objectsOf[concept_.name] = 0;
        std::int64_t done = 0;
        for (const PlannedPhoto& photo : m_plan.photos) {
            m_context.checkpoint();
            if (m_context.stopsAfterStep()) throw Stopped();
            addOrSkip(photo);
            report(Stage::Exporting, ++done, photo.image.file);
        }
        if (m_result.photos == 0)
            throw Error(ErrorCode::BadInput, "None of the photos could be read: " + m_result.skipped[0].reason,
                        m_result.skipped[0].file, "Find the photos again, or export without copies of them.");
        report(Stage::Verifying, done, {});
        for (Output& output : m_outputs) finish(output, partial.path());
        m_result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        writeExportReport(partial.path(), m_options, m_result);
        partial.finish();
        return std::move(m_result);
    }

  private:
    void makeOutputs(const std::filesystem::path& folder) {
        std::vector<std::string> categories;
        for (const ProjectConcept& concept_ : m_plan.concepts) categories.push_back(concept_.name);
        for (const DatasetFormat format : m_options.formats) {
            Output output{format, folder / formatName(format), nullptr};
            switch (format) {
                case DatasetFormat::Coco:
                    output.writer = makeCocoWriter(output.folder, "annotations", categories, m_options.segmentation);
                    break;
                case DatasetFormat::Yolo:
                    output.writer = makeYoloWriter(output.folder, categories);
                    break;
                case DatasetFormat::Voc:
                    output.writer = makeVocWriter(output.folder, categories, m_options.copyPhotos ? ".jpg" : "");
                    break;
                case DatasetFormat::Png:
                    output.writer = makePngWriter(output.folder, categories, m_options.pngKinds);
                    break;
            }
            m_needsPixels = m_needsPixels || output.writer->needsPixels();
            m_outputs.push_back(std::move(output));
        }
    }

    void report(Stage stage, std::int64_t done, const std::string& item) const {
        m_context.report({stage, done, static_cast<std::int64_t>(m_plan.photos.size()), {}, item});
    }

    void addOrSkip(const PlannedPhoto& planned) {
        LabelledPhoto photo;
        Image pixels;
        try {
            photo = labelled(planned);
            if (m_needsPixels) pixels = readImage(m_photos / fromUtf8(photo.file));
            copy(photo);
        } catch (const Error& error) {
            // What cannot be read is named in the report; a full disk ends the export.
            if (error.code() != ErrorCode::BadInput) throw;
            removeCopies(planned);
            m_result.skipped.push_back({planned.image.file, error.message()});
            return;
        }
        photo.pixels = &pixels;
        for (const Output& output : m_outputs) output.writer->add(photo);
        ++m_result.photos;
        ++m_result.photosOf[photo.subset];
        m_result.negatives += photo.objects.empty() ? 1 : 0;
        for (const LabelledObject& object : photo.objects) ++m_result.objectsOf[m_plan.concepts[object.category].name];
    }

    LabelledPhoto labelled(const PlannedPhoto& planned) const {
        if (!isSafePath(planned.image.file))
            throw Error(ErrorCode::BadInput, "The name leads out of the photo folder", planned.image.file,
                        "Check the project.");
        LabelledPhoto photo{planned.image.file, planned.image.width, planned.image.height, planned.subset, {}, nullptr,
                            planned.lookedFor};
        for (const LayerId& id : planned.layers) {
            // Another layer than planned where a person has undone something since.
            const auto mask = m_project.finalMask(id.image, id.concept_, id.instance);
            if (!mask) continue;
            const std::size_t category = m_categoryOf.at(id.concept_);
            photo.objects.push_back({category, id.instance, m_plan.concepts[category].partsAreObjects, mask->toMask()});
        }
        // Labels alone can be exported where the photos are not.
        if (photo.width != 0 && !m_options.copyPhotos && !m_needsPixels) return photo;
        const ImageSize size = readImageSize(m_photos / fromUtf8(photo.file));
        if (photo.width != 0 && (size.width != photo.width || size.height != photo.height))
            throw Error(ErrorCode::BadInput, "The photo has another size than its masks", photo.file,
                        "Put the photo back that was labelled.");
        photo.width = size.width;
        photo.height = size.height;
        return photo;
    }

    void copy(const LabelledPhoto& photo) {
        const std::filesystem::path from = m_photos / fromUtf8(photo.file);
        if (!m_options.copyPhotos) {
            m_result.rotated += isStoredRotated(from) ? 1 : 0;
            return;
        }
        bool isTurned = false;
        for (const Output& output : m_outputs) {
            const std::filesystem::path to = output.placeOf(photo.file, photo.subset);
            if (!to.empty()) isTurned = copyUpright(from, to) == PhotoCopy::Turned || isTurned;
        }
        m_result.turned += isTurned ? 1 : 0;
    }

    /// A photo without a label would be taken for one that shows nothing.
    void removeCopies(const PlannedPhoto& planned) const {
        std::error_code ignored;
        for (const Output& output : m_outputs)
            if (const std::filesystem::path place = output.placeOf(planned.image.file, planned.subset); !place.empty())
                std::filesystem::remove(place, ignored);
    }

    void finish(Output& output, const std::filesystem::path& folder) {
        ExportReport made = output.writer->finish();
        made.file = toUtf8(std::filesystem::relative(fromUtf8(made.file), folder));
        m_result.sharedPixels = std::max(m_result.sharedPixels, made.sharedPixels);
        m_result.reports[output.format] = made;
    }

    const DatasetExportOptions& m_options;
    JobContext& m_context;
    Project m_project;
    std::filesystem::path m_photos;
    DatasetPlan m_plan;
    std::map<std::int64_t, std::size_t> m_categoryOf;
    std::vector<Output> m_outputs;
    bool m_needsPixels = false;
    DatasetExportResult m_result;
};

}  // namespace

std::string formatName(DatasetFormat format) {
    switch (format) {
        case DatasetFormat::Coco:
            return "coco";
        case DatasetFormat::Png:
            return "png";
        case DatasetFormat::Yolo:
            return "yolo";
        case DatasetFormat::Voc:
            return "voc";
    }
    return {};
}

ExportPlace lookAtExportPlace(const std::filesystem::path& out, const Project& project) {
    const std::filesystem::path photos = project.photos();
    if (isBelow(out, photos)) return ExportPlace::AmongPhotos;
    if (isBelow(photos, out) || isBelow(project.folder(), out)) return ExportPlace::AroundProject;
    if (!std::filesystem::exists(out) || isEmptyFolder(out)) return ExportPlace::Free;
    return std::filesystem::exists(out / kExportReport) ? ExportPlace::EarlierExport : ExportPlace::SomethingElse;
}

DatasetExportResult exportDataset(const DatasetExportOptions& options, JobContext& context) {
    return DatasetExport(options, context).run();
}

}  // namespace maskwright
