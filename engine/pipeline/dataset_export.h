// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/job.h"
#include "dataset/subsets.h"
#include "exporter/coco.h"
#include "exporter/dataset_writer.h"
#include "exporter/png_dataset.h"
#include "pipeline/mask_run.h"
#include "project/project.h"

namespace maskwright {

enum class DatasetFormat { Coco, Png, Yolo, Voc };

/// "coco", "png", "yolo", "voc": also the folder of the format below the export's.
std::string formatName(DatasetFormat format);

/// Which photos and concepts of a project make a dataset. Of an accepted photo only what a person has seen counts, not
/// what a model has added since; a photo that nobody answered is no negative unless a mask says that nothing is there.
struct DatasetSelection {
    std::set<ReviewState> states = {ReviewState::Accepted, ReviewState::Edited};
    std::vector<std::string> concepts;  ///< by name; empty: all of the project
    bool negatives = true;              ///< photos in which none of the concepts is
    std::optional<SubsetShares> split;  ///< nothing: one undivided dataset
    SplitBy splitBy = SplitBy::Folder;
    std::uint64_t seed = 0;  ///< of the split
};

struct PlannedPhoto {
    ProjectImage image;
    Subset subset = Subset::All;
    std::vector<LayerId> layers;  ///< those with foreground; none: a negative
    /// Indices of concepts that somebody or something looked for there; of a photo without any mask all of them.
    std::set<std::size_t> lookedFor;
};

/// What an export of a selection would hold; no mask is read for it.
struct DatasetPlan {
    std::vector<PlannedPhoto> photos;               ///< in path order
    std::vector<ProjectConcept> concepts;           ///< the categories, by name
    std::map<std::int64_t, std::size_t> objectsOf;  ///< concept to objects, not counting the parts of one
    std::map<Subset, std::size_t> photosOf;
    /// Of those: masks in answered photos that were kept while another concept was in hand, or are a model's.
    std::map<std::int64_t, std::size_t> notLookedAt;
    std::size_t negatives = 0;
    std::size_t leftOut = 0;     ///< photos whose state is not wanted, and negatives that are not
    std::size_t unseen = 0;      ///< of those: in a state that is wanted, but nobody and nothing has looked at them
    std::size_t incomplete = 0;  ///< photos with masks of some concepts, in which others were never looked for
};

/// @throws Error(BadInput) for a concept that the project does not have, and as assignSubsets.
DatasetPlan planDataset(const Project& project, const DatasetSelection& selection);

/// What lies where a dataset is to go.
enum class ExportPlace {
    Free,
    EarlierExport,
    SomethingElse,
    AmongPhotos,
    AroundProject,  ///< the photos or the project lie in it
};
/// @param out as DatasetExportOptions::out
ExportPlace lookAtExportPlace(const std::filesystem::path& out, const Project& project);

struct DatasetExportOptions {
    std::filesystem::path project;  ///< the .mwproj folder; read through a connection of its own
    /// Becomes a folder with one below for each format; it must be missing or empty.
    std::filesystem::path out;
    bool replaceExport = false;  ///< an earlier export at `out` may be replaced
    DatasetSelection selection;
    std::set<DatasetFormat> formats = {DatasetFormat::Coco};
    CocoSegmentation segmentation = CocoSegmentation::Rle;
    std::set<PngKind> pngKinds = {PngKind::Binary};
    bool copyPhotos = true;  ///< upright copies beside the labels, so that the dataset stands alone
};

struct DatasetExportResult {
    std::map<DatasetFormat, ExportReport> reports;
    std::size_t photos = 0;
    std::size_t negatives = 0;
    std::map<std::string, std::size_t> objectsOf;  ///< by concept
    std::map<Subset, std::size_t> photosOf;
    std::size_t leftOut = 0;
    std::size_t unseen = 0;             ///< as in DatasetPlan
    std::size_t incomplete = 0;         ///< as in DatasetPlan
    std::size_t sharedPixels = 0;       ///< the most that any format had to give to the smaller of two objects
    std::size_t turned = 0;             ///< photos copied upright that are stored rotated
    std::size_t rotated = 0;            ///< photos stored rotated and not copied: readers without EXIF see them turned
    std::vector<SkippedImage> skipped;  ///< photos that could not be read
    double seconds = 0;
};

/// Writes the dataset into `<out>.partial` and renames it when every file was read again and none differs; a run that
/// is killed or stopped leaves `out` as it was. Beside the formats' folders lie `export_report.json` and `.md`.
/// @throws Error(BadInput) for an `out` that holds something else, nothing to export, no format, or what a format
/// cannot say; Error(DiskFull); Error(Internal) when a file reads back differently; Stopped.
DatasetExportResult exportDataset(const DatasetExportOptions& options, JobContext& context);

}  // namespace maskwright
