// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/segmenter_training.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <gtest/gtest.h>
#include <torch/script.h>

#include "core/error.h"
#include "core/files.h"
#include "model/segmenter_files.h"
#include "model/weights.h"
#include "support.h"
#include "training/segmenter_augmentation.h"
#include "training/segmenter_script.h"

namespace maskwright {
namespace {

const SegmenterConfig kSmall = {
    .architecture = "light", .inputs = 3, .longSide = 32, .channels = {16, 16, 32}, .normGroups = 4};

/// A bright square on a dark ground, somewhere else in each photo.
SegmenterExample square(int index, int inputs = 3) {
    SegmenterExample example = {at::full({inputs, 24, 32}, 40, at::kByte), at::zeros({24, 32}, at::kByte)};
    const int x = 2 + index * 5 % 18, y = 2 + index * 7 % 10;
    example.input.narrow(1, y, 10).narrow(2, x, 10).fill_(220);
    example.target.narrow(0, y, 10).narrow(1, x, 10).fill_(1);
    return example;
}

std::vector<SegmenterExample> squares(int first, int count) {
    std::vector<SegmenterExample> result;
    for (int i = first; i < first + count; ++i) result.push_back(square(i));
    return result;
}

class SegmenterRun : public ::testing::Test {
  protected:
    void SetUp() override { at::set_num_threads(1); }
    static SegmenterTraining training(std::int64_t steps) {
        SegmenterTraining result;
        result.steps = steps;
        result.batch = 4;
        result.cropSide = 24;
        result.learningRate = 5e-3;
        result.validateEvery = 10;
        return result;
    }
    TrainedSegmenter run(const SegmenterTraining& how, const std::string& name, bool resume = false) {
        std::filesystem::create_directories(m_folder.path() / name / "checkpoints");
        return trainSegmenter(kSmall, how, squares(0, 12), squares(20, 3), at::kFloat, /*seed=*/1, resume,
                              m_folder.path() / name, context);
    }
    static void expectSame(const TrainedSegmenter& a, const TrainedSegmenter& b) {
        ASSERT_EQ(a.weights.size(), b.weights.size());
        for (const auto& [name, tensor] : a.weights) EXPECT_TRUE(tensor.equal(b.weights.at(name))) << name;
    }
    const std::filesystem::path& folder() const { return m_folder.path(); }

