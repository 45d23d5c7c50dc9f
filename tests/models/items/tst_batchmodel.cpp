// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/batchmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto failTest = QAbstractItemModelTester::FailureReportingMode::QtTest;
const QDateTime now({2026, 11, 26}, {9, 0}, Qt::UTC);

QString stateName(BatchState state)
{
    switch (state) {
    case BatchState::Idle:
        return u"idle"_s;
    case BatchState::Waiting:
        return u"waiting"_s;
    case BatchState::Running:
        return u"running"_s;
    case BatchState::Resting:
        return u"resting"_s;
    case BatchState::Succeeded:
        return u"succeeded"_s;
    case BatchState::Warned:
        return u"warned"_s;
    case BatchState::Failed:
        return u"failed"_s;
    case BatchState::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

// "A | Prepare passed 2000, Deliver running 45 % | running": the stages that were reported.
QString printed(const BatchModel &model, int row)
{
    QStringList stages;
    for (int column = BatchModel::FirstStageColumn; column < BatchModel::OutcomeColumn; ++column) {
        const QModelIndex index = model.index(row, column);
        const QVariant state = index.data(BatchModel::ValueRole);
        if (!state.isValid())
            continue;
        QStringList words{stageName(allStages[static_cast<std::size_t>(column - BatchModel::FirstStageColumn)]),
                          stageStateName(state.value<StageState>())};
        if (const QVariant duration = index.data(BatchModel::StageDurationRole); duration.isValid())
            words << duration.toString();
        if (const QVariant percent = index.data(BatchModel::PercentRole); percent.isValid())
            words << u"%1 %"_s.arg(percent.toInt());
        stages << words.join(u' ');
    }
    const auto state = model.index(row, BatchModel::OutcomeColumn).data(BatchModel::ValueRole).value<BatchState>();
    QStringList parts{model.index(row, 0).data().toString(), stages.join(u", "_s), stateName(state)};
    if (const QVariant time = model.index(row, BatchModel::DurationColumn).data(BatchModel::ValueRole); time.isValid())
        parts << time.toString();
    return parts.join(u" | "_s);
}

} // namespace

class TestBatchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsADelivery();
    void showsHowFarADeliveryIs();
    void aRestBeginsAnew();
    void endsAsTheOutcomeSays_data();
    void endsAsTheOutcomeSays();
    void whatWasNeverBegunIsCancelled();
    void waitingForgetsWhatWas();
    void strangersAreIgnored();

private:
    QUuid id(int row) const { return m_model->row(row).connector.id; }

    std::unique_ptr<BatchModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestBatchModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<BatchModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), failTest);
    m_model->setConnectors(
        {{QUuid::createUuid(), u"A"_s, {}, FileSystemSettings()}, {QUuid::createUuid(), u"B"_s, {}, SmtpSettings()}});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(printed(*m_model, 0), u"A |  | idle"_s);
    QCOMPARE(m_model->index(1, 0).data(BatchModel::IconNameRole).toString(), u"smtp"_s);
}

