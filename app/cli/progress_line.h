// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <set>
#include <string>

#include "core/job.h"

namespace maskwright::cli {

/// Words progress on stderr: one line redrawn in place on a terminal, elsewhere a plain line every few seconds.
class ProgressLine {
  public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(const Progress& progress);
    /// A line of its own above the bar; what was said of one photo is not said again of each.
    void log(const std::string& text);

  private:
    using Clock = std::chrono::steady_clock;

    void restartClockWhereNewWorkBegins(const Progress& progress);
    std::string worded(const Progress& progress) const;
    void clear();

    bool m_terminal;
    bool m_drawn = false;
    Clock::time_point m_lastShown;
    Clock::time_point m_workStarted;
    std::optional<Progress> m_workStart;  ///< the first report of the work at hand; the rate counts from it
    Progress m_last;
    std::set<std::string> m_said;
};

}  // namespace maskwright::cli
