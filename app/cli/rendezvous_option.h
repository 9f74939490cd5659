// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace maskwright::cli {

/// --rendezvous, of the commands that train in several processes.
inline void addRendezvous(CLI::App& command, std::string& file) {
    command.add_option("--rendezvous", file,
                       "With srun or torchrun: a new file that every process sees, to meet by (default: the network)");
}

}  // namespace maskwright::cli
