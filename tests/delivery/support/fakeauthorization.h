// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorizationservice.h"

#include <QPointer>
#include <QPromise>

#include <functional>
#include <optional>

namespace console {

// A sign-in that a test drives by hand, or that the service's script drives when it is started.
class FakeAuthorizationJob : public AuthorizationJob
{
    Q_OBJECT
public:
    FakeAuthorizationJob(const AuthorizationSubject &subject, AuthorizationWay way,
                         std::function<void(FakeAuthorizationJob &)> script);

    const AuthorizationSubject &subject() const override { return m_subject; }
    AuthorizationWay way() const override { return m_way; }
    void start() override;
    void cancel() override; // finishes as Cancelled, later
    bool isRedirect(const QUrl &url) const override;
    void takeRedirect(const QUrl &url) override { redirects.append(url); }
    void takeText(const QString &text) override { texts.append(text); }

    void needSignIn(const QUrl &address) { Q_EMIT signInNeeded(address); }
    void needCode(const DeviceCode &code) { Q_EMIT codeNeeded(code); }
    void redeem() { Q_EMIT redeeming(); }
    void ignore(const OAuthFailure &reason) { Q_EMIT ignored(reason); }
    void finish(const Result &result); // later

    QUrl redirect{QStringLiteral("https://management.example/oauth2/client/smtpMicrosoft/authorize-callback")};
    bool isStarted = false;
    bool isCancelled = false;
    QList<QUrl> redirects; // that were caught
    QStringList texts; // that were pasted

private:
    const AuthorizationSubject m_subject;
    const AuthorizationWay m_way;
    const std::function<void(FakeAuthorizationJob &)> m_script;
    bool m_isFinished = false;
};

// Its steps change when the test says so.
class FakeAuthorizationCheck : public AuthorizationCheck
{
    Q_OBJECT
public:
    explicit FakeAuthorizationCheck(QList<AuthorizationCheckStep> steps);

    void start() override { isStarted = true; }
    QList<AuthorizationCheckStep> steps() const override { return m_steps; }
    bool isFinished() const override { return m_isFinished; }

    void setStep(int index, const AuthorizationCheckStep &step);
    void finish();

    bool isStarted = false;

private:
    QList<AuthorizationCheckStep> m_steps;
    bool m_isFinished = false;
};

// Signs nobody in. Tokens are answered in the order in which they are asked for, with what was prepared; where nothing
// is left, when the test answers.
class FakeAuthorization : public AuthorizationService
{
    Q_OBJECT
public:
    struct Question
    {
        QUuid connectorId;
        AuthorizationSubject subject;
        std::optional<Secret> refused; // of a renewal

        bool operator==(const Question &) const = default;
    };

    using AuthorizationService::AuthorizationService;

    std::unique_ptr<AuthorizationJob> createJob(const AuthorizationSubject &subject, AuthorizationWay way) override;
    std::unique_ptr<AuthorizationCheck> createCheck(const AuthorizationSubject &subject) override;
    QFuture<Token> accessToken(const QUuid &connectorId, const AuthorizationSubject &subject) override;
    QFuture<Token> renewedAccessToken(const QUuid &connectorId, const AuthorizationSubject &subject,
                                      const Secret &refused) override;

    FakeAuthorizationJob *lastJob() const { return m_lastJob; } // null when it was deleted
    FakeAuthorizationCheck *lastCheck() const { return m_lastCheck; }

    const QList<Question> &questions() const { return m_questions; }
    void prepare(const Token &token) { m_prepared.append(token); }
    void answer(const Token &token); // the oldest question that waits
    void goAway() { m_waiting.clear(); } // and with it the answers to what waits

    std::function<void(FakeAuthorizationJob &)> script; // for jobs that are made from now on, when they are started
    QList<AuthorizationCheckStep> checkSteps;
    QList<AuthorizationSubject> subjects; // of jobs
    QList<AuthorizationWay> ways;
    QList<AuthorizationSubject> checkedSubjects;

private:
    QFuture<Token> ask(const Question &question);

    QPointer<FakeAuthorizationJob> m_lastJob;
    QPointer<FakeAuthorizationCheck> m_lastCheck;
    QList<Question> m_questions;
    QList<Token> m_prepared;
    QList<std::shared_ptr<QPromise<Token>>> m_waiting;
};

// Of anna@corp.example, with tokens that no provider gave.
Authorization sampleAuthorization();

} // namespace console
