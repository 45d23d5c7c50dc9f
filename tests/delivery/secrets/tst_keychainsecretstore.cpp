// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/keychainsecretstore.h"
#include "tests/delivery/support/fakekeychain.h"
#include "tests/delivery/support/waitforanswer.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using Code = SecretFailure::Code;
using State = SecretStoreStatus::State;

namespace {

const QUuid workspace = QUuid::createUuid();
const SecretKey password{QUuid::createUuid(), u"password"_s};
const SecretKey token{{}, u"mailServer.refreshToken"_s};

QByteArray valueOf(qsizetype size, char seed)
{
    QByteArray value(size, seed);
    for (qsizetype i = 0; i < size; i += 7)
        value[i] = static_cast<char>(i * seed);
    return value;
}

} // namespace

class TestKeychainSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsAskedBeforeSomebodyNeedsIt();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void aValueReplacesAnother_data();
    void aValueReplacesAnother();
    void whateverBreaksOffTheOldValueOrTheNewOneIsRead_data();
    void whateverBreaksOffTheOldValueOrTheNewOneIsRead();
    void whatBrokeOffIsClearedByTheNextWrite();
    void aFirstWriteThatFailsLeavesNoSlot();
    void aSlotWhoseRemovalBrokeOffIsStillListed();
    void workspacesDoNotShareSecrets();
    void aBrokenSetIsDamaged_data();
    void aBrokenSetIsDamaged();
    void aDamagedIndexIsSaidAndBeginsAnew();
    void aLongIndexIsSplit();
    void operationsAreDoneInTheirOrder();
    void aLockedKeychainIsNotTakenForAnEmptyOne();
    void aSilentKeychainIsAskedOnceAndAnswersLater();
    void aRefreshThatFindsTheKeychainWellEndsTheBlock();
    void aPasswordThatIsBeingTypedIsWaitedFor();
    void aPasswordThatIsTypedLateIsNoticed();
    void aLookThatIsNotAnsweredStartsNoJob();
    void aStoreThatGoesWhileItWaitsCancels();
    void anUnavailableKeychainSaysSo();

private:
    void make(const KeychainLimits &limits = {std::chrono::seconds(10), std::chrono::seconds(10)});

    FakeKeychain::Items m_items;
    FakeKeychain *m_keychain = nullptr;
    std::unique_ptr<KeychainSecretStore> m_store;
};

void TestKeychainSecretStore::init()
{
    m_items.clear();
    make();
}

void TestKeychainSecretStore::cleanup()
{
    m_store.reset();
}

void TestKeychainSecretStore::make(const KeychainLimits &limits)
{
    m_store.reset();
    auto keychain = std::make_unique<FakeKeychain>(&m_items);
    m_keychain = keychain.get();
    m_store = std::make_unique<KeychainSecretStore>(std::move(keychain), workspace, limits);
}

void TestKeychainSecretStore::nothingIsAskedBeforeSomebodyNeedsIt()
{
    QCOMPARE(m_store->status().state, State::Unknown);
    QCOMPARE(m_store->status().kind, SecretStoreKind::Keychain);
    QTest::qWait(0);
    QCOMPARE(m_keychain->looks + m_keychain->jobs, 0);

    QSignalSpy changed(m_store.get(), &SecretStore::statusChanged);
    m_store->refreshStatus();
    QVERIFY(changed.wait());
    QCOMPARE(m_store->status().state, State::Ready);
    QCOMPARE(m_keychain->jobs, 0);
}

void TestKeychainSecretStore::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a password") << QByteArray("hunter2");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line that looks like a header") << QByteArray("1 3 a 00\n");
    QTest::newRow("bytes of every kind, zero among them") << valueOf(300, '\x03');
    QTest::newRow("2,000 bytes, which fit") << valueOf(2000, 'x');
    QTest::newRow("2,001 bytes, which do not") << valueOf(2001, 'x');
    QTest::newRow("a token of 8 KiB") << valueOf(8192, 't');
}

