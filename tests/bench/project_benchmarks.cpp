// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <filesystem>
#include <string>

#include "bench_support.h"
#include "pipeline/dataset_export.h"
#include "project/project.h"
#include "temporary_folder.h"

namespace maskwright::bench {

namespace {

std::vector<std::string> names(int count) {
    std::vector<std::string> files;
    for (int i = 0; i < count; ++i)
        files.push_back("folder " + std::to_string(i / 1000) + "/photo " + std::to_string(i) + ".jpg");
    return files;
}

/// The shape of a mask that a person has corrected: a wavy outline, another for each number.
Mask wavyMask(int side, int number) {
    Mask mask(side, side);
    const double middle = side / 2.0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const double angle = std::atan2(y - middle, x - middle);
            const double radius = side * (0.3 + 0.05 * std::sin(9 * angle + number) + 0.01 * std::sin(60 * angle));
            mask.at(x, y) = std::hypot(x - middle, y - middle) < radius ? 1 : 0;
        }
    return mask;
}

/// Opening a project and listing its photos: what has to happen before the first thumbnail.
void openProject(benchmark::State& state, int photos) {
    const test::TemporaryFolder folder;
    const std::filesystem::path where = folder.path() / "many.mwproj";
    Project::create(where, folder.path()).addImages(names(photos));
    std::size_t listed = 0;
    for ([[maybe_unused]] auto _ : state) listed = Project::open(where).images().size();
    state.counters["images"] = static_cast<double>(listed);
}

/// COCO of masks of 1,000 x 1,000 pixels: read from the project, written, read again and compared.
void exportCocoMasks(benchmark::State& state, int masks) {
    const test::TemporaryFolder folder;
    const std::filesystem::path where = folder.path() / "masks.mwproj";
    {
        constexpr int kShapes = 16;
        std::vector<Mask> shapes;
        for (int i = 0; i < kShapes; ++i) shapes.push_back(wavyMask(1000, i));
        Project project = Project::create(where, folder.path() / "photos");
        project.addImages(names(masks));
        const std::int64_t concept_ = project.addConcept("thing");
        for (int i = 0; i < masks; ++i)
            project.storeLayer({i + 1, concept_, 1, LayerKind::Segmenter}, shapes[i % kShapes], "bench");
    }
    double written = 0;
    for ([[maybe_unused]] auto _ : state) {
        DatasetExportOptions options;
        options.project = where;
        options.out = folder.path() / "dataset";
        options.replaceExport = true;
        options.copyPhotos = false;
        options.selection.states = {ReviewState::Unreviewed};
        JobContext context;
        written = static_cast<double>(exportDataset(options, context).reports.at(DatasetFormat::Coco).annotations);
    }
    state.counters["images"] = written;
}

}  // namespace

void registerProjects() {
    add("project/open/100000", [](auto& state) { openProject(state, 100'000); });
    add("export/coco/1000", [](auto& state) { exportCocoMasks(state, 1'000); });
    add("export/coco/10000", [](auto& state) { exportCocoMasks(state, 10'000); });
}

}  // namespace maskwright::bench
