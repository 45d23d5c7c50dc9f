// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/planneddocument.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace console {

// A mail with a scan, as both mail connectors send it: the workflow's templates with the variables' values.
struct MailMessage
{
    QString from; // an address; empty: the owner of the mailbox that sends it
    QStringList to; // addresses
    QString subject; // one line
    QString text; // LF between lines
    QString messageId; // without angle brackets; never used twice (RFC 5322 3.6.4)
    QDateTime date;
    QList<PlannedDocument> attachments;

    bool operator==(const MailMessage &) const = default;
};

} // namespace console
