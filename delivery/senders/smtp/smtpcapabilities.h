// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace console {

// What a mail server offers in its answer to EHLO (RFC 5321 4.1.1.1).
struct SmtpCapabilities
{
    bool startTls = false; // RFC 3207
    bool pipelining = false; // RFC 2920
    bool smtpUtf8 = false; // RFC 6531
    bool signIn = false; // RFC 4954: AUTH, whatever its mechanisms
    QStringList mechanisms = {}; // of AUTH, in capitals, each once
    bool takesSize = false; // RFC 1870
    qint64 sizeLimit = 0; // bytes of a message (RFC 1870); 0: none is named

    bool operator==(const SmtpCapabilities &) const = default;
};

// From the texts of the reply's lines, without their codes. The first is the server's name; whatever cannot be
// understood is offered to others.
SmtpCapabilities smtpCapabilities(const QList<QByteArray> &lines);

} // namespace console
