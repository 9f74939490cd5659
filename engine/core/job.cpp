// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"

#include <chrono>
#include <thread>

#include "core/error.h"

namespace maskwright {

void JobContext::checkpoint() const {
    constexpr auto kPauseStep = std::chrono::milliseconds(20);
    while (stop.pauseRequested() && stop.requested() == StopRequest::None) std::this_thread::sleep_for(kPauseStep);
    if (stop.requested() == StopRequest::Now) throw Stopped();
}

}  // namespace maskwright
