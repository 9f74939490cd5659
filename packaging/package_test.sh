#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# package_test.sh [PACKAGE]: installs the Debian package (default: the one that package.sh left in build/release) into
# a bare Debian 12, through apt and with what it depends on and no more; labels the sample photos, starts the window,
# opens a project by its MIME type, removes the package and looks for what it left. Exit status 77 and a line "SKIP"
# where such a system cannot be made.
set -uo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=packaging/bare_root.sh
. "$here/bare_root.sh"
begin_test "${1:-}" 'maskwright_*.deb' package.sh
app_id=io.github.maskwright.Maskwright
type=application/x-maskwright-project

# -- Install, as a person does, but without what is only recommended: the dependencies have to do.
cp "$tested" "$root/tmp/maskwright.deb"
as_root apt-get update -qq > /dev/null || skip "the package lists cannot be fetched"
as_root apt-get install -qq --no-install-recommends --download-only /tmp/maskwright.deb > /dev/null 2>&1 ||
    skip "what the package depends on cannot be fetched"
began="$(date +%s)"
check "apt installs it" quietly as_root apt-get install -y -qq --no-install-recommends /tmp/maskwright.deb
echo "   in $(($(date +%s) - began)) s, dependencies included, downloads not"
# shellcheck disable=SC2016  # dpkg-query fills it in
as_root dpkg-query -W -f='${db:Status-Status}\n' maskwright | grep -qx installed || exit 1

# -- Tools that a desktop has.
has_screen=1
as_root apt-get install -y -qq --no-install-recommends desktop-file-utils libglib2.0-bin shared-mime-info xdg-utils \
    > /dev/null 2>&1 || skip "the tools of a desktop cannot be fetched"
as_root apt-get install -y -qq --no-install-recommends x11-utils xvfb > /dev/null 2>&1 || has_screen=0

# -- What the system is without the package but with all that came with it, to compare with at the end.
files_of_system() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./tmp -o -path ./var/log -o -path ./var/cache \
        -o -path ./var/lib/apt -o -path ./home \) -prune -o -print | sort)
}
as_root dpkg --remove maskwright > /dev/null
files_of_system > "$root/tmp/before"
as_root dpkg --install /tmp/maskwright.deb > /dev/null
owned="$(as_root dpkg -L maskwright)"
for file in bin/maskwright bin/maskwright-cli share/man/man1/maskwright.1.gz share/man/man1/maskwright-cli.1.gz \
    share/bash-completion/completions/maskwright-cli share/zsh/vendor-completions/_maskwright-cli \
    share/doc/maskwright/copyright share/doc/maskwright/changelog.gz share/doc/maskwright/html/index.html \
    share/doc/maskwright/html/docs/guide/index.html "share/applications/$app_id.desktop" \
    "share/metainfo/$app_id.metainfo.xml" "share/mime/packages/$app_id.xml" \
    "share/icons/hicolor/scalable/apps/$app_id.svg"; do
    check "it has /usr/$file" grep -qx "/usr/$file" <<< "$owned"
done
check "it has the engine" grep -q '/maskwright/maskwright-engine.so$' <<< "$owned"

# -- The command line.
check_cli maskwright-cli /usr/share/maskwright

# -- A project, and what the desktop makes of it.
cp -r "$root/usr/share/maskwright/samples" "$root/home/anna/holiday"
chown -R 1000:1000 "$root/home/anna/holiday"
check "the CLI makes a project" as_user sh -c \
    'maskwright-cli project new birds.mwproj --photos holiday > /dev/null'
check "the project file has the type $type" as_user sh -c \
    "gio info -a standard::content-type birds.mwproj/project.db | grep -q ' $type\$'"
as_user sh -c 'gio info -a standard::content-type out.json | grep -q maskwright' &&
    check "other files do not have it" false
check "the type is opened by Maskwright" as_user sh -c \
    "xdg-mime query default $type | grep -qx $app_id.desktop"
check "the type's icon is there" test -f \
    "$root/usr/share/icons/hicolor/scalable/mimetypes/${type/\//-}.svg"

# end_windows: ends what was started in the system under test; nothing else runs in this namespace.
end_windows() {
    local process
    for process in /proc/[0-9]*; do
        [ "$(readlink "$process/exe" 2> /dev/null)" = "$root/usr/bin/maskwright" ] ||
            [ "$(readlink "$process/exe" 2> /dev/null)" = /usr/bin/maskwright ] || continue
        [ "$(readlink "$process/root")" = "$root" ] && kill "${process#/proc/}"
    done
    sleep 1
}

if [ "$has_screen" -eq 1 ]; then
    start_screen as_user Xvfb
    # Redirected in there, so that the shell's own word on how it ended is not taken for the window's.
    as_user sh -c 'exec maskwright > window.log 2>&1' 2> /dev/null &
    check "the window opens" window_within 60 Maskwright
    end_windows
    as_user xdg-open birds.mwproj/project.db > /dev/null 2>&1 &
    check "the project file opens the window" window_within 60 ".*Maskwright"
    check "with the photos of the project" window_within 20 "holiday .*Maskwright"
    end_windows
else
    echo "   there is no Xvfb for this system, so the window is not looked at, only kept open (QT_QPA_PLATFORM=offscreen)"
    as_user env QT_QPA_PLATFORM=offscreen timeout 20 maskwright > "$root/home/anna/window.log" 2>&1
    check "the window stays open" test $? -eq 124
fi
check "the window has nothing to complain of" test ! -s "$root/home/anna/window.log"
cat "$root/home/anna/window.log"

# -- Remove it.
check "apt removes it" quietly as_root apt-get remove -y -qq maskwright
check "nothing is left of what it installed" test -z "$(
    for path in $owned; do [ -d "$root$path" ] || [ ! -e "$root$path" ] || echo "$path"; done
)"
# A window that was used leaves caches of fonts and the like in the home only.
left="$(files_of_system | comm -13 "$root/tmp/before" -)"
check "the system has no file more than before" test -z "$left"
[ -z "$left" ] || head -20 <<< "$left"
named="$(grep -rlis maskwright "$root/etc" "$root/usr" "$root/var/lib/dpkg/status" || true)"
check "no list of the system names it any more" test -z "$named"
[ -z "$named" ] || head -20 <<< "$named"
check "the person's own data are still there" test -s "$root/home/anna/birds.mwproj/project.db" -a \
    -f "$root/home/anna/out/masks/cat/chelsea.png"

end_test