    JobContext context;

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(SegmenterRun, LearnsSquares) {
    const TrainedSegmenter trained = run(training(80), "a");
    EXPECT_TRUE(trained.finished);
    EXPECT_GT(trained.bestIou, 0.8);
    EXPECT_EQ(readText(folder() / "a" / "scores_segmenter.csv").substr(0, 3), "10,");
}

TEST_F(SegmenterRun, ResumesToTheSameBits) {
    const TrainedSegmenter whole = run(training(30), "whole");
    // Stopped in the middle of a stretch between validations.
    context.report = [this](const Progress& progress) {
        if (progress.done == 17) context.stop.request(StopRequest::AfterStep);
    };
    EXPECT_FALSE(run(training(30), "parts").finished);
    context = JobContext();
    const TrainedSegmenter resumed = run(training(30), "parts", /*resume=*/true);
    EXPECT_EQ(resumed.steps, 30);
    EXPECT_EQ(resumed.bestIou, whole.bestIou);
    expectSame(whole, resumed);
}

TEST_F(SegmenterRun, EndsWhenNothingGetsBetter) {
    SegmenterTraining how = training(1000);
    how.learningRate = 0;  // the first validation stays the best
    how.patience = 2;
    const TrainedSegmenter trained = run(how, "flat");
    EXPECT_TRUE(trained.finished);
    EXPECT_EQ(trained.steps, 30);
}

TEST_F(SegmenterRun, WritesTorchScriptThatSaysTheSame) {
    const TrainedSegmenter trained = run(training(10), "script");
    writeTorchScript(folder() / "segmenter.pt", kSmall, trained.weights);
    torch::jit::Module module = torch::jit::load((folder() / "segmenter.pt").string());
    const SegmenterExample example = square(5);
    const at::Tensor image = example.input.to(at::kFloat).unsqueeze(0) / 255.0;
    const at::Tensor scripted = module.forward({image}).toTensor()[0][0];
    StoredWeights stored(trained.weights);
    const at::Tensor ours = Segmenter(kSmall, stored).confidence(example.input);
    EXPECT_TRUE(scripted.allclose(ours, 1e-4, 1e-5)) << (scripted - ours).abs().max().item<float>();
}

TEST_F(SegmenterRun, ComesBackFromItsFolder) {
    const TrainedSegmenter trained = run(training(10), "stored");
    writeSegmenter(folder() / "stored", kSmall, trained.weights);
    const Segmenter loaded = loadSegmenter(folder() / "stored", at::kFloat);
    EXPECT_EQ(loaded.config(), kSmall);
    StoredWeights stored(trained.weights);
    const at::Tensor a = loaded.confidence(square(3).input), b = Segmenter(kSmall, stored).confidence(square(3).input);
    EXPECT_TRUE(a.allclose(b, 0, 0.01)) << (a - b).abs().max().item<float>();  // stored as fp16
}

TEST_F(SegmenterRun, RefusesFoldersThatHoldNoSegmenter) {
    EXPECT_THROW(loadSegmenter(folder(), at::kFloat), Error);
    writeAtomically(folder() / "segmenter.json", std::string_view("{\"format\": 1}"));
    EXPECT_THROW(loadSegmenter(folder(), at::kFloat), Error);
    nlohmann::json newer = toJson(kSmall);
    newer["format"] = 99;
    writeAtomically(folder() / "segmenter.json", newer.dump());
    try {
        loadSegmenter(folder(), at::kFloat);
        FAIL() << "a newer format was read";
    } catch (const Error& error) {
        EXPECT_NE(error.message().find("newer"), std::string::npos) << error.message();
    }
    writeSegmenter(folder(), kSmall, run(training(1), "other").weights);
    std::filesystem::resize_file(folder() / "segmenter.safetensors", 1000);
    EXPECT_THROW(loadSegmenter(folder(), at::kFloat), Error);
}

TEST(SegmenterBatches, KeepPhotoAndMaskTogether) {
    std::mt19937_64 random(3);
    std::vector<SegmenterExample> examples;
    for (int i = 0; i < 8; ++i) examples.push_back(square(i, /*inputs=*/4));
    const SegmenterBatch batch = drawSegmenterBatch(examples, 16, 24, random);
    EXPECT_EQ(batch.input.sizes(), (std::vector<std::int64_t>{16, 4, 24, 24}));
    EXPECT_EQ(batch.target.sizes(), (std::vector<std::int64_t>{16, 1, 24, 24}));
    EXPECT_LE(batch.input.abs().max().item<float>(), 1.0F);
    // The fourth channel is neither tinted nor moved against the mask: bright where the mask is.
    const at::Tensor map = batch.input.narrow(1, 3, 1);
    EXPECT_TRUE(map.masked_select(batch.target > 0.99).gt(0.2).all().item<bool>());
    EXPECT_TRUE(map.masked_select(batch.target < 0.01).lt(-0.2).all().item<bool>());
}

TEST(SegmenterConfigs, NameTheArchitecturesThereAre) {
    for (const char* name : {"light", "unet", "strong"})
        EXPECT_EQ(segmenterConfigFrom(toJson(segmenterArchitecture(name)), "x"), segmenterArchitecture(name));
    EXPECT_THROW(segmenterArchitecture("transformer"), Error);
}

TEST(SegmenterConfigs, RefuseImpossibleNumbers) {
    for (const auto& [key, value] :
         std::vector<std::pair<std::string, nlohmann::json>>{{"inputs", 7},
                                                             {"channels", nlohmann::json::array()},
                                                             {"channels", {15}},
                                                             {"long_side", -1},
                                                             {"norm_groups", 0},
                                                             {"blocks_per_level", "two"}}) {
        nlohmann::json json = toJson(segmenterArchitecture("light"));
        json[key] = value;
        EXPECT_THROW(segmenterConfigFrom(json, "x"), Error) << key << " " << value;
    }
}

}  // namespace
}  // namespace maskwright
