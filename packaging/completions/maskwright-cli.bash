# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# bash completion for maskwright-cli. tests/end_to_end/completions.sh compares it with --help.

_maskwright_cli_subcommands="label attention evaluate disagreement ablate pretrain finetune inpaint merge refine synthesize segment adapt ground project import export model doctor"

# The subcommands of a subcommand, if it has any.
_maskwright_cli_second() {
    case "$1" in
        segment) echo "train predict" ;;
        project) echo "new info relocate recover" ;;
        model) echo "info check" ;;
    esac
}

_maskwright_cli_options() {
    case "$1" in
        "label")
            echo "-h --help --images --out --concept --concept-from-folder --prompt --model --until --painter
                --segmenter --format --steps --propagate --threshold-shift --edge-snap --soft-maps --precision
                --device --threads --seed --shard --resume --json" ;;
        "attention")
            echo "-h --help --image --concept --out --prompt --model --steps --precision --device --threads --seed
                --json" ;;
        "evaluate")
            echo "-h --help --pred --truth --report --images --only-paired --json" ;;
        "disagreement")
            echo "-h --help --labels --out --truth --json" ;;
        "ablate")
            echo "-h --help --images --truth --out --concept --concept-from-folder --photos --only --model --painter
                --precision --device --threads --seed --resume --json" ;;
        "pretrain")
            echo "-h --help --images --config --out --eval --precision --device --threads --seed --rendezvous --resume
                --json" ;;
        "finetune")
            echo "-h --help --revert-to --images --labels --out --concept --concept-from-folder --model --steps --lora
                --micro-batch --recompute --previews --checkpoint-minutes --paper-loss --precision --threads --seed
                --rendezvous --resume --json" ;;
        "inpaint")
            echo "-h --help --image --images --out --concept --concept-from-folder --mask --labels --model --painter
                --guidance --strip --plms --steps --paintings --precision --device --threads --seed --json" ;;
        "merge")
            echo "-h --help --out --allow-missing --json" ;;
        "refine")
            echo "-h --help --images --labels --out --concept --concept-from-folder --painter --model --paintings
                --steps --guidance --plms --difference-from --save-differences --fuse --inside-preliminary --close
                --fill-holes --edge-snap --format --precision --device --threads --seed --resume --json" ;;
        "synthesize")
            echo "-h --help --concept --count --out --model --painter --guidance --steps --plms --fuse --edge-snap
                --precision --device --threads --seed --resume --json" ;;
        "segment train")
            echo "-h --help --images --labels --maps --pairs --out --architecture --with-maps --steps --keep-doubtful
                --checkpoint-minutes --precision --threads --seed --resume --json" ;;
        "segment predict")
            echo "-h --help --images --segmenter --out --labels --edge-snap --windows --confidence --precision
                --threads --json" ;;
        "adapt")
            echo "-h --help --pairs --out --split --model --steps --image-size --precision --threads --seed --resume
                --json" ;;
        "ground")
            echo "-h --help --pairs --masks --phrase --out --prompt --organ --split --model --precision --device
                --threads --seed --json" ;;
        "project new")
            echo "-h --help --photos --json" ;;
        "project info")
            echo "-h --help --json" ;;
        "project relocate")
            echo "-h --help --photos --json" ;;
        "project recover")
            echo "-h --help --json" ;;
        "import")
            echo "-h --help --project --coco --masks --concept --concepts --layer --existing --json" ;;
        "export")
            echo "-h --help --project --out --format --states --concepts --segmentation --png --split --split-by
                --seed --no-negatives --no-photos --replace --json" ;;
        "model info")
            echo "-h --help --json" ;;
        "model check")
            echo "-h --help --json" ;;
        "doctor")
            echo "-h --help --project --json" ;;
        "") echo "-h --help --version" ;;
        *) echo "-h --help" ;;
    esac
}

