// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/clipping.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/testconsole/sendbar.h"
#include "ui/testconsole/testsession.h"
#include "ui/testconsole/testtab.h"
#include "ui/widgets/wrappedtext.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestTestTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void offersTheDirectory();
    void asksForTheWorkflowsInputs();
    void addsFilesThatWereChosen();
    void takesFilesThatAreDropped();
    void refusesADropWithoutFiles();
    void removesADocumentByKey();
    void marksAMissingFile();
    void generatesASampleWithPages();
    void showsHowFarASampleIs();
    void sendsAndShowsTheVerdict();
    void showsProgressWhileSending();
    void cancels();
    void checksAndShowsTheVerdict();
    void showsTheTranscript();
    void previewsTheRequest();
    void explainsAFailedPreview();
    void explainsAMailWithTheValuesItWasSentWith();
    void saysWhatStandsInTheWay_data();
    void saysWhatStandsInTheWay();
    void keepsTheStateOfAnotherSession();
    void theNarrowestWindowCutsNothingOff_data();
    void theNarrowestWindowCutsNothingOff();
    void theFocusStaysAtTheButtons_data();
    void theFocusStaysAtTheButtons();
    void namesEveryControl();

private:
    TestSubject subject(TestSubject::Condition condition = TestSubject::Condition::Saved) const
    {
        return {m_fixture->connectorNamed(u"Cloud Fax"_s), condition};
    }
    template<class Widget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_tab, name);
    }
    void click(const QString &button) const
    {
        auto *widget = find<QPushButton>(button);
        QVERIFY(widget->isEnabled());
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TestTab> m_tab;
};

void TestTestTab::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    m_session = std::make_unique<TestSession>(m_fixture->services());
    m_tab = std::make_unique<TestTab>(m_fixture->services());
    m_tab->setSession(m_session.get());
    m_tab->setSubject(subject());
    m_tab->resize(960, 680);
    m_tab->show();
}

void TestTestTab::cleanup()
{
    m_tab.reset();
    m_session.reset();
    m_fixture.reset();
}

void TestTestTab::offersTheDirectory()
{
    auto *user = find<QComboBox>(u"terminalUser"_s);
    QCOMPARE(user->count(), 2);
    user->setFocus();
    QTest::keyClick(user, Qt::Key_Down);
    QCOMPARE(m_session->user().username, u"john@example.com"_s);
    QCOMPARE(find<QComboBox>(u"device"_s)->currentText(), u"MFP Reception"_s);

    QVERIFY(m_fixture->workspace().setDirectory({}));
    QVERIFY(!user->isEnabled());
    QVERIFY(!user->placeholderText().isEmpty());
}

void TestTestTab::asksForTheWorkflowsInputs()
{
    QVERIFY(!m_tab->findChild<QLineEdit *>(u"input-faxNumber"_s));
    QTest::keyClick(find<QComboBox>(u"workflow"_s), Qt::Key_Down);
    auto *input = find<QLineEdit>(u"input-faxNumber"_s);
    QCOMPARE(input->text(), u"+49 30 5550 100"_s);
    input->selectAll();
    QTest::keyClicks(input, u"110"_s);
    QCOMPARE(m_session->inputs().first().value, u"110"_s);
}

void TestTestTab::addsFilesThatWereChosen()
{
    const QString path = m_fixture->makeFile(u"letter.pdf"_s, 1536);
    m_fixture->prompts.answerFiles({path});
    click(u"addFiles"_s);
    QTRY_COMPARE(m_session->documents().rowCount(), 1);
    QCOMPARE(m_session->documents().documents().first().path, path);
    const QModelIndex row = find<QListView>(u"documentList"_s)->model()->index(0, 0);
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"letter.pdf"_s) && spoken.contains(u"application/pdf"_s), qUtf8Printable(spoken));
}

void TestTestTab::takesFilesThatAreDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_fixture->makeFile(u"one.pdf"_s, 10)),
                  QUrl::fromLocalFile(m_fixture->makeFile(u"two.tif"_s, 20)),
                  QUrl(u"https://example.com/three.pdf"_s)});
    auto *box = find<QWidget>(u"documentsBox"_s);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(box, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(box, &drop);
    QCOMPARE(m_session->documents().rowCount(), 2);
    QCOMPARE(m_session->documents().documents().last().name, u"two.tif"_s);
}

