// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `scanctl export`, `import`, `apply`, `diff` and `connector compare`, as a script uses them.

#include "tests/app/support/scanctl.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestScanctlTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void exportsToAFileAndToStandardOutput();
    void exportsTheNamedOnes();
    void wrongCommandLinesAreUsageErrors_data();
    void wrongCommandLinesAreUsageErrors();
    void aFileThatIsNoneIsSaidWithItsPlace();
    void aFileThatCannotBeWrittenIsSaid();
    void importsIntoAnotherWorkspace();
    void importsFromStandardInput();
    void aDryRunWritesNothing();
    void anUndecidedConflictWritesNothing();
    void conflictsAreDecided_data();
    void conflictsAreDecided();
    void errorsKeepEverythingOut();
    void systemAndDirectoryAreLeftOut();
    void secretsTravelEncrypted();
    void aWrongPassphraseWritesNothing();
    void secretsAreLeftOutUnlessAskedFor();
    void appliesAWholeState();
    void differsFromAFile();
    void twoFilesDiffer();
    void comparesTwoConnectors();
    void whatComesFromAFileCannotSteerATerminal();

private:
    ScanctlResult run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_scanctl->run(arguments, input);
    }
    ScanctlResult runElsewhere(const QStringList &arguments, const QByteArray &input = {}) const
    {
        Scanctl other = *m_scanctl;
        other.options.last() = path(u"other.scanconnectors"_s);
        return other.run(arguments, input);
    }
    ScanctlResult runAsText(const QStringList &arguments) const
    {
        Scanctl other = *m_scanctl;
        other.options.removeFirst(); // --json
        return other.run(arguments);
    }
    void add(const QString &name, const QString &location) const;
    void givePassword(const QByteArray &password) const; // to ‘Scans’
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString file() const { return path(u"all.connectors.json"_s); }
    QByteArray read(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    QStringList namesElsewhere() const;
    static QJsonObject part(const ScanctlResult &result, const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Scanctl> m_scanctl;
    QByteArray m_workspace; // that each test begins with
};

// Made once: two connectors.
void TestScanctlTransfer::initTestCase()
{
    init();
    add(u"Scans"_s, u"/srv/scans"_s);
    add(u"Archive"_s, u"/srv/archive"_s);
    m_workspace = read(u"test.scanconnectors"_s);
    QVERIFY(!m_workspace.isEmpty());
}

void TestScanctlTransfer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_scanctl = std::make_unique<Scanctl>(m_folder->path());
    m_scanctl->options = {u"--json"_s, u"--secrets"_s, u"vault"_s, u"--workspace"_s, path(u"test.scanconnectors"_s)};
    m_scanctl->environment.insert(u"SCANCTL_VAULT_PASSPHRASE_FILE"_s, path(u"vault-passphrase"_s));
    write(u"vault-passphrase"_s, "of the vault\n");
    if (!m_workspace.isEmpty())
        write(u"test.scanconnectors"_s, m_workspace);
}

void TestScanctlTransfer::add(const QString &name, const QString &location) const
{
    QCOMPARE(run({u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, name, u"baseLocation="_s + location}).status,
             0);
}

void TestScanctlTransfer::givePassword(const QByteArray &password) const
{
    QCOMPARE(run({u"connector"_s, u"set"_s, u"Scans"_s, u"baseLocation=\\\\127.0.0.1\\scans"_s, u"account=custom"_s,
                  u"username=CORP\\scan"_s})
                 .status,
             0);
    QCOMPARE(run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, password).status, 0);
}

QByteArray TestScanctlTransfer::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestScanctlTransfer::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QStringList TestScanctlTransfer::namesElsewhere() const
{
    QStringList names;
    const QList<QJsonObject> lines = runElsewhere({u"connector"_s, u"list"_s}).jsonLines();
    for (const QJsonObject &line : lines)
        names << line.value("name"_L1).toString();
    return names;
}

QJsonObject TestScanctlTransfer::part(const ScanctlResult &result, const QString &name)
{
    const QList<QJsonObject> lines = result.jsonLines();
    for (const QJsonObject &line : lines) {
        if (line.value("part"_L1) == name)
            return line;
    }
    return {};
}

