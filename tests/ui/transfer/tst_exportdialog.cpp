// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/configurationtransfer.h"
#include "models/transfer/configurationreader.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/transfer/exportdialog.h"
#include "ui/widgets/statusline.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allConnectorsAreExported();
    void onlyTheSelectedOnesAreExported();
    void systemAndDirectoryAreAddedAtChoice();
    void withoutAPassphraseNoSecretIsInTheFile();
    void secretsAreEncryptedWithThePassphrase();
    void thePassphraseHasToBeUsable_data();
    void thePassphraseHasToBeUsable();
    void theStrengthIsShownWhileTyping();
    void aWeakPassphraseIsAskedAbout();
    void aCancelledChoiceExportsNothing();
    void aFileThatCannotBeWrittenIsTold();
    void aStoreThatRefusesIsTold();
    void withoutAStoreThereAreNoSecretsToExport();
    void closingItMeanwhileIsAllowed();
    void everyControlHasAName();

private:
    template<class Widget = QWidget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_dialog, name);
    }
    void open(const QStringList &selected = {});
    void enter(const QString &passphrase, const QString &again);
    void exportNow();
    Configuration exported() const;
    QString path() const { return m_fixture->filePath(u"out.connectors.json"_s); }
    QUuid addShare();

    std::unique_ptr<ConsoleFixture> m_fixture;
    QPointer<ExportDialog> m_dialog;
};

void TestExportDialog::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
}

void TestExportDialog::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

void TestExportDialog::open(const QStringList &selected)
{
    QList<QUuid> ids;
    for (const QString &name : selected)
        ids.append(m_fixture->connectorNamed(name).id);
    m_dialog = new ExportDialog(m_fixture->services(), ids);
    m_dialog->show();
}

void TestExportDialog::enter(const QString &passphrase, const QString &again)
{
    find<QCheckBox>(u"exportSecrets"_s)->setChecked(true);
    find<QLineEdit>(u"exportPassphrase"_s)->setText(passphrase);
    find<QLineEdit>(u"exportPassphraseAgain"_s)->setText(again);
}

void TestExportDialog::exportNow()
{
    m_fixture->prompts.answerFiles({path()});
    QSignalSpy exported(m_dialog, &ExportDialog::exported);
    find<QPushButton>(u"export"_s)->click();
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(exported.constFirst().constFirst().toString(), path());
}

Configuration TestExportDialog::exported() const
{
    const auto configuration = readConfigurationFile(path());
    if (!configuration)
        qFatal("What was exported cannot be read");
    return *configuration;
}

QUuid TestExportDialog::addShare()
{
    FileSystemSettings settings;
    settings.baseLocation = u"\\\\fs01\\scans"_s;
    settings.account = FileSystemAccount::Custom;
    settings.username = u"CONTOSO\\scanner"_s;
    const Connector share{QUuid::createUuid(), u"Share"_s, {}, settings};
    if (!m_fixture->workspace().insert(share))
        qFatal("The connector cannot be added");
    m_fixture->secrets.put(share.id, u"password"_s, "top-secret-7");
    return share.id;
}

void TestExportDialog::allConnectorsAreExported()
{
    open();
    QVERIFY(!find<QRadioButton>(u"exportSelected"_s)->isEnabled());
    exportNow();
    QCOMPARE(exported(), Configuration{m_fixture->workspace().connectors()});
    QVERIFY(find<StatusLine>(u"exportState"_s)->text().startsWith(u"‘out.connectors.json’ is saved"_s));
    const FileRequest request = m_fixture->prompts.fileRequests().constFirst();
    QVERIFY(request.proposal.endsWith(u"/office.connectors.json"_s));
    QCOMPARE(request.kind, FileRequest::Kind::SaveFile);
}

void TestExportDialog::onlyTheSelectedOnesAreExported()
{
    open({u"Mail"_s, u"Archive"_s});
    QVERIFY(find<QRadioButton>(u"exportSelected"_s)->isChecked());
    exportNow();
    QCOMPARE(exported().connectors,
             (QList{m_fixture->connectorNamed(u"Archive"_s), m_fixture->connectorNamed(u"Mail"_s)}));
}

void TestExportDialog::systemAndDirectoryAreAddedAtChoice()
{
    open({u"Mail"_s});
    find<QCheckBox>(u"exportSystem"_s)->setChecked(true);
    find<QCheckBox>(u"exportDirectory"_s)->setChecked(true);
    exportNow();
    QCOMPARE(exported().system, m_fixture->workspace().system());
    QCOMPARE(exported().directory, m_fixture->workspace().directory());
}

void TestExportDialog::withoutAPassphraseNoSecretIsInTheFile()
{
    addShare();
    open();
    exportNow();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("neededSecrets"));
    QVERIFY(!content.contains("top-secret-7") && !content.contains(QByteArray("top-secret-7").toBase64()));
    QVERIFY(exported().sealedSecrets.isEmpty());
}

void TestExportDialog::secretsAreEncryptedWithThePassphrase()
{
    const QUuid share = addShare();
    open();
    enter(u"several words are easy"_s, u"several words are easy"_s);
    exportNow();
    const auto opened =
        m_fixture->sealing.open(exported().sealedSecrets, Secret(QByteArray("several words are easy"))).result();
    QVERIFY(opened);
    QCOMPARE(*opened, (QList<SecretEntry>{{{share, u"password"_s}, Secret(QByteArray("top-secret-7"))}}));
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(path()).permissions() & others, QFileDevice::Permissions());
}

