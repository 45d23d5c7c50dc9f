// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/oauth/tokenendpoint.h"
#include "tests/delivery/support/waitforanswer.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = OAuthFailure::Kind;

namespace {

HttpScript refusedWith(const QByteArray &error)
{
    return keptAlive(400, jsonHeader, R"({"error": ")" + error + R"("})");
}

HttpScript given()
{
    return keptAlive(200, jsonHeader, goodTokens);
}

DeviceRequest requestAt(const FakeHttpServer &server)
{
    return {addressOf(server), addressOf(server), {u"client"_s, {}}, {u"SMTP.Send"_s, u"offline_access"_s}};
}

DeviceAuthorization authorizationFor(std::chrono::seconds lifetime)
{
    DeviceAuthorization authorization;
    authorization.deviceCode = Secret("device-1");
    authorization.userCode = u"AB-12"_s;
    authorization.expires = QDateTime::currentDateTimeUtc().addSecs(lifetime.count());
    authorization.interval = 20ms;
    return authorization;
}

} // namespace

class TestTokenClientDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceIsAuthorized();
    void itIsAskedUntilSomebodyHasSignedIn();
    void aRefusalEndsIt_data();
    void aRefusalEndsIt();
    void aFailureOnTheWayIsBridged();
    void itEndsWithTheCode_data();
    void itEndsWithTheCode();
    void cancellingEndsItAtOnce();
};

void TestTokenClientDevice::aDeviceIsAuthorized()
{
    const FakeHttpServer server(keptAlive(200, jsonHeader,
                                          R"({"device_code": "device-1", "user_code": "AB-12", "expires_in": 900,
                                              "verification_uri": "https://login.example/device"})"));
    TokenClient client(quick());
    const auto authorization = answerOf(client.authorizeDevice(requestAt(server)));
    QVERIFY(authorization);
    QCOMPARE(authorization->deviceCode, Secret("device-1"));
    QCOMPARE(authorization->userCode, u"AB-12"_s);
    QCOMPARE(server.receivedBody(), QByteArray("client_id=client&scope=SMTP.Send%20offline_access"));
}

void TestTokenClientDevice::itIsAskedUntilSomebodyHasSignedIn()
{
    const FakeHttpServer server(refusedWith("authorization_pending"),
                                {refusedWith("slow_down"), refusedWith("authorization_pending"), given()});
    TokenClientLimits limits = quick();
    limits.slowDown = 60ms;
    TokenClient client(limits);
    QElapsedTimer clock;
    clock.start();
    const auto answer = answerOf(client.awaitDevice(requestAt(server), authorizationFor(900s)));
    QVERIFY(answer);
    QCOMPARE(answer->tokens.access, Secret("access-1"));
    QCOMPARE(server.requests().size(), 4);
    QVERIFY2(clock.elapsed() >= 20 + 20 + 80 + 80 - 10, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(server.receivedBody().startsWith(
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=device-1&client_id=client"));
}

void TestTokenClientDevice::aRefusalEndsIt_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("somebody declined") << QByteArray("access_denied");
    QTest::newRow("somebody declined at Microsoft") << QByteArray("authorization_declined");
    QTest::newRow("the code has expired") << QByteArray("expired_token");
    QTest::newRow("another code") << QByteArray("bad_verification_code");
}

void TestTokenClientDevice::aRefusalEndsIt()
{
    QFETCH(QByteArray, error);
    const FakeHttpServer server(refusedWith("authorization_pending"), {refusedWith(error), given()});
    TokenClient client(quick({1ms}));
    const OAuthFailure failure = failureOf(answerOf(client.awaitDevice(requestAt(server), authorizationFor(900s))));
    QCOMPARE(failure.kind, Kind::Refused);
    QCOMPARE(failure.code, QString::fromLatin1(error));
    QCOMPARE(server.requests().size(), 2);
}

void TestTokenClientDevice::aFailureOnTheWayIsBridged()
{
    const HttpScript busy = keptAlive(503);
    const HttpScript pending = refusedWith("authorization_pending");
    const FakeHttpServer server(busy, {pending, busy, pending, busy, given()});
    TokenClient client(quick({1ms}));
    QVERIFY(answerOf(client.awaitDevice(requestAt(server), authorizationFor(900s))));
    QCOMPARE(server.requests().size(), 6);
}

void TestTokenClientDevice::itEndsWithTheCode_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("nobody has signed in") << QByteArray("authorization_pending");
    QTest::newRow("it is to be asked more slowly") << QByteArray("slow_down");
}

void TestTokenClientDevice::itEndsWithTheCode()
{
    QFETCH(QByteArray, error);
    const FakeHttpServer server(refusedWith(error));
    TokenClient client(quick());
    const OAuthFailure failure = failureOf(answerOf(client.awaitDevice(requestAt(server), authorizationFor(1s))));
    QCOMPARE(failure.kind, Kind::Refused);
    QCOMPARE(failure.code, u"expired_token"_s);
}

void TestTokenClientDevice::cancellingEndsItAtOnce()
{
    const FakeHttpServer server(refusedWith("slow_down"));
    TokenClient client(quick());
    const auto future = client.awaitDevice(requestAt(server), authorizationFor(900s));
    QTRY_COMPARE(server.requests().size(), 1);
    client.cancel();
    QVERIFY(future.isFinished());
    QCOMPARE(failureOf(future.result()).kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestTokenClientDevice)
#include "tst_tokenclient_device.moc"
