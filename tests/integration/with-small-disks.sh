#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a test with two file systems of its own, in a mount namespace that goes with it: CONSOLE_SMALL_DISK has 2 MiB,
# CONSOLE_READ_ONLY_DISK cannot be written to. Needs root, or user namespaces.

set -euo pipefail

if [ "${CONSOLE_IN_NAMESPACE:-}" != yes ]; then
    options=(--mount)
    [ "$(id -u)" -eq 0 ] || options+=(--user --map-root-user)
    exec env CONSOLE_IN_NAMESPACE=yes unshare "${options[@]}" "$0" "$@"
fi

folder=$(mktemp -d)
trap 'umount "$folder/small" "$folder/read-only" 2>/dev/null || true; rm -rf "$folder"' EXIT
mkdir "$folder/small" "$folder/read-only"
mount -t tmpfs -o size=2m tmpfs "$folder/small"
mount -t tmpfs -o ro,size=1m tmpfs "$folder/read-only"
CONSOLE_SMALL_DISK=$folder/small CONSOLE_READ_ONLY_DISK=$folder/read-only "$@"
