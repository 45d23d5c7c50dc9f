#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reads requests to Exchange Web Services with exchangelib's models, which we did not write.

Takes the path of a request from each line of standard input. Prints one JSON object for each: what the request says,
and under "unlike" where it is not what exchangelib itself sends to say the same. Exchange demands the elements in the
schema's order, so that a request must be contained in exchangelib's own, element by element; exchangelib may say more.
"""

import hashlib
import json
import sys

import lxml.etree
from exchangelib import IMPERSONATION, Account, Configuration, Credentials, EWSTimeZone, Version
from exchangelib.attachments import FileAttachment
from exchangelib.fields import FieldPath
from exchangelib.folders import Inbox
from exchangelib.items import AFFECTED_TASK_OCCURRENCES_CHOICES, SEND_TO_NONE, Message
from exchangelib.properties import DistinguishedFolderId, ItemId, ParentItemId
from exchangelib.restriction import Q, Restriction
from exchangelib.services import (
    CreateAttachment,
    CreateItem,
    DeleteItem,
    FindItem,
    GetFolder,
    GetServerTimeZones,
    SendItem,
)
from exchangelib.util import MNS, SOAPNS, TNS
from exchangelib.version import EXCHANGE_2013_SP1

NAMES = {"s": SOAPNS, "m": MNS, "t": TNS}
# exchangelib writes a message's class only where it is not the usual one.
USUAL = f"{{{TNS}}}ItemClass"


def local(element):
    return lxml.etree.QName(element).localname


def folders(operation, list_name):
    found = operation.findall(f"m:{list_name}/t:DistinguishedFolderId", NAMES)
    return [DistinguishedFolderId(id=element.get("Id")) for element in found]


def item_id(element, kind=ItemId):
    return kind(element.get("Id"), element.get("ChangeKey"))


def attachments_in(element):
    found = element.findall(".//t:FileAttachment", NAMES)
    return [FileAttachment.from_xml(lxml.etree.fromstring(lxml.etree.tostring(item)), None) for item in found]


class ServerTimeZones(GetServerTimeZones):
    """For an account: it may be impersonated, says the schema; exchangelib has no use for that."""

    def __init__(self, account):
        super().__init__(protocol=account.protocol)
        self.account = account

    @property
    def _account_to_impersonate(self):
        return self.account.identity if self.account.access_type == IMPERSONATION else None


class Exchangelib:
    """Makes the request anew from what was read."""

    def __init__(self, version, mailbox):
        configuration = Configuration(
            service_endpoint="http://127.0.0.1:9/EWS/Exchange.asmx",
            credentials=Credentials("nobody", "nothing"),
            version=Version(build=EXCHANGE_2013_SP1, api_version=version),
            auth_type="basic",
        )
        self.version = version
        self.account = Account(
            mailbox or "nobody@example.com",
            config=configuration,
            access_type=IMPERSONATION if mailbox else "delegate",
            autodiscover=False,
            default_timezone=EWSTimeZone("UTC"),
        )

    def request(self, operation, message):
        service, arguments = getattr(self, local(operation))(operation, message)
        text = service.wrap(service.get_payload(**arguments), api_version=self.version)
        return lxml.etree.fromstring(text)

    def GetServerTimeZones(self, operation, _):
        zones = [EWSTimeZone(element.text) for element in operation.findall("m:Ids/t:Id", NAMES)]
        return ServerTimeZones(self.account), {
            "timezones": zones,
            "return_full_timezone_data": False,
        }

    def GetFolder(self, operation, _):
        rights = FieldPath(field=Inbox.get_field_by_fieldname("effective_rights"))
        return GetFolder(account=self.account), {
            "folders": folders(operation, "FolderIds"),
            "additional_fields": [rights],
            "shape": operation.findtext("m:FolderShape/t:BaseShape", namespaces=NAMES),
        }

    def CreateItem(self, operation, message):
        message.account = self.account
        return CreateItem(account=self.account), {
            "items": [message],
            "folder": folders(operation, "SavedItemFolderId")[0],
            "message_disposition": operation.get("MessageDisposition"),
            "send_meeting_invitations": SEND_TO_NONE,
        }

    def CreateAttachment(self, operation, _):
        return CreateAttachment(account=self.account), {
            "parent_item": item_id(operation.find("m:ParentItemId", NAMES), ParentItemId),
            "items": attachments_in(operation),
        }

    def SendItem(self, operation, _):
        return SendItem(account=self.account), {
            "items": [item_id(operation.find("m:ItemIds/t:ItemId", NAMES))],
            "saved_item_folder": folders(operation, "SavedItemFolderId")[0],
        }

    def DeleteItem(self, operation, _):
        return DeleteItem(account=self.account), {
            "items": [item_id(operation.find("m:ItemIds/t:ItemId", NAMES))],
            "delete_type": operation.get("DeleteType"),
            "send_meeting_cancellations": SEND_TO_NONE,
            "affected_task_occurrences": AFFECTED_TASK_OCCURRENCES_CHOICES[0],
            "suppress_read_receipts": True,
        }

    def FindItem(self, operation, _):
        wanted = operation.find("m:Restriction//t:Constant", NAMES).get("Value")
        return FindItem(account=self.account), {
            "folders": folders(operation, "ParentFolderIds"),
            "additional_fields": None,
            "restriction": Restriction(Q(message_id=wanted), folders=[Inbox(root=None)], applies_to=Restriction.ITEMS),
            "order_fields": None,
            "query_string": None,
            "shape": operation.findtext("m:ItemShape/t:BaseShape", namespaces=NAMES),
            "depth": operation.get("Traversal"),
            "calendar_view": None,
            "page_size": int(operation.find("m:IndexedPageItemView", NAMES).get("MaxEntriesReturned")),
        }


def alike(text):
    return {"1": "true", "0": "false"}.get(text, text or "")


def differences(ours, theirs, path):
    path = f"{path}/{local(ours)}"
    for name, value in ours.attrib.items():
        if value != theirs.get(name):
            yield f"{path}: {name} is {value!r}, not {theirs.get(name)!r}"
    if len(ours) == 0 and alike(ours.text) != alike(theirs.text):
        yield f"{path}: {ours.text!r}, not {theirs.text!r}"
    remaining = list(theirs)
    for child in ours:
        if child.tag == USUAL and child.text == "IPM.Note":
            continue
        while remaining and remaining[0].tag != child.tag:
            remaining.pop(0)
        if not remaining:
            yield f"{path}: {local(child)} is unknown or in the wrong place"
            return
        yield from differences(child, remaining.pop(0), path)


def out_of_order(element):
    """Of a message: its elements that exchangelib knows at another place, those included that it does not write."""
    order = [field.field_uri.split(":")[-1] for field in Message.FIELDS if hasattr(field, "field_uri")]
    places = [order.index(local(child)) for child in element]
    return [] if places == sorted(places) else ["Message: the elements are not in the schema's order"]


def described(message):
    return {
        "subject": message.subject,
        "text": message.body,
        "to": [mailbox.email_address for mailbox in message.to_recipients],
        "from": message.author.email_address if message.author else "",
        "messageId": message.message_id,
    }


def read(envelope):
    operation = envelope.find("s:Body", NAMES)[0]
    version = envelope.find("s:Header/t:RequestServerVersion", NAMES).get("Version")
    mailbox = envelope.findtext("s:Header/t:ExchangeImpersonation//t:PrimarySmtpAddress", "", NAMES)
    element = operation.find("m:Items/t:Message", NAMES)
    message = None
    unlike = []
    if element is not None:
        unlike += out_of_order(element)
        message = Message.from_xml(lxml.etree.fromstring(lxml.etree.tostring(element)), None)
    unlike += differences(envelope, Exchangelib(version, mailbox).request(operation, message), "")
    return {
        "operation": local(operation),
        "version": version,
        "mailbox": mailbox,
        "message": described(message) if message else None,
        "attachments": [
            {"name": item.name, "type": item.content_type, "sha256": hashlib.sha256(item.content).hexdigest()}
            for item in attachments_in(operation)
        ],
        "unlike": unlike,
    }


for line in sys.stdin:
    print(json.dumps(read(lxml.etree.parse(line.rstrip("\n")).getroot())), flush=True)
