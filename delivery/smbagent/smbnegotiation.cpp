// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/smbnegotiation.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 dialects[] = {0x0202, 0x0210, 0x0300, 0x0302, 0x0311};
constexpr char magic[] = "\xfeSMB";
constexpr qsizetype headerSize = 64;

void append(QByteArray &bytes, quint16 value)
{
    const quint16 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void append(QByteArray &bytes, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

void pad(QByteArray &bytes, qsizetype boundary)
{
    bytes.append((boundary - bytes.size() % boundary) % boundary, '\0');
}

// (MS-SMB2 2.2.1.2; command 0 is NEGOTIATE)
QByteArray header()
{
    QByteArray bytes(magic, 4);
    append(bytes, quint16(headerSize));
    bytes.append(headerSize - bytes.size(), '\0');
    bytes[14] = 1; // credits asked for
    return bytes;
}

// What dialect 3.1.1 asks for: SHA-512 for the integrity of this exchange, and the ciphers. (MS-SMB2 2.2.3.1)
QByteArray contexts()
{
    QByteArray bytes;
    append(bytes, quint16(1));
    append(bytes, quint16(38));
    append(bytes, quint32(0));
    append(bytes, quint16(1)); // algorithms
    append(bytes, quint16(32)); // bytes of salt
    append(bytes, quint16(1)); // SHA-512
    bytes += randomBytes(32);
    pad(bytes, 8);
    append(bytes, quint16(2));
    append(bytes, quint16(6));
    append(bytes, quint32(0));
    append(bytes, quint16(2)); // ciphers
    append(bytes, quint16(2)); // AES-128-GCM
    append(bytes, quint16(1)); // AES-128-CCM
    return bytes;
}

} // namespace

QString SmbNegotiation::protocol() const
{
    const int major = dialect >> 8;
    const int minor = (dialect >> 4) & 0xf;
    const int patch = dialect & 0xf;
    return patch == 0 ? u"SMB %1.%2"_s.arg(major).arg(minor) : u"SMB %1.%2.%3"_s.arg(major).arg(minor).arg(patch);
}

QByteArray negotiateRequest()
{
    QByteArray message = header();
    append(message, quint16(36)); // size of the structure
    append(message, quint16(std::size(dialects)));
    append(message, quint16(1)); // signing is possible
    append(message, quint16(0));
    append(message, quint32(0x7f)); // capabilities
    message += randomBytes(16); // the client's id
    const qsizetype offset = message.size() + 8 + qsizetype(sizeof dialects);
    append(message, quint32(offset + (8 - offset % 8) % 8));
    append(message, quint16(2)); // contexts
    append(message, quint16(0));
    for (const quint16 dialect : dialects)
        append(message, dialect);
    pad(message, 8);
    message += contexts();

    const quint32 size = qToBigEndian(quint32(message.size()));
    return QByteArray(reinterpret_cast<const char *>(&size), sizeof size) + message;
}

std::optional<SmbNegotiation> negotiationFrom(QByteArrayView answer)
{
    const auto numberAt = [&](qsizetype offset) { return qFromLittleEndian<quint16>(answer.data() + offset); };
    if (answer.size() < headerSize + 8 || !answer.startsWith(magic))
        return std::nullopt;
    const bool isSuccess = qFromLittleEndian<quint32>(answer.data() + 8) == 0;
    if (!isSuccess || numberAt(12) != 0 || numberAt(headerSize) != 65)
        return std::nullopt;
    const quint16 dialect = numberAt(headerSize + 4);
    if (std::find(std::begin(dialects), std::end(dialects), dialect) == std::end(dialects))
        return std::nullopt;
    return SmbNegotiation{dialect, (numberAt(headerSize + 2) & 2) != 0};
}

} // namespace console
