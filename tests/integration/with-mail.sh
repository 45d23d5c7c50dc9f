#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a program beside a Postfix that signs in with Dovecot, with accounts, mailboxes and certificates of its own.
#
#   tests/integration/with-mail.sh PROGRAM [ARGUMENT…]
#
# Servers and program are alone in namespaces of their own: namespace.sh.
#
#   anna, bernd, jörg        mailboxes of scans.example; all but the last are accounts too
#   *.scans.example          servers: mail-servers.sh
#
# CONSOLE_MAIL_TOKENS=URL: who is asked whose an access token is (RFC 7662), in the place of mailtokens.py.
#
# The program is told:
#
#   CONSOLE_MAIL_FOLDER     Dovecot's configuration dovecot.conf, the mailboxes mail/NAME, the log
#   CONSOLE_MAIL_PASSWORD   of every account
#   CONSOLE_MAIL_TOKEN      an access token of anna
#   SSL_CERT_FILE           the authority that the servers' certificates are from

set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
server='mail server'
needed=(doveadm dovecot openssl postfix python3)
source "$here/namespace.sh"
source "$here/certificates.sh"
source "$here/mail-servers.sh"

password="p%ss \"wörd\" $(od -An -N8 -tx8 /dev/urandom | tr -d ' ')"
token=$(od -An -N48 -tx8 /dev/urandom | tr -d ' \n')

make_folder() {
    mkdir "$folder"/{dovecot,mail,postfix,queue,state,tls}
    mkdir -m 755 "$folder/dovecot/run"
    chown nobody:nogroup "$folder/mail"
    chown postfix "$folder/state"
}

make_certificates() {
    make_authority "$folder/tls/authority"
    make_authority "$folder/tls/stranger"
    certificate usual authority '*.scans.example'
    certificate expired authority '*.scans.example' -1
    certificate other authority elsewhere.example
    certificate untrusted stranger '*.scans.example'
    make_key "$folder/tls/self.key" -x509 -days 2 -subj /CN=scans.example -addext 'subjectAltName=DNS:*.scans.example' \
        -out "$folder/tls/self.crt"
    cat "$folder/tls/self.key" "$folder/tls/self.crt" >"$folder/tls/self.pem"
}

certificate() { # NAME AUTHORITY HOST [DAYS]
    local at=$folder/tls/$1 authority=$folder/tls/$2
    make_certificate "$at" "$authority" "${@:3}"
    cat "$at.key" "$at.crt" "$authority.pem" >"$at.pem"
}

start_dovecot() {
    sed "s,@FOLDER@,$folder," "$here/dovecot.conf" >"$folder/dovecot.conf"
    install -m 640 -g dovecot /dev/stdin "$folder/dovecot/users" <<<"anna@scans.example:{PLAIN}$password
bernd@scans.example:{PLAIN}$password"
    printf '%s\n' 'introspection_mode = post' "introspection_url = ${CONSOLE_MAIL_TOKENS:-http://127.0.0.1:8080/}" \
        'active_attribute = active' 'active_value = true' 'username_attribute = username' >"$folder/dovecot/oauth2.conf"
    quietly dovecot -c "$folder/dovecot.conf"
}

# A server whose end the namespace is; waits for the first line that it prints.
start() { # NAME PROGRAM…
    "${@:2}" >"$folder/log/$1" 2>&1 &
    wait_for test -s "$folder/log/$1"
}

answers() { [ "$(head -c 3 <"/dev/tcp/$1/$2")" = 220 ]; }

make_folder
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
