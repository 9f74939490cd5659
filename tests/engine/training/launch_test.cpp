// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/launch.h"

#include <gtest/gtest.h>

#include <map>

#include "core/error.h"

namespace maskwright {
namespace {

using Variables = std::map<std::string, std::string>;

Launch launchWith(const Variables& variables, const std::filesystem::path& rendezvous = {}) {
    const auto environment = [&](const std::string& name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
    return launchFrom(environment, rendezvous);
}

std::string refusal(const Variables& variables, const std::filesystem::path& rendezvous = {}) {
    try {
        launchWith(variables, rendezvous);
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadInput);
        return error.message();
    }
    ADD_FAILURE() << "accepted";
    return {};
}

const Variables kTorchrun = {
    {"RANK", "2"}, {"WORLD_SIZE", "4"}, {"LOCAL_RANK", "1"}, {"MASTER_ADDR", "node7"}, {"MASTER_PORT", "29500"}};
const Variables kSlurm = {
    {"SLURM_PROCID", "3"},  {"SLURM_STEP_NUM_TASKS", "4"},         {"SLURM_LOCALID", "1"}, {"SLURM_JOB_ID", "1234"},
    {"SLURM_STEP_ID", "0"}, {"SLURM_STEP_NODELIST", "gpu[03-04]"}, {"SLURM_NTASKS", "4"}};

Variables without(Variables variables, const std::string& name) {
    variables.erase(name);
    return variables;
}

Variables with(Variables variables, const std::string& name, const std::string& value) {
    variables[name] = value;
    return variables;
}

TEST(Launching, IsAloneWithoutALauncher) {
    EXPECT_EQ(launchWith({}).worldSize, 1);
    EXPECT_EQ(launchWith({{"RANK", "0"}, {"WORLD_SIZE", "1"}}).worldSize, 1);
    // In an allocation, or in a batch script, what is started without srun is no task.
    EXPECT_EQ(launchWith({{"SLURM_JOB_ID", "7"}, {"SLURM_NTASKS", "4"}}).worldSize, 1);
    EXPECT_EQ(launchWith(without(kSlurm, "SLURM_STEP_ID")).worldSize, 1);
}

TEST(Launching, ReadsTorchrun) {
    const Launch launch = launchWith(kTorchrun);
    EXPECT_EQ(launch.rank, 2);
    EXPECT_EQ(launch.worldSize, 4);
    EXPECT_EQ(launch.localRank, 1);
    EXPECT_EQ(launch.address, "node7");
    EXPECT_EQ(launch.port, 29500);
    EXPECT_FALSE(launch.launcherListens);
    EXPECT_TRUE(launchWith(with(kTorchrun, "TORCHELASTIC_USE_AGENT_STORE", "True")).launcherListens);
    Variables both = kSlurm;
    both.insert(kTorchrun.begin(), kTorchrun.end());
    EXPECT_EQ(launchWith(both).rank, 2) << "srun started torchrun, which started this";
}

TEST(Launching, ReadsSlurm) {
    const Launch launch = launchWith(kSlurm);
    EXPECT_EQ(launch.rank, 3);
    EXPECT_EQ(launch.worldSize, 4);
    EXPECT_EQ(launch.localRank, 1);
    EXPECT_EQ(launch.address, "gpu03");
    EXPECT_GE(launch.port, 1024);
    EXPECT_LT(launch.port, 32768);
    EXPECT_EQ(launchWith(with(kSlurm, "SLURM_PROCID", "2")).port, launch.port) << "the same for every task";
    EXPECT_NE(launchWith(with(kSlurm, "SLURM_JOB_ID", "1235")).port, launch.port);
    EXPECT_NE(launchWith(with(kSlurm, "SLURM_STEP_ID", "1")).port, launch.port);
    EXPECT_NE(launchWith(with(kSlurm, "SLURM_RESTART_COUNT", "1")).attempt, launch.attempt);
    const Launch named = launchWith(with(with(kSlurm, "MASTER_ADDR", "gpu04"), "MASTER_PORT", "5000"));
    EXPECT_EQ(named.address, "gpu04");
    EXPECT_EQ(named.port, 5000);
}

TEST(Launching, NeedsNoAddressToMeetByAFile) {
    const Launch launch = launchWith({{"RANK", "1"}, {"WORLD_SIZE", "2"}}, "/shared/meet");
    EXPECT_EQ(launch.rank, 1);
    EXPECT_EQ(launch.rendezvous, "/shared/meet");
    EXPECT_EQ(launchWith(without(kSlurm, "SLURM_STEP_NODELIST"), "/shared/meet").rank, 3);
    EXPECT_NE(refusal({}, "/shared/meet").find("no rank"), std::string::npos);
}

TEST(Launching, RefusesWhatIsMissing) {
    for (const char* name : {"RANK", "WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT"}) {
        const std::string sentence = refusal(without(kTorchrun, name));
        EXPECT_NE(sentence.find(std::string(name) + " is not"), std::string::npos) << sentence;
    }
    EXPECT_NE(refusal(without(without(kSlurm, "SLURM_STEP_NUM_TASKS"), "SLURM_NTASKS")).find("SLURM_NTASKS is not"),
              std::string::npos);
    EXPECT_NE(refusal(without(kSlurm, "SLURM_JOB_ID")).find("SLURM_JOB_ID is not"), std::string::npos);
    EXPECT_NE(refusal(without(kSlurm, "SLURM_STEP_NODELIST")).find("SLURM_JOB_NODELIST is not"), std::string::npos);
    EXPECT_NE(refusal(with(kSlurm, "MASTER_ADDR", "gpu04")).find("MASTER_PORT is not"), std::string::npos);
}

TEST(Launching, RefusesWhatContradictsItself) {
    for (const char* rank : {"4", "9"})
        EXPECT_NE(refusal(with(kTorchrun, "RANK", rank)).find("contradict"), std::string::npos) << rank;
    EXPECT_NE(refusal(with(kTorchrun, "LOCAL_RANK", "3")).find("contradict"), std::string::npos);
    EXPECT_NE(refusal(with(kTorchrun, "WORLD_SIZE", "0")).find("contradict"), std::string::npos);
    EXPECT_NE(refusal(with(kSlurm, "SLURM_PROCID", "4")).find("contradict"), std::string::npos);
}

TEST(Launching, RefusesWhatIsNoNumber) {
    for (const char* text : {"two", "-1", "1x", "1e3", "99999999999999999999"})
        EXPECT_NE(refusal(with(kTorchrun, "RANK", text)).find("RANK is no number"), std::string::npos) << text;
    EXPECT_NE(refusal(with(kTorchrun, "MASTER_PORT", "65536")).find("MASTER_PORT is no number"), std::string::npos);
}

TEST(Launching, FindsTheFirstHost) {
    EXPECT_EQ(firstHost("localhost"), "localhost");
    EXPECT_EQ(firstHost("a,b"), "a");
    EXPECT_EQ(firstHost("node[03-05,9],login"), "node03");
    EXPECT_EQ(firstHost("node[7,9-11]"), "node7");
    EXPECT_EQ(firstHost("node[12]"), "node12");
    EXPECT_EQ(firstHost("rack[1-2]-node[003-004].example.org"), "rack1-node003.example.org");
    for (const char* broken : {"", ",a", "node[", "node[]", "node[1-2", "node]1"})
        EXPECT_THROW(firstHost(broken), Error) << broken;
}

}  // namespace
}  // namespace maskwright
