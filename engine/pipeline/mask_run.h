// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/job.h"
#include "image/image.h"
#include "mask/mask.h"
#include "pipeline/label_journal.h"
#include "pipeline/photo_loop.h"

namespace maskwright {

struct LabelResult {
    std::size_t images = 0;
    std::size_t masks = 0;  ///< written by this run or found finished by --resume
    std::vector<SkippedImage> skipped;
    double seconds = 0;
    bool stopped = false;  ///< a stop was asked for; what is done was exported
};

/// What all runs share that write one mask for each photo of a folder, and exports of them.
struct MaskRun {
    std::filesystem::path images, out;
    std::string concept_;            ///< empty only with conceptFromFolder
    bool conceptFromFolder = false;  ///< each photo's top folder under `images` is its concept
    std::vector<std::string> formats;
};

/// A photo's mask, given its relative path and concept. What it throws as Error(BadInput) is why the photo is skipped.
using MaskOf = std::function<Mask(const Image& photo, const std::string& file, const std::string& concept_)>;

/// @throws Error(BadInput) when there is no concept, or a format is not known.
void checkMaskRun(const MaskRun& run);

/// @throws Error(BadInput) when two photos differ in nothing but their extension: they would share one mask file.
void refuseCollisions(const std::vector<std::string>& files);

/// The concept of one photo. @throws Error(BadInput) when it lies in no folder that could name it.
std::string conceptOf(const MaskRun& run, const std::string& file);

/// A mask from the disk. @throws Error(BadInput) when it cannot be read or is not of the photo's size.
Mask readMaskOf(const Image& photo, const std::filesystem::path& file);

/// Writes the mask of every photo that the journal does not know yet, as masks/<image path with .png>; a photo without
/// one is skipped by name. @throws what `maskOf` throws that is neither Error(BadInput) nor Stopped.
LabelResult writeMasks(const MaskRun& run, const std::vector<std::string>& files, LabelJournal& journal, Stage stage,
                       const MaskOf& maskOf, JobContext& context);

/// Exports what the journal knows in every format of the run.
void exportMasks(const MaskRun& run, const LabelJournal& journal, JobContext& context);

}  // namespace maskwright
