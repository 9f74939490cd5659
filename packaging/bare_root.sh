# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# For package_test.sh and portable_test.sh, which source it: a bare Debian 12 in a temporary folder, and commands run
# in it. The script runs in namespaces of its own, so that what it mounts and starts ends with it.
#
# MASKWRIGHT_BARE_ROOT: a folder that debootstrap --variant=minbase made earlier; it is copied instead of made anew.

release=bookworm
packaging="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

skip() {
    echo "SKIP: $1"
    exit 77
}

# enter_namespaces SCRIPT ARGUMENTS...: starts the script again, apart from everything else.
enter_namespaces() {
    [ -z "${MASKWRIGHT_IN_NAMESPACES:-}" ] || return 0
    [ "$(id -u)" -eq 0 ] || skip "only root may make a system in a folder and start programs in it (chroot)"
    command -v debootstrap > /dev/null || skip "debootstrap is missing; install the package debootstrap"
    unshare --mount --pid --fork --mount-proc true 2> /dev/null || skip "namespaces are not allowed here (unshare)"
    export MASKWRIGHT_IN_NAMESPACES=1
    exec unshare --mount --pid --fork --kill-child --mount-proc "$@"
}

# The folder's mounts go first: what is removed must be the copy, never this machine.
remove_root() {
    local mount
    for mount in sys dev/shm dev/pts proc; do umount "$root/$mount" 2> /dev/null; done
    rm -rf --one-file-system "$root"
}

# make_root: $root becomes a bare system with /proc, /sys, shared memory, terminals and the person anna.
make_root() {
    root="$(mktemp -d)"
    trap remove_root EXIT
    if [ -n "${MASKWRIGHT_BARE_ROOT:-}" ]; then
        cp -a "$MASKWRIGHT_BARE_ROOT/." "$root"
    else
        debootstrap --variant=minbase "$release" "$root" > "$root.log" 2>&1 || {
            tail -5 "$root.log"
            rm -f "$root.log"
            skip "debootstrap cannot make a bare system here, see above"
        }
        rm -f "$root.log"
    fi
    chmod 755 "$root"
    mkdir -p "$root/dev/shm" "$root/dev/pts"
    mount -t proc proc "$root/proc" || skip "nothing can be mounted here"
    mount -t tmpfs tmpfs "$root/dev/shm"
    mount -t devpts devpts "$root/dev/pts"
    mount -t sysfs -o ro sysfs "$root/sys" 2> /dev/null || true
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    as_root true || skip "chroot does not run programs here"
    as_root useradd --create-home --uid 1000 anna
    # Where a session keeps its sockets.
    as_root install -d -m 700 -o anna -g anna /run/user/1000
    as_user true || skip "a program cannot be started as another person here"
}

# begin_test FILE PATTERN MAKER: $tested becomes the file or, where none is named, what MAKER left in build/release under
# a name like PATTERN. The script starts again with it in namespaces of its own, and makes the bare system.
begin_test() {
    tested="${1:-$(find "$packaging/../build/release" -maxdepth 1 -name "$2" 2> /dev/null | head -1)}"
    [ -f "$tested" ] || skip "there is no ${tested:-$2}; packaging/$3 makes one"
    tested="$(realpath "$tested")"
    enter_namespaces "$0" "$tested"
    make_root
}

as_root() {
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

# as_user COMMAND...: as anna, in her home; $display, where it is set, is her screen.
as_user() {
    chroot --userspec=1000:1000 "$root" /usr/bin/env -i -C /home/anna PATH=/usr/bin:/bin HOME=/home/anna USER=anna \
        XDG_RUNTIME_DIR=/run/user/1000 LC_ALL=C.UTF-8 XDG_CURRENT_DESKTOP=GNOME OMP_WAIT_POLICY=PASSIVE ${display:+DISPLAY="$display"} "$@"
}

# quietly COMMAND...: says what the command said only when it fails.
quietly() {
    local said
    said="$("$@" 2>&1)" && return 0
    tail -20 <<< "$said"
    return 1
}

failures=0
check() {
    local what="$1"
    shift
    if "$@"; then echo "ok: $what"; else
        echo "FAILED: $what"
        failures=$((failures + 1))
    fi
}

# end_test: says how it went, and ends the script.
end_test() {
    [ "$failures" -eq 0 ] || { echo "$failures checks failed"; exit 1; }
    echo "all checks passed"
    exit 0
}

# check_cli PROGRAM SHARE: the program finds the model and the sample photos below SHARE and labels them, into out/ in
# anna's home.
check_cli() {
    local program="$1" share="$2" masks photos
    check "the CLI tells its version" as_user "$program" --version
    check "the CLI finds its model" as_user sh -c "$program model info | grep -q $share/mini"
    check "the CLI labels the sample photos" as_user sh -c \
        "$program label --images $share/samples --concept-from-folder --out out --json > out.json"
    masks="$(find "$root/home/anna/out/masks" -name '*.png' 2> /dev/null | wc -l)"
    photos="$(find "$root$share/samples" -name '*.jpg' | wc -l)"
    check "a mask for each of the $photos photos" test "$masks" -eq "$photos"
}

# A screen number that nothing else here is likely to have: the sockets of screens are seen in every root folder.
screen_number="$((100 + RANDOM % 800))"

# start_screen COMMAND...: an X server; the command starts it as anna. Sets $display.
start_screen() {
    "$@" ":$screen_number" -screen 0 1280x900x24 -nolisten tcp > /dev/null 2>&1 &
    for _ in $(seq 50); do
        [ ! -S "$root/tmp/.X11-unix/X$screen_number" ] || break
        sleep 0.2
    done
    display=":$screen_number"
}

# is_listed TITLE: whether xwininfo lists such a window; Qt keeps one of a single pixel by the same name.
is_listed() { grep -qE "\"$1\": .* [0-9]{3,}x[0-9]{3,}\+"; }

# window_within SECONDS TITLE: whether a window of that title (a pattern) shows up; says after how long.
window_within() {
    local start found=1 now
    start="$(date +%s%N)"
    while true; do
        as_user xwininfo -root -tree 2> /dev/null | is_listed "$2" && found=0
        now="$((($(date +%s%N) - start) / 1000000))"
        [ "$found" -ne 0 ] || echo "   a window \"$2\" after $now ms"
        [ "$found" -ne 0 ] && [ "$now" -lt "$(($1 * 1000))" ] || return "$found"
        sleep 0.1
    done
}
