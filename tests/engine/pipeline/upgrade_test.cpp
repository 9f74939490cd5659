// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What runs of every version that was ever released left on the disk can be read for ever: tests/data/upgrades.
#include <gtest/gtest.h>

#include "core/files.h"
#include "pipeline/finetune.h"
#include "pipeline/label_journal.h"
#include "pipeline/training_log.h"
#include "support.h"

namespace maskwright {
namespace {

namespace fs = std::filesystem;

fs::path stages(const std::string& version) {
    return fs::path(MASKWRIGHT_SOURCE_DIR) / "tests" / "data" / "upgrades" / version / "birds.mwproj" / "stages" /
           "bird-deec1c9b";
}

TEST(RunUpgrade, GoesOnWithALabellingOf010) {
    const test::TemporaryFolder copy;
    const fs::path run = copy.path() / "masks";
    fs::copy(stages("0.1.0") / "masks", run, fs::copy_options::recursive);
    const LabelJournal journal(run, readText(run / ".maskwright" / "settings.txt"), "", /*resume=*/true);
    ASSERT_EQ(journal.finished().size(), 4U);
    const LabelJournal::Entry entry = journal.finished().at("flower/2.png");
    EXPECT_EQ(entry.concept_, "flower");
    EXPECT_EQ(entry.width, 40);
    EXPECT_EQ(entry.height, 32);
}

TEST(RunUpgrade, KnowsAFineTuningOf010) {
    const FinetuneOptions options = finetuneOptionsOf(stages("0.1.0") / "finetune");
    EXPECT_EQ(toUtf8(options.model), "/fixture/model");
    EXPECT_EQ(options.steps, 2);
    EXPECT_EQ(options.loraRank, 2);
    EXPECT_EQ(options.seed, 0U);
    EXPECT_FALSE(options.paperLoss);
    const TrainingLog log = readTrainingLog(stages("0.1.0") / "finetune");
    EXPECT_EQ(log.losses.size(), 2U);
    ASSERT_EQ(log.validations.size(), 1U);
    EXPECT_NEAR(log.validations[0].loss, 0.95, 0.05);
    EXPECT_EQ(log.modelStep, 2);
}

}  // namespace
}  // namespace maskwright
