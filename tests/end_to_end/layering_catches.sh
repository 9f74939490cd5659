#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# layering_catches.sh LAYERING: plants one forbidden include after the other and expects layering.sh to name each.
set -uo pipefail
layering="$1"
root="$(mktemp -d)"
trap 'rm -rf "$root"' EXIT
failures=0

expect() {
    local verdict="$1" file="$2" include="$3" got=passes
    mkdir -p "$root/$(dirname "$file")"
    printf '#include %s\n' "$include" > "$root/$file"
    "$layering" "$root" > /dev/null || got=fails
    rm "$root/$file"
    [ "$got" = "$verdict" ] && return 0
    echo "expected that $file with $include $verdict, but it $got"
    failures=1
}

expect fails engine/mask/a.cpp '<QImage>'
expect fails engine/core/a.h '<QtCore/QString>'
expect fails engine/pipeline/a.cpp '"ui/canvas/view.h"'
expect fails ui/canvas/a.cpp '<ATen/ATen.h>'
expect fails app/cli/a.cpp '<torch/torch.h>'
expect fails ui/canvas/a.cpp '"model/unet.h"'
expect fails engine/mask/a.cpp '<ATen/ATen.h>'
expect fails engine/exporter/a.h '"pipeline/label.h"'
expect fails engine/core/a.h '"mask/mask.h"'
expect fails engine/image/a.h '"exporter/coco.h"'
expect fails engine/model/a.cpp '"pipeline/label.h"'
expect fails engine/pipeline/a.h '<ATen/core/Tensor.h>'
expect passes engine/pipeline/a.cpp '<ATen/ATen.h>'
expect passes engine/exporter/a.cpp '"mask/mask.h"'
expect passes ui/canvas/a.cpp '<QImage>'
expect passes app/cli/a.cpp '"pipeline/label.h"'
exit "$failures"
