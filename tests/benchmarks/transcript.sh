#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Measures the transcript with 100,000 lines: see README.md.
#
#   tests/benchmarks/transcript.sh [FOLDER OF THE PROGRAMS]     default: build/ci/bin
#
# Exit status 0 where every bound is met, 1 where one is missed, 2 where something could not be measured.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

program=$(cd "${1:-build/ci/bin}" && pwd)/transcript
[ -x "$program" ] || { echo "There is no $program: cmake --preset ci && cmake --build --preset ci" >&2; exit 2; }

work=$(mktemp -d "${TMPDIR:-/tmp}/console-benchmarks.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 2' INT TERM

# Nothing of the user's own settings, and no word of what a window without a screen cannot do.
export HOME=$work/home XDG_RUNTIME_DIR=$work/home XDG_CONFIG_HOME=$work/home XDG_DATA_HOME=$work/home
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=default.warning=false
mkdir -m 700 "$HOME"

for _ in $(seq 5); do
    "$program" || exit 2
done >"$work/runs"
python3 - "$work/runs" <<'END'
import statistics, sys

medians = map(statistics.median, zip(*(map(float, line.split()) for line in open(sys.argv[1]))))
names = [("events wait while lines come, ms", 50), ("events wait while it is searched, ms", 50),
         ("events wait while it is scrolled, ms", 50), ("from a letter to the answer, ms", 50),
         ("from a letter to the last match, ms", None), ("memory of a line, KiB", 1)]
failed = False
print(f"{'100,000 lines':<38} {'median':>9} {'bound':>7}")
for (name, bound), median in zip(names, medians):
    missed = bound is not None and median > bound
    failed |= missed
    verdict = "" if bound is None else "MISSED" if missed else "met"
    print(f"{name:<38} {median:>9.2f} {bound or '-':>7}  {verdict}")
sys.exit(failed)
END
