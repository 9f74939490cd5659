#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# no_network_catches.sh NO_NETWORK: builds a program that opens a socket and expects no_network.sh to find it.
set -uo pipefail
no_network="$1"
compiler="${CXX:-c++}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
failures=0

# expect VERDICT NAME CODE
expect() {
    local verdict="$1" name="$2" got=passes
    printf '%s\n' "$3" > "$folder/$name.cpp"
    "$compiler" "$folder/$name.cpp" -o "$folder/$name" || { echo "cannot build $name"; failures=1; return; }
    "$no_network" "$folder/$name" > /dev/null || got=fails
    [ "$got" = "$verdict" ] && return 0
    echo "expected that $name $verdict, but it $got"
    failures=1
}

command -v "$compiler" > /dev/null || { echo "SKIP: there is no compiler"; exit 77; }
expect passes quiet '#include <cstdio>
int main() { std::puts("connect to nothing"); }'
expect fails caller '#include <sys/socket.h>
int main() { return socket(AF_INET, SOCK_STREAM, 0); }'
expect fails resolver '#include <netdb.h>
int main() { addrinfo* found = nullptr; return getaddrinfo("a", "b", nullptr, &found); }'
"$no_network" "$folder/missing" > /dev/null 2>&1 && { echo "expected that a missing file fails"; failures=1; }
exit "$failures"
