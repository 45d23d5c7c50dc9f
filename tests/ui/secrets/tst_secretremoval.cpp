// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrets of deleted connectors where the store goes away. The rest: tst_mainwindow_secrets.

#include "tests/ui/support/fakeservices.h"
#include "ui/secrets/secretremoval.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// As a keychain that hangs: whatever it is asked for is answered by nobody once another store was chosen.
class DroppedStore : public FakeSecretStore
{
    Q_OBJECT
public:
    QFuture<Expected<QList<SecretKey>, SecretFailure>> list() override
    {
        if (!isMute)
            return FakeSecretStore::list();
        m_listing = std::make_unique<QPromise<Expected<QList<SecretKey>, SecretFailure>>>();
        m_listing->start();
        return m_listing->future();
    }
    void goAway() { m_listing.reset(); }

    bool isMute = false;

private:
    std::unique_ptr<QPromise<Expected<QList<SecretKey>, SecretFailure>>> m_listing;
};

} // namespace

class TestSecretRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreThatGoesAwayHoldsNothingUp();
    void theProgramEndsAfterwards();
};

void TestSecretRemoval::aStoreThatGoesAwayHoldsNothingUp()
{
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    DroppedStore store;
    store.put(first, u"password"_s, "of the first");
    store.put(second, u"password"_s, "of the second");
    SecretRemoval removal(&store);
    QList<SecretChangeFailure> failures;
    const auto failed = [&](const SecretChangeFailure &failure) { failures.append(failure); };

    store.isMute = true;
    removal.remove({first}, failed);
    store.isMute = false;
    removal.remove({second}, failed);
    QCoreApplication::processEvents();
    QCOMPARE(store.stored(second, u"password"_s), QByteArray("of the second")); // one after the other
    store.goAway();
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(failures.first().reason.code, SecretFailure::Code::Unavailable);
    QTRY_COMPARE(store.stored(second, u"password"_s), QByteArray());
    QCOMPARE(store.stored(first, u"password"_s), QByteArray("of the first"));

    removal.bringBack(failed);
    QTRY_COMPARE(store.stored(second, u"password"_s), QByteArray("of the second"));
    removal.bringBack(failed); // what was never removed
    QCoreApplication::processEvents();
    QCOMPARE(failures.size(), 1);
}

void TestSecretRemoval::theProgramEndsAfterwards()
{
    DroppedStore store;
    store.isMute = true;
    SecretRemoval removal(&store);
    removal.remove({QUuid::createUuid()}, [](const SecretChangeFailure &) {});
    QTimer::singleShot(0, &store, [&] { store.goAway(); });
    QTimer::singleShot(10'000, qApp, [] { QCoreApplication::exit(1); });
    QCOMPARE(QCoreApplication::exec(), 0); // as soon as nothing is waited for any more
}

QTEST_MAIN(TestSecretRemoval)

#include "tst_secretremoval.moc"
