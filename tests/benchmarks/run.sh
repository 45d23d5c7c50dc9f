#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Measures scanctl against curl, cp and an empty Qt program, and prints ratios: see README.md.
#
#   tests/benchmarks/run.sh [FOLDER OF THE PROGRAMS]      default: build/ci/bin
#
# Exit status 0 where every bound is met, 1 where one is missed, 2 where something could not be measured.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

bin=$(cd "${1:-build/ci/bin}" && pwd)
for program in scanctl emptyqt httpsink measure; do
    [ -x "$bin/$program" ] || { echo "There is no $bin/$program: cmake --preset ci && cmake --build --preset ci" >&2; exit 2; }
done

work=$(mktemp -d "${TMPDIR:-/tmp}/console-benchmarks.XXXXXX")
started=()
finish() {
    local process
    for process in "${started[@]}"; do
        kill "$process" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 2' INT TERM

# Nothing of the user's own settings, proxies and workspaces.
export HOME=$work/home XDG_RUNTIME_DIR=$work/home XDG_CONFIG_HOME=$work/home XDG_DATA_HOME=$work/home
export LC_ALL=C.UTF-8 no_proxy='*'
mkdir -m 700 "$HOME"
mkdir "$work/delivered" "$work/copied"

scanctl=("$bin/scanctl" --workspace "$work/benchmark.scanconnectors")

# start OUTPUT COMMAND…: in the background; waits for the first line that it prints to OUTPUT.
start() {
    local output=$1
    shift
    "$@" >"$output" &
    started+=($!)
    for _ in $(seq 100); do
        [ "$(wc -l <"$output")" -gt 0 ] && return
        sleep 0.1
    done
    echo "$1 did not start" >&2
    exit 2
}

quietly() { "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; echo "failed: $*" >&2; exit 2; }; }

prepare_files() {
    head -c 10M /dev/urandom >"$work/10MiB.pdf"
    head -c 1G /dev/urandom >"$work/1GiB.pdf"
    truncate -s 2G "$work/2GiB.pdf"
}

prepare_endpoints() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost \
        -addext subjectAltName=DNS:localhost,IP:127.0.0.1 \
        -keyout "$work/key.pem" -out "$work/certificate.pem" 2>/dev/null
    start "$work/http" "$bin/httpsink"
    start "$work/https" "$bin/httpsink" "$work/certificate.pem" "$work/key.pem"
    start "$work/receiver" "$bin/scanctl" receiver --folder "$work/practice"
    http=http://127.0.0.1:$(head -n 1 "$work/http")/api/scan
    https=https://127.0.0.1:$(head -n 1 "$work/https")/api/scan
    practice=$(head -n 1 "$work/receiver" | python3 -c 'import json, sys; print(json.load(sys.stdin)["extension"])')

    # Both clients verify this certificate and no other.
    export SSL_CERT_FILE=$work/certificate.pem
}

prepare_workspace() {
    quietly "${scanctl[@]}" system set faxPagePacks=Benchmark
    quietly "${scanctl[@]}" connector add extension --name http "endpointUrl=$http" property.Department=Benchmark
    quietly "${scanctl[@]}" connector add extension --name https "endpointUrl=$https" property.Department=Benchmark
    quietly "${scanctl[@]}" connector add extension --name practice "endpointUrl=$practice" property.Department=Benchmark
    quietly "${scanctl[@]}" connector add file-system --name folder "baseLocation=$work/delivered"
}

# The form that scanctl posts, as the practice receiver has seen it, for curl to post the same: a configuration file.
prepare_form() {
    quietly "${scanctl[@]}" send practice --scan "$work/10MiB.pdf"
    python3 - "$work"/practice/received/*/fields.json "$work/1GiB.pdf" >"$work/form" <<'EOF'
import json, sys

fields, document = sys.argv[1:]
def line(option, text):
    print(option, '=', '"' + text.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n') + '"')
for field in json.load(open(fields)):
    line('form-string', field['name'] + '=' + field['value'])
line('form', 'file1=@' + document + ';type=application/pdf')
EOF
}

failed=0
ratio() {
    local status=0
    "$bin/measure" ratio "$@" || status=$?
    [ "$status" -le 1 ] || exit 2
    [ "$status" -eq 0 ] || failed=1
}

compare_times() {
    printf '%-34s %9s %9s %7s %7s  %s\n' 'wall time, medians' 'ours ms' 'peer ms' ratio bound 'of the pairs'
    local curl=(curl --silent --show-error --fail --cacert "$work/certificate.pem" --config "$work/form")
    ratio 'Extension, HTTP, 1 GiB : curl' 1.0 11 \
        "${scanctl[@]}" send http --scan "$work/1GiB.pdf" --versus "${curl[@]}" "$http"
    ratio 'Extension, HTTPS, 1 GiB : curl' 1.0 11 \
        "${scanctl[@]}" send https --scan "$work/1GiB.pdf" --versus "${curl[@]}" "$https"
    # shellcheck disable=SC2016  # for the inner shell
    ratio 'Local folder, 1 GiB : cp && sync' 1.1 11 \
        --before "rm -f '$work'/delivered/* '$work'/copied/* && sync -f '$work'" \
        "${scanctl[@]}" send folder --scan "$work/1GiB.pdf" \
        --versus sh -c 'cp "$1" "$2" && sync "$2"' sh "$work/1GiB.pdf" "$work/copied/1GiB.pdf"
    ratio 'scanctl --help : empty Qt program' 2.0 200 "$bin/scanctl" --help --versus "$bin/emptyqt"
}

# At most 64 MiB, and within 10 % of what 10 MiB take, whatever the size.
compare_memory() {
    printf '\n%-34s %9s %9s %9s\n' 'peak memory, MiB' '10 MiB' '1 GiB' '2 GiB'
    local connector size peaks
    for connector in http https folder; do
        peaks=()
        for size in 10MiB 1GiB 2GiB; do
            peaks+=("$("$bin/measure" peak 2 "${scanctl[@]}" send "$connector" --scan "$work/$size.pdf")") || exit 2
            rm -f "$work"/delivered/*
        done
        awk -v name="scanctl send, $connector" -v small="${peaks[0]}" -v large="${peaks[1]}" -v huge="${peaks[2]}" '
            function far(peak) { return peak > small * 1.1 || peak < small * 0.9 || peak > 64 * 1024 }
            BEGIN {
                missed = far(small) || far(large) || far(huge)
                printf "%-34s %9.1f %9.1f %9.1f  %s\n", name, small / 1024, large / 1024, huge / 1024,
                    missed ? "MISSED" : "met"
                exit missed
            }' || failed=1
    done
}

prepare_files
prepare_endpoints
prepare_workspace
prepare_form
printf '%s cores, %s, %s\n\n' "$(nproc)" "$(curl --version | awk 'NR == 1 { print $1, $2 }')" "$(openssl version | cut -d ' ' -f 1,2)"
compare_times
compare_memory
exit "$failed"
