#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs the scripts of this folder on a Slurm of one machine that it sets up in a temporary folder:
#   an array of 4 shards, one task of which is killed and requeued, merged, equals the run without shards bit for bit;
#   two ranks of finetune take the same steps as one, within float tolerance.
# Prints SKIP and the reason, and exits 0, where Slurm cannot be had or does not run here.
#   MASKWRIGHT_CLI      the program (default: of the release build)
#   MASKWRIGHT_PHOTOS   folder of photos, in folders that name their concepts (default: ../shared/photos/eval/images)
#   MASKWRIGHT_SLURM_STEPS  "label finetune", or one of them
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
export MASKWRIGHT_CLI="${MASKWRIGHT_CLI:-$root/build/release/bin/maskwright-cli}"
photos="${MASKWRIGHT_PHOTOS:-$root/../shared/photos/eval/images}"
steps="${MASKWRIGHT_SLURM_STEPS:-label finetune}"
export OMP_NUM_THREADS=1 OMP_WAIT_POLICY=PASSIVE

skip() { echo "SKIP: $*"; exit 0; }
fail() { echo "FAILED: $*" >&2; exit 1; }
[ -x "$MASKWRIGHT_CLI" ] || skip "the program is not built: $MASKWRIGHT_CLI"
[ -d "$photos" ] || skip "there are no photos: $photos"
photos="$(cd "$photos" && pwd)"

