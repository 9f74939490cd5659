#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# package.sh [BUILD]: builds the programs, renders the guide, packs them into a Debian package and looks it through:
# lintian, desktop-file-validate, appstreamcli, the MIME type, its size. Prints the package's path at the end.
# With BUILD, a build folder that is complete, nothing is compiled.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
# shellcheck source=packaging/packing.sh
. "$root/packaging/packing.sh"
largest_mb=60
app_id=io.github.maskwright.Maskwright

# lintian brings most of the others.
require_tools "appstream, cmake, cmark-gfm, desktop-file-utils, dpkg-dev, file, lintian and shared-mime-info" \
    appstreamcli cmark-gfm cpack desktop-file-validate dpkg-deb dpkg-shlibdeps file lintian update-mime-database
build="$(complete_build "${1:-}")"
"$root/packaging/docs.sh" >&2
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

(umask 022 && cd "$work" && cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work") >&2
package="$(find "$work" -maxdepth 1 -name 'maskwright_*.deb')"
[ -n "$package" ] || { echo "error: CPack made no package. See its messages above." >&2; exit 1; }

status=0
check() {
    local what="$1"
    shift
    if "$@" >&2; then echo "ok: $what" >&2; else
        echo "FAILED: $what" >&2
        status=1
    fi
}

as_root=()
[ "$(id -u)" -ne 0 ] || as_root=(--allow-root)
tree="$work/tree"
dpkg-deb -x "$package" "$tree"
check lintian lintian "${as_root[@]}" --fail-on error,warning --tag-display-limit 0 "$package"
check "desktop file" desktop-file-validate "$tree/usr/share/applications/$app_id.desktop"
# The addresses in it are looked up by nobody here.
check metainfo appstreamcli validate --no-net "$tree/usr/share/metainfo/$app_id.metainfo.xml"
# Takes the type apart as an installation would; complaints count, since it does not fail on all of them.
complaints="$(update-mime-database -V "$tree/usr/share/mime" 2>&1 | grep -iE 'error|warning' || true)"
check "MIME type${complaints:+: $complaints}" test -z "$complaints"
megabytes="$(($(stat -c %s "$package") / 1000000))"
check "size: $megabytes MB of at most $largest_mb" test "$megabytes" -lt "$largest_mb"
# A path of the machine that built it would be in every copy.
check "program without a run path" test -z "$(readelf -d "$tree/usr/bin/maskwright" | grep -E 'R(UN)?PATH' || true)"

[ "$status" -eq 0 ] || exit "$status"
rm -f "$build"/maskwright_*.deb
mv "$package" "$build/"
echo "$build/$(basename "$package")"
