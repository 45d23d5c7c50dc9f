// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/folderwatch.h"
#include "tests/delivery/receiver/receiverfixture.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestFolderWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyFilesKeepNobodyWaiting();
};

// The receiver lives in the thread of the window.
void TestFolderWatch::manyFilesKeepNobodyWaiting()
{
    constexpr int count = 20'000;
    const QTemporaryDir base;
    const QDir folder(base.filePath(u"folder"_s));
    QVERIFY(folder.mkpath(u"."_s));
    for (int number = 0; number < count; ++number)
        QVERIFY(write(folder.filePath(u"%1.pdf"_s.arg(number)), {}));
    QElapsedTimer clock;
    clock.start();
    std::make_unique<FolderWatch>(folder.path()).reset();
    const qint64 look = clock.elapsed();

    LoopbackReceiver receiver;
    QVERIFY(receiver.start(0, base.path()));
    QSignalSpy arrived(&receiver, &PracticeReceiver::arrived);
    qint64 longest = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] { longest = std::max(longest, clock.restart()); });
    ticks.start(1);
    clock.restart();
    QVERIFY(write(folder.filePath(u"new.pdf"_s), "%PDF-1.4"));
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, 30'000);
    QCOMPARE(receiver.arrivals().constFirst().files.constFirst().name, u"new.pdf"_s);
    QVERIFY2(longest < look, qPrintable(u"%1 ms of %2"_s.arg(longest).arg(look)));
}

QTEST_GUILESS_MAIN(TestFolderWatch)

#include "tst_folderwatch.moc"
