// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace console {

// The text of a mail in the content transfer encoding that suits it. (RFC 2045 6)
struct EncodedText
{
    QByteArray encoding; // "7bit", "quoted-printable" or "base64"
    QByteArray lines; // each of at most 76 characters and ended by CRLF; none begins with a dot

    bool operator==(const EncodedText &) const = default;
};

// Text with LF between its lines: as it is where it is short lines of ASCII, else in the shorter of the two encodings.
EncodedText encodedText(const QString &text);

} // namespace console
