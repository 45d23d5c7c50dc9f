// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/clipping.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/testconsole/factstext.h"
#include "ui/testconsole/stagehead.h"
#include "ui/testconsole/stagerow.h"
#include "ui/testconsole/verdictview.h"
#include "ui/text/outcometext.h"
#include "ui/widgets/wrappedtext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace console;
using namespace Qt::StringLiterals;

class TestVerdictView : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void keepAddress(const QUrl &url) { m_opened.append(url); } // in place of a browser

private Q_SLOTS:
    void namesTheOutcome_data();
    void namesTheOutcome();
    void listsTheStagesThatWereReported();
    void explainsTheFailureAtItsStage();
    void makesRoomForAFailureWithoutAReport();
    void copiesTheRemedy();
    void copiesTheWholeExplanation();
    void opensTheSourceByAClickAlone();
    void aMatterOfTheConsolesOwnHasNoSource();
    void foldsTheDetails();
    void showsTheReceiptAndItsWarnings();
    void aCheckDoesNotReadAsADelivery();
    void forgetsTheFormerDelivery();
    void saysTheStateInAWord();
    void tellsInShortWhatWasLearnt();
    void opensAndClosesByKeyboard();
    void whatIsOpenStaysOpenWhileItRuns();
    void goesFromStageToStage_data();
    void goesFromStageToStage();
    void factsAreShownAsTheyAre();
    void nothingLiesBesideANarrowPane_data();
    void nothingLiesBesideANarrowPane();

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
    static StageHead *headOf(const VerdictView &view, const QString &stage)
    {
        return widgetNamed<StageRow>(view, stage)->head();
    }
    static QString textOf(const VerdictView &view, const QString &label)
    {
        return widgetNamed<QLabel>(view, label)->text();
    }

    QList<QUrl> m_opened;
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
    QCOMPARE(widgetNamed<WrappedText>(*row, u"explanationMeaning"_s)->text(), explanation.meaning);
    QCOMPARE(widgetNamed<WrappedText>(*row, u"explanationRemedy"_s)->text(), explanation.remedy);
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

void TestVerdictView::copiesTheWholeExplanation()
{
    const Verdict verdict = verdictOf(FakeEngine::failed(refused()));
    VerdictView view;
    view.setVerdict(verdict);
    QTest::mouseClick(widgetNamed<QAbstractButton>(view, u"copyExplanation"_s), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    const auto explanation = text::explain(refused(), verdict.connector, verdict.system);
    for (const QString &part :
         {explanation.title, explanation.meaning, explanation.who, explanation.remedy, explanation.command,
          explanation.source, explanation.sourcePage, refused().code, refused().technical})
        QVERIFY2(!part.isEmpty() && copied.contains(part), qUtf8Printable(copied));
}

void TestVerdictView::opensTheSourceByAClickAlone()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "keepAddress");
    VerdictView view;
    view.setVerdict(verdictOf(FakeEngine::failed(refused())));
    QCOMPARE(textOf(view, u"explanationSource"_s), u"Source: libcurl error codes"_s);
    QVERIFY(m_opened.isEmpty());
    const QUrl page(u"https://curl.se/libcurl/c/libcurl-errors.html"_s);
    auto *button = widgetNamed<QAbstractButton>(view, u"openSource"_s);
    QCOMPARE(button->toolTip(), page.toString());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_opened, QList<QUrl>{page});
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestVerdictView::aMatterOfTheConsolesOwnHasNoSource()
{
    VerdictView view;
    view.setVerdict(verdictOf(FakeEngine::failed({Stage::Prepare, Cause::Internal, {}, {}, u"A fault"_s})));
    QVERIFY(widgetNamed<QAbstractButton>(view, u"openSource"_s)->parentWidget()->isHidden());
}

