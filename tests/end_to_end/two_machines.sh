#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# two_machines.sh ROOT CLI: trains one model on two machines that reach each other by a network only: two network
# namespaces with host names and /etc/hosts of their own, in which a machine's own name leads to 127.0.1.1, as Debian
# sets it up. What they learn has to be what one process learns. Needs root; status 77 where there can be no namespaces.
set -euo pipefail
root="$(cd "$1" && pwd)"
cli="$(realpath "$2")"
work="$(mktemp -d)"
first="mw$$a" second="mw$$b"

clean_up() {
    ip netns delete "$first" 2> /dev/null || true
    ip netns delete "$second" 2> /dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT

skip() {
    echo "SKIP: $1"
    exit 77
}

fail() {
    echo "FAIL: $1"
    exit 1
}

[ "$(id -u)" -eq 0 ] || skip "only root may make network namespaces"
for program in ip unshare; do command -v "$program" > /dev/null || skip "the program $program is missing"; done
ip netns add "$first" 2> /dev/null && ip netns add "$second" 2> /dev/null || skip "there are no network namespaces here"
ip link add name "$first" netns "$first" type veth peer name "$second" netns "$second" 2> /dev/null ||
    skip "two network namespaces cannot be connected here"
unshare --uts --mount sh -c 'hostname other && mount --bind /dev/null /etc/hosts' 2> /dev/null ||
    skip "there are no namespaces for host names and mounts here"

# machine NAMESPACE ADDRESS OWN_NAME OTHERS_ADDRESS OTHERS_NAME
machine() {
    ip -n "$1" link set lo up
    ip -n "$1" address add "$2/24" dev "$1"
    ip -n "$1" link set "$1" up
    printf '127.0.0.1 localhost\n127.0.1.1 %s\n%s %s\n' "$3" "$4" "$5" > "$work/hosts.$1"
}
machine "$first" 10.77.0.1 first-machine 10.77.0.2 second-machine
machine "$second" 10.77.0.2 second-machine 10.77.0.1 first-machine

# on NAMESPACE NAME COMMAND...
on() {
    # shellcheck disable=SC2016  # for the inner shell
    ip netns exec "$1" unshare --uts --mount bash -c \
        'hostname "$1" && mount --bind "$2" /etc/hosts && shift 2 && exec "$@"' on "$2" "$work/hosts.$1" "${@:3}"
}

# Nothing that the caller's own launcher or network set.
for name in GLOO_SOCKET_IFNAME LOCAL_RANK $(compgen -e SLURM_) $(compgen -e TORCHELASTIC_); do unset "$name"; done
export OMP_NUM_THREADS=1 OMP_WAIT_POLICY=PASSIVE
"$cli" label --images "$root/resources/samples" --concept-from-folder --threads 1 --out "$work/labels" > /dev/null
train=("$cli" finetune --images "$root/resources/samples" --labels "$work/labels" --concept thing --steps 4 --previews 0
    --precision fp32 --threads 1 --json)

# together OUT: trains on both machines at once; what they say goes to first.log and second.log.
together() {
    export WORLD_SIZE=2 MASTER_ADDR=first-machine MASTER_PORT=29500
    local status=0
    RANK=1 on "$second" second-machine timeout 300 "${train[@]}" --out "$1" > "$work/second.log" 2>&1 &
    RANK=0 on "$first" first-machine timeout 300 "${train[@]}" --out "$1" > "$work/first.log" 2>&1 || status=1
    wait $! || status=1
    return "$status"
}

env -u WORLD_SIZE "${train[@]}" --out "$work/one" > /dev/null || fail "one process cannot train"
together "$work/two" || fail "two machines cannot train: $(cat "$work/first.log" "$work/second.log")"
"$root/tests/end_to_end/checkpoint_differences.pl" "$work/one/checkpoints/background.safetensors" \
    "$work/two/checkpoints/background.safetensors" || fail "two machines learn something else than one"

# One that listens where the other cannot connect does not wait for it for ever.
GLOO_SOCKET_IFNAME=lo together "$work/apart" && fail "two machines met that do not reach each other"
for log in first second; do
    grep -q "cannot meet" "$work/$log.log" || fail "the $log machine does not say that they cannot meet: $(cat "$work/$log.log")"
done

# Which of two networks leads to the others cannot be known: it is asked for.
ip -n "$second" link add extra type veth peer name other
for network in extra other; do ip -n "$second" link set "$network" up; done
ip -n "$second" address add 10.78.0.2/24 dev extra
! together "$work/asked" || fail "a network was chosen without asking"
grep -q "several networks: extra, $second.* Set GLOO_SOCKET_IFNAME" "$work/second.log" ||
    fail "the second machine does not ask which network to use: $(cat "$work/second.log")"
grep -q "Another process of this training has ended" "$work/first.log" ||
    fail "the first machine does not say that the second has ended: $(cat "$work/first.log")"

# While both wait for a third, the first is stopped, at which they meet.
export WORLD_SIZE=3
RANK=0 on "$first" first-machine timeout 300 "${train[@]}" --out "$work/left" > "$work/first.log" 2>&1 &
RANK=1 on "$second" second-machine timeout 300 "${train[@]}" --out "$work/left" > "$work/second.log" 2>&1 &
second_process=$!
until ip netns exec "$second" ss --no-header --tcp --numeric state established | grep -q ":$MASTER_PORT"; do
    kill -0 "$second_process" || fail "the second machine does not wait: $(cat "$work/second.log")"
    sleep 0.2
done
sleep 2
# shellcheck disable=SC2046  # one word for each process
kill -TERM $(ip netns pids "$first")
! wait "$second_process" || fail "the second machine trains without the first"
grep -q "Another process of this training has ended" "$work/second.log" ||
    fail "the second machine does not say that the first has ended: $(cat "$work/second.log")"
echo "Two machines learn what one learns."
