// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <thread>

#include "cli_program.h"
#include "core/files.h"
#include "toy_recipe.h"

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

/// A port of this machine that nothing listens on.
std::string freePort() {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    EXPECT_EQ(::bind(socket, reinterpret_cast<const sockaddr*>(&address), length), 0);
    EXPECT_EQ(::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &length), 0);
    ::close(socket);
    return std::to_string(ntohs(address.sin_port));
}

using Programs = std::vector<std::unique_ptr<CliProgram>>;

/// Starts commands in two processes that train together.
class Ranks : public ::testing::Test {
  protected:
    void TearDown() override { setRank({}); }

    fs::path path(const std::string& name) const { return m_folder.path() / name; }
    fs::path checkpoint(const std::string& out, const std::string& phase) const {
        return path(out) / "checkpoints" / (phase + ".safetensors");
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
    /// They meet by a file.
    Programs startByFile(std::vector<std::string> line, const std::string& meeting) const {
        line.insert(line.end(), {"--rendezvous", path(meeting).string(), "--json"});
        Programs programs;
        for (const char* rank : {"0", "1"}) {
            setRank({{"RANK", rank}, {"WORLD_SIZE", "2"}});
            programs.push_back(std::make_unique<CliProgram>(line));
        }
        setRank({});
        return programs;
    }
    /// They meet over the network, with all that torchrun sets.
    static Programs startByNetwork(std::vector<std::string> line) {
        line.emplace_back("--json");
        const std::string port = freePort();
        Programs programs;
        for (const char* rank : {"0", "1"}) {
            setRank({{"RANK", rank},
                     {"WORLD_SIZE", "2"},
                     {"LOCAL_RANK", rank},
                     {"MASTER_ADDR", "127.0.0.1"},
                     {"MASTER_PORT", port}});
            programs.push_back(std::make_unique<CliProgram>(line));
        }
        setRank({});
        return programs;
    }
    /// The main process's result, once both have ended well.
    static nlohmann::json resultOf(const Programs& programs) {
        const Ended main = programs[0]->wait(), other = programs[1]->wait();
        EXPECT_EQ(main.status, 0) << main.err;
        EXPECT_EQ(other.status, 0) << other.err;
        EXPECT_EQ(other.out, "") << "only the main process says what came out";
        return jsonOf(main);
    }
    /// The moments are sums of gradients; weights move by little in so few steps, whatever the gradients are.
    void expectAlike(const std::string& out, const std::string& expected, const std::string& phase) const {
        for (const char* part : {"first.", "second.", "parameter.", "average."})
            EXPECT_LT(relativeDifference(numbersOf(checkpoint(out, phase), part),
                                         numbersOf(checkpoint(expected, phase), part)),
                      1e-3)
                << phase << " " << part;
    }

  private:
    TemporaryFolder m_folder;
};

/// Fine-tunes a tiny model on four photos, alone or in two processes.
class CliRanks : public Ranks {
  protected:
    void SetUp() override {
        for (int i = 0; i < 4; ++i) {
            const std::string file = std::to_string(i) + ".png";
            writeDiscPhoto(path("photos") / file, 48, 40);
            writeMask(path("labels") / "masks" / file, 48, 40, 16 + i);
        }
    }

