// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "core/job.h"
#include "training/adamw.h"
#include "training/process_group.h"

namespace maskwright {

/// What one training phase needs from the loop around its steps.
struct TrainingPhase {
    std::string name;  ///< "autoencoder" or "diffusion": names checkpoint and loss files
    Stage stage{};
    std::int64_t steps = 0;
    double checkpointMinutes = 5;
    std::function<double(std::int64_t)> learningRate;  ///< of a step
    /// Runs one step up to the gradients and gives the loss; in a group, this process's share of both.
    std::function<double(std::int64_t)> backward;
    /// Samples and the like; sees the step count. In the main process alone.
    std::function<void(std::int64_t)> afterStep = [](std::int64_t) {};
    /// Whether there is nothing more to gain after so many steps.
    std::function<bool(std::int64_t)> endsEarly = [](std::int64_t) { return false; };
};

/// Runs a phase to its end or until a stop is asked for: progress, loss CSV, checkpoints by the clock, before a pause
/// between two steps and on stopping.
/// Everything random in a step comes from the step's number, so resuming gives the same bits as never having stopped.
/// A step whose loss or gradient is not finite is left out.
/// The processes of a group start from the main one's state, take every step together with the sum of their gradients,
/// and stop after the same step when any of them is asked to. Only the main one writes.
/// @return true when all steps are done, or it ended early. @throws Stopped, Error(DiskFull), Error(BadInput) when the
/// loss stays not finite.
bool runPhase(const TrainingPhase& phase, AdamW& optimiser, const std::filesystem::path& folder, JobContext& context,
              const ProcessGroup& group = {});

/// Makes the folder of a training run and its checkpoints/.
/// @throws Error(BadInput) when it holds something and `resume` is false, or a link that would be written through.
void prepareRunFolder(const std::filesystem::path& folder, bool resume);

/// Restores the optimiser from `folder`'s newest checkpoint of this phase; false when there is none.
bool resumePhase(const std::string& name, AdamW& optimiser, const std::filesystem::path& folder);

}  // namespace maskwright
