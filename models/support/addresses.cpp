// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/addresses.h"

#include <QRegularExpression>

namespace console {

using namespace Qt::StringLiterals;

bool isThisComputer(const QString &host)
{
    static const QRegularExpression loopback(u"^(?:localhost|127(?:\\.\\d{1,3}){3}|::1)$"_s);
    return loopback.match(host).hasMatch();
}

bool isHost(const QString &text)
{
    static const QRegularExpression name(u"^(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                                         "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"_s);
    static const QRegularExpression ipv6(u"^\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\\]?$"_s);
    return name.match(text).hasMatch() || ipv6.match(text).hasMatch();
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression address(u"^[^\\s@<>\",;]+@[^\\s@<>\",;]+$"_s);
    return address.match(text).hasMatch();
}

bool isAbsolutePath(const QString &path)
{
    static const QRegularExpression absolute(u"^(?:/|\\\\\\\\|[A-Za-z]:[\\\\/])"_s);
    return absolute.match(path).hasMatch() && !path.contains(QChar::Null);
}

} // namespace console
