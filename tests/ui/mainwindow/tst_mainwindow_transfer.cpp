// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of connectors as the window takes and writes them, and the one undo for what is deleted and imported.

#include "models/transfer/configuration.h"
#include "tests/ui/support/mainwindowtest.h"
#include "ui/mainwindow/recentfilesmenu.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"

#include <QDropEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QTabWidget>
#include <QTreeWidget>

using namespace console;
using namespace Qt::StringLiterals;

class TestMainWindowTransfer : public MainWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsImportedIsShownAndUndone();
    void anImportChangesTheConnectorThatIsShown();
    void secretsThatCameAreLookedUp();
    void theImportOfSecretsAloneIsAStep();
    void deletionsAndImportsAreUndoneOneAfterTheOther();
    void anImportThatWasEditedSinceIsNotUndone();
    void theDialogUndoesNothingElse();
    void theDialogLeadsToTheConnector();
    void importingAsksAboutEdits_data();
    void importingAsksAboutEdits();
    void undoingAnImportAsksAboutEdits();
    void aDroppedFileIsImported();
    void whatIsDropped_data();
    void whatIsDropped();
    void documentsAreStillDroppedOnTheTest();
    void recentFilesAreListed();
    void aMissingRecentFileIsTold();
    void exportsEverythingOrWhatIsSelected();
    void withoutATransferNothingIsOffered();
    void comparesTheTwoThatAreSelected();

private:
    static Connector folder(const QString &name, const QString &baseLocation = u"/srv/new"_s);
    QString writeFile(const QList<Connector> &connectors, const QString &name = u"office.connectors.json"_s) const;
    ImportDialog *dialog() const { return m_window->findChild<ImportDialog *>(); }
    void decide(const QString &path); // reads the file as far as its preview
    void import(const QList<Connector> &connectors);
    QString notice() const;
    QString undoText() const { return m_window->findChild<QAction *>(u"actionUndoStep"_s)->text(); }
    QMenu *recentFiles() const;
    bool drop(QWidget *target, const QList<QUrl> &urls) const; // whether it was accepted
};

Connector TestMainWindowTransfer::folder(const QString &name, const QString &baseLocation)
{
    FileSystemSettings settings;
    settings.baseLocation = baseLocation;
    return {QUuid::createUuid(), name, {}, settings};
}

QString TestMainWindowTransfer::writeFile(const QList<Connector> &connectors, const QString &name) const
{
    const Configuration configuration{connectors};
    QFile file(m_fixture->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(toBytes(configuration, neededSecrets(configuration))) <= 0)
        qFatal("The file cannot be written");
    return file.fileName();
}

void TestMainWindowTransfer::decide(const QString &path)
{
    m_window->importFile(path);
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(widgetNamed(*dialog(), u"importPreview"_s)->isVisible());
}

void TestMainWindowTransfer::import(const QList<Connector> &connectors)
{
    decide(writeFile(connectors));
    QTest::mouseClick(widgetNamed<QPushButton>(*dialog(), u"import"_s), Qt::LeftButton);
    QTRY_VERIFY(widgetNamed(*dialog(), u"importResultPage"_s)->isVisible());
}

QString TestMainWindowTransfer::notice() const
{
    return find(u"listNotice"_s)->isVisible() ? find<QLabel>(u"listNoticeText"_s)->text() : QString();
}

QMenu *TestMainWindowTransfer::recentFiles() const
{
    auto *menu = m_window->findChild<QMenu *>(u"recentFilesMenu"_s);
    Q_EMIT menu->aboutToShow();
    return menu;
}

bool TestMainWindowTransfer::drop(QWidget *target, const QList<QUrl> &urls) const
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &dropped);
    return true;
}

void TestMainWindowTransfer::whatIsImportedIsShownAndUndone()
{
    find<QLineEdit>(u"connectorSearch"_s)->setText(u"Mail"_s);
    import({folder(u"Berlin"_s)});
    QVERIFY(m_fixture->workspace().connectorNamed(u"Berlin"_s));
    QCOMPARE(title(), u"Berlin"_s);
    QCOMPARE(notice(), u"‘Berlin’ is imported."_s);
    QCOMPARE(find<QListView>(u"connectorList"_s)->model()->rowCount(), 4);
    QCOMPARE(undoText(), u"Undo the import of ‘Berlin’"_s);

    click(u"listNoticeAction"_s);
    QTRY_VERIFY(!m_fixture->workspace().connectorNamed(u"Berlin"_s));
    QCOMPARE(title(), u"Archive"_s);
    QVERIFY(!isEnabled(u"actionUndoStep"_s));
    QVERIFY(!notice().isEmpty());
    QVERIFY(!find(u"listNoticeAction"_s)->isVisible());
    QTRY_VERIFY(!dialog());
}

