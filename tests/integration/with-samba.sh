#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a program beside Samba servers with accounts, shares (samba.conf) and folders of their own.
#
#   tests/integration/with-samba.sh PROGRAM [ARGUMENT…]
#
# Servers and program are alone in namespaces of their own: namespace.sh.
#
#   scans.example, signing.scans.example, old.scans.example   servers: usual, signing demanded, SMB 1 alone
#   svc, svcplain            full control everywhere, the first with the privilege to restore files
#   anna, bernd              terminal users; anna is in the group scans
#   disabled, locked, expired, stale    accounts that cannot sign in; the last because its password has to be changed
#
# The program is told:
#
#   CONSOLE_SAMBA_FOLDER    the shares' folders on the disk: scans, übergabe, small (2 MiB), dfs
#   CONSOLE_SAMBA_PASSWORD  of every account
#   CONSOLE_SAMBA_CONF      of scans.example, for smbcacls and others
#   CONSOLE_SAMBA_TICKET    a Kerberos ticket of svc: samba-realm.sh

set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
server='Samba server'
needed=(kadmin.local kinit krb5kdc net pdbedit smbcacls smbclient smbd)
source "$here/namespace.sh"
source "$here/samba-realm.sh"

accounts=(svc svcplain anna bernd disabled locked expired stale)
password="p%ss wörd \"$(od -An -N8 -tx8 /dev/urandom | tr -d ' ')"
shares=$folder/shares
conf=$folder/etc/scans.example.conf

make_folder() {
    mkdir -m 700 "$folder/accounts"
    # The servers look into their state as whoever is connected: one that may not takes other processes for dead.
    mkdir -p "$folder/etc" "$folder/state/scans.example" "$shares"
}

# Files of our own in the place of the machine's, for everything in the namespace.
make_names() {
    local name number=70000
    printf '127.0.0.%s\n' "1 localhost scans.example" "2 signing.scans.example" "3 old.scans.example" \
        "4 silent.scans.example" "5 empty.scans.example" >"$folder/etc/hosts"
    printf '%s: files\n' passwd group shadow hosts >"$folder/etc/nsswitch.conf"
    printf '%s\n' root:x:0:0::/root:/bin/sh nobody:x:65534:65534::/nonexistent:/usr/sbin/nologin >"$folder/etc/passwd"
    printf '%s\n' root:x:0: "scans:x:$number:anna" nogroup:x:65534: >"$folder/etc/group"
    for name in "${accounts[@]}"; do
        number=$((number + 1))
        echo "$name:x:$number:65534::/nonexistent:/usr/sbin/nologin" >>"$folder/etc/passwd"
    done
    for name in passwd group hosts nsswitch.conf; do
        mount --bind "$folder/etc/$name" "/etc/$name"
    done
}

configure() { # NAME ADDRESS [OPTION OF THE SERVER]
    sed "s,@FOLDER@,$folder,; s,@NAME@,$1,; s,@ADDRESS@,$2,; s,@OPTIONS@,${3:-}," "$here/samba.conf" \
        >"$folder/etc/$1.conf"
}

make_accounts() {
    local name
    for name in "${accounts[@]}"; do
        printf '%s\n' "$password" "$password" >"$folder/accounts/password"
        quietly pdbedit -s "$conf" --create --user "$name" --password-from-stdin <"$folder/accounts/password"
        printf 'username = %s\npassword = %s\n' "$name" "$password" >"$folder/accounts/$name"
    done
    quietly net -s "$conf" groupmap add ntgroup=scans unixgroup=scans type=domain
    quietly net -s "$conf" sam rights grant 'scans.example\svc' SeRestorePrivilege
    quietly pdbedit -s "$conf" --user disabled --account-control '[D]'
    quietly pdbedit -s "$conf" --user locked --account-control '[L]'
    quietly pdbedit -s "$conf" --user expired --kickoff-time 1000000000
    quietly net -s "$conf" sam set pwdmustchangenow stale yes
}

make_shares() {
    mkdir "$shares"/{scans,übergabe,small,dfs}
    mount -t tmpfs -o size=2m,mode=777 tmpfs "$shares/small"
    mkdir "$shares"/scans/{anna,everyone,authenticated,group,denied,unixgroup,nobody,inherited,inheritonly}
    ln -s 'msdfs:scans.example\scans' "$shares/dfs/scans"
    ln -s 'msdfs:scans.example\nothing' "$shares/dfs/lost"
    chown -R svc "$shares"
    chmod -R a+rwX "$shares"
}

start() { # NAME
    [ -d "$folder/state/$1" ] || cp -r "$folder/state/scans.example" "$folder/state/$1"
    quietly smbd -s "$folder/etc/$1.conf" --daemon
    wait_for listens "$1"
}

listens() { [ -s "$folder/state/$1/smbd.pid" ] && (: <"/dev/tcp/$1/445"); }

describe() { # SHARE PATH ENTRY…: what others than the service accounts may do there, as smbcacls writes it
    local entries
    entries=$(printf ',ACL:%s' 'svc:ALLOWED/OI|CI/FULL' 'svcplain:ALLOWED/OI|CI/FULL' "${@:3}")
    quietly smbcacls -s "$conf" -A "$folder/accounts/svc" "//scans.example/$1" "$2" --set "REVISION:1$entries"
}

describe_shares() {
    local name
    for name in Übergabe small dfs; do
        describe "$name" ''
    done
    quietly smbclient -s "$conf" -A "$folder/accounts/svc" //scans.example/Übergabe -c 'mkdir Größe'
    describe scans '' 'anna:ALLOWED/OI|CI/CHANGE'
    describe scans anna 'anna:ALLOWED/OI|CI/CHANGE' 'bernd:ALLOWED/OI|CI/READ'
    describe scans everyone 'Everyone:ALLOWED/OI|CI/CHANGE'
    describe scans authenticated 'NT Authority\Authenticated Users:ALLOWED/OI|CI/CHANGE'
    describe scans group 'scans.example\scans:ALLOWED/OI|CI/CHANGE'
    describe scans denied 'anna:DENIED/OI|CI/W' 'Everyone:ALLOWED/OI|CI/CHANGE'
    describe scans unixgroup 'S-1-22-2-70500:ALLOWED/OI|CI/CHANGE'
    describe scans nobody
    describe scans inherited 'anna:ALLOWED/OI|CI|I/CHANGE'
    describe scans inheritonly 'anna:ALLOWED/OI|CI|IO/CHANGE'
}

make_folder
make_names
configure scans.example 127.0.0.1
configure signing.scans.example 127.0.0.2 'server signing = mandatory'
configure old.scans.example 127.0.0.3 'server max protocol = NT1'
make_accounts
make_shares
start_realm
for server in signing.scans.example old.scans.example scans.example; do
    start "$server"
done
describe_shares

CONSOLE_SAMBA_FOLDER=$shares CONSOLE_SAMBA_PASSWORD=$password CONSOLE_SAMBA_CONF=$conf "$@"
