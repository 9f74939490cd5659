// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compute.h"

#include <sched.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#if defined(__x86_64__)
#include <cpuid.h>
#endif

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <string>
#include <thread>
#include <utility>

#include "core/error.h"

namespace maskwright {

namespace {

constexpr std::array<std::pair<std::string_view, Precision>, 4> kPrecisions = {
    {{"auto", Precision::Auto}, {"fp32", Precision::Fp32}, {"bf16", Precision::Bf16}, {"fp16", Precision::Fp16}}};
constexpr std::array<std::pair<std::string_view, Device>, 3> kDevices = {
    {{"auto", Device::Auto}, {"cpu", Device::Cpu}, {"cuda", Device::Cuda}}};

template <class Table>
auto lookUp(const Table& table, std::string_view word, const char* option) {
    std::string allowed;
    for (const auto& [text, value] : table) {
        if (text == word) return value;
        allowed += (allowed.empty() ? "" : ", ") + std::string(text);
    }
    throw Error(ErrorCode::BadInput, "\"" + std::string(word) + "\" is not a choice", option,
                "Choose from " + allowed + ".");
}

template <class Table, class Value>
std::string_view wordFor(const Table& table, Value value) {
    for (const auto& [text, entry] : table)
        if (entry == value) return text;
    return "?";
}

/// The quota of one control group in whole cores, rounded up; 0 when there is none.
int coresOfGroup(const std::string& folder) {
    std::ifstream file(folder + "/cpu.max");
    std::string quota;
    double period = 0;
    if (!(file >> quota >> period) || quota == "max" || period <= 0) return 0;
    return static_cast<int>(std::ceil(std::strtod(quota.c_str(), nullptr) / period));
}

/// The least quota of this process's control group (version 2) and of those it lies in; 0 when there is none.
int controlGroupCores() {
    constexpr std::string_view kVersion2 = "0::/";
    std::ifstream groups("/proc/self/cgroup");
    std::string group;
    while (std::getline(groups, group) && group.rfind(kVersion2, 0) != 0) group.clear();
    std::string folder = "/sys/fs/cgroup";
    if (group.size() > kVersion2.size()) folder += group.substr(kVersion2.size() - 1);
    int least = 0;
    for (; folder.size() >= std::string_view("/sys/fs/cgroup").size(); folder.resize(folder.rfind('/')))
        if (const int cores = coresOfGroup(folder); cores > 0) least = least == 0 ? cores : std::min(least, cores);
    return least;
}

/// A "Name:  123 kB" line of a /proc file, in bytes; 0 when it is not there.
std::uint64_t procKilobytes(const char* path, const std::string& name) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        if (line.rfind(name, 0) == 0) return std::strtoull(line.c_str() + name.size(), nullptr, 10) * 1024;
    return 0;
}

#if defined(__x86_64__)
/// Whether the system saves the AMX tile registers (bits 17 and 18 of XCR0): without, using them ends the program.
bool systemSavesTiles() {
    unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
    constexpr unsigned kOsXsave = 1U << 27;
    if (__get_cpuid(1, &eax, &ebx, &ecx, &edx) == 0 || (ecx & kOsXsave) == 0) return false;
    __asm__("xgetbv" : "=a"(eax), "=d"(edx) : "c"(0));
    constexpr unsigned kTiles = 3U << 17;
    return (eax & kTiles) == kTiles;
}
#endif

}  // namespace

Precision parsePrecision(std::string_view word) {
    return lookUp(kPrecisions, word, "--precision");
}
Device parseDevice(std::string_view word) {
    return lookUp(kDevices, word, "--device");
}
std::string_view name(Precision precision) {
    return wordFor(kPrecisions, precision);
}
std::string_view name(Device device) {
    return wordFor(kDevices, device);
}

CpuFeatures cpuFeatures() {
    CpuFeatures features;
#if defined(__x86_64__)
    __builtin_cpu_init();
    features.avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    features.avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
    unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
    if (features.avx512 && __get_cpuid_count(7, 1, &eax, &ebx, &ecx, &edx) != 0)
        features.avx512Bf16 = (eax & (1U << 5)) != 0;
    if (features.avx512 && __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) != 0)
        features.amxBf16 = (edx & (1U << 22)) != 0 && systemSavesTiles();
#endif
    return features;
}

Precision resolveOnCpu(Precision precision) {
    if (precision != Precision::Auto) return precision;
    const CpuFeatures features = cpuFeatures();
    return features.amxBf16 || features.avx512Bf16 ? Precision::Bf16 : Precision::Fp32;
}

int availableThreads() {
    cpu_set_t set;
    CPU_ZERO(&set);
    // A machine with more cores than the set has bits (1024) refuses the question.
    int cores = sched_getaffinity(0, sizeof(set), &set) == 0 ? CPU_COUNT(&set)
                                                             : static_cast<int>(std::thread::hardware_concurrency());
    if (const int quota = controlGroupCores(); quota > 0) cores = std::min(cores, quota);
    return std::max(cores, 1);
}

void shareOneHeap() {
#if defined(__GLIBC__)
    mallopt(M_ARENA_MAX, 1);
#endif
}

void keepFreedMemory() {
#if defined(__GLIBC__)
    constexpr int kMiB = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, 32 * kMiB);  // the most that glibc takes
    mallopt(M_TRIM_THRESHOLD, 1024 * kMiB);
#endif
}

void returnFreedMemory() {
#if defined(__GLIBC__)
    malloc_trim(/*pad=*/0);
#endif
}

std::uint64_t availableMemoryBytes() {
    return procKilobytes("/proc/meminfo", "MemAvailable:");
}
std::uint64_t peakResidentBytes() {
    return procKilobytes("/proc/self/status", "VmHWM:");
}

}  // namespace maskwright
