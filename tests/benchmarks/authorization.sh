#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Measures what the embedded browser costs those who sign in, and those who do not: see README.md.
#
#   tests/benchmarks/authorization.sh [FOLDER OF THE PROGRAMS]     default: build/ci/bin
#
# Exit status 0 where everything could be measured and no browser is in a program that signs nobody in, else 2.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

bin=$(cd "${1:-build/ci/bin}" && pwd)
for file in scan-console console_ui_authorization.so benchmarks/generic/libsigninprobe.so; do
    [ -e "$bin/$file" ] || { echo "There is no $bin/$file: cmake --preset ci && cmake --build --preset ci" >&2; exit 2; }
done

work=$(mktemp -d "${TMPDIR:-/tmp}/console-benchmarks.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 2' INT TERM

# Nothing of the user's own settings, and no word of what a window without a screen cannot do.
export HOME=$work/home XDG_RUNTIME_DIR=$work/home XDG_CONFIG_HOME=$work/home XDG_DATA_HOME=$work/home
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=default.warning=false
export QT_PLUGIN_PATH=$bin/benchmarks
export QTWEBENGINE_DISABLE_SANDBOX=1 # for root, who has none
mkdir -m 700 "$HOME"

# measure window|browser: the medians of nine processes, and whether WebEngine was in any of them.
measure() {
    for _ in $(seq 9); do
        PROBE_BEGIN=$(date +%s%3N) QT_QPA_GENERIC_PLUGINS=signinprobe:$1 \
            "$bin/scan-console" --secrets memory --workspace "$work/test.scanconnectors" 2>"$work/log" ||
            { cat "$work/log" >&2; exit 2; }
    done | python3 -c '
import statistics, sys
rows = [line.split() for line in sys.stdin]
times, memories, mapped = zip(*rows)
print(statistics.median(map(int, times)), statistics.median(map(int, memories)), max(mapped))'
}

read -r window_time window_memory window_mapped <<<"$(measure window)"
read -r browser_time browser_memory browser_mapped <<<"$(measure browser)"
line() { printf '%-52s %9s %9s  %s\n' "$@"; }
line '' 'ms' 'MiB' 'WebEngine is mapped'
line 'console, from its start to the painted window' "$window_time" "$((window_memory / 1024))" "$window_mapped"
line 'and then, from Authorize to the shown page' "$browser_time" "$((browser_memory / 1024))" "$browser_mapped"
[ "$window_mapped" = no ] && [ "$browser_mapped" = yes ] || { echo 'The browser is where it should not be' >&2; exit 2; }
