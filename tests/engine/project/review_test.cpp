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

TEST_F(ProjectTest, SayingThatNothingIsThereIsOneStep) {
    Project project = make();
    const std::int64_t other = project.addConcept("leaf");
    project.storeLayer({1, 1, 1, LayerKind::Segmenter}, box(0, 0, 50, 50), "light");
    project.storeLayer({1, other, 1, LayerKind::Segmenter}, box(0, 0, 80, 50), "light");
    const Mask painted = box(10, 10, 20, 20);
    project.apply({paint(project, human(1, 2), painted)});
    project.apply({absentEdit(project, 1, 1, kWidth, kHeight)});
    EXPECT_EQ(project.image("a.jpg")->state, ReviewState::Accepted);
    for (const int instance : {1, 2}) EXPECT_EQ(project.layer(human(1, instance))->area(), 0U);
    // Accepted is the whole photo: what is there of another concept is kept as it was seen.
    EXPECT_EQ(project.layer({1, other, 1, LayerKind::Human})->toMask(), box(0, 0, 80, 50));
    EXPECT_EQ(project.history(1).nextUndo, "absent");
    project.undo(1);
    EXPECT_EQ(project.image("a.jpg")->state, ReviewState::Edited);
    EXPECT_FALSE(project.hasLayer(human(1)));
    EXPECT_EQ(layerMask(project, human(1, 2)), painted);
    EXPECT_FALSE(project.hasLayer({1, other, 1, LayerKind::Human}));
}

TEST_F(ProjectTest, NothingCanBeThereWhereNobodyLooked) {
    Project project = make();
    project.apply({absentEdit(project, 1, 1, kWidth, kHeight)});
    EXPECT_EQ(project.finalMask(1, 1)->area(), 0U);
    project.undo(1);
    EXPECT_FALSE(project.finalMask(1, 1).has_value());
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
