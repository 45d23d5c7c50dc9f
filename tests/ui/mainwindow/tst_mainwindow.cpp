// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace console;
using namespace Qt::StringLiterals;

// The real window over a real workspace: what is typed and clicked must be found in the workspace afterwards.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void editsAFileSystemConnectorByKeyboard();
    void editsAnExtensionConnectorByMouse();
    void saysWhatKeepsAChangeFromBeingSaved();
    void discardsChanges();
    void loadsAgainAfterAConflict();
    void asksBeforeAnotherConnectorIsShown_data();
    void asksBeforeAnotherConnectorIsShown();
    void staysWhenTheChangesCannotBeSaved();
    void asksBeforeItIsClosed_data();
    void asksBeforeItIsClosed();
    void asksBeforeRunningDeliveriesAreCancelled();
    void closesAtOnceWhenThereIsNothingToLose();
    void addsAConnector();
    void forgetsANewConnectorThatIsDiscarded();
    void duplicatesAConnector();
    void deletesAConnectorOnceConfirmed();
    void startsWithoutConnectors();
    void sendsByShortcut_data();
    void sendsByShortcut();
    void testsTheEditedValues();
    void keepsSendingWhileAnotherConnectorIsShown();
    void listsTheRunInTheHistory();
    void refusesToTestWhatCannotBeDelivered();
    void showsTheReceiver();
    void showsTheArrivals();
    void tellsThatTheReceiverFailed();
    void keepsTheAppearance();
    void keepsItsPlaceOnTheScreen();
    void namesEveryControlOfEveryScreen();

