// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/mainwindowtest.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTranslator>

using namespace console;
using namespace Qt::StringLiterals;

// What is typed and clicked must be found in the workspace afterwards.
class TestMainWindow : public MainWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void editsAFileSystemConnectorByKeyboard();
    void editsAnExtensionConnectorByMouse();
    void saysWhatKeepsAChangeFromBeingSaved();
    void discardsChanges();
    void asksBeforeAnotherConnectorIsShown_data();
    void asksBeforeAnotherConnectorIsShown();
    void staysWhenTheChangesCannotBeSaved();
    void asksBeforeItIsClosed_data();
    void asksBeforeItIsClosed();
    void closesAtOnceWhenThereIsNothingToLose();
    void addsAConnector();
    void forgetsANewConnectorThatIsDiscarded();
    void duplicatesAConnector();
    void startsWithoutConnectors();
    void keepsTheAppearance();
    void keepsItsPlaceOnTheScreen();
    void namesEveryControlOfEveryScreen();
    void speaksGerman();
};

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
    QCOMPARE(find<QLabel>(u"changesState"_s)->text(), QString());

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
    QVERIFY(find<QLabel>(u"changesState"_s)->text().contains(u"1 problem"_s));
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

void TestMainWindow::speaksGerman()
{
    QTranslator german;
    QVERIFY(german.load(u":/i18n/console_de.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&german));
    openWindow();
    QCOMPARE(find<QPushButton>(u"saveChanges"_s)->text(), u"Änderungen speichern"_s);
    QCOMPARE(find<QPushButton>(u"sendTest"_s)->text(), u"Testscan senden"_s);
    QCOMPARE(find<QTabWidget>(u"connectorTabs"_s)->tabText(2), u"Verlauf"_s);
    QCOMPARE(m_window->findChild<QAction *>(u"actionDuplicate"_s)->text(), u"D&uplizieren"_s);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
