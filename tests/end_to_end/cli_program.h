// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support.h"

namespace maskwright::test {

struct Ended {
    int status = -1;  ///< exit status; 128 + the signal where one ended the program
    std::string out;
    std::string err;
};

/// maskwright-cli, started with arguments, its output kept in files.
class CliProgram {
  public:
    explicit CliProgram(std::vector<std::string> arguments, const std::filesystem::path& program = MASKWRIGHT_CLI);
    ~CliProgram();
    CliProgram(const CliProgram&) = delete;
    CliProgram& operator=(const CliProgram&) = delete;

    void signal(int number) const;
    bool running();
    Ended wait();

  private:
    TemporaryFolder m_folder;
    pid_t m_process = -1;
    int m_waitStatus = 0;
};

Ended runCli(std::vector<std::string> arguments);

/// The JSON error object of a run, after checking what holds for every refusal: exit status, one sentence on stderr
/// without leaking how the program is built, nothing but the object on stdout.
nlohmann::json refusal(std::vector<std::string> arguments, int expectedStatus = 2);

/// The one JSON object that a run with --json prints; a failure when there is any other text.
nlohmann::json jsonOf(const Ended& ended);

/// A small photo: a bright disc on a dark, slightly varying ground.
void writeDiscPhoto(const std::filesystem::path& path, int width, int height);
void writeMask(const std::filesystem::path& path, int width, int height, int foregroundColumns);

}  // namespace maskwright::test
