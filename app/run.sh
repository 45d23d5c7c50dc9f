#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds the release and starts the console on the sample workspace. Without a display the
# same is done by scanctl: a test scan through every sample connector that nobody has to authorize first.
# Arguments go to the program: app/run.sh --workspace FILE

set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

install_packages "${build_packages[@]}" "${run_packages[@]}"
build release

programs=$root/build/release/bin
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    [ $# -gt 0 ] || set -- --sample
    exec "$programs/scan-console" "$@"
fi
echo "There is no display, so scanctl sends a test scan through the connectors of the sample workspace instead."
exec "$programs/scanctl" --sample send "Practice folder" "Practice endpoint" "Practice mail server" \
    "Practice Exchange" --generate pdf --pages 2
