// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the workspace keeps of deliveries, who writes it, and for how long.

#include "models/workspace/workspace.h"
#include "tests/models/workspace/olderworkspace.h"

#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate::currentDate(), {12, 0}, Qt::UTC); // not so long ago that it is removed

TestScan scan()
{
    TestScan scan;
    scan.scanJobId = QUuid::createUuid();
    scan.started = noon.toLocalTime();
    scan.user = {u"anna@example.com"_s, u"Anna"_s, u"Ember"_s, u"anna@example.com"_s, u"/home/anna"_s, u"7"_s, {}};
    scan.device.name = u"Ground floor"_s;
    scan.device.ip = u"192.0.2.7"_s;
    scan.workflow.id = u"fax"_s;
    scan.workflow.inputs = {{u"faxNumber"_s, u"0"_s}};
    scan.inputs = {{u"faxNumber"_s, u"+49 30 1234"_s}};
    scan.documents = {{u"/srv/in/ü.pdf"_s, u"ü.pdf"_s, u"application/pdf"_s}};
    return scan;
}

DeliveryRecord recordAt(const QDateTime &started)
{
    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.connectorId = QUuid::createUuid();
    record.connectorName = u"Archive"_s;
    record.typeId = u"file-system"_s;
    record.scan = scan();
    record.scanJobId = record.scan->scanJobId;
    record.username = record.scan->user.username;
    record.documents = {{u"ü.pdf"_s, 5'000'000'000, noon.addMSecs(7), {}}};
    record.totalBytes = 5'000'000'000;
    record.started = started;
    return record;
}

Certificate certificate()
{
    return {u"CN=fax.example"_s, u"CN=Practice"_s, {u"fax.example"_s}, noon,
            noon.addDays(90),    u"EC P-256"_s,    QString(64, u'a')};
}

} // namespace

class TestDeliveryHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allOfADeliveryIsKept();
    void hashesCompleteTheRecord();
    void manyAreRecordedFromManyThreads();
    void whatWaitsIsWrittenBeforeTheEnd();
    void oneThatFailsLeavesTheOthers();
    void whatIsOldIsRemoved_data();
    void whatIsOldIsRemoved();
    void aChangeThatCanBeUndoneRemovesNothingAtOnce();
    void whatRunsIsNeverRemoved();
    void aWorkspaceOfTheThirdVersionKeepsItsHistory();
    void whatWasInterruptedIsFoundOnce();
    void entriesAreCountedFromEitherEnd();

private:
    std::unique_ptr<Workspace> open() const { return std::move(*Workspace::open(m_path)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDeliveryHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"test.scanconnectors"_s);
}

void TestDeliveryHistory::allOfADeliveryIsKept()
{
    DeliveryRecord record = recordAt(noon);
    const DeliveryResult result{Failure{Stage::Tls, Cause::CertificateUntrusted, u"curl.60"_s, {}, {}},
                                {{Stage::Tls, StageState::Failed, std::chrono::milliseconds(3), {}}},
                                {certificate(), certificate()}};
    const QList<TranscriptLine> transcript{{noon, TranscriptLine::Direction::Sent, u"EHLO console"_s}};
    {
        const auto workspace = open();
        QVERIFY(workspace->beginDelivery(record).result());
        QVERIFY(workspace->planDelivery(record.id, u"/srv/archive"_s).result());
        QVERIFY(workspace->transcript(record.id).isEmpty());
        QVERIFY(workspace->endDelivery(record.id, noon.addMSecs(1500), result, transcript).result());
    }
    const auto workspace = open();
    record.summary = u"/srv/archive"_s;
    record.ended = noon.addMSecs(1500);
    record.result = result;
    const auto kept = workspace->delivery(record.id);
    QVERIFY(kept && kept->scan);
    QVERIFY(*kept->scan == *record.scan);
    QVERIFY(kept->result->certificates == result.certificates);
    QVERIFY(*kept == record);
    QCOMPARE(workspace->transcript(record.id).size(), 1);
    QCOMPARE(workspace->transcript(record.id).first().text, u"EHLO console"_s);
    QVERIFY(!workspace->delivery(QUuid::createUuid()));
}

void TestDeliveryHistory::hashesCompleteTheRecord()
{
    const auto workspace = open();
    const DeliveryRecord record = recordAt(noon);
    QVERIFY(workspace->beginDelivery(record).result());
    const QSignalSpy recorded(workspace.get(), &Workspace::deliveryRecorded);
    QVERIFY(workspace->hashDocument(record.id, 0, QString(64, u'b')).result());
    QTRY_COMPARE(recorded.size(), 2); // the begin, too
    QCOMPARE(recorded.last().first().toUuid(), record.connectorId);
    QCOMPARE(workspace->delivery(record.id)->documents.first().sha256, QString(64, u'b'));
    QCOMPARE(workspace->delivery(record.id)->documents.first().size, 5'000'000'000);
}

void TestDeliveryHistory::manyAreRecordedFromManyThreads()
{
    constexpr int threads = 8;
    constexpr int each = 25;
    const auto workspace = open();
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> workers;
        for (int thread = 0; thread < threads; ++thread) {
            workers.emplace_back([&] {
                for (int number = 0; number < each; ++number) {
                    const DeliveryRecord record = recordAt(noon.addSecs(number));
                    const auto begun = workspace->beginDelivery(record);
                    const bool isPlanned = workspace->planDelivery(record.id, u"/srv"_s).result().has_value();
                    failures += !isPlanned || !begun.isFinished();
                }
            });
        }
    }
    QCOMPARE(failures, 0);
    QCOMPARE(workspace->deliveryCount({}), threads * each);
    QCOMPARE(workspace->deliveryCount({{}, {}, u"/srv"_s, {}}), threads * each);
}

void TestDeliveryHistory::whatWaitsIsWrittenBeforeTheEnd()
{
    {
        const auto workspace = open();
        for (int number = 0; number < 50; ++number)
            workspace->beginDelivery(recordAt(noon.addSecs(number)));
    }
    QCOMPARE(open()->deliveryCount({}), 50);
}

void TestDeliveryHistory::oneThatFailsLeavesTheOthers()
{
    const auto workspace = open();
    const DeliveryRecord first = recordAt(noon);
    const DeliveryRecord last = recordAt(noon);
    const QList<Workspace::Recorded> answers{workspace->beginDelivery(first), workspace->beginDelivery(first),
                                             workspace->planDelivery(QUuid::createUuid(), u"/srv"_s),
                                             workspace->beginDelivery(last)};
    QVERIFY(answers[0].result());
    QVERIFY(!answers[1].result());
    QVERIFY(!answers[2].result());
    QVERIFY(answers[3].result());
    QCOMPARE(workspace->deliveryCount({}), 2);
}

void TestDeliveryHistory::whatIsOldIsRemoved_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("kept");
    QTest::newRow("the usual ninety days") << 90 << 2;
    QTest::newRow("a week") << 7 << 1;
    QTest::newRow("for ever") << 0 << 603;
}

