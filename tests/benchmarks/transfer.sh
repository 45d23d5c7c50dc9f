#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Measures export and import of 100 to 100,000 connectors: see README.md.
#
#   tests/benchmarks/transfer.sh [FOLDER OF THE PROGRAMS]     default: build/ci/bin
#
# Exit status 0 where every bound is met, 1 where one is missed, 2 where something could not be measured.

source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh" transfer "$@"

# imported NAME WORKSPACE: imports the file there three times, each time into the same workspace as it was.
imported() {
    for _ in $(seq 3); do
        cp "$2" "$work/target.scanconnectors"
        echo "$1 $count $size $("$program" import "$work/target.scanconnectors" "$work/file")" || exit 2
    done
}

for count in 100 1000 10000 100000; do
    "$program" make "$work/all.scanconnectors" "$count" || exit 2
    "$program" make "$work/empty.scanconnectors" 0 || exit 2
    "$program" make "$work/others.scanconnectors" "$count" changed || exit 2
    for _ in $(seq 3); do
        figures=$("$program" export "$work/all.scanconnectors" "$work/file") || exit 2
        size=$(stat -c %s "$work/file")
        echo "export $count $size ${figures% *} ${figures% *} ${figures#* } $count"
    done
    imported new "$work/empty.scanconnectors"
    imported changed "$work/others.scanconnectors"
    rm "$work"/*.scanconnectors
done >"$work/runs"
python3 - "$work/runs" <<'END'
import statistics, sys

runs = {}
for line in open(sys.argv[1]):
    what, *figures = line.split()
    count, size, previewed, done, memory, written = map(float, figures)
    if written != count:
        sys.exit(2)
    runs.setdefault((what, int(count)), []).append((previewed, done, memory / size))
medians = {key: [statistics.median(column) for column in zip(*values)] for key, values in runs.items()}
counts = [100, 1000, 10000, 100000]
failed = False

def row(name, values, bound, judged):
    global failed
    missed = any(value > bound for value in judged)
    failed |= missed
    cells = "".join(f"{value:>10.2f}" for value in values)
    print(f"{name:<42}{cells} {bound:>7}  {'MISSED' if missed else 'met'}")

def figures(what, column):
    return [medians[what, count][column] for count in counts]

print(f"{'connectors':<42}" + "".join(f"{count:>10,}" for count in counts) + f" {'bound':>7}")
names = {"export": "exported", "new": "imported, all new", "changed": "imported, all changed"}
for what, name in names.items():
    if what != "export":
        row(f"{name}: preview, ms", figures(what, 0), 2000, [medians[what, 10000][0]])
    row(f"{name}, ms", figures(what, 1), 1000 if what == "export" else 2000, [medians[what, 10000][1]])
for what, name in names.items():
    each = [1000 * value / count for value, count in zip(figures(what, 1), counts)]
    row(f"{name}: each, against 10,000", [value / each[2] for value in each], 1.5, [each[3] / each[2]])
for what, name in names.items():
    memory = figures(what, 2)
    row(f"{name}: memory, times the file", memory, 8, memory[2:])
sys.exit(failed)
END
