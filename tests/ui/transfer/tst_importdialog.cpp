// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/transfer/importdialogtest.h"
#include "ui/widgets/statusline.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace console;
using namespace Qt::StringLiterals;

class TestImportDialog : public ImportDialogTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongWithAFileIsSaid_data();
    void whatIsWrongWithAFileIsSaid();
    void everythingThatIsWrongIsSaidAtOnce();
    void aCorrectedFileIsReadAgain();
    void anotherFileIsChosen();
    void cancellingWhileItIsReadDoesNothing();
    void secretsAreOpenedWithTheirPassphrase();
    void aWrongPassphraseIsRefused();
    void withoutThePassphraseTheRestIsImported();
    void withoutAStoreNoPassphraseIsAskedFor();
    void damagedSecretsCanBeLeftOut();
    void secretsOfUnchangedConnectorsAreStoredWhereNoneAre();
    void whatIsLeftToDoLeadsToItsPlace();
    void whatIsDoneMeanwhileIsMarked();
    void whatIsStoredIsNotLeftToDo();
    void aStoreThatDoesNotSayIsReported();
    void undoBringsEverythingBack();
    void afterTheImportTheWindowIsFree();
    void aStoreThatRefusesKeepsEverythingAsItWas();
    void aWorkspaceThatWasChangedMeanwhileIsComparedAnew();
    void itIsNotClosedWhileItWrites();
    void everyControlHasAName();

private:
    QStringList left() const { return lines(u"neededTable"_s, {0, 1}); }
    bool hasNothingLeft() const { return isShown(u"nothingLeft"_s); }
    QString failures() const { return find<QPlainTextEdit>(u"importFailures"_s)->toPlainText(); }
    QString problemOfPassphrase() const { return find<QLabel>(u"importPassphraseMessage"_s)->text(); }
    void openSecrets(const QString &passphrase);
};

void TestImportDialog::openSecrets(const QString &passphrase)
{
    QTRY_VERIFY(isShown(u"importSecretsPage"_s));
    find<QLineEdit>(u"importPassphrase"_s)->setText(passphrase);
    QTest::keyClick(find<QLineEdit>(u"importPassphrase"_s), Qt::Key_Return);
}

void TestImportDialog::whatIsWrongWithAFileIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const QByteArray whole = toBytes({{folder(u"Invoices"_s)}}, {});
    QTest::newRow("it ends too early") << whole.first(whole.size() / 2) << u"it ends too early"_s;
    QTest::newRow("it is a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << u"Line 1, column 1: "_s;
    QTest::newRow("it is JSON of something else")
        << QByteArray("{\"name\": \"package\"}") << u"no export of connectors"_s;
    QTest::newRow("it is empty") << QByteArray() << u"The file is empty."_s;
    QTest::newRow("it was made by a newer version")
        << QByteArray(whole).replace("\"formatVersion\": 1", "\"formatVersion\": 7") << u"newer version (format 7)"_s;
}

void TestImportDialog::whatIsWrongWithAFileIsSaid()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sentence);
    open(writeFile(content));
    QTRY_VERIFY(isShown(u"importFailurePage"_s));
    QVERIFY2(failures().contains(sentence), qUtf8Printable(failures()));
    QVERIFY(!isShown(u"backToPreview"_s));
    QCOMPARE(m_fixture->workspace().connectors().size(), 3);
}

void TestImportDialog::everythingThatIsWrongIsSaidAtOnce()
{
    QByteArray file = toBytes({{folder(u"Invoices"_s), folder(u"Letters"_s)}}, {});
    open(writeFile(file.replace("\"baseLocation\": \"/srv/new\"", "\"baseLocation\": 7")));
    QTRY_VERIFY(isShown(u"importFailurePage"_s));
    QVERIFY(failures().contains(u"connectors.0.baseLocation"_s));
    QVERIFY(failures().contains(u"connectors.1.baseLocation"_s));
}

void TestImportDialog::aCorrectedFileIsReadAgain()
{
    open(writeFile(QByteArray("{")));
    QTRY_VERIFY(isShown(u"importFailurePage"_s));
    writeFile(Configuration{{folder(u"Invoices"_s)}});
    click(u"readAgain"_s);
    QTRY_VERIFY(isShown(u"importPreview"_s));
    QCOMPARE(entries(), QStringList{u"Invoices | New | Add"_s});
}

