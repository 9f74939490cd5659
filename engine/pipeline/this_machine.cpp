// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/machine.h"

#include <ATen/ATen.h>
#include <torch/version.h>

namespace maskwright {

Machine thisMachine() {
    Machine machine;
    machine.processor = processorName();
    machine.features = cpuFeatures();
    machine.threads = availableThreads();
    machine.freeBytes = availableMemoryBytes();
    machine.hasCuda = at::hasCUDA();
    // As torchDevice and torchType decide.
    machine.device = machine.hasCuda ? Device::Cuda : Device::Cpu;
    machine.precision = machine.hasCuda ? Precision::Fp16 : resolveOnCpu(Precision::Auto);
    machine.torch = TORCH_VERSION;
    return machine;
}

}  // namespace maskwright
