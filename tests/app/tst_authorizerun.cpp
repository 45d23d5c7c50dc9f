// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/authorizerun.h"
#include "tests/delivery/support/fakeauthorization.h"

#include <QSignalSpy>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestAuthorizeRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayIsTheOneThatTheProviderHas_data();
    void theWayIsTheOneThatTheProviderHas();
    void itIsCancelledInEveryWay();
};

void TestAuthorizeRun::theWayIsTheOneThatTheProviderHas_data()
{
    using Way = AuthorizationWay;
    QTest::addColumn<std::optional<AuthorizationWay>>("asked");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QList<AuthorizationWay>>("tried");
    const auto row = [](const char *name, std::optional<Way> asked, const QString &refusal, const QList<Way> &tried) {
        QTest::newRow(name) << asked << refusal << tried;
    };
    row("a code is the first choice", {}, {}, {Way::DeviceCode});
    row("the browser where there are no codes", {}, u"oauth.no-device-code"_s, {Way::DeviceCode, Way::SystemBrowser});
    row("another refusal stands", {}, u"AADSTS7000218"_s, {Way::DeviceCode});
    row("a code that was asked for is not replaced", Way::DeviceCode, u"oauth.no-device-code"_s, {Way::DeviceCode});
    row("the browser that was asked for", Way::SystemBrowser, {}, {Way::SystemBrowser});
}

void TestAuthorizeRun::theWayIsTheOneThatTheProviderHas()
{
    QFETCH(std::optional<AuthorizationWay>, asked);
    QFETCH(QString, refusal);
    QFETCH(QList<AuthorizationWay>, tried);
    FakeAuthorization service;
    service.script = [&](FakeAuthorizationJob &job) {
        if (job.way() == AuthorizationWay::DeviceCode && !refusal.isEmpty())
            job.finish(Unexpected(OAuthFailure{OAuthFailure::Kind::NotReady, refusal, {}}));
        else
            job.finish(sampleAuthorization());
    };
    AuthorizeRun run(service, Output(OutputFormat::Text), {MicrosoftApplication::Email, u"anna@corp.example"_s, {}},
                     asked);
    QSignalSpy finished(&run, &AuthorizeRun::finished);
    run.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(service.ways, tried);
    const bool isRefused = !refusal.isEmpty() && tried.last() == AuthorizationWay::DeviceCode;
    const auto result = finished.first().first().value<AuthorizationJob::Result>();
    QCOMPARE(result.has_value(), !isRefused);
    QCOMPARE(isRefused ? result.error().code : QString(), isRefused ? refusal : QString());
}

void TestAuthorizeRun::itIsCancelledInEveryWay()
{
    FakeAuthorization service;
    AuthorizeRun run(service, Output(OutputFormat::Text), {}, AuthorizationWay::SystemBrowser);
    QSignalSpy finished(&run, &AuthorizeRun::finished);
    run.start();
    service.lastJob()->needSignIn(QUrl(u"https://login.example.com/authorize"_s));
    run.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<AuthorizationJob::Result>().error().kind, OAuthFailure::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestAuthorizeRun)

#include "tst_authorizerun.moc"
