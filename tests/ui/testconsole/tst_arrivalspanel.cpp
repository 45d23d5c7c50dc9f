// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/testconsole/arrivalspanel.h"
#include "ui/testconsole/endpointsview.h"
#include "ui/text/servicetext.h"
#include "ui/widgets/statusline.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTest>
#include <QWheelEvent>

using namespace console;
using namespace Qt::StringLiterals;

class TestArrivalsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_prompts = {}; }
    void saysThatThereIsNoReceiver();
    void saysWhetherTheReceiverRuns();
    void listsWhatArrivesNewestFirst();
    void showsFieldsAndFilesOfTheChosenOne();
    void opensTheFolder();
    void showsWhereToSend();
    void copiesAnAddress();
    void rehearsesAnAnswer_data();
    void rehearsesAnAnswer();
    void theWheelStartsNoRehearsal();
    void followsARehearsalFromElsewhere();
    void everyRehearsalHasAName();
    void namesTheHashOfAFile();
    void namesEveryControl();

private:
    static Arrival arrival(const QString &fileName)
    {
        return {
            QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC),
            Arrival::Endpoint::Extension,
            u"127.0.0.1:50000"_s,
            {{u"userUsername"_s, u"anna"_s}, {u"custom_Department"_s, u"Reception"_s}},
            {{u"file1"_s, fileName, u"application/pdf"_s, 2048, u"/tmp/arrivals/1/"_s + fileName, hashOf(fileName)}},
            200};
    }
    static QString hashOf(const QString &fileName) { return QString::number(qHash(fileName, 1), 16); }
    static QString cell(const QWidget &panel, const QString &table, int row, int column)
    {
        const QAbstractItemModel *model = widgetNamed<QTableView>(panel, table)->model();
        return model->index(row, column).data().toString();
    }

    ScriptedPrompts m_prompts;
};

void TestArrivalsPanel::saysThatThereIsNoReceiver()
{
    ArrivalsPanel panel(nullptr, &m_prompts);
    QVERIFY(widgetNamed<QLabel>(panel, u"receiverState"_s)->text().contains(u"no practice receiver"_s));
}

void TestArrivalsPanel::saysWhetherTheReceiverRuns()
{
    FakeReceiver receiver;
    ArrivalsPanel panel(&receiver, &m_prompts);
    const auto *state = widgetNamed<QLabel>(panel, u"receiverState"_s);
    QVERIFY(state->text().contains(u"not running"_s));
    panel.setFailure({ReceiverFailure::Code::PortInUse, u"8080"_s, {}});
    QVERIFY(state->text().contains(u"8080"_s));
    QVERIFY(receiver.start(0, u"/tmp/practice"_s));
    QVERIFY(state->text().contains(u"is running"_s));
    receiver.stop();
    QVERIFY(state->text().contains(u"not running"_s));
}

void TestArrivalsPanel::listsWhatArrivesNewestFirst()
{
    FakeReceiver receiver;
    receiver.receive(arrival(u"first.pdf"_s));
    ArrivalModel model(&receiver);
    QAbstractItemModelTester tester(&model);
    receiver.receive(arrival(u"second.pdf"_s));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.arrival(0).files.first().name, u"second.pdf"_s);
    QCOMPARE(model.index(0, ArrivalModel::FilesColumn).data().toString(), u"1"_s);
    QCOMPARE(model.index(0, ArrivalModel::AnswerColumn).data().toString(), u"200"_s);
    for (int count = 0; count < 1000; ++count)
        receiver.receive(arrival(u"more.pdf"_s));
    QCOMPARE(model.rowCount(), 1000);
}

