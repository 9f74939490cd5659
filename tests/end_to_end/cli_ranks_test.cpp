// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <thread>

#include "cli_program.h"
#include "core/files.h"

namespace maskwright::test {
namespace {

namespace fs = std::filesystem;

/// The numbers of a safetensors file's fp32 tensors whose names begin with a prefix, in the order of their names.
std::vector<float> numbersOf(const fs::path& file, const std::string& prefix) {
    const std::vector<std::uint8_t> bytes = readBytes(file);
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data(), sizeof length);
    const auto header =
        nlohmann::json::parse(bytes.begin() + 8, bytes.begin() + 8 + static_cast<std::ptrdiff_t>(length));
    std::vector<float> numbers;
    for (const auto& [name, entry] : header.items()) {
        if (name.rfind(prefix, 0) != 0 || entry.at("dtype") != "F32") continue;
        const std::size_t begin = entry.at("data_offsets")[0], end = entry.at("data_offsets")[1];
        const std::size_t before = numbers.size();
        numbers.resize(before + (end - begin) / sizeof(float));
        std::memcpy(numbers.data() + before, bytes.data() + 8 + length + begin, end - begin);
    }
    return numbers;
}

/// |a - b| / |b|
double relativeDifference(const std::vector<float>& a, const std::vector<float>& b) {
    EXPECT_EQ(a.size(), b.size());
    double difference = 0, norm = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        difference += std::pow(static_cast<double>(a[i]) - b[i], 2);
        norm += std::pow(static_cast<double>(b[i]), 2);
    }
    EXPECT_GT(norm, 0);
    return std::sqrt(difference / norm);
}

/// Fine-tunes a tiny model on four photos, alone or in two processes.
class CliRanks : public ::testing::Test {
  protected:
    void SetUp() override {
        for (int i = 0; i < 4; ++i) {
            const std::string file = std::to_string(i) + ".png";
            writeDiscPhoto(path("photos") / file, 48, 40);
            writeMask(path("labels") / "masks" / file, 48, 40, 16 + i);
        }
    }
    void TearDown() override { setRank({}); }

    fs::path path(const std::string& name) const { return m_folder.path() / name; }
    static fs::path model() { return goldenFolder() / "tiny-sd1"; }
    fs::path checkpoint(const std::string& out) const { return path(out) / "checkpoints" / "background.safetensors"; }
    std::vector<std::string> line(const std::string& out, const std::string& steps,
                                  std::vector<std::string> more = {}) const {
        std::vector<std::string> arguments = {"finetune",
                                              "--images",
                                              path("photos").string(),
                                              "--labels",
                                              path("labels").string(),
                                              "--concept",
                                              "bird",
                                              "--model",
                                              model().string(),
                                              "--steps",
                                              steps,
                                              "--precision",
                                              "fp32",
                                              "--threads",
                                              "1",
                                              "--previews",
                                              "0",
                                              "--out",
                                              path(out).string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    }
    /// What programs that are started from here on find in their environment.
    static void setRank(const std::map<std::string, std::string>& variables) {
        for (const char* name : {"RANK", "WORLD_SIZE", "LOCAL_RANK", "MASTER_ADDR", "MASTER_PORT"}) {
            const auto value = variables.find(name);
            if (value == variables.end())
                unsetenv(name);
            else
                setenv(name, value->second.c_str(), 1);
        }
    }
    std::vector<std::unique_ptr<CliProgram>> startTwo(const std::string& out, const std::string& steps,
                                                      const std::string& meeting,
                                                      std::vector<std::string> more = {}) const {
        more.insert(more.end(), {"--rendezvous", path(meeting).string(), "--json"});
        std::vector<std::unique_ptr<CliProgram>> programs;
        for (const char* rank : {"0", "1"}) {
            setRank({{"RANK", rank}, {"WORLD_SIZE", "2"}});
            programs.push_back(std::make_unique<CliProgram>(line(out, steps, more)));
        }
        setRank({});
        return programs;
    }

  private:
    TemporaryFolder m_folder;
};

TEST_F(CliRanks, TwoProcessesLearnWhatOneLearns) {
    MASKWRIGHT_NEEDS(model());
    ASSERT_EQ(runCli(line("one", "6")).status, 0);
    const auto programs = startTwo("two", "6", "meet");
    const Ended main = programs[0]->wait(), other = programs[1]->wait();
    ASSERT_EQ(main.status, 0) << main.err;
    ASSERT_EQ(other.status, 0) << other.err;
    EXPECT_EQ(jsonOf(main).at("steps"), 6);
    EXPECT_EQ(other.out, "") << "only the main process says what came out";
    // The moments are sums of gradients; weights move by little in so few steps, whatever the gradients are.
    for (const char* part : {"first.", "second.", "parameter.", "average."})
        EXPECT_LT(relativeDifference(numbersOf(checkpoint("two"), part), numbersOf(checkpoint("one"), part)), 1e-3)
            << part;
}

TEST_F(CliRanks, StopTogetherAndGoOn) {
    MASKWRIGHT_NEEDS(model());
    const auto programs = startTwo("stopped", "100000", "meet");
    while (programs[0]->running() && programs[1]->running() &&
           !(fs::exists(path("stopped") / "loss_background.csv") &&
             fs::file_size(path("stopped") / "loss_background.csv") > 200))
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    programs[1]->signal(SIGINT);  // one that is not the main process
    for (const auto& program : programs) {
        const Ended ended = program->wait();
        EXPECT_EQ(ended.status, 3) << ended.err;
    }
    ASSERT_TRUE(fs::exists(checkpoint("stopped")));
    const fs::path losses = path("stopped") / "loss_background.csv";
    const auto before = fs::file_size(losses);
    const auto again = startTwo("stopped", "100000", "meet again", {"--resume"});
    while (again[0]->running() && again[1]->running() && fs::file_size(losses) == before)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    EXPECT_GT(fs::file_size(losses), before);
    again[0]->signal(SIGTERM);
    for (const auto& program : again) {
        const Ended ended = program->wait();
        EXPECT_EQ(ended.status, 3) << ended.err;
    }
}

TEST_F(CliRanks, EndWhenOneIsKilled) {
    MASKWRIGHT_NEEDS(model());
    const auto programs = startTwo("killed", "100000", "meet");
    while (programs[0]->running() && programs[1]->running() && !fs::exists(path("killed") / "loss_background.csv"))
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    programs[1]->signal(SIGKILL);
    const Ended main = programs[0]->wait();
    EXPECT_EQ(main.status, 2) << main.err;
    EXPECT_NE(main.err.find("Another process of this training has ended"), std::string::npos) << main.err;
}

TEST_F(CliRanks, AHalfSetEnvironmentIsRefused) {
    MASKWRIGHT_NEEDS(model());
    setRank({{"RANK", "0"}});
    const auto error = refusal(line("out", "2"));
    EXPECT_NE(error.at("what").get<std::string>().find("WORLD_SIZE is not"), std::string::npos) << error;
    EXPECT_FALSE(fs::exists(path("out")));
}

}  // namespace
}  // namespace maskwright::test
