# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what Python's own parser makes of mails: a line with a mail's size and the mail come in, a line of JSON goes out."""

import email
import email.errors
import email.policy
import hashlib
import json
import sys


def defects_of(message):
    found = [defect for part in message.walk() for defect in part.defects]
    for part in message.walk():
        found += [defect for value in part.values() for defect in value.defects]
    # RFC 6532 allows what the parser still calls a defect.
    return [repr(defect) for defect in found if not isinstance(defect, email.errors.NonASCIILocalPartDefect)]


def attachment_of(part):
    content = part.get_payload(decode=True)
    return {
        "name": part.get_filename(),
        "type": part.get_content_type(),
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def addresses_of(header):
    return [address.addr_spec for address in header.addresses] if header else []


def read(mail):
    # From bytes, the parser would not see that fields are UTF-8.
    message = email.message_from_string(mail.decode("utf-8"), policy=email.policy.SMTPUTF8)
    return {
        "fields": message.keys(),
        "from": addresses_of(message["From"]),
        "to": addresses_of(message["To"]),
        "subject": message["Subject"],
        "date": message["Date"].datetime.isoformat(),
        "messageId": message["Message-ID"],
        "text": message.get_body(("plain",)).get_content().replace("\r\n", "\n"),
        "attachments": [attachment_of(part) for part in message.iter_attachments()],
        "defects": defects_of(message),
    }


for size in sys.stdin.buffer:
    print(json.dumps(read(sys.stdin.buffer.read(int(size)))), flush=True)
