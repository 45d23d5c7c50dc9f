#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a program beside a Postfix that signs in with Dovecot, with accounts, mailboxes and certificates of its own.
#
#   tests/integration/with-mail.sh PROGRAM [ARGUMENT…]
#
# Servers and program are alone in a mount, network and process namespace: no port and no name collides with those of
# the machine, and all of it ends with the program. Needs root. Exit status 77 and the reason where the machine cannot.
#
#   anna, bernd, jörg        mailboxes of scans.example; all but the last are accounts too
#   *.scans.example          servers: mail-servers.sh
#
# The program is told:
#
#   CONSOLE_MAIL_FOLDER     Dovecot's configuration dovecot.conf, the mailboxes mail/NAME, the log
#   CONSOLE_MAIL_PASSWORD   of every account
#   CONSOLE_MAIL_TOKEN      an access token of anna
#   SSL_CERT_FILE           the authority that the servers' certificates are from

set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH=$PATH:/usr/sbin:/sbin

skip() {
    echo "No mail server: $1" >&2
    exit 77
}

if [ "${CONSOLE_IN_NAMESPACE:-}" != yes ]; then
    [ "$(id -u)" -eq 0 ] || skip "only root can start one"
    for program in doveadm dovecot ip openssl postfix python3 unshare; do
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

password="p%ss \"wörd\" $(od -An -N8 -tx8 /dev/urandom | tr -d ' ')"
token=$(od -An -N48 -tx8 /dev/urandom | tr -d ' \n')

quietly() {
    "$@" >>"$folder/log/setup" 2>&1 || { tail -n 50 "$folder"/log/* >&2; echo "failed: $*" >&2; exit 2; }
}

source "$here/mail-servers.sh"

make_folder() {
    mount -t tmpfs -o mode=755 tmpfs "$folder"
    mkdir "$folder"/{dovecot,log,mail,postfix,queue,state,tls}
    mkdir -m 755 "$folder/dovecot/run"
    chown nobody:nogroup "$folder/mail"
    chown postfix "$folder/state"
}

# A key, and a request or a certificate for it.
make_key() { quietly openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$@"; }

make_certificates() {
    local name
    for name in authority stranger; do
        make_key "$folder/tls/$name.key" -x509 -days 2 -subj "/CN=$name" -out "$folder/tls/$name.pem"
    done
    certificate usual authority
    certificate expired authority '*.scans.example' -1
    certificate other authority elsewhere.example
    certificate untrusted stranger
    make_key "$folder/tls/self.key" -x509 -days 2 -subj /CN=scans.example -addext 'subjectAltName=DNS:*.scans.example' \
        -out "$folder/tls/self.crt"
    cat "$folder/tls/self.key" "$folder/tls/self.crt" >"$folder/tls/self.pem"
}

certificate() { # NAME AUTHORITY [HOST [DAYS]]
    local at=$folder/tls/$1 authority=$folder/tls/$2
    make_key "$at.key" -subj /CN=scans.example -out "$at.request"
    quietly openssl x509 -req -in "$at.request" -CA "$authority.pem" -CAkey "$authority.key" -CAcreateserial \
        -days "${4:-2}" -extfile <(echo "subjectAltName=DNS:${3:-*.scans.example}") -out "$at.crt"
    cat "$at.key" "$at.crt" "$authority.pem" >"$at.pem"
}

start_dovecot() {
    sed "s,@FOLDER@,$folder," "$here/dovecot.conf" >"$folder/dovecot.conf"
    install -m 640 -g dovecot /dev/stdin "$folder/dovecot/users" <<<"anna@scans.example:{PLAIN}$password
bernd@scans.example:{PLAIN}$password"
    printf '%s\n' 'introspection_mode = post' 'introspection_url = http://127.0.0.1:8080/' 'active_attribute = active' \
        'active_value = true' 'username_attribute = username' >"$folder/dovecot/oauth2.conf"
    quietly dovecot -c "$folder/dovecot.conf"
}

# A server whose end the namespace is; waits for the first line that it prints.
start() { # NAME PROGRAM…
    "${@:2}" >"$folder/log/$1" 2>&1 &
    wait_for test -s "$folder/log/$1"
}

wait_for() {
    for _ in $(seq 100); do
        "$@" 2>/dev/null && return
        sleep 0.1
    done
    tail -n 50 "$folder"/log/* >&2
    echo "did not happen: $*" >&2
    exit 2
}

answers() { [ "$(head -c 3 <"/dev/tcp/$1/$2")" = 220 ]; }

make_folder
ip link set lo up
make_names
make_certificates
start_dovecot
configure_postfix
quietly postfix -c "$folder/postfix" start
CONSOLE_MAIL_TOKEN=$token start tokens python3 "$here/mailtokens.py" anna@scans.example
start broken python3 "$here/mailfaults.py" "$folder/tls/usual.pem"
wait_for answers mail.scans.example 25

unset CURL_CA_BUNDLE SSL_CERT_DIR # they would go before it
export SSL_CERT_FILE=$folder/tls/authority.pem
CONSOLE_MAIL_FOLDER=$folder CONSOLE_MAIL_PASSWORD=$password CONSOLE_MAIL_TOKEN=$token "$@"
