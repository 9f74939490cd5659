// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Concepts that go or get another name, and which of their masks a person has looked at.
#include "project/review.h"
#include "project_fixture.h"

namespace maskwright {
namespace {

/// The final mask of concept and photo, as a dataset would list it.
FinalLayer finalOf(const Project& project, std::int64_t image, std::int64_t concept_) {
    for (const FinalLayer& layer : project.finalLayers())
        if (layer.id.image == image && layer.id.concept_ == concept_) return layer;
    ADD_FAILURE() << "no final mask";
    return {};
}

TEST_F(ProjectTest, AnAnswerKeepsMasksOfConceptsThatNobodyLookedAtAsSuch) {
    Project project = make();
    const std::int64_t leaf = project.addConcept("leaf");
    project.storeLayer({1, 1, 1, LayerKind::Segmenter}, box(0, 0, 50, 50), "light");
    project.storeLayer({1, leaf, 1, LayerKind::Segmenter}, box(0, 0, 80, 50), "light");
    EXPECT_FALSE(finalOf(project, 1, 1).isSeen);
    project.apply({stateEdit(project, 1, ReviewState::Accepted, 1)});
    EXPECT_TRUE(finalOf(project, 1, 1).isSeen);
    EXPECT_FALSE(finalOf(project, 1, leaf).isSeen);
    project.undo(1);
    project.redo(1);
    EXPECT_TRUE(finalOf(project, 1, 1).isSeen);
    EXPECT_FALSE(finalOf(project, 1, leaf).isSeen);
    EXPECT_TRUE(isClean(project));
}

TEST_F(ProjectTest, AnAnswerWithTheOtherConceptInHandLooksAtItsMask) {
    Project project = make();
    const std::int64_t leaf = project.addConcept("leaf");
    project.storeLayer({1, leaf, 1, LayerKind::Segmenter}, box(0, 0, 80, 50), "light");
    project.apply({stateEdit(project, 1, ReviewState::Accepted, 1)});
    ASSERT_FALSE(finalOf(project, 1, leaf).isSeen);
    project.apply({stateEdit(project, 1, ReviewState::Accepted, leaf)});
    EXPECT_TRUE(finalOf(project, 1, leaf).isSeen);
    EXPECT_EQ(project.layer({1, leaf, 1, LayerKind::Human})->toMask(), box(0, 0, 80, 50));
}

TEST_F(ProjectTest, AStrokeLooksAtTheMask) {
    Project project = make();
    project.storeLayer({1, 1, 1, LayerKind::Segmenter}, box(0, 0, 80, 50), "light");
    project.apply({stateEdit(project, 1, ReviewState::Accepted, project.addConcept("leaf"))});
    ASSERT_FALSE(finalOf(project, 1, 1).isSeen);
    project.apply({paint(project, human(1), box(0, 0, 20, 20))});
    EXPECT_TRUE(finalOf(project, 1, 1).isSeen);
}

TEST_F(ProjectTest, ASegmenterThatIsHeldBackIsProposedLast) {
    Project project = make();
    project.storeLayer({1, 1, 1, LayerKind::Refined}, box(0, 0, 80, 50), "x");
    project.storeLayer({1, 1, 1, LayerKind::Segmenter}, box(0, 0, 10, 10), "x");
    project.storeLayer({2, 1, 1, LayerKind::Segmenter}, box(0, 0, 10, 10), "x");
    EXPECT_EQ(finalOf(project, 1, 1).id.kind, LayerKind::Segmenter);
    project.setSegmenterHeldBack(1, true);
    EXPECT_TRUE(project.isSegmenterHeldBack(1));
    EXPECT_EQ(finalOf(project, 1, 1).id.kind, LayerKind::Refined);
    EXPECT_EQ(project.finalMask(1, 1)->toMask(), box(0, 0, 80, 50));
    EXPECT_EQ(finalOf(project, 2, 1).id.kind, LayerKind::Segmenter);  // there is no other
    project.apply({stateEdit(project, 1, ReviewState::Accepted)});
    EXPECT_EQ(layerMask(project, human(1)), box(0, 0, 80, 50));
    project.setSegmenterHeldBack(1, false);
    EXPECT_FALSE(project.isSegmenterHeldBack(1));
}

TEST_F(ProjectTest, ALayerThatIsChosenBecomesThePersonsAndCanBeTakenBack) {
    Project project = make();
    project.storeLayer({1, 1, 1, LayerKind::Refined}, box(0, 0, 80, 50), "x");
    project.storeLayer({1, 1, 1, LayerKind::Segmenter}, box(0, 0, 10, 10), "x");
    EXPECT_FALSE(useLayerEdit(project, {1, 1, 1, LayerKind::Preliminary}));
    project.apply({*useLayerEdit(project, {1, 1, 1, LayerKind::Refined})});
    EXPECT_EQ(layerMask(project, human(1)), box(0, 0, 80, 50));
    EXPECT_EQ(project.image("a.jpg")->state, ReviewState::Edited);
    project.apply({*useLayerEdit(project, {1, 1, 1, LayerKind::Segmenter})});
    EXPECT_EQ(layerMask(project, human(1)), box(0, 0, 10, 10));
    project.undo(1);
    EXPECT_EQ(layerMask(project, human(1)), box(0, 0, 80, 50));
    project.undo(1);
    EXPECT_FALSE(project.hasLayer(human(1)));
}

TEST_F(ProjectTest, AConceptGoesWithItsMasksAndWhatCouldBeUndoneOfThem) {
    Project project = make();
    const std::int64_t leaf = project.addConcept("leaf");
    project.setSegmenterHeldBack(leaf, true);
    for (const std::int64_t image : {1, 2})
        project.storeLayer({image, leaf, 1, LayerKind::Preliminary}, box(0, 0, 80, 50), "x");
    project.storeLayer({1, 1, 1, LayerKind::Preliminary}, box(0, 0, 20, 20), "x");
    project.apply({paint(project, {1, leaf, 1, LayerKind::Human}, box(0, 0, 20, 20))});
    for (const std::int64_t image : {1, 2}) project.apply({stateEdit(project, image, ReviewState::Accepted)});
    project.removeConcept(leaf);
    EXPECT_EQ(project.concepts().size(), 1U);
    EXPECT_TRUE(project.imagesWith(leaf).empty());
    EXPECT_EQ(project.finalLayers().size(), 1U);
    // The other concept's answer stays; a photo without any mask would else be a picture of nothing.
    EXPECT_EQ(project.image("a.jpg")->state, ReviewState::Accepted);
    EXPECT_EQ(project.image("b.jpg")->state, ReviewState::Unreviewed);
    EXPECT_TRUE(isClean(project));
    while (project.undo(1)) {
    }
    while (project.redo(1)) {
    }
    EXPECT_EQ(layerMask(project, human(1)), box(0, 0, 20, 20));
    EXPECT_TRUE(isClean(project));
    EXPECT_FALSE(project.isSegmenterHeldBack(project.addConcept("stone")));  // that may get its number
}

TEST_F(ProjectTest, AConceptOfALockedPhotoStays) {
    Project project = make();
    project.storeLayer({1, 1, 1, LayerKind::Preliminary}, box(0, 0, 80, 50), "x");
    project.setLocked({1}, true);
    EXPECT_THROW(project.removeConcept(1), Error);
    EXPECT_TRUE(project.hasLayer({1, 1, 1, LayerKind::Preliminary}));
    EXPECT_EQ(project.concepts().size(), 1U);
    EXPECT_THROW(project.removeConcept(99), Error);
}

TEST_F(ProjectTest, AConceptGetsANameThatNoOtherHas) {
    Project project = make();
    project.addConcept("leaf");
    project.renameConcept(1, "sparrow");
    EXPECT_EQ(project.concepts().front().name, "sparrow");
    EXPECT_NO_THROW(project.renameConcept(1, "sparrow"));
    EXPECT_THROW(project.renameConcept(1, "leaf"), Error);
    EXPECT_THROW(project.renameConcept(1, ""), Error);
    EXPECT_THROW(project.renameConcept(99, "other"), Error);
    EXPECT_EQ(project.concepts().front().name, "sparrow");
}

}  // namespace
}  // namespace maskwright
