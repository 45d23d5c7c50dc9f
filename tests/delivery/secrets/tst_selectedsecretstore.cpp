// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/selectedsecretstore.h"
#include "tests/delivery/support/waitforanswer.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using Code = SecretFailure::Code;
using State = SecretStoreStatus::State;

namespace {

const SecretKey password{QUuid::createUuid(), u"password"_s};

} // namespace

class TestSelectedSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreInMemoryKeepsWhatItIsGiven();
    void theKindIsKnownBeforeAnythingIsAsked_data();
    void theKindIsKnownBeforeAnythingIsAsked();
    void aVaultIsMadeUnlockedAndSaidByTheSignal();
    void selectingAnotherForgetsTheFirst();
    void selectingTheSameChangesNothing();
    void selectingAnotherFromItsSignalIsSafe();
    void withoutABusTheKeychainIsUnavailableAtOnce();

private:
    const QUuid m_workspace = QUuid::createUuid();
    QTemporaryDir m_folder;
    const QString m_vault = m_folder.filePath(u"secrets.vault"_s);
};

void TestSelectedSecretStore::aStoreInMemoryKeepsWhatItIsGiven()
{
    SelectedSecretStore store(SecretStoreKind::Memory, m_workspace, m_vault);
    QSignalSpy changed(&store, &SecretStore::statusChanged);
    store.refreshStatus();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.status().state, State::Ready);
    QVERIFY(answerOf(store.write(password, Secret("value"))));
    QCOMPARE(answerOf(store.read(password))->reveal(), "value");
    QCOMPARE(*answerOf(store.list()), QList<SecretKey>{password});
    QVERIFY(answerOf(store.unlock(Secret("anything"))));
    QVERIFY(answerOf(store.remove(password)));
    QCOMPARE(answerOf(store.read(password)).error().code, Code::NotFound);
}

void TestSelectedSecretStore::theKindIsKnownBeforeAnythingIsAsked_data()
{
    QTest::addColumn<SecretStoreKind>("kind");
    QTest::newRow("the keychain") << SecretStoreKind::Keychain;
    QTest::newRow("a vault") << SecretStoreKind::Vault;
    QTest::newRow("memory") << SecretStoreKind::Memory;
}

void TestSelectedSecretStore::theKindIsKnownBeforeAnythingIsAsked()
{
    QFETCH(SecretStoreKind, kind);
    SelectedSecretStore store(kind, m_workspace, m_vault);
    QCOMPARE(store.status(), (SecretStoreStatus{kind, State::Unknown, {}}));
    QVERIFY2(store.children().isEmpty(), "No store is made yet");
}

void TestSelectedSecretStore::aVaultIsMadeUnlockedAndSaidByTheSignal()
{
    SelectedSecretStore store(SecretStoreKind::Vault, m_workspace, m_vault);
    QSignalSpy changed(&store, &SecretStore::statusChanged);
    QVERIFY(answerOf(store.unlock(Secret("correct horse"))));
    QTRY_COMPARE(store.status().state, State::Ready);
    QCOMPARE(changed.constLast().first().value<SecretStoreStatus>(), store.status());
    QVERIFY(answerOf(store.write(password, Secret("value"))));
}

void TestSelectedSecretStore::selectingAnotherForgetsTheFirst()
{
    SelectedSecretStore store(SecretStoreKind::Memory, m_workspace, m_vault);
    QVERIFY(answerOf(store.write(password, Secret("value"))));
    QSignalSpy changed(&store, &SecretStore::statusChanged);
    store.select(SecretStoreKind::Vault);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.status().kind, SecretStoreKind::Vault);
    QCOMPARE(answerOf(store.read(password)).error().code, Code::Locked);
    store.select(SecretStoreKind::Memory);
    QCOMPARE(answerOf(store.read(password)).error().code, Code::NotFound);
}

void TestSelectedSecretStore::selectingTheSameChangesNothing()
{
    SelectedSecretStore store(SecretStoreKind::Memory, m_workspace, m_vault);
    QVERIFY(answerOf(store.write(password, Secret("value"))));
    QSignalSpy changed(&store, &SecretStore::statusChanged);
    store.select(SecretStoreKind::Memory);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(answerOf(store.read(password))->reveal(), "value");
}

void TestSelectedSecretStore::selectingAnotherFromItsSignalIsSafe()
{
    SelectedSecretStore store(SecretStoreKind::Vault, m_workspace, m_folder.filePath(u"none.vault"_s));
    connect(&store, &SecretStore::statusChanged, &store, [&] { store.select(SecretStoreKind::Memory); });
    store.refreshStatus();
    QTRY_COMPARE(store.status().kind, SecretStoreKind::Memory);
    QVERIFY(answerOf(store.write(password, Secret("value"))));
}

void TestSelectedSecretStore::withoutABusTheKeychainIsUnavailableAtOnce()
{
    SelectedSecretStore store(SecretStoreKind::Keychain, m_workspace, m_vault);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(answerOf(store.read(password)).error().code, Code::Unavailable);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(store.status().state, State::Unavailable);
    QVERIFY(!store.status().technical.isEmpty());
}

QTEST_GUILESS_MAIN(TestSelectedSecretStore)
#include "tst_selectedsecretstore.moc"
