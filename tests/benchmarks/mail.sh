#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Measures mails to a mail server and to Exchange Web Services, both on loopback, against curl, swaks, Postfix's
# smtp-source and exchangelib, and prints ratios: see README.md.
#
#   tests/benchmarks/mail.sh [FOLDER OF THE PROGRAMS]     default: build/ci/bin
#
# Exit status 0 where every bound is met, 1 where one is missed, 2 where something could not be measured.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
PATH=$PATH:/usr/sbin

bin=$(cd "${1:-build/ci/bin}" && pwd)
for program in httpsink mailscans measure smtpsink; do
    [ -x "$bin/$program" ] || { echo "There is no $bin/$program: cmake --preset ci && cmake --build --preset ci" >&2; exit 2; }
done
for program in curl smtp-sink smtp-source swaks; do
    command -v "$program" >/dev/null || { echo "There is no $program: apt-get install curl postfix swaks" >&2; exit 2; }
done
/usr/bin/python3 -c 'import exchangelib' || { echo 'apt-get install python3-exchangelib' >&2; exit 2; }

work=$(mktemp -d "${TMPDIR:-/tmp}/console-benchmarks.XXXXXX")
started=()
finish() {
    local process
    for process in "${started[@]}"; do
        kill "$process" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 2' INT TERM

# Nothing of the user's own settings and proxies.
export HOME=$work LC_ALL=C.UTF-8 no_proxy='*'

wait_for() {
    for _ in $(seq 100); do
        "$@" 2>/dev/null && return
        sleep 0.1
    done
    echo "did not happen: $*" >&2
    exit 2
}

prepare_files() {
    head -c 14K /dev/urandom >"$work/20KiB.pdf" # with base64 and header fields a mail of 20 KiB
    head -c 10M /dev/urandom >"$work/10MiB.pdf"
    head -c 100M /dev/urandom >"$work/100MiB.pdf"
    truncate -s 1G "$work/1GiB.pdf"
    # The request as others would have it ready.
    {
        printf '%s' '<?xml version="1.0" encoding="UTF-8"?>' \
            '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"' \
            ' xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"' \
            ' xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"><soap:Header>' \
            '<t:RequestServerVersion Version="Exchange2013_SP1"/></soap:Header><soap:Body>' \
            '<m:CreateItem MessageDisposition="SendAndSaveCopy"><m:SavedItemFolderId>' \
            '<t:DistinguishedFolderId Id="sentitems"/></m:SavedItemFolderId><m:Items><t:Message>' \
            '<t:Subject>Scan</t:Subject><t:Attachments><t:FileAttachment><t:Name>scan.pdf</t:Name><t:Content>'
        base64 -w 0 "$work/100MiB.pdf"
        printf '%s' '</t:Content></t:FileAttachment></t:Attachments><t:ToRecipients><t:Mailbox>' \
            '<t:EmailAddress>anna@scans.example</t:EmailAddress></t:Mailbox></t:ToRecipients></t:Message>' \
            '</m:Items></m:CreateItem></soap:Body></soap:Envelope>'
    } >"$work/request.xml"
    sync # nothing is still being written to the disk while it is measured
}

start() { # OUTPUT PROGRAM…: the port that it prints is then in OUTPUT
    "${@:2}" >"$1" &
    started+=($!)
    wait_for test -s "$1"
}

prepare_sinks() {
    start "$work/http" "$bin/httpsink" --ews
    start "$work/smtp" "$bin/smtpsink"
    ews=http://127.0.0.1:$(head -n 1 "$work/http")/EWS/Exchange.asmx
    smtp=127.0.0.1:$(head -n 1 "$work/smtp")

    local port privileges=()
    [ "$(id -u)" -ne 0 ] || privileges=(-u nobody)
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    postfix_sink=127.0.0.1:$port
    smtp-sink "${privileges[@]}" "$postfix_sink" 100 2>/dev/null &
    started+=($!)
    wait_for listens "$port"
}

listens() { (: <"/dev/tcp/127.0.0.1/$1"); }

failed=0
ratio() {
    local status=0
    "$bin/measure" ratio "$@" || status=$?
    [ "$status" -le 1 ] || exit 2
    [ "$status" -eq 0 ] || failed=1
}

compare_times() {
    local envelope=(--mail-from scans@scans.example --mail-rcpt anna@scans.example)
    printf '%-34s %9s %9s %7s %7s  %s\n' 'wall time, medians' 'ours ms' 'peer ms' ratio bound 'of the pairs'
    ratio 'SMTP, 100 MiB : curl' 0.12 5 "$bin/mailscans" smtp "$smtp" 1 "$work/100MiB.pdf" \
        --versus curl --silent --show-error "smtp://$smtp" "${envelope[@]}" --header 'Subject: Scan' --form '=Scan' \
        --form "file=@$work/100MiB.pdf;type=application/pdf;encoder=base64"
    ratio 'SMTP, 100 MiB : swaks' 0.05 3 "$bin/mailscans" smtp "$smtp" 1 "$work/100MiB.pdf" \
        --versus swaks --server "$smtp" --from scans@scans.example --to anna@scans.example \
        --attach-type application/pdf --attach "@$work/100MiB.pdf"
    ratio 'SMTP, 1,000 of 20 KiB: smtp-source' 2.0 11 "$bin/mailscans" smtp "$postfix_sink" 1000 "$work/20KiB.pdf" \
        --versus smtp-source -d -m 1000 -l 20480 -f scans@scans.example -t anna@scans.example "$postfix_sink"
    ratio 'EWS, 100 MiB : curl' 1.15 11 "$bin/mailscans" ews "$ews" 1 "$work/100MiB.pdf" \
        --versus curl --silent --show-error --fail --request POST --upload-file "$work/request.xml" \
        --header 'Content-Type: text/xml; charset=utf-8' \
        --header 'SOAPAction: "http://schemas.microsoft.com/exchange/services/2006/messages/CreateItem"' "$ews"
    ratio 'EWS, 100 MiB : exchangelib' 0.5 5 "$bin/mailscans" ews "$ews" 1 "$work/100MiB.pdf" \
        --versus tests/benchmarks/exchangelibmail.py "$ews" "$work/100MiB.pdf"
}

# At most 64 MiB, whatever the size.
compare_memory() {
    local kind target size peaks
    printf '\n%-34s %9s %9s %9s\n' 'peak memory, MiB' '10 MiB' '100 MiB' '1 GiB'
    for kind in smtp ews; do
        target=${!kind}
        peaks=()
        for size in 10MiB 100MiB 1GiB; do
            peaks+=("$("$bin/measure" peak 2 "$bin/mailscans" "$kind" "$target" 1 "$work/$size.pdf")") || exit 2
        done
        awk -v name="$kind" -v small="${peaks[0]}" -v large="${peaks[1]}" -v huge="${peaks[2]}" '
            BEGIN {
                missed = small > 64 * 1024 || large > 64 * 1024 || huge > 64 * 1024
                printf "%-34s %9.1f %9.1f %9.1f  %s\n", name, small / 1024, large / 1024, huge / 1024,
                    missed ? "MISSED" : "met"
                exit missed
            }' || failed=1
    done
}

prepare_files
prepare_sinks
printf '%s cores, %s, %s, Postfix %s, exchangelib %s\n\n' "$(nproc)" \
    "$(curl --version | awk 'NR == 1 { print $1, $2 }')" "$(swaks --version | awk 'NR == 1 { print $1, $3 }')" \
    "$(postconf -h mail_version)" "$(/usr/bin/python3 -c 'import exchangelib; print(exchangelib.__version__)')"
compare_times
compare_memory
exit "$failed"
