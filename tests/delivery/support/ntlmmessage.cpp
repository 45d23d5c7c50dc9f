// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/ntlmmessage.h"

#include <QtEndian>

namespace console {

QByteArray ntlmChallenge()
{
    QByteArray message("NTLMSSP\0\2\0\0\0", 12);
    message += QByteArray("\0\0\0\0\x38\0\0\0", 8); // no target name
    message += QByteArray("\x01\x02\x88\x20", 4); // Unicode, NTLM, NTLMv2 session security, target information
    message += QByteArray("\1\2\3\4\5\6\7\x08", 8); // the challenge
    message += QByteArray(8, '\0');
    message += QByteArray("\x04\0\x04\0\x38\0\0\0", 8); // target information: four bytes at 56
    message += QByteArray(8, '\0'); // version
    message += QByteArray(4, '\0'); // the end of the list
    return message.toBase64();
}

QString ntlmAccount(const QByteArray &message)
{
    const auto field = [&](qsizetype at) {
        const auto size = qFromLittleEndian<quint16>(message.constData() + at);
        const auto offset = qFromLittleEndian<quint32>(message.constData() + at + 4);
        const QByteArray bytes = message.mid(offset, size);
        return QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2);
    };
    return field(28) + u'\\' + field(36);
}

} // namespace console
