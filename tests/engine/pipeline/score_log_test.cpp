// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/score_log.h"

#include <gtest/gtest.h>

#include "core/files.h"
#include "support.h"

namespace maskwright {
namespace {

class ScoreLogs : public ::testing::Test {
  protected:
    void write(const char* file, std::string_view text) const { writeAtomically(m_folder.path() / file, text); }
    ScoreLog log() const { return readScoreLog(m_folder.path()); }

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(ScoreLogs, ReadsWhatATrainingWrites) {
    write("loss_segmenter.csv", "step,loss,gradient_norm,learning_rate,seconds\n20,0.9,1.5,0.002,3\n40,0.5,1,1e-3,6\n");
    write("scores_segmenter.csv", "20,0.61\n40,0.7\n");
    const ScoreLog read = log();
    ASSERT_EQ(read.losses.size(), 2U);
    EXPECT_EQ(read.losses[1].step, 40);
    EXPECT_DOUBLE_EQ(read.losses[1].loss, 0.5);
    EXPECT_DOUBLE_EQ(read.losses[1].learningRate, 0.001);
    ASSERT_EQ(read.scores.size(), 2U);
    EXPECT_DOUBLE_EQ(read.scores[0].iou, 0.61);
}

TEST_F(ScoreLogs, IsEmptyBeforeATrainingBegan) {
    EXPECT_TRUE(log().empty());
    write("loss_segmenter.csv", "step,loss,gradient_norm,learning_rate,seconds\n");
    EXPECT_TRUE(log().empty());
}

TEST_F(ScoreLogs, LeavesOutALineThatIsStillBeingWritten) {
    write("loss_segmenter.csv", "step,loss,gradient_norm,learning_rate,seconds\n20,0.9,1.5,0.002,3\n40,0.5,1,0.0");
    write("scores_segmenter.csv", "20,0.6");
    const ScoreLog read = log();
    EXPECT_EQ(read.losses.size(), 1U);
    EXPECT_TRUE(read.scores.empty());
}

TEST_F(ScoreLogs, TakesTheLaterLineWhereATrainingWentOnFromAnEarlierCheckpoint) {
    write("scores_segmenter.csv", "20,0.1\n40,0.2\n60,0.3\n40,0.25\n60,0.35\n80,0.4\n");
    const ScoreLog read = log();
    ASSERT_EQ(read.scores.size(), 4U);
    for (std::size_t i = 0; i < 4; ++i) EXPECT_EQ(read.scores[i].step, 20 * static_cast<std::int64_t>(i + 1));
    EXPECT_DOUBLE_EQ(read.scores[1].iou, 0.25);
}

TEST_F(ScoreLogs, LeavesOutWhatIsNoNumber) {
    write("scores_segmenter.csv", "20,nan\n\nsome,words\n1e300,0.5\n-1,0.5\n40,0.5\r\n60,\n");
    const ScoreLog read = log();
    ASSERT_EQ(read.scores.size(), 1U);
    EXPECT_EQ(read.scores[0].step, 40);
}

}  // namespace
}  // namespace maskwright
