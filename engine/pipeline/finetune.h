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
    int loraRank = 0;             ///< 0: every weight is trained; else LoRA of this rank, in lora.safetensors as well
    int microBatch = 0;           ///< samples at a time; 0: derived from the model's size
    bool recompute = false;       ///< less memory, more time, also for a model that is not large
    double checkpointMinutes = 5;
    int previews = 4;  ///< photos that are shown at each validation; 0: none
    bool resume = false;
    int threads = 0;
    Precision precision = Precision::Auto;
    std::uint64_t seed = 0;
    /// Where several processes train together (srun, torchrun): a file to meet by; empty: they meet over the network.
    std::filesystem::path rendezvous = {};
};

struct FinetuneResult {
    std::size_t photos = 0;   ///< learned from
    std::size_t heldOut = 0;  ///< scored on and not learned from; 0: too few for that, one of those learned from is
    std::size_t leftOut = 0;  ///< unreadable, or without a mask, or nothing but object
    std::int64_t steps = 0;
    double validationLoss = 0;  ///< the lowest, at fixed timesteps and noise
    double seconds = 0;
    bool stopped = false;
    bool isMain = true;  ///< false in a process that helped the main one: it has written nothing
};

/// What a fine-tuning would do and take: what was asked for, and the rest derived from the model and the photos.
struct FinetunePlan {
    std::int64_t steps = 0;
    int batch = 0;      ///< samples that a step learns from
    int cropCells = 0;  ///< side of the square that is cut from each photo, in latent cells
    int cropPixels = 0;
    double learningRate = 0;  ///< at its highest
    double emaDecay = 0;      ///< of the average of the weights that is kept
    std::int64_t validateEvery = 0;
    std::size_t snapshots = 0;      ///< newest validations that one can go back to
    std::int64_t parameters = 0;    ///< of the UNet
    std::uint64_t neededBytes = 0;  ///< activations left out
    std::uint64_t freeBytes = 0;

    bool fits() const noexcept { return neededBytes <= freeBytes; }
};

/// Reads configurations only. @param photos that have a preliminary mask
/// @param memoryBudgetBytes that training may take; 0: what is free
/// @throws Error(BadModel); Error(BadInput) for a model that cannot be trained further.
FinetunePlan planFinetune(const FinetuneOptions& options, std::size_t photos, std::uint64_t memoryBudgetBytes = 0);

/// Teaches a model the background of these photos (arXiv 2212.14306, 3.2) and writes it as a model folder of its own.
/// Until the run ends, the folder holds the model that it started from, or as it was when the run last ended.
/// Processes that srun or torchrun started train one model together, each on its share of every step's samples.
/// The folder also gets finetune.json (what it was made from), checkpoints/, snapshots/ and previews/, and what
/// readTrainingLog reads.
/// @throws Error for photos, masks, model or folder that cannot be used; Error(OutOfMemory) saying what would fit.
FinetuneResult finetune(const FinetuneOptions& options, JobContext& context);

/// What a fine-tuning was started with, as far as going on with it depends on it: model, steps, LoRA, loss and seed.
/// Photos, labels and concept are to be filled in. @throws Error(BadInput) when the folder is none of a fine-tuning.
FinetuneOptions finetuneOptionsOf(const std::filesystem::path& folder);

/// Gives a fine-tuned model the weights of an earlier validation: one of the newest, or the best.
/// @throws Error(BadInput) naming the steps there are, or a link that would be written through.
void revertFinetuned(const std::filesystem::path& folder, std::int64_t step);

}  // namespace maskwright
