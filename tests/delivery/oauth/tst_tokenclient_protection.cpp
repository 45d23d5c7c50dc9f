// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/oauth/tokenendpoint.h"
#include "tests/delivery/support/waitforanswer.h"

#include <QLoggingCategory>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = OAuthFailure::Kind;

namespace {

QStringList logged;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged << text;
}

} // namespace

class TestTokenClientProtection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsAskedOverHttpsAlone_data();
    void anAddressIsAskedOverHttpsAlone();
    void aCertificateIsVerified_data();
    void aCertificateIsVerified();
    void aCertificateIsTakenForItsFingerprint_data();
    void aCertificateIsTakenForItsFingerprint();
    void theSystemsProxyIsUsed();
    void noCookieIsKept();
    void noSecretIsInAFailureOrALog();
};

void TestTokenClientProtection::anAddressIsAskedOverHttpsAlone_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::newRow("http elsewhere") << QUrl(u"http://login.example/token"_s);
    QTest::newRow("a host that begins like this computer") << QUrl(u"http://localhost.example/token"_s);
    QTest::newRow("a file") << QUrl(u"file:///etc/hostname"_s);
    QTest::newRow("data") << QUrl(u"data:application/json,{}"_s);
    QTest::newRow("a path alone") << QUrl(u"/token"_s);
    QTest::newRow("nothing") << QUrl();
}

void TestTokenClientProtection::anAddressIsAskedOverHttpsAlone()
{
    QFETCH(QUrl, address);
    TokenClient client(quick());
    const auto answer = answerOf(client.fetch(address, 1024));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Untrustworthy);
    QCOMPARE(answer.error().code, u"oauth.not-https"_s);
}

void TestTokenClientProtection::aCertificateIsVerified_data()
{
    QTest::addColumn<TestCertificateWish>("wish");
    QTest::addColumn<QString>("code");
    const auto signedBy = [](const QByteArray &names, int firstDay, int lastDay) {
        return TestCertificateWish{names.mid(4), names, firstDay, lastDay, false};
    };
    QTest::newRow("a good one") << signedBy("DNS:localhost", -1, 30) << u"no failure"_s;
    QTest::newRow("one of yesterday") << signedBy("DNS:localhost", -9, -1) << u"tls.expired"_s;
    QTest::newRow("one of tomorrow") << signedBy("DNS:localhost", 1, 9) << u"tls.not-yet-valid"_s;
    QTest::newRow("one of another host") << signedBy("DNS:login.example", -1, 30) << u"tls.other-host"_s;
    QTest::newRow("one that nobody has signed")
        << TestCertificateWish{"other", "DNS:localhost", -1, 30, false} << u"tls.self-signed"_s;
}

void TestTokenClientProtection::aCertificateIsVerified()
{
    QFETCH(TestCertificateWish, wish);
    QFETCH(QString, code);
    const TestCertificate authority = makeTestCertificate({"Authority", {}, -20, 60, true});
    const QSslConfiguration untouched = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(untouched); });
    QSslConfiguration trusting = untouched;
    trusting.addCaCertificate(QSslCertificate(authority.certificate));
    QSslConfiguration::setDefaultConfiguration(trusting);

    HttpScript script = keptAlive(200, jsonHeader, goodTokens);
    script.usesTls = true;
    script.certificate = makeTestCertificate(wish, wish.subject == "other" ? nullptr : &authority);
    const FakeHttpServer server(script);
    TokenClient client(quick({1ms}));
    const OAuthFailure failure = failureOf(answerOf(client.requestTokens(refreshAt(addressOf(server, u"https"_s)))));
    QCOMPARE(failure.code, code);
    if (code.startsWith("tls."_L1)) {
        QCOMPARE(failure.kind, Kind::Unreachable);
        QCOMPARE(server.received(), QByteArray());
        QCOMPARE(server.connections(), 1); // it is not repeated
    }
}

void TestTokenClientProtection::aCertificateIsTakenForItsFingerprint_data()
{
    QTest::addColumn<TestCertificateWish>("wish");
    QTest::newRow("one that nobody has signed") << TestCertificateWish{};
    QTest::newRow("one of yesterday") << TestCertificateWish{"localhost", "DNS:localhost", -9, -1, false};
    QTest::newRow("one of another host") << TestCertificateWish{"login.example", "DNS:login.example", -1, 30, false};
}

