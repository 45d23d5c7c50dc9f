// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/mimemessage.h"

#include "delivery/senders/smtp/mimeheader.h"
#include "delivery/senders/smtp/mimetext.h"
#include "delivery/transport/base64.h"
#include "models/support/addresses.h"
#include "models/support/overloaded.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Two characters that never meet in quoted-printable or base64 (RFC 2045 6.7), and what follows from the random
// Message-ID: nobody knows it before, and it is the same in the preview and in the mail.
QByteArray boundaryOf(const MailMessage &message)
{
    return "=_" + QCryptographicHash::hash(message.messageId.toUtf8(), QCryptographicHash::Sha256).first(18).toHex();
}

QByteArrayList addressList(const QStringList &addresses)
{
    QByteArrayList words;
    for (const QString &address : addresses)
        words << address.toUtf8() + ',';
    words.last().chop(1);
    return words;
}

QByteArray messageHead(const MailMessage &message)
{
    QByteArray head = headerField("Date", {mailDate(message.date)});
    if (!message.from.isEmpty())
        head += headerField("From", {message.from.toUtf8()});
    if (!message.to.isEmpty())
        head += headerField("To", addressList(message.to));
    return head + headerField("Subject", unstructuredWords(message.subject))
        + headerField("Message-ID", {'<' + message.messageId.toUtf8() + '>'}) + headerField("MIME-Version", {"1.0"})
        + headerField("X-Mailer", {"Scan Connector Console " CONSOLE_VERSION});
}

QByteArray textPart(const QString &text)
{
    const EncodedText encoded = encodedText(text);
    return headerField("Content-Type", {"text/plain;", "charset=utf-8"})
        + headerField("Content-Transfer-Encoding", {encoded.encoding}) + "\r\n" + encoded.lines;
}

// base64 is not for composite types. (RFC 2046 5.1 and 5.2.1)
QByteArray attachmentType(const PlannedDocument &document)
{
    static const QRegularExpression single(u"^(?!multipart/|message/)[a-z0-9.+-]+/[a-z0-9.+-]+\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return single.match(document.mediaType).hasMatch() ? document.mediaType.toLatin1()
                                                       : QByteArray("application/octet-stream");
}

QByteArray attachmentHead(const PlannedDocument &document)
{
    return headerField("Content-Type", {attachmentType(document) + ';', "name=" + quotedFileName(document.name)})
        + headerField("Content-Transfer-Encoding", {"base64"})
        + headerField("Content-Disposition", QByteArrayList{"attachment;"} + fileNameParameters(document.name))
        + "\r\n";
}

qint64 sizeOf(const MimePiece &piece)
{
    return std::visit(Overloaded{
                          [](const QByteArray &text) { return qint64(text.size()); },
                          [](const PlannedDocument &document) { return base64LinesSize(document.size); },
                      },
                      piece);
}

} // namespace

QList<MimePiece> mimePieces(const MailMessage &message)
{
    const QByteArray head = messageHead(message);
    if (message.attachments.isEmpty())
        return {head + textPart(message.text)};
    const QByteArray boundary = boundaryOf(message);
    // The line break in front belongs to the delimiter. (RFC 2046 5.1.1)
    const QByteArray delimiter = "\r\n--" + boundary;
    QByteArray text = head + headerField("Content-Type", {"multipart/mixed;", "boundary=\"" + boundary + '"'})
        + delimiter + "\r\n" + textPart(message.text);
    QList<MimePiece> pieces;
    for (const PlannedDocument &document : message.attachments) {
        pieces << text + delimiter + "\r\n" + attachmentHead(document) << document;
        text.clear();
    }
    return pieces << delimiter + "--\r\n";
}

Expected<StreamedBody, Failure> mimeBody(const MailMessage &message)
{
    StreamedBody body;
    const QList<MimePiece> pieces = mimePieces(message);
    for (const MimePiece &piece : pieces) {
        if (const auto *text = std::get_if<QByteArray>(&piece)) {
            body.append(*text);
            continue;
        }
        auto file = SourceFile::open(std::get<PlannedDocument>(piece));
        if (!file)
            return Unexpected(file.error());
        body.appendBase64(std::move(*file), StreamedBody::Base64::Lines);
    }
    return body;
}

QStringList mimeLines(const MailMessage &message)
{
    QByteArray all;
    const QList<MimePiece> pieces = mimePieces(message);
    for (const MimePiece &piece : pieces) {
        all +=
            std::visit(Overloaded{
                           [](const QByteArray &text) { return text; },
                           [&](const PlannedDocument &document) {
                               return u"[%1 bytes of base64: %2]\r\n"_s.arg(sizeOf(piece)).arg(document.name).toUtf8();
                           },
                       },
                       piece);
    }
    all.chop(2);
    return QString::fromUtf8(all).split("\r\n"_L1);
}

qint64 mimeSize(const MailMessage &message)
{
    qint64 size = 0;
    const QList<MimePiece> pieces = mimePieces(message);
    for (const MimePiece &piece : pieces)
        size += sizeOf(piece);
    return size;
}

bool needsSmtpUtf8(const MailMessage &message)
{
    return !isAscii(message.from) || !std::all_of(message.to.begin(), message.to.end(), isAscii);
}

} // namespace console
