// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/commands/commandaddress.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40;

bool isOfAName(QChar character)
{
    return (character >= u'A' && character <= u'Z') || (character >= u'0' && character <= u'9');
}

} // namespace

CommandAddress::CommandAddress(const QUrl &url)
{
    word.append(url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    const QStringList items = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    QChar separator(u'?');
    for (const QString &item : items) {
        const qsizetype end = item.indexOf(u'=') + 1;
        const bool hasValue = end > 0 && end < item.size();
        word.append(separator + (hasValue ? item.left(end) : item));
        separator = u'&';
        if (hasValue) {
            placeholders.append({placeholderName(u"SCAN_URL_"_s, item.left(end - 1), variablesOf(placeholders)),
                                 u"holds a value of the address, encoded as it stands there"_s});
            word.append(placeholders.last());
        }
    }
}

QString placeholderName(const QString &prefix, const QString &key, const QStringList &taken)
{
    QString name = prefix;
    const QString upper = key.left(longestName).toUpper();
    for (const QChar character : upper)
        name += isOfAName(character) ? character : QChar(u'_');
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = u"%1_%2"_s.arg(name).arg(number);
    return free;
}

} // namespace console
