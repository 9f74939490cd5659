// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A project file from anywhere. Everything that the window and the programs read of a project is read; what opens for
// writing is written to and opened again; what does not open is recovered. Input that is no database at all is taken as
// one packed tile of a mask.
#include <cstdint>

#include "fuzz_support.h"
#include "project/project.h"
#include "project/tile_codec.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPhotosLookedAt = 16;
constexpr std::size_t kLayersLookedAt = 16;

void readPhoto(const Project& project, const ProjectImage& image) {
    project.history(image.id);
    std::size_t seen = 0;
    for (const LayerInfo& info : project.layers(image.id)) {
        if (++seen > kLayersLookedAt) break;
        fuzz::readOrRefuse([&] {
            const auto mask = project.layer(info.id);
            // A grid of tiles costs little; the whole mask only where it is small.
            if (mask && std::int64_t{mask->width()} * mask->height() <= 1 << 18) mask->toMask();
        });
        fuzz::readOrRefuse([&] { project.finalMask(image.id, info.id.concept_, info.id.instance); });
        fuzz::readOrRefuse([&] { project.instances(image.id, info.id.concept_); });
    }
}

void readAll(const Project& project) {
    project.photos();
    project.finalLayers();
    project.setting("tab");
    for (const ProjectConcept& known : project.concepts()) project.imagesWith(known.id);
    std::size_t seen = 0;
    for (const ProjectImage& image : project.images()) {
        if (++seen > kPhotosLookedAt) break;
        fuzz::readOrRefuse([&] { readPhoto(project, image); });
    }
    project.doctor();
}

void change(Project& project) {
    for (const ProjectImage& image : project.images()) {
        fuzz::readOrRefuse([&] {
            while (project.undo(image.id)) {
            }
            project.redo(image.id);
        });
        fuzz::readOrRefuse([&] {
            project.apply(
                {{.image = image.id, .what = "accept", .layers = {}, .state = ReviewState::Accepted, .note = "x"}});
        });
        break;
    }
    fuzz::readOrRefuse([&] { project.addImages({"added.jpg"}); });
    fuzz::readOrRefuse([&] { project.addConcept("added"); });
}

void readProject(const fs::path& home, std::string_view database) {
    const fs::path folder = home / "input.mwproj";
    fs::create_directories(folder);
    fuzz::writeFile(folder / "project.db", database);
    const bool isOpen = fuzz::readOrRefuse([&] {
        Project project = Project::open(folder);
        fuzz::readOrRefuse([&] { readAll(project); });
        if (project.access() == Project::Access::ReadWrite) change(project);
    });
    if (isOpen) {
        fuzz::readOrRefuse([&] { Project::open(folder, Project::Access::ReadOnly).images(); });
        return;
    }
    fuzz::readOrRefuse([&] { readAll(Project::open(Project::recover(folder))); });
}

void readTile(std::span<const std::uint8_t> bytes) {
    const auto tile = unpackTile(bytes);
    if (!tile) return;
    staysInside(*tile, 0, 0, 3, 2);
    const auto again = unpackTile(packTile(*tile));
    fuzz::require(again && again->pixels == tile->pixels, "a tile survives being packed");
}

}  // namespace
}  // namespace maskwright

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace maskwright;
    static const test::TemporaryFolder scratch;
    const std::string_view text = fuzz::asText({data, size});
    if (text.starts_with("SQLite format 3"))
        readProject(fuzz::emptied(scratch), text);
    else
        readTile({data, size});
    return 0;
}
