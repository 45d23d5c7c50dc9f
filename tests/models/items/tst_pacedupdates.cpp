// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/pacedupdates.h"

#include <QSet>
#include <QSignalSpy>
#include <QtTest>

using namespace console;

class TestPacedUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAreHandedOnAtOnce();
    void manyAreHandedOnAFewAtATime();
    void whatChangesAgainMeanwhileIsHandedOnOnce();
};

void TestPacedUpdates::fewAreHandedOnAtOnce()
{
    PacedUpdates updates;
    QSignalSpy due(&updates, &PacedUpdates::due);
    const QUuid id = QUuid::createUuid();
    updates.add(id);
    updates.add(id);
    QCOMPARE(due.size(), 2);
    QCOMPARE(due.first().first().toUuid(), id);
}

void TestPacedUpdates::manyAreHandedOnAFewAtATime()
{
    PacedUpdates updates;
    QSet<QUuid> seen;
    qsizetype inThisTurn = 0;
    qsizetype most = 0;
    connect(&updates, &PacedUpdates::due, this, [&](const QUuid &id) {
        seen.insert(id);
        if (inThisTurn++ == 0)
            QTimer::singleShot(0, this, [&inThisTurn] { inThisTurn = 0; });
        most = std::max(most, inThisTurn);
    });
    for (int i = 0; i < 200; ++i)
        updates.add(QUuid::createUuid());
    QVERIFY(seen.size() < 200);
    QTRY_COMPARE(seen.size(), 200);
    QVERIFY2(most < 50, qPrintable(QString::number(most)));
}

void TestPacedUpdates::whatChangesAgainMeanwhileIsHandedOnOnce()
{
    PacedUpdates updates;
    for (int i = 0; i < 50; ++i)
        updates.add(QUuid::createUuid());
    const QUuid id = QUuid::createUuid();
    int count = 0;
    connect(&updates, &PacedUpdates::due, this, [&](const QUuid &handedOn) { count += handedOn == id ? 1 : 0; });
    updates.add(id);
    updates.add(id);
    QCOMPARE(count, 0);
    QTRY_COMPARE(count, 1);
    QTest::qWait(200); // for one that must not come
    QCOMPARE(count, 1);
}

QTEST_GUILESS_MAIN(TestPacedUpdates)

#include "tst_pacedupdates.moc"
