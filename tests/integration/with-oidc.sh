#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a program beside an OpenID provider on this computer that is reached by https.
#
#   tests/integration/with-oidc.sh FOLDER PROGRAM [ARGUMENT…]
#
# FOLDER keeps the npm package oidc-provider for the next time. Exit status 77 and the reason where there is none.
#
# The program is told:
#
#   CONSOLE_OIDC_AUTHORITY, CONSOLE_OIDC_TENANT   as in the system configuration
#   CONSOLE_OIDC_SECRET                           of the clients "console", and "console-hasty" whose access tokens
#                                                 live for two seconds; the client "device" has none
#   CONSOLE_OIDC_CERTIFICATE                      the authority that the server's certificate is from
#   CONSOLE_OIDC_FINGERPRINT                      of the certificate itself, as in the system configuration
#   CONSOLE_OIDC_TOKENS                           where a server asks whose an access token is: oidcprovider.mjs

set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/certificates.sh"
package=oidc-provider@9.13.3

skip() {
    echo "No OpenID provider: $1" >&2
    exit 77
}

for program in flock node npm openssl; do
    command -v "$program" >/dev/null || skip "there is no $program"
done

node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' || skip "node $(node --version) is older than 20"

modules=$1/$package
shift
mkdir -p "$modules"
install_package() {
    exec 9>"$modules/lock"
    flock 9
    [ -e "$modules/complete" ] && return
    npm install --prefix "$modules" --no-audit --no-fund --ignore-scripts "$package" >"$modules/log" 2>&1 || return 1
    touch "$modules/complete"
}
(install_package) || { tail -n 5 "$modules/log" >&2; skip "npm cannot install $package"; }
cp "$here/oidcprovider.mjs" "$modules"

folder=$(mktemp -d)
server=
finish() {
    local status=$?
    trap - EXIT
    if [ -n "$server" ]; then
        kill "$server" || true
        wait "$server" || true
    fi
    rm -rf "$folder"
    exit "$status"
}
trap finish EXIT
trap 'exit 1' INT TERM

quietly() {
    "$@" >>"$folder/log" 2>&1 || { cat "$folder/log" >&2; echo "failed: $*" >&2; exit 2; }
}

make_authority "$folder/authority"
make_certificate "$folder/server" "$folder/authority" localhost

CONSOLE_OIDC_SECRET="s~+/$(od -An -N16 -tx8 /dev/urandom | tr -d ' ')"
export CONSOLE_OIDC_SECRET
node "$modules/oidcprovider.mjs" "$folder/server.key" "$folder/server.crt" >"$folder/ready" 2>>"$folder/log" &
server=$!
for _ in $(seq 200); do
    [ ! -s "$folder/ready" ] || break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
done
[ -s "$folder/ready" ] || { cat "$folder/log" >&2; exit 2; }
read -r CONSOLE_OIDC_AUTHORITY CONSOLE_OIDC_TENANT CONSOLE_OIDC_TOKENS <"$folder/ready"
CONSOLE_OIDC_FINGERPRINT=$(openssl x509 -in "$folder/server.crt" -outform DER | sha256sum | cut -d ' ' -f 1)
export CONSOLE_OIDC_AUTHORITY CONSOLE_OIDC_TENANT CONSOLE_OIDC_TOKENS CONSOLE_OIDC_FINGERPRINT
export CONSOLE_OIDC_CERTIFICATE=$folder/authority.pem
"$@"
