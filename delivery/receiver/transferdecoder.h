// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace console {

enum class TransferEncoding { Identity, Base64, QuotedPrintable };

// Undoes a Content-Transfer-Encoding (RFC 2045 6.7, 6.8) piece by piece. What is wrong is passed over, as the standard
// has it, and remembered.
class TransferDecoder
{
public:
    explicit TransferDecoder(TransferEncoding encoding = TransferEncoding::Identity);

    void feed(QByteArrayView data, QByteArray &decoded); // appends
    void finish(QByteArray &decoded); // after the last piece
    bool isDamaged() const { return m_isDamaged; }

private:
    void feedBase64(QByteArrayView data, QByteArray &decoded);
    void addBase64(char character, QByteArray &decoded);
    void feedQuotedPrintable(QByteArrayView data, QByteArray &decoded);
    void endEscape(QByteArray &decoded);

    TransferEncoding m_encoding;
    bool m_isDamaged = false;
    quint32 m_group = 0; // up to four base64 characters
    int m_groupSize = 0;
    int m_padding = 0;
    QByteArray m_escape; // "=", "=4" or "=\r" that goes on in the next piece; white space that may end a line
};

} // namespace console
