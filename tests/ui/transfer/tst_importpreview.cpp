// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/transfer/importdialogtest.h"
#include "ui/transfer/importrowmodel.h"
#include "ui/widgets/statusline.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace console;
using namespace Qt::StringLiterals;

class TestImportPreview : public ImportDialogTest
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises();
    void eachEntryIsShownWithItsStateAndWhatHappens();
    void aChangeIsShownFieldByField();
    void ofANewConnectorEachFieldIsShown();
    void aConflictIsDecidedBeforeAnythingIsWritten();
    void whatIsDecidedIsDone_data();
    void whatIsDecidedIsDone();
    void allConflictsAreDecidedAtOnce();
    void severalEntriesAreDecidedTogether();
    void theNextToBeDecidedIsFound();
    void anEntryWithAnErrorKeepsEverythingFromBeingWritten();
    void theListIsFiltered();
    void systemAndDirectoryAreTakenOrLeft_data();
    void systemAndDirectoryAreTakenOrLeft();
    void anErrorOfTheSystemConfigurationIsShown();
    void aFileOfTheSameStateChangesNothing();
    void anEmptyFileIsSaidToBeEmpty();
    void enterInTheListImportsNothing();
    void theKeyboardImports();
    void thousandsOfEntriesHaveNoWidgets();
    void everyControlHasAName();

private:
    Connector changedArchive() const;
    Connector otherMail() const;
    QStringList differences() const { return lines(u"importDifferences"_s, {0, 1, 2}); }
    void decide(const QString &choice) const { click(u"resolution"_s + choice); }
};

Connector TestImportPreview::changedArchive() const
{
    Connector archive = m_fixture->connectorNamed(u"Archive"_s);
    std::get<FileSystemSettings>(archive.settings).baseLocation = u"/srv/archive"_s;
    return archive;
}

Connector TestImportPreview::otherMail() const
{
    return folder(u"Mail"_s, u"/srv/mail"_s);
}

void TestImportPreview::theModelKeepsItsPromises()
{
    ConfigurationPlan::Present present{{}, m_fixture->workspace().system(), {}};
    for (const Connector &connector : m_fixture->workspace().connectors())
        present.connectors.insert(connector.id, connector);
    ImportRowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan({ConfigurationPlan::Purpose::Import, present,
                   Configuration{{changedArchive(), otherMail(), folder(u"New"_s)}, SystemConfiguration()}});
    QCOMPARE(model.rowCount(), 4);
    model.resolveConflicts(Resolution::Rename);
    model.resolve({0, 1, 2, 3}, Resolution::Skip);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.resolutionAt(row), Resolution::Skip);
    model.setPlan({});
    QCOMPARE(model.rowCount(), 0);
}

void TestImportPreview::eachEntryIsShownWithItsStateAndWhatHappens()
{
    openPreview({{changedArchive(), m_fixture->connectorNamed(u"Cloud Fax"_s), otherMail(), folder(u"Invoices"_s)}});
    QCOMPARE(entries(),
             (QStringList{
                 u"Archive | Changed | Replace"_s,
                 u"Cloud Fax | Unchanged | "_s,
                 u"Invoices | New | Add"_s,
                 u"Mail | Name taken | To be decided"_s,
             }));
    QVERIFY(find<QLabel>(u"importSummary"_s)->text().startsWith(u"1 new, 1 changed"_s));
    QCOMPARE(m_dialog->windowTitle(), u"Import of ‘office.connectors.json’"_s);
    QCOMPARE(m_fixture->workspace().connectors().size(), 3);
}

void TestImportPreview::aChangeIsShownFieldByField()
{
    Connector archive = changedArchive();
    archive.description = u"Kept for ten years"_s;
    openPreview({{archive}});
    choose({u"Archive"_s});
    QCOMPARE(differences(),
             (QStringList{
                 u"Base location | /srv/scans | /srv/archive"_s,
                 u"Description | Everything that is kept | Kept for ten years"_s,
             }));
    QCOMPARE(find<QLabel>(u"importEntryName"_s)->text(), u"Archive"_s);
}