void TestExportDialog::thePassphraseHasToBeUsable_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing is entered") << QString() << QString() << u"exportPassphrase"_s
                                        << u"The passphrase is missing."_s;
    QTest::newRow("it is too short") << u"word"_s << u"word"_s << u"exportPassphrase"_s
                                     << u"4 character(s) are too few: at least 12 are needed."_s;
    QTest::newRow("the second differs") << u"several words are easy"_s << u"several words are hard"_s
                                        << u"exportPassphraseAgain"_s
                                        << u"The two passphrases differ. Both are to be the same."_s;
}

void TestExportDialog::thePassphraseHasToBeUsable()
{
    QFETCH(const QString, passphrase);
    QFETCH(const QString, again);
    QFETCH(const QString, field);
    open();
    enter(passphrase, again);
    find<QPushButton>(u"export"_s)->click();
    QTEST(find<QLabel>(field + u"Message"_s)->text(), "problem");
    QVERIFY(m_fixture->prompts.fileRequests().isEmpty());
}

void TestExportDialog::theStrengthIsShownWhileTyping()
{
    open();
    QVERIFY(!find<QLineEdit>(u"exportPassphrase"_s)->isEnabled());
    enter(u"twelve chars"_s, {});
    QCOMPARE(find<QLabel>(u"passphraseGrade"_s)->text(), u"Weak"_s);
    QCOMPARE(find<QProgressBar>(u"passphraseStrength"_s)->value(), 48);
    enter(u"several words are easy"_s, {});
    QCOMPARE(find<QLabel>(u"passphraseGrade"_s)->text(), u"Strong"_s);
}

void TestExportDialog::aWeakPassphraseIsAskedAbout()
{
    addShare();
    open();
    enter(u"twelve chars"_s, u"twelve chars"_s);
    m_fixture->prompts.answer(Answer::Cancel);
    find<QPushButton>(u"export"_s)->click();
    QTRY_COMPARE(m_fixture->prompts.questions().size(), 1);
    QVERIFY(m_fixture->prompts.questions().constFirst().destructive);
    QCoreApplication::processEvents();
    QVERIFY(m_fixture->prompts.fileRequests().isEmpty());
    m_fixture->prompts.answer(Answer::Accept);
    exportNow();
    QVERIFY(!exported().sealedSecrets.isEmpty());
}

void TestExportDialog::aCancelledChoiceExportsNothing()
{
    open();
    m_fixture->prompts.answerFiles({});
    find<QPushButton>(u"export"_s)->click();
    exportNow(); // the second choice
    QCOMPARE(m_fixture->prompts.fileRequests().size(), 2);
    QCOMPARE(m_fixture->prompts.unexpected(), 0);
}

void TestExportDialog::aFileThatCannotBeWrittenIsTold()
{
    open();
    m_fixture->prompts.answerFiles({m_fixture->filePath(u"missing/out.connectors.json"_s)});
    find<QPushButton>(u"export"_s)->click();
    QTRY_COMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY(m_fixture->prompts.told().constFirst().startsWith(u"Nothing was exported: ‘"_s));
    exportNow(); // to another place
}

void TestExportDialog::aStoreThatRefusesIsTold()
{
    addShare();
    m_fixture->secrets.unreadable.insert(u"password"_s, SecretFailure{SecretFailure::Code::Locked, {}});
    open();
    enter(u"several words are easy"_s, u"several words are easy"_s);
    m_fixture->prompts.answerFiles({path()});
    find<QPushButton>(u"export"_s)->click();
    QTRY_COMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY(m_fixture->prompts.told().constFirst().contains(u"locked"_s));
    QVERIFY(!QFileInfo::exists(path()));
    // What was entered is still there.
    QCOMPARE(find<QLineEdit>(u"exportPassphrase"_s)->text(), u"several words are easy"_s);
}

void TestExportDialog::withoutAStoreThereAreNoSecretsToExport()
{
    ConsoleServices services = m_fixture->services();
    services.secrets = nullptr;
    m_dialog = new ExportDialog(services, {});
    m_dialog->show();
    QVERIFY(!find<QCheckBox>(u"exportSecrets"_s)->isEnabled());
    exportNow();
}

void TestExportDialog::closingItMeanwhileIsAllowed()
{
    addShare();
    m_fixture->secrets.isSlow = true;
    open();
    enter(u"several words are easy"_s, u"several words are easy"_s);
    m_fixture->prompts.answerFiles({path()});
    find<QPushButton>(u"export"_s)->click();
    QTRY_VERIFY(find<QProgressBar>(u"exportProgress"_s)->isVisible());
    find<QPushButton>(u"closeExport"_s)->click();
    QTRY_VERIFY(!m_dialog);
    m_fixture->secrets.answer();
    QCoreApplication::processEvents();
    QVERIFY(!QFileInfo::exists(path()));
}

void TestExportDialog::everyControlHasAName()
{
    open({u"Mail"_s});
    QCOMPARE(unnamedControls(*m_dialog), QStringList());
}

QTEST_MAIN(TestExportDialog)

#include "tst_exportdialog.moc"
