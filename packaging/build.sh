#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing (packages of Debian 12) and builds the named targets in Release; no names build everything.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

missing_packages() {
    local package
    while read -r package; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done < packaging/debian_packages.txt
}

install_missing() {
    command -v dpkg-query > /dev/null && command -v apt-get > /dev/null || return 0
    local missing as_root=()
    mapfile -t missing < <(missing_packages)
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo > /dev/null || {
            echo "error: Packages are missing and only root may install them (${missing[*]})." \
                "Install them, then run this again." >&2
            exit 2
        }
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}" >&2
    export DEBIAN_FRONTEND=noninteractive
    # A list that cannot be refreshed may still know the packages.
    "${as_root[@]}" apt-get update -qq >&2 || true
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

configure() {
    local options=()
    # A cache that cannot be written to would fail every compilation.
    if command -v ccache > /dev/null && ccache --show-stats > /dev/null 2>&1; then
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    cmake --preset release "${options[@]}" >&2
}

# ccache looks into precompiled headers only when told that their defines and times may differ.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
install_missing
configure
targets=()
[ "$#" -eq 0 ] || targets=(--target "$@")
cmake --build build/release -j "$(nproc)" "${targets[@]}" >&2
