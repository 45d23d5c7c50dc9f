// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/oauthservice.h"
#include "models/workspace/workspace.h"
#include "tests/delivery/oauth/recordingstore.h"
#include "tests/delivery/oauth/scriptedprovider.h"
#include "tests/delivery/support/waitforanswer.h"

#include <QTemporaryDir>

namespace console {

// A connector that was authorized at a scripted provider, and the service that keeps its tokens alive.
class ServiceRun
{
public:
    using Token = AuthorizationService::Token;

    ServiceRun();

    // What is stored: an access token that lasts for so long, "refresh-0", and the record.
    void authorize(std::chrono::seconds lifetime);
    void restart(); // the console, as after a crash: what was in memory alone is gone

    QFuture<Token> ask() { return service->accessToken(connectorId, subject); }
    Token token() { return answerOf(ask()); }
    Token renewed(const QByteArray &refused)
    {
        return answerOf(service->renewedAccessToken(connectorId, subject, Secret(refused)));
    }

    QByteArray stored(const QString &slot) { return store.stored(connectorId, slot); }
    void put(const QString &slot, const QByteArray &value) { store.put(connectorId, slot, value); }
    TokenRecord record() const { return workspace->tokenRecord(connectorId).value_or(TokenRecord()); }
    void setRecord(const TokenRecord &record);
    QList<QByteArray> usedTokens() const; // the refresh tokens that the provider was sent

    static QByteArray previousOf(const QByteArray &next, const QByteArray &token); // as it is stored

    const QUuid connectorId = QUuid::createUuid();
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    ScriptedProvider provider;
    RecordingStore store;
    AuthorizationSubject subject;
    TokenClientLimits limits;
    std::unique_ptr<OAuthService> service;
};

template<class Value>
QString codeOf(const Expected<Value, OAuthFailure> &answer)
{
    return answer ? QStringLiteral("no failure") : answer.error().code;
}

} // namespace console
