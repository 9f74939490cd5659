// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

#include "core/compute.h"
#include "core/job.h"
#include "pipeline/background.h"

namespace maskwright {

struct SynthesizeOptions {
    std::string concept_;
    std::int64_t count = 0;         ///< pairs to make; the filter keeps fewer
    std::filesystem::path model;    ///< tells where its attention sees the concept; empty: Mini
    std::filesystem::path painter;  ///< paints, as `finetune` writes it; empty: `model`
    std::filesystem::path out;
    /// The paper's s of the picture; the twin's is 0. The paper takes 1; with Mini a concept shows from about 4 on.
    double guidance = 4.0;
    int steps = 25;
    bool plms = false;
    RefineOptions refining;
    Precision precision = Precision::Auto;
    Device device = Device::Auto;
    int threads = 0;
    std::uint64_t seed = 0;
    bool resume = false;
};

struct SynthesizeResult {
    std::int64_t pairs = 0;  ///< made by this run or found finished by --resume
    std::int64_t kept = 0;
    std::map<std::string, std::int64_t> dropped;  ///< how many for each reason
    double seconds = 0;
    bool stopped = false;
};

/// Makes up pictures of a concept, each with its background twin, a mask and the soft map of its attention (METHOD
/// 1.8): images/, backgrounds/, masks/ and maps/ for the pairs that the filter keeps, the same below thrown_away/ for
/// the others, manifest.jsonl and sheet.png. A pair depends on its number and the options alone; what a person decided
/// about one (judgePair) stays.
/// @throws Error for options, model or output folder that cannot be used, before anything is written.
SynthesizeResult synthesize(const SynthesizeOptions& options, JobContext& context);

}  // namespace maskwright
