// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <vector>

namespace maskwright {

/// Runs a part of a network without keeping what its gradient needs; the way back runs it a second time (gradient
/// checkpointing, arXiv 1604.06174). The part has to give the same result each time.
/// @param inputs everything in it that gradients flow to, but for parameters, which are leaves.
at::Tensor recomputed(const std::function<at::Tensor(const std::vector<at::Tensor>&)>& part,
                      const std::vector<at::Tensor>& inputs);

}  // namespace maskwright
