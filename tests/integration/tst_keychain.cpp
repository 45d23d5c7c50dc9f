// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keychain's store on a real gnome-keyring-daemon, which with-keyring.sh starts.

#include "delivery/secrets/keychainsecretstore.h"
#include "tests/delivery/support/waitforanswer.h"

#include <QtTest>

#include <csignal>

using namespace console;
using namespace Qt::StringLiterals;
using Code = SecretFailure::Code;
using State = SecretStoreStatus::State;

namespace {

const QUuid workspace = QUuid::createUuid();
const SecretKey password{QUuid::createUuid(), u"password"_s};
const SecretKey token{{}, u"mailServer.refreshToken"_s};

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theStateIsFoundWithoutAJob();
    void whatIsWrittenIsReadReplacedAndRemoved_data();
    void whatIsWrittenIsReadReplacedAndRemoved();
    void aProgramThatIsStartedLaterFindsTheSecrets();
    void aDaemonThatStandsStillIsUnavailableUntilItGoesOn();
    void aDaemonThatIsKilledInTheMiddleIsUnavailable(); // the last: there is no daemon any more

private:
    int m_daemon = 0;
};

void TestKeychain::initTestCase()
{
    m_daemon = qEnvironmentVariableIntValue("CONSOLE_KEYRING_PID");
    QVERIFY2(m_daemon > 0, "Run it through with-keyring.sh");
}

void TestKeychain::theStateIsFoundWithoutAJob()
{
    KeychainSecretStore store(workspace);
    QCOMPARE(store.status().state, State::Unknown);
    store.refreshStatus();
    QTRY_COMPARE(store.status().state, State::Ready);
}

void TestKeychain::whatIsWrittenIsReadReplacedAndRemoved_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a password") << QByteArray("p\xc3\xa4ssw\xc3\xb6rd");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("bytes, zero among them") << QByteArray("\x00\xff\x00", 3);
    QTest::newRow("a token of 8 KiB") << QByteArray(8192, 't');
}

void TestKeychain::whatIsWrittenIsReadReplacedAndRemoved()
{
    QFETCH(QByteArray, value);
    KeychainSecretStore store(workspace);
    QCOMPARE(answerOf(store.read(password)).error().code, Code::NotFound);
    QVERIFY(answerOf(store.write(password, Secret("another"))));
    QVERIFY(answerOf(store.write(password, Secret(value))));
    QVERIFY(answerOf(store.write(token, Secret("a token"))));
    QCOMPARE(answerOf(store.read(password))->reveal(), value);
    QCOMPARE(*answerOf(store.list()), (QList<SecretKey>{token, password}));

    QVERIFY(answerOf(store.remove(password)));
    QVERIFY2(answerOf(store.remove(password)), "Also where nothing is");
    QCOMPARE(answerOf(store.read(password)).error().code, Code::NotFound);
    QCOMPARE(*answerOf(store.list()), QList<SecretKey>{token});
    QVERIFY(answerOf(store.remove(token)));
    QVERIFY(answerOf(store.list())->isEmpty());
}

void TestKeychain::aProgramThatIsStartedLaterFindsTheSecrets()
{
    const QByteArray value(8192, 'x');
    {
        KeychainSecretStore store(workspace);
        QVERIFY(answerOf(store.write(password, Secret(value))));
    }
    KeychainSecretStore later(workspace);
    QCOMPARE(answerOf(later.read(password))->reveal(), value);
    KeychainSecretStore ofAnotherWorkspace(QUuid::createUuid());
    QCOMPARE(answerOf(ofAnotherWorkspace.read(password)).error().code, Code::NotFound);
}

void TestKeychain::aDaemonThatStandsStillIsUnavailableUntilItGoesOn()
{
    KeychainSecretStore store(workspace, {std::chrono::milliseconds(300), std::chrono::seconds(1)});
    QVERIFY(answerOf(store.read(password)));

    QCOMPARE(::kill(m_daemon, SIGSTOP), 0);
    const ReadAnswer read = answerOf(store.read(password));
    const DoneAnswer written = answerOf(store.write(password, Secret("new")));
    QCOMPARE(::kill(m_daemon, SIGCONT), 0);
    QCOMPARE(read.error().code, Code::Unavailable);
    QCOMPARE(written.error().code, Code::Unavailable);

    store.refreshStatus();
    QTRY_COMPARE(store.status().state, State::Ready);
    QCOMPARE(answerOf(store.read(password))->reveal(), QByteArray(8192, 'x'));
}

void TestKeychain::aDaemonThatIsKilledInTheMiddleIsUnavailable()
{
    KeychainSecretStore store(workspace);
    // The store has just found the keychain well, and asks it for the first item.
    connect(&store, &SecretStore::statusChanged, &store, [&](const SecretStoreStatus &status) {
        if (status.state == State::Ready)
            ::kill(m_daemon, SIGKILL);
    });
    QElapsedTimer timer;
    timer.start();
    const DoneAnswer written = answerOf(store.write(password, Secret(QByteArray(8192, 'y'))));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::Unavailable);
    QVERIFY(!written.error().technical.isEmpty());
    QVERIFY2(timer.elapsed() < 5000, "Long before the time limit");
    QTRY_COMPARE(store.status().state, State::Unavailable);
    QCOMPARE(answerOf(store.read(password)).error().code, Code::Unavailable);
    qInfo() << written.error().technical << timer.elapsed() << "ms";
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
