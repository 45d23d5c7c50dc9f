// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/testconsole/stagerow.h"
#include "ui/testconsole/verdictview.h"
#include "ui/text/outcometext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace console;
using namespace Qt::StringLiterals;

class TestVerdictView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheOutcome_data();
    void namesTheOutcome();
    void listsTheStagesThatWereReported();
    void explainsTheFailureAtItsStage();
    void makesRoomForAFailureWithoutAReport();
    void copiesTheRemedy();
    void foldsTheDetails();
    void showsTheReceiptAndItsWarnings();
    void aCheckDoesNotReadAsADelivery();
    void forgetsTheFormerDelivery();

private:
    static Verdict verdictOf(const DeliveryResult &result)
    {
        ExtensionSettings settings;
        settings.endpointUrl = u"https://example.com/api/scan"_s;
        return {Verdict::State::Ended,
                {QUuid::createUuid(), u"Cloud Fax"_s, {}, settings},
                QDateTime::currentDateTime(),
                result.stages,
                result.outcome};
    }
    static Failure refused()
    {
        return {Stage::Connect, Cause::ConnectionRefused, u"curl.7"_s, u"example.com:443"_s,
                u"Failed to connect to example.com port 443"_s};
    }
    static QString textOf(const VerdictView &view, const QString &label)
    {
        return widgetNamed<QLabel>(view, label)->text();
    }
};

void TestVerdictView::namesTheOutcome_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("headline");

    Verdict sending = verdictOf({});
    sending.state = Verdict::State::Running;
    sending.outcome.reset();
    QTest::newRow("a delivery that runs") << sending << u"Sending…"_s;
    Verdict checking = sending;
    checking.purpose = DeliveryPurpose::Check;
    QTest::newRow("a check that runs") << checking << u"Checking…"_s;
    Verdict interrupted = sending;
    interrupted.state = Verdict::State::Interrupted;
    QTest::newRow("a delivery without an outcome") << interrupted << u"Interrupted, outcome unknown"_s;
    QTest::newRow("a delivery that arrived") << verdictOf(FakeEngine::delivered()) << text::outcome(Delivered{});
    QTest::newRow("a delivery that failed") << verdictOf(FakeEngine::failed(refused())) << text::outcome(refused());
    QTest::newRow("a check that passed") << verdictOf({Checked{}, {}}) << text::outcome(Checked{});
    QTest::newRow("a check with warnings")
        << verdictOf({Checked{{u"http.status-not-200"_s}}, {}}) << u"Checked, nothing delivered, with warnings"_s;
    QTest::newRow("a delivery that was cancelled") << verdictOf({Cancelled{}, {}}) << text::outcome(Cancelled{});
}

void TestVerdictView::namesTheOutcome()
{
    QFETCH(Verdict, verdict);
    QFETCH(QString, headline);
    VerdictView view;
    view.setVerdict(verdict);
    QCOMPARE(textOf(view, u"verdictHeadline"_s), headline);
}

void TestVerdictView::listsTheStagesThatWereReported()
{
    VerdictView view;
    view.setVerdict(verdictOf(FakeEngine::failed(refused())));
    QStringList spoken;
    for (const auto *row : view.findChildren<StageRow *>())
        spoken.append(row->accessibleName());
    QCOMPARE(spoken.size(), 5);
    QCOMPARE(spoken[1], u"%1: %2"_s.arg(text::stage(Stage::Resolve), text::stageState(StageState::Passed)));
    QCOMPARE(spoken[2], u"%1: %2"_s.arg(text::stage(Stage::Connect), text::stageState(StageState::Failed)));
    QCOMPARE(spoken[3], u"%1: %2"_s.arg(text::stage(Stage::Deliver), text::stageState(StageState::NotReached)));
}

