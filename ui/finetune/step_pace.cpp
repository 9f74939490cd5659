// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finetune/step_pace.h"

namespace maskwright::ui {

void StepPace::note(std::int64_t done, std::int64_t nowMs) {
    if (!m_noted.empty() && done < m_noted.back().done) m_noted.clear();
    // Reports come far more often than steps do.
    if (!m_noted.empty() && done == m_noted.back().done) return;
    m_noted.push_back({done, nowMs});
    // Two always stay: a step of a large model takes longer than the window.
    while (m_noted.size() > 2 && m_noted[1].ms <= nowMs - kWindowMs) m_noted.pop_front();
}

std::optional<double> StepPace::perSecond() const {
    if (m_noted.size() < 2 || m_noted.back().ms <= m_noted.front().ms) return {};
    return 1000.0 * static_cast<double>(m_noted.back().done - m_noted.front().done) /
           static_cast<double>(m_noted.back().ms - m_noted.front().ms);
}

}  // namespace maskwright::ui
