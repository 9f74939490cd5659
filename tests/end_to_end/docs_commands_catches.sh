#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# docs_commands_catches.sh DOCS_COMMANDS: writes pages with one good or bad command each and expects docs_commands.sh,
# given a stand-in for the command line, to tell them apart.
set -uo pipefail
commands="$1"
root="$(mktemp -d)"
trap 'rm -rf "$root"' EXIT
failures=0
mkdir -p "$root/docs" "$root/packaging" "$root/resources/samples/cat" "$root/resources/pretrain" "$root/tools"
printf "# Fake\n" > "$root/README.md"
: > "$root/resources/samples/cat/chelsea.jpg"
echo '{"steps": 900, "sample_size": 16}' > "$root/resources/pretrain/mini.json"
# Stands in for the tool that the pages are rendered with, so that they are rendered wherever the test runs.
printf '#!/bin/sh\n' > "$root/tools/cmark-gfm"
printf '#!/bin/sh\nmkdir "$1" && [ ! -e "%s/unreadable" ]\n' "$root" > "$root/packaging/docs.sh"
chmod +x "$root/tools/cmark-gfm" "$root/packaging/docs.sh"
export PATH="$root/tools:$PATH"
# Knows `label --out DIR`, `model check --fast` and `pretrain RECIPE` of two steps, and fails for anything else.
cat > "$root/cli" <<'CLI'
#!/usr/bin/env bash
case "$*" in
    'label --help') echo '  --out TEXT  --images TEXT' ;;
    'model check --help') echo '  --fast,--quick TEXT' ;;
    'label '*'--out labelled') mkdir -p labelled/masks/cat && : > labelled/masks/cat/chelsea.png ;;
    'label --out ./'*) echo "${!#}" >> labels.txt ;;
    'model check') [ -d photos/cat ] && [ -d true_masks/cat ] && [ -f reports.jsonl ] && [ -d resources ] ;;
    'pretrain '*) grep -q '"steps": 2, "sample_size": 4' "$2" && grep -q '"a photo of a cat"' captioned/metadata.jsonl ;;
    'model check --fast') grep -qx ./first labels.txt ;;
    *) exit 2 ;;
esac
CLI
chmod +x "$root/cli"

# expect passes|fails WHAT TEXT: WHAT has to be in the output.
expect() {
    local verdict="$1" what="$2" text="$3" got=passes output
    printf '# Page\n\n```bash\nmaskwright-cli model check\n```\n\n%s\n' "$text" > "$root/docs/page.md"
    output="$("$commands" "$root" "$root/cli")" || got=fails
    [ "$got" = "$verdict" ] && [[ "$output" == *"$what"* ]] && return 0
    printf 'expected "%s" in the output and that this %s, but it %s:\n%s\n%s\n' "$what" "$verdict" "$got" "$text" "$output"
    failures=1
}

fence() { printf '```%s\n%b\n```' "$1" "$2"; }

expect passes '1 commands run' 'Nothing else.'
expect passes '3 commands run' "$(fence bash 'maskwright-cli label --out ./first\nmaskwright-cli model check --fast')"
expect passes '3 commands run' "$(fence sh 'packaging/run.sh label \\\n    --out ./first\nmaskwright-cli model check --fast # in order')"
expect passes '1 not run' "<!-- not run: no reason at all -->
$(fence bash 'maskwright-cli label --out x')"
expect passes '1 not run' "$(fence console '$ maskwright-cli label --out x\nwhat it prints')"
expect passes '1 not run' "$(fence bash 'apt install something')"
expect passes '1 not run' "$(fence bash 'packaging/run.sh   # the window')"
expect passes '[page: maskwright-cli label --out ./200]' "<!-- in the test: s/200/2/ -->
$(fence bash 'maskwright-cli label --out ./200')"
expect passes '3 commands run' "$(fence bash 'maskwright-cli pretrain toy_recipe.json\npackaging/docs.sh   # the pages')"
expect fails 'exit status 1' "$(fence bash 'maskwright-cli pretrain resources/pretrain/mini.json')"
: > "$root/unreadable"
expect fails 'exit status 1' "$(fence bash 'packaging/docs.sh')"
expect fails 'exit status 2' "$(fence bash 'maskwright-cli label --nonsense')"
expect fails 'exit status 2' "$(fence bash 'maskwright-cli model check\nmaskwright-cli nonsense')"
expect fails 'exit status' "$(fence bash 'maskwright-cli model check --fast')"  # of another page's folder
expect fails 'no option --nonsense' "<!-- not run: too slow -->
$(fence bash 'maskwright-cli label --nonsense 3 --out x')"
expect fails 'no option --nonsense' "$(fence console '$ maskwright-cli model check --nonsense')"
expect fails 'no such command' "$(fence console '$ maskwright-cli nonsense')"
expect fails 'not marked bash' "$(fence '' 'maskwright-cli label --out ./first')"
expect fails 'does not begin' "$(fence bash 'for i in 1 2; do maskwright-cli label --out ./$i; done')"
expect fails 'exit status 2' "<!-- not run: belongs to the block before -->

Words between.

$(fence bash 'maskwright-cli label --nonsense')"
printf '# Page\n' > "$root/docs/page.md"
"$commands" "$root" "$root/cli" > /dev/null && { echo "expected that pages without commands fail"; failures=1; }
exit "$failures"
