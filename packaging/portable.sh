#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# portable.sh [BUILD]: packs the programs with every library they need into one folder that runs from anywhere, on an
# x86-64 Linux whose glibc is at least this machine's; prints the path of the archive (and of an AppImage, where
# appimagetool is installed). With BUILD, a build folder that is complete, nothing is compiled.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
# shellcheck source=packaging/packing.sh
. "$root/packaging/packing.sh"
require_tools "cmake, cmark-gfm, gzip, libc-bin, patchelf and tar" cmake cmark-gfm gzip ldd patchelf tar
build="$(complete_build "${1:-}")"
"$root/packaging/docs.sh" >&2
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

version="$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")"
name="maskwright-$version-$(uname -m)"
tree="$work/$name"
plugins="$(qmake6 -query QT_INSTALL_PLUGINS 2> /dev/null || echo "/usr/lib/$(uname -m)-linux-gnu/qt6/plugins")"
words="$(qmake6 -query QT_INSTALL_TRANSLATIONS 2> /dev/null || echo /usr/share/qt6/translations)"

# Of the system, always: glibc, because the rest of the system is built for its own.
is_of_system() {
    case "$1" in
        ld-linux-*.so.* | libc.so.* | libm.so.* | libdl.so.* | libpthread.so.* | librt.so.* | libresolv.so.* | \
            libutil.so.* | libmvec.so.* | libanl.so.* | libBrokenLocale.so.* | libthread_db.so.* | libnss_*) return 0 ;;
    esac
    return 1
}

# Of the system, if it has them: its drivers have to fit. Each group is used as a whole or not at all.
spare_group() {
    case "$1" in
        libGL.so.* | libEGL.so.* | libGLX.so.* | libOpenGL.so.* | libGLdispatch.so.*) echo gl ;;
        libstdc++.so.* | libgcc_s.so.*) echo cxx ;;
        libdrm.so.* | libgbm.so.* | libva.so.* | libva-*.so.* | libvdpau.so.*) echo video ;;
    esac
}

copy_library() {
    local name="$1" path="$2" group folder="$tree/lib"
    is_of_system "$name" && return 0
    group="$(spare_group "$name")"
    [ -z "$group" ] || folder="$tree/lib/spare/$group"
    mkdir -p "$folder"
    # By the name that it is asked for, whatever it is a link to.
    [ -e "$folder/$name" ] || install -m 644 "$(realpath "$path")" "$folder/$name"
    realpath "$path" >> "$work/origins"
}

# ldd follows what it finds itself, so one call a file is enough.
copy_needed() {
    local name arrow path rest
    while read -r name arrow path rest; do
        if [ "$arrow" = "=>" ] && [ "$path" = not ]; then
            echo "error: A library that $1 needs is not on this machine ($name). Install it." >&2
            return 1
        fi
        [ "$arrow" != "=>" ] || copy_library "$name" "$path"
    done < <(ldd "$1")
}

echo "Gathering files" >&2
DESTDIR="" cmake --install "$build" --prefix "$tree" --strip > /dev/null
# Wherever this system keeps libraries: the programs look in lib/maskwright too.
engine="$(find "$tree/lib" -name maskwright-engine.so)"
[ -n "$engine" ] || { echo "error: The build has no engine ($build). Build maskwright_engine_module." >&2; exit 2; }
if [ "$engine" != "$tree/lib/maskwright/maskwright-engine.so" ]; then
    mkdir -p "$tree/lib/maskwright"
    mv "$engine" "$tree/lib/maskwright/"
fi
find "$tree/lib" -mindepth 1 -type d -empty -delete
for plugin in platforms/libqxcb.so platforms/libqoffscreen.so imageformats/libqjpeg.so imageformats/libqsvg.so \
    iconengines/libqsvgicon.so xcbglintegrations/libqxcb-glx-integration.so \
    platforminputcontexts/libcomposeplatforminputcontextplugin.so printsupport/libcupsprintersupport.so \
    platforms/libqwayland-generic.so wayland-shell-integration/libxdg-shell.so; do
    # Some come with packages that this machine may not have.
    [ -f "$plugins/$plugin" ] || continue
    install -D -m 644 "$plugins/$plugin" "$tree/plugins/$plugin"
done
for needed in platforms/libqxcb.so platforms/libqoffscreen.so iconengines/libqsvgicon.so; do
    [ -f "$tree/plugins/$needed" ] || {
        echo "error: A plugin of Qt is not on this machine ($plugins/$needed). Install qt6-base-dev and libqt6svg6." >&2
        exit 2
    }
