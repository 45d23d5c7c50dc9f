// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/mail/mailcommand.h"

#include <QStringDecoder>

#include <algorithm>

namespace console {

namespace {

bool isControl(char character)
{
    return static_cast<unsigned char>(character) < 0x20 || character == 0x7f;
}

// After the opening bracket; -1 where none closes it. A quoted local part may hold one.
qsizetype closingBracket(QByteArrayView text)
{
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '"')
            isQuoted = !isQuoted;
        else if (text[at] == '\\' && isQuoted)
            ++at;
        else if (text[at] == '>' && !isQuoted)
            return at;
    }
    return -1;
}

// A local part and a domain, of UTF-8 without control characters (RFC 6531). <> is for MAIL alone.
bool isAddress(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    const qsizetype at = text.lastIndexOf('@');
    return !decoder.hasError() && at > 0 && at < text.size() - 1 && text.size() <= 320
        && std::none_of(text.begin(), text.end(), isControl);
}

} // namespace

MailCommand parseMailCommand(QByteArrayView line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView verb = space < 0 ? line : line.first(space);
    const QByteArrayView argument = space < 0 ? QByteArrayView() : line.sliced(space + 1);
    return {verb.toByteArray().toUpper(), argument.trimmed().toByteArray()};
}

std::optional<MailPath> parseMailPath(QByteArrayView argument, QByteArrayView label)
{
    if (argument.size() < label.size() || argument.first(label.size()).compare(label, Qt::CaseInsensitive) != 0)
        return {};
    const QByteArrayView path = argument.sliced(label.size()).trimmed(); // many put a space before the bracket
    if (!path.startsWith('<'))
        return {};
    const qsizetype end = closingBracket(path.sliced(1));
    if (end < 0)
        return {};
    const QByteArrayView address = path.sliced(1, end);
    if (!address.isEmpty() && !isAddress(address))
        return {};
    MailPath result{QString::fromUtf8(address), {}};
    const QList<QByteArray> parameters = path.sliced(end + 2).toByteArray().simplified().split(' ');
    for (const QByteArray &parameter : parameters) {
        if (parameter.isEmpty())
            continue;
        const qsizetype equals = parameter.indexOf('=');
        const QByteArray name = equals < 0 ? parameter : parameter.first(equals);
        result.parameters.append({name.toUpper(), equals < 0 ? QByteArray() : parameter.sliced(equals + 1)});
    }
    return result;
}

} // namespace console
