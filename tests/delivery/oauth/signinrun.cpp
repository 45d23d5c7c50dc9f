// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/oauth/signinrun.h"

namespace console {

using namespace std::chrono_literals;

SignInRun::SignInRun(AuthorizationWay way, MicrosoftApplication application,
                     const std::optional<SystemConfiguration> &system)
    : m_way(way)
    , m_subject{application, {}, system.value_or(provider.system())}
{
    limits.pauses = {};
    restart();
}

void SignInRun::restart(const std::function<void(SystemConfiguration &)> &change)
{
    if (change)
        change(m_subject.system);
    job.reset();
    m_cache.reset();
    m_clients = std::make_unique<TokenClients>(limits);
    m_cache = std::make_unique<ProviderCache>(*m_clients);
    job = std::make_unique<OAuthJob>(m_subject, m_way, &store, *m_cache, limits);
    connectJob();
}

void SignInRun::connectJob()
{
    connect(job.get(), &AuthorizationJob::signInNeeded, this, [this](const QUrl &url) {
        address = url;
        needed = true;
        happened(Signal::Needed);
    });
    connect(job.get(), &AuthorizationJob::codeNeeded, this, [this](const DeviceCode &told) {
        code = told;
        needed = true;
        happened(Signal::Needed);
    });
    connect(job.get(), &AuthorizationJob::redeeming, this, [this] {
        redeeming << true;
        happened(Signal::Redeeming);
    });
    connect(job.get(), &AuthorizationJob::ignored, this, [this](const OAuthFailure &reason) {
        ignored << reason;
        happened(Signal::Ignored);
    });
    connect(job.get(), &AuthorizationJob::finished, this, [this](const AuthorizationJob::Result &result) {
        finished << result;
        happened(Signal::Finished);
    });
}

void SignInRun::deleteAt(Signal signal)
{
    m_deletes = signal;
}

void SignInRun::happened(Signal signal)
{
    if (m_deletes == signal)
        job.reset();
}

QUrl SignInRun::untilSignIn()
{
    job->start();
    if (!QTest::qWaitFor([this] { return needed || !finished.isEmpty(); }, 10000))
        qFatal("Nobody is asked to sign in");
    return address.isEmpty() ? QUrl() : provider.signIn(address);
}

AuthorizationJob::Result SignInRun::signIn()
{
    const QUrl redirect = untilSignIn();
    if (!redirect.isEmpty())
        job->takeRedirect(redirect);
    return result();
}

AuthorizationJob::Result SignInRun::result()
{
    if (!QTest::qWaitFor([this] { return !finished.isEmpty(); }, 30000))
        qFatal("The sign-in does not end");
    return finished.constFirst();
}

void SignInRun::reach(Moment moment)
{
    const auto untilAsked = [&](const QString &path) {
        if (!QTest::qWaitFor([&] { return !provider.requests(path).isEmpty(); }, 10000))
            qFatal("The provider is not asked");
    };
    const auto silentAt = [&](const QString &path) {
        provider.next(path, {{.isSilent = true}});
        if (const QUrl redirect = untilSignIn(); !redirect.isEmpty())
            job->takeRedirect(redirect);
        untilAsked(path);
    };
    switch (moment) {
    case Moment::Created:
        return;
    case Moment::ReadingTheStore:
        store.isHeld = true;
        return job->start();
    case Moment::AskingTheProvider:
        provider.next(ScriptedProvider::discoveryPath, {{.isSilent = true}});
        job->start();
        return untilAsked(ScriptedProvider::discoveryPath);
    case Moment::Waiting:
        provider.next(ScriptedProvider::tokenPath, {{.isSilent = true}});
        untilSignIn();
        return;
    case Moment::Redeeming:
        return silentAt(ScriptedProvider::tokenPath);
    case Moment::Verifying:
        return silentAt(ScriptedProvider::keysPath);
    }
}

QStringList SignInRun::ignoredCodes() const
{
    QStringList codes;
    for (const OAuthFailure &reason : ignored)
        codes << reason.code;
    return codes;
}

} // namespace console
