// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/testconsole/arrivalspanel.h"

#include <QAbstractItemModelTester>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

// Takes the place of the desktop's file manager.
class FolderOpener : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class TestArrivalsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNoReceiver();
    void saysWhetherTheReceiverRuns();
    void listsWhatArrivesNewestFirst();
    void showsFieldsAndFilesOfTheChosenOne();
    void opensTheFolder();
    void namesEveryControl();

private:
    static Arrival arrival(const QString &fileName)
    {
        return {QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC),
                Arrival::Endpoint::Extension,
                u"127.0.0.1:50000"_s,
                {{u"userUsername"_s, u"anna"_s}, {u"custom_Department"_s, u"Reception"_s}},
                {{u"file1"_s, fileName, u"application/pdf"_s, 2048, u"/tmp/arrivals/1/"_s + fileName}},
                200};
    }
    static QString cell(const QWidget &panel, const QString &table, int row, int column)
    {
        const QAbstractItemModel *model = widgetNamed<QTableView>(panel, table)->model();
        return model->index(row, column).data().toString();
    }
};

void TestArrivalsPanel::saysThatThereIsNoReceiver()
{
    ArrivalsPanel panel(nullptr);
    QVERIFY(widgetNamed<QLabel>(panel, u"receiverState"_s)->text().contains(u"no practice receiver"_s));
}

void TestArrivalsPanel::saysWhetherTheReceiverRuns()
{
    FakeReceiver receiver;
    ArrivalsPanel panel(&receiver);
    const auto *state = widgetNamed<QLabel>(panel, u"receiverState"_s);
    QVERIFY(state->text().contains(u"not running"_s));
    panel.setFailure({ReceiverFailure::Code::PortInUse, u"8080"_s, {}});
    QVERIFY(state->text().contains(u"8080"_s));
    QVERIFY(receiver.start(0, u"/tmp/practice"_s));
    QVERIFY(state->text().contains(u"http://127.0.0.1:8080/api/scan"_s));
    QVERIFY(state->text().contains(u"/tmp/practice"_s));
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
    ArrivalsPanel panel(&receiver);
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
    FolderOpener opener;
    QDesktopServices::setUrlHandler(u"file"_s, &opener, "open");
    FakeReceiver receiver;
    receiver.receive(arrival(u"first.pdf"_s));
    ArrivalsPanel panel(&receiver);
    QTest::mouseClick(widgetNamed<QPushButton>(panel, u"openArrivalFolder"_s), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(opener.opened, QList<QUrl>{QUrl::fromLocalFile(u"/tmp/arrivals/1"_s)});
}

void TestArrivalsPanel::namesEveryControl()
{
    FakeReceiver receiver;
    receiver.receive(arrival(u"first.pdf"_s));
    ArrivalsPanel panel(&receiver);
    QCOMPARE(unnamedControls(panel).join(u'\n'), QString());
}

QTEST_MAIN(TestArrivalsPanel)
#include "tst_arrivalspanel.moc"
