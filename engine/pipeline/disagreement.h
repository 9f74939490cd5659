// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/job.h"
#include "image/image.h"
#include "pipeline/label.h"

namespace maskwright {

struct DisagreementOptions {
    /// Two or three folders as `label` and `segment predict` write them (masks/, perhaps confidence/): the stages or
    /// models whose masks of the same photos are compared.
    std::vector<std::filesystem::path> labels;
    std::filesystem::path truth;  ///< true masks, to measure how well the score ranks; empty: not measured
};

struct PhotoDisagreement {
    std::string file;               ///< the mask's path below masks/ of the first folder
    std::vector<double> ious;       ///< of the pairs in the order of pairsOf()
    std::optional<double> unsure;   ///< 0 to 1, mean over the folders with a confidence map; none without one
    double score = 0;               ///< 0: all agree and are sure; 1: look here first
    std::optional<double> trueIou;  ///< of the last folder's mask with the truth
};

struct DisagreementResult {
    std::vector<PhotoDisagreement> photos;  ///< highest score first
    std::vector<SkippedImage> skipped;      ///< photos that lack a mask somewhere, or whose masks cannot be compared
    std::optional<double> rankCorrelation;  ///< Spearman's, of score and true IoU; negative where the score is useful
};

/// The pairs of folders that are compared, by index: 0-1, or 0-1, 0-2, 1-2.
std::vector<std::pair<std::size_t, std::size_t>> pairsOf(std::size_t folders);

/// How unsure a segmenter is of what it calls foreground: the mean of 4 p (1 - p) where p > 1/2, and 1 where nothing
/// is. Of the areas tried (the whole photo, bands of 1 to 8 cells around the outline, the foreground) this one's ranks
/// come closest to those of the true IoU (README, measured).
/// @param confidence p, 0 to 1
double unsureness(const HeatMap& confidence);

/// The mean of 1 - mean(ious) and of `unsure`; where nothing is known of the latter, the former alone.
double disagreementScore(const std::vector<double>& ious, std::optional<double> unsure);

/// Ranks photos by how much a person should look at them. Two masks that are both empty count as not agreeing: a photo
/// in which nothing was found wants to be looked at.
/// @throws Error(BadInput) for other than two or three folders, one without masks, or no photo that all have.
DisagreementResult findDisagreement(const DisagreementOptions& options, JobContext& context);

/// Writes the list; the extension .json or .csv tells how.
/// @throws Error(BadInput) for another extension, Error(DiskFull).
void writeDisagreement(const DisagreementResult& result, const DisagreementOptions& options,
                       const std::filesystem::path& file);
/// @throws Error(BadInput) unless the extension is one that writeDisagreement knows.
void checkDisagreementFile(const std::filesystem::path& file);

}  // namespace maskwright
