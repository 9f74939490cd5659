#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# hardening.sh FORTIFIED FILE...: fails when a program or a module of ours is not position-independent, lacks full RELRO,
# or has a stack that code may run on; or when one of our static libraries (.a) was compiled without the stack protector
# or, where FORTIFIED is 1, without FORTIFY. The two are looked for in the static libraries, because in a program they
# may come from a library of the system that is linked in.
set -uo pipefail
export LC_ALL=C  # readelf speaks the language of whoever runs it
fortified="${1:-}"
shift
broken=0

# expect WHAT FILE PATTERN <<< TEXT: fails when no line of the text is like the pattern.
expect() { grep -qE -e "$3" || { echo "$2: $1"; broken=1; }; }

check_linked() {
    local dynamic segments
    dynamic="$(readelf --wide --dynamic "$1")"
    segments="$(readelf --wide --program-headers "$1")"
    # A program is told from a module by the loader that it asks for.
    if [[ "$segments" == *INTERP* ]]; then
        expect "is not position-independent" "$1" 'FLAGS_1.* PIE' <<< "$dynamic"
    else
        expect "is not position-independent" "$1" '^Elf file type is DYN' <<< "$segments"
    fi
    expect "has no part that is read-only once loaded (RELRO)" "$1" '^ *GNU_RELRO ' <<< "$segments"
    expect "looks functions up as it goes, so RELRO is not full" "$1" 'BIND_NOW|FLAGS_1.* NOW' <<< "$dynamic"
    expect "has a stack that code may run on" "$1" '^ *GNU_STACK .* RW +0x' <<< "$segments"
}

check_compiled() {
    local called
    called="$(nm --undefined-only "$1" | awk '{print $NF}')"
    expect "was compiled without the stack protector" "$1" '^__stack_chk_fail$' <<< "$called"
    [ "$fortified" != 1 ] || expect "was compiled without FORTIFY" "$1" '^__[a-z]+_chk$' <<< "$called"
}

[ "$#" -gt 0 ] || { echo "error: no file is named (hardening.sh). Name the files to look at." >&2; exit 2; }
for tool in nm readelf; do
    command -v "$tool" > /dev/null || { echo "SKIP: $tool is missing; it comes with binutils"; exit 77; }
done
for file in "$@"; do
    case "$file" in
        *.a) check_compiled "$file" ;;
        *) check_linked "$file" ;;
    esac
done
exit "$broken"