void TestImportDialog::anotherFileIsChosen()
{
    open(m_fixture->filePath(u"missing.connectors.json"_s));
    QTRY_VERIFY(isShown(u"importFailurePage"_s));
    const QString other = writeFile(Configuration{{folder(u"Invoices"_s)}});
    m_fixture->prompts.answerFiles({});
    m_fixture->prompts.answerFiles({other});
    click(u"otherImportFile"_s);
    click(u"otherImportFile"_s);
    QTRY_VERIFY(isShown(u"importPreview"_s));
    QCOMPARE(m_dialog->path(), other);
    QCOMPARE(m_fixture->prompts.unexpected(), 0);
}

void TestImportDialog::cancellingWhileItIsReadDoesNothing()
{
    open(writeFile(Configuration{{folder(u"Invoices"_s)}}));
    click(u"cancelReading"_s);
    QTRY_VERIFY(!m_dialog);
    // Another one is read after it, and the answer to the first reaches nobody.
    open(m_fixture->filePath(u"office.connectors.json"_s));
    QTRY_VERIFY(isShown(u"importPreview"_s));
    QCOMPARE(m_fixture->workspace().connectors().size(), 3);
}

void TestImportDialog::secretsAreOpenedWithTheirPassphrase()
{
    const Connector share = folderWithPassword(u"Share"_s);
    open(writeFile({{share}}, {{{share.id, u"password"_s}, Secret("p4ss")}}));
    openSecrets(u"correct horse battery"_s);
    QTRY_VERIFY(isShown(u"importPreview"_s));
    import();
    QCOMPARE(m_fixture->secrets.stored(share.id, u"password"_s), QByteArray("p4ss"));
    QTRY_VERIFY(hasNothingLeft());
}

void TestImportDialog::aWrongPassphraseIsRefused()
{
    const Connector share = folderWithPassword(u"Share"_s);
    open(writeFile({{share}}, {{{share.id, u"password"_s}, Secret("p4ss")}}));
    openSecrets(u"incorrect horse"_s);
    QTRY_VERIFY(problemOfPassphrase().startsWith(u"This is not the passphrase"_s));
    QVERIFY(isShown(u"importSecretsPage"_s));
    find<QLineEdit>(u"importPassphrase"_s)->clear();
    click(u"openSecrets"_s);
    QCOMPARE(problemOfPassphrase(), u"The passphrase is missing."_s);
    openSecrets(u"correct horse battery"_s);
    QTRY_VERIFY(isShown(u"importPreview"_s));
}

void TestImportDialog::withoutThePassphraseTheRestIsImported()
{
    const Connector share = folderWithPassword(u"Share"_s);
    open(writeFile({{share}}, {{{share.id, u"password"_s}, Secret("p4ss")}}));
    QTRY_VERIFY(isShown(u"importSecretsPage"_s));
    click(u"skipSecrets"_s);
    QTRY_VERIFY(isShown(u"importPreview"_s));
    import();
    QTRY_COMPARE(left(), QStringList{u"Share | Needs a password"_s});
    QVERIFY(m_fixture->secrets.stored(share.id, u"password"_s).isEmpty());
}

void TestImportDialog::withoutAStoreNoPassphraseIsAskedFor()
{
    const Connector share = folderWithPassword(u"Share"_s);
    const QString path = writeFile({{share}}, {{{share.id, u"password"_s}, Secret("p4ss")}});
    ConfigurationTransfer transfer(&m_fixture->workspace(), nullptr, nullptr);
    ConsoleServices services = m_fixture->services();
    services.secrets = nullptr;
    services.transfer = &transfer;
    m_dialog = new ImportDialog(services, path);
    m_dialog->show();
    QTRY_VERIFY(isShown(u"importPreview"_s));
    import();
    QTRY_COMPARE(left(), QStringList{u"Share | Needs a password"_s});
    delete m_dialog; // before the transfer
}

void TestImportDialog::damagedSecretsCanBeLeftOut()
{
    const Connector share = folderWithPassword(u"Share"_s);
    Configuration configuration{{share}};
    configuration.sealedSecrets = "nothing that was sealed";
    open(writeFile(configuration));
    openSecrets(u"correct horse battery"_s);
    QTRY_VERIFY(problemOfPassphrase().contains(u"damaged"_s));
    click(u"skipSecrets"_s);
    QTRY_VERIFY(isShown(u"importPreview"_s));
}

