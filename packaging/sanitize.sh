#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# sanitize.sh address|thread [CTEST ARGUMENTS]: builds everything with the address and undefined-behaviour sanitizers, or
# with the thread sanitizer, and runs the tests. A finding fails the test that met it. Takes hours on two cores.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
kind="${1:-}"
case "$kind" in
    address) preset=debug-asan ;;
    thread) preset=debug-tsan ;;
    *)
        echo "error: Say which sanitizer: packaging/sanitize.sh address, or packaging/sanitize.sh thread" >&2
        exit 2
        ;;
esac
shift
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
export OMP_WAIT_POLICY=PASSIVE QT_QPA_PLATFORM=offscreen
# The threads of OpenMP meet in a library that the thread sanitizer does not see into.
export OMP_NUM_THREADS=1
export ASAN_OPTIONS=detect_stack_use_after_return=1
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
export TSAN_OPTIONS="halt_on_error=1:second_deadlock_stack=1:suppressions=$root/tests/sanitizers/threads.txt"
export QTEST_FUNCTION_TIMEOUT=1800000  # ms; everything is slower

launcher=()
command -v ccache > /dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
cmake --preset "$preset" "${launcher[@]}" >&2
cmake --build "build/$preset" -j "$(nproc)" >&2
# So do those of OpenCV (TBB), which starts none on one core.
alone=()
[ "$kind" = address ] || alone=(taskset --cpu-list 0)
tests() { "${alone[@]}" ctest --test-dir "build/$preset" --output-on-failure --timeout 3600 -j 1 "$@"; }

# What starts programs and kills them: the thread sanitizer cannot follow a fork, and the check for leaks breaks down
# where a program ends while OpenMP's threads still wait.
forks='^Cli|Kill|docs_commands'
status=0
if [ "$#" -gt 0 ]; then
    tests "$@" || status=1
elif [ "$kind" = thread ]; then
    # Not the window: Qt is built without the sanitizer, so that all it hands from thread to thread looks like a race.
    tests -E "$forks|^ui\\." || status=1
else
    tests -E "$forks" || status=1
    ASAN_OPTIONS="$ASAN_OPTIONS:detect_leaks=0" tests -R "$forks" || status=1
fi
exit "$status"
