// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/mainwindowtest.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace console;
using namespace Qt::StringLiterals;

// Test scans from the window: they run on while something else is shown, and are seen everywhere they belong.
class TestMainWindowDeliveries : public MainWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void sendsByShortcut_data();
    void sendsByShortcut();
    void testsTheEditedValues();
    void checksWithoutDocuments();
    void keepsSendingWhileAnotherConnectorIsShown();
    void listsTheRunInTheHistory();
    void refusesToTestWhatCannotBeDelivered();
    void leadsToTheUserWithoutAHomeDirectory();
    void asksBeforeRunningDeliveriesAreCancelled();
    void measuresManyScansInAWindowOfTheirOwn();
    void showsTheReceiver();
    void showsTheArrivals();
    void tellsThatTheReceiverFailed();
};

void TestMainWindowDeliveries::sendsByShortcut_data()
{
    QTest::addColumn<DeliveryResult>("result");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("state");

    QTest::newRow("a delivery that arrives") << FakeEngine::delivered() << u"Delivered"_s << u"delivered"_s;
    QTest::newRow("a delivery that fails")
        << FakeEngine::failed({Stage::Connect, Cause::ConnectionRefused, u"curl.7"_s, u"fs01"_s, {}})
        << u"Failed at Connect"_s << u"failed at Connect"_s;
    QTest::newRow("a delivery that is cancelled") << DeliveryResult{Cancelled{}, {}} << u"Cancelled"_s << u"Ready"_s;
}

void TestMainWindowDeliveries::sendsByShortcut()
{
    QFETCH(DeliveryResult, result);
    QFETCH(QString, headline);
    QFETCH(QString, state);
    m_fixture->engine.setScript(result);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(find<QLabel>(u"verdictHeadline"_s)->text(), headline);
    QCOMPARE(find<QTabWidget>(u"connectorTabs"_s)->currentIndex(), 1);
    QCOMPARE(m_fixture->documents.samples.size(), 1);
    QCOMPARE(m_fixture->engine.requests().size(), 1);
    const QModelIndex row = find<QListView>(u"connectorList"_s)->model()->index(0, 0);
    QTRY_VERIFY2(row.data(Qt::AccessibleTextRole).toString().contains(state),
                 qUtf8Printable(row.data(Qt::AccessibleTextRole).toString()));
}

void TestMainWindowDeliveries::testsTheEditedValues()
{
    type(u"baseLocation"_s, u"/srv/edited"_s);
    QVERIFY(find<QLabel>(u"testNotice"_s)->text().contains(u"not saved yet"_s));
    addDocument();
    trigger(u"actionSend"_s);
    const Connector sent = m_fixture->engine.requests().last().connector;
    QCOMPARE(std::get<FileSystemSettings>(sent.settings).baseLocation, u"/srv/edited"_s);
    QCOMPARE(m_fixture->settingsOf<FileSystemSettings>(u"Archive"_s).baseLocation, u"/srv/scans"_s);

    m_fixture->engine.lastJob()->finish(Delivered{});
    type(u"baseLocation"_s, {});
    QVERIFY(!isEnabled(u"actionSend"_s));
}

void TestMainWindowDeliveries::checksWithoutDocuments()
{
    trigger(u"actionCheck"_s);
    QCOMPARE(find<QTabWidget>(u"connectorTabs"_s)->currentIndex(), 1);
    QCOMPARE(m_fixture->engine.requests().last().purpose, DeliveryPurpose::Check);
    m_fixture->engine.lastJob()->finish(Checked{});
    QVERIFY(m_fixture->workspace().deliveries().isEmpty());
}

void TestMainWindowDeliveries::keepsSendingWhileAnotherConnectorIsShown()
{
    addDocument();
    trigger(u"actionSend"_s);
    type(u"name"_s, u"Archive, edited meanwhile"_s);
    trigger(u"actionSave"_s);
    choose(u"Cloud Fax"_s);
    QVERIFY(isEnabled(u"actionSend"_s));
    QVERIFY(find<QLabel>(u"deliveriesStatus"_s)->text().startsWith(u'1'));
    m_fixture->engine.lastJob()->finish(Delivered{});
    choose(u"Archive, edited meanwhile"_s);
    QCOMPARE(find<QLabel>(u"verdictHeadline"_s)->text(), u"Delivered"_s);
    QVERIFY(!find<QLabel>(u"deliveriesStatus"_s)->text().startsWith(u'1'));
}

