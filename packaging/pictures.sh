#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Takes the pictures of the guide and of README anew, with the sample photos: runs the screenshot test and picks from
# what it keeps.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
command -v convert > /dev/null || {
    echo "error: convert is missing (packaging/pictures.sh). Install the package imagemagick." >&2
    exit 2
}
shots="$(mktemp -d)"
trap 'rm -rf "$shots"' EXIT
export QT_QPA_PLATFORM=offscreen OMP_WAIT_POLICY=PASSIVE QTEST_FUNCTION_TIMEOUT=1000000
MASKWRIGHT_SCREENSHOTS="$shots" build/release/bin/ui_tests screenshots > /dev/null 2>&1

# keep PICTURE SCENE: 256 colours are enough, and make it a quarter as large.
keep() { convert "$shots/$2-1x.png" -colors 256 "PNG8:$1.png"; }
guide=docs/guide/pictures
mkdir -p "$guide"
keep "$guide/start" start-en-light
keep "$guide/first-mask" attention-light
keep "$guide/heatmap" single-map-en-light
keep "$guide/finetune" finetune-en-light
keep "$guide/review" review-light
keep "$guide/export" export-light
keep "$guide/label" label-light
keep "$guide/models" models-light
keep "$guide/evaluation" segment-2-en-light
keep "$guide/jobs" jobs-en-light
keep packaging/screenshots/studio attention-light
keep packaging/screenshots/review review-light
keep packaging/screenshots/finetune finetune-en-light
