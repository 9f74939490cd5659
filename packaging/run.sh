#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds, and runs: without arguments the window (or, where there is no display, the sample
# photos are labelled); with arguments maskwright-cli, for instance: packaging/run.sh label --help
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
# Threads that wait for each other by spinning take the cores from those that work.
export OMP_WAIT_POLICY="${OMP_WAIT_POLICY:-PASSIVE}"

if [ "$#" -gt 0 ]; then
    "$root/packaging/build.sh" maskwright-cli
    exec "$root/build/release/bin/maskwright-cli" "$@"
fi

"$root/packaging/build.sh" maskwright maskwright-cli
if [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ]; then
    exec "$root/build/release/bin/maskwright"
fi
samples="$root/resources/samples"
if [ ! -d "$samples" ]; then
    "$root/build/release/bin/maskwright-cli" doctor
    echo "There is no display for the window. Label a folder with: packaging/run.sh label --images DIR --concept WORD --out DIR"
    exit 0
fi
out="$root/out/samples"
echo "There is no display, so the sample photos are labelled instead." >&2
"$root/build/release/bin/maskwright-cli" label --images "$samples" --concept-from-folder --out "$out" --resume
echo "The masks lie in $out/masks."
