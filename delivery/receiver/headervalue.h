// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace console {

// A header field's value with its parameters: form-data; name="file1"; filename="document.pdf"
struct HeaderValue
{
    QByteArray value; // lower-case
    QList<std::pair<QByteArray, QByteArray>> parameters; // names lower-case, quotes taken off, else as sent

    std::optional<QByteArray> parameter(QByteArrayView name) const;
};

// None where the text is not such a value. A quoted text ends at the next quote: WHATWG's forms write a quote as %22
// and a backslash as itself (HTML standard, "multipart/form-data encoding algorithm").
std::optional<HeaderValue> parseHeaderValue(QByteArrayView text);

// A name or file name as the user knew it: UTF-8, with %22, %0D and %0A decoded and nothing else.
QString decodeFormName(QByteArrayView encoded);

} // namespace console
