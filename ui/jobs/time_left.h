// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/job.h"

namespace maskwright::ui {

/// Works out how long a job still takes from the pace of its current stage. Times are handed in, so it needs no clock.
class TimeLeft {
  public:
    void restart();
    /// @param nowMs milliseconds on any clock that does not run backwards.
    void note(const Progress& progress, std::int64_t nowMs);
    /// Seconds; none until the pace can be told.
    std::optional<double> seconds(std::int64_t nowMs) const;

  private:
    std::optional<Progress> m_first;
    Progress m_last;
    std::int64_t m_firstMs = 0;
    std::int64_t m_lastMs = 0;
};

}  // namespace maskwright::ui
