// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/secretchange.h"
#include "tests/ui/support/fakeservices.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Result = std::optional<SecretChange::Result>;

const SecretFailure denied{SecretFailure::Code::Denied, QStringLiteral("said no")};
const SecretFailure unavailable{SecretFailure::Code::Unavailable, QStringLiteral("no answer")};

// Its writes report a failure after they have been done, as one that answers too late does.
class LateSecretStore : public FakeSecretStore
{
    Q_OBJECT
public:
    QFuture<Expected<std::monostate, SecretFailure>> write(const SecretKey &key, const Secret &value) override
    {
        FakeSecretStore::write(key, value);
        if (late.contains(key.slot) && late.remove(key.slot))
            return QtFuture::makeReadyFuture(Expected<std::monostate, SecretFailure>(Unexpected(unavailable)));
        return QtFuture::makeReadyFuture(Expected<std::monostate, SecretFailure>());
    }

    QSet<QString> late;
};

// Never answers: it is put away before.
class AbandonedSecretStore : public FakeSecretStore
{
    Q_OBJECT
public:
    QFuture<Expected<Secret, SecretFailure>> read(const SecretKey &) override
    {
        QPromise<Expected<Secret, SecretFailure>> promise;
        promise.start();
        return promise.future();
    }
};

} // namespace

// Secrets that change all or none, through a store that fails where it hurts.
class TestSecretChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesReplacesAndRemoves();
    void isTakenBackByItsCaller();
    void changesNothingWhenTheOldOnesCannotBeRead();
    void replacesWhatIsDamaged();
    void takesBackWhatWasWrittenBeforeAFailure_data();
    void takesBackWhatWasWrittenBeforeAFailure();
    void takesBackAWriteThatFailedTooLate();
    void saysWhatCouldNotBeTakenBack();
    void isDoneAtOnceWhenThereIsNothingToDo();
    void isUnavailableWithoutAStore();
    void failsWhenTheStoreIsPutAway();
    void goesOnWhenNobodyHoldsIt();
    void readsInTheOrderOfTheKeys();
    void manyAreNoDeepRecursion();

private:
    static SecretEntry entry(const QString &slot, const QByteArray &value) { return {{owner, slot}, Secret(value)}; }
    static QByteArray stored(const FakeSecretStore &store, const QString &slot) { return store.stored(owner, slot); }
    static SecretChange::Done into(Result &result)
    {
        return [&result](const SecretChange::Result &told) { result = told; };
    }

    inline static const QUuid owner = QUuid::createUuid();
};

void TestSecretChange::writesReplacesAndRemoves()
{
    FakeSecretStore store;
    store.put(owner, u"b"_s, "old");
    store.put(owner, u"c"_s, "old");
    Result result;
    SecretChange::make(&store, {entry(u"a"_s, "new"), entry(u"b"_s, "new"), entry(u"c"_s, {})})->apply(into(result));
    QVERIFY(result && result->has_value());
    QCOMPARE(stored(store, u"a"_s), QByteArray("new"));
    QCOMPARE(stored(store, u"b"_s), QByteArray("new"));
    QCOMPARE(stored(store, u"c"_s), QByteArray());
    QCOMPARE(store.writes, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestSecretChange::isTakenBackByItsCaller()
{
    FakeSecretStore store;
    store.put(owner, u"b"_s, "old");
    store.put(owner, u"c"_s, "old");
    const auto change = SecretChange::make(&store, {entry(u"a"_s, "new"), entry(u"b"_s, "new"), entry(u"c"_s, {})});
    Result result;
    change->apply(into(result));
    result.reset();
    change->takeBack(into(result));
    QVERIFY(result && result->has_value());
    QCOMPARE(stored(store, u"a"_s), QByteArray());
    QCOMPARE(stored(store, u"b"_s), QByteArray("old"));
    QCOMPARE(stored(store, u"c"_s), QByteArray("old"));
}

void TestSecretChange::changesNothingWhenTheOldOnesCannotBeRead()
{
    FakeSecretStore store;
    store.put(owner, u"b"_s, "old");
    store.unreadable.insert(u"b"_s, denied);
    Result result;
    SecretChange::make(&store, {entry(u"a"_s, "new"), entry(u"b"_s, "new")})->apply(into(result));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error(), (SecretChangeFailure{denied, {}}));
    QCOMPARE(store.writes, QStringList());
    QCOMPARE(stored(store, u"b"_s), QByteArray("old"));
}

void TestSecretChange::replacesWhatIsDamaged()
{
    FakeSecretStore store;
    store.put(owner, u"a"_s, "damaged");
    store.unreadable.insert(u"a"_s, {SecretFailure::Code::Damaged, {}});
    Result result;
    SecretChange::make(&store, {entry(u"a"_s, "new")})->apply(into(result));
    QVERIFY(result && result->has_value());
    QCOMPARE(stored(store, u"a"_s), QByteArray("new"));
}

void TestSecretChange::takesBackWhatWasWrittenBeforeAFailure_data()
{
    QTest::addColumn<QString>("failing");
    QTest::addColumn<QStringList>("written");
    QTest::newRow("the first") << u"a"_s << QStringList{u"a"_s, u"a"_s};
    QTest::newRow("one in the middle") << u"b"_s << QStringList{u"a"_s, u"b"_s, u"b"_s, u"a"_s};
    QTest::newRow("the last") << u"c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s, u"c"_s, u"b"_s, u"a"_s};
}

void TestSecretChange::takesBackWhatWasWrittenBeforeAFailure()
{
    QFETCH(QString, failing);
    QFETCH(QStringList, written);
    FakeSecretStore store;
    store.put(owner, u"b"_s, "old");
    store.put(owner, u"c"_s, "old");
    store.unwritable.insert(failing, denied);
    Result result;
    SecretChange::make(&store, {entry(u"a"_s, "new"), entry(u"b"_s, "new"), entry(u"c"_s, {})})->apply(into(result));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error(), (SecretChangeFailure{denied, {}}));
    QCOMPARE(store.writes, written);
    QCOMPARE(stored(store, u"a"_s), QByteArray());
    QCOMPARE(stored(store, u"b"_s), QByteArray("old"));
    QCOMPARE(stored(store, u"c"_s), QByteArray("old"));
}

