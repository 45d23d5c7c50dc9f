# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Sourced by with-mail.sh: the names of the servers, and one Postfix that is all of them. Each has an address of its own
# with port 25 (no TLS), 587 (STARTTLS is demanded) and 465 (TLS from the start), and takes whoever signs in.

# A server and its options as of postconf(5), in addition to main.cf or to what its port has.
servers=(
    'mail'
    'open|smtpd_sasl_auth_enable = no|smtpd_relay_restrictions = reject_unauth_destination'
    'plain|smtpd_sasl_mechanism_filter = plain'
    'login|smtpd_sasl_mechanism_filter = login'
    'cram-md5|smtpd_sasl_mechanism_filter = cram-md5'
    'scram-sha-256|smtpd_sasl_mechanism_filter = scram-sha-256'
    'xoauth2|smtpd_sasl_mechanism_filter = xoauth2'
    'members|smtpd_client_restrictions = permit_sasl_authenticated, reject'
    'bare|smtpd_tls_security_level = none'

    "expired|smtpd_tls_chain_files = $folder/tls/expired.pem"
    "other|smtpd_tls_chain_files = $folder/tls/other.pem"
    "untrusted|smtpd_tls_chain_files = $folder/tls/untrusted.pem"
    "self|smtpd_tls_chain_files = $folder/tls/self.pem"

    'owned|smtpd_sender_restrictions = reject_sender_login_mismatch'
    'owned-early|smtpd_sender_restrictions = reject_sender_login_mismatch|smtpd_delay_reject = no'
    'small|message_size_limit = 20000'
    'small-unsaid|message_size_limit = 20000|smtpd_discard_ehlo_keywords = size'
    'ascii|smtpd_discard_ehlo_keywords = smtputf8'

    'closed|smtpd_client_restrictions = check_client_access static:{554 5.7.1 Not from here}|smtpd_delay_reject = no'
    'crowded|smtpd_client_restrictions = check_client_access static:{421 4.7.0 Too many}|smtpd_delay_reject = no'
    'busy|smtpd_recipient_restrictions = check_client_access static:{450 4.2.1 Come back later}'
    'closing|smtpd_recipient_restrictions = check_client_access static:{421 4.3.2 Shutting down}'
    'filtered|smtpd_end_of_data_restrictions = check_client_access static:{550 5.7.1 Looks like spam}'
    'deferred|smtpd_end_of_data_restrictions = check_client_access static:{451 4.7.1 Scanner is busy}'
)

# Files of our own in the place of the machine's, for everything in the namespace.
make_names() {
    local number=1 name
    echo '127.0.0.1 localhost' >"$folder/hosts"
    for name in "${servers[@]%%|*}"; do
        number=$((number + 1))
        echo "127.0.0.$number $name.scans.example" >>"$folder/hosts"
    done
    # Those of mailfaults.py, and one where nobody listens.
    printf '127.0.1.%s\n' '1 mute.scans.example' '2 gone.scans.example' '3 dropping.scans.example' \
        '4 stalling.scans.example' '5 silent.scans.example' >>"$folder/hosts"
    echo 'hosts: files' >"$folder/nsswitch.conf"
    mount --bind "$folder/hosts" /etc/hosts
    mount --bind "$folder/nsswitch.conf" /etc/nsswitch.conf
}

listen() { # ADDRESS:PORT OPTION…
    printf '%s inet n - n - - smtpd\n' "$1"
    printf '  -o { %s }\n' "${@:2}"
}

configure_postfix() {
    local server number=1 options
    printf '%s\n' 'anna@scans.example anna/' 'bernd@scans.example bernd/' 'jörg@scans.example jörg/' \
        >"$folder/postfix/mailboxes"
    sed "s,@FOLDER@,$folder," "$here/postfix-main.cf" >"$folder/postfix/main.cf"
    sed "s,@FOLDER@,$folder," "$here/postfix-master.cf" >"$folder/postfix/master.cf"
    for server in "${servers[@]}"; do
        number=$((number + 1))
        IFS='|' read -ra options <<<"$server"
        listen "127.0.0.$number:25" 'smtpd_tls_security_level = none' "${options[@]:1}"
        listen "127.0.0.$number:587" 'smtpd_tls_security_level = encrypt' "${options[@]:1}"
        listen "127.0.0.$number:465" 'smtpd_tls_wrappermode = yes' "${options[@]:1}"
    done >>"$folder/postfix/master.cf"
}
