// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/presetsecretstore.h"
#include "delivery/secrets/selectedsecretstore.h"

#include <QSignalSpy>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// Has a secret in each place, and counts who asks for one.
class CountingStore : public SelectableSecretStore
{
public:
    CountingStore(SecretStoreStatus::State state, int *reads)
        : m_state(state)
        , m_reads(reads)
    {
    }

    QFuture<ReadAnswer> read(const SecretKey &) override
    {
        ++*m_reads;
        return QtFuture::makeReadyFuture(ReadAnswer(Secret("own")));
    }
    QFuture<DoneAnswer> write(const SecretKey &, const Secret &) override { return done(); }
    QFuture<DoneAnswer> remove(const SecretKey &) override { return done(); }
    QFuture<ListAnswer> list() override { return QtFuture::makeReadyFuture(ListAnswer(QList<SecretKey>())); }
    QFuture<DoneAnswer> unlock(const Secret &) override { return done(); }
    SecretStoreStatus status() const override { return {SecretStoreKind::Keychain, m_state, {}}; }
    void refreshStatus() override { }
    void select(SecretStoreKind) override { }

private:
    static QFuture<DoneAnswer> done()
    {
        static const DoneAnswer done; // whose failure GCC 12 warns of, were it made in place
        return QtFuture::makeReadyFuture(done);
    }

    const SecretStoreStatus::State m_state;
    int *const m_reads;
};

} // namespace

class TestPresetSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void knowsThePresetsWhereNothingIsStored();
    void prefersWhatIsPutInAPresetsPlace();
    void knowsThePresetsWhereTheOtherStoreCannotBeAsked();
    void asksNoStoreThatIsKnownToBeShut_data();
    void asksNoStoreThatIsKnownToBeShut();
    void leavesEverythingElseToTheOtherStore();
    void forwardsTheOtherStoresState();

private:
    const SecretKey m_preset{QUuid::createUuid(), u"password"_s};
    const SecretKey m_other{QUuid::createUuid(), u"password"_s};
    std::unique_ptr<PresetSecretStore> m_store;
};

void TestPresetSecretStore::init()
{
    m_store = std::make_unique<PresetSecretStore>(
        std::make_unique<SelectedSecretStore>(SecretStoreKind::Memory, QUuid::createUuid(), QString()),
        QList<PresetSecret>{{m_preset, Secret("practice")}});
}

void TestPresetSecretStore::knowsThePresetsWhereNothingIsStored()
{
    QCOMPARE(m_store->read(m_preset).result()->reveal(), "practice"_ba);
    QCOMPARE(m_store->read({m_preset.owner, u"accessToken"_s}).result().error().code, SecretFailure::Code::NotFound);
    QVERIFY(m_store->list().result()->isEmpty());
}

void TestPresetSecretStore::prefersWhatIsPutInAPresetsPlace()
{
    QVERIFY(m_store->write(m_preset, Secret("own")).result());
    QCOMPARE(m_store->read(m_preset).result()->reveal(), "own"_ba);
    QCOMPARE(*m_store->list().result(), QList<SecretKey>{m_preset});
    QVERIFY(m_store->remove(m_preset).result());
    QCOMPARE(m_store->read(m_preset).result()->reveal(), "practice"_ba);
    QVERIFY(m_store->list().result()->isEmpty());
}

void TestPresetSecretStore::knowsThePresetsWhereTheOtherStoreCannotBeAsked()
{
    m_store->select(SecretStoreKind::Vault); // there is none
    const auto read = m_store->read(m_preset);
    QTRY_VERIFY(read.isFinished());
    QCOMPARE(read.result()->reveal(), "practice"_ba);
    const auto other = m_store->read(m_other);
    QTRY_VERIFY(other.isFinished());
    QVERIFY(!other.result());
}

void TestPresetSecretStore::asksNoStoreThatIsKnownToBeShut_data()
{
    using State = SecretStoreStatus::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("reads");
    QTest::newRow("one that is locked would ask for its password") << State::Locked << "practice"_ba << 0;
    QTest::newRow("one that is missing has nothing") << State::Missing << "practice"_ba << 0;
    QTest::newRow("one that does not answer costs its time limit") << State::Unavailable << "practice"_ba << 0;
    QTest::newRow("one that is open may have something else") << State::Ready << "own"_ba << 1;
    QTest::newRow("so may one that nothing is known of") << State::Unknown << "own"_ba << 1;
}

void TestPresetSecretStore::asksNoStoreThatIsKnownToBeShut()
{
    QFETCH(SecretStoreStatus::State, state);
    QFETCH(QByteArray, answer);
    QFETCH(int, reads);
    int asked = 0;
    PresetSecretStore store(std::make_unique<CountingStore>(state, &asked), {{m_preset, Secret("practice")}});
    QCOMPARE(store.read(m_preset).result()->reveal(), answer);
    QCOMPARE(asked, reads);
    QCOMPARE(store.read(m_other).result()->reveal(), "own"_ba);
    QCOMPARE(asked, reads + 1);
}

void TestPresetSecretStore::leavesEverythingElseToTheOtherStore()
{
    QCOMPARE(m_store->read(m_other).result().error().code, SecretFailure::Code::NotFound);
    QVERIFY(m_store->write(m_other, Secret("secret")).result());
    QCOMPARE(m_store->read(m_other).result()->reveal(), "secret"_ba);
    QCOMPARE(*m_store->list().result(), QList<SecretKey>{m_other});
    QVERIFY(m_store->remove(m_other).result());
    QVERIFY(m_store->list().result()->isEmpty());
}

void TestPresetSecretStore::forwardsTheOtherStoresState()
{
    QSignalSpy changed(m_store.get(), &SecretStore::statusChanged);
    m_store->refreshStatus();
    QCOMPARE(m_store->status().kind, SecretStoreKind::Memory);
    QCOMPARE(m_store->status().state, SecretStoreStatus::State::Ready);
    QVERIFY(m_store->unlock(Secret("any")).result());
    m_store->select(SecretStoreKind::Vault);
    QCOMPARE(m_store->status().kind, SecretStoreKind::Vault);
    QVERIFY(!changed.isEmpty());
}

QTEST_GUILESS_MAIN(TestPresetSecretStore)

#include "tst_presetsecretstore.moc"