void TestScanctlTransfer::exportsToAFileAndToStandardOutput()
{
    const ScanctlResult written = run({u"export"_s, file(), u"--with-system"_s, u"--with-directory"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    QCOMPARE(written.json().value("file"_L1).toString(), file());
    const QByteArray bytes = read(u"all.connectors.json"_s);
    QCOMPARE(written.json().value("bytes"_L1).toInteger(), bytes.size());
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(json.value("connectors"_L1).toArray().size(), 2);
    QVERIFY(json.contains("system"_L1) && json.contains("directory"_L1) && !json.contains("sealedSecrets"_L1));

    const ScanctlResult printed = run({u"export"_s, u"-"_s, u"--with-system"_s, u"--with-directory"_s});
    QCOMPARE(printed.status, 0);
    QCOMPARE(printed.output.toUtf8(), bytes);
}

void TestScanctlTransfer::exportsTheNamedOnes()
{
    const ScanctlResult printed = run({u"export"_s, u"-"_s, u"Archive"_s});
    const QJsonArray connectors =
        QJsonDocument::fromJson(printed.output.toUtf8()).object().value("connectors"_L1).toArray();
    QCOMPARE(connectors.size(), 1);
    QCOMPARE(connectors.first().toObject().value("name"_L1).toString(), u"Archive"_s);
    QVERIFY(!printed.output.contains("\"system\":"_L1));
}

void TestScanctlTransfer::wrongCommandLinesAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("export without a file") << QStringList{u"export"_s};
    QTest::newRow("export of what is not there") << QStringList{u"export"_s, u"-"_s, u"Nowhere"_s};
    QTest::newRow("a passphrase as an argument") << QStringList{u"export"_s, u"-"_s, u"--passphrase=x"_s};
    QTest::newRow("import without a file") << QStringList{u"import"_s};
    QTest::newRow("import of two files") << QStringList{u"import"_s, u"a"_s, u"b"_s};
    QTest::newRow("import of what is not there") << QStringList{u"import"_s, u"/nowhere/a.connectors.json"_s};
    QTest::newRow("a resolution that is none") << QStringList{u"import"_s, u"a"_s, u"--on-conflict"_s, u"panic"_s};
    QTest::newRow("a resolution that is no conflict's") << QStringList{u"import"_s, u"a"_s, u"--on-conflict=take"_s};
    QTest::newRow("apply without a file") << QStringList{u"apply"_s};
    QTest::newRow("apply with a choice") << QStringList{u"apply"_s, u"a"_s, u"--on-conflict=skip"_s};
    QTest::newRow("diff without a file") << QStringList{u"diff"_s};
    QTest::newRow("diff of three files") << QStringList{u"diff"_s, u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("compare with one name") << QStringList{u"connector"_s, u"compare"_s, u"Scans"_s};
    QTest::newRow("compare with nobody") << QStringList{u"connector"_s, u"compare"_s, u"Scans"_s, u"Nowhere"_s};
}

void TestScanctlTransfer::wrongCommandLinesAreUsageErrors()
{
    QFETCH(QStringList, arguments);
    const ScanctlResult result = run(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, QString());
    QVERIFY(!result.messages.isEmpty());
}

void TestScanctlTransfer::aFileThatIsNoneIsSaidWithItsPlace()
{
    write(u"broken.connectors.json"_s, "{\n  \"connectors\": [\n    {,}\n  ]\n}\n");
    for (const QString &command : {u"import"_s, u"apply"_s, u"diff"_s}) {
        const ScanctlResult result = run({command, path(u"broken.connectors.json"_s)});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.messages.contains("broken.connectors.json: Line 3, column "_L1), qPrintable(result.messages));
    }
}

void TestScanctlTransfer::aFileThatCannotBeWrittenIsSaid()
{
    const ScanctlResult result = run({u"export"_s, u"/nowhere/a.connectors.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY(result.messages.contains("/nowhere/a.connectors.json"_L1));
}

void TestScanctlTransfer::importsIntoAnotherWorkspace()
{
    QCOMPARE(run({u"system"_s, u"set"_s, u"historyDays=7"_s}).status, 0);
    QCOMPARE(run({u"export"_s, file(), u"--with-system"_s, u"--with-directory"_s}).status, 0);
    const ScanctlResult imported = runElsewhere({u"import"_s, file()});
    QVERIFY2(imported.status == 0, qPrintable(imported.messages));
    const QJsonObject summary = imported.jsonLines().last();
    QCOMPARE(summary.value("part"_L1).toString(), u"summary"_s);
    QCOMPARE(summary.value("connectors"_L1).toObject().value("new"_L1).toInt(), 2);
    QVERIFY(summary.value("isWritten"_L1).toBool() && summary.value("changesSystem"_L1).toBool());
    QCOMPARE(runElsewhere({u"export"_s, u"-"_s, u"--with-system"_s, u"--with-directory"_s}).output.toUtf8(),
             read(u"all.connectors.json"_s));
    QCOMPARE(part(runElsewhere({u"import"_s, file()}), u"connector"_s), QJsonObject()); // nothing is left to do
}

void TestScanctlTransfer::importsFromStandardInput()
{
    const QByteArray exported = run({u"export"_s, u"-"_s}).output.toUtf8();
    QCOMPARE(runElsewhere({u"diff"_s, u"-"_s}, exported).status, 1);
    QCOMPARE(runElsewhere({u"import"_s, u"-"_s}, exported).status, 0);
    QCOMPARE(namesElsewhere(), (QStringList{u"Archive"_s, u"Scans"_s}));
    QCOMPARE(runElsewhere({u"apply"_s, u"-"_s, u"--dry-run"_s}, exported).status, 0);
}

void TestScanctlTransfer::aDryRunWritesNothing()
{
    QCOMPARE(run({u"export"_s, file()}).status, 0);
    const ScanctlResult tried = runElsewhere({u"import"_s, file(), u"--dry-run"_s});
    QCOMPARE(tried.status, 1);
    QCOMPARE(part(tried, u"connector"_s).value("state"_L1).toString(), u"new"_s);
    QVERIFY(!tried.jsonLines().last().value("isWritten"_L1).toBool(true));
    QCOMPARE(namesElsewhere(), QStringList());
    QCOMPARE(run({u"import"_s, file(), u"--dry-run"_s}).status, 0);
}

void TestScanctlTransfer::anUndecidedConflictWritesNothing()
{
    QCOMPARE(run({u"export"_s, file()}).status, 0);
    QCOMPARE(runElsewhere(
                 {u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, u"Scans"_s, u"baseLocation=/srv/other"_s})
                 .status,
             0);
    const ScanctlResult result = runElsewhere({u"import"_s, file()});
    QCOMPARE(result.status, 1);
    QStringList listed;
    const QList<QJsonObject> lines = result.jsonLines();
    for (const QJsonObject &line : lines) {
        if (line.value("state"_L1) == u"name-taken"_s && line.value("resolution"_L1).isNull())
            listed << line.value("name"_L1).toString();
    }
    QCOMPARE(listed, QStringList{u"Scans"_s});
    QVERIFY(result.messages.contains("--on-conflict"_L1));
    QCOMPARE(namesElsewhere(), QStringList{u"Scans"_s});
}

void TestScanctlTransfer::conflictsAreDecided_data()
{
    QTest::addColumn<QString>("resolution");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("location");
    QTest::newRow("renamed") << u"rename"_s << QStringList{u"Archive"_s, u"Scans"_s, u"Scans 2"_s} << u"/srv/other"_s;
    QTest::newRow("replaced") << u"replace"_s << QStringList{u"Archive"_s, u"Scans"_s} << u"/srv/scans"_s;
    QTest::newRow("skipped") << u"skip"_s << QStringList{u"Archive"_s, u"Scans"_s} << u"/srv/other"_s;
}

void TestScanctlTransfer::conflictsAreDecided()
{
    QFETCH(QString, resolution);
    QFETCH(QStringList, names);
    QFETCH(QString, location);
    QCOMPARE(run({u"export"_s, file()}).status, 0);
    QCOMPARE(runElsewhere(
                 {u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, u"Scans"_s, u"baseLocation=/srv/other"_s})
                 .status,
             0);
    const ScanctlResult result = runElsewhere({u"import"_s, file(), u"--on-conflict"_s, resolution});
    QVERIFY2(result.status == 0, qPrintable(result.messages));
    QCOMPARE(namesElsewhere(), names);
    QCOMPARE(runElsewhere({u"connector"_s, u"show"_s, u"Scans"_s}).json().value("baseLocation"_L1).toString(),
             location);
}

void TestScanctlTransfer::errorsKeepEverythingOut()
{
    QCOMPARE(run({u"export"_s, file()}).status, 0);
    write(u"wrong.connectors.json"_s, read(u"all.connectors.json"_s).replace("/srv/archive", "archive"));
    const ScanctlResult result = runElsewhere({u"import"_s, path(u"wrong.connectors.json"_s)});
    QCOMPARE(result.status, 3);
    const QJsonArray problems = part(result, u"connector"_s).value("problems"_L1).toArray();
    QCOMPARE(problems.first().toObject().value("code"_L1).toString(), u"base-location-relative"_s);
    QCOMPARE(namesElsewhere(), QStringList());
}

void TestScanctlTransfer::systemAndDirectoryAreLeftOut()
{
    QCOMPARE(run({u"system"_s, u"set"_s, u"historyDays=7"_s}).status, 0);
    QCOMPARE(run({u"export"_s, file(), u"--with-system"_s, u"--with-directory"_s}).status, 0);
    const ScanctlResult result = runElsewhere({u"import"_s, file(), u"--without-system"_s, u"--without-directory"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(part(result, u"system"_s), QJsonObject());
    QCOMPARE(runElsewhere({u"system"_s, u"show"_s}).json().value("historyDays"_L1).toInt(), 90);
}

void TestScanctlTransfer::secretsTravelEncrypted()
{
    givePassword("canary-4711");
    write(u"passphrase"_s, "mulch ozone tibia wager cupid fjord\n");
    m_scanctl->environment.insert(u"SCANCTL_EXPORT_PASSPHRASE_FILE"_s, path(u"passphrase"_s));
    const ScanctlResult written = run({u"export"_s, file(), u"--with-secrets"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    QVERIFY(!written.messages.contains("weak"_L1));
    QVERIFY(!read(u"all.connectors.json"_s).contains("canary"));
    QVERIFY(!read(u"all.connectors.json"_s).contains(QByteArray("canary-4711").toBase64().first(12)));
    QCOMPARE(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    const ScanctlResult imported = runElsewhere({u"import"_s, file(), u"--with-secrets"_s});
    QVERIFY2(imported.status == 0, qPrintable(imported.messages));
    QCOMPARE(part(imported, u"needed"_s), QJsonObject());
    const QJsonObject listed = runElsewhere({u"secret"_s, u"list"_s}).json();
    QCOMPARE(listed.value("connector"_L1).toString(), u"Scans"_s);
    QCOMPARE(listed.value("slot"_L1).toString(), u"password"_s);
}

void TestScanctlTransfer::aWrongPassphraseWritesNothing()
{
    givePassword("hunter2");
    const ScanctlResult written = run({u"export"_s, file(), u"--with-secrets"_s}, "password\n"); // standard input
    QCOMPARE(written.status, 0);
    QVERIFY(written.messages.contains("weak"_L1));
    const ScanctlResult result = runElsewhere({u"import"_s, file(), u"--with-secrets"_s}, "passwort\n");
    QCOMPARE(result.status, 10);
    QVERIFY2(result.messages.contains("not the passphrase"_L1), qPrintable(result.messages));
    QCOMPARE(namesElsewhere(), QStringList());
}

void TestScanctlTransfer::secretsAreLeftOutUnlessAskedFor()
{
    givePassword("hunter2");
    QCOMPARE(run({u"export"_s, file(), u"--with-secrets"_s}, "some passphrase").status, 0);
    const ScanctlResult result = runElsewhere({u"import"_s, file()});
    QCOMPARE(result.status, 0);
    QVERIFY(result.messages.contains("--with-secrets"_L1));
    const QJsonObject needed = part(result, u"needed"_s);
    QCOMPARE(needed.value("name"_L1).toString(), u"Scans"_s);
    QCOMPARE(needed.value("slot"_L1).toString(), u"password"_s);
    QCOMPARE(runElsewhere({u"secret"_s, u"list"_s}).output, QString());
}

void TestScanctlTransfer::appliesAWholeState()
{
    QCOMPARE(run({u"export"_s, file()}).status, 0);
    QCOMPARE(run({u"apply"_s, file(), u"--dry-run"_s}).status, 0);
    add(u"Later"_s, u"/srv/later"_s);
    QCOMPARE(run({u"connector"_s, u"set"_s, u"Scans"_s, u"description=changed"_s}).status, 0);
    const ScanctlResult tried = run({u"apply"_s, file(), u"--dry-run"_s});
    QCOMPARE(tried.status, 1);
    const QJsonObject counts = tried.jsonLines().last().value("connectors"_L1).toObject();
    QCOMPARE(counts.value("removed"_L1).toInt(), 1);
    QCOMPARE(counts.value("changed"_L1).toInt(), 1);
    QCOMPARE(counts.value("unchanged"_L1).toInt(), 1);
    QCOMPARE(run({u"connector"_s, u"list"_s}).jsonLines().size(), 3);

    const ScanctlResult applied = run({u"apply"_s, file()});
    QVERIFY2(applied.status == 0, qPrintable(applied.messages));
    QCOMPARE(run({u"export"_s, u"-"_s}).output.toUtf8(), read(u"all.connectors.json"_s));
    QCOMPARE(run({u"apply"_s, file(), u"--dry-run"_s}).status, 0);
}

void TestScanctlTransfer::differsFromAFile()
{
    QCOMPARE(run({u"export"_s, file()}).status, 0);
    const ScanctlResult same = run({u"diff"_s, file()});
    QCOMPARE(same.status, 0);
    QCOMPARE(same.output, QString());
    QCOMPARE(run({u"connector"_s, u"set"_s, u"Scans"_s, u"baseLocation=/srv/other"_s}).status, 0);
    const ScanctlResult result = run({u"diff"_s, file()});
    QCOMPARE(result.status, 1);
    const QJsonArray differences = result.json().value("differences"_L1).toArray();
    QCOMPARE(differences,
             (QJsonArray{QJsonObject{
                 {"field"_L1, u"baseLocation"_s}, {"before"_L1, u"/srv/other"_s}, {"after"_L1, u"/srv/scans"_s}}}));
    const ScanctlResult text = runAsText({u"diff"_s, file()});
    QCOMPARE(text.output, u"~ Scans\n    Base location: /srv/other → /srv/scans\n"_s);
}

// No workspace is opened for it.
void TestScanctlTransfer::twoFilesDiffer()
{
    QCOMPARE(run({u"export"_s, file(), u"--with-system"_s}).status, 0);
    QCOMPARE(run({u"export"_s, path(u"one.connectors.json"_s), u"Scans"_s}).status, 0);
    m_scanctl->options.last() = u"/nowhere/at/all.scanconnectors"_s;
    QCOMPARE(run({u"diff"_s, file(), file()}).status, 0);
    const ScanctlResult result = run({u"diff"_s, file(), path(u"one.connectors.json"_s)});
    QCOMPARE(result.status, 1);
    QCOMPARE(part(result, u"connector"_s).value("name"_L1).toString(), u"Archive"_s);
    QCOMPARE(part(result, u"connector"_s).value("state"_L1).toString(), u"removed"_s);
    QCOMPARE(part(result, u"system"_s).value("onlyIn"_L1).toString(), file());
}

void TestScanctlTransfer::comparesTwoConnectors()
{
    const ScanctlResult result = run({u"connector"_s, u"compare"_s, u"Scans"_s, u"Archive"_s});
    QCOMPARE(result.status, 1);
    const QJsonArray differences = result.json().value("differences"_L1).toArray();
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().toObject().value("field"_L1).toString(), u"baseLocation"_s);
    QCOMPARE(run({u"connector"_s, u"compare"_s, u"Scans"_s, u"Scans"_s}).status, 0);
    QVERIFY(runAsText({u"connector"_s, u"compare"_s, u"Scans"_s, u"Archive"_s})
                .output.contains(u"    Base location: /srv/scans → /srv/archive\n"_s));
}

void TestScanctlTransfer::whatComesFromAFileCannotSteerATerminal()
{
    QCOMPARE(run({u"export"_s, file()}).status, 0);
    write(u"hostile.connectors.json"_s,
          read(u"all.connectors.json"_s).replace("\"Scans\"", "\"Sc\\u001b[2J\\u009bans\""));
    const ScanctlResult result = runAsText({u"import"_s, path(u"hostile.connectors.json"_s), u"--dry-run"_s});
    QVERIFY(!result.output.contains(QChar(0x1b)) && !result.output.contains(QChar(0x9b)));
    QVERIFY2(result.output.contains("\\x1b[2J"_L1), qPrintable(result.output));
}

QTEST_GUILESS_MAIN(TestScanctlTransfer)

#include "tst_scanctl_transfer.moc"
