#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Measures the connector list with 100, 1,000 and 10,000 connectors: see README.md.
#
#   tests/benchmarks/list.sh [FOLDER OF THE PROGRAMS]     default: build/ci/bin
#
# Exit status 0 where every bound is met, 1 where one is missed, 2 where something could not be measured.

source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh" connectorlist "$@"

for count in 0 100 1000 10000; do
    measured "$count" >>"$work/results" || exit 2
done
awk '
    { count[NR] = $1; usable[NR] = $2; typical[NR] = $3; worst[NR] = $4; resident[NR] = $5 }
    function line(name, small, medium, large, bound) {
        missed = large > bound
        failed = failed || missed
        printf "%-34s %9.2f %9.2f %9.2f %7.1f %7s  %s\n", name, small, medium, large, large / small, bound,
            missed ? "MISSED" : "met"
    }
    function each(n) { return (resident[n] - resident[1]) / count[n] }
    END {
        printf "%-34s %9s %9s %9s %7s %7s\n", "connectors", "100", "1,000", "10,000", "ratio", "bound"
        line("from opening to usable, ms", usable[2], usable[3], usable[4], 300)
        line("key in the search, median, ms", typical[2], typical[3], typical[4], 16)
        line("key in the search, worst, ms", worst[2], worst[3], worst[4], 16)
        line("memory of a connector, KiB", each(2), each(3), each(4), 2)
        exit failed
    }' "$work/results"
