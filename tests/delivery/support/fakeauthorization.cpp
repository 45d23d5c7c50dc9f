// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/fakeauthorization.h"

namespace console {

using namespace Qt::StringLiterals;

FakeAuthorizationJob::FakeAuthorizationJob(const AuthorizationSubject &subject, AuthorizationWay way,
                                           std::function<void(FakeAuthorizationJob &)> script)
    : m_subject(subject)
    , m_way(way)
    , m_script(std::move(script))
{
}

void FakeAuthorizationJob::start()
{
    isStarted = true;
    if (m_script) {
        QMetaObject::invokeMethod(
            this, [this] { m_script(*this); }, Qt::QueuedConnection);
    }
}

void FakeAuthorizationJob::cancel()
{
    isCancelled = true;
    finish(Unexpected(OAuthFailure{OAuthFailure::Kind::Cancelled, {}, {}}));
}

bool FakeAuthorizationJob::isRedirect(const QUrl &url) const
{
    return m_way != AuthorizationWay::DeviceCode && url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment) == redirect;
}

void FakeAuthorizationJob::finish(const Result &result)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

FakeAuthorizationCheck::FakeAuthorizationCheck(QList<AuthorizationCheckStep> steps)
    : m_steps(std::move(steps))
{
}

void FakeAuthorizationCheck::setStep(int index, const AuthorizationCheckStep &step)
{
    m_steps[index] = step;
    Q_EMIT stepsChanged();
}

void FakeAuthorizationCheck::finish()
{
    m_isFinished = true;
    QMetaObject::invokeMethod(this, &AuthorizationCheck::finished, Qt::QueuedConnection);
}

std::unique_ptr<AuthorizationJob> FakeAuthorization::createJob(const AuthorizationSubject &subject,
                                                               AuthorizationWay way)
{
    subjects.append(subject);
    ways.append(way);
    auto job = std::make_unique<FakeAuthorizationJob>(subject, way, script);
    m_lastJob = job.get();
    return job;
}

std::unique_ptr<AuthorizationCheck> FakeAuthorization::createCheck(const AuthorizationSubject &subject)
{
    checkedSubjects.append(subject);
    auto check = std::make_unique<FakeAuthorizationCheck>(checkSteps);
    m_lastCheck = check.get();
    return check;
}

QFuture<AuthorizationService::Token> FakeAuthorization::accessToken(const QUuid &connectorId,
                                                                    const AuthorizationSubject &subject)
{
    return ask({connectorId, subject, {}});
}

QFuture<AuthorizationService::Token> FakeAuthorization::renewedAccessToken(const QUuid &connectorId,
                                                                           const AuthorizationSubject &subject,
                                                                           const Secret &refused)
{
    return ask({connectorId, subject, refused});
}

void FakeAuthorization::answer(const Token &token)
{
    const auto promise = m_waiting.takeFirst();
    promise->addResult(token);
    promise->finish();
}

QFuture<AuthorizationService::Token> FakeAuthorization::ask(const Question &question)
{
    m_questions.append(question);
    const auto promise = std::make_shared<QPromise<Token>>();
    promise->start();
    m_waiting.append(promise);
    QFuture<Token> future = promise->future();
    if (!m_prepared.isEmpty())
        answer(m_prepared.takeFirst());
    return future;
}

Authorization sampleAuthorization()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Authorization authorization{Secret("access-token-of-anna"), Secret("refresh-token-of-anna"), {}};
    TokenRecord &record = authorization.record;
    record.username = u"anna@corp.example"_s;
    record.name = u"Anna Bauer"_s;
    record.tenantId = u"7f1f3a52-1c9e-4a4f-9d6a-0c7a1b1a2f10"_s;
    record.clientId = u"0f8c3a52-1c9e-4a4f-9d6a-0c7a1b1a2f11"_s;
    record.audience = u"https://outlook.office.com"_s;
    record.scopes = {u"https://outlook.office.com/SMTP.Send"_s, u"offline_access"_s, u"openid"_s, u"profile"_s};
    record.authorized = now;
    record.refreshIssued = now;
    record.accessIssued = now;
    record.accessExpires = now.addSecs(3600);
    return authorization;
}

} // namespace console