void TestImportPreview::ofANewConnectorEachFieldIsShown()
{
    openPreview({{folder(u"Invoices"_s, u"/srv/invoices"_s)}});
    choose({u"Invoices"_s});
    QVERIFY(differences().contains(u"Base location | – | /srv/invoices"_s));
    QVERIFY(differences().contains(u"Name | – | Invoices"_s));
    QVERIFY(find<QTableView>(u"importDifferences"_s)->isColumnHidden(1));
}

void TestImportPreview::aConflictIsDecidedBeforeAnythingIsWritten()
{
    openPreview({{folder(u"Invoices"_s), otherMail()}});
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(state().startsWith(u"1 connector"_s));
    // It is chosen already: it is what is waited for.
    QCOMPARE(find<QLabel>(u"importEntryName"_s)->text(), u"Mail"_s);
    decide(u"Rename"_s);
    QCOMPARE(entries().constLast(), u"Mail | Name taken | Added as ‘Mail 2’"_s);
    QVERIFY(importButton()->isEnabled());
    QVERIFY(find<QRadioButton>(u"resolutionRename"_s)->isChecked());
    QVERIFY(!find<QRadioButton>(u"resolutionSkip"_s)->isChecked());
}

void TestImportPreview::whatIsDecidedIsDone_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("typeOfMail");
    QTest::newRow("renamed, it stands beside the other")
        << u"Rename"_s << QStringList{u"Archive"_s, u"Cloud Fax"_s, u"Invoices"_s, u"Mail"_s, u"Mail 2"_s} << u"smtp"_s;
    QTest::newRow("replacing, it takes the other's place")
        << u"Replace"_s << QStringList{u"Archive"_s, u"Cloud Fax"_s, u"Invoices"_s, u"Mail"_s} << u"file-system"_s;
    QTest::newRow("skipped, the other stays")
        << u"Skip"_s << QStringList{u"Archive"_s, u"Cloud Fax"_s, u"Invoices"_s, u"Mail"_s} << u"smtp"_s;
}

void TestImportPreview::whatIsDecidedIsDone()
{
    QFETCH(const QString, choice);
    const QUuid mail = m_fixture->connectorNamed(u"Mail"_s).id;
    openPreview({{folder(u"Invoices"_s), otherMail()}});
    decide(choice);
    import();
    QStringList names;
    for (const Connector &connector : m_fixture->workspace().connectors())
        names << connector.name;
    QTEST(names, "names");
    const Connector now = m_fixture->connectorNamed(u"Mail"_s);
    QCOMPARE(now.id, mail);
    QTEST(QString(typeInfo(typeOf(now.settings)).id), "typeOfMail");
}

void TestImportPreview::allConflictsAreDecidedAtOnce()
{
    openPreview({{folder(u"Archive"_s), folder(u"Cloud Fax"_s), otherMail()}});
    QVERIFY(!importButton()->isEnabled());
    click(u"skipAll"_s);
    QCOMPARE(entries(),
             (QStringList{u"Archive | Name taken | Skip"_s, u"Cloud Fax | Name taken | Skip"_s,
                          u"Mail | Name taken | Skip"_s}));
    click(u"renameAll"_s);
    QCOMPARE(entries().constFirst(), u"Archive | Name taken | Added as ‘Archive 2’"_s);
    QVERIFY(importButton()->isEnabled());
    click(u"replaceAll"_s);
    QCOMPARE(entries().constFirst(), u"Archive | Name taken | Replace"_s);
    import();
    QCOMPARE(m_fixture->workspace().connectors().size(), 3);
}

