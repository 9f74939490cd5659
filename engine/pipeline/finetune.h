// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/compute.h"
#include "core/job.h"

namespace maskwright {

struct FinetuneOptions {
    std::filesystem::path images;
    std::filesystem::path labels;  ///< what a labelling run wrote: its masks/ are the preliminary masks
    std::string concept_;          ///< empty only with conceptFromFolder
    bool conceptFromFolder = false;
    std::filesystem::path model;  ///< a folder in the diffusers layout; empty: Mini
    std::filesystem::path out;    ///< the fine-tuned model's folder
    std::int64_t steps = 0;       ///< 0: derived from the number of photos
    bool paperLoss = false;       ///< the reference's loss (METHOD 1.4) instead of the area-normalised one
    bool resume = false;
    int threads = 0;
    Precision precision = Precision::Auto;
    std::uint64_t seed = 0;
};

struct FinetuneResult {
    std::size_t photos = 0;   ///< learned from
    std::size_t heldOut = 0;  ///< scored on
    std::size_t leftOut = 0;  ///< unreadable, or without a mask, or nothing but object
    std::int64_t steps = 0;
    double validationLoss = 0;  ///< the lowest, at fixed timesteps and noise
    double seconds = 0;
    bool stopped = false;
};

/// Teaches a model the background of these photos (arXiv 2212.14306, 3.2) and writes it as a model folder of its own.
/// @throws Error for photos, masks, model or folder that cannot be used.
FinetuneResult finetune(const FinetuneOptions& options, JobContext& context);

}  // namespace maskwright