void TestVerdictView::foldsTheDetails()
{
    VerdictView view;
    view.setVerdict(verdictOf(FakeEngine::failed(refused())));
    const auto *details = widgetNamed<WrappedText>(view, u"explanationDetails"_s);
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
    const auto shown = [&](const QString &name) { return widgetNamed<WrappedText>(view, name)->text(); };
    QVERIFY(shown(u"receiptFacts"_s).contains(text::fact({u"status"_s, u"200"_s})));
    QVERIFY(shown(u"receiptWarnings"_s).contains(text::warning(u"http.status-not-200"_s)));
    QCOMPARE(shown(u"receiptResponse"_s), u"accepted"_s);
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

void TestVerdictView::saysTheStateInAWord()
{
    VerdictView view;
    view.setVerdict(verdictOf(FakeEngine::failed(refused())));
    const auto wordOf = [&](const QString &stage) {
        return widgetNamed<QLabel>(*headOf(view, stage), u"stageState"_s)->text();
    };
    QCOMPARE(wordOf(u"stageResolve"_s), u"Passed"_s);
    QCOMPARE(wordOf(u"stageConnect"_s), u"Failed"_s);
    QCOMPARE(wordOf(u"stageDeliver"_s), u"Not reached"_s);
    QVERIFY(!headOf(view, u"stageDeliver"_s)->isCheckable()); // there is nothing to open
}

void TestVerdictView::tellsInShortWhatWasLearnt()
{
    DeliveryResult result = FakeEngine::delivered();
    result.stages[1].facts = {{u"address"_s, u"192.0.2.7"_s}, {u"greeting"_s, QString(400, u'x')}};
    VerdictView view;
    view.setVerdict(verdictOf(result));
    view.resize(500, 400);
    view.show();
    const auto *row = widgetNamed<StageRow>(view, u"stageResolve"_s);
    const auto *summary = widgetNamed<QLabel>(*row, u"stageSummary"_s);
    QTRY_VERIFY(summary->isVisible());
    QVERIFY(summary->text().startsWith(u"Address: 192.0.2.7  ·  Greeting: x"_s));
    QVERIFY(summary->toolTip().contains(QString(400, u'x')));
    QVERIFY(summary->width() < 500);

    QTest::mouseClick(row->head(), Qt::LeftButton);
    const auto *facts = widgetNamed<FactsText>(*row, u"stageFacts"_s);
    QVERIFY(facts->isVisible());
    QVERIFY(!summary->isVisible());
    QCOMPARE(facts->toPlainText(), u"Address: 192.0.2.7\nGreeting: %1"_s.arg(QString(400, u'x')));
    QTRY_COMPARE(facts->height(), qCeil(facts->document()->size().height())); // all of it is seen
}

void TestVerdictView::opensAndClosesByKeyboard()
{
    VerdictView view;
    view.setVerdict(verdictOf(FakeEngine::failed(refused())));
    auto *head = headOf(view, u"stageConnect"_s);
    QVERIFY(head->isChecked()); // by itself
    QVERIFY(head->focusPolicy() & Qt::TabFocus);
    for (const auto &[key, isOpen] :
         {std::pair(Qt::Key_Return, false), std::pair(Qt::Key_Space, true), std::pair(Qt::Key_Left, false),
          std::pair(Qt::Key_Right, true), std::pair(Qt::Key_Enter, false)}) {
        QTest::keyClick(head, key);
        QCOMPARE(head->isChecked(), isOpen);
        QCOMPARE(widgetNamed(*head->parentWidget(), u"explanation"_s)->parentWidget()->isHidden(), !isOpen);
    }
}

void TestVerdictView::whatIsOpenStaysOpenWhileItRuns()
{
    Verdict verdict = verdictOf(FakeEngine::delivered());
    verdict.stages[1].facts = {{u"address"_s, u"192.0.2.7"_s}};
    verdict.state = Verdict::State::Running;
    verdict.outcome.reset();
    VerdictView view;
    view.setVerdict(verdict);
    headOf(view, u"stageResolve"_s)->click();
    verdict.stages[2].facts = {{u"address"_s, u"192.0.2.7"_s}};
    view.setVerdict(verdict);
    QVERIFY(headOf(view, u"stageResolve"_s)->isChecked());
    verdict.started = verdict.started.addSecs(1); // another delivery
    view.setVerdict(verdict);
    QVERIFY(!headOf(view, u"stageResolve"_s)->isChecked());
}

void TestVerdictView::goesFromStageToStage_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("stage");
    QTest::newRow("down") << Qt::Key_Down << u"stageConnect"_s;
    QTest::newRow("up") << Qt::Key_Up << u"stagePrepare"_s;
    QTest::newRow("to the first") << Qt::Key_Home << u"stagePrepare"_s;
    QTest::newRow("to the last") << Qt::Key_End << u"stageConfirm"_s;
}

