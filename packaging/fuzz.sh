#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# fuzz.sh [SECONDS [READER...]]: builds the fuzzers of tests/fuzz with Clang and its sanitizers and runs each for so
# long (60 s), one after the other. Ends with status 1 when one found something; the input then lies in
# build/fuzz/found. Status 77, and a line that says why, where they cannot be built.
#
# MASKWRIGHT_FUZZ_DIR: another build folder. MASKWRIGHT_FUZZ_JOBS: compilers at a time (all cores).
# MASKWRIGHT_FUZZ_KEEP=1: adds to tests/fuzz/corpus what reaches code that the inputs there do not reach.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
seconds="${1:-60}"
[ "$#" -eq 0 ] || shift
build="${MASKWRIGHT_FUZZ_DIR:-$root/build/fuzz}"
readers=("$@")
[ "$#" -gt 0 ] || mapfile -t readers < <(cd "$root/tests/fuzz/corpus" && ls)

# Inputs that are kept are few and small: of what reaches a line of code, the shortest. A project file is never short.
longest_kept() {
    if [ "$1" = project ]; then echo 8192; else echo 256; fi
}

skip() {
    echo "SKIP: $1"
    exit 77
}

check_compiler() {
    command -v clang++ > /dev/null || skip "clang++ is missing; install the package clang"
    local folder
    folder="$(mktemp -d)"
    echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }' > "$folder/try.cpp"
    clang++ -fsanitize=fuzzer,address,undefined "$folder/try.cpp" -o "$folder/try" 2> "$folder/why" || {
        local why
        why="$(head -n 1 "$folder/why")"
        rm -rf "$folder"
        skip "clang++ cannot link a fuzzer; install its runtime, libclang-rt-dev ($why)"
    }
    rm -rf "$folder"
}

compile() {
    cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo \
        -DCMAKE_CXX_FLAGS_RELWITHDEBINFO='-O1 -gline-tables-only' -DCMAKE_CXX_COMPILER=clang++ -DMASKWRIGHT_FUZZ=ON \
        -DMASKWRIGHT_STUDIO=OFF -DMASKWRIGHT_BENCH=OFF -DMASKWRIGHT_WERROR=OFF \
        '-DMASKWRIGHT_SANITIZE=fuzzer-no-link;address;undefined;float-cast-overflow' >&2
    local targets=()
    for reader in "${readers[@]}"; do targets+=("fuzzer_$reader"); done
    cmake --build "$build" -j "${MASKWRIGHT_FUZZ_JOBS:-$(nproc)}" --target "${targets[@]}" >&2
}

# run READER: fuzzes; new inputs go to the build folder.
run() {
    local reader="$1" kept="$root/tests/fuzz/corpus/$1" grown="$build/corpus/$1"
    mkdir -p "$grown" "$build/found"
    "$build/bin/fuzzer_$reader" -max_total_time="$seconds" -timeout=25 -rss_limit_mb=3072 -max_len=65536 \
        -dict="$root/tests/fuzz/words.dict" -print_final_stats=1 -artifact_prefix="$build/found/$reader-" \
        "$grown" "$kept" > "$build/$reader.log" 2>&1
}

# keep READER: the smallest inputs that reach what the kept ones do not.
keep() {
    "$build/bin/fuzzer_$1" -merge=1 -use_counters=0 -max_len="$(longest_kept "$1")" \
        "$root/tests/fuzz/corpus/$1" "$build/corpus/$1" > "$build/$1.merge.log" 2>&1 || tail -n 5 "$build/$1.merge.log"
}

check_compiler
compile
# A disk in memory, where there is one: some readers want files.
if [ -w /dev/shm ]; then
    TMPDIR="$(mktemp -d /dev/shm/maskwright-fuzz-XXXXXX)"
else
    TMPDIR="$(mktemp -d)"
fi
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
export OMP_NUM_THREADS=1 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
status=0
for reader in "${readers[@]}"; do
    if run "$reader"; then
        inputs="$(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$reader.log")"
        echo "$reader: nothing found in $seconds s, $inputs inputs"
        [ -z "${MASKWRIGHT_FUZZ_KEEP:-}" ] || keep "$reader"
    else
        status=1
        echo "$reader: FOUND, see $build/$reader.log"
        grep -m 3 -E 'ERROR:|runtime error:|^fuzz:|SUMMARY|Test unit written' "$build/$reader.log" || true
    fi
done
exit "$status"
