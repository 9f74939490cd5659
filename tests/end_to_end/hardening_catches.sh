#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# hardening_catches.sh HARDENING: builds a program, a module and a static library with all that hardening.sh looks for,
# then each time without one of them, and expects hardening.sh to find that one.
set -uo pipefail
hardening="$1"
compiler="${CXX:-c++}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
failures=0
compiled=(-O2 -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
linked=("-Wl,-z,relro,-z,now,-z,noexecstack")

# expect SAID FILE: what hardening.sh says of the file; nothing for a file that is as it should be.
expect() {
    local said status=0
    said="$("$hardening" 1 "$2" 2> /dev/null)" || status=$?
    said="${said#"$2": }"
    [ "$said" = "$1" ] && [ "$status" -eq "$([ -z "$1" ]; echo $?)" ] && return 0
    echo "expected \"$1\" of $(basename "$2"), but the status is $status and it says \"$said\""
    failures=1
}
build() { "$compiler" "${compiled[@]}" "$folder/code.cpp" "$@" || { echo "cannot build: $*"; failures=1; }; }
# program SAID OPTION...
program() { build -fPIE -pie "${linked[@]}" "${@:2}" -o "$folder/program" && expect "$1" "$folder/program"; }
# library SAID OPTION...
library() {
    rm -f "$folder/library.a"
    build -c "${@:2}" -o "$folder/code.o" && ar rc "$folder/library.a" "$folder/code.o" && expect "$1" "$folder/library.a"
}

command -v "$compiler" > /dev/null || { echo "SKIP: there is no compiler"; exit 77; }
for tool in ar nm readelf; do
    command -v "$tool" > /dev/null || { echo "SKIP: $tool is missing; it comes with binutils"; exit 77; }
done
printf '%s\n' '#include <cstdio>
#include <cstring>
int main(int count, char**) {
    char text[64] = {};
    std::memset(text, 1, static_cast<std::size_t>(count));
    return std::puts(text);
}' > "$folder/code.cpp"
program ""
program "is not position-independent" -no-pie -fno-pie
program "has no part that is read-only once loaded (RELRO)" -Wl,-z,norelro
program "looks functions up as it goes, so RELRO is not full" -Wl,-z,lazy
program "has a stack that code may run on" -Wl,-z,execstack
build -fPIC -shared "${linked[@]}" -o "$folder/module.so" && expect "" "$folder/module.so"
library ""
library "was compiled without the stack protector" -fno-stack-protector
library "was compiled without FORTIFY" -U_FORTIFY_SOURCE
"$hardening" 1 "$folder/missing" > /dev/null 2>&1 && { echo "expected that a missing file fails"; failures=1; }
"$hardening" 1 "$folder/missing.a" > /dev/null 2>&1 && { echo "expected that a missing library fails"; failures=1; }
exit "$failures"
