// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keychain's store where there is no keychain, in each of the ways that with-keyring.sh knows. Nothing waits longer
// than the time limit, and the event loop turns meanwhile.

#include "delivery/secrets/keychainsecretstore.h"
#include "tests/delivery/support/waitforanswer.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using Code = SecretFailure::Code;
using State = SecretStoreStatus::State;

namespace {

constexpr std::chrono::milliseconds limit(500);
const SecretKey password{QUuid::createUuid(), u"password"_s};

} // namespace

class TestKeychainAbsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theStateIsFound();
    void nothingCanBeWritten();
    void readingFailsAndFailsAtOnceTheSecondTime();
    void theStoreGoesWithoutWaiting();

private:
    QString m_mode;
    std::unique_ptr<KeychainSecretStore> m_store;
    QTimer m_turn;
    QElapsedTimer m_sinceTurn;
    qint64 m_longestTurn = 0; // milliseconds
};

void TestKeychainAbsent::initTestCase()
{
    m_mode = qEnvironmentVariable("CONSOLE_KEYRING");
    QVERIFY2((QStringList{u"no-bus"_s, u"no-provider"_s, u"no-keyring"_s, u"mute"_s}.contains(m_mode)),
             "Run it through with-keyring.sh");
    connect(&m_turn, &QTimer::timeout, this,
            [this] { m_longestTurn = std::max(m_longestTurn, m_sinceTurn.restart()); });
}

void TestKeychainAbsent::init()
{
    m_store = std::make_unique<KeychainSecretStore>(QUuid::createUuid(), KeychainLimits{limit, limit});
    m_longestTurn = 0;
    m_sinceTurn.start();
    m_turn.start(5);
}

void TestKeychainAbsent::cleanup()
{
    m_turn.stop();
    m_store.reset();
    QVERIFY2(m_longestTurn < limit.count() / 2, qPrintable(u"The loop stood for %1 ms"_s.arg(m_longestTurn)));
}

void TestKeychainAbsent::theStateIsFound()
{
    m_store->refreshStatus();
    QTRY_VERIFY(m_store->status().state != State::Unknown);
    QVERIFY2(m_mode == "mute"_L1 || m_sinceTurn.elapsed() < limit.count(), "Only silence takes time");
    const bool isMissing = m_mode == "no-keyring"_L1;
    QCOMPARE(m_store->status().state, isMissing ? State::Missing : State::Unavailable);
    QCOMPARE(m_store->status().technical.isEmpty(), isMissing);
    qInfo() << m_mode << m_store->status().technical;
}

void TestKeychainAbsent::nothingCanBeWritten()
{
    QElapsedTimer timer;
    timer.start();
    const DoneAnswer written = answerOf(m_store->write(password, Secret("value")));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::Unavailable);
    QVERIFY(!written.error().technical.isEmpty());
    QVERIFY(timer.elapsed() < 3 * limit.count());
    qInfo() << m_mode << written.error().technical << timer.elapsed() << "ms";
}

void TestKeychainAbsent::readingFailsAndFailsAtOnceTheSecondTime()
{
    const Code expected = m_mode == "no-keyring"_L1 ? Code::NotFound : Code::Unavailable;
    QCOMPARE(answerOf(m_store->read(password)).error().code, expected);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(answerOf(m_store->read(password)).error().code, expected);
    QVERIFY2(timer.elapsed() < limit.count() / 2, qPrintable(QString::number(timer.elapsed())));
}

void TestKeychainAbsent::theStoreGoesWithoutWaiting()
{
    auto store = std::make_unique<KeychainSecretStore>(QUuid::createUuid(), KeychainLimits{std::chrono::minutes(1)});
    const auto read = store->read(password);
    store->refreshStatus();
    QElapsedTimer timer;
    timer.start();
    store.reset();
    QVERIFY(timer.elapsed() < limit.count());
    QVERIFY(read.isFinished());
}

QTEST_GUILESS_MAIN(TestKeychainAbsent)
#include "tst_keychain_absent.moc"