void TestArrivalsPanel::showsFieldsAndFilesOfTheChosenOne()
{
    FakeReceiver receiver;
    ArrivalsPanel panel(&receiver, &m_prompts);
    panel.show();
    receiver.receive(arrival(u"first.pdf"_s));
    QCOMPARE(cell(panel, u"arrivalFiles"_s, 0, 1), u"first.pdf"_s);
    QCOMPARE(cell(panel, u"arrivalFields"_s, 1, 0), u"custom_Department"_s);
    QCOMPARE(cell(panel, u"arrivalFields"_s, 1, 1), u"Reception"_s);
    receiver.receive(arrival(u"second.pdf"_s));
    QCOMPARE(cell(panel, u"arrivalFiles"_s, 0, 1), u"first.pdf"_s);
    widgetNamed<QTableView>(panel, u"arrivals"_s)->selectRow(0);
    QCOMPARE(cell(panel, u"arrivalFiles"_s, 0, 1), u"second.pdf"_s);
}

void TestArrivalsPanel::opensTheFolder()
{
    FakeReceiver receiver;
    receiver.receive(arrival(u"first.pdf"_s));
    ArrivalsPanel panel(&receiver, &m_prompts);
    auto *button = widgetNamed<QPushButton>(panel, u"openArrivalFolder"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_prompts.opened(), QList<QUrl>{QUrl::fromLocalFile(u"/tmp/arrivals/1"_s)});
    QVERIFY(m_prompts.told().isEmpty());
    m_prompts.setHasBrowser(false);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_prompts.told().size(), 1);
    QVERIFY(m_prompts.told().first().contains(u"‘/tmp/arrivals/1’"_s));
}

void TestArrivalsPanel::showsWhereToSend()
{
    FakeReceiver receiver;
    ArrivalsPanel panel(&receiver, &m_prompts);
    const auto shown = [&](const QString &name) { return widgetNamed<QLineEdit>(panel, name)->text(); };
    const QStringList names{u"extensionAddress"_s,       u"folderAddress"_s,    u"mailAddress"_s,
                            u"practiceUsername"_s,       u"practicePassword"_s, u"webServicesAddress"_s,
                            u"certificateFingerprint"_s, u"identityAddress"_s};
    for (const QString &name : names)
        QCOMPARE(shown(name), QString());
    QVERIFY(receiver.start(0, u"/tmp/practice"_s));
    QCOMPARE(shown(u"extensionAddress"_s), receiver.extensionUrl().toString());
    QCOMPARE(shown(u"folderAddress"_s), u"/tmp/practice"_s);
    QCOMPARE(shown(u"mailAddress"_s), u"127.0.0.1:%1"_s.arg(receiver.mailPort()));
    QCOMPARE(shown(u"webServicesAddress"_s), receiver.webServicesUrl().toString());
    QCOMPARE(shown(u"identityAddress"_s), receiver.identityAuthority().toString());
    QCOMPARE(shown(u"practiceUsername"_s), practiceUsername());
    QCOMPARE(shown(u"practicePassword"_s), practicePassword());
    QCOMPARE(shown(u"certificateFingerprint"_s), receiver.certificateFingerprint());
}

void TestArrivalsPanel::copiesAnAddress()
{
    FakeReceiver receiver;
    QVERIFY(receiver.start(0, u"/tmp/practice"_s));
    ArrivalsPanel panel(&receiver, &m_prompts);
    widgetNamed<QPushButton>(panel, u"certificateFingerprintCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), receiver.certificateFingerprint());
}

void TestArrivalsPanel::rehearsesAnAnswer_data()
{
    QTest::addColumn<Arrival::Endpoint>("endpoint");
    QTest::newRow("of the mail server") << Arrival::Endpoint::Mail;
    QTest::newRow("of Exchange") << Arrival::Endpoint::Exchange;
    QTest::newRow("of the identity provider") << Arrival::Endpoint::Identity;
}

void TestArrivalsPanel::rehearsesAnAnswer()
{
    QFETCH(Arrival::Endpoint, endpoint);
    FakeReceiver receiver;
    ArrivalsPanel panel(&receiver, &m_prompts);
    auto *answers = widgetNamed<QComboBox>(panel, endpointName(endpoint) + u"Rehearsal"_s);
    QVERIFY(!answers->isEnabled());
    QVERIFY(receiver.start(0, u"/tmp/practice"_s));
    QVERIFY(answers->isEnabled());
    panel.show();
    const auto *notice = widgetNamed<StatusLine>(panel, u"rehearsalNotice"_s);
    QVERIFY(!notice->isVisible());

    answers->setFocus();
    QTest::keyClick(answers, Qt::Key_Down);
    QVERIFY(!receiver.rehearsal(endpoint).isEmpty());
    QCOMPARE(receiver.rehearsal(endpoint), answers->itemData(1).toString());
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(answers->currentText()), qUtf8Printable(notice->text()));
    QVERIFY2(notice->text().contains(text::endpoint(endpoint)), qUtf8Printable(notice->text()));

    widgetNamed<QPushButton>(panel, u"endRehearsals"_s)->click();
    QCOMPARE(receiver.rehearsal(endpoint), QString());
    QCOMPARE(answers->currentIndex(), 0);
    QVERIFY(!notice->isVisible());
}

