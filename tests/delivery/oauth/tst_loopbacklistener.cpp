// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/loopbacklistener.h"
#include "tests/delivery/oauth/signinrun.h"

#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using Way = AuthorizationWay;

namespace {

// A port that is free for the moment.
int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

QUrl redirectAt(int port)
{
    return QUrl(u"http://localhost:%1/oauth2/callback"_s.arg(port));
}

QByteArray asked(const QByteArray &target, int port, const QByteArray &host = "localhost")
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + ':' + QByteArray::number(port)
        + "\r\nUser-Agent: browser\r\n\r\n";
}

// What is answered to a request; empty: the connection was closed without an answer.
QByteArray answerTo(const QByteArray &request, int port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
    socket.write(request);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 15000))
        qFatal("The listener does not hang up");
    return socket.readAll();
}

} // namespace

class TestLoopbackListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRedirectArrives();
    void whatIsNoRedirectIsNotFound_data();
    void whatIsNoRedirectIsNotFound();
    void aRequestWithoutEndIsGivenUp();
    void itListensOnThisComputerAlone();
    void onlyThisComputerIsWaitedFor_data();
    void onlyThisComputerIsWaitedFor();
    void aSignInEndsByIt();
    void aWrongAnswerLeavesItWaiting();
    void whereThePortIsTakenTheAddressIsPasted();
    void anEmbeddedBrowserNeedsNone();
};

void TestLoopbackListener::aRedirectArrives()
{
    const int port = freePort();
    LoopbackListener listener(redirectAt(port));
    QVERIFY(listener.listen());
    QSignalSpy arrived(&listener, &LoopbackListener::arrived);
    const QByteArray answer = answerTo(asked("/oauth2/callback?code=code-1&state=a%2Bb", port), port);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.constFirst().constFirst().toUrl().toEncoded(),
             redirectAt(port).toEncoded() + "?code=code-1&state=a%2Bb");
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("may be closed"));
    QVERIFY(!answer.contains("code-1") && !answer.contains("state"));
}

void TestLoopbackListener::whatIsNoRedirectIsNotFound_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    const QByteArray right = "/oauth2/callback?code=1&state=2";
    QTest::newRow("another path") << QByteArray("GET") << QByteArray("/favicon.ico?code=1") << QByteArray("localhost");
    QTest::newRow("a path above it") << QByteArray("GET") << QByteArray("/oauth2/callback/../callback?code=1")
                                     << QByteArray("localhost");
    QTest::newRow("another method") << QByteArray("POST") << right << QByteArray("localhost");
    QTest::newRow("a name that leads here") << QByteArray("GET") << right << QByteArray("evil.example");
    QTest::newRow("a whole address") << QByteArray("GET") << "http://localhost" + right << QByteArray("localhost");
    QTest::newRow("another host in the target")
        << QByteArray("GET") << "@evil.example" + right << QByteArray("localhost");
}

void TestLoopbackListener::whatIsNoRedirectIsNotFound()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, host);
    const int port = freePort();
    LoopbackListener listener(redirectAt(port));
    QVERIFY(listener.listen());
    QSignalSpy arrived(&listener, &LoopbackListener::arrived);
    const QByteArray answer = answerTo(asked(target, port, host).replace(0, 3, method), port);
    QVERIFY2(answer.startsWith("HTTP/1.1 404 "), answer.constData());
    QVERIFY(answerTo(asked("/oauth2/callback?right", port), port).startsWith("HTTP/1.1 200 "));
    QTRY_COMPARE(arrived.size(), 1); // that one
    QCOMPARE(arrived.constFirst().constFirst().toUrl().query(), u"right"_s);
}

void TestLoopbackListener::aRequestWithoutEndIsGivenUp()
{
    const int port = freePort();
    LoopbackListener listener(redirectAt(port));
    QVERIFY(listener.listen());
    const QByteArray answer = answerTo("GET /oauth2/callback?" + QByteArray(128 * 1024, 'a'), port);
    QVERIFY(answer.isEmpty() || answer.startsWith("HTTP/1.1 404 "));
    QVERIFY(answerTo(asked("/oauth2/callback", port), port).startsWith("HTTP/1.1 200 "));
}

void TestLoopbackListener::itListensOnThisComputerAlone()
{
    const int port = freePort();
    LoopbackListener listener(redirectAt(port));
    QVERIFY(listener.listen());
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback())
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, static_cast<quint16>(port));
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }
}

void TestLoopbackListener::onlyThisComputerIsWaitedFor_data()
{
    QTest::addColumn<QUrl>("redirect");
    QTest::addColumn<bool>("isFor");
    QTest::newRow("localhost") << QUrl(u"http://localhost/a"_s) << true;
    QTest::newRow("127.0.0.1") << QUrl(u"http://127.0.0.1:8080/a"_s) << true;
    QTest::newRow("https on this computer") << QUrl(u"https://localhost/a"_s) << false;
    QTest::newRow("the management") << QUrl(u"https://management/a"_s) << false;
}

void TestLoopbackListener::onlyThisComputerIsWaitedFor()
{
    QFETCH(QUrl, redirect);
    QTEST(LoopbackListener::isFor(redirect), "isFor");
}

void TestLoopbackListener::aSignInEndsByIt()
{
    SignInRun run(Way::SystemBrowser);
    const int port = freePort();
    run.restart([=](SystemConfiguration &system) { system.managementUrl = u"http://localhost:%1"_s.arg(port); });
    const QUrl redirect = run.untilSignIn();
    const QByteArray target = redirect.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    QVERIFY(answerTo(asked(target, port), port).startsWith("HTTP/1.1 200 "));
    QVERIFY(run.result());
    QTcpServer again;
    QTRY_VERIFY(again.isListening() || again.listen(QHostAddress::LocalHost, static_cast<quint16>(port)));
}

void TestLoopbackListener::aWrongAnswerLeavesItWaiting()
{
    SignInRun run(Way::SystemBrowser);
    const int port = freePort();
    run.restart([=](SystemConfiguration &system) { system.managementUrl = u"http://localhost:%1"_s.arg(port); });
    const QUrl redirect = run.untilSignIn();
    const QByteArray target = redirect.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    QVERIFY(answerTo(asked(redirect.path().toLatin1() + "?code=1&state=2", port), port).startsWith("HTTP/1.1 200 "));
    QTRY_COMPARE(run.ignoredCodes(), QStringList{u"oauth.state"_s});
    QVERIFY(answerTo(asked(target, port), port).startsWith("HTTP/1.1 200 "));
    QVERIFY(run.result());
}

void TestLoopbackListener::whereThePortIsTakenTheAddressIsPasted()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    SignInRun run(Way::SystemBrowser);
    run.restart(
        [&](SystemConfiguration &system) { system.managementUrl = u"http://localhost:%1"_s.arg(other.serverPort()); });
    run.job->takeText(u"too early"_s);
    const QUrl redirect = run.untilSignIn();
    run.job->takeText(redirect.toString(QUrl::FullyEncoded));
    QVERIFY(run.result());
}

void TestLoopbackListener::anEmbeddedBrowserNeedsNone()
{
    SignInRun run(Way::EmbeddedBrowser);
    const int port = freePort();
    run.restart([=](SystemConfiguration &system) { system.managementUrl = u"http://localhost:%1"_s.arg(port); });
    QVERIFY(!run.untilSignIn().isEmpty());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(port)));
}

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "tst_loopbacklistener.moc"