void TestTestTab::refusesADropWithoutFiles()
{
    QMimeData data;
    data.setText(u"a text"_s);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QCoreApplication::sendEvent(find<QWidget>(u"documentsBox"_s), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestTestTab::removesADocumentByKey()
{
    m_session->documents().append({scanDocumentAt(m_fixture->makeFile(u"letter.pdf"_s, 10))});
    auto *list = find<QListView>(u"documentList"_s);
    QVERIFY(!find<QPushButton>(u"removeDocument"_s)->isEnabled());
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(find<QPushButton>(u"removeDocument"_s)->isEnabled());
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(m_session->documents().rowCount(), 0);
}

void TestTestTab::marksAMissingFile()
{
    const QString path = m_fixture->makeFile(u"letter.pdf"_s, 10);
    m_session->documents().append({scanDocumentAt(path)});
    QVERIFY(QFile::remove(path));
    m_fixture->engine.setScript(FakeEngine::delivered());
    click(u"sendTest"_s);
    const QModelIndex row = find<QListView>(u"documentList"_s)->model()->index(0, 0);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"missing"_s));
}

void TestTestTab::generatesASampleWithPages()
{
    find<QSpinBox>(u"samplePages"_s)->setValue(3);
    click(u"generateSample"_s);
    QTRY_COMPARE(m_session->documents().rowCount(), 1);
    QCOMPARE(m_fixture->documents.samples.first().settings.pages, 3);
    QCOMPARE(m_session->phase(), TestSession::Phase::Idle);
}

void TestTestTab::showsHowFarASampleIs()
{
    m_fixture->documents.isSlow = true;
    click(u"generateSample"_s);
    QVERIFY(!find<QWidget>(u"sampleFormat"_s)->isEnabled());
    const auto *progress = find<QProgressBar>(u"testProgress"_s);
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->maximum(), 0);
    m_fixture->documents.progress(42);
    QTRY_COMPARE(progress->value(), 42);
    QCOMPARE(progress->maximum(), 100);
    click(u"cancelTest"_s);
    QCOMPARE(m_session->phase(), TestSession::Phase::Idle);
    QVERIFY(m_fixture->documents.isCancelled());
}

void TestTestTab::sendsAndShowsTheVerdict()
{
    m_fixture->engine.setScript(FakeEngine::delivered());
    m_session->documents().append({scanDocumentAt(m_fixture->makeFile(u"letter.pdf"_s, 10))});
    click(u"sendTest"_s);
    QCOMPARE(m_fixture->engine.requests().first().connector, subject().connector);
    QTRY_COMPARE(m_session->phase(), TestSession::Phase::Idle);
    QCOMPARE(find<QLabel>(u"verdictHeadline"_s)->text(), u"Delivered"_s);
    QVERIFY(find<QPushButton>(u"sendTest"_s)->isEnabled());
}

void TestTestTab::showsProgressWhileSending()
{
    m_session->documents().append({scanDocumentAt(m_fixture->makeFile(u"letter.pdf"_s, 4096))});
    click(u"sendTest"_s);
    QVERIFY(!find<QPushButton>(u"sendTest"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"generateSample"_s)->isEnabled());
    auto *progress = find<QProgressBar>(u"testProgress"_s);
    QVERIFY(progress->isVisible());
    m_fixture->engine.lastJob()->progress(1024, 4096);
    QCOMPARE(progress->value(), progress->maximum() / 4);
    QVERIFY(find<QLabel>(u"testProgressText"_s)->text().contains(u"4.0 KiB"_s)
            || find<QLabel>(u"testProgressText"_s)->text().contains(u"4 KiB"_s));
    m_fixture->engine.lastJob()->finish(Delivered{});
    QVERIFY(!progress->isVisible());
}

void TestTestTab::cancels()
{
    QVERIFY(!find<QPushButton>(u"cancelTest"_s)->isEnabled());
    m_session->documents().append({scanDocumentAt(m_fixture->makeFile(u"letter.pdf"_s, 4096))});
    click(u"sendTest"_s);
    click(u"cancelTest"_s);
    QTRY_COMPARE(m_session->phase(), TestSession::Phase::Idle);
    QCOMPARE(find<QLabel>(u"verdictHeadline"_s)->text(), u"Cancelled"_s);
}

void TestTestTab::checksAndShowsTheVerdict()
{
    click(u"checkTest"_s);
    QCOMPARE(m_fixture->engine.requests().last().purpose, DeliveryPurpose::Check);
    m_fixture->engine.lastJob()->enter(Stage::Connect);
    QCOMPARE(find<QLabel>(u"verdictHeadline"_s)->text(), u"Checking…"_s);
    const QString notice = find<QLabel>(u"testProgressText"_s)->text();
    QVERIFY2(notice.contains(u"checked"_s) && notice.contains(u"Nothing is sent"_s), qUtf8Printable(notice));
    for (const char *button : {"sendTest", "previewTest", "checkTest"})
        QVERIFY2(!find<QPushButton>(QString::fromLatin1(button))->isEnabled(), button);
    QVERIFY(find<QPushButton>(u"cancelTest"_s)->isEnabled());
    m_fixture->engine.lastJob()->finish(Checked{});
    QCOMPARE(find<QLabel>(u"verdictHeadline"_s)->text(), u"Checked, nothing delivered"_s);
    QVERIFY(find<QPushButton>(u"checkTest"_s)->isEnabled());
}