void TestSecretChange::takesBackAWriteThatFailedTooLate()
{
    LateSecretStore store;
    store.put(owner, u"a"_s, "old");
    store.late.insert(u"a"_s);
    Result result;
    SecretChange::make(&store, {entry(u"a"_s, "new")})->apply(into(result));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error(), (SecretChangeFailure{unavailable, {}}));
    QCOMPARE(stored(store, u"a"_s), QByteArray("old"));
}

void TestSecretChange::saysWhatCouldNotBeTakenBack()
{
    FakeSecretStore store;
    const auto change = SecretChange::make(&store, {entry(u"a"_s, "new"), entry(u"b"_s, "new")});
    Result result;
    change->apply(into(result));
    store.unwritable.insert(u"b"_s, denied);
    change->takeBack(into(result));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error(), (SecretChangeFailure{denied, {{owner, u"b"_s}}}));
    QVERIFY2(stored(store, u"a"_s).isEmpty(), "the others are taken back all the same");
}

void TestSecretChange::isDoneAtOnceWhenThereIsNothingToDo()
{
    FakeSecretStore store;
    store.isSlow = true;
    Result result;
    SecretChange::make(&store, {})->apply(into(result));
    QVERIFY(result && result->has_value());
}

void TestSecretChange::isUnavailableWithoutAStore()
{
    Result result;
    SecretChange::make(nullptr, {entry(u"a"_s, "new")})->apply(into(result));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().reason.code, SecretFailure::Code::Unavailable);
}

void TestSecretChange::failsWhenTheStoreIsPutAway()
{
    AbandonedSecretStore store;
    Result result;
    SecretChange::make(&store, {entry(u"a"_s, "new")})->apply(into(result));
    QTRY_VERIFY(result);
    QVERIFY(!result->has_value());
    QCOMPARE(result->error().reason.code, SecretFailure::Code::Unavailable);
}

void TestSecretChange::goesOnWhenNobodyHoldsIt()
{
    FakeSecretStore store;
    store.isSlow = true;
    Result result;
    SecretChange::make(&store, {entry(u"a"_s, "new")})->apply(into(result));
    store.answer();
    QVERIFY(!result);
    store.answer();
    QVERIFY(result && result->has_value());
    QCOMPARE(stored(store, u"a"_s), QByteArray("new"));
}

void TestSecretChange::readsInTheOrderOfTheKeys()
{
    FakeSecretStore store;
    store.put(owner, u"a"_s, "x");
    std::optional<QList<SecretEntry>> read;
    readSecrets(&store, {{owner, u"missing"_s}, {owner, u"a"_s}}, [&read](const auto &answer) { read = *answer; });
    QCOMPARE(read, (QList<SecretEntry>{entry(u"missing"_s, {}), entry(u"a"_s, "x")}));
}

// A store that answers at once, as that in memory does.
void TestSecretChange::manyAreNoDeepRecursion()
{
    constexpr int many = 20000;
    FakeSecretStore store;
    QList<SecretEntry> entries;
    for (int i = 0; i < many; ++i)
        entries.append(entry(QString::number(i), "new"));
    const auto change = SecretChange::make(&store, entries);
    Result result;
    change->apply(into(result));
    QVERIFY(result && result->has_value());
    QCOMPARE(stored(store, QString::number(many - 1)), QByteArray("new"));
    result.reset();
    change->takeBack(into(result));
    QVERIFY(result && result->has_value());
    QCOMPARE(stored(store, u"0"_s), QByteArray());
}

QTEST_GUILESS_MAIN(TestSecretChange)
#include "tst_secretchange.moc"