    static fs::path model() { return goldenFolder() / "tiny-sd1"; }
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
};

TEST_F(CliRanks, TwoProcessesLearnWhatOneLearns) {
    MASKWRIGHT_NEEDS(model());
    ASSERT_EQ(runCli(line("one", "6")).status, 0);
    EXPECT_EQ(resultOf(startByNetwork(line("two", "6"))).at("steps"), 6);
    expectAlike("two", "one", "background");
}

TEST_F(CliRanks, StopTogetherAndGoOn) {
    MASKWRIGHT_NEEDS(model());
    const auto programs = startByFile(line("stopped", "100000"), "meet");
    while (programs[0]->running() && programs[1]->running() &&
           !(fs::exists(path("stopped") / "loss_background.csv") &&
             fs::file_size(path("stopped") / "loss_background.csv") > 200))
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    programs[1]->signal(SIGINT);  // one that is not the main process
    for (const auto& program : programs) {
        const Ended ended = program->wait();
        EXPECT_EQ(ended.status, 3) << ended.err;
    }
    ASSERT_TRUE(fs::exists(checkpoint("stopped", "background")));
    const fs::path losses = path("stopped") / "loss_background.csv";
    const auto before = fs::file_size(losses);
    const auto again = startByFile(line("stopped", "100000", {"--resume"}), "meet again");
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
    const auto programs = startByFile(line("killed", "100000"), "meet");
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

/// Pretrains a toy on eight photos. No batch is split evenly.
class CliPretrainRanks : public Ranks {
  protected:
    void SetUp() override {
        std::string captions;
        for (int i = 0; i < 8; ++i) {
            const std::string file = std::to_string(i) + ".png";
            writeDiscPhoto(path("photos") / file, 40 + 2 * i, 40);
            const std::string text = i % 4 == 0 ? "a street" : i % 2 == 0 ? "a cat" : "a dog";
            captions += nlohmann::json{{"file_name", file}, {"text", "a photo of " + text}}.dump() + "\n";
        }
        writeAtomically(path("photos") / "metadata.jsonl", captions);
        nlohmann::json recipe = toyRecipe();
        recipe["autoencoder_training"].update({{"steps", 4}, {"batch", 3}});
        recipe["diffusion_training"].update({{"steps", 6}, {"batch", 5}});
        recipe["sample_every_steps"] = 3;
        writeAtomically(path("recipe.json"), recipe.dump());
    }

    std::vector<std::string> line(const std::string& out) const {
        return {"pretrain",
                "--images",
                path("photos").string(),
                "--config",
                path("recipe.json").string(),
                "--precision",
                "fp32",
                "--threads",
                "1",
                "--out",
                path(out).string()};
    }
    /// Of the loss log, with its heading.
    std::ptrdiff_t linesOf(const std::string& out, const std::string& phase) const {
        const std::string text = readText(path(out) / ("loss_" + phase + ".csv"));
        return std::count(text.begin(), text.end(), '\n');
    }
};

TEST_F(CliPretrainRanks, TwoProcessesLearnWhatOneLearns) {
    const Ended one = runCli(line("one"));
    ASSERT_EQ(one.status, 0) << one.err;
    const nlohmann::json result = resultOf(startByNetwork(line("two")));
    EXPECT_EQ(result.at("autoencoder_steps"), 4);
    EXPECT_EQ(result.at("diffusion_steps"), 6);
    for (const char* phase : {"autoencoder", "diffusion"}) {
        expectAlike("two", "one", phase);
        EXPECT_EQ(linesOf("two", phase), linesOf("one", phase)) << "the main process alone writes the log";
    }
    for (const char* file : {"vae/diffusion_pytorch_model.safetensors", "unet/diffusion_pytorch_model.safetensors",
                             "text_encoder/model.safetensors", "samples/step_3.png"})
        EXPECT_TRUE(fs::exists(path("two") / file)) << file;
}

TEST_F(CliPretrainRanks, AreRefusedWhereTheirOptionsDiffer) {
    std::vector<std::string> other = line("out");
    const std::string port = freePort();
    const auto start = [&](const std::string& rank, const std::vector<std::string>& arguments) {
        setRank({{"RANK", rank}, {"WORLD_SIZE", "2"}, {"MASTER_ADDR", "127.0.0.1"}, {"MASTER_PORT", port}});
        return std::make_unique<CliProgram>(arguments);
    };
    other.insert(other.end(), {"--seed", "1"});
    const auto first = start("0", line("out")), second = start("1", other);
    setRank({});
    for (const auto& program : {first.get(), second.get()}) {
        const Ended ended = program->wait();
        EXPECT_EQ(ended.status, 2) << ended.err;
        EXPECT_NE(ended.err.find("different options"), std::string::npos) << ended.err;
    }
    EXPECT_FALSE(fs::exists(path("out"))) << "nothing is written before everything was checked";
}

}  // namespace
}  // namespace maskwright::test