private:
    template<class Widget = QWidget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_window, name);
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void click(const QString &button) const
    {
        auto *widget = find<QAbstractButton>(button);
        QVERIFY2(widget->isEnabled(), qUtf8Printable(button));
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void trigger(const QString &action) const
    {
        auto *found = m_window->findChild<QAction *>(action);
        QVERIFY2(found && found->isEnabled(), qUtf8Printable(action));
        found->trigger();
    }
    bool isEnabled(const QString &action) const { return m_window->findChild<QAction *>(action)->isEnabled(); }
    QString title() const { return find<QLabel>(u"pageTitle"_s)->text(); }
    void choose(const QString &name) const
    {
        auto *list = find<QListView>(u"connectorList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() == name)
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        }
        settle();
    }
    // Answers come, and what is chosen in the list is told, with the event loop.
    static void settle() { QCoreApplication::processEvents(); }
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(m_fixture->services());
        m_window->show();
        m_window->activateWindow(); // shortcuts belong to the active window
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void addDocument() const
    {
        m_fixture->prompts.answerFiles({m_fixture->makeFile(u"letter.pdf"_s, 4096)});
        trigger(u"actionTab2"_s);
        click(u"addFiles"_s);
        settle();
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    QSettings().clear();
    m_fixture = std::make_unique<ConsoleFixture>();
    openWindow();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestMainWindow::editsAFileSystemConnectorByKeyboard()
{
    QCOMPARE(title(), u"Archive"_s);
    auto *list = find<QListView>(u"connectorList"_s);
    QTest::keyClick(list, Qt::Key_F2);
    type(u"name"_s, u"Long-term archive"_s);
    type(u"baseLocation"_s, u"\\\\fs01\\scans\\%userUsername%"_s);
    QTest::keyClick(find<QComboBox>(u"account"_s), Qt::Key_Down);
    type(u"username"_s, u"CORP\\scanner"_s);
    QTest::keyClick(find<QCheckBox>(u"impersonateTerminalUser"_s), Qt::Key_Space);
    QVERIFY(m_window->isWindowModified());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(find<QLabel>(u"configurationState"_s)->text(), QString());

    const auto settings = m_fixture->settingsOf<FileSystemSettings>(u"Long-term archive"_s);
    QCOMPARE(settings.baseLocation, u"\\\\fs01\\scans\\%userUsername%"_s);
    QCOMPARE(settings.account, FileSystemAccount::Custom);
    QCOMPARE(settings.username, u"CORP\\scanner"_s);
    QVERIFY(settings.impersonateTerminalUser);
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(m_fixture->workspace().connectors().size(), 3);
    QCOMPARE(list->currentIndex().data().toString(), u"Long-term archive"_s);
}

void TestMainWindow::editsAnExtensionConnectorByMouse()
{
    choose(u"Cloud Fax"_s);
    QCOMPARE(title(), u"Cloud Fax"_s);
    type(u"endpointUrl"_s, u"https://fax.example.com/api/ScanToUplandFax"_s);
    click(u"addProperty"_s);
    type(u"properties.0.name"_s, u"Department"_s);
    type(u"properties.0.value"_s, u"Reception"_s);
    click(u"saveChanges"_s);
    const auto settings = m_fixture->settingsOf<ExtensionSettings>(u"Cloud Fax"_s);
    QCOMPARE(settings.endpointUrl, u"https://fax.example.com/api/ScanToUplandFax"_s);
    QCOMPARE(settings.properties, (QList<ExtensionProperty>{{u"Department"_s, u"Reception"_s}}));
}

void TestMainWindow::saysWhatKeepsAChangeFromBeingSaved()
{
    type(u"baseLocation"_s, u"/srv/other"_s);
    type(u"name"_s, u"Cloud Fax"_s);
    trigger(u"actionTab3"_s);
    trigger(u"actionSave"_s);
    QCOMPARE(m_fixture->settingsOf<FileSystemSettings>(u"Archive"_s).baseLocation, u"/srv/scans"_s);
    QCOMPARE(find<QTabWidget>(u"connectorTabs"_s)->currentIndex(), 0);
    QVERIFY(find<QLabel>(u"configurationState"_s)->text().contains(u"1 problem"_s));
    type(u"name"_s, u"Archive 2"_s);
    trigger(u"actionSave"_s);
    QCOMPARE(m_fixture->settingsOf<FileSystemSettings>(u"Archive 2"_s).baseLocation, u"/srv/other"_s);
}

void TestMainWindow::discardsChanges()
{
    QVERIFY(!find<QPushButton>(u"discardChanges"_s)->isEnabled());
    type(u"baseLocation"_s, u"/srv/other"_s);
    click(u"discardChanges"_s);
    QCOMPARE(find<QLineEdit>(u"baseLocation"_s)->text(), u"/srv/scans"_s);
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::loadsAgainAfterAConflict()
{
    type(u"baseLocation"_s, u"/srv/mine"_s);
    Connector theirs = m_fixture->connectorNamed(u"Archive"_s);
    const Connector before = theirs;
    std::get<FileSystemSettings>(theirs.settings).baseLocation = u"/srv/theirs"_s;
    QVERIFY(m_fixture->workspace().replace(before, theirs));
    QCOMPARE(find<QLineEdit>(u"baseLocation"_s)->text(), u"/srv/mine"_s);

    m_fixture->prompts.answer(Answer::Cancel);
    trigger(u"actionSave"_s);
    settle();
    QCOMPARE(find<QLineEdit>(u"baseLocation"_s)->text(), u"/srv/mine"_s);
    QVERIFY(m_window->isWindowModified());

    m_fixture->prompts.answer(Answer::Accept);
    trigger(u"actionSave"_s);
    settle();
    QCOMPARE(find<QLineEdit>(u"baseLocation"_s)->text(), u"/srv/theirs"_s);
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(m_fixture->settingsOf<FileSystemSettings>(u"Archive"_s).baseLocation, u"/srv/theirs"_s);
}

void TestMainWindow::asksBeforeAnotherConnectorIsShown_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("stored");

    QTest::newRow("saving keeps the changes and goes on") << Answer::Accept << u"Cloud Fax"_s << u"/srv/other"_s;
    QTest::newRow("discarding drops them and goes on") << Answer::Decline << u"Cloud Fax"_s << u"/srv/scans"_s;
    QTest::newRow("cancelling stays with them") << Answer::Cancel << u"Archive"_s << u"/srv/scans"_s;
}

void TestMainWindow::asksBeforeAnotherConnectorIsShown()
{
    QFETCH(Answer, answer);
    QFETCH(QString, shown);
    QFETCH(QString, stored);
    type(u"baseLocation"_s, u"/srv/other"_s);
    m_fixture->prompts.answer(answer);
    choose(u"Cloud Fax"_s);
    settle();
    QCOMPARE(m_fixture->prompts.questions().size(), 1);
    QCOMPARE(title(), shown);
    QCOMPARE(find<QListView>(u"connectorList"_s)->currentIndex().data().toString(), shown);
    QCOMPARE(m_fixture->settingsOf<FileSystemSettings>(u"Archive"_s).baseLocation, stored);
    QCOMPARE(m_window->isWindowModified(), answer == Answer::Cancel);
}

void TestMainWindow::staysWhenTheChangesCannotBeSaved()
{
    type(u"name"_s, {});
    m_fixture->prompts.answer(Answer::Accept);
    choose(u"Cloud Fax"_s);
    settle();
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(find<QListView>(u"connectorList"_s)->currentIndex().data().toString(), u"Archive"_s);
    QCOMPARE(find<QLineEdit>(u"baseLocation"_s)->text(), u"/srv/scans"_s);
}

void TestMainWindow::asksBeforeItIsClosed_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("stored");

    QTest::newRow("saving closes") << Answer::Accept << true << u"/srv/other"_s;
    QTest::newRow("discarding closes") << Answer::Decline << true << u"/srv/scans"_s;
    QTest::newRow("cancelling keeps it open") << Answer::Cancel << false << u"/srv/scans"_s;
}

void TestMainWindow::asksBeforeItIsClosed()
{
    QFETCH(Answer, answer);
    QFETCH(bool, closes);
    QFETCH(QString, stored);
    type(u"baseLocation"_s, u"/srv/other"_s);
    m_fixture->prompts.answer(answer);
    m_window->close();
    settle();
    settle();
    QCOMPARE(m_window->isHidden(), closes);
    QCOMPARE(m_fixture->settingsOf<FileSystemSettings>(u"Archive"_s).baseLocation, stored);
}

void TestMainWindow::asksBeforeRunningDeliveriesAreCancelled()
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

void TestMainWindow::closesAtOnceWhenThereIsNothingToLose()
{
    QVERIFY(m_window->close());
    QVERIFY(m_fixture->prompts.questions().isEmpty());
}

void TestMainWindow::addsAConnector()
{
    trigger(u"add-file-system"_s);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(!find<QListView>(u"connectorList"_s)->currentIndex().isValid());
    type(u"name"_s, u"New folder"_s);
    type(u"baseLocation"_s, u"/srv/new"_s);
    QCOMPARE(m_fixture->workspace().connectors().size(), 3);
    click(u"saveChanges"_s);
    QCOMPARE(m_fixture->settingsOf<FileSystemSettings>(u"New folder"_s).baseLocation, u"/srv/new"_s);
    QCOMPARE(find<QListView>(u"connectorList"_s)->currentIndex().data().toString(), u"New folder"_s);
}

void TestMainWindow::forgetsANewConnectorThatIsDiscarded()
{
    choose(u"Cloud Fax"_s);
    trigger(u"add-smtp"_s);
    trigger(u"actionDiscard"_s);
    QCOMPARE(m_fixture->workspace().connectors().size(), 3);
    QCOMPARE(title(), u"Cloud Fax"_s);
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::duplicatesAConnector()
{
    trigger(u"actionDuplicate"_s);
    QCOMPARE(find<QLineEdit>(u"name"_s)->text(), u"Archive (copy)"_s);
    click(u"saveChanges"_s);
    const Connector copy = m_fixture->connectorNamed(u"Archive (copy)"_s);
    const Connector original = m_fixture->connectorNamed(u"Archive"_s);
    QVERIFY(copy.id != original.id);
    QCOMPARE(copy.settings, original.settings);
    QCOMPARE(copy.description, original.description);
    choose(u"Archive"_s);
    trigger(u"actionDuplicate"_s);
    QCOMPARE(find<QLineEdit>(u"name"_s)->text(), u"Archive (copy) 2"_s);
}

void TestMainWindow::deletesAConnectorOnceConfirmed()
{
    auto *list = find<QListView>(u"connectorList"_s);
    m_fixture->prompts.answer(Answer::Cancel);
    QTest::keyClick(list, Qt::Key_Delete);
    settle();
    QCOMPARE(m_fixture->workspace().connectors().size(), 3);
    QVERIFY(m_fixture->prompts.questions().last().destructive);

    m_fixture->prompts.answer(Answer::Accept);
    QTest::keyClick(list, Qt::Key_Delete);
    settle();
    QVERIFY(!m_fixture->workspace().connectorNamed(u"Archive"_s));
    QCOMPARE(title(), u"Cloud Fax"_s);
    for (int left = 0; left < 2; ++left) {
        m_fixture->prompts.answer(Answer::Accept);
        trigger(u"actionDelete"_s);
        settle();
    }
    QVERIFY(m_fixture->workspace().connectors().isEmpty());
    QVERIFY(find(u"noConnectors"_s)->isVisible());
    QVERIFY(!isEnabled(u"actionDelete"_s));
}

void TestMainWindow::startsWithoutConnectors()
{
    m_window.reset();
    m_fixture = std::make_unique<ConsoleFixture>(ConsoleFixture::Content::Empty);
    openWindow();
    QVERIFY(find(u"noConnectors"_s)->isVisible());
    QVERIFY(!isEnabled(u"actionSend"_s));
    QVERIFY(!isEnabled(u"actionDuplicate"_s));
    trigger(u"add-file-system"_s);
    type(u"baseLocation"_s, u"/srv/first"_s);
    trigger(u"actionSave"_s);
    QCOMPARE(m_fixture->workspace().connectors().size(), 1);
}

void TestMainWindow::sendsByShortcut_data()
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

void TestMainWindow::sendsByShortcut()
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
    const QString row =
        find<QListView>(u"connectorList"_s)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.contains(state), qUtf8Printable(row));
}

