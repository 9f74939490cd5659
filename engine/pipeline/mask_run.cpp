// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mask_run.h"

#include <set>

#include "core/error.h"
#include "core/files.h"
#include "dataset/image_folder.h"
#include "exporter/coco.h"
#include "exporter/png.h"
#include "exporter/voc.h"
#include "exporter/yolo.h"
#include "image/read.h"

namespace maskwright {

namespace {

const std::set<std::string> kFormats = {"coco", "png", "yolo", "voc"};

}  // namespace

void checkMaskRun(const MaskRun& run) {
    if (!run.conceptFromFolder && run.concept_.find_first_not_of(" \t\r\n") == std::string::npos)
        throw Error(ErrorCode::BadInput, "The concept is empty", "--concept",
                    "Name what to look for, or use --concept-from-folder.");
    for (const std::string& format : run.formats)
        if (!kFormats.contains(format))
            throw Error(ErrorCode::BadInput, "This export format is not known", format,
                        "Choose from coco, png, yolo, voc.");
}

void refuseCollisions(const std::vector<std::string>& files) {
    std::set<std::string> masks;
    for (const std::string& file : files)
        if (!masks.insert(maskPathFor(file)).second)
            throw Error(ErrorCode::BadInput, "Two photos would share one mask file", file, "Rename one of them.");
}

std::string conceptOf(const MaskRun& run, const std::string& file) {
    std::string concept_ = run.conceptFromFolder ? topFolder(file) : run.concept_;
    if (concept_.empty())
        throw Error(ErrorCode::BadInput, "The photo lies in no folder that could name its concept", file);
    return concept_;
}

Mask readMaskOf(const Image& photo, const std::filesystem::path& file) {
    Mask mask = readMaskPng(file);
    if (mask.width != photo.width || mask.height != photo.height)
        throw Error(ErrorCode::BadInput, "The mask is not of the photo's size", toUtf8(file),
                    "Masks have the size of the upright photo.");
    return mask;
}

LabelResult writeMasks(const MaskRun& run, const std::vector<std::string>& files, LabelJournal& journal, Stage stage,
                       const MaskOf& maskOf, JobContext& context) {
    LabelResult result;
    const auto write = [&](const std::string& file) {
        ++result.images;
        if (!journal.has(file) || !std::filesystem::exists(run.out / fromUtf8(maskPathFor(file)))) {
            const std::string concept_ = conceptOf(run, file);
            const Image photo = readImage(run.images / fromUtf8(file));
            const Mask mask = maskOf(photo, file, concept_);
            writeMaskPng(run.out / fromUtf8(maskPathFor(file)), mask);
            journal.add(file, {concept_, photo.width, photo.height});
        }
        ++result.masks;
    };
    const PhotoLoopEnd end = forEachPhoto(files, stage, write, context);
    result.skipped = end.skipped;
    result.stopped = end.stopped;
    return result;
}

void exportMasks(const MaskRun& run, const LabelJournal& journal, JobContext& context) {
    std::vector<DatasetRecord> records;
    for (const auto& [file, entry] : journal.finished())
        records.push_back({file, entry.width, entry.height, entry.concept_, maskPathFor(file)});
    std::int64_t done = 0;
    for (const std::string& format : run.formats) {
        context.report({Stage::Exporting, done++, static_cast<std::int64_t>(run.formats.size()), {}, format});
        if (format == "coco") exportCoco(run.out, "annotations.json", records);
        if (format == "yolo") exportYolo(run.out, records);
        if (format == "voc") exportVoc(run.out, records);
    }
    context.report({Stage::Exporting, done, done, {}, {}});
}

}  // namespace maskwright
