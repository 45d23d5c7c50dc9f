// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `scanctl secret`, with the vault: the one store that lasts and that every machine has.

#include "delivery/secrets/selectedsecretstore.h"
#include "models/workspace/workspace.h"
#include "tests/app/support/scanctl.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

class TestScanctlSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secretsAreSetListedAndRemoved();
    void theValueIsWhatWasTyped_data();
    void theValueIsWhatWasTyped();
    void wrongInputIsRefused_data();
    void wrongInputIsRefused();
    void theFirstSecretMakesTheVault();
    void aShortPassphraseMakesNoVault();
    void aNameIsListedAsItIs();
    void aWrongPassphraseIsSaid();
    void thePassphraseIsMissing();
    void aConnectorGoesWithItsSecrets();
    void secretsThatStayAreOrphans();
    void whatNeedsNoSecretAsksNoStore();
    void theStoreChosenInTheConsoleIsUsed();
    void aMissingKeychainIsSaid();
    void theTerminalShowsNothing();

private:
    ScanctlResult run(const QStringList &arguments, const QByteArray &input = {}) const;
    void writePassphrase(const QByteArray &passphrase);
    QString vault() const { return m_folder->filePath(u"data/scan-connector-console/secrets.vault"_s); }
    QByteArray stored(const QString &connector, const QString &slot) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Scanctl> m_scanctl;
    QString m_workspace;
};

void TestScanctlSecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = m_folder->filePath(u"test.scanconnectors"_s);
    m_scanctl = std::make_unique<Scanctl>(m_folder->path());
    m_scanctl->options = {u"--json"_s, u"--secrets"_s, u"vault"_s, u"--workspace"_s, m_workspace};
    m_scanctl->environment.insert(u"SCANCTL_VAULT_PASSPHRASE_FILE"_s, m_folder->filePath(u"passphrase"_s));
    writePassphrase("correct horse battery staple\n");
    QCOMPARE(run({u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, u"Scans"_s,
                  u"baseLocation=\\\\127.0.0.1\\scans"_s, u"account=custom"_s, u"username=CORP\\scan"_s})
                 .status,
             0);
}

ScanctlResult TestScanctlSecrets::run(const QStringList &arguments, const QByteArray &input) const
{
    return m_scanctl->run(arguments, input);
}

void TestScanctlSecrets::writePassphrase(const QByteArray &passphrase)
{
    QFile file(m_folder->filePath(u"passphrase"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(passphrase) == passphrase.size());
}

QByteArray TestScanctlSecrets::stored(const QString &connector, const QString &slot) const
{
    const auto workspace = Workspace::open(m_workspace);
    if (!workspace)
        return {};
    SelectedSecretStore store(SecretStoreKind::Vault, (*workspace)->id(), vault());
    const auto opened = store.unlock(Secret("correct horse battery staple"));
    const QUuid owner = connector.isEmpty() ? QUuid() : (*workspace)->connectorNamed(connector)->id;
    const auto waitFor = [](const auto &future) { return QTest::qWaitFor([&] { return future.isFinished(); }, 20000); };
    if (!waitFor(opened))
        return {};
    const auto read = store.read({owner, slot});
    return waitFor(read) && read.result() ? read.result()->reveal() : QByteArray();
}

void TestScanctlSecrets::secretsAreSetListedAndRemoved()
{
    QCOMPARE(run({u"secret"_s, u"list"_s}).output, QString());
    const ScanctlResult set = run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, "hunter2\n");
    QVERIFY2(set.status == 0, qPrintable(set.messages));
    QCOMPARE(set.json().value("outcome"_L1).toString(), u"stored"_s);
    QVERIFY(!set.output.contains("hunter2"_L1) && !set.messages.contains("hunter2"_L1));
    QCOMPARE(run({u"secret"_s, u"set"_s, u"system"_s, u"mailServer.password"_s}, "other").status, 0);
    QCOMPARE(stored({}, u"mailServer.password"_s), QByteArray("other"));

    const QList<QJsonObject> all = run({u"secret"_s, u"list"_s}).jsonLines();
    const QJsonObject system{
        {"connector"_L1, u"system"_s}, {"slot"_L1, u"mailServer.password"_s}, {"isOrphaned"_L1, false}};
    const QJsonObject scans{{"connector"_L1, u"Scans"_s}, {"slot"_L1, u"password"_s}, {"isOrphaned"_L1, false}};
    QCOMPARE(all, (QList<QJsonObject>{system, scans}));
    QCOMPARE(run({u"secret"_s, u"list"_s, u"Scans"_s}).jsonLines(), QList<QJsonObject>{scans});

    // Stored again is replaced; removed twice is no error.
    QCOMPARE(run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, "hunter3").status, 0);
    QCOMPARE(stored(u"Scans"_s, u"password"_s), QByteArray("hunter3"));
    QCOMPARE(run({u"secret"_s, u"remove"_s, u"Scans"_s, u"password"_s}).json().value("outcome"_L1).toString(),
             u"removed"_s);
    const ScanctlResult again = run({u"secret"_s, u"remove"_s, u"Scans"_s, u"password"_s});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.output, QString());
    QCOMPARE(run({u"secret"_s, u"list"_s}).jsonLines(), QList<QJsonObject>{system});
}

