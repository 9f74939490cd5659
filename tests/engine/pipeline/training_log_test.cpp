// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/training_log.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/files.h"
#include "exporter/png.h"
#include "image/write.h"
#include "support.h"

namespace maskwright {
namespace {

/// A folder as a training leaves it, written by hand.
class TrainingLogs : public ::testing::Test {
  protected:
    std::filesystem::path folder() const { return m_folder.path(); }
    void write(const char* file, std::string_view text) const { writeAtomically(folder() / file, text); }
    void writePicture(std::int64_t step) const {
        writePng(previewPicturePath(folder(), step), Image{2, 2, std::vector<std::uint8_t>(12, 90)});
    }
    /// One number, as a file of weights.
    void writeWeights(const char* file, const std::string& metadata) const {
        const std::string header =
            R"({"__metadata__":)" + metadata + R"(,"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
        std::string bytes(8, '\0');
        bytes[0] = static_cast<char>(header.size());
        write(file, bytes + header + std::string(4, '\0'));
    }
    /// 8 x 8, its first rows are foreground.
    void writeMask(std::int64_t step, const char* photo, int rows) const {
        Mask mask(8, 8);
        std::fill_n(mask.pixels.begin(), 8 * rows, std::uint8_t{1});
        writeMaskPng(previewMaskPath(folder(), step, photo), mask);
    }

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(TrainingLogs, AreEmptyWhereNothingWasTrained) {
    for (const auto& path : {folder(), folder() / "missing"}) {
        const TrainingLog log = readTrainingLog(path);
        EXPECT_TRUE(log.losses.empty() && log.validations.empty() && log.previews.empty() && log.snapshots.empty());
        EXPECT_EQ(log.savedStep, 0);
        EXPECT_FALSE(log.modelStep);
        EXPECT_TRUE(comparePreviews(path, 0, 20).empty());
    }
}

TEST_F(TrainingLogs, TellWhatATrainingWrote) {
    write("loss_background.csv",
          "step,loss,gradient_norm,learning_rate,seconds\n1,0.5,2,5e-06,0.25\n2,0.375,1.5,1e-05,0.5\n");
    write("losses_validation.csv", "20,0.31\n40,0.29\n");
    write("model_step.json", R"({"step":40})");
    writeWeights("checkpoints/background.safetensors", R"({"steps":"44"})");
    writeWeights("checkpoints/background_best.safetensors", R"({"score":"-0.29","step":"40"})");
    writeWeights("snapshots/step_20.safetensors", R"({"steps":"20"})");
    const TrainingLog log = readTrainingLog(folder());
    ASSERT_EQ(log.losses.size(), 2U);
    EXPECT_EQ(log.losses[1].step, 2);
    EXPECT_EQ(log.losses[1].loss, 0.375);
    EXPECT_EQ(log.losses[1].gradientNorm, 1.5);
    EXPECT_EQ(log.losses[1].learningRate, 1e-5);
    EXPECT_EQ(log.losses[1].seconds, 0.5);
    ASSERT_EQ(log.validations.size(), 2U);
    EXPECT_EQ(log.validations[1].step, 40);
    EXPECT_EQ(log.validations[1].loss, 0.29);
    EXPECT_EQ(log.savedStep, 44);
    EXPECT_EQ(log.bestStep, 40);
    EXPECT_EQ(log.modelStep, 40);
    EXPECT_EQ(log.snapshots, (std::vector<std::int64_t>{20, 40})) << "the best is kept, too";
}

TEST_F(TrainingLogs, LeaveOutWhatIsHalfWritten) {
    write("loss_background.csv",
          "step,loss,gradient_norm,learning_rate,seconds\n1,0.5,2,5e-06,0.25\n,,,,\n2,0.4,1\n3,x,1,1,1\n4,0.3,1,1,1");
    write("losses_validation.csv", "20,0.3");
    write("previews/changes.csv", "0,\"a.png\",,0.5\n20,\"a.pn");
    write("model_step.json", "{\"st");
    write("checkpoints/background.safetensors", "no weights");
    writePicture(0);
    const TrainingLog log = readTrainingLog(folder());
    ASSERT_EQ(log.losses.size(), 1U);
    EXPECT_EQ(log.losses[0].step, 1);
    EXPECT_TRUE(log.validations.empty());
    ASSERT_EQ(log.previews.size(), 1U);
    EXPECT_EQ(log.previews[0].step, 0);
    EXPECT_EQ(log.savedStep, 0);
    EXPECT_FALSE(log.modelStep);
}

TEST_F(TrainingLogs, LeaveOutAModelStepThatIsNestedAsNoneIs) {
    write("model_step.json", R"({"step":40,"more":[1]})");
    EXPECT_EQ(readTrainingLog(folder()).modelStep, 40);
    const std::string deep = std::string(1'000'000, '[') + std::string(1'000'000, ']');
    write("model_step.json", R"({"step":40,"more":)" + deep + "}");
    EXPECT_FALSE(readTrainingLog(folder()).modelStep);
}

TEST_F(TrainingLogs, LeaveOutAModelStepThatIsNone) {
    for (const char* step : {"-1", "1.5", "1e300", "18446744073709551615", "\"40\"", "null"}) {
        write("model_step.json", std::string(R"({"step":)") + step + "}");
        EXPECT_FALSE(readTrainingLog(folder()).modelStep) << step;
    }
}

TEST_F(TrainingLogs, LeaveOutMasksBeyondTheirFolder) {
    write("previews/changes.csv", "0,\"../../a.png\",,0.5\n0,\"/a.png\",,0.5\n0,\"b.png\",,0.5\n");
    writePicture(0);
    const TrainingLog log = readTrainingLog(folder());
    ASSERT_EQ(log.previews.size(), 1U);
    ASSERT_EQ(log.previews[0].masks.size(), 1U);
    EXPECT_EQ(log.previews[0].masks[0].file, "b.png");
}

TEST_F(TrainingLogs, TakeTheLaterOfStepsThatWereTakenTwice) {
    write("loss_background.csv", "1,0.5,1,1,1\n2,0.4,1,1,2\n3,0.3,1,1,3\n2,0.41,1,1,0.5\n");
    write("losses_validation.csv", "20,0.3\n40,0.2\n20,0.31\n");
    write("previews/changes.csv",
          "0,\"a.png\",,0.5\n20,\"a.png\",0.9,0.6\n20,\"b.png\",0.8,0.6\n20,\"a.png\",0.7,0.6\n");
    writePicture(0);
    writePicture(20);
    const TrainingLog log = readTrainingLog(folder());
    ASSERT_EQ(log.losses.size(), 2U);
    EXPECT_EQ(log.losses.back().step, 2);
    EXPECT_EQ(log.losses.back().loss, 0.41);
    ASSERT_EQ(log.validations.size(), 1U);
    EXPECT_EQ(log.validations[0].loss, 0.31);
    ASSERT_NE(log.previewOf(20), nullptr);
    ASSERT_EQ(log.previewOf(20)->masks.size(), 2U);
    EXPECT_EQ(log.previewOf(20)->masks.back().file, "a.png");
    EXPECT_EQ(log.previewOf(20)->masks.back().agreement, 0.7);
}

TEST_F(TrainingLogs, ShowAPreviewWhenItsPictureIsThere) {
    write("previews/changes.csv", "0,\"a, \"\"b\"\".png\",,0.5\n20,\"a, \"\"b\"\".png\",0.9,0.6\n");
    writePicture(0);
    TrainingLog log = readTrainingLog(folder());
    ASSERT_EQ(log.previews.size(), 1U);
    EXPECT_EQ(log.previewOf(20), nullptr);
    EXPECT_EQ(log.previews[0].masks.at(0).file, "a, \"b\".png");
    EXPECT_FALSE(log.previews[0].masks.at(0).agreement);
    writePicture(20);
    log = readTrainingLog(folder());
    ASSERT_EQ(log.previews.size(), 2U);
    EXPECT_EQ(log.previews[1].masks.at(0).agreement, 0.9);
    EXPECT_EQ(log.previews[1].masks.at(0).share, 0.6);
}

TEST_F(TrainingLogs, ReadTheLossesThatWereWrittenLast) {
    write("loss_autoencoder.csv", "1,0.5,1,1,1\n");
    write("loss_diffusion.csv", "7,0.4,1,1,1\n");
    const auto now = std::filesystem::file_time_type::clock::now();
    std::filesystem::last_write_time(folder() / "loss_autoencoder.csv", now - std::chrono::minutes(1));
    std::filesystem::last_write_time(folder() / "loss_diffusion.csv", now);
    EXPECT_EQ(readTrainingLog(folder()).losses.at(0).step, 7);
}

TEST_F(TrainingLogs, CompareTheMasksOfAnyTwoSteps) {
    write(
        "previews/changes.csv",
        "0,\"a.jpg\",,0.25\n0,\"birds/b.png\",,0.5\n40,\"a.jpg\",0.5,0.5\n40,\"birds/b.png\",1,0.5\n40,\"c.png\",,1\n");
    writePicture(0);
    writePicture(40);
    writeMask(0, "a.jpg", 2);
    writeMask(0, "birds/b.png", 4);
    writeMask(40, "a.jpg", 4);
    writeMask(40, "birds/b.png", 4);
    writeMask(40, "c.png", 8);
    const std::vector<PreviewChange> changes = comparePreviews(folder(), 0, 40);
    ASSERT_EQ(changes.size(), 2U) << "one photo was not there at step 0";
    EXPECT_EQ(changes[0].file, "a.jpg");
    EXPECT_EQ(changes[0].iou, 0.5);
    EXPECT_EQ(changes[0].shareBefore, 0.25);
    EXPECT_EQ(changes[0].shareAfter, 0.5);
    EXPECT_EQ(changes[1].file, "birds/b.png");
    EXPECT_EQ(changes[1].iou, 1.0);
    EXPECT_TRUE(comparePreviews(folder(), 0, 20).empty());
    write("previews/masks/step_0/a.png", "no picture");
    EXPECT_THROW(comparePreviews(folder(), 0, 40), Error);
}

}  // namespace
}  // namespace maskwright
