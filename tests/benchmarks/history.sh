#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Measures the history of a connector with 1,000, 10,000 and 100,000 deliveries: see README.md.
#
#   tests/benchmarks/history.sh [FOLDER OF THE PROGRAMS]     default: build/ci/bin
#
# Exit status 0 where every bound is met, 1 where one is missed, 2 where something could not be measured.

source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh" deliveryhistory "$@"

for count in 1000 10000 100000; do
    measured "$count" >>"$work/results" || exit 2
done
awk '
    { opened[NR] = $2; shown[NR] = $2 + $3; filtered[NR] = $4; scrolled[NR] = $5; waited[NR] = $6 }
    function line(name, small, medium, large, bound) {
        missed = large > bound
        failed = failed || missed
        printf "%-40s %9.2f %9.2f %9.2f %7s  %s\n", name, small, medium, large, bound, missed ? "MISSED" : "met"
    }
    END {
        printf "%-40s %9s %9s %9s %7s\n", "deliveries", "1,000", "10,000", "100,000", "bound"
        line("workspace opened, ms", opened[1], opened[2], opened[3], 300)
        line("workspace opened and history shown, ms", shown[1], shown[2], shown[3], 300)
        line("another filter, worst, ms", filtered[1], filtered[2], filtered[3], 100)
        line("a page anywhere, worst, ms", scrolled[1], scrolled[2], scrolled[3], 50)
        line("wait while 200 are recorded, longest, ms", waited[1], waited[2], waited[3], 50)
        exit failed
    }' "$work/results"