void TestScanctlSecrets::theValueIsWhatWasTyped_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("one line end is no part of it") << QByteArray("hunter2\n") << QByteArray("hunter2");
    QTest::newRow("nor one of Windows") << QByteArray("hunter2\r\n") << QByteArray("hunter2");
    QTest::newRow("only the last") << QByteArray("two\nlines\n\n") << QByteArray("two\nlines\n");
    QTest::newRow("spaces are part of it") << QByteArray(" hunter2 ") << QByteArray(" hunter2 ");
    QTest::newRow("text of any language") << QByteArray("pässwörd ✓") << QByteArray("pässwörd ✓");
    QTest::newRow("the longest") << QByteArray(64 * 1024, 'x') + '\n' << QByteArray(64 * 1024, 'x');
}

void TestScanctlSecrets::theValueIsWhatWasTyped()
{
    QFETCH(QByteArray, input);
    const ScanctlResult set = run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, input);
    QVERIFY2(set.status == 0, qPrintable(set.messages));
    QTEST(stored(u"Scans"_s, u"password"_s), "value");
}

void TestScanctlSecrets::wrongInputIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("says");
    const QStringList set{u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s};
    QTest::newRow("nothing") << set << QByteArray() << u"empty"_s;
    QTest::newRow("a line end alone") << set << QByteArray("\n") << u"empty"_s;
    QTest::newRow("too much") << set << QByteArray(64 * 1024 + 1, 'x') << u"64 KiB"_s;
    QTest::newRow("far too much") << set << QByteArray(1024 * 1024, 'x') << u"64 KiB"_s;
    QTest::newRow("no text") << set << QByteArray("\xff\xfe") << u"UTF-8"_s;
    QTest::newRow("half a letter") << set << QByteArray("a\xc3") << u"UTF-8"_s;
    QTest::newRow("an argument") << QStringList(set + QStringList{u"hunter2"_s}) << QByteArray() << u"standard input"_s;
    QTest::newRow("no slot") << set.first(3) << QByteArray("x") << u"password"_s;
    QTest::newRow("a slot of another type") << QStringList{u"secret"_s, u"set"_s, u"Scans"_s, u"refreshToken"_s}
                                            << QByteArray("x") << u"It has: password"_s;
    QTest::newRow("a slot that the system has not") << QStringList{u"secret"_s, u"remove"_s, u"system"_s, u"password"_s}
                                                    << QByteArray() << u"mailServer.password"_s;
    QTest::newRow("no name") << set.first(2) << QByteArray("x") << u"name is missing"_s;
    QTest::newRow("an unknown name") << QStringList{u"secret"_s, u"list"_s, u"Nobody"_s} << QByteArray() << u"Nobody"_s;
    QTest::newRow("an unknown verb") << QStringList{u"secret"_s, u"get"_s} << QByteArray() << u"set, remove, list"_s;
}

void TestScanctlSecrets::wrongInputIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QString, says);
    const ScanctlResult refused = run(arguments, input);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.messages.contains(says), qPrintable(refused.messages));
    QVERIFY(!refused.messages.contains("hunter2"_L1));
    QCOMPARE(refused.output, QString());
    QVERIFY(!QFile::exists(vault()));
}

