// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Undo and redo, deleting and bringing back, two edits of one connector, and the pages beside the connectors.

#include "tests/ui/support/mainwindowtest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace console;
using namespace Qt::StringLiterals;

class TestMainWindowEditing : public MainWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void undoesAndRedoesAcrossTheForm();
    void undoesBeyondASave();
    void storesAPasswordWithTheSave();
    void savesNothingWhenThePasswordCannotBeStored();
    void deletesAndBringsBack();
    void deletesSeveralAtOnce();
    void asksBeforeEditsAreDeleted();
    void asksBeforeADeliveryIsCancelledByDeleting();
    void letsAConflictBeResolvedFieldByField();
    void dropsOnesOwnChangesInAConflict();
    void staysWithTheEditsWhenAConflictIsPutOff();
    void addsAgainWhatWasDeletedElsewhere();
    void showsTheSystemConfigurationFromAConnector();
    void asksBeforeThePageIsLeft();
    void showsTheLicencesWhereExtensionIsMissing();
    void theDirectoryIsSeenByTheConnectorAtOnce();

private:
    void storeElsewhere(const std::function<void(Connector &)> &change);
    QDialog *conflict() const { return m_window->findChild<QDialog *>(u"conflictDialog"_s); }
    FileSystemSettings archive() const { return m_fixture->settingsOf<FileSystemSettings>(u"Archive"_s); }
};

void TestMainWindowEditing::storeElsewhere(const std::function<void(Connector &)> &change)
{
    const Connector before = m_fixture->connectorNamed(u"Archive"_s);
    Connector theirs = before;
    change(theirs);
    QVERIFY(m_fixture->workspace().replace(before, theirs));
}

