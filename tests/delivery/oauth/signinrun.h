// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/oauthjob.h"
#include "tests/delivery/oauth/recordingstore.h"
#include "tests/delivery/oauth/scriptedprovider.h"

#include <QUrlQuery>
#include <QtTest>

namespace console {

// One sign-in at a scripted provider, with everything that it tells.
class SignInRun : public QObject
{
    Q_OBJECT
public:
    enum class Moment { Created, ReadingTheStore, AskingTheProvider, Waiting, Redeeming, Verifying };
    static constexpr std::pair<const char *, Moment> moments[] = {
        {"before it starts", Moment::Created},
        {"while the store is read", Moment::ReadingTheStore},
        {"while the provider is asked", Moment::AskingTheProvider},
        {"while somebody signs in", Moment::Waiting},
        {"while the token is asked for", Moment::Redeeming},
        {"while the keys are asked for", Moment::Verifying},
    };
    enum class Signal { Needed, Ignored, Redeeming, Finished };

    explicit SignInRun(AuthorizationWay way, MicrosoftApplication application = MicrosoftApplication::Email,
                       const std::optional<SystemConfiguration> &system = {});

    // Another job, of a changed configuration and of changed limits.
    void restart(const std::function<void(SystemConfiguration &)> &change = {});
    void deleteAt(Signal signal);

    QUrl untilSignIn(); // starts it, and signs in: the redirect
    AuthorizationJob::Result signIn(); // the whole
    AuthorizationJob::Result result(); // when it comes
    void reach(Moment moment);

    QString state() const { return QUrlQuery(address).queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded); }
    QStringList ignoredCodes() const;

    ScriptedProvider provider;
    RecordingStore store;
    TokenClientLimits limits;
    std::unique_ptr<OAuthJob> job;

    bool needed = false; // a browser or a code
    QUrl address;
    std::optional<DeviceCode> code;
    QList<bool> redeeming;
    QList<OAuthFailure> ignored;
    QList<AuthorizationJob::Result> finished;

private:
    void connectJob();
    void happened(Signal signal);

    const AuthorizationWay m_way;
    AuthorizationSubject m_subject;
    std::unique_ptr<TokenClients> m_clients;
    std::unique_ptr<ProviderCache> m_cache;
    std::optional<Signal> m_deletes;
};

} // namespace console