void TestMainWindowDeliveries::listsTheRunInTheHistory()
{
    m_fixture->engine.setScript(
        FakeEngine::failed({Stage::Connect, Cause::ConnectionRefused, u"curl.7"_s, u"fs01"_s, {}}));
    addDocument();
    trigger(u"actionSend"_s);
    QTRY_COMPARE(m_fixture->engine.runningJobs(), 0);
    trigger(u"actionTab3"_s);
    const auto *table = find<QTableView>(u"historyTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->isVisible());
    choose(u"Cloud Fax"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    click(u"goToTest"_s);
    QCOMPARE(find<QTabWidget>(u"connectorTabs"_s)->currentIndex(), 1);
}

void TestMainWindowDeliveries::refusesToTestWhatCannotBeDelivered()
{
    QVERIFY(m_fixture->workspace().insert(
        {QUuid::createUuid(), u"Of another version"_s, {}, UnknownSettings{u"sharepoint"_s, {}}}));
    choose(u"Of another version"_s);
    trigger(u"actionTab2"_s);
    QVERIFY(!find<QPushButton>(u"sendTest"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"testNotice"_s)->text().contains(u"cannot deliver"_s));
}

void TestMainWindowDeliveries::leadsToTheUserWithoutAHomeDirectory()
{
    Directory directory = m_fixture->workspace().directory();
    directory.users.last().homeDirectory.clear();
    QVERIFY(m_fixture->workspace().setDirectory(directory));
    const Connector before = m_fixture->connectorNamed(u"Archive"_s);
    Connector toHome = before;
    std::get<FileSystemSettings>(toHome.settings).baseLocation = u"%userHome%"_s;
    QVERIFY(m_fixture->workspace().replace(before, toHome));
    find<QTabWidget>(u"connectorTabs"_s)->setCurrentIndex(1);
    auto *user = find<QComboBox>(u"terminalUser"_s);
    QTest::keyClick(user, Qt::Key_Down);
    QCOMPARE(user->currentData().toString(), u"john@example.com"_s);
    click(u"visibilityRemedy"_s);
    QVERIFY(find<QLineEdit>(u"users.homeDirectory"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"users.username"_s)->text(), u"john@example.com"_s);
}

void TestMainWindowDeliveries::asksBeforeRunningDeliveriesAreCancelled()
{
    addDocument();
    trigger(u"actionSend"_s);
    QCOMPARE(m_fixture->engine.runningJobs(), 1);
    m_fixture->prompts.answer(Answer::Cancel);
    QVERIFY(!m_window->close());
    settle();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_fixture->engine.runningJobs(), 1);

    m_fixture->prompts.answer(Answer::Accept);
    m_window->close();
    QTRY_VERIFY(m_window->isHidden());
    QCOMPARE(m_fixture->engine.runningJobs(), 0);
    const auto record = m_fixture->workspace().lastDelivery(m_fixture->connectorNamed(u"Archive"_s).id);
    QVERIFY(record && record->result && std::holds_alternative<Cancelled>(record->result->outcome));
}

void TestMainWindowDeliveries::measuresManyScansInAWindowOfTheirOwn()
{
    addDocument();
    click(u"repeatTest"_s);
    auto *panel = find(u"loadPanel"_s);
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(find<QLabel>(u"loadTitle"_s)->text(), u"Archive"_s);
    click(u"startLoad"_s);
    QTRY_VERIFY(m_fixture->engine.runningJobs() > 1);
    choose(u"Mail"_s); // the run goes on
    trigger(u"actionLoad"_s);
    QCOMPARE(find<QLabel>(u"loadTitle"_s)->text(), u"Archive"_s);

    m_fixture->prompts.answer(Answer::Accept); // to cancel it
    m_window->close();
    QTRY_VERIFY(m_window->isHidden());
    QCOMPARE(m_fixture->engine.runningJobs(), 0);
}

void TestMainWindowDeliveries::showsTheReceiver()
{
    const auto *status = find<QToolButton>(u"receiverStatus"_s);
    QVERIFY(status->text().contains(u"not running"_s));
    QVERIFY(m_fixture->receiver.start(0, m_fixture->filePath(u"practice"_s)));
    QVERIFY(status->text().contains(u"127.0.0.1:8080"_s));
    m_fixture->receiver.receive({});
    m_fixture->receiver.receive({});
    QVERIFY2(status->text().contains(u"2 arrived"_s), qUtf8Printable(status->text()));
}

void TestMainWindowDeliveries::showsTheArrivals()
{
    m_fixture->receiver.receive({});
    click(u"receiverStatus"_s);
    const auto *panel = find(u"arrivalsPanel"_s);
    QVERIFY(panel->isVisible());
    QVERIFY(!panel->isModal());
    QCOMPARE(widgetNamed<QTableView>(*panel, u"arrivals"_s)->model()->rowCount(), 1);
}

void TestMainWindowDeliveries::tellsThatTheReceiverFailed()
{
    m_window->showReceiverFailure({ReceiverFailure::Code::PortInUse, u"28470"_s, {}});
    QCOMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY(m_fixture->prompts.told().first().contains(u"28470"_s));
    trigger(u"actionArrivals"_s);
    QVERIFY(find<QLabel>(u"receiverState"_s)->text().contains(u"28470"_s));
}

QTEST_MAIN(TestMainWindowDeliveries)
#include "tst_mainwindow_deliveries.moc"
