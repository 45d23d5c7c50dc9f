// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/mail/mailmessage.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QProcess>

namespace console {

// A mail from and to ASCII addresses, with a text and without attachments, at a fixed time.
MailMessage sampleMessage();

// The whole mail as it goes out, read in pieces that fit nothing. Empty where it cannot be written, or is not as long
// as it was announced.
QByteArray written(const MailMessage &message);

QByteArrayList linesOf(const QByteArray &mail); // at CRLF alone

// What mail servers would change in the mail or stumble over; empty: nothing.
QByteArray faultOf(const QByteArray &mail);

// Python's own parser.
class MailReader
{
public:
    MailReader();
    ~MailReader();

    // Fields, from, to, subject, date, messageId, text, attachments (each with name, type, size and sha256) and
    // defects. Empty where it cannot read the mail at all; it reads no other then.
    QJsonObject read(const QByteArray &mail);

private:
    QProcess m_python;
};

QJsonObject readByPython(const QByteArray &mail); // one mail alone

} // namespace console
