// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "core/error.h"
#include "core/files.h"
#include "project/project.h"
#include "support.h"

namespace maskwright {

/// A project of three photos of 600 x 300 pixels and the concept "bird".
class ProjectTest : public ::testing::Test {
  protected:
    static constexpr int kWidth = 600;
    static constexpr int kHeight = 300;

    std::filesystem::path folder() const { return m_root.path() / "birds.mwproj"; }
    std::filesystem::path photos() const { return m_root.path() / "photos"; }
    const std::filesystem::path& root() const { return m_root.path(); }

    Project make() const {
        std::filesystem::create_directories(photos());
        Project project = Project::create(folder(), photos());
        project.addImages({"a.jpg", "b.jpg", "sub/c.jpg"});
        project.addConcept("bird");
        return project;
    }

    static Mask box(int x, int y, int width, int height) {
        Mask mask(kWidth, kHeight);
        for (int row = y; row < y + height; ++row)
            for (int column = x; column < x + width; ++column) mask.at(column, row) = 1;
        return mask;
    }

    static LayerId human(std::int64_t image, int instance = 1) { return {image, 1, instance, LayerKind::Human}; }

    /// One stroke: what is in the layer becomes `after`.
    static ProjectEdit paint(const Project& project, const LayerId& id, const Mask& after) {
        const auto before = project.layer(id);
        ProjectEdit edit;
        edit.image = id.image;
        edit.what = "brush";
        edit.layers.push_back({id, after.width, after.height,
                               difference(before ? *before : TiledMask(after.width, after.height), TiledMask(after))});
        return edit;
    }

    static Mask layerMask(const Project& project, const LayerId& id) {
        const auto layer = project.layer(id);
        return layer ? layer->toMask() : Mask();
    }

    static bool isClean(const Project& project) {
        const auto findings = project.doctor();
        const auto damage = std::find_if(findings.begin(), findings.end(), [](const ProjectFinding& finding) {
            return finding.severity == ProjectFinding::Severity::Damage;
        });
        if (damage == findings.end()) return true;
        ADD_FAILURE() << damage->what << " (" << damage->where << ")";
        return false;
    }

  private:
    test::TemporaryFolder m_root;
};

}  // namespace maskwright
