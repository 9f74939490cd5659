// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "project_fixture.h"

namespace maskwright {
namespace {

TEST_F(ProjectTest, UndoesAndRedoesStrokeByStrokeAcrossARestart) {
    {
        Project project = make();
        project.apply({paint(project, human(1), box(0, 0, 100, 100))});
        project.apply({paint(project, human(1), box(0, 0, 500, 200))});
    }
    Project project = Project::open(folder());
    EXPECT_EQ(project.history(1).undoable, 2U);
    EXPECT_EQ(project.history(1).nextUndo, "brush");
    const auto undone = project.undo(1);
    ASSERT_TRUE(undone);
    EXPECT_EQ(layerMask(project, human(1)), box(0, 0, 100, 100));
    EXPECT_EQ(project.image("a.jpg")->state, ReviewState::Edited);
    project.undo(1);
    EXPECT_FALSE(project.layer(human(1)));
    EXPECT_EQ(project.image("a.jpg")->state, ReviewState::Unreviewed);
    EXPECT_FALSE(project.undo(1));
    project.redo(1);
    project.redo(1);
    EXPECT_FALSE(project.redo(1));
    EXPECT_EQ(layerMask(project, human(1)), box(0, 0, 500, 200));
    project.undo(1);
    project.apply({paint(project, human(1), box(7, 7, 7, 7))});
    EXPECT_EQ(project.history(1).redoable, 0U);
}

TEST_F(ProjectTest, UndoingTheFirstStrokeBringsTheModelsMaskBack) {
    Project project = make();
    project.storeLayer({1, 1, 1, LayerKind::Segmenter}, box(0, 0, 50, 50), "light");
    project.apply({paint(project, human(1), box(0, 0, 60, 60))});
    EXPECT_EQ(project.finalMask(1, 1)->toMask(), box(0, 0, 60, 60));
    project.undo(1);
    EXPECT_EQ(project.finalMask(1, 1)->toMask(), box(0, 0, 50, 50));
}

TEST_F(ProjectTest, OnePhotosHistoryIsNotAnothers) {
    Project project = make();
    project.apply({paint(project, human(1), box(0, 0, 10, 10))});
    project.apply({paint(project, human(2), box(0, 0, 20, 20))});
    project.undo(1);
    EXPECT_FALSE(project.layer(human(1)));
    EXPECT_EQ(layerMask(project, human(2)), box(0, 0, 20, 20));
    EXPECT_EQ(project.history(2).undoable, 1U);
}

TEST_F(ProjectTest, BulkAnswersAreAllOrNothing) {
    Project project = make();
    const auto accept = [](std::int64_t image) {
        ProjectEdit edit;
        edit.image = image;
        edit.what = "accept";
        edit.state = ReviewState::Accepted;
        edit.note = "fine";
        return edit;
    };
    project.setLocked({3}, true);
    EXPECT_THROW(project.apply({accept(1), accept(2), accept(3)}), Error);
    EXPECT_EQ(project.image("a.jpg")->state, ReviewState::Unreviewed);
    EXPECT_THROW(project.undo(3), Error);
    project.setLocked({3}, false);
    project.apply({accept(1), accept(2), accept(3)});
    EXPECT_EQ(project.image("b.jpg")->state, ReviewState::Accepted);
    project.undo(2);
    EXPECT_EQ(project.image("b.jpg")->state, ReviewState::Unreviewed);
    EXPECT_EQ(project.image("b.jpg")->note, "");
    EXPECT_EQ(project.image("a.jpg")->note, "fine");
}

TEST_F(ProjectTest, RefusesEditsThatCannotBe) {
    Project project = make();
    ProjectEdit beyond = paint(project, human(1), box(0, 0, 10, 10));
    beyond.layers[0].delta[0].column = 40;
    EXPECT_THROW(project.apply({beyond}), Error);
    ProjectEdit model = paint(project, human(1), box(0, 0, 10, 10));
    model.layers[0].id.kind = LayerKind::Refined;
    EXPECT_THROW(project.apply({model}), Error);
    EXPECT_THROW(project.apply({paint(project, human(77), box(0, 0, 10, 10))}), Error);
    EXPECT_EQ(project.history(1).undoable, 0U);
    EXPECT_TRUE(isClean(project));
}

TEST_F(ProjectTest, ForgetsTheOldestBeyondTheBudget) {
    Project project = make();
    project.setHistoryBudget(300);
    for (int i = 1; i <= 40; ++i) project.apply({paint(project, human(1), box(i, i, 100, 100))});
    const std::size_t kept = project.history(1).undoable;
    EXPECT_GT(kept, 0U);
    EXPECT_LT(kept, 20U);
    EXPECT_EQ(layerMask(project, human(1)), box(40, 40, 100, 100));
}

/// Against a list of masks in memory.
TEST_F(ProjectTest, RandomEditsMatchAModelInMemory) {
    std::mt19937 random(4);
    std::map<std::int64_t, std::vector<Mask>> done;
    std::map<std::int64_t, std::vector<Mask>> undone;
    auto project = std::make_unique<Project>(make());
    for (int i = 0; i < 600; ++i) {
        const auto image = static_cast<std::int64_t>(1 + random() % 3);
        switch (random() % 8) {
            case 0:
            case 1:
                EXPECT_EQ(project->undo(image).has_value(), !done[image].empty());
                if (done[image].empty()) break;
                undone[image].push_back(done[image].back());
                done[image].pop_back();
                break;
            case 2:
                EXPECT_EQ(project->redo(image).has_value(), !undone[image].empty());
                if (undone[image].empty()) break;
                done[image].push_back(undone[image].back());
                undone[image].pop_back();
                break;
            case 3:
                if (random() % 8 != 0) break;
                project.reset();
                project = std::make_unique<Project>(Project::open(folder()));
                break;
            default: {
                const Mask mask = box(static_cast<int>(random() % 300), static_cast<int>(random() % 100),
                                      1 + static_cast<int>(random() % 299), 1 + static_cast<int>(random() % 199));
                project->apply({paint(*project, human(image), mask)});
                done[image].push_back(mask);
                undone[image].clear();
            }
        }
        ASSERT_EQ(layerMask(*project, human(image)), done[image].empty() ? Mask() : done[image].back()) << i;
        ASSERT_EQ(project->history(image).redoable, undone[image].size());
    }
    EXPECT_TRUE(isClean(*project));
}

}  // namespace
}  // namespace maskwright