has_slurm() { command -v slurmctld && command -v slurmd && command -v sbatch && command -v munged; } >/dev/null
export PATH="$PATH:/usr/sbin:/sbin"
if ! has_slurm; then
    [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || skip "Slurm is not installed, and only root can install it"
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends slurmctld slurmd slurm-client munge \
        >/dev/null 2>&1 || skip "Slurm's packages cannot be installed (slurmctld slurmd slurm-client munge)"
    has_slurm || skip "Slurm's programs are not where they should be"
fi

work="$(mktemp -d)"
chmod 755 "$work"
daemons=()
stop_daemons() {
    scancel --user="$(id -un)" 2>/dev/null || true
    [ "${#daemons[@]}" -eq 0 ] || kill "${daemons[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
    [ -n "${MASKWRIGHT_KEEP:-}" ] || rm -rf "$work"
}
trap stop_daemons EXIT

mkdir -m 700 "$work/munge" "$work/state" "$work/spool"
head -c 1024 /dev/urandom >"$work/munge/key"
chmod 400 "$work/munge/key"
mkdir -m 755 "$work/run"
munged --foreground --force --key-file="$work/munge/key" --socket="$work/run/munge" --pid-file="$work/munge/pid" \
    --log-file="$work/munge/log" --seed-file="$work/munge/seed" >"$work/munge/out" 2>&1 &
daemons+=($!)

node="$(hostname -s)"
port=$((20000 + $$ % 10000))
cat >"$work/slurm.conf" <<CONF
ClusterName=maskwright
SlurmctldHost=$node(127.0.0.1)
SlurmctldPort=$port
SlurmdPort=$((port + 1))
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthType=auth/munge
AuthInfo=socket=$work/run/munge
CredType=cred/munge
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=1,sched_interval=2
SlurmdParameters=config_overrides
ReturnToService=2
JobRequeue=1
KillWait=1
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
NodeName=$node NodeAddr=127.0.0.1 CPUs=4 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$work/slurm.conf"
until_true() { # SECONDS COMMAND...
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.3
    done
}
until_true 10 test -S "$work/run/munge" || skip "munged does not start: $(tail -n 1 "$work/munge/out")"
slurmctld -D >"$work/slurmctld.out" 2>&1 &
daemons+=($!)
slurmd -D -N "$node" >"$work/slurmd.out" 2>&1 &
daemons+=($!)
is_idle() { [ "$(sinfo -h -o %T)" = idle ]; }
until_true 30 is_idle || skip "Slurm does not run here: $(tail -n 1 "$work/slurmd.log" 2>/dev/null || tail -n 1 "$work/slurmd.out")"
echo "Slurm $(sinfo --version | cut -d' ' -f2) runs on $node"

ended() { [ -z "$(squeue -h -j "$1" 2>/dev/null)" ]; }
wait_for() { until_true "${MASKWRIGHT_SLURM_PATIENCE:-7200}" ended "$1" || fail "job $1 does not end"; }

label=(--images "$photos" --concept-from-folder --format coco,png,yolo,voc --soft-maps)
if [[ " $steps " == *" label "* ]]; then
    export OUT="$work/shards"
    mkdir "$OUT"
    job="$(sbatch --parsable --array=0-3 --output="$work/label-%a.log" "$here/label_array.sbatch" "${label[@]}")"
    until_true 600 test -s "$OUT/shard-1/.maskwright/labelled-1-of-4.jsonl" || fail "shard 1 has not begun: $(cat "$work"/label-1.log)"
    before="$(wc -l <"$OUT/shard-1/.maskwright/labelled-1-of-4.jsonl")"
    scontrol requeue "${job}_1"
    # Slurm lets a requeued job rest for two minutes.
    requeued() { [ "$(squeue -h -j "${job}_1" -o %T)" = PENDING ]; }
    until_true 60 requeued || fail "task 1 was not requeued; make the run longer with more photos"
    echo "task 1 was killed and requeued after $before photos"
    until_true 60 scontrol update "JobId=${job}_1" StartTime=now || true
    merge="$(sbatch --parsable --kill-on-invalid-dep=yes --dependency="afterok:$job" --output="$work/merge.log" "$here/merge.sbatch")"
    "$MASKWRIGHT_CLI" label "${label[@]}" --threads 1 --out "$work/whole" --json
    wait_for "$job"
    wait_for "$merge"
    [ -e "$OUT/merged/annotations.json" ] || fail "the shards were not merged: $(cat "$work"/label-*.log "$work/merge.log")"
    cat "$work/merge.log"
    diff -r "$work/whole" "$OUT/merged" || fail "the merged shards are not the run without shards"
    "$MASKWRIGHT_CLI" merge "$OUT"/shard-* --out "$OUT/merged" >/dev/null
    diff -r "$work/whole" "$OUT/merged" || fail "merging again changed something"
    echo "4 shards, one of them killed and requeued, equal the run without shards: $(find "$work/whole/masks" -type f | wc -l) masks"
fi

if [[ " $steps " == *" finetune "* ]]; then
    mkdir -p "$work/few"
    find "$photos" -type f | sort | sed -n 1,8p | while read -r photo; do cp "$photo" "$work/few/"; done
    "$MASKWRIGHT_CLI" label --images "$work/few" --concept "$(basename "$(find "$photos" -mindepth 1 -maxdepth 1 -type d | sort | sed -n 1p)")" \
        --threads 1 --out "$work/labels" >/dev/null
    train=(--images "$work/few" --labels "$work/labels" --concept thing --steps 4 --previews 0 --precision fp32)
    job="$(sbatch --parsable --nodes=1 --ntasks-per-node=2 --cpus-per-task=1 --output="$work/finetune.log" \
        "$here/finetune.sbatch" "${train[@]}" --out "$work/two ranks")"
    "$MASKWRIGHT_CLI" finetune "${train[@]}" --threads 1 --out "$work/one rank" --json
    wait_for "$job"
    cat "$work/finetune.log"
    [ -e "$work/two ranks/checkpoints/background.safetensors" ] || fail "two ranks did not train"
    echo "two ranks against one, relative differences and how many numbers:"
    "$root/tests/end_to_end/checkpoint_differences.pl" "$work/one rank/checkpoints/background.safetensors" \
        "$work/two ranks/checkpoints/background.safetensors" || fail "two ranks learn something else than one"
fi
echo "The Slurm test passed."
