// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// kill -9 at random moments of deliveries: nothing that arrived is missing in the history, and nothing is left of what
// did not arrive.

#include "models/workspace/workspace.h"
#include "tests/app/support/scanctl.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 50;
constexpr qint64 documentSize = 24 * 1024 * 1024 + 7;

QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList hiddenIn(const QString &folder)
{
    return QDir(folder).entryList({u".*"_s}, QDir::Files | QDir::Hidden);
}

} // namespace

class TestScanctlKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLostAndNothingIsLeft();
    void whatLiesThereFromAnOlderKillIsRemoved();

private:
    ScanctlResult run(const QStringList &arguments) const { return m_scanctl->run(arguments); }
    QStringList sendAll() const { return {u"send"_s, u"--all"_s, u"--scan"_s, m_folder.filePath(u"scan.pdf"_s)}; }
    void killDuringDelivery(int milliseconds) const;

    const QTemporaryDir m_folder;
    const QString m_workspace = m_folder.filePath(u"test.scanconnectors"_s);
    const QString m_numbered = m_folder.filePath(u"numbered"_s);
    const QString m_replaced = m_folder.filePath(u"replaced"_s);
    std::unique_ptr<Scanctl> m_scanctl;
};

void TestScanctlKilled::initTestCase()
{
    m_scanctl = std::make_unique<Scanctl>(m_folder.path());
    m_scanctl->options = {u"--workspace"_s, m_workspace, u"--json"_s};
    QVERIFY(QDir().mkpath(m_numbered) && QDir().mkpath(m_replaced));
    QFile document(m_folder.filePath(u"scan.pdf"_s));
    QVERIFY(document.open(QIODevice::WriteOnly));
    QCOMPARE(document.write(QByteArray(documentSize, 'x')), documentSize);
    const auto add = [this](const QString &name, const QStringList &fields) {
        return run(QStringList{u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, name} + fields).status;
    };
    QCOMPARE(add(u"Numbered"_s, {u"baseLocation="_s + m_numbered}), 0);
    QCOMPARE(add(u"Replaced"_s, {u"baseLocation="_s + m_replaced, u"whenNameTaken=replace"_s}), 0);
}

void TestScanctlKilled::killDuringDelivery(int milliseconds) const
{
    QProcess process;
    m_scanctl->start(process, sendAll());
    if (!process.waitForStarted())
        qFatal("The program does not start");
    if (!process.waitForFinished(milliseconds)) {
        process.kill(); // SIGKILL
        process.waitForFinished();
    }
}

void TestScanctlKilled::nothingIsLostAndNothingIsLeft()
{
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(run(sendAll()).status, 0);
    const int whole = static_cast<int>(clock.elapsed());
    int known = 2;
    for (int number = 0; number < kills; ++number) {
        const int moment = QRandomGenerator::global()->bounded(1, whole + 1);
        killDuringDelivery(moment);
        // What has its name is whole, at every moment.
        for (const QString &folder : {m_numbered, m_replaced}) {
            const QFileInfoList files = filesIn(folder);
            for (const QFileInfo &file : files)
                QVERIFY2(file.size() == documentSize, qPrintable(u"%1 after %2 ms"_s.arg(file.fileName()).arg(moment)));
        }
        const auto workspace = Workspace::open(m_workspace);
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().technical));
        const int rows = (*workspace)->deliveryCount({});
        QVERIFY2(rows >= known, qPrintable(u"%1 of %2 after %3 ms"_s.arg(rows).arg(known).arg(moment)));
        known = rows;
        QCOMPARE((*workspace)->deliveryCount({{}, DeliveryState::Running, {}, {}}), 0);
        // Nothing goes out before its row is on the disk.
        const auto numbered = (*workspace)->connectorNamed(u"Numbered"_s)->id;
        QVERIFY((*workspace)->deliveryCount({numbered, {}, {}, {}}) >= filesIn(m_numbered).size());
    }
    QCOMPARE(run(sendAll()).status, 0);
    QCOMPARE(hiddenIn(m_numbered), QStringList());
    QCOMPARE(hiddenIn(m_replaced), QStringList());
    const auto workspace = Workspace::open(m_workspace);
    const int interrupted = (*workspace)->deliveryCount({{}, DeliveryState::Interrupted, {}, {}});
    const int delivered = (*workspace)->deliveryCount({{}, DeliveryState::Delivered, {}, {}});
    QCOMPARE(interrupted + delivered, known + 2);
    QVERIFY2(interrupted > 0, "No moment was that of a delivery");
}

// As on a file system that has no files without a name. Another program has found the interrupted delivery before.
void TestScanctlKilled::whatLiesThereFromAnOlderKillIsRemoved()
{
    {
        const auto workspace = Workspace::open(m_workspace);
        DeliveryRecord record;
        record.id = QUuid::createUuid();
        record.connectorId = (*workspace)->connectorNamed(u"Numbered"_s)->id;
        record.started = QDateTime::currentDateTimeUtc();
        QVERIFY((*workspace)->beginDelivery(record).result());
        QVERIFY((*workspace)->planDelivery(record.id, m_numbered).result());
    }
    QCOMPARE(Workspace::open(m_workspace).value()->foundInterrupted().size(), 1);
    for (const QString &name : {u".scan-0123456789abcdef.part"_s, u".scan-notes.part"_s}) {
        QFile file(m_numbered + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(run({u"send"_s, u"Replaced"_s, u"--scan"_s, m_folder.filePath(u"scan.pdf"_s)}).status, 0);
    QCOMPARE(hiddenIn(m_numbered), QStringList{u".scan-notes.part"_s});
}

QTEST_GUILESS_MAIN(TestScanctlKilled)
#include "tst_scanctl_killed.moc"
