// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "bench_support.h"
#include "pipeline/label.h"
#include "temporary_folder.h"

namespace maskwright::bench {

namespace {

/// Labels a folder with Mini and its defaults; the time of one pass is that of the whole folder.
void labelFolder(benchmark::State& state, const std::filesystem::path& images, bool conceptFromFolder) {
    double photos = 0;
    for ([[maybe_unused]] auto _ : state) {
        const test::TemporaryFolder out;
        LabelOptions options;
        options.images = images;
        options.conceptFromFolder = conceptFromFolder;
        options.concept_ = conceptFromFolder ? "" : "bird";
        options.out = out.path() / "labels";
        options.threads = 2;
        JobContext context;
        photos = static_cast<double>(label(options, context).masks);
    }
    state.counters["images"] = photos;
}

}  // namespace

void registerLabelling() {
    const std::filesystem::path shared = std::filesystem::path(MASKWRIGHT_SHARED_DIR) / "photos" / "eval" / "images";
    const std::filesystem::path own = std::filesystem::path(MASKWRIGHT_SOURCE_DIR) / "resources" / "samples";
    const bool hasShared = std::filesystem::exists(shared);
    add("label/mini", [=](auto& state) { labelFolder(state, hasShared ? shared : own, hasShared); });
}

}  // namespace maskwright::bench
