// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/compute.h"
#include "core/job.h"
#include "pipeline/mask_run.h"

namespace maskwright {

/// Which photos a run of several takes: those whose index i has i % count == index.
struct Shard {
    int index = 0;
    int count = 1;
};

/// The stage whose masks a labelling run ends with.
enum class LastStage { Preliminary, Refined, Segmenter };

struct LabelOptions {
    std::filesystem::path images;
    std::string concept_;            ///< empty only with conceptFromFolder
    bool conceptFromFolder = false;  ///< each photo's top folder under `images` is its concept
    std::string prompt;              ///< empty: "a photo of a <concept>"; must contain the concept
    std::filesystem::path out;
    std::filesystem::path model;  ///< empty: Mini
    LastStage until = LastStage::Preliminary;
    /// With LastStage::Refined: the model that paints the backgrounds, as `finetune` writes it; empty: `model` itself.
    std::filesystem::path painter;
    /// With LastStage::Segmenter: one that `segment train` wrote; empty: the one in the model's own folder, as Mini has
    /// it; where there is none, one that is trained on these photos first.
    std::filesystem::path segmenter;
    std::vector<std::string> formats = {"coco", "png"};
    std::string propagation = {};  ///< as ExtractorOptions::propagation
    int steps = 0;                 ///< timesteps; 0: what the model recommends, else 40
    /// Where the soft map is cut, as shiftedThreshold takes it: 0 between the two Gaussians, up to +1 for smaller masks
    /// and down to -1 for larger ones. Each photo's own Gaussians count.
    double thresholdShift = 0;
    bool edgeSnap = true;
    bool softMaps = false;  ///< also write maps/<image path with .png>: the soft map, 0 to 255, a pixel per latent cell
    Precision precision = Precision::Auto;
    Device device = Device::Auto;
    int threads = 0;  ///< 0: all cores
    std::uint64_t seed = 0;
    Shard shard;
    bool resume = false;
};

/// Photos in, masks and exports out. Until the segmenter, the preliminary masks and soft maps lie in
/// `<out>/preliminary`, and a segmenter that was trained here in `<out>/segmenter`. A photo that cannot be read is
/// skipped by name.
/// @throws Error for options, model or output folder that cannot be used, before anything is written.
LabelResult label(const LabelOptions& options, JobContext& context);

}  // namespace maskwright
