#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What a desktop is told: the entry is valid, takes a file, and is what opens the files of ours, which are known by
# their names.

set -euo pipefail
resources=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../resources" && pwd)
entry=scan-connector-console.desktop
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config HOME=$home LC_ALL=C.UTF-8

fail() {
    echo "$1" >&2
    exit 1
}

desktop-file-validate --no-hints --warn-kde "$resources/$entry"
grep -qx 'Exec=scan-console %f' "$resources/$entry" || fail 'The entry takes no file'

install -D -m 644 "$resources/scan-connector-console.xml" "$XDG_DATA_HOME/mime/packages/scan-connector-console.xml"
install -D -m 644 "$resources/$entry" "$XDG_DATA_HOME/applications/$entry"
# The entry counts where its program is there.
install -D -m 755 /dev/null "$home/bin/scan-console"
export PATH=$home/bin:$PATH
update-mime-database "$XDG_DATA_HOME/mime"
update-desktop-database "$XDG_DATA_HOME/applications"

# known NAME TYPE: the file's type, and that the program is offered for it.
known() {
    echo '{}' >"$home/$1"
    type=$(gio info --attributes=standard::content-type "$home/$1" | sed -n 's/.*standard::content-type: //p')
    [ "$type" = "$2" ] || fail "‘$1’ is taken for $type"
    opened_by=$(gio mime "$2")
    [[ $opened_by == *"$entry"* ]] || fail "Nothing opens $2: $opened_by"
}

known office.connectors.json application/vnd.scan-connectors+json
known OFFICE.CONNECTORS.JSON application/vnd.scan-connectors+json
known office.scanconnectors application/vnd.scan-connectors.workspace

echo '{}' >"$home/other.json"
type=$(gio info --attributes=standard::content-type "$home/other.json" | sed -n 's/.*standard::content-type: //p')
[ "$type" = application/json ] || fail "‘other.json’ is taken for $type"
