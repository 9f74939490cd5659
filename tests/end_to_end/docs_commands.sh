#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# docs_commands.sh ROOT CLI [PAGE...]: runs every command of the documentation that begins with maskwright-cli,
# packaging/run.sh or packaging/docs.sh, page by page, each page in a new folder with the sample photos, and fails when
# one does. What is not run is printed with the reason that the page gives; its options still have to be known.
# docs/developer/documentation.md tells how pages say so.
set -uo pipefail
root="$(cd "$1" && pwd)" || exit 2
cli="$(realpath "$2")" || exit 2
shift 2
cd "$root" || exit 2
most_seconds=240  # for one command, on a slow machine
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
ln -s "$cli" "$work/bin/maskwright-cli"
export PATH="$work/bin:$PATH" OMP_WAIT_POLICY=PASSIVE
run=0 skipped=0 failed=0
declare -A helps

fail() {
    printf 'FAIL  %s\n' "$1"
    failed=$((failed + 1))
}

skip() {
    printf 'SKIP  %s  %s\n      %s\n' "$1" "$3" "$2"
    skipped=$((skipped + 1))
}

# LINE<US>LANGUAGE<US>COMMENT<US>COMMAND for each command of a page; lines that a backslash ends are joined. (US, the
# unit separator, because `read` would swallow empty fields between tabs.)
commands_of() {
    awk '
        function emit() {
            sub(/^[ \t]+/, "", command); sub(/[ \t]+$/, "", command)
            if (command != "" && command !~ /^#/)
                printf "%d\037%s\037%s\037%s\n", start, language, comment, command
            command = ""
        }
        !inside && /^[ \t]*(```|~~~)/ {
            inside = 1; language = $0; sub(/^[ \t]*(```+|~~~+)[ \t]*/, "", language); sub(/[ \t].*/, "", language)
            next
        }
        inside && /^[ \t]*(```|~~~)[ \t]*$/ { emit(); inside = 0; comment = ""; next }
        !inside {
            if ($0 ~ /^[ \t]*<!--.*-->[ \t]*$/) {
                comment = $0; sub(/^[ \t]*<!--[ \t]*/, "", comment); sub(/[ \t]*-->[ \t]*$/, "", comment)
            } else if ($0 !~ /^[ \t]*$/) comment = ""
            next
        }
        {
            line = $0
            if (language == "console") {
                # Only what follows a prompt is a command, the rest is what it prints.
                if (command == "" && line !~ /^[ \t]*\$ /) next
                sub(/^[ \t]*\$ /, "", line)
            }
            if (command == "") start = NR
            more = (line ~ /\\$/); sub(/\\$/, "", line)
            command = command line
            if (!more) emit()
        }' "$1"
}

help_of() {
    local words="$1"
    # shellcheck disable=SC2086  # one or two words
    [ -n "${helps[$words]+known}" ] || helps["$words"]="$(maskwright-cli $words --help 2>&1)" || return 1
    printf '%s' "${helps[$words]}"
}

# A command that cannot be run must still be one: its subcommand and each of its options are in --help.
check_options() {
    local where="$1" words help token
    read -ra token <<< "$2"
    words="${token[1]:-}"
    [[ "$words" != -* ]] || words=""
    case "$words" in model|project|segment) words="$words ${token[2]:-}" ;; esac
    help="$(help_of "$words")" || { fail "$where  there is no such command: maskwright-cli $words"; return; }
    for token in "${token[@]}"; do
        case "$token" in '#'*|'|'|'>'|'&&') return ;; esac
        [[ "$token" == --* ]] || continue
        grep -qE -- "(^|[ ,])${token%%=*}([ ,]|$)" <<< "$help" ||
            fail "$where  maskwright-cli $words has no option ${token%%=*}"
    done
}

run_command() {
    local where="$1" command="$2" note="$3" begin end status
    begin="$(date +%s%N)"
    # `packaging/run.sh ARGUMENTS` builds, and then does this.
    (cd "$folder" && timeout "$most_seconds" bash -c "${command/#packaging\/run.sh/maskwright-cli}" < /dev/null) \
        > "$work/output" 2>&1
    status=$?
    end="$(date +%s%N)"
    run=$((run + 1))
    printf 'RUN   %s  %s%s  (%d.%d s)\n' "$where" "$command" "$note" $(((end - begin) / 1000000000)) \
        $(((end - begin) / 100000000 % 10))
    [ "$status" -eq 0 ] && return
    fail "$where  exit status $status: $command"
    tail -n 20 "$work/output" | sed 's/^/      /'
}

# What a page's commands find: the same for all pages, made anew for each.
prepare_folder() {
    folder="$(mktemp -d "$work/page.XXXXXX")"
    cp -r "$work/prepared/." "$folder"
    ln -s "$root/resources" "$folder/resources"
}

prepare() {
    mkdir -p "$work/prepared/photos"
    cp -r resources/samples/*/ "$work/prepared/photos"
    (
        cd "$work/prepared" || exit 1
        maskwright-cli label --images photos --concept-from-folder --until segmenter --out labelled > /dev/null 2>&1 &&
            mv labelled/masks true_masks && rm -r labelled || exit 1
        mkdir captioned
        for photo in photos/*/*.jpg; do
            concept="$(basename "$(dirname "$photo")")"
            mask="true_masks/${photo#photos/}"
            printf '{"file": "%s", "report": "This is a %s.", "finding": "%s", "masks": {"%s": "%s"}}\n' \
                "$photo" "$concept" "$concept" "$concept" "${mask%.jpg}.png"
            cp "$photo" captioned
            printf '{"file_name": "%s", "text": "a photo of a %s"}\n' "${photo##*/}" "$concept" \
                >> captioned/metadata.jsonl
        done > reports.jsonl
    ) || { echo "FAIL  The sample photos could not be labelled."; exit 1; }
    toy_recipe < resources/pretrain/mini.json > "$work/prepared/toy_recipe.json" ||
        { echo "FAIL  The recipe of the built-in model could not be read."; exit 1; }
}

# The built-in model's recipe, cut down to two steps of a tiny network.
toy_recipe() {
    sed -E '
        s/("(steps|batch|sample_every_steps)": )[0-9]+/\12/
        s/("(photo_side|long_side)": )[0-9]+/\132/
        s/("(cross_attention_dim|hidden_size|intermediate_size|crop_side)": )[0-9]+/\116/
        s/("tile_cells": )\[[^]]*\]/\1[8, 4]/
        s/("sample_size": )16/\14/
        s/("block_out_channels": )\[[^]]*\]/\1[16, 16, 16]/
        s/("attention_head_dim": )\[[^]]*\]/\1[2, 2, 2]/'
}

handle() {
    local where="$1" language="$2" comment="$3" command="$4" changed
    local ours='^([A-Z_]+=[^ ]+ )*(maskwright-cli|packaging/(run|docs)\.sh)( |$)'
    case "$language" in
        bash|sh|shell|console) ;;
        *)  [[ ! "$command" =~ $ours ]] || fail "$where  in a block that is not marked bash or console: $command"
            return ;;
    esac
    if [[ ! "$command" =~ $ours ]]; then
        if [ -z "$comment" ] && [ "$language" != console ] && [[ "$command" == *maskwright-cli* ]]; then
            fail "$where  does not begin with maskwright-cli, and no comment says why it is not run: $command"
        else
            skip "$where" "$command" "${comment:-no command of maskwright-cli}"
        fi
    elif [[ "$comment" == "not run: "* ]] || [ "$language" = console ]; then
        skip "$where" "$command" "${comment:-in a block for other machines}"
        [[ "$command" != maskwright-cli* ]] || check_options "$where" "$command"
    elif [[ "$command" =~ ^packaging/run\.sh\ *(#.*)?$ ]]; then
        skip "$where" "$command" "builds and opens the window"
    elif [[ "$command" =~ ^packaging/docs\.sh\ *(#.*)?$ ]]; then
        if command -v cmark-gfm > /dev/null; then
            # Not into build/docs, where a reader may have pages.
            run_command "$where" "'$root/packaging/docs.sh' '$folder/html'" "  [page: $command]"
        else
            skip "$where" "$command" "cmark-gfm is not installed"
        fi
    elif [[ "$comment" == "in the test: "* ]]; then
        changed="$(sed -E "${comment#in the test: }" <<< "$command")"
        if [ "$changed" = "$command" ]; then
            run_command "$where" "$command" ""
        else
            run_command "$where" "$changed" "  [page: $command]"
        fi
    else
        run_command "$where" "$command" ""
    fi
}

pages=("$@")
if [ "${#pages[@]}" -eq 0 ]; then
    mapfile -d '' -t pages < <(find README.md docs packaging -name '*.md' -type f -print0 | sort -z)
fi
prepare
for page in "${pages[@]}"; do
    prepare_folder
    while IFS=$'\037' read -r line language comment command; do
        handle "$page:$line" "$language" "$comment" "$command"
    done < <(commands_of "$page")
    rm -rf "$folder"
done
echo "$run commands run, $skipped not run, $failed failed"
[ "$run" -gt 0 ] || { echo "FAIL  No command was found to run."; exit 1; }
[ "$failed" -eq 0 ]
