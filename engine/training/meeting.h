// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For process_group.cpp alone: LibTorch's heavy headers are in here.
#pragma once

#include <torch/version.h>

#include "core/error.h"
#include "core/job.h"
#include "training/launch.h"

// LibTorch does not always bring the headers of Gloo along (Debian has them in libgloo-dev).
#if __has_include(<gloo/rendezvous/store.h>) && __has_include(<torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>)
#define MASKWRIGHT_GLOO
#ifndef USE_C10D_GLOO
#define USE_C10D_GLOO  // what LibTorch is built with; without it the header below is empty
#endif
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>

namespace maskwright {

#if TORCH_VERSION_MAJOR < 2
using Backend = c10d::ProcessGroup;
#else
using Backend = c10d::Backend;
#endif
using BackendPointer = c10::intrusive_ptr<Backend>;

/// What a process says where it misses another one. Its own sentence names the reason.
Error anotherHasEnded(const Launch& launch);

/// Waits until all processes of a training have come to the place that `launch` names, and connects them.
/// @param device Gloo for the processor, NCCL for a GPU
/// @throws Error(BadInput) when they do not come within `launch.patience`, two have one rank, one gives up, or they
/// cannot reach each other; Stopped while it waits for the others to come. Connecting, which takes a minute or two
/// at most where somebody is lost, is not interrupted.
BackendPointer meet(const Launch& launch, at::Device device, const JobContext& context);

}  // namespace maskwright

#endif