void TestKeychainSecretStore::whatIsWrittenIsRead()
{
    QFETCH(QByteArray, value);
    QVERIFY(answerOf(m_store->write(password, Secret(value))));
    QCOMPARE(answerOf(m_store->read(password))->reveal(), value);
    QCOMPARE(*answerOf(m_store->list()), QList<SecretKey>{password});
    QVERIFY2(m_keychain->longestValue <= 2100, "Windows takes 2,560 bytes");
    QCOMPARE(m_store->status().state, State::Ready);

    QVERIFY(answerOf(m_store->remove(password)));
    QCOMPARE(answerOf(m_store->read(password)).error().code, Code::NotFound);
    QVERIFY(answerOf(m_store->list())->isEmpty());
    QVERIFY2(m_items.isEmpty(), qPrintable(m_items.keys().join(u' ')));
}

void TestKeychainSecretStore::aValueReplacesAnother_data()
{
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("short by short") << QList<int>{10, 12};
    QTest::newRow("short by long and back") << QList<int>{10, 8192, 10};
    QTest::newRow("long by long, shorter and longer") << QList<int>{8192, 5000, 12000, 2001};
}

void TestKeychainSecretStore::aValueReplacesAnother()
{
    QFETCH(QList<int>, sizes);
    char seed = 'a';
    for (const int size : sizes) {
        const QByteArray value = valueOf(size, seed++);
        QVERIFY(answerOf(m_store->write(password, Secret(value))));
        QCOMPARE(answerOf(m_store->read(password))->reveal(), value);
        const auto parts = size > 2000 ? (size + 1999) / 2000 : 0;
        QCOMPARE(m_items.size(), 2 + parts); // the index, the header, and no part of another value
    }
}

void TestKeychainSecretStore::whateverBreaksOffTheOldValueOrTheNewOneIsRead_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("short by short") << 10 << 12;
    QTest::newRow("short by long") << 10 << 8192;
    QTest::newRow("long by short") << 8192 << 10;
    QTest::newRow("long by long") << 8192 << 6000;
}

void TestKeychainSecretStore::whateverBreaksOffTheOldValueOrTheNewOneIsRead()
{
    QFETCH(int, before);
    QFETCH(int, after);
    const QByteArray oldValue = valueOf(before, 'o');
    const QByteArray newValue = valueOf(after, 'n');
    QVERIFY(answerOf(m_store->write(password, Secret(oldValue))));
    const FakeKeychain::Items stored = m_items;

    bool wasStored = false;
    for (int steps = 0;; ++steps) {
        m_items = stored;
        make();
        m_keychain->changesLeft = steps;
        const bool isDone = answerOf(m_store->write(password, Secret(newValue))).has_value();
        const bool allDone = *m_keychain->changesLeft >= 0;
        make(); // another program, later
        const ReadAnswer read = answerOf(m_store->read(password));
        QVERIFY2(read, qPrintable(u"after %1 steps: %2"_s.arg(steps).arg(read ? QString() : read.error().technical)));
        QVERIFY(read->reveal() == oldValue || read->reveal() == newValue);
        QCOMPARE(read->reveal() == newValue, isDone);
        QVERIFY2(isDone || !wasStored, "It fails up to a step, and never beyond");
        wasStored = isDone;
        QCOMPARE(*answerOf(m_store->list()), QList<SecretKey>{password});
        if (allDone)
            break;
    }
    QVERIFY(wasStored);
}

void TestKeychainSecretStore::whatBrokeOffIsClearedByTheNextWrite()
{
    QVERIFY(answerOf(m_store->write(password, Secret(valueOf(8192, 'o')))));
    m_keychain->changesLeft = 3; // parts of the new value, and no header
    QVERIFY(!answerOf(m_store->write(password, Secret(valueOf(10000, 'n')))));
    QCOMPARE(m_items.size(), 2 + 5 + 3);

    m_keychain->changesLeft.reset();
    QVERIFY(answerOf(m_store->write(password, Secret("short"))));
    QCOMPARE(m_items.size(), 2);
}

