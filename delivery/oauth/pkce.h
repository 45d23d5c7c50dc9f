// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/secret.h"

#include <QByteArray>

namespace console {

// Proof Key for Code Exchange: who asks for the token proves to be who asked for the code. (RFC 7636)
struct Pkce
{
    Secret verifier; // 43 characters: 32 random bytes, base64url (RFC 7636 4.1)
    QByteArray challenge; // S256, the only method that is used (RFC 7636 4.2)

    bool operator==(const Pkce &) const = default;
};

Pkce makePkce();

QByteArray pkceChallenge(const QByteArray &verifier);

// As many bytes of the operating system's random generator, base64url without padding. (RFC 4648 5)
QByteArray randomBase64Url(qsizetype bytes);

// Takes as long wherever they differ, so that nobody finds one out byte by byte.
bool areEqualSecrets(const QByteArray &one, const QByteArray &other);

} // namespace console
