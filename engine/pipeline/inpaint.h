// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/compute.h"
#include "core/job.h"
#include "pipeline/background.h"
#include "pipeline/mask_run.h"

namespace maskwright {

struct InpaintOptions {
    std::filesystem::path image, images;  ///< one photo, or a folder of them
    std::filesystem::path mask;           ///< of the one photo
    /// What a labelling run wrote: its masks/ are painted over. With neither mask nor labels: the preliminary masks.
    std::filesystem::path labels;
    std::filesystem::path out;
    std::string concept_;                   ///< empty only with conceptFromFolder
    bool conceptFromFolder = false;         ///< each photo's top folder under `images` is its concept
    std::filesystem::path model;            ///< finds the preliminary masks; empty: Mini
    std::filesystem::path painter;          ///< paints, as `finetune` writes it; empty: `model`
    BackgroundOptions background;           ///< but for its guidance
    std::vector<double> guidances = {0.0};  ///< each photo is painted once for each, always from the same noise
    Precision precision = Precision::Auto;
    Device device = Device::Auto;
    int threads = 0;
};

struct InpaintResult {
    std::size_t photos = 0;
    std::size_t paintings = 0;
    std::vector<SkippedImage> skipped;
    double seconds = 0;
    bool stopped = false;
};

/// Paints over what a mask covers and writes what came out, for one photo into `out`, for a folder into
/// `out`/<photo without extension>: photo.png, mask.png (both as the model sees them), reconstruction.png,
/// background_s<guidance>.png (from the second painting on with _2 and so on), difference_s<guidance>.png, and all of
/// it side by side as strip.png.
/// @throws Error for options, model, or the one photo that cannot be used. In a folder such photos are skipped by name.
InpaintResult paintBackgrounds(const InpaintOptions& options, JobContext& context);

}  // namespace maskwright
