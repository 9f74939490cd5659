// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/time_left.h"

#include <algorithm>
#include <utility>

namespace maskwright::ui {

void TimeLeft::begin(std::vector<Stage> passes) {
    m_passes = std::move(passes);
    restart();
}

void TimeLeft::restart() {
    m_first.reset();
}

void TimeLeft::note(const Progress& progress, std::int64_t nowMs) {
    const bool goesOn =
        m_first && m_first->stage == progress.stage && m_first->total == progress.total && progress.done >= m_last.done;
    if (!goesOn) {
        m_first = progress;
        m_firstMs = nowMs;
    }
    m_last = progress;
    m_lastMs = nowMs;
}

std::optional<double> TimeLeft::seconds(std::int64_t nowMs) const {
    if (!m_first || m_last.total <= 0 || m_last.done <= m_first->done || m_lastMs <= m_firstMs) return {};
    const double msPerUnit =
        static_cast<double>(m_lastMs - m_firstMs) / static_cast<double>(m_last.done - m_first->done);
    const std::optional<std::int64_t> units = unitsLeft();
    if (!units) return {};
    const double left = msPerUnit * static_cast<double>(*units);
    return std::max(0.0, left - static_cast<double>(nowMs - m_lastMs)) / 1000.0;
}

std::optional<std::int64_t> TimeLeft::unitsLeft() const {
    const std::int64_t ofStage = std::max<std::int64_t>(m_last.total - m_last.done, 0);
    if (m_passes.empty()) return ofStage;
    const auto pass = std::find(m_passes.begin(), m_passes.end(), m_last.stage);
    if (pass == m_passes.end()) return {};
    return ofStage + m_last.total * (m_passes.end() - pass - 1);
}

}  // namespace maskwright::ui
