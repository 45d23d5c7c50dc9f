// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace console {

// A header field of a mail; the value with its line breaks taken out (RFC 5322 2.2.3), else as sent.
struct MailHeaderField
{
    QByteArray name;
    QByteArray value;

    bool operator==(const MailHeaderField &) const = default;
};

// The lines of a header, without the empty one at its end. Lines that are no field are passed over.
QList<MailHeaderField> parseMailHeader(QByteArrayView lines);

QString decodedHeaderText(QByteArrayView text); // with its encoded words (RFC 2047) and UTF-8 (RFC 6532)

// "attachment; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf": the value and its parameters, joined and decoded (RFC 2045 5.1,
// RFC 2231).
struct MailParameters
{
    QByteArray value; // lower-case
    QList<std::pair<QByteArray, QString>> parameters; // names lower-case

    std::optional<QString> parameter(QByteArrayView name) const;
};
MailParameters parseMailParameters(QByteArrayView text);

} // namespace console
