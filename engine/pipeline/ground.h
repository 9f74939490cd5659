// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/compute.h"
#include "core/job.h"
#include "dataset/image_reports.h"
#include "mask/grounding_metrics.h"
#include "pipeline/photo_loop.h"

namespace maskwright {

/// Where the true masks of one kind are.
struct MaskKind {
    std::string name;
    /// Masks named as the images, with or without the images' own folders; empty: those that the pairs name.
    std::filesystem::path folder = {};
};

struct GroundOptions {
    std::filesystem::path pairs;  ///< JSONL of images (readImageReports); reports and findings are not looked at
    Split split = Split::All;
    MaskKind masks;                      ///< what the phrase should point at
    MaskKind organ = {.name = "lungs"};  ///< a baseline where its masks are there and it is not what is looked for
    std::string phrase;
    std::string prompt;           ///< empty: the model's own, with the phrase in it
    std::filesystem::path model;  ///< empty: Mini
    std::filesystem::path out;    ///< maps/, masks/, grounding.json and grounding.md
    Precision precision = Precision::Auto;
    Device device = Device::Auto;
    int threads = 0;
    std::uint64_t seed = 0;
};

/// How well something points at the true masks; of one image, or the mean over images.
struct GroundingScores {
    std::size_t images = 0;
    double iou = 0;            ///< of the masks
    double boxIou = 0;         ///< of the boxes around them
    double largestBoxIou = 0;  ///< the predicted box around the largest component alone
    double pointing = 0;       ///< pointing game
    double contrast = 0;       ///< contrast-to-noise ratio
    double rocArea = 0;        ///< area under the ROC curve over pixels
};

struct GroundedImage {
    std::string file;
    GroundingScores scores;
    Box box;  ///< around the map's mask
    Box trueBox;
};

struct GroundResult {
    std::string model, prompt;
    GroundingScores phrase;      ///< the map of the phrase
    GroundingScores centredBox;  ///< the best one that is the same for every image
    GroundingScores organ;       ///< the whole organ's mask; no images where it is no baseline
    CentredBox box;
    std::vector<GroundedImage> images;
    std::size_t withoutMask = 0;
    std::vector<SkippedImage> skipped;
    double seconds = 0;
    bool stopped = false;
};

/// Looks for a phrase in every image that has a mask of the kind, scores the map against the mask (METHOD 1.10), and
/// writes maps, masks and a report.
/// @throws Error for pairs, phrase or model that cannot be used, and when no image has the mask.
GroundResult ground(const GroundOptions& options, JobContext& context);

/// grounding.json and grounding.md in the output folder. Bytes depend on nothing but options and scores.
void writeGroundingReport(const GroundOptions& options, const GroundResult& result);

}  // namespace maskwright
