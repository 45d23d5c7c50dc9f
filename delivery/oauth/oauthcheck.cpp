// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/oauthcheck.h"

#include "delivery/oauth/addressprobe.h"
#include "delivery/oauth/authorizationrequest.h"
#include "delivery/oauth/clientsecret.h"
#include "delivery/oauth/idtoken.h"
#include "models/support/whenanswered.h"
#include "models/system/systemproblem.h"

#include <algorithm>
#include <cstdlib>

namespace console {

using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;
using State = AuthorizationCheckStep::State;
using Subject = AuthorizationCheckStep::Subject;

namespace {

constexpr qint64 noticedSkew = 60; // seconds

enum FirstSteps : qsizetype { configurationStep, discoveryStep, clockStep };

AuthorizationCheckStep running(Subject subject, const QString &name = {})
{
    return {subject, name, State::Running, {}, {}};
}

// As it was typed in; invalid where it was not.
QDate secretExpires(const AuthorizationSubject &subject)
{
    const SystemConfiguration &system = subject.system;
    return isoDate((subject.application == MicrosoftApplication::Email ? system.microsoftEmailClientSecretExpires
                                                                       : system.exchangeOAuth2ClientSecretExpires)
                       .trimmed());
}

TokenClientLimits once(std::chrono::milliseconds answer)
{
    TokenClientLimits limits;
    limits.answer = answer;
    limits.pauses = {};
    return limits;
}

} // namespace

OAuthCheck::OAuthCheck(const AuthorizationSubject &subject, SecretStore *secrets, const OAuthCheckLimits &limits,
                       QObject *parent)
    : AuthorizationCheck(parent)
    , m_subject(subject)
    , m_secrets(secrets)
    , m_client(once(limits.answer), subject.system.trustedCertificates)
{
    m_steps = {running(Subject::Configuration), running(Subject::Discovery), running(Subject::Clock)};
    const QStringList addresses = addressesOf(subject.application, subject.system, subject.webServicesUrl);
    for (const QString &text : addresses) {
        const ProbedAddress address = probedAddress(text);
        if (address.host.isEmpty())
            continue;
        m_steps.append(
            running(text == addresses.last() ? Subject::DeliveryAddress : Subject::SignInAddress, address.name()));
        m_probes.append(new AddressProbe(address, subject.system.trustedCertificates, limits.connecting, this));
    }
}

bool OAuthCheck::isFinished() const
{
    return std::none_of(m_steps.begin(), m_steps.end(),
                        [](const AuthorizationCheckStep &step) { return step.state == State::Running; });
}

void OAuthCheck::start()
{
    checkConfiguration();
    checkDiscovery();
    startProbes();
}

template<class Value, class Step>
void OAuthCheck::ask(const QFuture<Expected<Value, OAuthFailure>> &question, const Step &step)
{
    whenAnswered(this, question, Expected<Value, OAuthFailure>(Unexpected(cancelledFailure())), step);
}

void OAuthCheck::checkConfiguration()
{
    const auto request =
        makeAuthorizationRequest(m_subject.application, m_subject.system, OAuthProvider(), m_subject.username);
    if (!request)
        return end(configurationStep, State::Failed, request.error());
    if (const auto address = discoveryAddress(m_subject.system); !address)
        return end(configurationStep, State::Failed, address.error());
    ask(readClientSecret(m_secrets, m_subject.application),
        [this](const Expected<Secret, OAuthFailure> &secret) { judgeSecret(secret); });
}

void OAuthCheck::judgeSecret(const Expected<Secret, OAuthFailure> &secret)
{
    if (!secret)
        return end(configurationStep, State::Failed, secret.error());
    const QDate expires = secret->isEmpty() ? QDate() : secretExpires(m_subject);
    const qint64 days = QDate::currentDate().daysTo(expires);
    const QString date = expires.toString(Qt::ISODate);
    if (expires.isValid() && days < 0)
        return end(configurationStep, State::Failed, {Kind::NotReady, u"oauth.secret-expired"_s, date});
    if (expires.isValid() && days <= clientSecretNotice) {
        return end(configurationStep, State::Warning, {Kind::NotReady, u"oauth.secret-expires"_s, date},
                   QString::number(days));
    }
    pass(configurationStep, secret->isEmpty() ? u"public client"_s : u"client secret"_s);
}

void OAuthCheck::checkDiscovery()
{
    const auto address = discoveryAddress(m_subject.system);
    if (!address) {
        end(discoveryStep, State::Failed, address.error());
        return judgeClock({});
    }
    ask(m_client.fetch(*address, maximumDiscoveryDocument),
        [this, url = *address](const Expected<DocumentAnswer, OAuthFailure> &answer) { judgeDocument(url, answer); });
}

void OAuthCheck::judgeDocument(const QUrl &address, const Expected<DocumentAnswer, OAuthFailure> &answer)
{
    judgeClock(answer ? answer->clockSkew : std::nullopt);
    const auto provider =
        answer.and_then([&](const DocumentAnswer &got) { return parseDiscoveryDocument(got.document, address); });
    if (!provider)
        return end(discoveryStep, State::Failed, provider.error());
    pass(discoveryStep, provider->issuer);
}

void OAuthCheck::judgeClock(std::optional<qint64> skew)
{
    if (!skew) {
        return end(clockStep, State::Warning,
                   {Kind::Unreachable, u"oauth.clock-unknown"_s, u"The server did not say its time"_s});
    }
    const QString difference = QString::number(*skew);
    if (std::abs(*skew) <= noticedSkew)
        return pass(clockStep, difference);
    end(clockStep, std::abs(*skew) > clockSkew ? State::Failed : State::Warning,
        {Kind::Untrustworthy, u"oauth.clock"_s, u"The server's clock is %1 s ahead"_s.arg(difference)}, difference);
}

void OAuthCheck::startProbes()
{
    qsizetype step = m_steps.size() - m_probes.size();
    for (AddressProbe *probe : std::as_const(m_probes)) {
        connect(probe, &AddressProbe::finished, this, [this, step](const AddressProbe::Result &result) {
            if (result)
                pass(step, *result);
            else
                end(step, State::Failed, result.error());
        });
        probe->start();
        ++step;
    }
}

void OAuthCheck::pass(qsizetype step, const QString &detail)
{
    AuthorizationCheckStep changed = m_steps.at(step);
    changed.state = State::Passed;
    changed.detail = detail;
    change(step, changed);
}

void OAuthCheck::end(qsizetype step, State state, const OAuthFailure &failure, const QString &detail)
{
    AuthorizationCheckStep changed = m_steps.at(step);
    changed.state = state;
    changed.detail = detail;
    changed.failure = failure;
    change(step, changed);
}

void OAuthCheck::change(qsizetype step, const AuthorizationCheckStep &changed)
{
    m_steps[step] = changed;
    // Queued: whoever hears of it may delete this.
    QMetaObject::invokeMethod(this, &OAuthCheck::stepsChanged, Qt::QueuedConnection);
    if (isFinished())
        QMetaObject::invokeMethod(this, &OAuthCheck::finished, Qt::QueuedConnection);
}

} // namespace console
