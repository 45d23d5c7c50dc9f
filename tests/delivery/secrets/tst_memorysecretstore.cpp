// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/memorysecretstore.h"
#include "tests/delivery/support/waitforanswer.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestMemorySecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadReplacedAndRemoved();
    void whatIsStoredIsListedByOwnerAndSlot();
};

void TestMemorySecretStore::whatIsWrittenIsReadReplacedAndRemoved()
{
    const SecretKey password{QUuid::createUuid(), u"password"_s};
    MemorySecretStore store;
    QCOMPARE(store.status().state, SecretStoreStatus::State::Ready);
    QCOMPARE(answerOf(store.read(password)).error().code, SecretFailure::Code::NotFound);
    QVERIFY(answerOf(store.write(password, Secret("first"))));
    QVERIFY(answerOf(store.write(password, Secret(QByteArray(8192, 'x')))));
    QCOMPARE(answerOf(store.read(password))->reveal(), QByteArray(8192, 'x'));
    QVERIFY(answerOf(store.remove(password)));
    QVERIFY2(answerOf(store.remove(password)), "Also where nothing is");
    QCOMPARE(answerOf(store.read(password)).error().code, SecretFailure::Code::NotFound);
}

void TestMemorySecretStore::whatIsStoredIsListedByOwnerAndSlot()
{
    const SecretKey ofSystem{{}, u"mailServer.password"_s};
    const SecretKey first{QUuid::createUuid(), u"clientSecret"_s};
    const SecretKey second{first.owner, u"password"_s};
    MemorySecretStore store;
    for (const SecretKey &key : {second, ofSystem, first})
        QVERIFY(answerOf(store.write(key, Secret("value"))));
    QCOMPARE(*answerOf(store.list()), (QList<SecretKey>{ofSystem, first, second}));
}

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