void TestImportPreview::severalEntriesAreDecidedTogether()
{
    openPreview({{changedArchive(), folder(u"Invoices"_s), folder(u"Letters"_s)}});
    choose({u"Archive"_s, u"Invoices"_s});
    QCOMPARE(find<QLabel>(u"importEntryName"_s)->text(), u"2 entries"_s);
    QVERIFY(!find<QRadioButton>(u"resolutionSkip"_s)->isChecked());
    decide(u"Skip"_s);
    QCOMPARE(entries(),
             (QStringList{u"Archive | Changed | Skip"_s, u"Invoices | New | Skip"_s, u"Letters | New | Add"_s}));
    QVERIFY(find<QRadioButton>(u"resolutionSkip"_s)->isChecked());
    import();
    QCOMPARE(m_fixture->workspace().connectors().size(), 4);
    QCOMPARE(m_fixture->settingsOf<FileSystemSettings>(u"Archive"_s).baseLocation, u"/srv/scans"_s);
}

void TestImportPreview::theNextToBeDecidedIsFound()
{
    openPreview({{folder(u"Archive"_s), folder(u"Between"_s), otherMail()}});
    QCOMPARE(find<QLabel>(u"importEntryName"_s)->text(), u"Archive"_s);
    click(u"nextUndecided"_s);
    QCOMPARE(find<QLabel>(u"importEntryName"_s)->text(), u"Mail"_s);
    decide(u"Skip"_s);
    find<QLineEdit>(u"importSearch"_s)->setText(u"between"_s);
    QCOMPARE(entries().size(), 1);
    click(u"nextUndecided"_s);
    QCOMPARE(find<QLabel>(u"importEntryName"_s)->text(), u"Archive"_s);
    decide(u"Skip"_s);
    QVERIFY(!find<QPushButton>(u"nextUndecided"_s)->isEnabled());
}

void TestImportPreview::anEntryWithAnErrorKeepsEverythingFromBeingWritten()
{
    openPreview({{folder(u"Broken"_s, u"scans"_s), folder(u"Invoices"_s)}});
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(state().contains(u"errors"_s));
    // What is in the way is chosen, and says what is wrong.
    QCOMPARE(find<QLabel>(u"importEntryName"_s)->text(), u"Broken"_s);
    const QString sentence = u"The base location has to start at the root"_s;
    QVERIFY(table()->model()->index(0, ImportRowModel::ProblemColumn).data().toString().startsWith(sentence));
    const auto problems = m_dialog->findChildren<StatusLine *>();
    QVERIFY(std::any_of(problems.begin(), problems.end(),
                        [&](const StatusLine *line) { return line->text().startsWith(sentence); }));
    decide(u"Skip"_s);
    import();
    QVERIFY(!m_fixture->workspace().connectorNamed(u"Broken"_s));
    QVERIFY(m_fixture->workspace().connectorNamed(u"Invoices"_s));
}

void TestImportPreview::theListIsFiltered()
{
    openPreview({{changedArchive(), m_fixture->connectorNamed(u"Cloud Fax"_s), folder(u"Invoices"_s),
                  folder(u"Broken"_s, u"scans"_s)}});
    auto *states = find<QComboBox>(u"importStateFilter"_s);
    const auto names = [&] { return lines(u"importTable"_s, {0}); };
    states->setCurrentText(u"New (2)"_s);
    QCOMPARE(names(), (QStringList{u"Broken"_s, u"Invoices"_s}));
    states->setCurrentText(u"Changed (1)"_s);
    QCOMPARE(names(), QStringList{u"Archive"_s});
    states->setCurrentText(u"With problems"_s);
    QCOMPARE(names(), QStringList{u"Broken"_s});
    find<QLineEdit>(u"importSearch"_s)->setText(u"FAX"_s);
    QVERIFY(names().isEmpty());
    click(u"clearImportFilter"_s);
    QCOMPARE(names().size(), 4);
    find<QLineEdit>(u"importSearch"_s)->setText(u"FAX"_s);
    QCOMPARE(names(), QStringList{u"Cloud Fax"_s});
}

void TestImportPreview::systemAndDirectoryAreTakenOrLeft_data()
{
    QTest::addColumn<bool>("takesSystem");
    QTest::addColumn<bool>("takesDirectory");
    QTest::newRow("both are taken over") << true << true;
    QTest::newRow("the system configuration alone") << true << false;
    QTest::newRow("the directory alone") << false << true;
    QTest::newRow("neither") << false << false;
}

