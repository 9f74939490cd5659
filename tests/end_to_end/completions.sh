#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# completions.sh ROOT CLI: fails when the bash or zsh completion or the man page lacks a subcommand or an option that
# --help of the program lists, or has one that the program does not.
set -uo pipefail
root="$1"
cli="$2"
bash_file="$root/packaging/completions/maskwright-cli.bash"
zsh_file="$root/packaging/completions/_maskwright-cli"
man_file="$root/packaging/man/maskwright-cli.1.in"
failures=0
checked=0

fail() {
    echo "$*"
    failures=1
}

# What --help lists under "Subcommands:", one a line.
subcommands_of() {
    # shellcheck disable=SC2086 # "project new" is two words
    "$cli" $1 --help | awk '/^Subcommands:/ { on = 1; next } /^[^ ]/ { on = 0 } on && /^  [a-z]/ { print $1 }'
}

# What --help lists under "Options:", long names only, one a line.
options_of() {
    # shellcheck disable=SC2086
    "$cli" $1 --help | awk '/^Options:/ { on = 1; next } /^[^ ]/ { on = 0 } on && /^  -/ { print $1 }' |
        tr ',' '\n' | grep '^--' | sort -u
}

bash_options() { _maskwright_cli_options "$1" | tr -s ' \n' '\n' | grep '^--' | sort -u; }

# The lines of the case "NAME") of a shell file, up to the next one.
case_of() { awk -v name="        \"$2\")" '$0 == name { on = 1; next } /^        "|^    esac/ { on = 0 } on' "$1"; }

zsh_options() {
    case_of "$zsh_file" "$1" | sed -E 's/\[.*//' | grep -oE -e '--[a-z][a-z-]*' | sort -u
}

# Options are the items of a list; what the texts say of other options does not count.
man_options() {
    awk -v name=".Ss $1" '$0 == name { on = 1; next } /^\.S[sh]/ { on = 0 } on && /^\.It Fl/' "$man_file" |
        sed 's/\\-/-/g' | grep -oE 'Fl -[a-z-]+' | sed 's/^Fl -/--/' | sort -u
}

same() {
    local what="$1" wanted="$2" had="$3" missing extra
    missing="$(comm -23 <(echo "$wanted") <(echo "$had") | tr '\n' ' ')"
    extra="$(comm -13 <(echo "$wanted") <(echo "$had") | tr '\n' ' ')"
    [ -z "${missing// /}" ] || fail "$what lacks: $missing"
    [ -z "${extra// /}" ] || fail "$what has what the program has not: $extra"
    checked=$((checked + 1))
}

check_leaf() {
    local options
    options="$(options_of "$1")"
    [ -n "$options" ] || fail "--help of \"$1\" lists no options"
    same "bash completion of \"$1\"" "$options" "$(bash_options "$1")"
    same "zsh completion of \"$1\"" "$options" "$(zsh_options "$1")"
    # The man page says once that each has --help.
    same "man page of \"$1\"" "$(grep -v '^--help$' <<< "$options")" "$(man_options "$1")"
}

# What bash would offer after these words, the last of which is being typed.
offered() {
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    _maskwright_cli
    printf '%s\n' "${COMPREPLY[@]}"
}

expect_offer() {
    local wanted="$1"
    shift
    offered "$@" | grep -qx -e "$wanted" || fail "bash does not offer $wanted after: $*"
}

[ -x "$cli" ] || { echo "not a program: $cli"; exit 2; }
# shellcheck disable=SC1090
. "$bash_file" || exit 2
first="$(subcommands_of "" | sort)"
[ -n "$first" ] || fail "--help lists no subcommands"
same "bash completion" "$first" "$(tr ' ' '\n' <<< "$_maskwright_cli_subcommands" | sort)"
same "zsh completion" "$first" "$(awk '/^_maskwright_cli_first/ { on = 1 } /^}/ { on = 0 } on' "$zsh_file" |
    sed -nE "s/^        '([a-z-]+):.*/\1/p" | sort)"
for command in $first; do
    second="$(subcommands_of "$command" | sort)"
    same "bash completion of \"$command\"" "$second" "$(_maskwright_cli_second "$command" | tr ' ' '\n' | sort)"
    if [ -z "$second" ]; then
        check_leaf "$command"
        continue
    fi
    same "zsh completion of \"$command\"" "$second" \
        "$(awk -v name="_maskwright_cli_second_$command() {" '$0 == name { on = 1 } /^}/ { on = 0 } on' "$zsh_file" |
            sed -nE "s/^        '([a-z-]+):.*/\1/p" | sort)"
    for word in $second; do check_leaf "$command $word"; done
done
expect_offer label maskwright-cli la
expect_offer --concept maskwright-cli label --conc
expect_offer segmenter maskwright-cli label --until s
expect_offer coco,png maskwright-cli label --format coco,p
expect_offer predict maskwright-cli segment pr
expect_offer --windows maskwright-cli segment predict --w
if command -v zsh > /dev/null; then zsh -n "$zsh_file" || fail "zsh cannot read its completion"; fi
echo "$checked lists compared"
exit "$failures"
