// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/review.h"

#include "project_fixture.h"

namespace maskwright {
namespace {

TEST_F(ProjectTest, AcceptingKeepsTheMaskThatWasSeen) {
    Project project = make();
    project.storeLayer({1, 1, 1, LayerKind::Segmenter}, box(0, 0, 50, 50), "light");
    project.apply({stateEdit(project, 1, ReviewState::Accepted)});
    EXPECT_EQ(project.image("a.jpg")->state, ReviewState::Accepted);
    project.storeLayer({1, 1, 1, LayerKind::Segmenter}, box(0, 0, 300, 200), "run again");
    EXPECT_EQ(project.finalMask(1, 1)->toMask(), box(0, 0, 50, 50));
    project.undo(1);
    EXPECT_EQ(project.image("a.jpg")->state, ReviewState::Unreviewed);
    EXPECT_EQ(project.finalMask(1, 1)->toMask(), box(0, 0, 300, 200));
}

TEST_F(ProjectTest, DisagreementIsOneMinusTheMeanIoUOfTheStages) {
    Project project = make();
    project.storeLayer({1, 1, 1, LayerKind::Preliminary}, box(0, 0, 100, 100), "x");
    EXPECT_FALSE(layerDisagreement(project, 1));
    project.storeLayer({1, 1, 1, LayerKind::Segmenter}, box(0, 0, 100, 50), "x");
    EXPECT_DOUBLE_EQ(layerDisagreement(project, 1).value(), 0.5);
}

}  // namespace
}  // namespace maskwright