void TestImportPreview::systemAndDirectoryAreTakenOrLeft()
{
    QFETCH(const bool, takesSystem);
    QFETCH(const bool, takesDirectory);
    const SystemConfiguration system = m_fixture->workspace().system();
    const Directory directory = m_fixture->workspace().directory();
    SystemConfiguration newSystem = system;
    newSystem.mailServer.host = u"mail.other.example"_s;
    Directory newDirectory = directory;
    newDirectory.users.removeLast();
    openPreview({{folder(u"Invoices"_s)}, newSystem, newDirectory});
    QCOMPARE(entries().mid(0, 2),
             (QStringList{u"System configuration | Changed | Replace"_s, u"Directory | Changed | Replace"_s}));
    choose({u"System configuration"_s});
    QCOMPARE(differences(), QStringList{u"Primary mail server | mail.example.com | mail.other.example"_s});
    if (!takesSystem)
        decide(u"Skip"_s);
    choose({u"Directory"_s});
    QVERIFY(!differences().isEmpty());
    if (!takesDirectory)
        decide(u"Skip"_s);
    import();
    QCOMPARE(m_fixture->workspace().system(), takesSystem ? newSystem : system);
    QCOMPARE(m_fixture->workspace().directory(), takesDirectory ? newDirectory : directory);
}

void TestImportPreview::anErrorOfTheSystemConfigurationIsShown()
{
    SystemConfiguration system = m_fixture->workspace().system();
    system.managementUrl = u"ftp://nowhere"_s;
    openPreview({{}, system});
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(!table()->model()->index(0, ImportRowModel::ProblemColumn).data().toString().isEmpty());
    choose({u"System configuration"_s});
    decide(u"Skip"_s);
    QCOMPARE(state(), u"Nothing would change in the workspace."_s);
}

void TestImportPreview::aFileOfTheSameStateChangesNothing()
{
    openPreview(
        {m_fixture->workspace().connectors(), m_fixture->workspace().system(), m_fixture->workspace().directory()});
    QVERIFY(!importButton()->isEnabled());
    QCOMPARE(state(), u"Nothing would change in the workspace."_s);
    QCOMPARE(entries().constFirst(), u"System configuration | Unchanged | "_s);
}

void TestImportPreview::anEmptyFileIsSaidToBeEmpty()
{
    openPreview({});
    QVERIFY(!table()->isVisible());
    QVERIFY(!importButton()->isEnabled());
}

void TestImportPreview::enterInTheListImportsNothing()
{
    openPreview({{folder(u"Invoices"_s)}});
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTest::keyClick(table(), Qt::Key_Return);
    QTest::keyClick(find<QLineEdit>(u"importSearch"_s), Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(isShown(u"importPreview"_s));
    QCOMPARE(m_fixture->workspace().connectors().size(), 3);
}

void TestImportPreview::theKeyboardImports()
{
    openPreview({{folder(u"Invoices"_s)}});
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"importResultPage"_s));
    QVERIFY(m_fixture->workspace().connectorNamed(u"Invoices"_s));
}

void TestImportPreview::thousandsOfEntriesHaveNoWidgets()
{
    openPreview({{folder(u"Connector 0"_s)}});
    const qsizetype widgets = m_dialog->findChildren<QWidget *>().size();
    delete m_dialog;
    m_fixture = std::make_unique<ConsoleFixture>();
    Configuration configuration;
    for (int i = 0; i < 3000; ++i)
        configuration.connectors.append(folder(u"Connector %1"_s.arg(i)));
    openPreview(configuration);
    QCOMPARE(table()->model()->rowCount(), 3000);
    table()->selectAll();
    decide(u"Skip"_s);
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(m_dialog->findChildren<QWidget *>().size() < widgets + 10);
}

void TestImportPreview::everyControlHasAName()
{
    openPreview({{folder(u"Archive"_s)}});
    QCOMPARE(unnamedControls(*m_dialog), QStringList());
}

QTEST_MAIN(TestImportPreview)

#include "tst_importpreview.moc"
