#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Counts which lines the tests run in the window and in the folders that hold somebody's work, and fails where it is
# less than 80 %.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
export OMP_WAIT_POLICY=PASSIVE

command -v gcovr > /dev/null || {
    echo "error: gcovr is missing (packaging/coverage.sh). Install the package gcovr." >&2
    exit 2
}
launcher=()
command -v ccache > /dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
cmake --preset coverage "${launcher[@]}" >&2
cmake --build build/coverage -j "$(nproc)" \
    --target project_tests exporter_tests project_dataset_tests ui_tests >&2
find build/coverage -name '*.gcda' -delete
for program in project_tests exporter_tests project_dataset_tests; do
    "build/coverage/bin/$program" > /dev/null
done
# Left out: what takes long and adds little, random events and pictures.
ctest --test-dir build/coverage --output-on-failure -R '^ui\.' -E '_2x|monkey|screenshots|whole_flow' >&2
status=0
for folder in engine/project engine/exporter ui; do
    echo "== $folder"
    gcovr --root . --object-directory build/coverage --filter "$folder/" --exclude '.*autogen.*' \
        --exclude-unreachable-branches --fail-under-line 80 build/coverage || status=1
done
exit "$status"
