// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <vector>

#include "core/job.h"
#include "training/launch.h"

namespace maskwright {

/// Consecutive samples of a batch.
struct Slice {
    std::int64_t first = 0;
    std::int64_t count = 0;

    std::int64_t end() const noexcept { return first + count; }
};

/// The `part`-th of `parts` slices of `count` samples, as equal as can be.
Slice sliceOf(std::int64_t count, int part, int parts);

/// The processes that train one model together: each has all of the weights, takes its slice of every batch, and adds
/// up gradients with the others. All of them must call the same functions in the same order. A process that trains
/// alone is a group of one, in which every function leaves things as they are.
///
/// LibTorch's own process groups do the work: Gloo for tensors in memory; NCCL for those on a GPU, which no training
/// asks for as long as all of it runs on the processor.
/// Every function that talks to the others @throws Error(BadInput) when one of them no longer answers, at once where it
/// has ended.
class ProcessGroup {
  public:
    /// Alone.
    ProcessGroup() = default;
    /// Waits for all to come. @param device of the tensors that will be shared
    /// @throws Error(BadInput) when they do not, or two have one rank; Stopped.
    static ProcessGroup join(const Launch& launch, at::Device device, const JobContext& context);

    int rank() const noexcept;
    int size() const noexcept;
    /// The one that writes logs, checkpoints and models.
    bool isMain() const noexcept { return rank() == 0; }
    /// The context for this process: what is not the main one says nothing.
    JobContext contextFor(const JobContext& context) const;
    /// This process's samples of a batch. @throws Error(BadInput) where some process would have none.
    Slice sliceOfBatch(std::int64_t batch) const;

    double sum(double value) const;
    /// What is asked for most urgently of any process, so that all of them stop after the same step.
    StopRequest agreed(StopRequest request) const;
    /// Adds up each parameter's gradient, in buckets. Those without one are left out, in every process the same.
    void sumGradients(const std::vector<at::Tensor>& parameters) const;
    /// Overwrites the tensors, which have the same shapes everywhere, with the main process's.
    void copyFromMain(const std::vector<at::Tensor>& tensors) const;
    double fromMain(double value) const;
    std::int64_t fromMain(std::int64_t value) const;
    /// Returns once every process has come here.
    void barrier() const;
    /// @param fingerprint of what has to be the same everywhere
    /// @throws Error(BadInput), in every process, where it is not.
    void requireSame(std::uint64_t fingerprint) const;

  private:
    struct Members;
    std::shared_ptr<const Members> m_members;  ///< null: alone
};

}  // namespace maskwright