void TestKeychainSecretStore::aFirstWriteThatFailsLeavesNoSlot()
{
    QVERIFY(answerOf(m_store->write(token, Secret("kept"))));
    const FakeKeychain::Items stored = m_items;
    m_keychain->unwritable = u"#a.3"_s;
    m_keychain->failure.technical = u"The keychain is full"_s;
    QCOMPARE(answerOf(m_store->write(password, Secret(valueOf(8192, 'v')))).error(), m_keychain->failure);
    QCOMPARE(*answerOf(m_store->list()), QList<SecretKey>{token});
    QCOMPARE(m_items, stored);
}

void TestKeychainSecretStore::aSlotWhoseRemovalBrokeOffIsStillListed()
{
    QVERIFY(answerOf(m_store->write(password, Secret(valueOf(8192, 'o')))));
    m_keychain->changesLeft = 2; // the header, and one part
    QVERIFY(!answerOf(m_store->remove(password)));
    m_keychain->changesLeft.reset();
    QCOMPARE(*answerOf(m_store->list()), QList<SecretKey>{password});
    QVERIFY(answerOf(m_store->remove(password)));
    QVERIFY2(m_items.isEmpty(), qPrintable(m_items.keys().join(u' ')));
}

void TestKeychainSecretStore::workspacesDoNotShareSecrets()
{
    QVERIFY(answerOf(m_store->write(password, Secret("ours"))));
    KeychainSecretStore other(std::make_unique<FakeKeychain>(&m_items), QUuid::createUuid());
    QCOMPARE(answerOf(other.read(password)).error().code, Code::NotFound);
    QVERIFY(answerOf(other.list())->isEmpty());
    QVERIFY(answerOf(other.remove(password)));
    QCOMPARE(answerOf(m_store->read(password))->reveal(), "ours");
    for (auto name = m_items.keyBegin(); name != m_items.keyEnd(); ++name)
        QVERIFY2(name->startsWith(u"scan-connector-console/"_s), "On Windows the name is all there is");
}

void TestKeychainSecretStore::aBrokenSetIsDamaged_data()
{
    QTest::addColumn<QString>("suffix"); // of the item that is spoilt
    QTest::addColumn<std::optional<QByteArray>>("content"); // none: the item is gone
    using Content = std::optional<QByteArray>;
    QTest::newRow("a part is missing") << u"#a.2"_s << Content();
    QTest::newRow("a part is another") << u"#a.0"_s << Content(QByteArray(2000, 'x'));
    QTest::newRow("a part is too long") << u"#a.0"_s << Content(QByteArray(500000, 'x'));
    QTest::newRow("the header is a foreign text") << u"/password"_s << Content("hello");
    QTest::newRow("the header is empty") << u"/password"_s << Content("");
    QTest::newRow("the header is of another version") << u"/password"_s << Content("2 5 a 00\n");
    QTest::newRow("the header wants more parts than there can be") << u"/password"_s << Content("1 1000000000 a 00\n");
    QTest::newRow("the header wants fewer than none") << u"/password"_s << Content("1 -1 a 00\n");
    QTest::newRow("the header names no set that there is") << u"/password"_s << Content("1 5 c 00\n");
    QTest::newRow("the hash is another") << u"/password"_s << Content("1 5 a 00\n");
}

void TestKeychainSecretStore::aBrokenSetIsDamaged()
{
    QFETCH(QString, suffix);
    QFETCH(std::optional<QByteArray>, content);
    QVERIFY(answerOf(m_store->write(password, Secret(valueOf(10000, 'v')))));
    const QStringList names = m_items.keys();
    const auto spoilt =
        std::find_if(names.begin(), names.end(), [&](const QString &name) { return name.endsWith(suffix); });
    QVERIFY(spoilt != names.end());
    m_items.remove(*spoilt);
    if (content)
        m_items.insert(*spoilt, *content);

    const ReadAnswer read = answerOf(m_store->read(password));
    QCOMPARE(read.error().code, Code::Damaged);
    QVERIFY(!read.error().technical.isEmpty());
    QVERIFY(answerOf(m_store->write(password, Secret("new"))));
    QCOMPARE(answerOf(m_store->read(password))->reveal(), "new");
    QCOMPARE(m_items.size(), suffix == "#a.2"_L1 ? 4 : 2); // behind a gap parts cannot be found
}

