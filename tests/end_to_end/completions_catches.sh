#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# completions_catches.sh COMPLETIONS ROOT CLI: takes one option or subcommand after the other away from copies of the
# completions and the man page, or adds one, and expects completions.sh to name each.
set -uo pipefail
completions="$1"
root="$2"
cli="$3"
copy="$(mktemp -d)"
trap 'rm -rf "$copy"' EXIT
mkdir "$copy/packaging"
failures=0

# expect NAMED FILE SED: that completions.sh fails and names it, once the file was changed so.
expect() {
    rm -rf "$copy/packaging/completions" "$copy/packaging/man"
    cp -r "$root/packaging/completions" "$root/packaging/man" "$copy/packaging/"
    sed -i "$3" "$copy/packaging/$2"
    if cmp -s "$root/packaging/$2" "$copy/packaging/$2"; then
        echo "nothing to change in $2: $3"
        failures=1
    elif "$completions" "$copy" "$cli" > "$copy/said"; then
        echo "passes although $2 was changed: $3"
        failures=1
    elif ! grep -qF -e "$1" "$copy/said"; then
        echo "fails, but does not name $1: $3"
        failures=1
    fi
}

expect 'bash completion of "segment predict" lacks: --windows' completions/maskwright-cli.bash 's/ --windows//'
expect 'bash completion lacks: doctor' completions/maskwright-cli.bash 's/ doctor"$/"/'
expect 'zsh completion of "label" lacks: --shard' completions/_maskwright-cli '/--shard/d'
expect 'zsh completion of "project" lacks: recover' completions/_maskwright-cli "/^        'recover:/d"
expect 'man page of "export" lacks: --split-by' man/maskwright-cli.1.in '/^\.It Fl .-split-by /d'
expect 'has what the program has not: --moon' man/maskwright-cli.1.in '0,/^\.It Fl .-seed /s/^\.It Fl .-seed /.It Fl \\-moon /'
exit "$failures"
