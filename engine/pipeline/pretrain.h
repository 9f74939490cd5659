// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/compute.h"
#include "core/job.h"

namespace maskwright {

struct PretrainOptions {
    std::filesystem::path images;  ///< folder with metadata.jsonl
    std::filesystem::path config;  ///< JSON; see resources/pretrain/mini.json
    std::filesystem::path out;     ///< model folder, checkpoints, samples and loss CSV
    /// Empty, or a folder with images/<concept>/ and masks/<concept>/: what each snapshot scores on it by attention
    /// alone goes to scores.csv. Nothing is learned from it.
    std::filesystem::path evaluation;
    bool resume = false;
    int threads = 0;
    Precision precision = Precision::Auto;
    Device device = Device::Auto;
    std::uint64_t seed = 0;
    /// Where several processes train together (srun, torchrun): a file to meet by; empty: they meet over the network.
    std::filesystem::path rendezvous = {};
};

struct PretrainResult {
    std::int64_t autoencoderSteps = 0;
    std::int64_t diffusionSteps = 0;
    double seconds = 0;
    double finalLoss = 0;  ///< smoothed; of the last step that this run took, NaN when it took none
    bool stopped = false;
    bool isMain = true;  ///< false in a process that helped the main one: it has written nothing
};

/// Trains tokenizer, autoencoder and latent diffusion model from captioned photos and writes a model folder.
/// Processes that srun or torchrun started train it together, each on its share of every step's samples; all of them
/// have to see `out`.
/// @throws Error for data or config that cannot be used.
PretrainResult pretrain(const PretrainOptions& options, JobContext& context);

}  // namespace maskwright
