#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Gives readers of what others wrote inputs that nobody expects, for some seconds each:
# tests/fuzz/run.sh [SECONDS [READER…]]
# All readers by default, as many at a time as there are processors; 0 seconds: they are built alone.
# What is found lies in build/fuzz/findings, what is worth to be tried again in build/fuzz/corpus.
# Exit status 77: there is no clang.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${1:-5}
readers=("${@:2}")
[ ${#readers[@]} -gt 0 ] || mapfile -t readers < <(ls tests/fuzz/corpus)
folder=$PWD/build/fuzz

if ! command -v clang++-14 >/dev/null; then
    echo "There is no clang++-14: apt-get install clang-14 libclang-rt-14-dev"
    exit 77
fi

mkdir -p "$folder/findings"
(
    flock 9
    [ -f "$folder/build.ninja" ] ||
        cmake -S tests/fuzz/targets -B "$folder" -G Ninja -DCMAKE_CXX_COMPILER=clang++-14 >/dev/null
    cmake --build "$folder"
) 9>"$folder/.lock"
[ "$seconds" -gt 0 ] || exit 0

fuzz() {
    local seconds=$1 folder=$2 reader=$3 log=$2/$3.log seeds=(tests/fuzz/corpus/"$3")
    [ "$reader" = ewsanswer ] && seeds+=(tests/delivery/data/ews) # recorded ones
    local options=(-max_total_time="$seconds" -timeout=30 -rss_limit_mb=1024 -max_len=16384
        -dict="tests/fuzz/dictionaries/$reader.dict" -artifact_prefix="$folder/findings/$reader-")
    [ "$seconds" -gt 5 ] || options+=(-seed=1) # as far as a test can be the same each time
    mkdir -p "$folder/corpus/$reader"
    if "$folder/$reader" "${options[@]}" "$folder/corpus/$reader" "${seeds[@]}" >"$log" 2>&1; then
        echo "$reader: $(tail -n 1 "$log")"
    else
        tail -n 60 "$log"
        echo "$reader: a finding, see $log"
        return 1
    fi
}
export -f fuzz
export ASAN_SYMBOLIZER_PATH=/usr/bin/llvm-symbolizer-14 LC_ALL=C.UTF-8 TZ=UTC

printf '%s\n' "${readers[@]}" | xargs -P "$(nproc)" -I '{}' bash -c 'fuzz "$@"' fuzz "$seconds" "$folder" '{}'
