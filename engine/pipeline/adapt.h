// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/compute.h"
#include "core/job.h"
#include "dataset/image_reports.h"

namespace maskwright {

struct AdaptOptions {
    std::filesystem::path pairs;  ///< JSONL of images and reports (readImageReports)
    Split split = Split::All;
    std::filesystem::path model;  ///< a folder in the diffusers layout; empty: Mini
    std::filesystem::path out;    ///< the adapted model's folder
    std::int64_t steps = 0;       ///< 0: derived from the number of pairs
    int imageSize = 0;            ///< short side in pixels; 0: what the model looks at
    bool resume = false;
    int threads = 0;
    Precision precision = Precision::Auto;
    std::uint64_t seed = 0;
};

struct AdaptResult {
    std::size_t pairs = 0;         ///< learned from
    std::size_t heldOut = 0;       ///< scored on while training; part of the split that was asked for
    std::size_t leftOut = 0;       ///< images that could not be read
    std::size_t captions = 0;      ///< different ones
    std::size_t splitReports = 0;  ///< too long for one caption
    std::size_t newWords = 0;      ///< that a closed vocabulary has taken in
    std::int64_t steps = 0;
    double validationLoss = 0;  ///< the lowest, at fixed timesteps and noise
    double seconds = 0;
    bool stopped = false;
};

/// Teaches a model the pictures and words of a domain (arXiv 2212.14306, 4; METHOD 1.10) and writes it as a model
/// folder of its own. The UNet is trained; so are word embeddings where the text encoder has nothing else (Mini), whose
/// closed vocabulary takes in the words that at least two reports use. Masks are not looked at.
/// @throws Error for pairs, model or folder that cannot be used.
AdaptResult adapt(const AdaptOptions& options, JobContext& context);

}  // namespace maskwright
