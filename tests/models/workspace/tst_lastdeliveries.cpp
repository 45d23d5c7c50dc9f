// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the list knows of each connector's last delivery, against the whole records.

#include "models/workspace/workspace.h"
#include "tests/models/workspace/olderworkspace.h"
#include "tests/support/connectorgenerator.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using State = LastDelivery::State;

const QDateTime noon(QDate::currentDate(), {12, 0}, Qt::UTC); // not so long ago that it is removed

LastDelivery summaryOf(const DeliveryRecord &record)
{
    if (!record.result)
        return {record.isRunning ? State::Running : State::Interrupted, {}, record.started};
    const auto *failure = std::get_if<Failure>(&record.result->outcome);
    return {*deliveryStateNamed(outcomeName(record.result->outcome)),
            failure ? std::optional(failure->stage) : std::nullopt, record.started};
}

DeliveryRecord record(const QUuid &connectorId, const QDateTime &started)
{
    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.connectorId = connectorId;
    record.scanJobId = QUuid::createUuid();
    record.started = started;
    return record;
}

QString quoted(const QUuid &id)
{
    return u'\'' + id.toString(QUuid::WithoutBraces) + u'\'';
}

} // namespace

class TestLastDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneQuestionAnswersAsTheWholeRecordsDo();
    void theLastIsTheOneThatStartedLast_data();
    void theLastIsTheOneThatStartedLast();
    void whatThisProgramHasBegunIsRunning();
    void aWorkspaceOfTheFirstVersionKeepsWhatItKnew();

private:
    std::unique_ptr<Workspace> open() const { return std::move(*Workspace::open(m_path)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLastDeliveries::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"test.scanconnectors"_s);
}

void TestLastDeliveries::oneQuestionAnswersAsTheWholeRecordsDo()
{
    QVERIFY(makeWorkspace(m_path, 500));
    const auto workspace = open();
    const QHash<QUuid, LastDelivery> last = workspace->lastDeliveries();
    const QList<Connector> connectors = workspace->connectors();
    qsizetype delivered = 0;
    for (const Connector &connector : connectors) {
        const auto whole = workspace->lastDelivery(connector.id);
        QCOMPARE(last.contains(connector.id), whole.has_value());
        QCOMPARE(workspace->lastDeliveries(connector.id).size(), whole ? 1 : 0);
        if (!whole)
            continue;
        ++delivered;
        QVERIFY2(last.value(connector.id) == summaryOf(*whole), qPrintable(connector.name));
        QVERIFY(workspace->lastDeliveries(connector.id).value(connector.id) == summaryOf(*whole));
    }
    QCOMPARE(delivered, 375);
    QCOMPARE(last.size(), delivered);
}

void TestLastDeliveries::theLastIsTheOneThatStartedLast_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<LastDelivery>("last");
    const QDateTime started = noon.addSecs(60);
    QTest::newRow("delivered") << Outcome(Delivered{}) << LastDelivery{State::Delivered, {}, started};
    QTest::newRow("failed at a stage") << Outcome(Failure{Stage::Tls, Cause::TlsFailed, {}, {}, {}})
                                       << LastDelivery{State::Failed, Stage::Tls, started};
    QTest::newRow("cancelled") << Outcome(Cancelled{}) << LastDelivery{State::Cancelled, {}, started};
}

void TestLastDeliveries::theLastIsTheOneThatStartedLast()
{
    QFETCH(Outcome, outcome);
    QFETCH(LastDelivery, last);
    const QUuid connector = QUuid::createUuid();
    const DeliveryRecord later = record(connector, noon.addSecs(60));
    const DeliveryRecord earlier = record(connector, noon);
    {
        const auto workspace = open();
        QVERIFY(workspace->beginDelivery(later).result());
        QVERIFY(workspace->beginDelivery(earlier).result());
        QVERIFY(workspace->endDelivery(later.id, later.started, {outcome, {}}).result());
        QVERIFY(workspace->lastDeliveries().value(connector) == last);
    }
    QVERIFY(open()->lastDeliveries().value(connector) == last);
}

void TestLastDeliveries::whatThisProgramHasBegunIsRunning()
{
    const QUuid connector = QUuid::createUuid();
    {
        const auto workspace = open();
        QVERIFY(workspace->beginDelivery(record(connector, noon)).result());
        QVERIFY(workspace->lastDeliveries().value(connector).state == State::Running);
    }
    QVERIFY(open()->lastDeliveries().value(connector).state == State::Interrupted);
}

void TestLastDeliveries::aWorkspaceOfTheFirstVersionKeepsWhatItKnew()
{
    const QUuid failed = QUuid::createUuid();
    const QUuid interrupted = QUuid::createUuid();
    const QUuid unreadable = QUuid::createUuid();
    const auto insert = [](const QUuid &connector, const QString &result) {
        return u"INSERT INTO deliveries VALUES (%1, %2, 'Archive', 'smtp', %3, 'anna', '[]', 0, 1000, NULL, %4)"_s.arg(
            quoted(QUuid::createUuid()), quoted(connector), quoted(QUuid::createUuid()), result);
    };
    makeOlderWorkspace(
        m_path, 1,
        {insert(failed, u"'{\"outcome\":\"failed\",\"failure\":{\"stage\":\"SignIn\",\"cause\":\"rejected\"}}'"_s),
         insert(interrupted, u"NULL"_s), insert(unreadable, u"'not JSON'"_s)});
    const auto workspace = open();
    const QDateTime started = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
    const QHash<QUuid, LastDelivery> last = workspace->lastDeliveries();
    QCOMPARE(last.size(), 3);
    QVERIFY((last.value(failed) == LastDelivery{State::Failed, Stage::SignIn, started}));
    QVERIFY((last.value(interrupted) == LastDelivery{State::Interrupted, {}, started}));
    QVERIFY((last.value(unreadable) == LastDelivery{State::Interrupted, {}, started}));
    QCOMPARE(workspace->lastDelivery(failed)->connectorName, u"Archive"_s);
}

QTEST_GUILESS_MAIN(TestLastDeliveries)
#include "tst_lastdeliveries.moc"
