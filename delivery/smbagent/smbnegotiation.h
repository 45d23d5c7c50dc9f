// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace console {

// The first exchange with a server of SMB 2 or 3 (MS-SMB2 2.2.3, 2.2.4). libsmbclient does it too, and tells neither
// what was agreed nor that what answers is no such server.
struct SmbNegotiation
{
    quint16 dialect = 0; // 0x0311
    bool isSigningRequired = false;

    QString protocol() const; // "SMB 3.1.1"
    bool operator==(const SmbNegotiation &) const = default;
};

// A NEGOTIATE request for all dialects from 2.0.2 to 3.1.1, with its length before it.
QByteArray negotiateRequest();

// Of an answer without the four bytes of its length; nothing where it is no answer of SMB 2 or 3.
std::optional<SmbNegotiation> negotiationFrom(QByteArrayView answer);

} // namespace console
