// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <unistd.h>

#include <csignal>
#include <string_view>

namespace maskwright::cli {
namespace {

// A signal handler can be handed nothing: what it needs has to lie where it finds it.
StopToken* stopOfTheJob = nullptr;
static_assert(std::atomic<StopRequest>::is_always_lock_free, "a signal handler may only touch lock-free atomics");

void say(std::string_view text) {
    [[maybe_unused]] const auto written = write(STDERR_FILENO, text.data(), text.size());
}

extern "C" void handleInterrupt(int signal) {
    // Two signals may be handled by two threads at the same time.
    if (stopOfTheJob->requestMore() == StopRequest::AfterStep) {
        say("\nStopping after what is in hand; press Ctrl-C again to stop at once.\n");
    } else {
        std::signal(signal, SIG_DFL);
        say("\nStopping now.\n");
    }
}

}  // namespace

void stopOnInterrupt(const StopToken& stop) {
    static StopToken kept = stop;
    stopOfTheJob = &kept;
    std::signal(SIGINT, handleInterrupt);
    std::signal(SIGTERM, handleInterrupt);
}

}  // namespace maskwright::cli
