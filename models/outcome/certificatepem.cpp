// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcome/certificatepem.h"

namespace console {

QByteArray pemOf(const QList<Certificate> &certificates)
{
    constexpr qsizetype lineLength = 64; // RFC 7468 2
    QByteArray pem;
    for (const Certificate &certificate : certificates) {
        if (certificate.der.isEmpty())
            continue;
        pem += "-----BEGIN CERTIFICATE-----\n";
        const QByteArray base64 = certificate.der.toBase64();
        for (qsizetype position = 0; position < base64.size(); position += lineLength)
            pem += base64.mid(position, lineLength) + '\n';
        pem += "-----END CERTIFICATE-----\n";
    }
    return pem;
}

} // namespace console
