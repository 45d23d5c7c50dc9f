// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/addresses.h"

#include <QRegularExpression>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
}

bool isThisComputer(const QString &host)
{
    static const QRegularExpression loopback(u"^(?:localhost|127(?:\\.\\d{1,3}){3}|::1)\\z"_s);
    return loopback.match(host).hasMatch();
}

bool isHost(const QString &text)
{
    static const QRegularExpression name(u"^(?=.{1,253}\\z)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                                         "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\z"_s);
    static const QRegularExpression ipv6(u"^\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\\]?\\z"_s);
    return name.match(text).hasMatch() || ipv6.match(text).hasMatch();
}

QString hostAndPort(const QString &host, int port)
{
    const bool isBare = host.contains(u':') && !host.startsWith(u'[');
    return (isBare ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

bool isMailAddress(const QString &text)
{
    constexpr qsizetype longest = 254; // bytes, as those of the local part: RFC 5321 4.5.3.1
    constexpr qsizetype longestLocalPart = 64;
    static const QString beyondAscii = u"(?![\\p{C}\\p{Z}])[^\\x00-\\x7F]"_s;
    static const QString atom = u"(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]|"_s + beyondAscii + u")+"_s;
    static const QString letters = u"(?:[A-Za-z0-9]|"_s + beyondAscii + u")+"_s;
    static const QString label = letters + u"(?:-+"_s + letters + u")*"_s;
    static const QString dottedAtoms = atom + u"(?:\\."_s + atom + u")*"_s;
    static const QString domain = label + u"(?:\\."_s + label + u")*"_s;
    static const QString literal = u"\\[(?:IPv6:)?[0-9A-Fa-f:.]+\\]"_s;
    static const QRegularExpression address(u"^"_s + dottedAtoms + u"@(?:"_s + domain + u'|' + literal + u")\\z"_s);
    return text.toUtf8().size() <= longest && text.section(u'@', 0, 0).toUtf8().size() <= longestLocalPart
        && address.match(text).hasMatch();
}

bool isAbsolutePath(const QString &path)
{
    static const QRegularExpression absolute(u"^(?:/|\\\\\\\\|[A-Za-z]:[\\\\/])"_s);
    return absolute.match(path).hasMatch() && !path.contains(QChar::Null);
}

} // namespace console
