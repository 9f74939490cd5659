# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# For package.sh and portable.sh, which source it: what is needed before there is anything to pack.

packaging="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

# require_tools PACKAGES TOOL...: ends the script where a program is missing. PACKAGES, in words, bring them all.
require_tools() {
    local packages="$1" tool missing=()
    shift
    for tool in "$@"; do command -v "$tool" > /dev/null || missing+=("$tool"); done
    [ "${#missing[@]}" -eq 0 ] || {
        echo "error: Programs are missing (${missing[*]}). Install the packages $packages." >&2
        exit 2
    }
}

# complete_build [BUILD]: prints the path of a build folder that holds the programs: BUILD, which is taken as it is, or
# build/release, which is brought up to date.
complete_build() {
    local build="${1:-}"
    if [ -z "$build" ]; then
        "$packaging/build.sh" maskwright maskwright-cli maskwright_engine_module >&2 || return
        build="$packaging/../build/release"
    fi
    (cd "$build" && pwd)
}
