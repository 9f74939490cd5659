#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# layering.sh ROOT: fails on every #include that points upwards, naming file and line. The linker keeps the three
# libraries apart; this keeps what it cannot see.
set -uo pipefail
cd "$1" || exit 2
broken=0

# forbid "why" PATTERN FOLDER...: no source below the folders may include what the pattern names.
forbid() {
    local why="$1" pattern="$2" found folders=() folder
    shift 2
    for folder in "$@"; do [ -e "$folder" ] && folders+=("$folder"); done
    [ "${#folders[@]}" -gt 0 ] || return 0
    found="$(grep -rnE --include='*.h' --include='*.cpp' "^[[:space:]]*#[[:space:]]*include[[:space:]]*[<\"]($pattern)" \
        "${folders[@]}")"
    [ -z "$found" ] && return 0
    printf '%s:\n%s\n' "$why" "$found"
    broken=1
}

qt='Q[A-Z][A-Za-z]*[>/"]|Qt[A-Z0-9]|qcustomplot|ui/'
torch='torch/|ATen/|c10/|caffe2/'
numeric='model/|diffusion/|attention/|training/'

forbid "The engine is free of Qt" "$qt" engine
forbid "The window and the programs are free of LibTorch" "$torch" ui app
forbid "The window and the programs see the numeric part only through pipeline" "$numeric" ui app
forbid "The engine does not include what stands above it" 'app/|cli/|studio/' engine
forbid "The core library is free of LibTorch and of what builds on it" "$torch|$numeric|pipeline/" \
    engine/{core,image,mask,dataset,exporter,project}
forbid "core includes nothing of the engine but itself" 'image/|mask/|dataset/|exporter/|project/' engine/core
forbid "image and mask stand below dataset, exporter and project" 'dataset/|exporter/|project/' engine/{image,mask}
forbid "The numeric part stands below pipeline" 'pipeline/' engine/{model,diffusion,attention,training}
for header in engine/pipeline/*.h; do
    forbid "Headers of pipeline are free of LibTorch" "$torch|$numeric" "$header"
done
exit "$broken"
