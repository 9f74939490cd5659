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
    std::size_t withoutTruth = 0, withoutPrediction = 0;       ///< masks left out for want of a partner
};

/// Which masks of two folders belong together, by relative path without extension.
struct MaskPairs {
    struct Pair {
        std::string predicted, truth;  ///< relative to their folders
    };
    std::vector<Pair> pairs;
    std::vector<std::string> onlyPredicted, onlyTrue;  ///< files without a partner
};

/// Looks at names alone.
/// @throws Error(BadInput) for a folder that is missing or empty, or holds two files that differ in their extension
/// only.
MaskPairs pairMasks(const std::filesystem::path& predicted, const std::filesystem::path& truth);

/// What to do about masks without a partner.
enum class Unpaired { Refuse, LeaveOut };

/// Compares two folders of mask PNGs, paired as pairMasks does.
/// @throws Error(BadInput) naming the first file that has another size or, unless it is to be left out, no partner; and
/// when nothing is left to compare.
Evaluation evaluate(const std::filesystem::path& predicted, const std::filesystem::path& truth, JobContext& context,
                    Unpaired unpaired = Unpaired::Refuse);

}  // namespace maskwright
