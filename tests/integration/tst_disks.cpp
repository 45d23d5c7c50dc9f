// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Real file systems that are full or cannot be written to, mounted by with-small-disks.sh.

#include "delivery/senders/filesystem/filesystemsender.h"
#include "delivery/transport/sourcefile.h"
#include "models/workspace/workspace.h"
#include "tests/delivery/support/runsender.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestDisks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aFullDiskLeavesNothingBehind();
    void aDiskThatFillsUpBetweenDocumentsLeavesNothingBehind();
    void aReadOnlyDiskIsSaidAtConnect();
    void aWorkspaceOnAFullDiskIsNotHalfWritten();
    void aWorkspaceOnAReadOnlyDiskIsRefused();

private:
    PlannedDocument document(const QString &name, qint64 size);
    static DeliveryResult run(const QString &folder, const QList<PlannedDocument> &documents);

    QTemporaryDir m_folder;
    QString m_small;
    QString m_readOnly;
};

void TestDisks::initTestCase()
{
    m_small = qEnvironmentVariable("CONSOLE_SMALL_DISK");
    m_readOnly = qEnvironmentVariable("CONSOLE_READ_ONLY_DISK");
    QVERIFY2(!m_small.isEmpty() && !m_readOnly.isEmpty(), "Run it through with-small-disks.sh");
}

PlannedDocument TestDisks::document(const QString &name, qint64 size)
{
    const QString path = m_folder.filePath(name);
    makeFile(path, size);
    return *plannedDocument(path, name, u"application/pdf"_s);
}

DeliveryResult TestDisks::run(const QString &folder, const QList<PlannedDocument> &documents)
{
    FileSystemSender sender({folder, {}, documents});
    return runSender(sender, FileSystemPlan::stages());
}

void TestDisks::aFullDiskLeavesNothingBehind()
{
    const DeliveryResult result = run(m_small, {document(u"large.pdf"_s, 3 * 1024 * 1024)});
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Deliver);
    QCOMPARE(failure->cause, Cause::StorageFull);
    QCOMPARE(failure->code, u"errno.ENOSPC"_s);
    QCOMPARE(namesIn(m_small), QStringList());
}

void TestDisks::aDiskThatFillsUpBetweenDocumentsLeavesNothingBehind()
{
    const DeliveryResult result =
        run(m_small, {document(u"first.pdf"_s, 1'500'000), document(u"second.pdf"_s, 1'500'000)});
    QCOMPARE(std::get<Failure>(result.outcome).cause, Cause::StorageFull);
    QCOMPARE(namesIn(m_small), QStringList());
}

void TestDisks::aReadOnlyDiskIsSaidAtConnect()
{
    const DeliveryResult result = run(m_readOnly, {document(u"scan.pdf"_s, 1000)});
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Connect);
    QCOMPARE(failure->cause, Cause::ReadOnly);
}

void TestDisks::aWorkspaceOnAFullDiskIsNotHalfWritten()
{
    const QString path = m_small + u"/test.scanconnectors"_s;
    Connector connector{QUuid::createUuid(), u"Kept"_s, {}, FileSystemSettings{u"/srv/scans"_s, {}, {}, false}};
    {
        const auto workspace = Workspace::open(path);
        QVERIFY(workspace);
        QVERIFY((*workspace)->insert(connector));
        bool isFull = false;
        for (int i = 0; i < 10'000 && !isFull; ++i) {
            const Connector more{QUuid::createUuid(), u"More %1"_s.arg(i), QString(300, u'x'),
                                 FileSystemSettings{u"/srv/"_s + QString(2000, u'y'), {}, {}, false}};
            const auto inserted = (*workspace)->insert(more);
            isFull = !inserted;
            if (isFull) {
                QCOMPARE(inserted.error().code, WorkspaceFailure::Code::StorageFull);
                QVERIFY(!(*workspace)->connector(more.id));
            }
        }
        QVERIFY(isFull);
    }
    const auto again = Workspace::open(path);
    QVERIFY2(again, again ? "" : qPrintable(again.error().technical));
    QCOMPARE((*again)->connector(connector.id), connector);
}

void TestDisks::aWorkspaceOnAReadOnlyDiskIsRefused()
{
    const auto workspace = Workspace::open(m_readOnly + u"/test.scanconnectors"_s);
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().code, WorkspaceFailure::Code::AccessDenied);
}

QTEST_GUILESS_MAIN(TestDisks)

#include "tst_disks.moc"