void TestMainWindow::testsTheEditedValues()
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

void TestMainWindow::keepsSendingWhileAnotherConnectorIsShown()
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

void TestMainWindow::listsTheRunInTheHistory()
{
    m_fixture->engine.setScript(
        FakeEngine::failed({Stage::Connect, Cause::ConnectionRefused, u"curl.7"_s, u"fs01"_s, {}}));
    addDocument();
    trigger(u"actionSend"_s);
    QTRY_COMPARE(m_fixture->engine.runningJobs(), 0);
    trigger(u"actionTab3"_s);
    const auto *table = find<QTableView>(u"historyTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->isVisible());
    choose(u"Cloud Fax"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    click(u"goToTest"_s);
    QCOMPARE(find<QTabWidget>(u"connectorTabs"_s)->currentIndex(), 1);
}

void TestMainWindow::refusesToTestWhatCannotBeDelivered()
{
    choose(u"Mail"_s);
    trigger(u"actionTab2"_s);
    QVERIFY(!find<QPushButton>(u"sendTest"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"testNotice"_s)->text().contains(u"Email (SMTP)"_s));
}

void TestMainWindow::showsTheReceiver()
{
    const auto *status = find<QToolButton>(u"receiverStatus"_s);
    QVERIFY(status->text().contains(u"not running"_s));
    QVERIFY(m_fixture->receiver.start(0, m_fixture->filePath(u"practice"_s)));
    QVERIFY(status->text().contains(u"127.0.0.1:8080"_s));
    m_fixture->receiver.receive({});
    m_fixture->receiver.receive({});
    QVERIFY2(status->text().contains(u"2 arrived"_s), qUtf8Printable(status->text()));
}

void TestMainWindow::showsTheArrivals()
{
    m_fixture->receiver.receive({});
    click(u"receiverStatus"_s);
    const auto *panel = find(u"arrivalsPanel"_s);
    QVERIFY(panel->isVisible());
    QVERIFY(!panel->isModal());
    QCOMPARE(widgetNamed<QTableView>(*panel, u"arrivals"_s)->model()->rowCount(), 1);
}

void TestMainWindow::tellsThatTheReceiverFailed()
{
    m_window->showReceiverFailure({ReceiverFailure::Code::PortInUse, u"28470"_s, {}});
    QCOMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY(m_fixture->prompts.told().first().contains(u"28470"_s));
    trigger(u"actionArrivals"_s);
    QVERIFY(find<QLabel>(u"receiverState"_s)->text().contains(u"28470"_s));
}

void TestMainWindow::keepsTheAppearance()
{
    trigger(u"actionDarkAppearance"_s);
    QVERIFY(Theme::isDark());
    m_window.reset();
    openWindow();
    QVERIFY(m_window->findChild<QAction *>(u"actionDarkAppearance"_s)->isChecked());
    trigger(u"actionLightAppearance"_s);
    QVERIFY(!Theme::isDark());
}

void TestMainWindow::keepsItsPlaceOnTheScreen()
{
    QCOMPARE(m_window->size(), QSize(1280, 800));
    m_window->resize(1000, 700);
    m_window->close();
    openWindow();
    QCOMPARE(m_window->size(), QSize(1000, 700));
}

void TestMainWindow::namesEveryControlOfEveryScreen()
{
    m_fixture->engine.setScript(
        FakeEngine::failed({Stage::Connect, Cause::ConnectionRefused, u"curl.7"_s, u"fs01"_s, {}}));
    trigger(u"actionSend"_s);
    QTRY_VERIFY(m_window->findChild<QLabel *>(u"explanationTitle"_s));
    trigger(u"actionArrivals"_s);
    trigger(u"actionTab3"_s);
    for (const QString &name : {u"Archive"_s, u"Cloud Fax"_s, u"Mail"_s}) {
        choose(name);
        QCOMPARE(title(), name);
        QCOMPARE(unnamedControls(*m_window).join(u'\n'), QString());
    }
    trigger(u"add-exchange"_s);
    QCOMPARE(unnamedControls(*m_window).join(u'\n'), QString());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
