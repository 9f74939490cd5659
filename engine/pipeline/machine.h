// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/compute.h"

namespace maskwright {

/// What this machine computes with, and what "auto" stands for on it.
struct Machine {
    std::string processor;  ///< its name; "unknown" where the system does not tell
    CpuFeatures features;
    int threads = 1;  ///< cores that this process may use
    std::uint64_t freeBytes = 0;
    bool hasCuda = false;
    Device device = Device::Cpu;            ///< that Device::Auto takes
    Precision precision = Precision::Fp32;  ///< that Precision::Auto takes there
    std::string torch;                      ///< the version of LibTorch: "1.13.0"
};

/// Reads files of the system, and asks the driver where there is a graphics card: not for a thread that paints.
Machine thisMachine();

std::string processorName();
/// What a report of a bug needs, a line each: the libraries with their versions, processor, device and precision.
std::vector<std::string> describe(const Machine& machine);

/// "AVX2", "AVX-512" ... of those that are there.
std::vector<std::string> namesOf(const CpuFeatures& features);

}  // namespace maskwright
