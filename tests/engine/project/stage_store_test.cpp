// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/stage_store.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/files.h"
#include "support.h"

namespace maskwright {
namespace {

using test::TemporaryFolder;

class StageStoreTest : public testing::Test {
  protected:
    StageRecord ran(WorkStage stage, bool complete = true) {
        std::filesystem::create_directories(store.folder(stage));
        StageRecord record;
        record.folder = store.folder(stage);
        record.photos = 3;
        record.complete = complete;
        store.note(stage, record);
        return *store.record(stage);
    }

    TemporaryFolder project;
    StageStore store{project.path(), "bird"};
};

TEST_F(StageStoreTest, KnowsNothingAtFirst) {
    for (const WorkStage stage : kWorkStages) {
        EXPECT_EQ(store.status(stage), StageStatus::Missing);
        EXPECT_FALSE(store.record(stage));
    }
}

TEST_F(StageStoreTest, RemembersARunForTheNextReader) {
    const StageRecord noted = ran(WorkStage::Masks);
    const auto read = StageStore(project.path(), "bird").record(WorkStage::Masks);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->id, noted.id);
    EXPECT_EQ(read->photos, 3U);
    EXPECT_EQ(read->finished.size(), std::string("2026-01-01T00:00:00Z").size());
    EXPECT_EQ(store.status(WorkStage::Masks), StageStatus::Done);
}

TEST_F(StageStoreTest, WhatStandsOnANewerRunIsStale) {
    ran(WorkStage::Masks);
    ran(WorkStage::Finetune);
    ran(WorkStage::Refine);
    ran(WorkStage::Segmenter);
    EXPECT_EQ(store.status(WorkStage::Segmenter), StageStatus::Done);
    ran(WorkStage::Finetune);
    EXPECT_EQ(store.status(WorkStage::Masks), StageStatus::Done);
    EXPECT_EQ(store.status(WorkStage::Finetune), StageStatus::Done);
    EXPECT_EQ(store.status(WorkStage::Refine), StageStatus::Stale);
    EXPECT_EQ(store.status(WorkStage::Segmenter), StageStatus::Stale);
    ran(WorkStage::Refine);
    EXPECT_EQ(store.status(WorkStage::Refine), StageStatus::Done);
    EXPECT_EQ(store.status(WorkStage::Segmenter), StageStatus::Stale) << "it was trained on the refined masks before";
}

TEST_F(StageStoreTest, AStageThatCameLaterMakesTheNextStale) {
    ran(WorkStage::Masks);
    ran(WorkStage::Segmenter);
    EXPECT_EQ(store.status(WorkStage::Segmenter), StageStatus::Done) << "refining is not a must";
    ran(WorkStage::Refine);
    EXPECT_EQ(store.status(WorkStage::Segmenter), StageStatus::Stale);
}

TEST_F(StageStoreTest, TellsAStoppedRun) {
    ran(WorkStage::Finetune, /*complete=*/false);
    EXPECT_EQ(store.status(WorkStage::Finetune), StageStatus::Partial);
    store.forget(WorkStage::Finetune);
    EXPECT_EQ(store.status(WorkStage::Finetune), StageStatus::Missing);
}

TEST_F(StageStoreTest, AFolderThatIsGoneIsNoResult) {
    ran(WorkStage::Masks);
    std::filesystem::remove_all(store.folder(WorkStage::Masks));
    EXPECT_EQ(store.status(WorkStage::Masks), StageStatus::Missing);
}

TEST_F(StageStoreTest, GoesWithItsProject) {
    ran(WorkStage::Masks);
    const TemporaryFolder elsewhere;
    std::filesystem::copy(project.path() / "stages", elsewhere.path() / "stages",
                          std::filesystem::copy_options::recursive);
    const StageStore copy(elsewhere.path(), "bird");
    ASSERT_TRUE(copy.record(WorkStage::Masks));
    EXPECT_EQ(copy.record(WorkStage::Masks)->folder, copy.folder(WorkStage::Masks));
    StageRecord outside;
    outside.folder = elsewhere.path();
    store.note(WorkStage::Masks, outside);
    EXPECT_EQ(store.record(WorkStage::Masks)->folder, elsewhere.path());
}

TEST_F(StageStoreTest, ADamagedRecordIsNone) {
    ran(WorkStage::Masks);
    const auto file = store.folder(WorkStage::Masks).parent_path() / "stages.json";
    for (const char* text : {"", "[]", "{\"masks\": 3}", R"({"masks": {"id": 7}})", "\xff"}) {
        writeAtomically(file, std::string_view(text));
        EXPECT_EQ(store.status(WorkStage::Masks), StageStatus::Missing) << text;
    }
    for (const char* photos : {"1e300", "-1", "1.5", "[3]"}) {
        writeAtomically(file, std::string(R"({"masks":{"id":"1","finished":"","folder":"masks","photos":)") + photos +
                                  R"(,"complete":true,"by_folder":false,"made_from":{}}})");
        EXPECT_EQ(store.status(WorkStage::Masks), StageStatus::Missing) << photos;
    }
    ran(WorkStage::Masks);
    EXPECT_EQ(store.status(WorkStage::Masks), StageStatus::Done);
}

TEST_F(StageStoreTest, ConceptsHaveFoldersOfTheirOwn) {
    const StageStore other(project.path(), "Bird"), strange(project.path(), "../../鳥 / *");
    EXPECT_NE(other.folder(WorkStage::Masks), store.folder(WorkStage::Masks));
    const std::string below = toUtf8(strange.folder(WorkStage::Masks).lexically_relative(project.path()));
    EXPECT_EQ(below.find(".."), std::string::npos);
    ran(WorkStage::Masks);
    EXPECT_EQ(other.status(WorkStage::Masks), StageStatus::Missing);
    EXPECT_THROW(StageStore(project.path(), ""), Error);
}

TEST_F(StageStoreTest, ARunByFolderIsOneForAllConceptsOfItsLabelling) {
    const StageStore dog(project.path(), "dog"), cow(project.path(), "cow"), cat(project.path(), "cat");
    const auto label = [&](const StageStore& of, const char* folder, bool byFolder) {
        StageRecord masks;
        masks.folder = project.path() / folder;
        masks.byFolder = byFolder;
        std::filesystem::create_directories(masks.folder);
        of.note(WorkStage::Masks, masks);
    };
    label(store, "labels", true);
    label(dog, "labels", true);
    label(cow, "other labels", true);
    label(cat, "labels", false);
    EXPECT_EQ(dog.nextFolder(WorkStage::Finetune), dog.folder(WorkStage::Finetune));
    StageRecord run;
    run.folder = store.folder(WorkStage::Finetune);
    run.byFolder = true;
    std::filesystem::create_directories(run.folder);
    store.noteForFolders(WorkStage::Finetune, run);
    EXPECT_EQ(store.status(WorkStage::Finetune), StageStatus::Done);
    EXPECT_EQ(dog.status(WorkStage::Finetune), StageStatus::Done);
    EXPECT_EQ(cow.status(WorkStage::Finetune), StageStatus::Missing);
    EXPECT_EQ(cat.status(WorkStage::Finetune), StageStatus::Missing);
    // The next run of the other concept goes where this one is.
    EXPECT_EQ(dog.nextFolder(WorkStage::Finetune), store.folder(WorkStage::Finetune));
    EXPECT_EQ(dog.nextFolder(WorkStage::Refine), dog.folder(WorkStage::Refine));
    EXPECT_EQ(store.nextFolder(WorkStage::Finetune), store.folder(WorkStage::Finetune));
    // Its record says where that is within the project, which may be moved.
    EXPECT_EQ(dog.record(WorkStage::Finetune)->folder, store.folder(WorkStage::Finetune));
    const TemporaryFolder elsewhere;
    std::filesystem::copy(project.path(), elsewhere.path(), std::filesystem::copy_options::recursive);
    const StageStore moved(elsewhere.path(), "dog"), movedBird(elsewhere.path(), "bird");
    EXPECT_EQ(moved.record(WorkStage::Finetune)->folder, movedBird.folder(WorkStage::Finetune));
    // Labelled by its own word, it is a concept of its own again.
    label(dog, "dogs", false);
    EXPECT_EQ(dog.status(WorkStage::Finetune), StageStatus::Stale);
    EXPECT_EQ(dog.nextFolder(WorkStage::Finetune), dog.folder(WorkStage::Finetune));
}

TEST_F(StageStoreTest, AReviewIsStaleWhereTheMasksThatWereAnsweredAreMadeAnew) {
    EXPECT_EQ(store.reviewStatus(), StageStatus::Missing);
    ran(WorkStage::Masks);
    EXPECT_TRUE(store.noteReview(/*segmenterProposed=*/true));
    EXPECT_FALSE(store.noteReview(true)) << "the next answer says nothing new";
    EXPECT_EQ(store.reviewStatus(), StageStatus::Done);
    ran(WorkStage::Refine);
    EXPECT_EQ(store.reviewStatus(), StageStatus::Done) << "nobody has answered those masks";
    EXPECT_TRUE(store.noteReview(true));
    ran(WorkStage::Refine);
    EXPECT_EQ(store.reviewStatus(), StageStatus::Stale);
    EXPECT_EQ(StageStore(project.path(), "bird").reviewStatus(), StageStatus::Stale) << "a restart forgets nothing";
    EXPECT_TRUE(store.noteReview(true));
    EXPECT_EQ(store.reviewStatus(), StageStatus::Done);
}

TEST_F(StageStoreTest, AReviewOfStaleMasksIsStale) {
    ran(WorkStage::Masks);
    ran(WorkStage::Finetune);
    store.noteReview(true);
    ran(WorkStage::Finetune);
    EXPECT_EQ(store.reviewStatus(), StageStatus::Done) << "no mask was made with that model";
    ran(WorkStage::Refine);
    store.noteReview(true);
    ran(WorkStage::Finetune);
    EXPECT_EQ(store.status(WorkStage::Refine), StageStatus::Stale);
    EXPECT_EQ(store.reviewStatus(), StageStatus::Stale);
}

TEST_F(StageStoreTest, MasksThatWereStaleWhenTheyWereAnsweredMakeNoReviewStale) {
    ran(WorkStage::Masks);
    ran(WorkStage::Refine);
    store.noteReview(true);
    ran(WorkStage::Masks);
    EXPECT_EQ(store.status(WorkStage::Refine), StageStatus::Stale);
    EXPECT_EQ(store.reviewStatus(), StageStatus::Stale);
    EXPECT_TRUE(store.noteReview(true));
    EXPECT_FALSE(store.noteReview(true)) << "the next answer says nothing new";
    EXPECT_EQ(store.reviewStatus(), StageStatus::Done) << "else no answer would ever mend it";
    EXPECT_EQ(StageStore(project.path(), "bird").reviewStatus(), StageStatus::Done) << "a restart forgets nothing";
    ran(WorkStage::Masks);
    EXPECT_EQ(store.reviewStatus(), StageStatus::Stale);
    store.noteReview(true);
    ran(WorkStage::Refine);
    EXPECT_EQ(store.reviewStatus(), StageStatus::Stale) << "those are other masks than the ones answered";
}

TEST_F(StageStoreTest, AReviewRestsOnlyOnWhatIsKnown) {
    ran(WorkStage::Masks);
    ran(WorkStage::Segmenter);
    store.noteReview(/*segmenterProposed=*/false);
    ran(WorkStage::Segmenter);
    EXPECT_EQ(store.reviewStatus(), StageStatus::Done) << "its masks were not those that were answered";
    store.noteReview(/*segmenterProposed=*/true);
    ran(WorkStage::Segmenter);
    EXPECT_EQ(store.reviewStatus(), StageStatus::Stale);
    std::filesystem::remove_all(store.folder(WorkStage::Segmenter));
    EXPECT_EQ(store.reviewStatus(), StageStatus::Done) << "what became of it is not known";
    ran(WorkStage::Masks, /*complete=*/false);
    store.noteReview(true);
    ran(WorkStage::Masks);
    EXPECT_EQ(store.reviewStatus(), StageStatus::Done) << "a labelling that goes on leaves the masks that it has made";
    store.forgetAll();
    EXPECT_EQ(store.reviewStatus(), StageStatus::Missing);
    EXPECT_EQ(store.status(WorkStage::Masks), StageStatus::Missing);
}

TEST_F(StageStoreTest, ADatasetIsStaleWhereAnswersChanged) {
    const auto& home = project.path();
    EXPECT_EQ(datasetStatus(home), StageStatus::Missing);
    EXPECT_FALSE(noteMaskChange(home, MaskChange::ByPerson)) << "there is none to be old";
    const DatasetNote fresh{.concepts = {"bird"}, .holdsUnanswered = false, .changed = false};
    noteDataset(home, fresh);
    EXPECT_EQ(datasetStatus(home), StageStatus::Done);
    EXPECT_FALSE(noteMaskChange(home, MaskChange::ByModel)) << "it holds only what was answered";
    EXPECT_EQ(datasetStatus(home), StageStatus::Done);
    EXPECT_TRUE(noteMaskChange(home, MaskChange::ByPerson));
    EXPECT_FALSE(noteMaskChange(home, MaskChange::ByPerson)) << "that is known";
    EXPECT_EQ(datasetStatus(home), StageStatus::Stale);
    noteDataset(home, {.concepts = {"bird"}, .holdsUnanswered = true, .changed = false});
    EXPECT_TRUE(noteMaskChange(home, MaskChange::ByModel));
    EXPECT_EQ(datasetStatus(home), StageStatus::Stale);
    noteDataset(home, {.concepts = {"bird"}, .holdsUnanswered = false, .changed = true});
    EXPECT_EQ(datasetStatus(home), StageStatus::Stale) << "something changed while it was written";
}

TEST_F(StageStoreTest, ADatasetRestsOnTheReviewsOfItsConcepts) {
    ran(WorkStage::Masks);
    store.noteReview(true);
    noteDataset(project.path(), {.concepts = {"cat", "bird"}, .holdsUnanswered = false, .changed = false});
    EXPECT_EQ(datasetStatus(project.path()), StageStatus::Done) << "of the cats nothing is known";
    ran(WorkStage::Masks);
    EXPECT_EQ(datasetStatus(project.path()), StageStatus::Stale);
    noteDataset(project.path(), {.concepts = {"cat"}, .holdsUnanswered = false, .changed = false});
    EXPECT_EQ(datasetStatus(project.path()), StageStatus::Done);
}

TEST_F(StageStoreTest, ADamagedNoteOfADatasetIsNone) {
    const auto file = project.path() / "stages" / "dataset.json";
    for (const char* text : {"", "[]", "{\"concepts\": 3}", R"({"concepts": [3], "holds_unanswered": 1})", "\xff"}) {
        writeAtomically(file, std::string_view(text));
        EXPECT_EQ(datasetStatus(project.path()), StageStatus::Missing) << text;
        EXPECT_FALSE(noteMaskChange(project.path(), MaskChange::ByPerson)) << text;
    }
    noteDataset(project.path(), {.concepts = {""}, .holdsUnanswered = false, .changed = false});
    EXPECT_EQ(datasetStatus(project.path()), StageStatus::Done);
}

}  // namespace
}  // namespace maskwright
