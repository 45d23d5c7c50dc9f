// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/failure.h"

#include <QByteArray>
#include <QList>

namespace console {

// What a reply answers.
enum class SmtpCommand {
    Greeting, // nothing: the connection itself
    Ehlo, // or HELO
    StartTls,
    Auth, // and the lines that follow it
    Mail,
    Recipient,
    Data,
    Content, // the message, with the end of data
    Other, // NOOP, RSET, QUIT
};

// A reply of a mail server (RFC 5321 4.2).
struct SmtpReply
{
    int code = 0; // 0: it was none
    QList<QByteArray> lines; // texts behind the codes, as they came

    bool operator==(const SmtpReply &) const = default;

    QByteArray lastLine() const; // "550 5.1.1 User unknown"
    QByteArray text() const; // all lines with their codes, LF between them
    QByteArray enhancedCode() const; // "5.7.139" (RFC 3463), wherever a line begins with one; empty: none
};

// Whom and what a conversation is about, for its failures.
struct SmtpParties
{
    QString server; // "mail.example:587"
    QString account;
    QString sender;
    QString recipient; // that RCPT has just named
};

// What a refusal means. Its code is "smtp.550" or "smtp.550-5.1.1"; the stage is that of the command.
Failure smtpFailure(const SmtpReply &reply, SmtpCommand command, const SmtpParties &parties);

Stage stageOf(SmtpCommand command);

} // namespace console
