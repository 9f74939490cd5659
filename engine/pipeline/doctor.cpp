// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/doctor.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iomanip>
#include <limits>
#include <sstream>

#include "core/compute.h"
#include "core/error.h"
#include "core/files.h"
#include "pipeline/machine.h"
#include "pipeline/model_report.h"

namespace maskwright {
namespace {

constexpr double kGibibyte = 1024.0 * 1024.0 * 1024.0;
constexpr double kWantedMemoryGib = 2.0;  ///< Stable Diffusion 1.5 in bf16, weights included, stays below 2.4 GB
constexpr double kWantedDiskGib = 1.0;
constexpr double kSlowGigaflops = 8.0;  ///< reference BLAS reaches 2 to 4, OpenBLAS 40 and more on one core

std::string rounded(double number, int digits = 1) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(digits) << number;
    return text.str();
}

Finding examineProcessor() {
    const CpuFeatures features = cpuFeatures();
    std::string value = processorName();
    for (const std::string& name : namesOf(features)) value += ", " + name;
    if (features.avx2) return {"Processor", value, true, {}};
    return {"Processor", value, false, "Without AVX2 every stage is many times slower; use a newer processor."};
}

Finding examineThreads() {
    return {"Threads", std::to_string(availableThreads()), true, {}};
}

Finding examineMemory() {
    const double free = static_cast<double>(availableMemoryBytes()) / kGibibyte;
    const std::string value = rounded(free) + " GiB free";
    if (free >= kWantedMemoryGib) return {"Memory", value, true, {}};
    return {"Memory", value, false, "The built-in model fits; Stable Diffusion needs 2.4 GiB: close other programs."};
}

Finding examineDisk() {
    const auto folder = std::filesystem::current_path();
    const double free = static_cast<double>(std::filesystem::space(folder).available) / kGibibyte;
    const std::string value = rounded(free) + " GiB free in " + toUtf8(folder);
    if (free >= kWantedDiskGib) return {"Disk", value, true, {}};
    return {"Disk", value, false, "Free some space before labelling large folders."};
}

Finding examinePrecision() {
    const Precision picked = resolveOnCpu(Precision::Auto);
    const std::string why =
        picked == Precision::Bf16 ? " (the processor multiplies bf16 itself)" : " (no bf16 units in this processor)";
    return {"Precision", std::string(name(picked)) + why, true, {}};
}

Finding examineAccelerator() {
    return {"CUDA", at::hasCUDA() ? "available" : "not available, everything runs on the processor", true, {}};
}

/// Best of three, so that a busy machine is not taken for a slow library.
Finding examineMatrixProduct() {
    constexpr int kSide = 512;
    const at::Tensor a = at::ones({kSide, kSide});
    double seconds = std::numeric_limits<double>::max();
    for (int i = 0; i < 3; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const at::Tensor product = at::mm(a, a);
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        seconds = std::min(seconds, taken.count());
    }
    const double gigaflops = 2.0 * kSide * kSide * kSide / std::max(seconds, 1e-9) / 1e9;
    const std::string value = rounded(gigaflops, /*digits=*/0) + " GFLOP/s in fp32";
    if (gigaflops >= kSlowGigaflops) return {"Matrix product", value, true, {}};
    return {"Matrix product", value, false,
            "LibTorch seems to run on the reference BLAS; install OpenBLAS (Debian: libopenblas0-pthread)."};
}

Finding examineBuiltInModel() {
    return {"Built-in model", toUtf8(builtInModel()), true, {}};
}

Finding examineDisplay() {
    for (const char* variable : {"WAYLAND_DISPLAY", "DISPLAY"}) {
        const char* value = std::getenv(variable);
        if (value != nullptr && *value != '\0') return {"Display", value, true, {}};
    }
    return {"Display", "none: the window cannot open here, the command line works", true, {}};
}

/// A check that fails is itself a finding.
Finding examine(const char* subject, Finding (*check)()) noexcept {
    try {
        return check();
    } catch (const Error& error) {
        const std::string where = error.where().empty() ? "" : " (" + error.where() + ")";
        return {subject, error.what() + where, false, error.hint()};
    } catch (const std::exception& error) {
        return {subject, error.what(), false, "Maskwright could not look at this; it may still work."};
    }
}

}  // namespace

std::vector<Finding> examineMachine() {
    return {examine("Processor", examineProcessor),
            examine("Threads", examineThreads),
            examine("Memory", examineMemory),
            examine("Disk", examineDisk),
            examine("Precision", examinePrecision),
            examine("CUDA", examineAccelerator),
            examine("Matrix product", examineMatrixProduct),
            examine("Built-in model", examineBuiltInModel),
            examine("Display", examineDisplay)};
}

}  // namespace maskwright
