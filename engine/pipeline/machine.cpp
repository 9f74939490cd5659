// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/machine.h"

#include <fstream>
#include <utility>

#include "core/library_versions.h"

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

std::vector<std::string> describe(const Machine& machine) {
    std::string processor = machine.processor;
    for (const std::string& feature : namesOf(machine.features)) processor += ", " + feature;
    return {"LibTorch " + machine.torch, "OpenCV " + openCvVersion(), "SQLite " + sqliteVersion(),
            "Processor: " + processor + "; " + std::to_string(machine.threads) + " threads",
            "Device: " + std::string(name(machine.device)) + ", " + std::string(name(machine.precision))};
}

}  // namespace maskwright
