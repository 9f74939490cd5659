// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/compute.h"
#include "core/job.h"
#include "pipeline/label.h"

namespace maskwright {

/// The elements of the method, as AblateOptions::only names them.
constexpr std::array<std::string_view, 11> kAblationElements = {
    "timesteps",   "single-timestep", "layers",     "noises",    "seeds",   "prompt",
    "propagation", "edge-snap",       "refinement", "paintings", "guidance"};

struct AblateOptions {
    std::filesystem::path images;
    std::filesystem::path truth;     ///< true masks, paired by relative path without extension
    std::string concept_;            ///< empty only with conceptFromFolder
    bool conceptFromFolder = false;  ///< each photo's top folder under `images` is its concept
    std::filesystem::path out;
    std::filesystem::path model;    ///< empty: Mini
    std::filesystem::path painter;  ///< paints the backgrounds, as `finetune` writes it; empty: `model`
    std::size_t photos = 0;         ///< that many, spread evenly over the folder; 0: all
    std::vector<std::string> only;  ///< elements; empty: all of kAblationElements
    Precision precision = Precision::Auto;
    Device device = Device::Auto;
    int threads = 0;  ///< 0: all cores
    std::uint64_t seed = 0;
    bool resume = false;
};

struct AblateResult {
    std::size_t photos = 0;  ///< in the table
    std::size_t rows = 0;
    std::vector<SkippedImage> skipped;
    double seconds = 0;
    bool stopped = false;  ///< a stop was asked for; the table is of the photos done so far
};

/// Measures what each element of the method is worth: the mean IoU of every setting of it, with and without edge snap,
/// everything else at its default. Writes ablation.md, ablation.json and plots/*.svg; each photo's figures are kept in
/// `photos/`, from where a resumed run takes what is already measured.
/// @throws Error for options, model or folders that cannot be used, before anything is written.
AblateResult ablate(const AblateOptions& options, JobContext& context);

}  // namespace maskwright
