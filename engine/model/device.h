// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include "core/compute.h"

namespace maskwright {

/// @throws Error(BadInput) when CUDA is asked for and not there.
at::Device torchDevice(Device device);

/// @throws Error(BadInput) for fp16 on the processor.
at::ScalarType torchType(Precision precision, at::Device device);

}  // namespace maskwright
