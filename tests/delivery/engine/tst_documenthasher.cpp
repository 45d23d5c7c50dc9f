// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/documenthasher.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestDocumentHasher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anUnchangedDocumentHasItsSum();
    void whatChangedHasNone_data();
    void whatChangedHasNone();
    void aStopGivesNone();
    void everyDocumentOfARecordIsCompleted();
    void aSampleMayBeRemovedAtOnce();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QDateTime m_modified;
};

namespace {

// FIPS 180-2, appendix B.1: of "abc"
const QString sum = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;

} // namespace

void TestDocumentHasher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"scan.pdf"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc") == 3);
    file.close();
    m_modified = QFileInfo(m_path).lastModified();
}

void TestDocumentHasher::anUnchangedDocumentHasItsSum()
{
    QCOMPARE(sha256OfUnchanged(openDocument(m_path), 3, m_modified.toUTC(), {}), sum);
}

void TestDocumentHasher::whatChangedHasNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("seconds");
    QTest::newRow("it is gone") << u"gone.pdf"_s << qint64(3) << 0;
    QTest::newRow("it has another size") << u"scan.pdf"_s << qint64(4) << 0;
    QTest::newRow("it was written since") << u"scan.pdf"_s << qint64(3) << -1;
    QTest::newRow("it is a folder") << u"."_s << qint64(3) << 0;
}

void TestDocumentHasher::whatChangedHasNone()
{
    QFETCH(QString, name);
    QFETCH(qint64, size);
    QFETCH(int, seconds);
    QCOMPARE(sha256OfUnchanged(openDocument(m_folder->filePath(name)), size, m_modified.addSecs(seconds), {}),
             QString());
}

void TestDocumentHasher::aStopGivesNone()
{
    QFile file(m_path);
    QVERIFY(file.resize(64 * 1024 * 1024));
    std::stop_source stop;
    stop.request_stop();
    const QFileInfo info(m_path);
    QCOMPARE(sha256OfUnchanged(openDocument(m_path), info.size(), info.lastModified(), stop.get_token()), QString());
}

void TestDocumentHasher::everyDocumentOfARecordIsCompleted()
{
    const auto workspace = Workspace::open(m_folder->filePath(u"test.scanconnectors"_s));
    QVERIFY(workspace);
    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.started = QDateTime::currentDateTimeUtc();
    record.scan = TestScan{};
    for (const QString &path : {m_path, m_folder->filePath(u"gone.pdf"_s), m_path}) {
        record.scan->documents.append({path, QFileInfo(path).fileName(), {}});
        record.documents.append({QFileInfo(path).fileName(), 3, m_modified.toUTC(), {}});
    }
    QVERIFY((*workspace)->beginDelivery(record).result());
    {
        DocumentHasher hasher(workspace->get());
        hasher.hash(record);
    }
    QTRY_COMPARE((*workspace)->delivery(record.id)->documents.last().sha256, sum);
    QCOMPARE((*workspace)->delivery(record.id)->documents.first().sha256, sum);
    QCOMPARE((*workspace)->delivery(record.id)->documents.at(1).sha256, QString());
}

// As those of many deliveries are, with the end of each.
void TestDocumentHasher::aSampleMayBeRemovedAtOnce()
{
    const auto workspace = Workspace::open(m_folder->filePath(u"test.scanconnectors"_s));
    QVERIFY(workspace);
    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.started = QDateTime::currentDateTimeUtc();
    record.scan = TestScan{};
    record.scan->documents = {{m_path, u"scan.pdf"_s, {}}};
    record.documents = {{u"scan.pdf"_s, 3, m_modified.toUTC(), {}}};
    QVERIFY((*workspace)->beginDelivery(record).result());
    DocumentHasher hasher(workspace->get());
    hasher.hash(record);
    QVERIFY(QFile::remove(m_path));
    QTRY_COMPARE((*workspace)->delivery(record.id)->documents.first().sha256, sum);
}

QTEST_GUILESS_MAIN(TestDocumentHasher)
#include "tst_documenthasher.moc"
