#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# no_network.sh PROGRAM...: fails when a program or a module of ours asks the system for a network connection, or is
# linked to a library that is there to make one. Looks at what each file imports, so static libraries count as ours.
#
# One exception, which is named where it is used: training on several machines goes through LibTorch's process groups
# (c10d, with Gloo or NCCL), which open sockets when a run is started with ranks. That code is LibTorch's, in a library
# that the engine loads in any case; nothing of ours calls it unless the ranks are there.
set -uo pipefail
broken=0

calls='socket|connect|bind|listen|accept4?|getaddrinfo|getnameinfo|gethostby(name|addr)2?(_r)?|send(to|msg|mmsg)|recv(from|msg|mmsg)|res_n?(query|search|init)'
classes='Q(Network(AccessManager|Request|Reply|Proxy|Interface)|(Abstract|Tcp|Udp|Ssl|Local|Web)Socket|(Tcp|Local)Server|HostInfo|DnsLookup|WebEngine)'
libraries='libQt6(Network|WebSockets|WebEngine|HttpServer)|libcurl|libssl|libgnutls|libgloo|libnccl|libmpi|libzmq|libgrpc|libtensorpipe'

# report WHAT FILE LINES: says what was found and marks the run as failed.
report() {
    [ -z "$3" ] && return 0
    printf '%s: %s:\n%s\n' "$2" "$1" "$3"
    broken=1
}

[ "$#" -gt 0 ] || { echo "error: no program is named (no_network.sh). Name the programs to look at." >&2; exit 2; }
for tool in nm readelf; do
    command -v "$tool" > /dev/null || { echo "SKIP: $tool is missing; it comes with binutils"; exit 77; }
done
for file in "$@"; do
    # A file that has no dynamic symbols at all was not looked at, whatever the searches say.
    imports="$(nm --dynamic --undefined-only "$file" | awk '{print $NF}' | sed 's/@.*//')"
    [ -n "$imports" ] || { echo "$file: nothing can be read of what it imports"; broken=1; continue; }
    needed="$(readelf --dynamic "$file" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')"
    report "asks the system for a connection" "$file" "$(grep -xE "$calls" <<< "$imports")"
    report "uses Qt's network classes" "$file" "$(c++filt <<< "$imports" | grep -E "(^|[^A-Za-z])$classes")"
    report "is linked to a network library" "$file" "$(grep -E "^($libraries)" <<< "$needed")"
    groups="$(c++filt <<< "$imports" | grep -c '^c10d::')"
    [ "$groups" -eq 0 ] || echo "$file: imports $groups functions of LibTorch's process groups (training with ranks)"
done
exit "$broken"