void TestVerdictView::goesFromStageToStage()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, stage);
    VerdictView view;
    view.setVerdict(verdictOf(FakeEngine::failed(refused())));
    view.show();
    headOf(view, u"stageResolve"_s)->setFocus();
    QTest::keyClick(headOf(view, u"stageResolve"_s), key);
    QCOMPARE(view.focusWidget(), headOf(view, stage));
}

void TestVerdictView::factsAreShownAsTheyAre()
{
    FactsText facts;
    facts.setFacts({{u"greeting"_s, u"<b>mail</b> & more"_s}, {u"fingerprint"_s, QString(u"0123abcd"_s).repeated(8)}});
    QVERIFY2(facts.toPlainText().startsWith(u"Greeting: <b>mail</b> & more\n"_s), qUtf8Printable(facts.toPlainText()));
    QVERIFY(facts.toPlainText().endsWith(text::fact({u"fingerprint"_s, QString(u"0123abcd"_s).repeated(8)})));
}

void TestVerdictView::nothingLiesBesideANarrowPane_data()
{
    const QString word(300, u'x');
    DeliveryResult delivered = FakeEngine::delivered();
    std::get<Delivered>(delivered.outcome).receipt = {
        {{u"file"_s, u"/srv/"_s + word}}, word, {u"http.status-not-200"_s}};
    delivered.stages.insert(3, {Stage::Tls, StageState::Passed, std::chrono::milliseconds(123), {{u"cipher"_s, word}}});
    Verdict checked = verdictOf({Checked{}, delivered.stages});
    checked.purpose = DeliveryPurpose::Check;
    Failure failure = refused();
    failure.subject = word + u":443"_s;
    failure.technical = word;
    QTest::addColumn<QString>("language");
    QTest::addColumn<Verdict>("verdict");
    for (const QString &language : {u"en"_s, u"de"_s}) {
        QTest::addRow("a receipt in %s", qPrintable(language)) << language << verdictOf(delivered);
        QTest::addRow("a check in %s", qPrintable(language)) << language << checked;
        QTest::addRow("an explanation in %s", qPrintable(language))
            << language << verdictOf(FakeEngine::failed(failure));
    }
}

void TestVerdictView::nothingLiesBesideANarrowPane()
{
    QFETCH(QString, language);
    QFETCH(Verdict, verdict);
    QTranslator translator;
    if (language != "en"_L1) {
        QVERIFY(translator.load(u":/i18n/console_%1.qm"_s.arg(language)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
    }
    verdict.connector.name = QString(64, u'n');
    VerdictView view;
    view.setVerdict(verdict);
    for (auto *head : view.findChildren<QAbstractButton *>()) {
        if (head->isCheckable() && !head->isChecked())
            head->click();
    }
    view.show();
    view.resize(view.minimumWidth(), 400);
    QTRY_COMPARE(clippedTexts(view).join(u'\n'), QString());
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    QVERIFY(view.verticalScrollBar()->maximum() > 0); // with its width taken away too
}

QTEST_MAIN(TestVerdictView)
#include "tst_verdictview.moc"
