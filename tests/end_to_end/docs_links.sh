#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# docs_links.sh ROOT: fails on every link or picture in a Markdown file of the tree that leads nowhere, naming file and
# line: files have to be there, anchors to be headings of theirs. Links to the web are checked for their form only, so
# that the result does not depend on other people's servers.
set -uo pipefail
cd "$1" || exit 2
broken=0
checked=0
declare -A known_anchors

fail() {
    printf '%s\n' "$1"
    broken=1
}

# LINE<TAB>TARGET for each link, picture, reference and HTML attribute outside of code.
links_of() {
    awk '
        /^[ \t]*(```|~~~)/ { inside = !inside; next }
        inside { next }
        {
            gsub(/`[^`]*`/, "")
            rest = $0
            while (match(rest, /\]\([^()]*(\([^()]*\))?[^()]*\)/)) {
                target = substr(rest, RSTART + 2, RLENGTH - 3)
                sub(/^[ \t]*<?/, "", target); sub(/>?([ \t]+"[^"]*")?[ \t]*$/, "", target)
                print NR "\t" target
                # A picture inside of a link: its own target comes first.
                rest = substr(rest, RSTART + 1)
            }
            rest = $0
            while (match(rest, /(href|src)="[^"]*"/)) {
                target = substr(rest, RSTART, RLENGTH); rest = substr(rest, RSTART + RLENGTH)
                sub(/^[a-z]*="/, "", target); sub(/"$/, "", target)
                print NR "\t" target
            }
            if (match($0, /^[ ]*\[[^]]+\]:[ \t]*[^ \t]+/)) {
                target = substr($0, RSTART, RLENGTH); sub(/^[ ]*\[[^]]+\]:[ \t]*<?/, "", target); sub(/>$/, "", target)
                print NR "\t" target
            }
        }' "$1"
}

# The anchors of a file, one a line, as GitHub makes them of headings.
anchors_of() {
    awk '
        /^[ \t]*(```|~~~)/ { inside = !inside; next }
        inside { next }
        /^#+[ \t]/ {
            text = $0
            sub(/^#+[ \t]+/, "", text); sub(/[ \t]+#*[ \t]*$/, "", text)
            while (match(text, /\]\([^)]*\)/)) text = substr(text, 1, RSTART - 1) substr(text, RSTART + RLENGTH)
            text = tolower(text)
            gsub(/[!-,.\/:-@\[-^`{-~]/, "", text); gsub(/ /, "-", text)
            print seen[text]++ ? text "-" (seen[text] - 1) : text
        }
        match($0, /(id|name)="[^"]*"/) { text = substr($0, RSTART, RLENGTH); gsub(/^[a-z]*="|"$/, "", text); print text }
    ' "$1"
}

has_anchor() {
    [ -n "${known_anchors[$1]+known}" ] || known_anchors["$1"]="$(anchors_of "$1")"
    grep -qxF -- "$2" <<< "${known_anchors[$1]}"
}

check() {
    local file="$1" line="$2" target="$3" path anchor
    checked=$((checked + 1))
    case "$target" in
        '') fail "$file:$line: a link without a target"; return ;;
        http://*|https://*)
            [[ "$target" =~ ^https?://[A-Za-z0-9.-]+\.[A-Za-z]+(:[0-9]+)?(/[^[:space:]]*)?(\#[^[:space:]]*)?$ ]] ||
                fail "$file:$line: this is no web address: $target"
            return ;;
        mailto:*) [[ "$target" == mailto:*@*.* ]] || fail "$file:$line: this is no mail address: $target"; return ;;
        /*) fail "$file:$line: a link from the root of a file system leads nowhere elsewhere: $target"; return ;;
        *://*) fail "$file:$line: only web addresses and files are linked to: $target"; return ;;
    esac
    path="${target%%#*}"
    anchor=""
    [[ "$target" != *'#'* ]] || anchor="${target#*#}"
    path="${path//%20/ }"
    if [ -z "$path" ]; then path="$file"; else path="$(dirname "$file")/$path"; fi
    if [ ! -e "$path" ]; then
        fail "$file:$line: there is no $target"
    elif [ -n "$anchor" ] && [ -f "$path" ] && ! has_anchor "$path" "$anchor"; then
        fail "$file:$line: there is no heading for $target"
    fi
}

while IFS= read -r -d '' file; do
    while IFS=$'\t' read -r line target; do check "${file#./}" "$line" "$target"; done < <(links_of "$file")
done < <(find . \( -name .git -o -name build -o -name out \) -prune -o -name '*.md' -type f -print0 | sort -z)

[ "$checked" -gt 0 ] || fail "No link was found: is $1 the source folder?"
echo "$checked links and pictures looked at"
exit "$broken"
