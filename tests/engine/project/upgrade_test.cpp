// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Projects of every version that was ever released open for ever: tests/data holds one of each.
#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/error.h"
#include "core/files.h"
#include "project/project.h"
#include "project/project_database.h"
#include "project/stage_store.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

fs::path data() {
    return fs::path(MASKWRIGHT_SOURCE_DIR) / "tests" / "data";
}

Mask box(int width, int height, int x, int y, int boxWidth, int boxHeight) {
    Mask mask(width, height);
    for (int row = y; row < y + boxHeight; ++row)
        for (int column = x; column < x + boxWidth; ++column) mask.at(column, row) = 1;
    return mask;
}

class Upgrade : public ::testing::Test {
  protected:
    fs::path folder() const { return m_root.path() / "birds.mwproj"; }

    /// A copy: opening brings a project up to date.
    void copyOf(const std::string& version) const {
        fs::copy(data() / "upgrades" / version / "birds.mwproj", folder(), fs::copy_options::recursive);
    }
    void madeFrom(const fs::path& sql) const {
        fs::create_directories(folder());
        SQLite::Database database(toUtf8(folder() / "project.db"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(readText(sql));
    }
    int version() const {
        SQLite::Database database(toUtf8(folder() / "project.db"), SQLite::OPEN_READONLY);
        return versionOf(database);
    }
    void discard() const { fs::remove_all(folder()); }

    static bool isClean(const Project& project) {
        const auto findings = project.doctor();
        return std::none_of(findings.begin(), findings.end(), [](const ProjectFinding& finding) {
            return finding.severity == ProjectFinding::Severity::Damage;
        });
    }

  private:
    test::TemporaryFolder m_root;
};

TEST_F(Upgrade, HasOneOfEachVersionOfTheProjectFile) {
    std::set<int> kept;
    for (const auto& sql : fs::directory_iterator(data() / "projects")) {
        madeFrom(sql.path());
        kept.insert(version());
        discard();
    }
    for (const auto& release : fs::directory_iterator(data() / "upgrades")) {
        if (!release.is_directory()) continue;
        copyOf(release.path().filename().string());
        kept.insert(version());
        discard();
    }
    for (int needed = 1; needed <= kProjectVersion; ++needed)
        EXPECT_EQ(kept.count(needed), 1U) << "Keep a project of version " << needed << " in tests/data/upgrades.";
}

TEST_F(Upgrade, OpensAProjectOf010) {
    copyOf("0.1.0");
    const Project project = Project::open(folder());
    EXPECT_EQ(project.access(), Project::Access::ReadWrite) << project.accessReason();
    EXPECT_TRUE(isClean(project));

    const auto images = project.images();
    ASSERT_EQ(images.size(), 4U);
    EXPECT_EQ(images[0].file, "a.jpg");
    EXPECT_EQ(images[2].file, "sub/c.jpg");
    EXPECT_EQ(images[3].file, "鳥.jpg");
    EXPECT_EQ(images[0].state, ReviewState::Edited);
    EXPECT_EQ(images[1].state, ReviewState::Accepted);
    EXPECT_EQ(images[2].state, ReviewState::Rejected);
    EXPECT_EQ(images[3].state, ReviewState::NeedsWork);
    EXPECT_TRUE(images[1].locked);
    EXPECT_EQ(images[2].note, "no bird here");
    EXPECT_EQ(images[2].disagreement, 0.25);
    EXPECT_EQ(images[0].width, 600);

    const auto concepts = project.concepts();
    ASSERT_EQ(concepts.size(), 2U);
    EXPECT_EQ(concepts[0].name, "bird");
    EXPECT_TRUE(concepts[1].partsAreObjects);
    EXPECT_EQ(project.setting("tab"), "review");
}

TEST_F(Upgrade, KeepsTheMasksOf010) {
    copyOf("0.1.0");
    const Project project = Project::open(folder());
    const auto mask = [&](const LayerId& id) {
        const auto layer = project.layer(id);
        return layer ? layer->toMask() : Mask();
    };
    EXPECT_EQ(mask({1, 1, 1, LayerKind::Preliminary}), box(600, 300, 10, 20, 300, 100));
    EXPECT_EQ(mask({1, 1, 1, LayerKind::Refined}), box(600, 300, 12, 22, 290, 90));
    EXPECT_EQ(mask({1, 2, 1, LayerKind::Segmenter}), box(600, 300, 300, 250, 300, 50));
    EXPECT_EQ(mask({2, 1, 2, LayerKind::Imported}), box(40, 30, 20, 10, 5, 5));
    EXPECT_EQ(mask({3, 1, 1, LayerKind::Preliminary}), Mask(40, 30));
    EXPECT_EQ(mask({1, 1, 1, LayerKind::Human}), box(600, 300, 5, 5, 100, 90));
    EXPECT_EQ(project.instances(2, 1), (std::vector<int>{1, 2}));
    EXPECT_EQ(project.layers(1).size(), 4U);
}

TEST_F(Upgrade, UndoGoesOnInAProjectOf010) {
    copyOf("0.1.0");
    Project project = Project::open(folder());
    EXPECT_EQ(project.history(1).undoable, 2U);
    EXPECT_EQ(project.history(1).redoable, 1U);
    ASSERT_TRUE(project.redo(1));
    EXPECT_EQ(project.layer({1, 1, 1, LayerKind::Human})->toMask(), box(600, 300, 50, 5, 100, 90));
    while (project.undo(1)) {
    }
    EXPECT_FALSE(project.hasLayer({1, 1, 1, LayerKind::Human}) &&
                 project.layer({1, 1, 1, LayerKind::Human})->area() > 0);
}

TEST_F(Upgrade, KnowsTheStagesOf010) {
    copyOf("0.1.0");
    const StageStore store(folder(), "bird");
    EXPECT_EQ(store.status(WorkStage::Masks), StageStatus::Done);
    EXPECT_EQ(store.status(WorkStage::Finetune), StageStatus::Done);
    EXPECT_EQ(store.status(WorkStage::Refine), StageStatus::Partial);
    EXPECT_EQ(store.status(WorkStage::Segmenter), StageStatus::Missing);
    ASSERT_TRUE(store.record(WorkStage::Masks));
    EXPECT_EQ(store.record(WorkStage::Masks)->photos, 4U);
}

TEST_F(Upgrade, OpensAProjectOf020) {
    copyOf("0.2.0");
    const Project project = Project::open(folder());
    EXPECT_EQ(project.access(), Project::Access::ReadWrite) << project.accessReason();
    EXPECT_TRUE(isClean(project));
    EXPECT_TRUE(project.isSegmenterHeldBack(1));
    EXPECT_FALSE(project.isSegmenterHeldBack(2));
    EXPECT_EQ(project.setting("export.without"), "beak");
    // The segmenter's mask is there and is not proposed.
    EXPECT_TRUE(project.hasLayer({1, 1, 1, LayerKind::Segmenter}));
    EXPECT_EQ(project.finalMask(1, 1)->toMask(), box(40, 30, 5, 5, 20, 10));
    // A person kept one mask of the second photo while the other concept was in hand.
    std::map<LayerId, bool> seen;
    for (const LayerInfo& layer : project.layers(2))
        if (layer.id.kind == LayerKind::Human) seen[layer.id] = layer.isSeen;
    EXPECT_EQ(seen,
              (std::map<LayerId, bool>{{{2, 1, 1, LayerKind::Human}, true}, {{2, 2, 1, LayerKind::Human}, false}}));
}

TEST_F(Upgrade, KnowsTheReviewAndTheDatasetOf020) {
    copyOf("0.2.0");
    const StageStore store(folder(), "bird");
    // The photos were labelled anew after the segmenter had learned, and answered after that.
    EXPECT_EQ(store.status(WorkStage::Segmenter), StageStatus::Stale);
    EXPECT_EQ(store.reviewStatus(), StageStatus::Done);
    EXPECT_EQ(datasetStatus(folder()), StageStatus::Done);
    // It holds photos that nobody answered, so a model's masks count.
    EXPECT_TRUE(noteMaskChange(folder(), MaskChange::ByModel));
    EXPECT_EQ(datasetStatus(folder()), StageStatus::Stale);
    EXPECT_FALSE(noteMaskChange(folder(), MaskChange::ByPerson)) << "it is known to be old";
}

TEST_F(Upgrade, ANewerProjectIsShownAndNotChanged) {
    copyOf("0.1.0");
    {
        SQLite::Database database(toUtf8(folder() / "project.db"), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA user_version = " + std::to_string(kProjectVersion + 1));
    }
    Project project = Project::open(folder());
    EXPECT_EQ(project.access(), Project::Access::ReadOnly);
    EXPECT_EQ(project.accessReason(),
              "The project was changed by a newer Maskwright: it can be looked at here, but not changed.");
    EXPECT_EQ(project.images().size(), 4U);
    EXPECT_THROW(project.addImages({"new.jpg"}), Error);
    EXPECT_EQ(version(), kProjectVersion + 1);
}

}  // namespace
}  // namespace maskwright