void TestVerdictView::explainsTheFailureAtItsStage()
{
    const Verdict verdict = verdictOf(FakeEngine::failed(refused()));
    VerdictView view;
    view.setVerdict(verdict);
    const auto *row = widgetNamed<StageRow>(view, u"stageConnect"_s);
    const auto explanation = text::explain(refused(), verdict.connector, verdict.system);
    QCOMPARE(widgetNamed<QLabel>(*row, u"explanationTitle"_s)->text(), explanation.title);
    QCOMPARE(widgetNamed<QLabel>(*row, u"explanationMeaning"_s)->text(), explanation.meaning);
    QCOMPARE(widgetNamed<QLabel>(*row, u"explanationRemedy"_s)->text(), explanation.remedy);
    QVERIFY(widgetNamed<QLabel>(*row, u"explanationWho"_s)->text().contains(explanation.who));
}

void TestVerdictView::makesRoomForAFailureWithoutAReport()
{
    VerdictView view;
    view.setVerdict(verdictOf({Failure{Stage::Prepare, Cause::InvalidConnector, u"name-missing"_s, {}, {}}, {}}));
    QVERIFY(widgetNamed<StageRow>(view, u"stagePrepare"_s)->findChild<QLabel *>(u"explanationTitle"_s));
}

void TestVerdictView::copiesTheRemedy()
{
    const Verdict verdict = verdictOf(FakeEngine::failed(refused()));
    VerdictView view;
    view.setVerdict(verdict);
    const QString command = text::explain(refused(), verdict.connector, verdict.system).command;
    QVERIFY(!command.isEmpty());
    QTest::mouseClick(widgetNamed<QAbstractButton>(view, u"copyCommand"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
}

void TestVerdictView::foldsTheDetails()
{
    VerdictView view;
    view.setVerdict(verdictOf(FakeEngine::failed(refused())));
    const auto *details = widgetNamed<QLabel>(view, u"explanationDetails"_s);
    QVERIFY(details->isHidden());
    QTest::mouseClick(widgetNamed<QToolButton>(view, u"showDetails"_s), Qt::LeftButton);
    QVERIFY(!details->isHidden());
    QVERIFY(details->text().contains(u"curl.7"_s));
    QVERIFY(details->text().contains(u"Failed to connect"_s));
}

void TestVerdictView::showsTheReceiptAndItsWarnings()
{
    auto result = FakeEngine::delivered();
    std::get<Delivered>(result.outcome).receipt.warnings = {u"http.status-not-200"_s};
    VerdictView view;
    view.setVerdict(verdictOf(result));
    QVERIFY(textOf(view, u"receiptFacts"_s).contains(text::fact({u"status"_s, u"200"_s})));
    QVERIFY(textOf(view, u"receiptWarnings"_s).contains(text::warning(u"http.status-not-200"_s)));
    QCOMPARE(textOf(view, u"receiptResponse"_s), u"accepted"_s);
    QVERIFY(textOf(view, u"verdictHeadline"_s) != text::outcome(Delivered{}));
}

void TestVerdictView::aCheckDoesNotReadAsADelivery()
{
    Verdict verdict = verdictOf(FakeEngine::delivered());
    verdict.purpose = DeliveryPurpose::Check;
    verdict.outcome = Checked{};
    VerdictView view;
    view.setVerdict(verdict);
    QCOMPARE(textOf(view, u"verdictHeadline"_s), text::outcome(Checked{}));
    QVERIFY(widgetNamed(view, u"receipt"_s)->isHidden());
    const QString deliver = widgetNamed<StageRow>(view, u"stageDeliver"_s)->accessibleName();
    QVERIFY2(deliver.contains(u"only tried"_s), qUtf8Printable(deliver));
    view.setVerdict(verdictOf(FakeEngine::delivered()));
    QVERIFY(!widgetNamed<StageRow>(view, u"stageDeliver"_s)->accessibleName().contains(u"only tried"_s));
}

void TestVerdictView::forgetsTheFormerDelivery()
{
    VerdictView view;
    view.setVerdict(verdictOf(FakeEngine::failed(refused())));
    view.setVerdict(verdictOf(FakeEngine::delivered()));
    QVERIFY(!view.findChild<QLabel *>(u"explanationTitle"_s));
    view.setVerdict(verdictOf({Cancelled{}, {}}));
    QVERIFY(view.findChildren<StageRow *>().isEmpty());
    QVERIFY(widgetNamed(view, u"receipt"_s)->isHidden());
}

QTEST_MAIN(TestVerdictView)
#include "tst_verdictview.moc"
