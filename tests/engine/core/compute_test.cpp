// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compute.h"

#include <gmock/gmock.h>

#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "core/error.h"
#include "support.h"

namespace maskwright {
namespace {

using testing::HasSubstr;

/// What the system itself says about its first processor.
std::set<std::string> processorFlags() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        if (line.rfind("flags", 0) != 0) continue;
        std::istringstream words(line.substr(line.find(':') + 1));
        return {std::istream_iterator<std::string>(words), {}};
    }
    return {};
}

TEST(Compute, WordsComeBack) {
    for (const auto* word : {"auto", "fp32", "bf16", "fp16"}) EXPECT_EQ(name(parsePrecision(word)), word);
    for (const auto* word : {"auto", "cpu", "cuda"}) EXPECT_EQ(name(parseDevice(word)), word);
}

TEST(Compute, AWrongWordNamesTheRightOnes) {
    for (const auto* word : {"", "FP32", "int8", "fp32 "}) {
        try {
            parsePrecision(word);
            FAIL() << word << " was taken";
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadInput);
            EXPECT_THAT(error.message(), HasSubstr("auto, fp32, bf16, fp16"));
        }
    }
    EXPECT_THROW(parseDevice("gpu"), Error);
}

TEST(Compute, AgreesWithTheSystemAboutTheProcessor) {
    const std::set<std::string> flags = processorFlags();
    if (flags.empty()) GTEST_SKIP() << "SKIP: the system does not list processor flags";
    const CpuFeatures features = cpuFeatures();
    EXPECT_EQ(features.avx2, flags.contains("avx2") && flags.contains("fma"));
    EXPECT_EQ(features.avx512, flags.contains("avx512f") && flags.contains("avx512bw") && flags.contains("avx512vl") &&
                                   flags.contains("avx512dq"));
    EXPECT_EQ(features.avx512Bf16, features.avx512 && flags.contains("avx512_bf16"));
    EXPECT_EQ(features.amxBf16, features.avx512 && flags.contains("amx_bf16"));
}

TEST(Compute, AutomaticPrecisionFollowsTheProcessor) {
    const CpuFeatures features = cpuFeatures();
    const bool multiplies = features.amxBf16 || features.avx512Bf16;
    EXPECT_EQ(resolveOnCpu(Precision::Auto), multiplies ? Precision::Bf16 : Precision::Fp32);
    for (const Precision precision : {Precision::Fp32, Precision::Bf16, Precision::Fp16})
        EXPECT_EQ(resolveOnCpu(precision), precision);
}

TEST(Compute, CountsTheCoresOfThisProcess) {
    EXPECT_GE(availableThreads(), 1);
    EXPECT_LE(availableThreads(), static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
}

TEST(Compute, MeasuresMemory) {
    MASKWRIGHT_NEEDS(std::filesystem::path("/proc/self/status"));
    EXPECT_GT(availableMemoryBytes(), 0U);
    const std::uint64_t before = peakResidentBytes();
    constexpr std::size_t kTouched = 64 << 20;
    const std::vector<char> touched(before + kTouched, 'x');
    EXPECT_GE(peakResidentBytes(), before + kTouched / 2) << touched.size();
}

}  // namespace
}  // namespace maskwright
