// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/time_left.h"

#include <algorithm>

namespace maskwright::ui {

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
    const double left = msPerUnit * static_cast<double>(std::max<std::int64_t>(m_last.total - m_last.done, 0));
    return std::max(0.0, left - static_cast<double>(nowMs - m_lastMs)) / 1000.0;
}

}  // namespace maskwright::ui