# What may follow an option: a list of words, "folder", "file", or nothing that could be guessed.
_maskwright_cli_values() {
    case "$1 $2" in
        "disagreement --out") echo "file" ;;
        "refine --model") echo "folder" ;;
        "pretrain --precision" | "finetune --precision" | "segment train --precision" | "segment predict --precision" | "adapt --precision") echo "auto fp32 bf16" ;;
        "ablate --photos") echo "" ;;
        "segment train --pairs") echo "folder" ;;
        "ground --split") echo "all train test" ;;
        "export --split") echo "" ;;
        "import --masks") echo "folder" ;;
        "pretrain --device") echo "auto cpu" ;;
        *" --images" | *" --out" | *" --painter" | *" --segmenter" | *" --pred" | *" --truth" | \
            *" --report" | *" --labels" | *" --photos" | *" --eval" | *" --save-differences" | \
            *" --maps" | *" --project")
            echo "folder" ;;
        *" --model" | *" --image" | *" --config" | *" --mask" | *" --pairs" | *" --coco" | \
            *" --rendezvous")
            echo "file" ;;
        *" --until") echo "preliminary refined segmenter" ;;
        *" --format") echo "list coco png yolo voc" ;;
        *" --propagate") echo "none power: entropy:" ;;
        *" --edge-snap" | *" --fuse" | *" --inside-preliminary" | *" --close" | *" --fill-holes") echo "on off" ;;
        *" --precision") echo "auto fp32 bf16 fp16" ;;
        *" --device") echo "auto cpu cuda" ;;
        *" --only") echo "list timesteps single-timestep layers noises seeds prompt propagation edge-snap refinement paintings guidance" ;;
        *" --difference-from") echo "reconstruction photo" ;;
        *" --architecture") echo "light unet strong" ;;
        *" --split") echo "all train" ;;
        *" --layer") echo "imported segmenter refined preliminary" ;;
        *" --existing") echo "replace keep" ;;
        *" --states") echo "list accepted edited unreviewed needs-work rejected" ;;
        *" --segmentation") echo "rle polygons" ;;
        *" --png") echo "binary index instances cutout background" ;;
        *" --split-by") echo "folder photo" ;;
    esac
}

# Completes the last of several words with commas between.
_maskwright_cli_list() {
    local done_so_far="" word
    [[ "$1" == *,* ]] && done_so_far="${1%,*},"
    for word in "${@:2}"; do
        [[ ",$done_so_far" == *",$word,"* ]] || printf '%s\n' "$done_so_far$word"
    done
}

_maskwright_cli_paths() {
    local -a how=(-f)
    [ "$1" = folder ] && how=(-d)
    compopt -o filenames 2> /dev/null
    mapfile -t COMPREPLY < <(compgen "${how[@]}" -- "$2")
}

_maskwright_cli() {
    local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}"
    local command="${COMP_WORDS[1]:-}" second values
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$_maskwright_cli_subcommands $(_maskwright_cli_options "")" -- "$current")
        return
    fi
    second="$(_maskwright_cli_second "$command")"
    if [ -n "$second" ]; then
        if [ "$COMP_CWORD" -eq 2 ]; then
            mapfile -t COMPREPLY < <(compgen -W "$second -h --help" -- "$current")
            return
        fi
        command="$command ${COMP_WORDS[2]}"
    fi
    if [[ "$previous" == --* && "$current" != -* ]]; then
        values="$(_maskwright_cli_values "$command" "$previous")"
        case "$values" in
            folder | file) _maskwright_cli_paths "$values" "$current" && return ;;
            list*)
                compopt -o nospace 2> /dev/null
                # shellcheck disable=SC2086 # the words are apart on purpose
                mapfile -t COMPREPLY < <(compgen -W "$(_maskwright_cli_list "$current" ${values#list})" -- "$current")
                return
                ;;
            ?*)
                mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
                return
                ;;
        esac
    fi
    if [[ "$current" == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_maskwright_cli_options "$command")" -- "$current")
    elif [ "$command" = merge ]; then
        _maskwright_cli_paths folder "$current"
    else
        _maskwright_cli_paths file "$current"
    fi
}

complete -F _maskwright_cli maskwright-cli
