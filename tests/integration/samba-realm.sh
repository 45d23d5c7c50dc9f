# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC2154

# Sourced by with-samba.sh, whose folder, password and quietly are used here: the Kerberos realm OFFICE.EXAMPLE, with
# tickets of svc.
#
#   CONSOLE_SAMBA_TICKET    for KRB5CCNAME, which names no ticket at first; that with "expired" behind it is too old

start_realm() {
    local realm=$folder/realm name=OFFICE.EXAMPLE
    export KRB5_CONFIG=$realm/krb5.conf KRB5_KDC_PROFILE=$realm/kdc.conf KRB5CCNAME=FILE:$realm/none
    export CONSOLE_SAMBA_TICKET=FILE:$realm/svc
    mkdir -m 700 "$realm"
    printf '%s\n' '[libdefaults]' "default_realm = $name" 'dns_lookup_kdc = false' 'dns_lookup_realm = false' \
        'rdns = false' '[realms]' "$name = {" 'kdc = 127.0.0.1' '}' '[domain_realm]' "scans.example = $name" \
        ".scans.example = $name" >"$KRB5_CONFIG"
    # A server without a domain refuses tickets with a PAC.
    printf '%s\n' '[realms]' "$name = {" "database_name = $realm/principal" "key_stash_file = $realm/stash" \
        'kdc_listen = 127.0.0.1:88' 'kdc_tcp_listen = 127.0.0.1:88' 'disable_pac = true' '}' '[logging]' \
        "kdc = FILE:$folder/log/kdc.log" >"$KRB5_KDC_PROFILE"
    quietly kdb5_util create -s -P "$password"
    quietly kadmin.local addprinc -randkey svc
    quietly kadmin.local addprinc -randkey cifs/scans.example
    quietly kadmin.local ktadd -k "$realm/svc.keytab" svc
    quietly kadmin.local ktadd -k "$realm/keytab" cifs/scans.example
    quietly krb5kdc -P "$realm/pid"
    quietly kinit -k -t "$realm/svc.keytab" -c "$CONSOLE_SAMBA_TICKET" svc
    quietly kinit -k -t "$realm/svc.keytab" -c "${CONSOLE_SAMBA_TICKET}expired" -l 1s svc
}
