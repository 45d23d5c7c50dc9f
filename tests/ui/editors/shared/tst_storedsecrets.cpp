// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/fakeservices.h"
#include "ui/editors/shared/storedsecrets.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const SecretFailure denied{SecretFailure::Code::Denied, QStringLiteral("said no")};

} // namespace

// Whether there is a secret, asked of a store that answers when it likes.
class TestStoredSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreKeptBySlot();
    void staleAnswersAreDropped();
    void whatSomebodyHasWrittenIsKnown();
    void theyAreAskedForAgainWhenTheStoreIsReady();
    void theyAreAskedForAgainInAnotherStore();
    void withoutAStoreEverythingIsUnavailable();
    void aStoreThatGoesBeforeItAnswersIsNone();
    void answersAfterItsEndAreHarmless();

private:
    using State = StoredSecrets::State;
};

void TestStoredSecrets::answersAreKeptBySlot()
{
    FakeSecretStore store;
    const QUuid owner = QUuid::createUuid();
    store.put(owner, u"stored"_s, "secret");
    store.put(owner, u"empty"_s, "");
    store.unreadable.insert(u"denied"_s, denied);
    store.isSlow = true;
    StoredSecrets secrets(&store);
    QSignalSpy changed(&secrets, &StoredSecrets::changed);
    secrets.ask(owner, {u"stored"_s, u"empty"_s, u"missing"_s, u"denied"_s});
    QCOMPARE(secrets.state(u"stored"_s), State::Unknown);
    for (int i = 0; i < 4; ++i)
        store.answer();
    QCOMPARE(changed.size(), 1 + 4); // with the question, and with each answer
    QCOMPARE(secrets.state(u"stored"_s), State::Stored);
    QCOMPARE(secrets.state(u"empty"_s), State::Missing);
    QCOMPARE(secrets.state(u"missing"_s), State::Missing);
    QCOMPARE(secrets.state(u"denied"_s), State::Unreadable);
    QCOMPARE(secrets.failure(u"denied"_s), denied);
    QCOMPARE(secrets.state(u"never asked"_s), State::Unknown);
}

void TestStoredSecrets::staleAnswersAreDropped()
{
    FakeSecretStore store;
    const QUuid first = QUuid::createUuid();
    store.put(first, u"password"_s, "secret");
    store.isSlow = true;
    StoredSecrets secrets(&store);
    secrets.ask(first, {u"password"_s});
    secrets.ask(QUuid::createUuid(), {u"password"_s});
    store.answer();
    QCOMPARE(secrets.state(u"password"_s), State::Unknown);
    store.answer();
    QCOMPARE(secrets.state(u"password"_s), State::Missing);
}

void TestStoredSecrets::whatSomebodyHasWrittenIsKnown()
{
    FakeSecretStore store;
    const QUuid owner = QUuid::createUuid();
    store.put(owner, u"b"_s, "old");
    StoredSecrets secrets(&store);
    secrets.ask(owner, {u"a"_s, u"b"_s});
    secrets.setStored({{{owner, u"a"_s}, Secret("new")}, {{owner, u"b"_s}, Secret()}});
    QCOMPARE(secrets.state(u"a"_s), State::Stored);
    QCOMPARE(secrets.state(u"b"_s), State::Missing);
    secrets.setStored({{{QUuid::createUuid(), u"b"_s}, Secret("of another")}});
    QCOMPARE(secrets.state(u"b"_s), State::Missing);
}

void TestStoredSecrets::theyAreAskedForAgainWhenTheStoreIsReady()
{
    FakeSecretStore store;
    store.setStatus({SecretStoreKind::Vault, SecretStoreStatus::State::Locked, {}});
    store.put({}, u"a"_s, "secret");
    store.unreadable.insert(u"a"_s, {SecretFailure::Code::Locked, {}});
    StoredSecrets secrets(&store);
    secrets.ask({}, {u"a"_s});
    QCOMPARE(secrets.state(u"a"_s), State::Unreadable);
    store.unreadable.clear();
    store.setStatus({SecretStoreKind::Vault, SecretStoreStatus::State::Ready, {}});
    QCOMPARE(secrets.state(u"a"_s), State::Stored);
    QSignalSpy changed(&secrets, &StoredSecrets::changed);
    store.setStatus({SecretStoreKind::Vault, SecretStoreStatus::State::Ready, u"nothing new"_s});
    QVERIFY2(changed.isEmpty(), "what could be read is not asked for again");
}

void TestStoredSecrets::theyAreAskedForAgainInAnotherStore()
{
    FakeSecretStore store;
    StoredSecrets secrets(&store);
    secrets.ask({}, {u"a"_s});
    QCOMPARE(secrets.state(u"a"_s), State::Missing);
    QVERIFY(secrets.isAsked({}, {u"a"_s}));
    QVERIFY(!secrets.isAsked({}, {u"b"_s}));
    store.put({}, u"a"_s, "secret");
    store.select(SecretStoreKind::Keychain);
    QCOMPARE(secrets.status().kind, SecretStoreKind::Keychain);
    QCOMPARE(secrets.state(u"a"_s), State::Stored);
}

void TestStoredSecrets::withoutAStoreEverythingIsUnavailable()
{
    StoredSecrets secrets(nullptr);
    secrets.ask({}, {u"a"_s});
    QCOMPARE(secrets.state(u"a"_s), State::Unreadable);
    QCOMPARE(secrets.failure(u"a"_s).code, SecretFailure::Code::Unavailable);
}

void TestStoredSecrets::aStoreThatGoesBeforeItAnswersIsNone()
{
    auto store = std::make_unique<FakeSecretStore>();
    store->isSlow = true;
    StoredSecrets secrets(store.get());
    secrets.ask({}, {u"a"_s});
    store.reset();
    QCOMPARE(secrets.state(u"a"_s), State::Unreadable);
    QCOMPARE(secrets.failure(u"a"_s).code, SecretFailure::Code::Unavailable);
}

void TestStoredSecrets::answersAfterItsEndAreHarmless()
{
    FakeSecretStore store;
    store.isSlow = true;
    int changes = 0;
    {
        StoredSecrets secrets(&store);
        connect(&secrets, &StoredSecrets::changed, this, [&changes] { ++changes; });
        secrets.ask({}, {u"a"_s});
    }
    store.answer();
    store.setStatus({SecretStoreKind::Vault, SecretStoreStatus::State::Ready, {}});
    QCOMPARE(changes, 1); // with the question
}

QTEST_GUILESS_MAIN(TestStoredSecrets)
#include "tst_storedsecrets.moc"
