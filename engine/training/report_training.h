// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/job.h"
#include "model/config.h"

namespace maskwright {

/// An image with its report, ready to be learned from.
struct ReportExample {
    at::Tensor latent;                   ///< [C, h, w] fp32, scaled; h and w at least the window's
    at::Tensor content;                  ///< [h, w] fp32, 1 where the image is, 0 in its padding
    std::vector<std::int64_t> captions;  ///< rows of the caption table, drawn in turn
};

/// Every caption once. Row 0 is the empty one.
struct CaptionTable {
    at::Tensor ids;     ///< [N, T] int64
    at::Tensor hidden;  ///< [N, T, D], what the text encoder makes of them; undefined where it is trained as well
};

/// The networks that are adapted.
struct DiffusionNetworks {
    UNetConfig unet;
    TextEncoderConfig textEncoder;
    SchedulerConfig scheduler;
    std::map<std::string, at::Tensor> unetWeights;  ///< fp32, diffusers names; not changed
    std::map<std::string, at::Tensor> textWeights;  ///< likewise; empty: the text encoder stays as it is
};

struct ReportTraining {
    std::int64_t steps = 0;
    int batch = 32;
    int windowCells = 16;  ///< side of the square that is cut from each latent
    double learningRate = 1e-4;
    double emaDecay = 0.9999;
    double captionDropout = 0.1;
    std::int64_t validateEvery = 100;
    double checkpointMinutes = 5;
};

/// What so many pairs need, so that nobody has to choose.
/// @param trainsText whether words are learned as well, which takes a higher rate
ReportTraining reportTrainingFor(std::size_t pairs, int windowCells, bool trainsText);

struct TrainedOnReports {
    /// Averaged, fp32, diffusers names; those with the lowest validation loss. No text encoder where it stayed.
    std::map<std::string, at::Tensor> unet, textEncoder;
    std::int64_t steps = 0;
    double bestLoss = 0;  ///< on held-out pairs at fixed timesteps and noise
    bool finished = false;
};

/// Domain adaptation (METHOD 1.10): denoising under the reports' own words. Every image comes once in each round, in
/// another order and with its next caption, through a random window; never mirrored, since reports tell left from
/// right. Each validation adds "step,loss" to losses_validation.csv.
TrainedOnReports trainOnReports(const DiffusionNetworks& networks, const CaptionTable& captions,
                                const std::vector<ReportExample>& examples, const std::vector<ReportExample>& heldOut,
                                const ReportTraining& training, at::ScalarType type, std::uint64_t seed, bool resume,
                                const std::filesystem::path& folder, JobContext& context);

}  // namespace maskwright
