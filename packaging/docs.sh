#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# docs.sh [OUT]: renders the Markdown pages of the tree into HTML below OUT (default: build/docs), at the same relative
# places, with the guide and the developer pages at the side. Needs cmark-gfm; the pages need no network.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
out="${1:-build/docs}"
command -v cmark-gfm > /dev/null || {
    echo "error: cmark-gfm is missing (packaging/docs.sh). Install the package cmark-gfm." >&2
    exit 2
}
guide=docs/guide/index.md
developer=docs/developer/index.md

# The first heading of a page.
title_of() { sed -n 's/^# \+//p' "$1" | head -n 1; }

# The pages that an index lists, as paths from the root, in order.
listed_in() {
    local folder
    folder="$(dirname "$1")"
    echo "$1"
    grep -E '^- \[' "$1" | grep -oE '\]\([^)#:]+\.md(#[^)]*)?\)' | sed -E 's/^\]\(//; s/(#.*)?\)$//' | while IFS= read -r link; do
        page="$(realpath -m --relative-to=. "$folder/$link")"
        [[ "$page" != docs/* ]] || [ ! -f "$page" ] || echo "$page"
    done | awk '!seen[$0]++'
}

escaped() { sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g; s/"/\&quot;/g' <<< "$1"; }

# One entry of a list of pages, as seen from the page in $3 at the depth $2.
entry() {
    local current=""
    [ "$1" != "$3" ] || current=' aria-current="page"'
    printf '<li><a href="%s%s.html"%s>%s</a></li>\n' "$2" "${1%.md}" "$current" "$(escaped "${titles[$1]}")"
}

navigation() {
    local page
    printf '<nav aria-label="Pages">\n<h2>Guide</h2>\n<ul>\n'
    for page in "${guide_pages[@]}"; do entry "$page" "$1" "$2"; done
    printf '</ul>\n<h2>For developers</h2>\n<ul>\n'
    for page in "${developer_pages[@]}"; do entry "$page" "$1" "$2"; done
    printf '</ul>\n</nav>\n'
}

# Links to the pages before and after this one in the list that it belongs to.
neighbours() {
    local up="$1" page="$2" i
    shift 2
    local pages=("$@")
    for i in "${!pages[@]}"; do
        [ "${pages[$i]}" = "$page" ] || continue
        printf '<footer>\n'
        [ "$i" -eq 0 ] || printf '<a rel="prev" href="%s%s.html">← %s</a>\n' \
            "$up" "${pages[$((i - 1))]%.md}" "$(escaped "${titles[${pages[$((i - 1))]}]}")"
        [ "$i" -eq $((${#pages[@]} - 1)) ] || printf '<a rel="next" href="%s%s.html">%s →</a>\n' \
            "$up" "${pages[$((i + 1))]%.md}" "$(escaped "${titles[${pages[$((i + 1))]}]}")"
        printf '</footer>\n'
        return
    done
}

# Headings get the anchors that GitHub gives them, links to Markdown files lead to what was made of them, and wide tables
# scroll by themselves.
finished() {
    awk '
        match($0, /^<h[1-6]>/) {
            text = $0
            gsub(/<[^>]*>/, "", text)
            gsub(/&quot;|&amp;|&lt;|&gt;/, "", text)
            text = tolower(text)
            gsub(/[!-,.\/:-@\[-^`{-~]/, "", text); gsub(/ /, "-", text)
            if (seen[text]++) text = text "-" (seen[text] - 1)
            $0 = substr($0, 1, 3) " id=\"" text "\"" substr($0, 4)
        }
        {
            rest = $0; done = ""
            while (match(rest, /href="[^":]*\.md[#"]/)) {
                done = done substr(rest, 1, RSTART + RLENGTH - 5) ".html"
                rest = substr(rest, RSTART + RLENGTH - 1)
            }
            $0 = done rest
            gsub(/<table>/, "<div class=\"wide\"><table>"); gsub(/<\/table>/, "</table></div>")
            print
        }'
}

render() {
    local page="$1" up target="$out/${1%.md}.html"
    up="$(sed -E 's/[^/]+$//; s/[^/]+\//..\//g' <<< "$page")"
    mkdir -p "$(dirname "$target")"
    {
        sed -e "s|@title@|$(escaped "${titles[$page]}" | sed 's/[&|\\]/\\&/g')|" -e "s|@up@|$up|g" packaging/docs/head.html
        navigation "$up" "$page"
        printf '<main>\n'
        # Comments are for the tests.
        sed '/^<!--.*-->$/d' "$page" | cmark-gfm -e table -e autolink -e strikethrough | finished
        neighbours "$up" "$page" "${guide_pages[@]}"
        neighbours "$up" "$page" "${developer_pages[@]}"
        printf '</main>\n</body>\n</html>\n'
    } > "$target"
}

# Pictures and other files that a page links to.
copy_linked() {
    local folder file
    folder="$(dirname "$1")"
    { grep -oE '\]\([^)#: ]+' "$1" || true; } | sed 's/^](//' | while IFS= read -r link; do
        file="$(realpath -m --relative-to=. "$folder/$link")"
        if [[ "$file" == ../* ]] || [[ "$file" == *.md ]] || [ ! -f "$file" ]; then continue; fi
        mkdir -p "$out/$(dirname "$file")"
        cp "$file" "$out/$file"
    done
}

declare -A titles
mapfile -t pages < <(find . \( -name .git -o -name build -o -name out \) -prune -o -name '*.md' -type f -printf '%P\n' | sort)
for page in "${pages[@]}"; do titles["$page"]="$(title_of "$page")"; done
mapfile -t guide_pages < <(listed_in "$guide")
mapfile -t developer_pages < <(listed_in "$developer")
if [ -e "$out" ] && [ ! -f "$out/style.css" ] && [ -n "$(ls -A "$out")" ]; then
    echo "error: The folder holds something else ($out). Name a new or empty one." >&2
    exit 2
fi
rm -rf "$out"
mkdir -p "$out"
cp packaging/docs/style.css "$out/style.css"
for page in "${pages[@]}"; do
    render "$page"
    copy_linked "$page"
done
printf '<!doctype html>\n<meta charset="utf-8">\n<title>Maskwright</title>\n<meta http-equiv="refresh" content="0; url=%s">\n<a href="%s">Guide</a>\n' \
    "${guide%.md}.html" "${guide%.md}.html" > "$out/index.html"
echo "${#pages[@]} pages: $out/index.html"
