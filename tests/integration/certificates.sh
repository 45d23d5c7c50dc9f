# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash

# Sourced by with-mail.sh and with-oidc.sh, whose quietly is used here.

# A key, and a request or a certificate for it.
make_key() { quietly openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$@"; }

make_authority() { # PATH: PATH.key and PATH.pem
    make_key "$1.key" -x509 -days 2 -subj "/CN=${1##*/}" -out "$1.pem"
}

make_certificate() { # PATH AUTHORITY HOST [DAYS]: PATH.key and PATH.crt
    make_key "$1.key" -subj "/CN=${1##*/}" -out "$1.request"
    quietly openssl x509 -req -in "$1.request" -CA "$2.pem" -CAkey "$2.key" -CAcreateserial -days "${4:-2}" \
        -extfile <(echo "subjectAltName=DNS:$3") -out "$1.crt"
}
