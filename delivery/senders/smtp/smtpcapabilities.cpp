// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpcapabilities.h"

#include <algorithm>

namespace console {

namespace {

constexpr qsizetype maximumMechanisms = 32;
constexpr qsizetype maximumMechanismLength = 20; // RFC 4422 3.1

// RFC 4422 3.1: capitals, digits, hyphen and underscore
bool isMechanism(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= maximumMechanismLength
        && std::all_of(name.begin(), name.end(), [](char character) {
               return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9')
                   || character == '-' || character == '_';
           });
}

void addMechanisms(QStringList &mechanisms, const QList<QByteArray> &names)
{
    for (const QByteArray &name : names) {
        const QString mechanism = QString::fromLatin1(name);
        if (isMechanism(name) && !mechanisms.contains(mechanism) && mechanisms.size() < maximumMechanisms)
            mechanisms << mechanism;
    }
}

// A limit beyond all numbers is none.
qint64 sizeLimit(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 limit = text.toLongLong(&isNumber);
    return isNumber && limit > 0 ? limit : 0;
}

} // namespace

SmtpCapabilities smtpCapabilities(const QList<QByteArray> &lines)
{
    SmtpCapabilities capabilities;
    for (const QByteArray &line : lines.mid(1)) {
        QByteArray text = line.simplified().toUpper();
        // How it was spelt before RFC 2554; servers still say it to the clients of then.
        if (text.startsWith("AUTH="))
            text[4] = ' ';
        const QList<QByteArray> words = text.split(' ');
        const QByteArray &keyword = words.first();
        if (keyword == "STARTTLS") {
            capabilities.startTls = true;
        } else if (keyword == "PIPELINING") {
            capabilities.pipelining = true;
        } else if (keyword == "SMTPUTF8") {
            capabilities.smtpUtf8 = true;
        } else if (keyword == "SIZE") {
            capabilities.takesSize = true;
            capabilities.sizeLimit = sizeLimit(words.value(1));
        } else if (keyword == "AUTH") {
            capabilities.signIn = true;
            addMechanisms(capabilities.mechanisms, words.mid(1));
        }
    }
    return capabilities;
}

} // namespace console
