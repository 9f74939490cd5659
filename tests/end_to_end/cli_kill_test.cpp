// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <chrono>
#include <cstdlib>
#include <random>
#include <thread>

#include "cli_program.h"
#include "core/files.h"

namespace maskwright::test {
namespace {

namespace fs = std::filesystem;

/// MASKWRIGHT_TEST_KILLS asks for more than a quick run takes.
int kills() {
    const char* asked = std::getenv("MASKWRIGHT_TEST_KILLS");
    return asked != nullptr ? std::atoi(asked) : 3;
}

/// Runs a training, killing it at random moments, until it ends by itself. @return how often it was killed.
int trainUnderFire(const std::vector<std::string>& arguments, const fs::path& out, std::mt19937& random) {
    int killed = 0;
    while (true) {
        auto line = arguments;
        line.insert(line.end(), {"--out", out.string()});
        if (fs::exists(out)) line.emplace_back("--resume");
        CliProgram program(line);
        if (killed < kills()) {
            const auto patience = std::chrono::milliseconds(std::uniform_int_distribution<int>(100, 3000)(random));
            const auto until = std::chrono::steady_clock::now() + patience;
            while (program.running() && std::chrono::steady_clock::now() < until)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            if (program.running()) {
                program.signal(SIGKILL);
                ++killed;
            }
        }
        const Ended ended = program.wait();
        if (ended.status == 0) return killed;
        if (ended.status != 128 + SIGKILL) {
            ADD_FAILURE() << "status " << ended.status << ": " << ended.err;
            return killed;
        }
    }
}

void writeLabelledPhotos(const fs::path& folder, int count) {
    for (int i = 0; i < count; ++i) {
        const std::string file = std::to_string(i) + ".png";
        writeDiscPhoto(folder / "photos" / file, 48, 40);
        writeMask(folder / "labels" / "masks" / file, 48, 40, 16 + i);
    }
}

void expectSameWeights(const std::vector<std::string>& arguments, const fs::path& folder, const fs::path& weights) {
    auto whole = arguments;
    whole.insert(whole.end(), {"--out", (folder / "whole").string()});
    const Ended ended = runCli(whole);
    ASSERT_EQ(ended.status, 0) << ended.err;
    std::mt19937 random(20);
    const int killed = trainUnderFire(arguments, folder / "killed", random);
    ::testing::Test::RecordProperty("kills", killed);
    EXPECT_GT(killed, 0);
    EXPECT_EQ(readText(folder / "killed" / weights), readText(folder / "whole" / weights));
}

TEST(CliKill, FineTuningEndsInTheSameWeights) {
    const fs::path model = goldenFolder() / "tiny-sd1";
    MASKWRIGHT_NEEDS(model);
    for (const char* lora : {"", "2"}) {
        const TemporaryFolder folder;
        writeLabelledPhotos(folder.path(), 4);
        std::vector<std::string> arguments = {"finetune",
                                              "--images",
                                              (folder.path() / "photos").string(),
                                              "--labels",
                                              (folder.path() / "labels").string(),
                                              "--concept",
                                              "bird",
                                              "--model",
                                              model.string(),
                                              "--steps",
                                              "24",
                                              "--precision",
                                              "fp32",
                                              "--threads",
                                              "1",
                                              "--previews",
                                              "1",
                                              "--checkpoint-minutes",
                                              "0"};
        if (*lora != 0) arguments.insert(arguments.end(), {"--lora", lora});
        expectSameWeights(arguments, folder.path(), "unet/diffusion_pytorch_model.safetensors");
    }
}

TEST(CliKill, SegmenterTrainingEndsInTheSameWeights) {
    const TemporaryFolder folder;
    writeLabelledPhotos(folder.path(), 6);
    expectSameWeights({"segment", "train", "--images", (folder.path() / "photos").string(), "--labels",
                       (folder.path() / "labels").string(), "--steps", "12", "--precision", "fp32", "--threads", "1",
                       "--checkpoint-minutes", "0"},
                      folder.path(), "segmenter.safetensors");
}

}  // namespace
}  // namespace maskwright::test
