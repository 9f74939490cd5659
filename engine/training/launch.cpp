// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/launch.h"

#include <charconv>
#include <cstdlib>

#include "core/error.h"

namespace maskwright {

namespace {

constexpr char kHow[] = "Start the processes with torchrun or srun, which set what belongs together.";
/// Ports below are often taken, those from 32768 on are handed out by Linux to whoever asks for any.
constexpr std::uint64_t kFirstPort = 12'000, kPorts = 20'000;
/// Steps of one job that run side by side on a machine meet on different ports.
constexpr std::uint64_t kStepsOfAJob = 16;

class Variables {
  public:
    explicit Variables(const Environment& environment) : m_environment(environment) {}

    std::optional<std::string> text(const char* name) const { return m_environment(name); }
    bool has(const char* name) const { return text(name).has_value(); }
    std::string required(const char* name, const char* because) const {
        const auto value = text(name);
        if (!value)
            throw Error(ErrorCode::BadInput, std::string(because) + " is set, but " + name + " is not", "environment",
                        kHow);
        return *value;
    }
    std::uint64_t number(const char* name, const std::string& value, std::uint64_t highest) const {
        std::uint64_t result = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), result);
        if (error != std::errc{} || end != value.data() + value.size() || result > highest)
            throw Error(ErrorCode::BadInput, std::string(name) + " is no number from 0 to " + std::to_string(highest),
                        name + ("=" + value), kHow);
        return result;
    }
    std::uint64_t numberOr(const char* name, std::uint64_t otherwise, std::uint64_t highest) const {
        const auto value = text(name);
        return value ? number(name, *value, highest) : otherwise;
    }

  private:
    const Environment& m_environment;
};

constexpr std::uint64_t kMostProcesses = 1'000'000;

void setRanks(Launch& launch, const Variables& variables, const char* rank, const char* worldSize,
              const char* localRank) {
    const std::string rankText = variables.required(rank, worldSize), sizeText = variables.required(worldSize, rank);
    launch.rank = static_cast<int>(variables.number(rank, rankText, kMostProcesses));
    launch.worldSize = static_cast<int>(variables.number(worldSize, sizeText, kMostProcesses));
    launch.localRank = static_cast<int>(variables.numberOr(localRank, 0, kMostProcesses));
    if (launch.rank >= launch.worldSize || launch.localRank > launch.rank)
        throw Error(ErrorCode::BadInput, "The numbers of this process contradict each other",
                    rank + ("=" + rankText) + ", " + worldSize + "=" + sizeText + ", " + localRank + "=" +
                        std::to_string(launch.localRank),
                    "Ranks go from 0 to the number of processes less one.");
}

/// Whether MASTER_ADDR and MASTER_PORT say where to meet.
bool setMeetingPoint(Launch& launch, const Variables& variables) {
    const bool hasAddress = variables.has("MASTER_ADDR"), hasPort = variables.has("MASTER_PORT");
    if (!hasAddress && !hasPort) return false;
    launch.address = variables.required("MASTER_ADDR", "MASTER_PORT");
    const std::string port = variables.required("MASTER_PORT", "MASTER_ADDR");
    launch.port = static_cast<std::uint16_t>(variables.number("MASTER_PORT", port, 65'535));
    return true;
}

Launch fromTorchrun(const Variables& variables, bool byFile) {
    Launch launch;
    setRanks(launch, variables, "RANK", "WORLD_SIZE", "LOCAL_RANK");
    if (launch.worldSize == 1 || byFile) return launch;
    if (!setMeetingPoint(launch, variables)) variables.required("MASTER_ADDR", "RANK");
    launch.launcherListens = variables.text("TORCHELASTIC_USE_AGENT_STORE") == "True";
    launch.attempt = variables.text("TORCHELASTIC_RESTART_COUNT").value_or("");
    return launch;
}

Launch fromSlurm(const Variables& variables, bool byFile) {
    Launch launch;
    const char* tasks = variables.has("SLURM_STEP_NUM_TASKS") ? "SLURM_STEP_NUM_TASKS" : "SLURM_NTASKS";
    setRanks(launch, variables, "SLURM_PROCID", tasks, "SLURM_LOCALID");
    if (launch.worldSize == 1) return launch;
    constexpr std::uint64_t kHighestId = UINT64_MAX / (2 * kStepsOfAJob);
    const std::string jobText = variables.required("SLURM_JOB_ID", "SLURM_PROCID");
    const std::uint64_t job = variables.number("SLURM_JOB_ID", jobText, kHighestId);
    const std::uint64_t step = variables.numberOr("SLURM_STEP_ID", 0, kHighestId);
    launch.attempt = jobText + "." + std::to_string(step) + "." + variables.text("SLURM_RESTART_COUNT").value_or("0");
    if (byFile || setMeetingPoint(launch, variables)) return launch;
    const char* hosts = variables.has("SLURM_STEP_NODELIST") ? "SLURM_STEP_NODELIST" : "SLURM_JOB_NODELIST";
    launch.address = firstHost(variables.required(hosts, "SLURM_PROCID"));
    launch.port = static_cast<std::uint16_t>(kFirstPort + (job * kStepsOfAJob + step % kStepsOfAJob) % kPorts);
    return launch;
}

}  // namespace

Environment processEnvironment() {
    return [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        if (value == nullptr || *value == '\0') return std::nullopt;
        return value;
    };
}

std::string firstHost(const std::string& hosts) {
    std::string first;
    std::size_t at = 0;
    while (at < hosts.size() && hosts[at] != ',') {
        if (hosts[at] != '[') {
            first += hosts[at++];
            continue;
        }
        const std::size_t close = hosts.find(']', at), end = hosts.find_first_of(",-]", at);
        if (close == std::string::npos || end == at + 1) {
            first.clear();
            break;
        }
        first += hosts.substr(at + 1, end - at - 1);
        at = close + 1;
    }
    if (first.empty() || first.find(']') != std::string::npos)
        throw Error(ErrorCode::BadInput, "Slurm's list of hosts is not understood", hosts,
                    "Set MASTER_ADDR to the first host and MASTER_PORT to a free port there.");
    return first;
}

Launch launchFrom(const Environment& environment, const std::filesystem::path& rendezvous) {
    const Variables variables(environment);
    const bool byFile = !rendezvous.empty();
    Launch launch;
    if (variables.has("RANK") || variables.has("WORLD_SIZE")) {
        launch = fromTorchrun(variables, byFile);
    } else if (variables.has("SLURM_PROCID") && variables.has("SLURM_STEP_ID")) {
        // A batch script has a SLURM_PROCID too, yet is no task of a step: what it starts without srun is alone.
        launch = fromSlurm(variables, byFile);
    } else if (byFile) {
        throw Error(ErrorCode::BadInput, "A rendezvous file is given, but this process has no rank", "--rendezvous",
                    "Start the processes with srun or torchrun, or set RANK and WORLD_SIZE for each.");
    }
    launch.rendezvous = rendezvous;
    return launch;
}

}  // namespace maskwright
