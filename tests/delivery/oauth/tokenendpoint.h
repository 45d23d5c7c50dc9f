// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/tokenclient.h"
#include "tests/delivery/support/fakehttpserver.h"

namespace console {

// What the tests of TokenClient ask, and what a scripted server answers.

inline const QByteArray jsonHeader = "Content-Type: application/json\r\n";
inline const QByteArray goodTokens = R"({"token_type": "Bearer", "access_token": "access-1",
    "refresh_token": "refresh-2", "scope": "SMTP.Send", "expires_in": 3600})";

inline QUrl addressOf(const FakeHttpServer &server, const QString &scheme = QStringLiteral("http"))
{
    return QUrl(QStringLiteral("%1://localhost:%2/tenant/token").arg(scheme).arg(server.port()));
}

inline TokenRequest refreshAt(const QUrl &endpoint)
{
    return {endpoint,
            {QStringLiteral("client"), Secret("s~+/")},
            RefreshGrant{Secret("refresh-1")},
            {QStringLiteral("SMTP.Send")}};
}

inline TokenClientLimits quick(const QList<std::chrono::milliseconds> &pauses = {})
{
    TokenClientLimits limits;
    limits.pauses = pauses;
    return limits;
}

inline HttpScript ended(HttpScript::Ending ending)
{
    HttpScript script;
    script.ending = ending;
    return script;
}

template<class Value>
OAuthFailure failureOf(const Expected<Value, OAuthFailure> &answer)
{
    return answer ? OAuthFailure{OAuthFailure::Kind::Malformed, QStringLiteral("no failure"), {}} : answer.error();
}

} // namespace console