void TestMainWindowTransfer::anImportChangesTheConnectorThatIsShown()
{
    Connector changed = m_fixture->connectorNamed(u"Archive"_s);
    std::get<FileSystemSettings>(changed.settings).baseLocation = u"/srv/moved"_s;
    import({changed});
    QCOMPARE(find<QLineEdit>(u"baseLocation"_s)->text(), u"/srv/moved"_s);
    QVERIFY(!m_window->isWindowModified());
    trigger(u"actionUndoStep"_s);
    QTRY_COMPARE(find<QLineEdit>(u"baseLocation"_s)->text(), u"/srv/scans"_s);
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindowTransfer::secretsThatCameAreLookedUp()
{
    Connector share = folder(u"Share"_s, u"\\\\fs01\\scans"_s);
    std::get<FileSystemSettings>(share.settings).account = FileSystemAccount::Custom;
    std::get<FileSystemSettings>(share.settings).username = u"corp\\scanner"_s;
    QVERIFY(m_fixture->workspace().insert(share));
    choose(u"Share"_s);
    QTRY_COMPARE(find<QLineEdit>(u"password"_s)->placeholderText(), u"Nothing stored"_s);
    m_fixture->secrets.put(share.id, u"password"_s, "s3cr3t");
    Q_EMIT m_fixture->transfer.secretsChanged({m_fixture->connectorNamed(u"Mail"_s).id});
    settle();
    QCOMPARE(find<QLineEdit>(u"password"_s)->placeholderText(), u"Nothing stored"_s);
    Q_EMIT m_fixture->transfer.secretsChanged({share.id});
    QTRY_COMPARE(find<QLineEdit>(u"password"_s)->placeholderText(), u"Stored"_s);
}

void TestMainWindowTransfer::theImportOfSecretsAloneIsAStep()
{
    decide(writeFile({folder(u"Berlin"_s)}));
    Q_EMIT dialog()->imported({});
    QCOMPARE(notice(), u"The secrets are imported."_s);
    QCOMPARE(undoText(), u"Undo the import"_s);
    QCOMPARE(title(), u"Archive"_s);
}

void TestMainWindowTransfer::deletionsAndImportsAreUndoneOneAfterTheOther()
{
    trigger(u"actionDelete"_s);
    QCOMPARE(undoText(), u"Bring back ‘Archive’"_s);
    import({folder(u"Berlin"_s), folder(u"Cologne & Bonn"_s)});
    QCOMPARE(undoText(), u"Undo the import of 2 connectors"_s);
    dialog()->close();
    choose(u"Cologne & Bonn"_s);
    trigger(u"actionDelete"_s);
    QCOMPARE(undoText(), u"Bring back ‘Cologne && Bonn’"_s);

    trigger(u"actionUndoStep"_s);
    QVERIFY(m_fixture->workspace().connectorNamed(u"Cologne & Bonn"_s));
    trigger(u"actionUndoStep"_s);
    QTRY_VERIFY(!m_fixture->workspace().connectorNamed(u"Berlin"_s));
    QVERIFY(!m_fixture->workspace().connectorNamed(u"Cologne & Bonn"_s));
    QTRY_COMPARE(undoText(), u"Bring back ‘Archive’"_s);
    trigger(u"actionUndoStep"_s);
    QVERIFY(m_fixture->workspace().connectorNamed(u"Archive"_s));
    QVERIFY(!isEnabled(u"actionUndoStep"_s));
    QCOMPARE(m_fixture->prompts.told(), QStringList());
}

void TestMainWindowTransfer::anImportThatWasEditedSinceIsNotUndone()
{
    import({folder(u"Berlin"_s)});
    type(u"baseLocation"_s, u"/srv/edited"_s);
    trigger(u"actionSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    trigger(u"actionUndoStep"_s);
    QTRY_COMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY2(m_fixture->prompts.told().first().startsWith(u"The import is not undone: "_s),
             qPrintable(m_fixture->prompts.told().first()));
    QCOMPARE(m_fixture->settingsOf<FileSystemSettings>(u"Berlin"_s).baseLocation, u"/srv/edited"_s);
    QVERIFY(isEnabled(u"actionUndoStep"_s));

    type(u"baseLocation"_s, u"/srv/new"_s);
    trigger(u"actionSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    trigger(u"actionUndoStep"_s);
    QTRY_VERIFY(!m_fixture->workspace().connectorNamed(u"Berlin"_s));
}

void TestMainWindowTransfer::theDialogUndoesNothingElse()
{
    import({folder(u"Berlin"_s)});
    choose(u"Archive"_s);
    trigger(u"actionDelete"_s);
    Q_EMIT dialog()->undoRequested();
    QCOMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY(!m_fixture->workspace().connectorNamed(u"Archive"_s));
    QVERIFY(m_fixture->workspace().connectorNamed(u"Berlin"_s));
    trigger(u"actionUndoStep"_s);
    Q_EMIT dialog()->undoRequested();
    QTRY_VERIFY(!m_fixture->workspace().connectorNamed(u"Berlin"_s));
    QVERIFY(m_fixture->workspace().connectorNamed(u"Archive"_s));
}

void TestMainWindowTransfer::theDialogLeadsToTheConnector()
{
    import({folder(u"Berlin"_s)});
    trigger(u"actionTab3"_s);
    Q_EMIT dialog()->connectorRequested(m_fixture->connectorNamed(u"Mail"_s).id);
    QCOMPARE(title(), u"Mail"_s);
    QCOMPARE(find<QTabWidget>(u"connectorTabs"_s)->currentIndex(), 0);
    Q_EMIT dialog()->systemRequested();
    QVERIFY(find(u"mailServer.host"_s));
}

void TestMainWindowTransfer::importingAsksAboutEdits_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("isImporting");
    QTest::addColumn<QString>("stored");
    QTest::newRow("the edits are saved before it") << Answer::Accept << true << u"/srv/edited"_s;
    QTest::newRow("the edits are discarded before it") << Answer::Decline << true << u"/srv/scans"_s;
    QTest::newRow("nothing is imported where it is cancelled") << Answer::Cancel << false << u"/srv/scans"_s;
}

void TestMainWindowTransfer::importingAsksAboutEdits()
{
    QFETCH(const Answer, answer);
    type(u"baseLocation"_s, u"/srv/edited"_s);
    m_fixture->prompts.answer(answer);
    m_window->importFile(writeFile({folder(u"Berlin"_s)}));
    QCOMPARE(m_fixture->prompts.questions().size(), 1);
    settle();
    QFETCH(const bool, isImporting);
    QTRY_COMPARE(dialog() != nullptr, isImporting);
    QFETCH(const QString, stored);
    QCOMPARE(m_fixture->settingsOf<FileSystemSettings>(u"Archive"_s).baseLocation, stored);
}

void TestMainWindowTransfer::undoingAnImportAsksAboutEdits()
{
    import({folder(u"Berlin"_s)});
    type(u"baseLocation"_s, u"/srv/edited"_s);
    m_fixture->prompts.answer(Answer::Cancel);
    trigger(u"actionUndoStep"_s);
    settle();
    QVERIFY(m_fixture->workspace().connectorNamed(u"Berlin"_s));
    m_fixture->prompts.answer(Answer::Decline);
    trigger(u"actionUndoStep"_s);
    QTRY_VERIFY(!m_fixture->workspace().connectorNamed(u"Berlin"_s));
}

void TestMainWindowTransfer::aDroppedFileIsImported()
{
    QVERIFY(drop(m_window.get(), {QUrl::fromLocalFile(writeFile({folder(u"Berlin"_s)}))}));
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(widgetNamed(*dialog(), u"importPreview"_s)->isVisible());
    // It holds the window until it is decided.
    QVERIFY(!drop(m_window.get(), {QUrl::fromLocalFile(writeFile({folder(u"Cologne"_s)}))}));
}

void TestMainWindowTransfer::whatIsDropped_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::newRow("a document") << QList{QUrl(u"file:///tmp/letter.pdf"_s)};
    QTest::newRow("a workspace") << QList{QUrl(u"file:///tmp/office.scanconnectors"_s)};
    QTest::newRow("two files") << QList{QUrl(u"file:///tmp/a.connectors.json"_s),
                                        QUrl(u"file:///tmp/b.connectors.json"_s)};
    QTest::newRow("a file of another machine") << QList{QUrl(u"https://example.com/a.connectors.json"_s)};
    QTest::newRow("nothing") << QList<QUrl>();
}

void TestMainWindowTransfer::whatIsDropped()
{
    QFETCH(const QList<QUrl>, urls);
    QVERIFY(!drop(m_window.get(), urls));
    settle();
    QVERIFY(!dialog());
}

void TestMainWindowTransfer::documentsAreStillDroppedOnTheTest()
{
    trigger(u"actionTab2"_s);
    const QString path = writeFile({folder(u"Berlin"_s)});
    QVERIFY(drop(find(u"documentsBox"_s), {QUrl::fromLocalFile(path)}));
    settle();
    QCOMPARE(find<QListView>(u"documentList"_s)->model()->rowCount(), 1);
    QVERIFY(!dialog());
}

void TestMainWindowTransfer::recentFilesAreListed()
{
    QVERIFY(!recentFiles()->menuAction()->isEnabled());
    import({folder(u"Berlin"_s)});
    QVERIFY(recentFiles()->menuAction()->isEnabled());
    QVERIFY(recentFiles()->actions().first()->text().startsWith(u"&1  office.connectors.json"_s));
    dialog()->close();
    QTRY_VERIFY(!dialog());

    recentFiles()->actions().first()->trigger();
    QTRY_VERIFY(dialog());
    dialog()->close();
    trigger(u"clearRecentFiles"_s);
    QVERIFY(!recentFiles()->menuAction()->isEnabled());
    QCOMPARE(RecentFilesMenu::paths(), QStringList());
}

void TestMainWindowTransfer::aMissingRecentFileIsTold()
{
    auto *menu = m_window->findChild<RecentFilesMenu *>();
    for (int file = 1; file <= 12; ++file)
        menu->add(m_fixture->filePath(u"%1.connectors.json"_s.arg(file)));
    QCOMPARE(RecentFilesMenu::paths().size(), 9);
    QCOMPARE(RecentFilesMenu::paths().first(), m_fixture->filePath(u"12.connectors.json"_s));
    menu->add(m_fixture->filePath(u"7.connectors.json"_s));
    QCOMPARE(RecentFilesMenu::paths().size(), 9);

    recentFiles()->actions().first()->trigger();
    QCOMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY(m_fixture->prompts.told().first().contains(u"7.connectors.json"_s));
    QVERIFY(!dialog());
    QCOMPARE(RecentFilesMenu::paths().size(), 8);
}

void TestMainWindowTransfer::exportsEverythingOrWhatIsSelected()
{
    const auto shown = [this] { return m_window->findChild<ExportDialog *>(); };
    trigger(u"actionExport"_s);
    QTRY_VERIFY(shown());
    shown()->close();
    QTRY_VERIFY(!shown());
    auto *list = find<QListView>(u"connectorList"_s);
    list->clearSelection();
    QVERIFY(!isEnabled(u"actionExportSelected"_s));
    list->selectAll();
    trigger(u"actionExportSelected"_s);
    QTRY_VERIFY(shown());
    shown()->close();
    QTRY_VERIFY(!shown());
    trigger(u"menuExport"_s);
    QTRY_VERIFY(shown());
    Q_EMIT shown()->exported(m_fixture->filePath(u"out.connectors.json"_s));
    QCOMPARE(RecentFilesMenu::paths(), QStringList{m_fixture->filePath(u"out.connectors.json"_s)});
}

void TestMainWindowTransfer::withoutATransferNothingIsOffered()
{
    ConsoleServices services = m_fixture->services();
    services.transfer = nullptr;
    m_window = std::make_unique<MainWindow>(services);
    m_window->show();
    for (const QString &action : {u"actionImport"_s, u"actionExport"_s, u"actionExportSelected"_s})
        QVERIFY2(!isEnabled(action), qPrintable(action));
    QVERIFY(!drop(m_window.get(), {QUrl::fromLocalFile(writeFile({}))}));
}

void TestMainWindowTransfer::comparesTheTwoThatAreSelected()
{
    QVERIFY(!isEnabled(u"actionCompare"_s));
    auto *list = find<QListView>(u"connectorList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    settle();
    trigger(u"actionCompare"_s);
    auto *compared = m_window->findChild<QDialog *>(u"comparisonDialog"_s);
    QVERIFY(compared && compared->isVisible());
    const auto *header = widgetNamed<QTreeWidget>(*compared, u"comparisonTable"_s)->headerItem();
    QCOMPARE(header->text(1), u"Archive"_s);
    QCOMPARE(header->text(2), u"Cloud Fax"_s);
    compared->close();
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    settle();
    QVERIFY(!isEnabled(u"actionCompare"_s));
}

QTEST_MAIN(TestMainWindowTransfer)

#include "tst_mainwindow_transfer.moc"
