// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace maskwright {

/// Where a process stands among those that train one model together, as the launcher that started it says.
struct Launch {
    int rank = 0;                            ///< from 0; rank 0 alone writes logs, checkpoints and models
    int worldSize = 1;                       ///< 1: this process trains alone, and the rest is not looked at
    int localRank = 0;                       ///< among the processes of this machine, which says whose GPU is whose
    std::string address;                     ///< the machine on which the processes meet
    std::uint16_t port = 0;                  ///< there
    bool launcherListens = false;            ///< the launcher itself listens there, not rank 0
    std::filesystem::path rendezvous;        ///< a file that every process sees, to meet by instead of the address
    std::string attempt;                     ///< tells this start from an earlier one; may be empty
    std::chrono::seconds patience{10 * 60};  ///< with processes that have not come yet
};

/// The value of a variable; nothing where it is not set or empty.
using Environment = std::function<std::optional<std::string>(const std::string&)>;
Environment processEnvironment();

/// Reads what torchrun sets (RANK, WORLD_SIZE, LOCAL_RANK, MASTER_ADDR, MASTER_PORT), which may also be set by hand,
/// and else what srun sets for a step's tasks (SLURM_PROCID and so on; the processes meet on the step's first host,
/// unless MASTER_ADDR and MASTER_PORT say where). Without either the process trains alone.
/// @param rendezvous as Launch::rendezvous; empty: the processes meet over the network
/// @throws Error(BadInput) where variables are missing, no numbers, or contradict each other.
Launch launchFrom(const Environment& environment, const std::filesystem::path& rendezvous);

/// The first host of Slurm's short form: "gpu[03-05,9],login" gives "gpu03". @throws Error(BadInput).
std::string firstHost(const std::string& hosts);

}  // namespace maskwright
