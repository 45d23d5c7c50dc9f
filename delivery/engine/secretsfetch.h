// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorizationservice.h"
#include "delivery/engine/deliverytask.h"
#include "delivery/engine/preparing.h"

#include <QFutureWatcher>

#include <functional>

namespace console {

// Where a delivery's secrets come from.
struct SecretSources
{
    // Implicit: a store alone will do.
    SecretSources(SecretStore *secrets = nullptr, AuthorizationService *tokens = nullptr)
        : store(secrets)
        , authorization(tokens)
    {
    }

    SecretStore *store; // null: nothing is stored
    AuthorizationService *authorization; // null: access tokens are read from the store as they are
};

// Gets the secrets of one delivery, one after another, in the thread of their sources: access tokens from the
// authorization service, which refreshes them, all else from the store. It answers once, later, and not at all when it
// is deleted before. A failure is of Stage::Prepare.
class SecretsFetch : public QObject
{
    Q_OBJECT
public:
    using Answer = DeliveryTask::Secrets;

    // needed: at least one, of the request.
    SecretsFetch(const SecretSources &sources, const DeliveryRequest &request, QList<DeliverySecret> needed,
                 std::function<void(const Answer &)> onAnswer, QObject *parent = nullptr);

private:
    void getNext();
    void onRead();
    void onToken();
    void take(const Secret &secret);

    const SecretSources m_sources;
    const QUuid m_connectorId;
    const SystemConfiguration m_system;
    const std::optional<AuthorizationSubject> m_subject;
    QList<DeliverySecret> m_needed; // still to be had
    const std::function<void(const Answer &)> m_onAnswer;
    DeliverySecrets m_secrets;
    // Not continuations: one whose context is gone when the store answers stops the program in Qt 6.4.
    QFutureWatcher<Expected<Secret, SecretFailure>> m_reading;
    QFutureWatcher<AuthorizationService::Token> m_asking;
};

} // namespace console