void TestKeychainSecretStore::aDamagedIndexIsSaidAndBeginsAnew()
{
    QVERIFY(answerOf(m_store->write(token, Secret("value"))));
    for (auto item = m_items.begin(); item != m_items.end(); ++item) {
        if (item.key().endsWith(u"/index"_s))
            *item = "spoilt";
    }
    QCOMPARE(answerOf(m_store->list()).error().code, Code::Damaged);
    QVERIFY(answerOf(m_store->write(password, Secret("value"))));
    QCOMPARE(*answerOf(m_store->list()), QList<SecretKey>{password});
}

void TestKeychainSecretStore::aLongIndexIsSplit()
{
    QList<SecretKey> keys;
    for (int i = 0; i < 60; ++i)
        keys.append({QUuid::createUuidV5(workspace, QString::number(i)), u"password"_s});
    for (const SecretKey &key : std::as_const(keys))
        QVERIFY(answerOf(m_store->write(key, Secret("value"))));
    std::sort(keys.begin(), keys.end(), [](const auto &left, const auto &right) { return left.owner < right.owner; });
    QCOMPARE(*answerOf(m_store->list()), keys);
    QVERIFY(m_keychain->longestValue <= 2100);
    for (const SecretKey &key : std::as_const(keys))
        QVERIFY(answerOf(m_store->remove(key)));
    QVERIFY2(m_items.isEmpty(), qPrintable(m_items.keys().join(u' ')));
}

void TestKeychainSecretStore::operationsAreDoneInTheirOrder()
{
    QList<QFuture<DoneAnswer>> written;
    for (int i = 0; i < 20; ++i)
        written.append(m_store->write({QUuid::createUuidV5(workspace, QString::number(i)), u"s"_s}, Secret("v")));
    const auto replaced = m_store->write(password, Secret("first"));
    const auto again = m_store->write(password, Secret("second"));
    const auto read = m_store->read(password);
    QCOMPARE(answerOf(read)->reveal(), "second");
    QVERIFY(replaced.isFinished() && again.isFinished());
    QCOMPARE(answerOf(m_store->list())->size(), 21);
}

void TestKeychainSecretStore::aLockedKeychainIsNotTakenForAnEmptyOne()
{
    QVERIFY(answerOf(m_store->write(password, Secret("value"))));
    const FakeKeychain::Items stored = m_items;
    m_keychain->state = State::Locked;
    QCOMPARE(answerOf(m_store->read(password)).error().code, Code::Locked);
    QCOMPARE(answerOf(m_store->list()).error().code, Code::Locked);
    QCOMPARE(answerOf(m_store->remove(password)).error().code, Code::Locked);
    QCOMPARE(answerOf(m_store->write(password, Secret("other"))).error().code, Code::Locked);
    QCOMPARE(answerOf(m_store->write(token, Secret("other"))).error().code, Code::Locked);
    QCOMPARE(m_store->status().state, State::Locked);
    QCOMPARE(m_items, stored);

    m_keychain->state = State::Ready;
    QCOMPARE(answerOf(m_store->read(password))->reveal(), "value");
    QCOMPARE(m_store->status().state, State::Ready);
}

void TestKeychainSecretStore::aSilentKeychainIsAskedOnceAndAnswersLater()
{
    make({std::chrono::milliseconds(50), std::chrono::milliseconds(50)});
    m_keychain->isSilent = true;
    const ReadAnswer first = answerOf(m_store->read(password));
    QCOMPARE(first.error().code, Code::Unavailable);
    QVERIFY2(first.error().technical.contains(u"50 ms"), qPrintable(first.error().technical));
    QCOMPARE(answerOf(m_store->read(password)).error(), first.error());
    QCOMPARE(m_keychain->jobs, 1);

    m_keychain->isSilent = false;
    m_keychain->answerSilenced();
    QCOMPARE(answerOf(m_store->read(password)).error().code, Code::NotFound);
    QCOMPARE(m_keychain->jobs, 2);
}

