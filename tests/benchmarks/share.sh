#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Measures deliveries to a share of a Samba server on loopback against smbclient, and prints ratios: see README.md.
#
#   tests/benchmarks/share.sh [FOLDER OF THE PROGRAMS]     default: build/ci/bin
#
# Needs root, for the server. Exit status 0 where every bound is met, 1 where one is missed, 2 where something could not
# be measured, 77 where the machine cannot run the server.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

bin=$(cd "${1:-build/ci/bin}" && pwd)
for program in scan-smb-agent sharescans measure; do
    [ -x "$bin/$program" ] || { echo "There is no $bin/$program: cmake --preset ci && cmake --build --preset ci" >&2; exit 2; }
done
[ -n "${CONSOLE_SAMBA_FOLDER:-}" ] || exec tests/integration/with-samba.sh tests/benchmarks/share.sh "$bin"

work=$(mktemp -d "${TMPDIR:-/tmp}/console-benchmarks.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 2' INT TERM

export LC_ALL=C.UTF-8

share=//scans.example/scans
folder=$CONSOLE_SAMBA_FOLDER/scans
export smbclient="smbclient -s $CONSOLE_SAMBA_CONF -A $work/credentials $share"
scans=("$bin/sharescans" "$share" 'SCANS.EXAMPLE\svc')

prepare() {
    head -c 100K /dev/urandom >"$work/100KiB.pdf"
    head -c 10M /dev/urandom >"$work/10MiB.pdf"
    head -c 1G /dev/urandom >"$work/1GiB.pdf"
    truncate -s 2G "$work/2GiB.pdf"
    printf 'username = svc\npassword = %s\n' "$CONSOLE_SAMBA_PASSWORD" >"$work/credentials"
}

failed=0
ratio() {
    local status=0
    "$bin/measure" ratio "$@" || status=$?
    [ "$status" -le 1 ] || exit 2
    [ "$status" -eq 0 ] || failed=1
}

# shellcheck disable=SC2016  # for the inner shells
compare_times() {
    printf '%-34s %9s %9s %7s %7s  %s\n' 'wall time, medians' 'ours ms' 'peer ms' ratio bound 'of the pairs'
    ratio 'Share, 1 GiB : smbclient' 0.6 11 --before "rm -f '$folder'/*.pdf" \
        "${scans[@]}" 1 1 "$work/1GiB.pdf" \
        --versus sh -c '$smbclient -c "put $1 1GiB.pdf"' sh "$work/1GiB.pdf"
    ratio '1,000 scans, 8 at once : smbclient' 0.2 3 --before "rm -f '$folder'/*.pdf" \
        "${scans[@]}" 1000 8 "$work/100KiB.pdf" \
        --versus sh -c 'seq 1000 | xargs -P 8 -I % $smbclient -c "put $1 scan-%.pdf"' sh "$work/100KiB.pdf"
}

# At most 128 MiB in all, whatever the size: a console and two agents, so three times the largest of them.
compare_memory() {
    local size peaks=()
    printf '\n%-34s %9s %9s %9s\n' 'peak memory, MiB' '10 MiB' '1 GiB' '2 GiB'
    for size in 10MiB 1GiB 2GiB; do
        peaks+=("$("$bin/measure" peak 2 "${scans[@]}" 1 1 "$work/$size.pdf")") || exit 2
        rm -f "$folder"/*.pdf
    done
    awk -v small="${peaks[0]}" -v large="${peaks[1]}" -v huge="${peaks[2]}" '
        BEGIN {
            bound = 128 * 1024 / 3
            missed = small > bound || large > bound || huge > bound
            printf "%-34s %9.1f %9.1f %9.1f  %s\n", "share, three times",
                3 * small / 1024, 3 * large / 1024, 3 * huge / 1024, missed ? "MISSED" : "met"
            exit missed
        }' || failed=1
}

prepare
printf '%s cores, %s\n\n' "$(nproc)" "$(smbd --version)"
compare_times
compare_memory
exit "$failed"