void TestScanctlSecrets::theFirstSecretMakesTheVault()
{
    for (const QStringList &command :
         {QStringList{u"secret"_s, u"list"_s}, QStringList{u"secret"_s, u"remove"_s, u"Scans"_s, u"password"_s},
          QStringList{u"secret"_s, u"remove"_s, u"--orphans"_s}}) {
        const ScanctlResult result = run(command);
        QVERIFY2(result.status == 0, qPrintable(result.messages));
        QVERIFY(!QFile::exists(vault()));
    }
    QCOMPARE(run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, "hunter2").status, 0);
    QVERIFY(QFile::exists(vault()));
    QCOMPARE(QFile::permissions(vault()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestScanctlSecrets::aShortPassphraseMakesNoVault()
{
    writePassphrase("élevénchars\n"); // of eleven characters
    const ScanctlResult refused = run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, "hunter2");
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.messages.contains("12"_L1), qPrintable(refused.messages));
    QVERIFY(!QFile::exists(vault()));
    writePassphrase("twelve chars\n");
    QCOMPARE(run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, "hunter2").status, 0);
}

void TestScanctlSecrets::aNameIsListedAsItIs()
{
    QCOMPARE(run({u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, u"50%2 of it"_s,
                  u"baseLocation=\\\\127.0.0.1\\scans"_s, u"account=custom"_s, u"username=CORP\\scan"_s})
                 .status,
             0);
    QCOMPARE(run({u"secret"_s, u"set"_s, u"50%2 of it"_s, u"password"_s}, "hunter2").status, 0);
    m_scanctl->options.removeAll(u"--json"_s);
    const QString listed = run({u"secret"_s, u"list"_s}).output;
    QVERIFY2(listed.startsWith("50%2 of it  "_L1) && listed.trimmed().endsWith("  password"_L1), qPrintable(listed));
}

void TestScanctlSecrets::aWrongPassphraseIsSaid()
{
    QCOMPARE(run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, "hunter2").status, 0);
    writePassphrase("wrong");
    const ScanctlResult refused = run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, "hunter3");
    QCOMPARE(refused.status, 10);
    QVERIFY2(refused.messages.contains("passphrase"_L1), qPrintable(refused.messages));
    QCOMPARE(stored(u"Scans"_s, u"password"_s), QByteArray("hunter2"));
}

void TestScanctlSecrets::thePassphraseIsMissing()
{
    QCOMPARE(run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, "hunter2").status, 0);
    m_scanctl->environment.remove(u"SCANCTL_VAULT_PASSPHRASE_FILE"_s);
    const ScanctlResult refused = run({u"secret"_s, u"list"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.messages.contains("SCANCTL_VAULT_PASSPHRASE_FILE"_L1), qPrintable(refused.messages));
    m_scanctl->environment.insert(u"SCANCTL_VAULT_PASSPHRASE_FILE"_s, m_folder->filePath(u"nowhere"_s));
    QCOMPARE(run({u"secret"_s, u"list"_s}).status, 2);
}

void TestScanctlSecrets::aConnectorGoesWithItsSecrets()
{
    QCOMPARE(run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, "hunter2").status, 0);
    QCOMPARE(run({u"secret"_s, u"set"_s, u"system"_s, u"mailServer.password"_s}, "other").status, 0);
    const ScanctlResult removed = run({u"connector"_s, u"remove"_s, u"Scans"_s});
    QCOMPARE(removed.status, 0);
    QCOMPARE(removed.messages, QString());
    const QList<QJsonObject> left = run({u"secret"_s, u"list"_s}).jsonLines();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().value("connector"_L1).toString(), u"system"_s);
}

void TestScanctlSecrets::secretsThatStayAreOrphans()
{
    QCOMPARE(run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, "hunter2").status, 0);
    writePassphrase("wrong");
    const ScanctlResult removed = run({u"connector"_s, u"remove"_s, u"Scans"_s});
    QCOMPARE(removed.status, 0);
    QVERIFY2(removed.messages.contains("--orphans"_L1), qPrintable(removed.messages));

    writePassphrase("correct horse battery staple");
    const QList<QJsonObject> left = run({u"secret"_s, u"list"_s}).jsonLines();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().value("isOrphaned"_L1).toBool(), true);
    QCOMPARE(run({u"secret"_s, u"remove"_s, u"--orphans"_s}).jsonLines().size(), 1);
    QCOMPARE(run({u"secret"_s, u"list"_s}).output, QString());
}

