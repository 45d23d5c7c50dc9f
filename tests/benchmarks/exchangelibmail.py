#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Mails a file with exchangelib, as a program of somebody else would.

    exchangelibmail.py URL FILE
"""

import sys

from exchangelib import DELEGATE, Account, Configuration, Credentials, FileAttachment, Mailbox, Message, Version
from exchangelib.version import EXCHANGE_2013_SP1

url, path = sys.argv[1:]
configuration = Configuration(
    service_endpoint=url,
    credentials=Credentials("scans", "not asked for"),
    version=Version(build=EXCHANGE_2013_SP1, api_version="Exchange2013_SP1"),
    auth_type="basic",
)
account = Account("scans@scans.example", config=configuration, access_type=DELEGATE, autodiscover=False)
message = Message(
    account=account, subject="Scan", body="", to_recipients=[Mailbox(email_address="anna@scans.example")]
)
with open(path, "rb") as file:
    message.attach(FileAttachment(name="scan.pdf", content_type="application/pdf", content=file.read()))
message.send(save_copy=False)
