// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/secret.h"

#include <QtTest>

using namespace console;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesShareNothing();
    void movingEmptiesTheSource();
};

void TestSecret::copiesShareNothing()
{
    const Secret secret(QByteArray("hunter2"));
    const Secret copy(secret);
    QCOMPARE(copy.reveal(), QByteArray("hunter2"));
    QVERIFY(copy == secret);
    QVERIFY(copy.reveal().constData() != secret.reveal().constData());
}

void TestSecret::movingEmptiesTheSource()
{
    Secret secret(QByteArray("hunter2"));
    Secret target(QByteArray("other"));
    target = std::move(secret);
    QCOMPARE(target.reveal(), QByteArray("hunter2"));
    Secret moved(std::move(target));
    QVERIFY(target.isEmpty());
    QCOMPARE(moved.reveal(), QByteArray("hunter2"));
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