void TestTestTab::showsTheTranscript()
{
    m_fixture->engine.setScript(FakeEngine::delivered());
    m_session->documents().append({scanDocumentAt(m_fixture->makeFile(u"letter.pdf"_s, 10))});
    click(u"sendTest"_s);
    QTRY_COMPARE(m_session->phase(), TestSession::Phase::Idle);
    auto *transcript = find<QTableView>(u"transcript"_s);
    QCOMPARE(transcript->model()->index(1, 0).data().toString(), u"POST /api/scan HTTP/1.1"_s);
}

void TestTestTab::previewsTheRequest()
{
    m_session->documents().append({scanDocumentAt(m_fixture->makeFile(u"letter.pdf"_s, 10))});
    click(u"previewTest"_s);
    QTRY_COMPARE(find<WrappedText>(u"previewSummary"_s)->text(), u"POST http://127.0.0.1:8080/api/scan"_s);
    QCOMPARE(find<QPlainTextEdit>(u"preview"_s)->toPlainText(), u"POST /api/scan HTTP/1.1"_s);
    QVERIFY(!m_fixture->engine.lastJob());
}

void TestTestTab::explainsAFailedPreview()
{
    m_fixture->engine.setPreview(
        Unexpected(Failure{Stage::Prepare, Cause::UnresolvedVariable, u"empty-variable"_s, u"userHome"_s, {}}));
    m_session->documents().append({scanDocumentAt(m_fixture->makeFile(u"letter.pdf"_s, 10))});
    click(u"previewTest"_s);
    QTRY_VERIFY(find<QLabel>(u"explanationTitle"_s)->isVisible());
}

void TestTestTab::explainsAMailWithTheValuesItWasSentWith()
{
    SystemConfiguration system = m_fixture->workspace().system();
    system.mailServer = {u"mail.corp.example"_s, 587, MailSecurity::StartTls, u"scan@corp.example"_s, {}};
    QVERIFY(m_fixture->workspace().setSystem(system));
    m_fixture->engine.setScript(FakeEngine::failed(
        {Stage::Connect, Cause::ConnectionRefused, u"curl.7"_s, u"mail.corp.example:587"_s, u"refused"_s}));
    m_tab->setSubject({m_fixture->connectorNamed(u"Mail"_s), TestSubject::Condition::Saved});
    m_session->documents().append({scanDocumentAt(m_fixture->makeFile(u"letter.pdf"_s, 10))});
    click(u"sendTest"_s);
    QTRY_COMPARE(find<QLabel>(u"verdictHeadline"_s)->text(), u"Failed at Connect"_s);
    const auto *command = widgetNamed<WrappedText>(*find<QWidget>(u"verdict"_s), u"explanationCommand"_s);
    QCOMPARE(command->text(), u"nc -vz 'mail.corp.example' 587"_s);

    system.mailServer.host = u"other.corp.example"_s;
    QVERIFY(m_fixture->workspace().setSystem(system));
    QCOMPARE(command->text(), u"nc -vz 'mail.corp.example' 587"_s);
}

void TestTestTab::saysWhatStandsInTheWay_data()
{
    QTest::addColumn<TestSubject::Condition>("condition");
    QTest::addColumn<bool>("canSend");
    QTest::addColumn<QString>("notice");

    QTest::newRow("nothing") << TestSubject::Condition::Saved << true << QString();
    QTest::newRow("edits that are not saved are used, and that is said")
        << TestSubject::Condition::Unsaved << true << u"not saved yet"_s;
    QTest::newRow("a connector with problems is refused") << TestSubject::Condition::Faulty << false << u"problems"_s;
    QTest::newRow("a type that cannot be delivered to is refused")
        << TestSubject::Condition::NotDeliverable << false << u"cannot deliver"_s;
}

