// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <optional>

namespace maskwright::ui {

/// Steps per second over the last while, so that what was slow at the start does not count for ever. Times are handed
/// in, so it needs no clock.
class StepPace {
  public:
    static constexpr std::int64_t kWindowMs = 20'000;

    void restart() { m_noted.clear(); }
    /// @param nowMs milliseconds on any clock that does not run backwards.
    void note(std::int64_t done, std::int64_t nowMs);
    /// None until the pace can be told.
    std::optional<double> perSecond() const;

  private:
    struct Noted {
        std::int64_t done = 0;
        std::int64_t ms = 0;
    };
    std::deque<Noted> m_noted;  ///< of the window, oldest first
};

}  // namespace maskwright::ui