void TestDeliveryHistory::whatIsOldIsRemoved()
{
    QFETCH(int, days);
    QFETCH(int, kept);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    {
        const auto workspace = open();
        SystemConfiguration system;
        system.historyDays = 0;
        QVERIFY(workspace->setSystem(system));
        for (int number = 0; number < 601; ++number) {
            const DeliveryRecord record = recordAt(now.addDays(-91).addSecs(number));
            workspace->beginDelivery(record);
            workspace->endDelivery(record.id, record.started, {Delivered{}, {}});
        }
        const DeliveryRecord last = recordAt(now.addDays(-30));
        workspace->beginDelivery(last);
        workspace->endDelivery(last.id, last.started, {Delivered{}, {}});
        QVERIFY(workspace->beginDelivery(recordAt(now)).result());
        QCOMPARE(workspace->deliveryCount({}), 603);
        system.historyDays = days;
        QVERIFY(workspace->setSystem(system));
    }
    const auto workspace = open();
    QTRY_COMPARE(workspace->deliveryCount({}), kept);
    const auto details = [this] {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"details"_s);
        database.setDatabaseName(m_path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        return query.exec(u"SELECT count(*) FROM delivery_details"_s) && query.next() ? query.value(0).toInt() : -1;
    }();
    QSqlDatabase::removeDatabase(u"details"_s);
    QCOMPARE(details, kept);
}

void TestDeliveryHistory::aChangeThatCanBeUndoneRemovesNothingAtOnce()
{
    SystemConfiguration forEver;
    forEver.historyDays = 0;
    SystemConfiguration week;
    week.historyDays = 7;
    const DeliveryRecord old = recordAt(QDateTime::currentDateTimeUtc().addDays(-30));
    {
        const auto workspace = open();
        QVERIFY(workspace->setSystem(forEver));
        workspace->beginDelivery(old);
        QVERIFY(workspace->endDelivery(old.id, old.started, {Delivered{}, {}}).result());
        const WorkspaceChange change{{}, {{forEver, week}}};
        QVERIFY(workspace->apply(change));
        // Before it waits for the next one, the recorder does what else there is to do.
        for (int number = 0; number < 3; ++number)
            QVERIFY(workspace->beginDelivery(recordAt(QDateTime::currentDateTimeUtc())).result());
        QVERIFY(workspace->apply(inverse(change)));
    }
    QVERIFY(open()->delivery(old.id));
}

