// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/job.h"

namespace maskwright {

struct ConceptScore {
    std::size_t images = 0;
    double meanIou = 0;
    double boundaryF = 0;
};

struct PhotoScore {
    std::string file;  ///< of the predicted mask, relative to its folder
    double iou = 0;
    double boundaryF = 0;
};

struct Evaluation {
    std::size_t images = 0;
    double meanIou = 0;                                        ///< mean over photos of the foreground's IoU
    double boundaryF = 0;                                      ///< mean over photos
    double pooledAccuracy = 0, pooledIou = 0, pooledMiou = 0;  ///< over all pixels together (METHOD 1.9)
    std::map<std::string, ConceptScore> perConcept;            ///< by top folder; one entry "" without folders
    std::vector<PhotoScore> photos;                            ///< worst IoU first
};

/// Compares two folders of mask PNGs, paired by relative path without extension.
/// @throws Error(BadInput) naming the first file that has no partner or another size.
Evaluation evaluate(const std::filesystem::path& predicted, const std::filesystem::path& truth, JobContext& context);

}  // namespace maskwright
