// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/job.h"
#include "model/segmenter_config.h"

namespace maskwright {

/// A photo (and, where the segmenter sees it, the soft map of its attention) with the mask to learn.
struct SegmenterExample {
    at::Tensor input;   ///< [inputs, h, w] uint8
    at::Tensor target;  ///< [h, w] uint8, 0 or 1
};

struct SegmenterTraining {
    std::int64_t steps = 0;
    int batch = 16;
    int cropSide = 128;
    double learningRate = 2e-3;
    std::int64_t validateEvery = 200;
    int patience = 5;  ///< validations without a better score that end the training
    double checkpointMinutes = 5;
};

struct TrainedSegmenter {
    std::map<std::string, at::Tensor> weights;  ///< averaged, fp32; those with the best score
    double bestIou = 0;                         ///< mean IoU with the held-out masks
    std::int64_t steps = 0;
    bool finished = false;
};

/// Cross-entropy plus soft Dice (which keeps small things from being lost) on cropped, turned and recoloured photos.
/// Each validation adds "step,mean IoU" to scores_segmenter.csv. Resuming gives the same bits as never having stopped.
TrainedSegmenter trainSegmenter(const SegmenterConfig& config, const SegmenterTraining& training,
                                const std::vector<SegmenterExample>& examples,
                                const std::vector<SegmenterExample>& heldOut, at::ScalarType type, std::uint64_t seed,
                                bool resume, const std::filesystem::path& folder, JobContext& context);

}  // namespace maskwright