void TestArrivalsPanel::theWheelStartsNoRehearsal()
{
    FakeReceiver receiver;
    QVERIFY(receiver.start(0, u"/tmp/practice"_s));
    ArrivalsPanel panel(&receiver, &m_prompts);
    panel.show();
    for (const Arrival::Endpoint endpoint : EndpointsView::rehearsing) {
        auto *answers = widgetNamed<QComboBox>(panel, endpointName(endpoint) + u"Rehearsal"_s);
        QCOMPARE(answers->focusPolicy(), Qt::StrongFocus);
        const QPointF centre = answers->rect().center();
        QWheelEvent wheel(centre, answers->mapToGlobal(centre), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(answers, &wheel);
        QCOMPARE(receiver.rehearsal(endpoint), QString());
    }
}

void TestArrivalsPanel::followsARehearsalFromElsewhere()
{
    FakeReceiver receiver;
    QVERIFY(receiver.start(0, u"/tmp/practice"_s));
    ArrivalsPanel panel(&receiver, &m_prompts);
    const auto *answers = widgetNamed<QComboBox>(panel, u"mailRehearsal"_s);
    receiver.rehearse(Arrival::Endpoint::Mail, answers->itemData(2).toString());
    QCOMPARE(answers->currentIndex(), 2);
    receiver.rehearse(Arrival::Endpoint::Mail, {});
    QCOMPARE(answers->currentIndex(), 0);
}

void TestArrivalsPanel::everyRehearsalHasAName()
{
    QVERIFY(!rehearsals().isEmpty());
    QSet<QString> names;
    for (const Rehearsal &rehearsal : rehearsals()) {
        const QString name = text::rehearsal(rehearsal.code);
        QVERIFY2(name != rehearsal.code, qUtf8Printable(rehearsal.code));
        QVERIFY2(!names.contains(name), qUtf8Printable(name));
        names.insert(name);
    }
}

void TestArrivalsPanel::namesTheHashOfAFile()
{
    FakeReceiver receiver;
    Arrival two = arrival(u"first.pdf"_s);
    two.files.append(arrival(u"second.pdf"_s).files);
    receiver.receive(two);
    receiver.receive(arrival(u"third.pdf"_s));
    ArrivalsPanel panel(&receiver, &m_prompts);
    const auto *hash = widgetNamed<QLineEdit>(panel, u"arrivalHash"_s);
    QCOMPARE(hash->text(), hashOf(u"third.pdf"_s));
    widgetNamed<QTableView>(panel, u"arrivals"_s)->selectRow(1);
    QCOMPARE(hash->text(), hashOf(u"first.pdf"_s));
    widgetNamed<QTableWidget>(panel, u"arrivalFiles"_s)->selectRow(1);
    QCOMPARE(hash->text(), hashOf(u"second.pdf"_s));
}

void TestArrivalsPanel::namesEveryControl()
{
    FakeReceiver receiver;
    receiver.receive(arrival(u"first.pdf"_s));
    ArrivalsPanel panel(&receiver, &m_prompts);
    QCOMPARE(unnamedControls(panel).join(u'\n'), QString());
    QVERIFY(!widgetNamed<QScrollArea>(panel, u"endpoints"_s)->accessibleName().isEmpty());
}

QTEST_MAIN(TestArrivalsPanel)
#include "tst_arrivalspanel.moc"
