#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Measures the transcript with 100,000 lines: see README.md.
#
#   tests/benchmarks/transcript.sh [FOLDER OF THE PROGRAMS]     default: build/ci/bin
#
# Exit status 0 where every bound is met, 1 where one is missed, 2 where something could not be measured.

source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh" transcript "$@"

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
