// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace console {

// A signed token as it is read, which proves nothing yet. (RFC 7519, RFC 7515 3.1)
struct JsonWebToken
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedPart; // header and claims as they came, with the dot between them
    QByteArray signature;
};

inline constexpr qsizetype maximumJsonWebToken = 64 * 1024; // bytes

// Three parts of base64url without padding, to the letter, of which the first two are JSON objects. The signature may
// be empty here. Nothing: it is no such token, or too large.
std::optional<JsonWebToken> parseJsonWebToken(const QByteArray &text);

// Without padding, and written in the one way that encoding the result gives. (RFC 4648 3.5, 5) Nothing: it is not.
std::optional<QByteArray> fromBase64Url(const QByteArray &text);

} // namespace console
