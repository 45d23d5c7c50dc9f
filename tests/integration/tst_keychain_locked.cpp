// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keychain's store on a real gnome-keyring-daemon whose keyring is locked meanwhile.

#include "delivery/secrets/keychainsecretstore.h"
#include "tests/delivery/support/waitforanswer.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using Code = SecretFailure::Code;
using State = SecretStoreStatus::State;

namespace {

const QUuid workspace = QUuid::createUuid();
const SecretKey password{QUuid::createUuid(), u"password"_s};
const SecretKey token{{}, u"mailServer.refreshToken"_s};

bool lockKeyring()
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                          u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    message << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    return QDBusConnection::sessionBus().call(message).type() == QDBusMessage::ReplyMessage;
}

} // namespace

class TestKeychainLocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyQuestionIsAnsweredLocked_data();
    void everyQuestionIsAnsweredLocked();
    void lookingNeverUnlocks();
};

void TestKeychainLocked::initTestCase()
{
    KeychainSecretStore store(workspace);
    QVERIFY2(answerOf(store.write(password, Secret("value"))), "Run it through with-keyring.sh");
    QVERIFY(lockKeyring());
}

void TestKeychainLocked::everyQuestionIsAnsweredLocked_data()
{
    QTest::addColumn<std::function<SecretFailure(SecretStore &)>>("question");
    using Question = std::function<SecretFailure(SecretStore &)>;
    const auto failureOf = [](const auto &answer) {
        return answer ? SecretFailure{Code::Failed, u"done"_s} : answer.error();
    };
    QTest::newRow("reading what is there, which gnome-keyring says is not")
        << Question([=](SecretStore &store) { return failureOf(answerOf(store.read(password))); });
    QTest::newRow("reading what is not there")
        << Question([=](SecretStore &store) { return failureOf(answerOf(store.read(token))); });
    QTest::newRow("replacing") << Question(
        [=](SecretStore &store) { return failureOf(answerOf(store.write(password, Secret("new")))); });
    QTest::newRow("writing something new")
        << Question([=](SecretStore &store) { return failureOf(answerOf(store.write(token, Secret("new")))); });
    QTest::newRow("removing, which gnome-keyring says is done")
        << Question([=](SecretStore &store) { return failureOf(answerOf(store.remove(password))); });
    QTest::newRow("listing") << Question([=](SecretStore &store) { return failureOf(answerOf(store.list())); });
}

void TestKeychainLocked::everyQuestionIsAnsweredLocked()
{
    using Question = std::function<SecretFailure(SecretStore &)>;
    QFETCH(Question, question);
    KeychainSecretStore store(workspace);
    QElapsedTimer timer;
    timer.start();
    const SecretFailure failure = question(store);
    QCOMPARE(failure.code, Code::Locked);
    QVERIFY2(timer.elapsed() < 5000, "Nobody can be asked here");
    QTRY_COMPARE(store.status().state, State::Locked);
    qInfo() << failure.technical << timer.elapsed() << "ms";
}

void TestKeychainLocked::lookingNeverUnlocks()
{
    KeychainSecretStore store(workspace);
    for (int i = 0; i < 3; ++i) {
        QSignalSpy changed(&store, &SecretStore::statusChanged);
        store.refreshStatus();
        QTRY_COMPARE(store.status().state, State::Locked);
    }
}

QTEST_GUILESS_MAIN(TestKeychainLocked)
#include "tst_keychain_locked.moc"