void TestImportDialog::secretsOfUnchangedConnectorsAreStoredWhereNoneAre()
{
    const Connector share = folderWithPassword(u"Share"_s);
    QVERIFY(m_fixture->workspace().insert(share));
    open(writeFile({{share}}, {{{share.id, u"password"_s}, Secret("p4ss")}}));
    openSecrets(u"correct horse battery"_s);
    QTRY_VERIFY(isShown(u"importPreview"_s));
    const QSignalSpy imported(m_dialog, &ImportDialog::imported);
    import();
    QCOMPARE(m_fixture->secrets.stored(share.id, u"password"_s), QByteArray("p4ss"));
    QCOMPARE(imported.size(), 1);
    QVERIFY(m_fixture->transfer.canUndo());
}

void TestImportDialog::whatIsLeftToDoLeadsToItsPlace()
{
    SystemConfiguration system = m_fixture->workspace().system();
    system.mailServer.username = u"scanner"_s;
    const Connector share = folderWithPassword(u"Share"_s);
    const Connector mailbox = microsoftMailbox(u"Mailbox"_s);
    openPreview({{share, mailbox, folder(u"Invoices"_s)}, system});
    const QSignalSpy connectorRequested(m_dialog, &ImportDialog::connectorRequested);
    const QSignalSpy systemRequested(m_dialog, &ImportDialog::systemRequested);
    import();
    QTRY_COMPARE(left(),
                 (QStringList{
                     u"Mailbox | Needs authorization"_s,
                     u"Share | Needs a password"_s,
                     u"System configuration | Needs a secret: Password of the mail server account"_s,
                 }));
    auto *table = find<QTableView>(u"neededTable"_s);
    click(u"openNeeded"_s);
    QCOMPARE(connectorRequested.size(), 1);
    QCOMPARE(connectorRequested.constFirst().constFirst().toUuid(), mailbox.id);
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(connectorRequested.size(), 2);
    QCOMPARE(connectorRequested.constLast().constFirst().toUuid(), share.id);
    table->setCurrentIndex(table->model()->index(2, 0));
    click(u"openNeeded"_s);
    QCOMPARE(systemRequested.size(), 1);
    QVERIFY(m_dialog->isVisible());
}

void TestImportDialog::whatIsDoneMeanwhileIsMarked()
{
    const Connector share = folderWithPassword(u"Share"_s);
    const Connector mailbox = microsoftMailbox(u"Mailbox"_s);
    openPreview({{share, mailbox}});
    import();
    QTRY_COMPARE(left(), (QStringList{u"Mailbox | Needs authorization"_s, u"Share | Needs a password"_s}));
    TokenRecord record;
    record.username = u"scanner@contoso.com"_s;
    QVERIFY(m_fixture->workspace().setTokenRecord(mailbox.id, record));
    QTRY_COMPARE(left(), (QStringList{u"Mailbox | Done"_s, u"Share | Needs a password"_s}));
    m_fixture->secrets.put(share.id, u"password"_s, "p4ss");
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(m_dialog, &activated);
    QTRY_COMPARE(left(), (QStringList{u"Mailbox | Done"_s, u"Share | Done"_s}));
    QVERIFY(find<QLabel>(u"importLeft"_s)->text().startsWith(u"2 of 2 "_s));
}

void TestImportDialog::whatIsStoredIsNotLeftToDo()
{
    Connector share = folderWithPassword(u"Share"_s);
    QVERIFY(m_fixture->workspace().insert(share));
    m_fixture->secrets.put(share.id, u"password"_s, "p4ss");
    share.description = u"Of the third floor"_s;
    openPreview({{share}});
    import();
    QTRY_VERIFY(hasNothingLeft());
    QCOMPARE(m_fixture->secrets.stored(share.id, u"password"_s), QByteArray("p4ss"));
}

void TestImportDialog::aStoreThatDoesNotSayIsReported()
{
    m_fixture->secrets.unlistable = SecretFailure{SecretFailure::Code::Locked, {}};
    openPreview({{folderWithPassword(u"Share"_s)}});
    import();
    QTRY_COMPARE(left(), QStringList{u"Share | Needs a password"_s});
    QVERIFY(find<QLabel>(u"importLeft"_s)->text().contains(u"locked"_s));
}