void TestKeychainSecretStore::aPasswordThatIsTypedLateIsNoticed()
{
    make({std::chrono::milliseconds(50), std::chrono::milliseconds(50)});
    m_keychain->state = State::Locked;
    m_keychain->isSilent = true;
    QCOMPARE(answerOf(m_store->read(password)).error().code, Code::Locked);
    QCOMPARE(answerOf(m_store->read(password)).error().code, Code::Locked);
    QCOMPARE(m_store->status().state, State::Locked);
    QCOMPARE(m_keychain->jobs, 1);

    m_keychain->state = State::Ready;
    m_keychain->isSilent = false;
    m_keychain->answerSilenced();
    QTRY_COMPARE(m_store->status().state, State::Ready);
    QCOMPARE(answerOf(m_store->read(password)).error().code, Code::NotFound);
}

void TestKeychainSecretStore::aRefreshThatFindsTheKeychainWellEndsTheBlock()
{
    make({std::chrono::milliseconds(50), std::chrono::milliseconds(50)});
    m_keychain->looksAreSilent = true;
    QCOMPARE(answerOf(m_store->read(password)).error().code, Code::Unavailable);
    QCOMPARE(m_keychain->looks, 1);
    QCOMPARE(answerOf(m_store->read(password)).error().code, Code::Unavailable);
    QVERIFY2(m_keychain->looks == 1, "The second question fails at once");
    QTRY_COMPARE(m_store->status().state, State::Unavailable);

    m_keychain->looksAreSilent = false;
    m_store->refreshStatus();
    QTRY_COMPARE(m_store->status().state, State::Ready);
    QCOMPARE(answerOf(m_store->read(password)).error().code, Code::NotFound);
}

void TestKeychainSecretStore::aPasswordThatIsBeingTypedIsWaitedFor()
{
    QVERIFY(answerOf(m_store->write(password, Secret("value"))));
    make({std::chrono::milliseconds(50), std::chrono::minutes(1)});
    m_keychain->state = State::Locked;
    m_keychain->isSilent = true;
    const auto read = m_store->read(password);
    QTRY_VERIFY(m_keychain->looks >= 2); // before the question, and after its time
    QVERIFY(!read.isFinished());
    m_keychain->state = State::Ready;
    m_keychain->answerSilenced();
    QCOMPARE(answerOf(read)->reveal(), "value");
}

void TestKeychainSecretStore::aLookThatIsNotAnsweredStartsNoJob()
{
    make({std::chrono::milliseconds(50), std::chrono::milliseconds(50)});
    m_keychain->looksAreSilent = true;
    QCOMPARE(answerOf(m_store->write(password, Secret("value"))).error().code, Code::Unavailable);
    QVERIFY2(m_keychain->jobs == 0, "A job would block all that follow");
    m_keychain->answerSilenced();
    QVERIFY(m_items.isEmpty());
}

void TestKeychainSecretStore::aStoreThatGoesWhileItWaitsCancels()
{
    m_keychain->isSilent = true;
    const auto first = m_store->read(password);
    const auto second = m_store->read(token);
    QTRY_COMPARE(m_keychain->jobs, 1);
    QElapsedTimer timer;
    timer.start();
    m_store.reset();
    QVERIFY2(timer.elapsed() < 5000, "It does not wait for the time limit");
    QVERIFY(first.isCanceled() && first.isFinished());
    QVERIFY(second.isCanceled() && second.isFinished());
}

void TestKeychainSecretStore::anUnavailableKeychainSaysSo()
{
    m_keychain->state = State::Unavailable;
    QCOMPARE(answerOf(m_store->read(password)).error().code, Code::Unavailable);
    QCOMPARE(answerOf(m_store->list()).error().code, Code::Unavailable);
    QCOMPARE(m_store->status().state, State::Unavailable);
    QCOMPARE(m_keychain->jobs, 0);

    m_keychain->state = State::Ready; // it is looked for again by itself
    QCOMPARE(answerOf(m_store->read(password)).error().code, Code::NotFound);
}

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