done
for language in de es fr ja pt_BR zh_CN; do
    [ ! -f "$words/qtbase_$language.qm" ] || install -D -m 644 -t "$tree/translations" "$words/qtbase_$language.qm"
done

mapfile -t binaries < <(find "$tree/bin" "$tree/lib" "$tree/plugins" -type f)
for binary in "${binaries[@]}"; do copy_needed "$binary"; done

# Each file finds the others from where it lies itself.
while read -r -d '' binary; do
    folder="$(dirname "$binary")"
    patchelf --set-rpath "\$ORIGIN/$(realpath --relative-to="$folder" "$tree/lib")" "$binary"
done < <(find "$tree/bin" "$tree/lib" "$tree/plugins" -type f -print0)

printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' > "$tree/bin/qt.conf"

# A system without any font has nothing to write with.
font=/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
if [ -f "$font" ]; then
    install -D -m 644 "$font" "$tree/share/fonts/DejaVuSans.ttf"
    echo "$font" >> "$work/origins"
    cat > "$tree/share/fonts/fonts.conf" << 'CONF'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
CONF
fi

# What their licences ask for: the notices of all that is passed on.
# Half of the names asked for are the same files under the older of two names, and not found.
sort -u "$work/origins" | sed 'p; s,^/usr,,' | { xargs dpkg-query -S 2> /dev/null || true; } | sed -E 's/(:[a-z0-9]+)?: .*//' |
    tr -d ' ' | tr ',' '\n' | sort -u > "$work/packages"
while read -r package; do
    notice="/usr/share/doc/$package/copyright"
    [ ! -f "$notice" ] || install -D -m 644 "$(realpath "$notice")" "$tree/share/licences/$package.txt"
done < "$work/packages"
install -D -m 644 "$root/LICENSE" "$tree/share/licences/maskwright.txt"
{
    echo "Packages of Debian that the libraries in lib/ come from, where their sources are found:"
    # shellcheck disable=SC2016  # dpkg-query fills them in
    xargs dpkg-query -W -f='${binary:Package} ${Version} (source ${source:Package} ${source:Version})\n' \
        < "$work/packages"
} > "$tree/share/licences/sources.txt"

cat > "$tree/maskwright" << 'RUN'
#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Starts the program of the same name that lies in bin/, with libraries that the system lacks from lib/spare/.
here="$(dirname "$(readlink -f "$0")")"
program="$(basename "$0")"
[ -x "$here/bin/$program" ] || program=maskwright
listed="$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2> /dev/null | grep -i "$(uname -m | tr _ -)" || true)"
for group in "$here"/lib/spare/*/; do
    for library in "$group"*; do
        case "$listed" in
            *"$(basename "$library")"*) ;;
            *)
                LD_LIBRARY_PATH="${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}${group%/}"
                export LD_LIBRARY_PATH
                break
                ;;
        esac
    done
done
if [ -z "${FONTCONFIG_FILE:-}" ] && [ ! -f /etc/fonts/fonts.conf ] && [ -f "$here/share/fonts/fonts.conf" ]; then
    FONTCONFIG_FILE="$here/share/fonts/fonts.conf"
    export FONTCONFIG_FILE
fi
exec "$here/bin/$program" "$@"
RUN
chmod 755 "$tree/maskwright"
ln -s maskwright "$tree/maskwright-cli"

cat > "$tree/README" << TEXT
Maskwright $version, with all the libraries it needs.

  ./maskwright                 the window
  ./maskwright-cli --help      the command line

It runs from wherever this folder lies, on x86-64 Linux with glibc $(ldd --version | sed -n '1s/.* //p') or newer.
share/licences/ has the notices of everything that is in it.
TEXT

# gzip, because every system can unpack it.
archive="$build/$name.tar.gz"
echo "Packing $(du -sm "$tree" | cut -f1) MB" >&2
tar -C "$work" --owner=0 --group=0 --sort=name -c "$name" | gzip -n > "$archive.part"
mv "$archive.part" "$archive"
echo "$archive"

# The same folder as an AppImage, if the tool for it is there.
if command -v appimagetool > /dev/null; then
    cp "$root/packaging/linux/io.github.maskwright.Maskwright.desktop" "$tree/"
    cp "$root/resources/icons/maskwright.svg" "$tree/io.github.maskwright.Maskwright.svg"
    ln -s maskwright "$tree/AppRun"
    appimagetool --no-appstream "$tree" "$build/$name.AppImage" >&2
    echo "$build/$name.AppImage"
else
    echo "There is no appimagetool here, so no AppImage was made." >&2
fi