void TestDeliveryHistory::whatRunsIsNeverRemoved()
{
    const auto workspace = open();
    const DeliveryRecord running = recordAt(QDateTime::currentDateTimeUtc().addDays(-200));
    const DeliveryRecord ended = recordAt(QDateTime::currentDateTimeUtc().addDays(-200));
    workspace->beginDelivery(running);
    workspace->beginDelivery(ended);
    QVERIFY(workspace->endDelivery(ended.id, ended.started, {Delivered{}, {}}).result());
    workspace->removeOldDeliveries();
    QTRY_VERIFY(!workspace->delivery(ended.id));
    QVERIFY(workspace->delivery(running.id)->isRunning);
}

void TestDeliveryHistory::aWorkspaceOfTheThirdVersionKeepsItsHistory()
{
    const auto insert = [](const QString &id, const QString &result, const QString &outcome) {
        return u"INSERT INTO deliveries VALUES ('%1', '22222222-2222-2222-2222-222222222222', 'Archive', 'smtp', "
               "'33333333-3333-3333-3333-333333333333', 'Anna', '[\"Scan A.pdf\",\"b.pdf\"]', 9, 1000, 2000, %2, %3, "
               "NULL)"_s.arg(id, result, outcome);
    };
    const QString delivered = u"11111111-1111-1111-1111-111111111111"_s;
    const QString interrupted = u"11111111-1111-1111-1111-111111111112"_s;
    makeOlderWorkspace(
        m_path, 3,
        {insert(delivered, u"'{\"outcome\":\"delivered\",\"receipt\":{\"response\":\"250 OK\"}}'"_s, u"'delivered'"_s),
         insert(interrupted, u"NULL"_s, u"NULL"_s)});
    const auto workspace = open();
    const auto kept = workspace->delivery(QUuid::fromString(delivered));
    QVERIFY(kept && kept->result);
    QCOMPARE(std::get<Delivered>(kept->result->outcome).receipt.response, u"250 OK"_s);
    QCOMPARE(kept->documents.size(), 2);
    QCOMPARE(kept->documents.first().name, u"Scan A.pdf"_s);
    QVERIFY(!kept->scan && kept->summary.isEmpty());
    QVERIFY(workspace->transcript(kept->id).isEmpty());
    QCOMPARE(workspace->deliveryCount({{}, DeliveryState::Interrupted, {}, {}}), 1);
    QCOMPARE(workspace->deliveryCount({{}, {}, u"scan a"_s, {}}), 2);
    QCOMPARE(workspace->deliveryCount({{}, {}, u"ANNA"_s, {}}), 2);
}

void TestDeliveryHistory::whatWasInterruptedIsFoundOnce()
{
    const DeliveryRecord record = recordAt(QDateTime::currentDateTimeUtc());
    QVERIFY(open()->beginDelivery(record).result());
    QCOMPARE(open()->foundInterrupted(), QList<QUuid>{record.id});
    const auto workspace = open();
    QVERIFY(workspace->foundInterrupted().isEmpty());
    QVERIFY(!workspace->delivery(record.id)->isRunning);
    QCOMPARE(workspace->deliveryEntries({}, 10).first().state, DeliveryState::Interrupted);
}

void TestDeliveryHistory::entriesAreCountedFromEitherEnd()
{
    const auto workspace = open();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<QUuid> newestFirst;
    for (int minutes = 0; minutes < 5; ++minutes) {
        const DeliveryRecord record = recordAt(now.addSecs(-60 * minutes));
        QVERIFY(workspace->beginDelivery(record).result());
        newestFirst.append(record.id);
    }
    const auto idsOf = [](const QList<DeliveryEntry> &entries) {
        QList<QUuid> ids;
        for (const DeliveryEntry &entry : entries)
            ids.append(entry.id);
        return ids;
    };
    QCOMPARE(idsOf(workspace->deliveryEntries({}, 2, 1)), newestFirst.mid(1, 2));
    QCOMPARE(idsOf(workspace->deliveryEntries({}, 2, 1, HistoryEnd::Oldest)), newestFirst.mid(2, 2));
}

QTEST_GUILESS_MAIN(TestDeliveryHistory)
#include "tst_deliveryhistory.moc"
