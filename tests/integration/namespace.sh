# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC2154

# Sourced by with-mail.sh and with-samba.sh: runs the script again, alone in a mount, network and process namespace. No
# port and no name collides with those of the machine, and all that is started ends with the script. Needs root. Exit
# status 77 and the reason where the machine cannot.
#
#   server    what is started, for the reason
#   needed    the programs for it
#
# The script then has an empty folder in memory, $folder, with log/ for its servers.

PATH=$PATH:/usr/sbin:/sbin

skip() {
    echo "No $server: $1" >&2
    exit 77
}

if [ "${CONSOLE_IN_NAMESPACE:-}" != yes ]; then
    [ "$(id -u)" -eq 0 ] || skip "only root can start one"
    for program in ip unshare "${needed[@]}"; do
        command -v "$program" >/dev/null || skip "there is no $program"
    done
    namespaces=(--mount --net --pid --fork --kill-child --mount-proc)
    unshare "${namespaces[@]}" true 2>/dev/null || skip "this machine allows no namespaces"
    exec env CONSOLE_IN_NAMESPACE=yes unshare "${namespaces[@]}" "$0" "$@"
fi

folder=$(mktemp -d)
finish() {
    local status=$?
    trap - EXIT
    umount --lazy "$folder" || true
    rmdir "$folder"
    exit "$status"
}
trap finish EXIT
trap 'exit 1' INT TERM
mount -t tmpfs -o mode=755 tmpfs "$folder"
mkdir "$folder/log"
ip link set lo up

give_up() {
    find "$folder/log" -type f -exec tail -n 50 {} + >&2
    echo "$1" >&2
    exit 2
}

quietly() { "$@" >>"$folder/log/setup.log" 2>&1 || give_up "failed: $*"; }

wait_for() {
    for _ in $(seq 100); do
        "$@" 2>/dev/null && return
        sleep 0.1
    done
    give_up "did not happen: $*"
}