void TestTokenClientProtection::aCertificateIsTakenForItsFingerprint()
{
    QFETCH(TestCertificateWish, wish);
    HttpScript script = keptAlive(200, jsonHeader, goodTokens);
    script.usesTls = true;
    script.certificate = makeTestCertificate(wish);
    const FakeHttpServer server(script);
    const QUrl address = addressOf(server, u"https"_s);
    const auto asked = [&](const QStringList &trusted) {
        TokenClient client(quick(), trusted);
        const auto document = answerOf(client.fetch(address, 1024 * 1024));
        const auto tokens = answerOf(client.requestTokens(refreshAt(address)));
        return QStringList{failureOf(document).code, failureOf(tokens).code};
    };
    const QString fingerprint = script.certificate->fingerprint();
    QCOMPARE(asked({u"0"_s.repeated(64), fingerprint}), QStringList(2, u"no failure"_s));
    for (const QStringList &others : {QStringList(), QStringList{makeTestCertificate(wish).fingerprint()},
                                      QStringList{fingerprint.toUpper()}, QStringList{fingerprint.left(32)}}) {
        const QStringList codes = asked(others);
        QVERIFY2(codes.at(0).startsWith("tls."_L1) && codes.at(1).startsWith("tls."_L1), qPrintable(codes.join(u' ')));
    }
}

void TestTokenClientProtection::theSystemsProxyIsUsed()
{
    const FakeHttpServer proxy(keptAlive(407, "Proxy-Authenticate: Basic realm=\"x\"\r\n"));
    const QByteArray exceptions = qgetenv("no_proxy");
    const auto restore = qScopeGuard([&] {
        qunsetenv("https_proxy");
        qputenv("no_proxy", exceptions);
    });
    qputenv("https_proxy", "http://localhost:" + QByteArray::number(proxy.port()));
    qunsetenv("no_proxy");
    TokenClient client(quick());
    const auto answer = answerOf(client.fetch(QUrl(u"https://login.example/keys"_s), 1024));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"oauth.proxy"_s);
    QVERIFY(proxy.received().startsWith("CONNECT login.example:443 "));
}

void TestTokenClientProtection::noCookieIsKept()
{
    const FakeHttpServer server(keptAlive(200, jsonHeader + "Set-Cookie: a=b; Path=/\r\n", goodTokens));
    TokenClient client(quick());
    QVERIFY(answerOf(client.requestTokens(refreshAt(addressOf(server)))));
    QVERIFY(answerOf(client.requestTokens(refreshAt(addressOf(server)))));
    QVERIFY(!server.received().contains("Cookie"));
}

void TestTokenClientProtection::noSecretIsInAFailureOrALog()
{
    const auto restore = qScopeGuard([] {
        qInstallMessageHandler(nullptr);
        QLoggingCategory::setFilterRules({});
    });
    logged.clear();
    QLoggingCategory::setFilterRules(u"*=true"_s);
    qInstallMessageHandler(keepMessage);
    const FakeHttpServer server(
        keptAlive(400, jsonHeader,
                  R"({"error": "invalid_grant", "error_description": "refresh-1 of s~+/ is no longer good"})"),
        {keptAlive(200, jsonHeader, goodTokens)});
    TokenClient client(quick());
    const OAuthFailure failure = failureOf(answerOf(client.requestTokens(refreshAt(addressOf(server)))));
    QVERIFY(answerOf(client.requestTokens(refreshAt(addressOf(server)))));
    QCOMPARE(failure.technical, u"… of … is no longer good"_s);
    const QString log = logged.join(u'\n');
    for (const auto secret : {"refresh-1"_L1, "refresh-2"_L1, "access-1"_L1, "s~+/"_L1, "s~%2B%2F"_L1})
        QVERIFY2(!log.contains(secret), qPrintable(log));
}

QTEST_GUILESS_MAIN(TestTokenClientProtection)
#include "tst_tokenclient_protection.moc"
