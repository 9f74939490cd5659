// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "commands.h"
#include "core/error.h"
#include "pipeline/mask_run.h"

namespace maskwright::cli {

enum ExitStatus { kDone = 0, kBug = 1, kBadInput = 2, kCancelled = 3, kNoRoom = 4 };

/// The outcome on stdout: one JSON object with --json, else text. @throws Error(DiskFull) when stdout takes no more.
ExitStatus report(const Outcome& outcome, bool json);

/// What a run that wrote a mask for each photo has to say.
Outcome maskOutcome(const LabelResult& result, const std::string& out);
/// The same in other words; the photos that were skipped are told after them.
Outcome maskOutcome(const LabelResult& result, const std::string& out, const std::string& text);

/// The photos that were left out: a JSON list of file and reason, and as lines of text, empty where there are none.
nlohmann::json skippedJson(const std::vector<SkippedImage>& skipped);
std::string skippedText(const std::vector<SkippedImage>& skipped);

/// "error: <what> (<where>). <hint>" on stderr, and with --json the same as one object on stdout.
ExitStatus report(const Error& error, bool json) noexcept;

/// A job that was left at once.
ExitStatus reportCancelled(bool json) noexcept;

/// On one line, whatever file names it holds.
std::string oneLine(std::string text);

}  // namespace maskwright::cli
