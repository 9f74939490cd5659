// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/error.h"
#include "core/files.h"
#include "image/write.h"
#include "project/project.h"
#include "project/review.h"
#include "support.h"

namespace maskwright {

/// A project of six photos of 40 x 30 pixels in three folders, with masks of "bird" and "tree".
///
/// | photo   | state      | masks                                |
/// |---------|------------|--------------------------------------|
/// | a/1.png | accepted   | bird, tree over part of it           |
/// | a/2.png | edited     | two birds                            |
/// | b/1.png | accepted   | none: a negative                     |
/// | b/2.png | rejected   | bird                                 |
/// | c/1.png | unreviewed | bird                                 |
/// | c/2.png | accepted   | bird, in two parts with a hole       |
class ProjectDatasetTest : public ::testing::Test {
  protected:
    static constexpr int kWidth = 40;
    static constexpr int kHeight = 30;

    const std::filesystem::path& root() const { return m_root.path(); }
    std::filesystem::path folder() const { return root() / "birds.mwproj"; }
    std::filesystem::path photos() const { return root() / "photos"; }
    std::filesystem::path out() const { return root() / "dataset"; }

    void SetUp() override {
        const std::vector<std::string> files = {"a/1.png", "a/2.png", "b/1.png", "b/2.png", "c/1.png", "c/2.png"};
        for (const std::string& file : files) writePng(photos() / file, photo());
        Project project = Project::create(folder(), photos());
        project.addImages(files);
        const std::int64_t bird = project.addConcept("bird");
        const std::int64_t tree = project.addConcept("tree");
        const auto store = [&](const char* file, std::int64_t concept_, int instance, const Mask& mask) {
            project.storeLayer({project.image(file)->id, concept_, instance, LayerKind::Preliminary}, mask, "test");
        };
        store("a/1.png", bird, 1, box(2, 2, 10, 10));
        store("a/1.png", tree, 1, box(8, 8, 20, 20));
        store("a/2.png", bird, 1, box(0, 0, 5, 5));
        store("a/2.png", bird, 2, box(20, 10, 6, 6));
        store("b/1.png", bird, 1, Mask(kWidth, kHeight));
        store("b/2.png", bird, 1, box(3, 3, 3, 3));
        store("c/1.png", bird, 1, box(4, 4, 4, 4));
        store("c/2.png", bird, 1, partsWithHole());
        say(project, "a/1.png", ReviewState::Accepted);
        say(project, "a/2.png", ReviewState::Edited);
        say(project, "b/1.png", ReviewState::Accepted);
        say(project, "b/2.png", ReviewState::Rejected);
        say(project, "c/2.png", ReviewState::Accepted);
    }

    static void say(Project& project, const char* file, ReviewState state) {
        project.apply({stateEdit(project, project.image(file)->id, state)});
    }

    static Image photo() {
        Image image{kWidth, kHeight, {}};
        for (int i = 0; i < kWidth * kHeight * 3; ++i) image.rgb.push_back(static_cast<std::uint8_t>(i % 251));
        return image;
    }

    static Mask box(int x, int y, int width, int height) {
        Mask mask(kWidth, kHeight);
        for (int row = y; row < y + height; ++row)
            for (int column = x; column < x + width; ++column) mask.at(column, row) = 1;
        return mask;
    }

    static Mask partsWithHole() {
        Mask mask = box(1, 1, 8, 8);
        for (int i = 4; i < 6; ++i) mask.at(i, 4) = 0;
        const Mask other = box(25, 15, 4, 4);
        for (std::size_t i = 0; i < mask.pixels.size(); ++i) mask.pixels[i] |= other.pixels[i];
        return mask;
    }

  private:
    test::TemporaryFolder m_root;
};

}  // namespace maskwright
