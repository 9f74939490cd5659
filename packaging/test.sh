#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds everything and runs every test. Arguments go to ctest, for instance: -R Parity
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export OMP_WAIT_POLICY=PASSIVE
export QT_QPA_PLATFORM=offscreen
"$root/packaging/build.sh"
# One at a time: each test already uses every core.
ctest --test-dir "$root/build/release" --output-on-failure --timeout 900 -j 1 "$@"
# Many machines: the scripts for Slurm, on a Slurm of this machine alone.
[ "$#" -gt 0 ] || "$root/packaging/slurm/test.sh"