void TestTestTab::saysWhatStandsInTheWay()
{
    QFETCH(TestSubject::Condition, condition);
    QFETCH(bool, canSend);
    QFETCH(QString, notice);
    m_tab->setSubject(subject(condition));
    QCOMPARE(m_tab->canSend(), canSend);
    QCOMPARE(find<QPushButton>(u"sendTest"_s)->isEnabled(), canSend);
    QCOMPARE(find<QPushButton>(u"checkTest"_s)->isEnabled(), canSend);
    const QString shown = find<QLabel>(u"testNotice"_s)->text();
    QVERIFY2(notice.isEmpty() ? shown.isEmpty() : shown.contains(notice), qUtf8Printable(shown));
}

void TestTestTab::keepsTheStateOfAnotherSession()
{
    m_session->documents().append({scanDocumentAt(m_fixture->makeFile(u"letter.pdf"_s, 10))});
    click(u"sendTest"_s);
    TestSession other(m_fixture->services());
    m_tab->setSession(&other);
    QVERIFY(m_tab->canSend());
    QCOMPARE(find<QListView>(u"documentList"_s)->model()->rowCount(), 0);
    m_fixture->engine.lastJob()->finish(Delivered{});
    m_tab->setSession(m_session.get());
    QCOMPARE(find<QLabel>(u"verdictHeadline"_s)->text(), u"Delivered"_s);
    QCOMPARE(find<QListView>(u"documentList"_s)->model()->rowCount(), 1);
}

void TestTestTab::theNarrowestWindowCutsNothingOff_data()
{
    QTest::addColumn<TestSubject::Condition>("condition");
    QTest::addColumn<GeneratorFailure>("failure");
    QTest::newRow("a connector with problems") << TestSubject::Condition::Faulty << GeneratorFailure();
    QTest::newRow("a type that cannot be delivered to") << TestSubject::Condition::NotDeliverable << GeneratorFailure();
    QTest::newRow("a sample that cannot be made")
        << TestSubject::Condition::Saved
        << GeneratorFailure{GeneratorFailure::Code::NotWritable, u"/tmp/samples/scan.pdf"_s, u"No space left"_s};
}

void TestTestTab::theNarrowestWindowCutsNothingOff()
{
    QFETCH(TestSubject::Condition, condition);
    QFETCH(GeneratorFailure, failure);
    const Failure refused{Stage::Connect, Cause::ConnectionRefused, u"curl.7"_s, QString(200, u'x'), {}};
    m_fixture->engine.setScript(FakeEngine::failed(refused));
    m_session->send(subject().connector);
    QTRY_VERIFY(m_session->verdict() && m_session->phase() == TestSession::Phase::Idle);
    m_fixture->documents.failure = failure;
    m_session->generate(u"Cloud Fax"_s);
    QTRY_COMPARE(m_session->phase(), TestSession::Phase::Idle);
    m_tab->setSubject(subject(condition));
    m_tab->resize(m_tab->minimumSizeHint());
    find<QSplitter>(u"testSplitter"_s)->setSizes({10'000, 0});
    QTRY_COMPARE(clippedTexts(*m_tab->findChild<SendBar *>()).join(u'\n'), QString());
    QCOMPARE(clippedTexts(*find<QTabWidget>(u"resultTabs"_s)).join(u'\n'), QString());
    QCOMPARE(find<QScrollArea>(u"verdict"_s)->horizontalScrollBar()->maximum(), 0);
}

void TestTestTab::theFocusStaysAtTheButtons_data()
{
    QTest::addColumn<QString>("pressed");
    QTest::newRow("sending") << u"sendTest"_s;
    QTest::newRow("checking") << u"checkTest"_s;
}

// By keyboard Cancel is at hand while something runs; pressed too late it is a button that sends nothing.
void TestTestTab::theFocusStaysAtTheButtons()
{
    QFETCH(QString, pressed);
    m_session->documents().append({scanDocumentAt(m_fixture->makeFile(u"letter.pdf"_s, 10))});
    auto *button = find<QPushButton>(pressed);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_tab->focusWidget(), find<QPushButton>(u"cancelTest"_s));
    m_fixture->engine.lastJob()->finish(Cancelled{});
    QCOMPARE(m_tab->focusWidget(), find<QPushButton>(u"repeatTest"_s));
}

void TestTestTab::namesEveryControl()
{
    QTest::keyClick(find<QComboBox>(u"workflow"_s), Qt::Key_Down);
    m_fixture->engine.setScript(FakeEngine::failed({Stage::Connect, Cause::ConnectionRefused, u"curl.7"_s, {}, {}}));
    m_session->send(subject().connector);
    QTRY_COMPARE(m_session->phase(), TestSession::Phase::Idle);
    QCOMPARE(unnamedControls(*m_tab).join(u'\n'), QString());
}

QTEST_MAIN(TestTestTab)
#include "tst_testtab.moc"
