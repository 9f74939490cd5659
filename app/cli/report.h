// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "commands.h"
#include "core/error.h"

namespace maskwright::cli {

enum ExitStatus { kDone = 0, kBug = 1, kBadInput = 2, kCancelled = 3, kNoRoom = 4 };

/// The outcome on stdout: one JSON object with --json, else text. @throws Error(DiskFull) when stdout takes no more.
ExitStatus report(const Outcome& outcome, bool json);

/// "error: <what> (<where>). <hint>" on stderr, and with --json the same as one object on stdout.
ExitStatus report(const Error& error, bool json) noexcept;

/// A job that was left at once.
ExitStatus reportCancelled(bool json) noexcept;

/// On one line, whatever file names it holds.
std::string oneLine(std::string text);

}  // namespace maskwright::cli
