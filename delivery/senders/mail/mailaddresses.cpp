// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/mail/mailaddresses.h"

#include "models/support/addresses.h"

#include <QUrl>

namespace console {

using namespace Qt::StringLiterals;

QStringList splitAddresses(const QString &list)
{
    QStringList entries{QString()};
    bool isQuoted = false;
    for (const QChar c : list) {
        isQuoted = isQuoted != (c == u'"');
        if (!isQuoted && (c == u',' || c == u';'))
            entries << QString();
        else
            entries.last() += c;
    }
    return entries;
}

std::optional<QString> mailAddressIn(const QString &text)
{
    QString address = text.normalized(QString::NormalizationForm_C).trimmed();
    if (address.endsWith(u'>') && address.contains(u'<'))
        address = address.mid(address.lastIndexOf(u'<') + 1).chopped(1).trimmed();
    const QString domain = asciiDomainOf(address);
    if (!isMailAddress(address) || domain.isEmpty())
        return std::nullopt;
    const QString localPart = address.section(u'@', 0, 0);
    return isAscii(localPart) ? localPart + u'@' + domain : address;
}

QString asciiDomainOf(const QString &address)
{
    const QString domain = address.section(u'@', 1);
    return isAscii(domain) ? domain : QString::fromLatin1(QUrl::toAce(domain));
}

} // namespace console