void TestMainWindowEditing::undoesAndRedoesAcrossTheForm()
{
    auto *name = find<QLineEdit>(u"name"_s);
    name->setFocus();
    name->end(false);
    QTest::keyClicks(name, u" two"_s);
    QTest::keyClick(find<QComboBox>(u"account"_s), Qt::Key_Down);
    auto *location = find<QLineEdit>(u"baseLocation"_s);
    location->setFocus();
    location->end(false);
    QTest::keyClicks(location, u"/in"_s);

    // The text's own undo must not swallow the key.
    QTest::keyClick(location, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(location->text(), u"/srv/scans"_s);
    QTest::keyClick(location, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(find<QComboBox>(u"account"_s)->currentIndex(), 0);
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(name->text(), u"Archive"_s);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!isEnabled(u"actionUndo"_s));

    trigger(u"actionRedo"_s);
    QCOMPARE(name->text(), u"Archive two"_s);
    QTest::keyClick(find<QPlainTextEdit>(u"description"_s), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(find<QComboBox>(u"account"_s)->currentIndex(), 1);
    trigger(u"actionRedo"_s);
    QCOMPARE(location->text(), u"/srv/scans/in"_s);
    QVERIFY(!isEnabled(u"actionRedo"_s));
}

void TestMainWindowEditing::undoesBeyondASave()
{
    type(u"baseLocation"_s, u"/srv/other"_s);
    trigger(u"actionSave"_s);
    QCOMPARE(archive().baseLocation, u"/srv/other"_s);
    while (isEnabled(u"actionUndo"_s))
        trigger(u"actionUndo"_s);
    trigger(u"actionSave"_s);
    QCOMPARE(archive().baseLocation, u"/srv/scans"_s);
}

void TestMainWindowEditing::storesAPasswordWithTheSave()
{
    type(u"baseLocation"_s, u"\\\\fs01\\scans"_s);
    QTest::keyClick(find<QComboBox>(u"account"_s), Qt::Key_Down);
    type(u"username"_s, u"corp\\scan"_s);
    auto *password = find<QLineEdit>(u"password"_s);
    QTRY_VERIFY(!password->isReadOnly());
    QTest::keyClicks(password, u"s3cr3t"_s);
    const QUuid owner = m_fixture->connectorNamed(u"Archive"_s).id;
    QCOMPARE(m_fixture->secrets.stored(owner, u"password"_s), QByteArray());
    trigger(u"actionSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    QCOMPARE(m_fixture->secrets.stored(owner, u"password"_s), QByteArray("s3cr3t"));
    QCOMPARE(password->text(), QString());
}

void TestMainWindowEditing::savesNothingWhenThePasswordCannotBeStored()
{
    type(u"baseLocation"_s, u"\\\\fs01\\scans"_s);
    QTest::keyClick(find<QComboBox>(u"account"_s), Qt::Key_Down);
    type(u"username"_s, u"corp\\scan"_s);
    QTRY_VERIFY(!find<QLineEdit>(u"password"_s)->isReadOnly());
    QTest::keyClicks(find<QLineEdit>(u"password"_s), u"s3cr3t"_s);
    m_fixture->secrets.unwritable.insert(u"password"_s, {SecretFailure::Code::Locked, u"locked"_s});
    trigger(u"actionSave"_s);
    QTRY_COMPARE(m_fixture->prompts.told().size(), 1);
    QCOMPARE(archive().baseLocation, u"/srv/scans"_s);
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(find<QLineEdit>(u"password"_s)->text(), u"s3cr3t"_s);

    m_fixture->secrets.unwritable.clear();
    trigger(u"actionSave"_s);
    QTRY_COMPARE(archive().baseLocation, u"\\\\fs01\\scans"_s);
}

void TestMainWindowEditing::deletesAndBringsBack()
{
    const Connector archived = m_fixture->connectorNamed(u"Archive"_s);
    QTest::keyClick(find<QListView>(u"connectorList"_s), Qt::Key_Delete);
    QVERIFY(m_fixture->prompts.questions().isEmpty());
    QVERIFY(!m_fixture->workspace().connectorNamed(u"Archive"_s));
    QCOMPARE(title(), u"Cloud Fax"_s);
    QVERIFY(find(u"listNotice"_s)->isVisible());

    click(u"listNoticeAction"_s);
    QCOMPARE(m_fixture->connectorNamed(u"Archive"_s), archived);
    QCOMPARE(title(), u"Archive"_s);
    QVERIFY(!find(u"listNotice"_s)->isVisible());
    QVERIFY(!isEnabled(u"actionUndoStep"_s));

    for (int left = 0; left < 3; ++left)
        trigger(u"actionDelete"_s);
    QVERIFY(m_fixture->workspace().connectors().isEmpty());
    QVERIFY(find(u"noConnectors"_s)->isVisible());
    QVERIFY(!isEnabled(u"actionDelete"_s));
    for (int left = 0; left < 3; ++left)
        trigger(u"actionUndoStep"_s);
    QCOMPARE(m_fixture->workspace().connectors().size(), 3);
}

void TestMainWindowEditing::deletesSeveralAtOnce()
{
    auto *list = find<QListView>(u"connectorList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    settle();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(m_fixture->workspace().connectors().size(), 1);
    QCOMPARE(title(), u"Mail"_s);
    trigger(u"actionUndoStep"_s);
    QCOMPARE(m_fixture->workspace().connectors().size(), 3);
}

void TestMainWindowEditing::asksBeforeEditsAreDeleted()
{
    type(u"baseLocation"_s, u"/srv/other"_s);
    m_fixture->prompts.answer(Answer::Cancel);
    trigger(u"actionDelete"_s);
    settle();
    QVERIFY(m_fixture->prompts.questions().last().destructive);
    QVERIFY(m_fixture->workspace().connectorNamed(u"Archive"_s));
    QCOMPARE(find<QLineEdit>(u"baseLocation"_s)->text(), u"/srv/other"_s);

    m_fixture->prompts.answer(Answer::Accept);
    trigger(u"actionDelete"_s);
    settle();
    QVERIFY(!m_fixture->workspace().connectorNamed(u"Archive"_s));
    QCOMPARE(title(), u"Cloud Fax"_s);
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindowEditing::asksBeforeADeliveryIsCancelledByDeleting()
{
    trigger(u"actionSend"_s);
    QTRY_COMPARE(m_fixture->engine.runningJobs(), 1);
    m_fixture->prompts.answer(Answer::Cancel);
    trigger(u"actionDelete"_s);
    settle();
    QCOMPARE(m_fixture->engine.runningJobs(), 1);
    m_fixture->prompts.answer(Answer::Accept);
    trigger(u"actionDelete"_s);
    settle();
    QVERIFY(!m_fixture->workspace().connectorNamed(u"Archive"_s));
    QTRY_COMPARE(m_fixture->engine.runningJobs(), 0);
}

void TestMainWindowEditing::letsAConflictBeResolvedFieldByField()
{
    type(u"baseLocation"_s, u"/srv/mine"_s);
    type(u"name"_s, u"Archive"_s);
    find<QPlainTextEdit>(u"description"_s)->setPlainText(u"Mine"_s);
    storeElsewhere([](Connector &theirs) {
        theirs.description = u"Theirs & ours"_s;
        theirs.settings = FileSystemSettings{u"/srv/theirs"_s, FileSystemAccount::Service, {}, true};
    });
    trigger(u"actionSave"_s);
    QTRY_VERIFY(conflict());
    QCOMPARE(archive().baseLocation, u"/srv/theirs"_s);
    QVERIFY(find<QLabel>(u"conflictChanges"_s)->text().contains(u"Impersonate terminal user"_s));
    QCOMPARE(unnamedControls(*conflict()).join(u'\n'), QString());

    auto *theirs = find<QRadioButton>(u"conflict.description.theirs"_s);
    QVERIFY(theirs->text().contains(u"Theirs && ours"_s)); // the letter is no key
    QVERIFY(theirs->accessibleName().contains(u"Theirs & ours"_s));
    theirs->setFocus();
    QTest::keyClick(theirs, Qt::Key_Space);
    QVERIFY(find<QRadioButton>(u"conflict.baseLocation.ours"_s)->isChecked());
    click(u"useMerged"_s);
    QTRY_VERIFY(!conflict());

    QCOMPARE(find<QLineEdit>(u"baseLocation"_s)->text(), u"/srv/mine"_s);
    QCOMPARE(find<QPlainTextEdit>(u"description"_s)->toPlainText(), u"Theirs & ours"_s);
    QVERIFY(find<QCheckBox>(u"impersonateTerminalUser"_s)->isChecked());
    QCOMPARE(archive().baseLocation, u"/srv/theirs"_s);
    trigger(u"actionSave"_s);
    QCOMPARE(archive().baseLocation, u"/srv/mine"_s);
    QVERIFY(archive().impersonateTerminalUser);
}

void TestMainWindowEditing::dropsOnesOwnChangesInAConflict()
{
    type(u"baseLocation"_s, u"/srv/mine"_s);
    storeElsewhere([](Connector &theirs) {
        theirs.settings = FileSystemSettings{u"/srv/theirs"_s, FileSystemAccount::Service, {}, false};
    });
    trigger(u"actionSave"_s);
    QTRY_VERIFY(conflict());
    click(u"useTheirs"_s);
    QCOMPARE(find<QLineEdit>(u"baseLocation"_s)->text(), u"/srv/theirs"_s);
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindowEditing::staysWithTheEditsWhenAConflictIsPutOff()
{
    type(u"baseLocation"_s, u"/srv/mine"_s);
    storeElsewhere([](Connector &theirs) { theirs.description = u"Theirs"_s; });
    trigger(u"actionSave"_s);
    QTRY_VERIFY(conflict());
    QTest::keyClick(conflict(), Qt::Key_Escape);
    QTRY_VERIFY(!conflict());
    QCOMPARE(find<QLineEdit>(u"baseLocation"_s)->text(), u"/srv/mine"_s);
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(archive().baseLocation, u"/srv/scans"_s);
}

void TestMainWindowEditing::addsAgainWhatWasDeletedElsewhere()
{
    type(u"baseLocation"_s, u"/srv/mine"_s);
    QVERIFY(m_fixture->workspace().remove(m_fixture->connectorNamed(u"Archive"_s).id));
    m_fixture->prompts.answer(Answer::Accept);
    trigger(u"actionSave"_s);
    settle();
    QCOMPARE(archive().baseLocation, u"/srv/mine"_s);
    QVERIFY(!m_window->isWindowModified());

    type(u"baseLocation"_s, u"/srv/again"_s);
    QVERIFY(m_fixture->workspace().remove(m_fixture->connectorNamed(u"Archive"_s).id));
    m_fixture->prompts.answer(Answer::Decline);
    trigger(u"actionSave"_s);
    settle();
    QVERIFY(!m_fixture->workspace().connectorNamed(u"Archive"_s));
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindowEditing::showsTheSystemConfigurationFromAConnector()
{
    choose(u"Mail"_s);
    click(u"primaryMailServerAction"_s);
    auto *host = find<QLineEdit>(u"mailServer.host"_s);
    QVERIFY(host->isVisible());
    QVERIFY(!isEnabled(u"actionSend"_s));
    host->selectAll();
    QTest::keyClicks(host, u"smtp.example.org"_s);
    QVERIFY(m_window->isWindowModified());
    trigger(u"actionSave"_s);
    QTRY_COMPARE(m_fixture->workspace().system().mailServer.host, u"smtp.example.org"_s);
    choose(u"Mail"_s);
    QCOMPARE(find<QLineEdit>(u"primaryMailServer"_s)->text(), u"smtp.example.org"_s);
}

void TestMainWindowEditing::asksBeforeThePageIsLeft()
{
    click(u"openSystem"_s);
    auto *host = find<QLineEdit>(u"mailServer.host"_s);
    host->selectAll();
    QTest::keyClicks(host, u"smtp.example.org"_s);
    m_fixture->prompts.answer(Answer::Cancel);
    choose(u"Mail"_s);
    settle();
    QVERIFY(host->isVisible());
    QCOMPARE(host->text(), u"smtp.example.org"_s);

    m_fixture->prompts.answer(Answer::Decline);
    choose(u"Mail"_s);
    settle();
    QVERIFY(!host->isVisible());
    QCOMPARE(title(), u"Mail"_s);
    QCOMPARE(m_fixture->workspace().system().mailServer.host, u"mail.example.com"_s);
    QVERIFY(m_fixture->prompts.questions().first().title.contains(u"System configuration"_s));
}

void TestMainWindowEditing::showsTheLicencesWhereExtensionIsMissing()
{
    SystemConfiguration system = m_fixture->workspace().system();
    system.faxPagePacks.clear();
    QVERIFY(m_fixture->workspace().setSystem(system));
    trigger(u"add-extension-missing"_s);
    QVERIFY(find(u"faxPagePacks"_s)->isVisible());
}

void TestMainWindowEditing::theDirectoryIsSeenByTheConnectorAtOnce()
{
    type(u"baseLocation"_s, u"%userHome%"_s);
    const auto *message = find<QLabel>(u"baseLocationMessage"_s);
    QVERIFY(!message->text().contains(u"ben@example.com"_s));
    Directory directory = m_fixture->workspace().directory();
    directory.users.append({u"ben@example.com"_s, {}, {}, {}, {}, {}, {}});
    QVERIFY(m_fixture->workspace().setDirectory(directory));
    QVERIFY2(message->text().contains(u"ben@example.com"_s), qPrintable(message->text()));
    click(u"openDirectory"_s);
    m_fixture->prompts.answer(Answer::Cancel);
    settle();
    QCOMPARE(m_fixture->prompts.questions().size(), 1);
}

QTEST_MAIN(TestMainWindowEditing)

#include "tst_mainwindow_editing.moc"
