# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Sourced by the benchmarks of one program, as `source prepare.sh PROGRAM [FOLDER OF THE PROGRAMS]`: then $program is
# its path, and $work a folder that goes at the end.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

program=$(cd "${2:-build/ci/bin}" && pwd)/$1
[ -x "$program" ] || { echo "There is no $program: cmake --preset ci && cmake --build --preset ci" >&2; exit 2; }

work=$(mktemp -d "${TMPDIR:-/tmp}/console-benchmarks.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 2' INT TERM

# Nothing of the user's own settings, and no word of what a window without a screen cannot do.
export HOME=$work/home XDG_RUNTIME_DIR=$work/home XDG_CONFIG_HOME=$work/home XDG_DATA_HOME=$work/home
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=default.warning=false
mkdir -m 700 "$HOME"

# measured COUNT: COUNT and the medians of nine processes that measure a workspace of so many, which is made before.
measured() {
    "$program" make "$work/$1.scanconnectors" "$1" || exit 2
    for _ in $(seq 9); do
        "$program" measure "$work/$1.scanconnectors" || exit 2
    done | python3 -c '
import statistics, sys
print(sys.argv[1], *map(statistics.median, zip(*(map(float, line.split()) for line in sys.stdin))))' "$1"
}
