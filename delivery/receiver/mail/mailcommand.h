// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace console {

// A line of an SMTP client: "MAIL FROM:<a@b.example> SIZE=100".
struct MailCommand
{
    QByteArray verb; // upper-case
    QByteArray argument; // the rest, trimmed

    bool operator==(const MailCommand &) const = default;
};

MailCommand parseMailCommand(QByteArrayView line);

// The argument of MAIL or RCPT (RFC 5321 4.1.2).
struct MailPath
{
    QString address; // without angle brackets; empty for <>
    QList<std::pair<QByteArray, QByteArray>> parameters; // names upper-case

    bool operator==(const MailPath &) const = default;
};

// Label is "FROM:" or "TO:". None where the argument is no such path.
std::optional<MailPath> parseMailPath(QByteArrayView argument, QByteArrayView label);

} // namespace console
