#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a test with a session bus, a home and a keyring of its own, once for each of the modes:
#
#   with-keyring.sh MODE[,MODE…] PROGRAM [ARGUMENT…]
#
#   open          an open keyring
#   no-keyring    a keyring daemon that has no keyring yet
#   mute          CONSOLE_MUTE_PROVIDER, a program, owns the name of the Secret Service and never answers
#   no-provider   a bus on which nobody offers a Secret Service
#   no-bus        no bus
#
# The program finds the mode in CONSOLE_KEYRING, and in CONSOLE_KEYRING_PID the process that provides the service. The
# bus starts no services by itself, so that nothing is left that was not started here.

set -euo pipefail

has_provider() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets | grep -q 'boolean true'
}

# with_provider COMMAND… -- PROGRAM…: runs the program once the command has taken the service's name.
with_provider() {
    local provider=() tries=0
    while [ "$1" != -- ]; do
        provider+=("$1")
        shift
    done
    shift
    "${provider[@]}" <<<'' >/dev/null 2>&1 &
    CONSOLE_KEYRING_PID=$!
    export CONSOLE_KEYRING_PID
    trap '{ kill -KILL "$CONSOLE_KEYRING_PID" || true; wait || true; } 2>/dev/null' EXIT
    until has_provider; do
        tries=$((tries + 1))
        [ "$tries" -lt 200 ] || { echo "${provider[0]} does not come" >&2; exit 1; }
        sleep 0.05
    done
    "$@"
}

if [ "$1" = --in-session ]; then
    shift
    case $CONSOLE_KEYRING in
    open) with_provider gnome-keyring-daemon --foreground --unlock --components=secrets -- "$@" ;;
    no-keyring) with_provider gnome-keyring-daemon --foreground --components=secrets -- "$@" ;;
    mute) with_provider "$CONSOLE_MUTE_PROVIDER" -- "$@" ;;
    no-provider) "$@" ;;
    *)
        echo "Unknown mode: $CONSOLE_KEYRING" >&2
        exit 1
        ;;
    esac
    exit
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/bus.conf" <<END
<busconfig>
  <type>session</type>
  <listen>unix:dir=$folder</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END

IFS=, read -ra modes <<<"$1"
shift
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION GNOME_KEYRING_CONTROL
for mode in "${modes[@]}"; do
    echo "With a keyring that is: $mode"
    mkdir -m 700 "$folder/$mode" "$folder/$mode/run"
    export CONSOLE_KEYRING=$mode HOME=$folder/$mode XDG_RUNTIME_DIR=$folder/$mode/run
    export XDG_DATA_HOME=$HOME/data XDG_CONFIG_HOME=$HOME/config XDG_CACHE_HOME=$HOME/cache
    if [ "$mode" = no-bus ]; then
        DBUS_SESSION_BUS_ADDRESS=disabled: "$@"
    else
        dbus-run-session --config-file="$folder/bus.conf" -- "$0" --in-session "$@"
    fi
done