void TestImportDialog::undoBringsEverythingBack()
{
    const QList<Connector> before = m_fixture->workspace().connectors();
    Connector archive = m_fixture->connectorNamed(u"Archive"_s);
    std::get<FileSystemSettings>(archive.settings) =
        std::get<FileSystemSettings>(folderWithPassword(u"Archive"_s).settings);
    m_fixture->secrets.put(archive.id, u"password"_s, "old");
    open(writeFile({{archive, folder(u"Invoices"_s)}}, {{{archive.id, u"password"_s}, Secret("new")}}));
    openSecrets(u"correct horse battery"_s);
    QTRY_VERIFY(isShown(u"importPreview"_s));
    import();
    QCOMPARE(m_fixture->secrets.stored(archive.id, u"password"_s), QByteArray("new"));
    bool isUndone = false;
    connect(m_dialog, &ImportDialog::undoRequested, this, [&] {
        m_fixture->transfer.undo(
            [&](const Expected<WorkspaceChange, TransferFailure> &undone) { isUndone = undone.has_value(); });
    });
    click(u"undoImport"_s);
    QTRY_VERIFY(isUndone);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->workspace().connectors(), before);
    QCOMPARE(m_fixture->secrets.stored(archive.id, u"password"_s), QByteArray("old"));
}

void TestImportDialog::afterTheImportTheWindowIsFree()
{
    openPreview({{folderWithPassword(u"Share"_s)}});
    QVERIFY(m_dialog->isModal());
    const QSignalSpy imported(m_dialog, &ImportDialog::imported);
    import();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_dialog->isModal());
    QCOMPARE(imported.size(), 1);
    QVERIFY(find<StatusLine>(u"importResult"_s)->text().startsWith(u"1 connector"_s));
    click(u"closeImport"_s);
    QTRY_VERIFY(!m_dialog);
}

void TestImportDialog::aStoreThatRefusesKeepsEverythingAsItWas()
{
    const Connector share = folderWithPassword(u"Share"_s);
    m_fixture->secrets.unwritable.insert(u"password"_s, SecretFailure{SecretFailure::Code::Locked, {}});
    open(writeFile({{share}}, {{{share.id, u"password"_s}, Secret("p4ss")}}));
    openSecrets(u"correct horse battery"_s);
    QTRY_VERIFY(isShown(u"importPreview"_s));
    const QSignalSpy imported(m_dialog, &ImportDialog::imported);
    importButton()->click();
    QTRY_VERIFY(isShown(u"importFailurePage"_s));
    QVERIFY(failures().contains(u"locked"_s));
    QCOMPARE(m_fixture->workspace().connectors().size(), 3);
    QCOMPARE(imported.size(), 0);
    // Nothing has to be decided or entered again.
    m_fixture->secrets.unwritable.clear();
    click(u"backToPreview"_s);
    import();
    QCOMPARE(m_fixture->secrets.stored(share.id, u"password"_s), QByteArray("p4ss"));
}

void TestImportDialog::aWorkspaceThatWasChangedMeanwhileIsComparedAnew()
{
    Connector archive = m_fixture->connectorNamed(u"Archive"_s);
    Connector given = archive;
    given.description = u"From the file"_s;
    openPreview({{given}});
    Connector changed = archive;
    changed.description = u"By somebody else"_s;
    QVERIFY(m_fixture->workspace().replace(archive, changed));
    importButton()->click();
    QTRY_VERIFY(isShown(u"importFailurePage"_s));
    QCOMPARE(m_fixture->connectorNamed(u"Archive"_s).description, u"By somebody else"_s);
    click(u"readAgain"_s);
    QTRY_VERIFY(isShown(u"importPreview"_s));
    import();
    QCOMPARE(m_fixture->connectorNamed(u"Archive"_s).description, u"From the file"_s);
}

void TestImportDialog::itIsNotClosedWhileItWrites()
{
    const Connector share = folderWithPassword(u"Share"_s);
    open(writeFile({{share}}, {{{share.id, u"password"_s}, Secret("p4ss")}}));
    openSecrets(u"correct horse battery"_s);
    QTRY_VERIFY(isShown(u"importPreview"_s));
    m_fixture->secrets.isSlow = true;
    importButton()->click();
    m_dialog->close();
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(!isShown(u"cancelReading"_s));
    for (int i = 0; i < 50 && !isShown(u"importResultPage"_s); ++i) {
        QCoreApplication::processEvents();
        m_fixture->secrets.answer();
    }
    QTRY_VERIFY(isShown(u"importResultPage"_s));
    m_fixture->secrets.isSlow = false;
}

void TestImportDialog::everyControlHasAName()
{
    open(writeFile(QByteArray("{")));
    QTRY_VERIFY(isShown(u"importFailurePage"_s));
    QCOMPARE(unnamedControls(*m_dialog), QStringList());
}

QTEST_MAIN(TestImportDialog)

#include "tst_importdialog.moc"
