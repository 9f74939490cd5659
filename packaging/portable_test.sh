#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# portable_test.sh [ARCHIVE]: unpacks what portable.sh made (default: the one in build/release) in a bare Debian 12,
# which has neither Qt nor LibTorch nor X, and runs it there: the CLI labels the sample photos, the window opens on a
# screen of this machine (Xvfb), or without one. Exit status 77 and a line "SKIP" where that cannot be tried.
set -uo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=packaging/bare_root.sh
. "$here/bare_root.sh"
begin_test "${1:-}" 'maskwright-*.tar.gz' portable.sh
tar -C "$root/opt" -xf "$tested" || exit 1
folder="/opt/$(ls "$root/opt")"

check "the system has no Qt, LibTorch or X of its own" test -z \
    "$(find "$root/usr/lib" -name 'libQt*' -o -name 'libtorch*' -o -name 'libX11*')"
check_cli "$folder/maskwright-cli" "$folder/share/maskwright"
check "the guide is there" test -f "$root$folder/share/doc/maskwright/html/docs/guide/index.html"

# From another place, through a link, as people start programs.
as_root mv "$folder" "/srv/elsewhere"
as_root ln -s /srv/elsewhere/maskwright-cli /usr/bin/maskwright-cli
check "it runs from elsewhere, through a link" quietly as_user maskwright-cli model info
folder=/srv/elsewhere

as_user env QT_QPA_PLATFORM=offscreen timeout 20 "$folder/maskwright" > "$root/home/anna/offscreen.log" 2>&1
check "the window stays open without a screen" test $? -eq 124
cat "$root/home/anna/offscreen.log"
if command -v Xvfb > /dev/null && command -v xwininfo > /dev/null; then
    # The screen is this machine's; the window's libraries are its own.
    Xvfb ":$screen_number" -screen 0 1280x900x24 -nolisten tcp > /dev/null 2>&1 &
    screen=$!
    for _ in $(seq 50); do
        DISPLAY=":$screen_number" xwininfo -root > /dev/null 2>&1 && break
        sleep 0.2
    done
    # No file leads from the bare system to the screen: its socket is an abstract one.
    display=":$screen_number"
    as_user sh -c "exec $folder/maskwright > window.log 2>&1" 2> /dev/null &
    seen=1
    for _ in $(seq 150); do
        DISPLAY=":$screen_number" xwininfo -root -tree 2> /dev/null | is_listed Maskwright && seen=0 && break
        sleep 0.2
    done
    check "the window opens on a screen" test "$seen" -eq 0
    cat "$root/home/anna/window.log"
    kill "$screen"
    wait "$screen" 2> /dev/null
else
    echo "   there is no Xvfb or xwininfo here (packages xvfb, x11-utils), so no screen was tried"
fi

end_test