void TestScanctlSecrets::whatNeedsNoSecretAsksNoStore()
{
    QCOMPARE(run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, "hunter2").status, 0);
    m_scanctl->environment.remove(u"SCANCTL_VAULT_PASSPHRASE_FILE"_s);
    const QString target = m_folder->filePath(u"target"_s);
    QVERIFY(QDir().mkpath(target));
    const QList<QStringList> commands{
        {u"connector"_s, u"list"_s},
        {u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, u"Local"_s, u"baseLocation="_s + target},
        {u"connector"_s, u"validate"_s, u"Local"_s},
        {u"preview"_s, u"Local"_s, u"--scan"_s, m_workspace},
        {u"send"_s, u"Local"_s, u"--scan"_s, m_workspace},
        {u"check"_s, u"Local"_s},
        {u"system"_s, u"show"_s},
        {u"history"_s},
    };
    for (const QStringList &command : commands) {
        const ScanctlResult result = run(command);
        QVERIFY2(result.status == 0, qPrintable(command.join(u' ') + result.messages + result.output));
        QVERIFY2(!result.messages.contains("passphrase"_L1), qPrintable(result.messages));
    }
    const ScanctlResult needed = run({u"send"_s, u"Scans"_s, u"--scan"_s, m_workspace});
    QCOMPARE(needed.status, 2);
    QVERIFY(needed.messages.contains("passphrase"_L1));
}

void TestScanctlSecrets::theStoreChosenInTheConsoleIsUsed()
{
    m_scanctl->options = {u"--json"_s, u"--workspace"_s, m_workspace};
    // As the console files it: scanctl has the same application name.
    const QString settings = m_folder->filePath(u"config/Unknown Organization/scan-connector-console.conf"_s);
    QSettings(settings, QSettings::IniFormat).setValue(u"secrets/store"_s, u"vault"_s);
    QCOMPARE(run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, "hunter2").status, 0);
    QVERIFY(QFile::exists(vault()));
}

void TestScanctlSecrets::aMissingKeychainIsSaid()
{
    m_scanctl->options = {u"--json"_s, u"--workspace"_s, m_workspace};
    QElapsedTimer timer;
    timer.start();
    const ScanctlResult refused = run({u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s}, "hunter2");
    QCOMPARE(refused.status, 10);
    QVERIFY(!refused.messages.isEmpty());
    QVERIFY2(timer.elapsed() < 20000, "It did not answer in time");
}

void TestScanctlSecrets::theTerminalShowsNothing()
{
    m_scanctl->environment.remove(u"SCANCTL_VAULT_PASSPHRASE_FILE"_s);
    QList<QByteArray> words{Scanctl::program().toLocal8Bit()};
    const QStringList arguments = m_scanctl->options + QStringList{u"secret"_s, u"set"_s, u"Scans"_s, u"password"_s};
    for (const QString &argument : arguments)
        words << argument.toLocal8Bit();
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    QList<QByteArray> variables;
    const QStringList environment = m_scanctl->environment.toStringList();
    for (const QString &variable : environment)
        variables << variable.toLocal8Bit();
    std::vector<char *> envp;
    for (QByteArray &variable : variables)
        envp.push_back(variable.data());
    envp.push_back(nullptr);

    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        ::execve(argv.front(), argv.data(), envp.data());
        ::_exit(127);
    }
    QByteArray shown;
    const auto readUntil = [&](const QByteArray &prompt) {
        char buffer[4096];
        while (!shown.contains(prompt)) {
            const auto got = ::read(terminal, buffer, sizeof buffer);
            if (got <= 0)
                return false;
            shown.append(buffer, got);
        }
        return true;
    };
    const auto type = [&](const QByteArray &line) {
        return ::write(terminal, line.constData(), line.size()) == line.size();
    };
    QVERIFY2(readUntil("‘Scans’: "), shown.constData());
    QVERIFY(type("hunter2\n"));
    QVERIFY2(readUntil("new vault: "), shown.constData());
    QVERIFY(type("correct horse battery staple\n"));
    QVERIFY2(readUntil("same again: "), shown.constData());
    QVERIFY(type("correct horse battery staple\n"));
    QVERIFY2(readUntil("stored"), shown.constData());
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    ::close(terminal);
    QCOMPARE(WEXITSTATUS(status), 0);
    QVERIFY2(!shown.contains("hunter2") && !shown.contains("battery"), shown.constData());
    QCOMPARE(stored(u"Scans"_s, u"password"_s), QByteArray("hunter2"));
}

QTEST_GUILESS_MAIN(TestScanctlSecrets)

#include "tst_scanctl_secrets.moc"
