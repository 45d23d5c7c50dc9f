// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/tokenfailure.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

using Kind = OAuthFailure::Kind;

class TestTokenFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasItsCause_data();
    void everyFailureHasItsCause();
    void itIsAboutTheProviderOrTheSlot_data();
    void itIsAboutTheProviderOrTheSlot();
    void whatTheProvidersSupportAsksForIsKept();
    void whatWasGivenUpIsCancelled();
};

void TestTokenFailure::everyFailureHasItsCause_data()
{
    QTest::addColumn<OAuthFailure::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, Kind kind, const QString &code, Cause cause) {
        QTest::newRow(name) << kind << code << cause;
    };
    row("nobody has authorized it", Kind::NotReady, u"oauth.no-authorization"_s, Cause::SecretMissing);
    row("the store lacks a secret", Kind::NotReady, u"secret.missing"_s, Cause::SecretMissing);
    row("the store is locked", Kind::NotReady, u"secret.locked"_s, Cause::SecretStoreUnavailable);
    row("the system configuration names no application", Kind::NotReady, u"oauth.no-client-id"_s,
        Cause::InvalidConnector);
    row("the provider has no address", Kind::Unreachable, u"oauth.host-not-found"_s, Cause::HostNotFound);
    row("the provider does not listen", Kind::Unreachable, u"oauth.connection-refused"_s, Cause::ConnectionRefused);
    row("the connection is lost", Kind::Unreachable, u"oauth.connection-lost"_s, Cause::ConnectionReset);
    row("the provider does not answer", Kind::Unreachable, u"oauth.no-answer"_s, Cause::TimedOut);
    row("the provider's certificate has expired", Kind::Unreachable, u"tls.expired"_s, Cause::CertificateUntrusted);
    row("the proxy is in the way", Kind::Unreachable, u"oauth.proxy"_s, Cause::HostUnreachable);
    row("the provider refuses", Kind::Refused, u"AADSTS700082"_s, Cause::SignInRefused);
    row("the provider is at fault", Kind::Temporary, u"http.503"_s, Cause::ServerFailed);
    row("the answer is of somebody else", Kind::Untrustworthy, u"oauth.issuer"_s, Cause::ProtocolViolated);
    row("the answer is none", Kind::Malformed, u"oauth.not-json"_s, Cause::ProtocolViolated);
}

void TestTokenFailure::everyFailureHasItsCause()
{
    QFETCH(OAuthFailure::Kind, kind);
    QFETCH(QString, code);
    QFETCH(Cause, cause);
    OAuthFailure oauth{kind, code, u"in English"_s};
    oauth.retryAfter = 7;
    const auto failure = std::get<Failure>(tokenOutcome(oauth, {}));
    QCOMPARE(failure.stage, Stage::Prepare);
    QCOMPARE(failure.cause, cause);
    QCOMPARE(failure.code, code);
    QCOMPARE(failure.technical, u"in English"_s);
    QCOMPARE(failure.retryAfter, 7);
}

void TestTokenFailure::itIsAboutTheProviderOrTheSlot_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");
    QTest::newRow("nothing stored") << u"oauth.no-authorization"_s << u"accessToken"_s;
    QTest::newRow("a store that is locked") << u"secret.locked"_s << u"accessToken"_s;
    QTest::newRow("anything else") << u"oauth.no-answer"_s << u"login.example.com"_s;
}

void TestTokenFailure::itIsAboutTheProviderOrTheSlot()
{
    QFETCH(QString, code);
    QFETCH(QString, subject);
    SystemConfiguration system;
    system.microsoftAuthority = u" https://login.example.com/"_s;
    QCOMPARE(std::get<Failure>(tokenOutcome({Kind::NotReady, code, {}}, system)).subject, subject);
}

void TestTokenFailure::whatTheProvidersSupportAsksForIsKept()
{
    OAuthFailure oauth{Kind::Refused, u"AADSTS700082"_s, u"expired"_s};
    QCOMPARE(std::get<Failure>(tokenOutcome(oauth, {})).response, QString());
    oauth.error = u"invalid_grant"_s;
    oauth.traceId = u"0b7f"_s;
    oauth.correlationId = u"91c2"_s;
    QCOMPARE(std::get<Failure>(tokenOutcome(oauth, {})).response,
             u"error: invalid_grant\ntrace_id: 0b7f\ncorrelation_id: 91c2"_s);
}

void TestTokenFailure::whatWasGivenUpIsCancelled()
{
    QVERIFY(std::holds_alternative<Cancelled>(tokenOutcome({Kind::Cancelled, u"oauth.cancelled"_s, {}}, {})));
}

QTEST_APPLESS_MAIN(TestTokenFailure)
#include "tst_tokenfailure.moc"
