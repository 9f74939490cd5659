// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace maskwright {

/// What the training of a segmenter has written of itself so far.
struct ScoreLog {
    struct Loss {
        std::int64_t step = 0;
        double loss = 0;  ///< mean of the steps since the line before
        double learningRate = 0;
    };
    struct Score {
        std::int64_t step = 0;
        double iou = 0;  ///< mean over the photos kept back, with the masks they were given
    };

    std::vector<Loss> losses;   ///< steps ascending
    std::vector<Score> scores;  ///< steps ascending

    bool empty() const noexcept { return losses.empty() && scores.empty(); }
};

/// Reads loss_segmenter.csv and scores_segmenter.csv of a segmenter's folder; they may be growing: a line that is not
/// whole yet is left out. Where a training went on from an earlier checkpoint and wrote a step again, the later line
/// counts. Files that are not there are empty.
/// @throws Error(BadInput) for a file that cannot be read.
ScoreLog readScoreLog(const std::filesystem::path& folder);

}  // namespace maskwright
