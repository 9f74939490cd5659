// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/job.h"

namespace maskwright::ui {

/// Works out how long a job still takes from the pace of its current stage. Times are handed in, so it needs no clock.
/// A pass that has not begun is taken to go as fast as the one that runs; from its own first photos on, its own pace
/// counts.
class TimeLeft {
  public:
    /// @param passes as in JobRecord
    void begin(std::vector<Stage> passes);
    /// The job stood still: its pace is taken anew.
    void restart();
    /// @param nowMs milliseconds on any clock that does not run backwards.
    void note(const Progress& progress, std::int64_t nowMs);
    /// Seconds; none until the pace can be told, and none beside the passes of a job that has some.
    std::optional<double> seconds(std::int64_t nowMs) const;

  private:
    /// Units of the current stage and the passes after it; none where a job with passes is in none of them.
    std::optional<std::int64_t> unitsLeft() const;

    std::vector<Stage> m_passes;
    std::optional<Progress> m_first;
    Progress m_last;
    std::int64_t m_firstMs = 0;
    std::int64_t m_lastMs = 0;
};

}  // namespace maskwright::ui
