// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace maskwright {

enum class Precision { Auto, Fp32, Bf16, Fp16 };
enum class Device { Auto, Cpu, Cuda };

/// @throws Error(BadInput) naming the allowed words.
Precision parsePrecision(std::string_view word);
Device parseDevice(std::string_view word);
std::string_view name(Precision precision);
std::string_view name(Device device);

struct CpuFeatures {
    bool avx2 = false;
    bool avx512 = false;
    bool avx512Bf16 = false;
    bool amxBf16 = false;
};
CpuFeatures cpuFeatures();

/// bf16 where the processor multiplies it natively (AMX or AVX512-BF16), else fp32; other values pass through.
Precision resolveOnCpu(Precision precision);

/// Number of cores this process may use (affinity and cgroup included), at least 1.
int availableThreads();

/// All threads allocate from one heap; those that the C library makes for each are too small for tensors. For the start
/// of main, before there are threads.
void shareOneHeap();
/// Tells the C library to keep what is freed for the next tensor instead of giving it back to the system, which would
/// clear every page anew: a sixth of a UNet pass.
void keepFreedMemory();

/// Gives the system back what was freed in passing; takes some milliseconds.
void returnFreedMemory();

std::uint64_t availableMemoryBytes();
std::uint64_t peakResidentBytes();  ///< high-water mark of this process (VmHWM)

}  // namespace maskwright
