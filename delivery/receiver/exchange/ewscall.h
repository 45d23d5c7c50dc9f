// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"

#include <QString>
#include <QStringList>

namespace console {

struct EwsItemKey
{
    QString id;
    QString changeKey;

    bool operator==(const EwsItemKey &) const = default;
};

// What is looked at of a SOAP request; empty where it is not in it.
struct EwsCall
{
    QString operation; // "CreateItem"
    QString impersonatedMailbox;
    QString messageDisposition; // of CreateItem
    bool savesItem = false; // of SendItem
    QString savedFolder; // the distinguished folder that the copy goes to
    QString subject;
    QString internetMessageId; // with its angle brackets
    QStringList recipients;
    QStringList folders; // that are asked for
    QString soughtMessageId; // of FindItem
    EwsItemKey parentItem; // of CreateAttachment
    QList<EwsItemKey> items; // of SendItem and DeleteItem
    QList<ReceivedFile> attachments;

    bool operator==(const EwsCall &) const = default;
};

// A failure in the server's words.
struct EwsError
{
    QString code; // "ErrorSchemaValidation"
    QString message;
    QList<Fact> details = {}; // what MessageXml holds, such as BackOffMilliseconds
    int line = 0; // of a schema violation, from 1
    int column = 0;

    bool operator==(const EwsError &) const = default;
};

} // namespace console
