// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/mail/mailmessage.h"
#include "delivery/transport/streamedbody.h"

#include <variant>

namespace console {

// What stands in a message one after another: text as it is, and documents as lines of base64.
using MimePiece = std::variant<QByteArray, PlannedDocument>;

// A mail as it goes to a mail server: RFC 5322, with MIME by RFC 2045 to 2047 and names of attachments by RFC 2231.
// The same message is the same bytes each time. Every line ends with CRLF and the last one too; none begins with a dot,
// and none has more than 78 characters but one with a longer address. Non-ASCII addresses are written as they are (RFC
// 6532).
QList<MimePiece> mimePieces(const MailMessage &message);

// The same, to be sent. A document that cannot be opened is a failure of Stage::Deliver.
Expected<StreamedBody, Failure> mimeBody(const MailMessage &message);

// The same for people, attachments abbreviated. It opens no document.
QStringList mimeLines(const MailMessage &message);

// How many bytes mimeBody() has; opens no document either.
qint64 mimeSize(const MailMessage &message);

// Whether the server has to offer SMTPUTF8: an address is not ASCII. (RFC 6531 3.2)
bool needsSmtpUtf8(const MailMessage &message);

} // namespace console
