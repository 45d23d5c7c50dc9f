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

// Whether there is a secret, asked and written through a store that answers when it likes.
class TestStoredSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreKeptBySlot();
    void staleAnswersAreDropped();
    void secretsAreWrittenOneAfterTheOther();
    void theFirstFailureEndsTheWriting();
    void removingWhatIsNotThereIsNoFailure();
    void withoutAStoreEverythingIsUnavailable();
    void answersAfterItsEndAreHarmless();

private:
    using Written = std::optional<Expected<void, SecretFailure>>;
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

void TestStoredSecrets::secretsAreWrittenOneAfterTheOther()
{
    FakeSecretStore store;
    store.put({}, u"b"_s, "old");
    StoredSecrets secrets(&store);
    secrets.ask({}, {u"a"_s, u"b"_s});
    store.isSlow = true;
    Written written;
    secrets.write({}, {{u"a"_s, Secret("new")}, {u"b"_s, Secret()}}, [&](const auto &answer) { written = answer; });
    store.answer();
    QVERIFY(!written);
    QCOMPARE(store.writes, QStringList{u"a"_s});
    QCOMPARE(secrets.state(u"a"_s), State::Stored);
    store.answer();
    QVERIFY(written && written->has_value());
    QCOMPARE(secrets.state(u"b"_s), State::Missing);
    QCOMPARE(store.stored({}, u"a"_s), QByteArray("new"));
    QCOMPARE(store.stored({}, u"b"_s), QByteArray());
}

void TestStoredSecrets::theFirstFailureEndsTheWriting()
{
    FakeSecretStore store;
    store.unwritable.insert(u"a"_s, denied);
    StoredSecrets secrets(&store);
    Written written;
    secrets.write({}, {{u"a"_s, Secret("x")}, {u"b"_s, Secret("y")}}, [&](const auto &answer) { written = answer; });
    QVERIFY(written && !written->has_value());
    QCOMPARE(written->error(), denied);
    QCOMPARE(store.writes, QStringList{u"a"_s});
}

void TestStoredSecrets::removingWhatIsNotThereIsNoFailure()
{
    FakeSecretStore store;
    store.unwritable.insert(u"a"_s, {SecretFailure::Code::NotFound, {}});
    StoredSecrets secrets(&store);
    secrets.ask({}, {u"a"_s});
    Written written;
    secrets.write({}, {{u"a"_s, Secret()}}, [&](const auto &answer) { written = answer; });
    QVERIFY(written && written->has_value());
    QCOMPARE(secrets.state(u"a"_s), State::Missing);
}

void TestStoredSecrets::withoutAStoreEverythingIsUnavailable()
{
    StoredSecrets secrets(nullptr);
    secrets.ask({}, {u"a"_s});
    QCOMPARE(secrets.state(u"a"_s), State::Unreadable);
    QCOMPARE(secrets.failure(u"a"_s).code, SecretFailure::Code::Unavailable);
    Written written;
    secrets.write({}, {{u"a"_s, Secret("x")}}, [&](const auto &answer) { written = answer; });
    QVERIFY(written && !written->has_value());
    secrets.write({}, {}, [&](const auto &answer) { written = answer; });
    QVERIFY2(written->has_value(), "nothing is to be written");
}

void TestStoredSecrets::answersAfterItsEndAreHarmless()
{
    FakeSecretStore store;
    store.isSlow = true;
    Written written;
    {
        StoredSecrets secrets(&store);
        secrets.ask({}, {u"a"_s});
        secrets.write({}, {{u"b"_s, Secret("x")}, {u"c"_s, Secret("y")}},
                      [&](const auto &answer) { written = answer; });
    }
    store.answer();
    store.answer();
    QCOMPARE(store.writes, QStringList{u"b"_s});
    QVERIFY(!written);
}

QTEST_GUILESS_MAIN(TestStoredSecrets)
#include "tst_storedsecrets.moc"
