// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/mimetext.h"

#include "delivery/transport/base64.h"

#include <QByteArrayList>

#include <algorithm>

namespace console {

namespace {

constexpr qsizetype lineSize = 76; // RFC 2045 6.7

// Mail programs on the way write ">From " into their mailboxes, and a dot at the start is SMTP's own.
bool isTouchedOnTheWay(QByteArrayView line)
{
    return line.startsWith('.') || line.startsWith("From ");
}

bool isPlain(QByteArrayView line)
{
    return line.size() <= lineSize && !isTouchedOnTheWay(line) && !line.endsWith(' ') && !line.endsWith('\t')
        && std::all_of(line.begin(), line.end(), [](char c) { return (c >= ' ' && c <= '~') || c == '\t'; });
}

// RFC 2045 6.7
void appendQuotedPrintable(QByteArray &result, QByteArrayView line)
{
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line.at(i);
        const bool isLast = i + 1 == line.size();
        const bool isBlank = (c == ' ' || c == '\t') && !isLast;
        const bool isGraphic = c > ' ' && c <= '~' && c != '=';
        const bool isLiteral = isBlank || isGraphic;
        // One column is left for the sign of a soft line break.
        if (column + (isLiteral ? 1 : 3) > lineSize - 1) {
            result += "=\r\n";
            column = 0;
        }
        if (isLiteral && !(column == 0 && isTouchedOnTheWay(line.sliced(i)))) {
            result += c;
            ++column;
        } else {
            result += '=' + QByteArray(1, c).toHex().toUpper();
            column += 3;
        }
    }
    result += "\r\n";
}

QByteArray quotedPrintable(const QByteArrayList &lines)
{
    QByteArray result;
    for (const QByteArray &line : lines)
        appendQuotedPrintable(result, line);
    return result;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    QByteArray lines(base64LinesSize(bytes.size()), Qt::Uninitialized);
    encodeBase64Lines(bytes.constData(), bytes.size(), lines.data());
    return lines;
}

} // namespace

EncodedText encodedText(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {"7bit", {}};
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    const QByteArrayList lines = bytes.split('\n');
    const QByteArray plain = lines.join("\r\n") + "\r\n";
    if (std::all_of(lines.begin(), lines.end(), isPlain))
        return {"7bit", plain};
    EncodedText quoted{"quoted-printable", quotedPrintable(lines)};
    EncodedText base64{"base64", base64Lines(plain)};
    return quoted.lines.size() <= base64.lines.size() ? quoted : base64;
}

} // namespace console
