#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# tidy.sh [--changed | FILE... | FOLDER...]: runs clang-tidy (.clang-tidy says what it looks for) on the sources of a
# Release build: all of them, those that differ from the last commit, or those named. Ends with status 1 when something
# is found, and with a table of how often; status 77 where it cannot run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
database="${MASKWRIGHT_TIDY_DATABASE:-build/release}"

skip() {
    echo "SKIP: $1"
    exit 77
}

# compiled: every source of ours in the database, relative to the root. What a tool generated is not ours.
compiled() {
    sed -n 's/^ *"file": "\(.*\)".*/\1/p' "$database/compile_commands.json" | sed "s|^$PWD/||" \
        | grep -E '^(engine|ui|app|tests)/' | sort -u
}

# named ARGUMENT...: those of the compiled sources that a file or folder among the arguments holds.
named() {
    local wanted
    for wanted in "$@"; do
        wanted="${wanted#./}"
        compiled | grep -E "^${wanted%/}(/|$)" || echo "warning: nothing compiled is in $wanted" >&2
    done | sort -u
}

changed() {
    # A header that changed is looked at through the sources that include it.
    local file
    for file in $(git diff --name-only HEAD -- '*.cpp' '*.h'; git ls-files --others --exclude-standard -- '*.cpp' '*.h'); do
        case "$file" in
            *.cpp) echo "$file" ;;
            *.h) grep -rlF --include='*.cpp' "\"${file#*/}\"" engine ui app tests || true ;;
        esac
    done | sort -u | comm -12 - <(compiled)
}

command -v clang-tidy > /dev/null || skip "clang-tidy is missing; install the package clang-tidy"
[ -f "$database/compile_commands.json" ] || skip "there is no $database/compile_commands.json; run packaging/build.sh first"
case "${1:-}" in
    '') mapfile -t files < <(compiled) ;;
    --changed) mapfile -t files < <(changed) ;;
    *) mapfile -t files < <(named "$@") ;;
esac
[ "${#files[@]}" -gt 0 ] || { echo "Nothing to look at."; exit 0; }

found="$(mktemp)"
trap 'rm -f "$found"' EXIT
# Options that only GCC knows are no matter of clang-tidy's. A precompiled header of GCC's cannot be read by it.
printf '%s\0' "${files[@]}" | nice xargs -0 -n 1 -P "${MASKWRIGHT_TIDY_JOBS:-$(nproc)}" \
    clang-tidy --quiet -p "$database" --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-ignored-optimization-argument \
    > "$found" 2> /dev/null || true
# A header is looked at once for each source that includes it: say everything once. LibTorch 1.13 is no C++20 that Clang
# takes (std::vector of the incomplete c10::IValue); what it complains of in other people's headers is left out.
findings="$(grep -E "^$PWD/.*(warning|error): .*\[[a-z].*\]$" "$found" | sed "s|^$PWD/||" | sort -u || true)"
count="$(grep -c . <<< "$findings" || true)"
[ -z "$findings" ] || printf '%s\n\n' "$findings"
grep -oE '\[[a-z][a-zA-Z.-]+' <<< "$findings" | tr -d '[' | sort | uniq -c | sort -rn || true
echo "${#files[@]} files, $count findings"
[ "$count" -eq 0 ]