void TestBatchModel::followsADelivery()
{
    m_model->wait({m_model->row(0).connector, m_model->row(1).connector});
    QCOMPARE(printed(*m_model, 0), u"A |  | waiting"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->begin(id(0), now);
    m_model->report(id(0), {Stage::Prepare, StageState::Running, 0us, {}});
    m_model->report(id(0), {Stage::Prepare, StageState::Passed, 2ms, {}});
    m_model->report(id(0), {Stage::Connect, StageState::Running, 0us, {}});
    QCOMPARE(printed(*m_model, 0), u"A | Prepare passed 2000, Connect running | running"_s);
    QCOMPARE(changed.size(), 4);
    QCOMPARE(changed.last().first().toModelIndex().row(), 0);
    const DeliveryResult result{
        Delivered{}, {{Stage::Prepare, StageState::Passed, 2ms, {}}, {Stage::Connect, StageState::Passed, 1ms, {}}}};
    m_model->end(id(0), result, 5ms);
    QCOMPARE(printed(*m_model, 0), u"A | Prepare passed 2000, Connect passed 1000 | succeeded | 5000"_s);
    QCOMPARE(printed(*m_model, 1), u"B |  | waiting"_s);
    QCOMPARE(m_model->counts(), (BatchModel::Counts{1, 0, 0}));
    QCOMPARE(m_model->row(0).started, now);
}

void TestBatchModel::showsHowFarADeliveryIs()
{
    m_model->begin(id(0), now);
    m_model->setProgress(id(0), 1, 0);
    m_model->report(id(0), {Stage::Deliver, StageState::Running, 0us, {}});
    m_model->setProgress(id(0), 450, 1000);
    QCOMPARE(printed(*m_model, 0), u"A | Deliver running 45 % | running"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setProgress(id(0), 451, 1000);
    QVERIFY2(changed.isEmpty(), "Nothing that is shown has changed");
    m_model->setProgress(id(0), 5000, 1000);
    QCOMPARE(printed(*m_model, 0), u"A | Deliver running 100 % | running"_s);
}

void TestBatchModel::aRestBeginsAnew()
{
    m_model->begin(id(0), now);
    m_model->report(id(0), {Stage::Prepare, StageState::Passed, 2ms, {}});
    m_model->report(id(0), {Stage::Deliver, StageState::Failed, 2ms, {}});
    m_model->rest(id(0));
    QCOMPARE(printed(*m_model, 0), u"A | Prepare passed 2000, Deliver failed 2000 | resting"_s);
    m_model->report(id(0), {Stage::Prepare, StageState::Running, 0us, {}});
    QCOMPARE(printed(*m_model, 0), u"A | Prepare running | running"_s);
}

void TestBatchModel::endsAsTheOutcomeSays_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("row");
    QTest::newRow("with warnings") << Outcome(Delivered{{{}, {}, {u"http.status-not-200"_s}}})
                                   << u"A | Prepare passed 2000, Connect not-reached | warned | 5000"_s;
    QTest::newRow("checked") << Outcome(Checked{})
                             << u"A | Prepare passed 2000, Connect not-reached | succeeded | 5000"_s;
    QTest::newRow("cancelled") << Outcome(Cancelled{})
                               << u"A | Prepare passed 2000, Connect not-reached | cancelled | 5000"_s;
    QTest::newRow("a failure in a stage that was not reported")
        << Outcome(Failure{Stage::Deliver, Cause::TooLarge, u"http.413"_s, {}, {}})
        << u"A | Prepare passed 2000, Connect not-reached, Deliver failed 0 | failed | 5000"_s;
}

void TestBatchModel::endsAsTheOutcomeSays()
{
    QFETCH(Outcome, outcome);
    QFETCH(QString, row);
    m_model->begin(id(0), now);
    const DeliveryResult result{
        outcome, {{Stage::Prepare, StageState::Passed, 2ms, {}}, {Stage::Connect, StageState::Running, 0us, {}}}};
    m_model->end(id(0), result, 5ms);
    QCOMPARE(printed(*m_model, 0), row);
    const bool isFailure = std::holds_alternative<Failure>(outcome);
    QCOMPARE(m_model->failed(), isFailure ? QList{id(0)} : QList<QUuid>());
    QCOMPARE(m_model->index(0, 0).data(BatchModel::FailedStageRole).isValid(), isFailure);
}

void TestBatchModel::whatWasNeverBegunIsCancelled()
{
    m_model->wait({m_model->row(0).connector, m_model->row(1).connector});
    m_model->begin(id(0), now);
    m_model->end(id(0), {Checked{}, {}}, 5ms);
    m_model->cancelWaiting();
    QCOMPARE(printed(*m_model, 0), u"A |  | succeeded | 5000"_s);
    QCOMPARE(printed(*m_model, 1), u"B |  | cancelled"_s);
    QCOMPARE(m_model->counts(), (BatchModel::Counts{1, 0, 1}));
}

void TestBatchModel::waitingForgetsWhatWas()
{
    m_model->begin(id(0), now);
    m_model->end(id(0), {Failure{}, {}}, 5ms);
    Connector renamed = m_model->row(0).connector;
    renamed.name = u"A, renamed"_s;
    m_model->wait({renamed});
    QCOMPARE(printed(*m_model, 0), u"A, renamed |  | waiting"_s);
    QCOMPARE(printed(*m_model, 1), u"B |  | idle"_s);
}

void TestBatchModel::strangersAreIgnored()
{
    const QUuid stranger = QUuid::createUuid();
    m_model->begin(stranger, now);
    m_model->report(stranger, {Stage::Prepare, StageState::Passed, 2ms, {}});
    m_model->setProgress(stranger, 1, 2);
    m_model->rest(stranger);
    m_model->end(stranger, {}, 5ms);
    m_model->wait({{stranger, u"C"_s, {}, SmtpSettings()}});
    QCOMPARE(m_model->rowOf(stranger), -1);
    QCOMPARE(printed(*m_model, 0), u"A |  | idle"_s);
    QCOMPARE(printed(*m_model, 1), u"B |  | idle"_s);
}

QTEST_GUILESS_MAIN(TestBatchModel)

#include "tst_batchmodel.moc"
