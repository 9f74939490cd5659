// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/machine.h"

#include <ATen/ATen.h>
#include <torch/version.h>

#include <fstream>
#include <utility>

namespace maskwright {

std::string processorName() {
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);)
        if (line.rfind("model name", 0) == 0 && line.find(": ") != std::string::npos)
            return line.substr(line.find(": ") + 2);
    return "unknown";
}

std::vector<std::string> namesOf(const CpuFeatures& features) {
    const std::pair<bool, const char*> named[] = {{features.avx2, "AVX2"},
                                                  {features.avx512, "AVX-512"},
                                                  {features.avx512Bf16, "AVX512-BF16"},
                                                  {features.amxBf16, "AMX-BF16"}};
    std::vector<std::string> names;
    for (const auto& [present, name] : named)
        if (present) names.emplace_back(name);
    return names;
}

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
    return machine;
}

std::string torchVersion() {
    return TORCH_VERSION;
}

}  // namespace maskwright
