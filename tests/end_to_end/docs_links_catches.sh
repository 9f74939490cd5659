#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# docs_links_catches.sh DOCS_LINKS: writes pages with one good or bad link each and expects docs_links.sh to tell them
# apart.
set -uo pipefail
links="$1"
root="$(mktemp -d)"
trap 'rm -rf "$root"' EXIT
failures=0
mkdir -p "$root/docs/pictures"
printf '# Other page\n\n## A heading, with `code`\n\n## Twice\n\n## Twice\n\n```\n# No heading\n```\n[home](../page.md)\n' \
    > "$root/docs/other.md"
: > "$root/docs/pictures/one.png"

expect() {
    local verdict="$1" text="$2" got=passes
    printf '# Page\n\n## Here\n\n%s\n' "$text" > "$root/page.md"
    "$links" "$root" > /dev/null || got=fails
    [ "$got" = "$verdict" ] && return 0
    echo "expected that a page with $text $verdict, but it $got"
    failures=1
}

expect passes '[other](docs/other.md)'
expect passes '[other](docs/other.md "with a title")'
expect passes '[other](docs/other.md#a-heading-with-code)'
expect passes '[other](docs/other.md#twice-1)'
expect passes '[here](#here)'
expect passes '![one](docs/pictures/one.png)'
expect passes '[![one](docs/pictures/one.png)](docs/other.md)'
expect passes '[web](https://example.org/page#part)'
expect passes 'In code `[x](nowhere.md)` nothing is a link.'
expect passes "$(printf '```\n[x](nowhere.md)\n```')"
expect passes '[folder](docs)'
expect fails '[gone](docs/gone.md)'
expect fails '[gone](docs/other.md#gone)'
expect fails '[gone](docs/other.md#no-heading)'
expect fails '[gone](docs/other.md#twice-2)'
expect fails '[gone](#gone)'
expect fails '![gone](docs/pictures/gone.png)'
expect fails '[![gone](docs/pictures/gone.png)](docs/other.md)'
expect fails '[![one](docs/pictures/one.png)](docs/gone.md)'
expect fails '[one](docs/other.md) and [two](docs/gone.md)'
expect fails '<img src="docs/pictures/gone.png">'
expect fails '[reference]: docs/gone.md'
expect fails '[web](https://nowhere)'
expect fails '[root](/etc/passwd)'
expect fails '[program](file:///etc/passwd)'
expect fails '[empty]()'
exit "$failures"
