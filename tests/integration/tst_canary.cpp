// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Known secrets are stored, every feature that has to do with them is used, programs are made to crash, and then the
// secrets are looked for in all that was left behind and said meanwhile.

#include "app/services.h"
#include "models/workspace/deliveryrecord.h"
#include "tests/app/support/scanctl.h"
#include "tests/integration/canarysearch.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Command line and environment of a process and of all that it started.
QByteArray whatOthersSeeOf(qint64 process)
{
    const QString folder = u"/proc/%1/"_s.arg(process);
    QByteArray seen = contentOf(folder + u"cmdline"_s) + contentOf(folder + u"environ"_s);
    const QStringList threads = QDir(folder + u"task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        const QList<QByteArray> children = contentOf(folder + u"task/"_s + thread + u"/children"_s).split(' ');
        for (const QByteArray &child : children) {
            if (child.toLongLong() > 0)
                seen += whatOthersSeeOf(child.toLongLong());
        }
    }
    return seen;
}

} // namespace

class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSearchFindsEveryForm_data();
    void theSearchFindsEveryForm();
    void nothingGetsOut_data();
    void nothingGetsOut();
    void transcriptAndResultShowNothing();

private:
    ScanctlResult watched(const QStringList &arguments, const QByteArray &input = {});
    void watch(QProcess &process);
    void crash(QProcess &process, int signal);
    void storeSecrets();
    void useEverything(const QUrl &receiver);
    void makeSupportBundle();
    void crashEverything();

    const Canary m_oldPassword = Canary::make(u"old password"_s);
    const Canary m_password = Canary::make(u"password"_s);
    const Canary m_mailPassword = Canary::make(u"mail password"_s);
    const Canary m_clientSecret = Canary::make(u"client secret"_s);
    const Canary m_passphrase = Canary::make(u"passphrase"_s);
    const Canary m_functionKey = Canary::make(u"function key"_s);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Scanctl> m_scanctl;
    QString m_workspace;
    QByteArray m_seen; // all output, command lines and environments
};

void TestCanary::initTestCase()
{
    // In a release a core dump would be written wherever one could be, if it were not for the program; a debug build
    // would write one, with everything in it.
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
#ifdef NDEBUG
    limit.rlim_cur = limit.rlim_max;
#else
    limit.rlim_cur = 0;
#endif
    QCOMPARE(::setrlimit(RLIMIT_CORE, &limit), 0);
}

void TestCanary::theSearchFindsEveryForm_data()
{
    QTest::addColumn<int>("before");
    QTest::newRow("at the begin") << 0;
    QTest::newRow("behind one byte") << 1;
    QTest::newRow("behind two bytes") << 2;
    QTest::newRow("behind many bytes") << 1000;
}

void TestCanary::theSearchFindsEveryForm()
{
    QFETCH(int, before);
    const Canary canary = Canary::make(u"x"_s);
    const CanarySearch search({canary});
    const QString text = QString(before, u'ä') + QString::fromUtf8(canary.value) + u"behind"_s;
    const QByteArray utf8 = QByteArray(before, 'a') + canary.value + "behind";
    const QTemporaryDir folder;
    const auto foundIn = [&](const QByteArray &bytes) {
        QFile file(folder.filePath(u"file"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return QString();
        file.close();
        return search.below(folder.path()).join(u'\n');
    };
    QVERIFY(foundIn(utf8).contains("x in plain"_L1));
    QVERIFY(foundIn(utf8.toBase64()).contains(u"x as base64 (%1)"_s.arg(before % 3)));
    QVERIFY(foundIn(utf8.toBase64(QByteArray::Base64UrlEncoding)).contains("x as base64"_L1));
    QVERIFY(foundIn(QUrl::toPercentEncoding(text)).contains("x encoded for an address"_L1));
    QByteArray lowerCase = QUrl::toPercentEncoding(text);
    for (const char *code : {"%2B", "%2F", "%C3", "%9F", "%3F", "%3E"})
        lowerCase.replace(code, QByteArray(code).toLower());
    QVERIFY(foundIn(lowerCase).contains("x encoded in lower case"_L1));
    QVERIFY(foundIn(QStringEncoder(QStringConverter::Utf16LE)(text)).contains("x in UTF-16LE"_L1));
    QVERIFY(foundIn(QStringEncoder(QStringConverter::Utf16BE)(text)).contains("x in UTF-16BE"_L1));
    QVERIFY(foundIn(canary.value.first(16)).contains("half of x in plain"_L1));
    QCOMPARE(foundIn(Canary::make(u"x"_s).value), QString());
}

void TestCanary::watch(QProcess &process)
{
    QVERIFY(process.waitForStarted());
    do
        m_seen += whatOthersSeeOf(process.processId());
    while (!process.waitForFinished(50) && process.state() != QProcess::NotRunning);
    m_seen += process.readAllStandardOutput() + process.readAllStandardError();
}

ScanctlResult TestCanary::watched(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    m_scanctl->start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    const qsizetype before = m_seen.size();
    watch(process);
    return {process.exitCode(), QString::fromUtf8(m_seen.mid(before)), {}};
}

void TestCanary::storeSecrets()
{
    QCOMPARE(watched({u"secret"_s, u"set"_s, u"Share"_s, u"password"_s}, m_oldPassword.value).status, 0);
    QCOMPARE(watched({u"secret"_s, u"set"_s, u"Share"_s, u"password"_s}, m_password.value).status, 0);
    QCOMPARE(watched({u"secret"_s, u"set"_s, u"system"_s, u"mailServer.password"_s}, m_mailPassword.value).status, 0);
    QCOMPARE(
        watched({u"secret"_s, u"set"_s, u"system"_s, u"microsoftEmailClientSecret"_s}, m_clientSecret.value).status, 0);
    const ScanctlResult listed = watched({u"secret"_s, u"list"_s});
    QCOMPARE(listed.status, 0);
    QVERIFY2(listed.output.contains("mailServer.password"_L1), qPrintable(listed.output));
}

void TestCanary::useEverything(const QUrl &receiver)
{
    const QString key =
        u"?code="_s + QString::fromUtf8(QUrl::toPercentEncoding(QString::fromUtf8(m_functionKey.value)));
    // Whoever writes a key into an address shows it to the command line, and finds it in the definition.
    for (const auto &[name, url] :
         {std::pair(u"Works"_s, receiver.toString()), std::pair(u"Refuses"_s, u"http://127.0.0.1:1/api"_s)}) {
        QCOMPARE(
            m_scanctl->run({u"connector"_s, u"add"_s, u"extension"_s, u"--name"_s, name, u"endpointUrl="_s + url + key})
                .status,
            0);
    }
    QCOMPARE(watched({u"connector"_s, u"set"_s, u"Share"_s, u"username=CORP\\other"_s}).status, 0);
    QCOMPARE(watched({u"connector"_s, u"validate"_s}).status, 0);
    QCOMPARE(watched({u"system"_s, u"set"_s, u"mailServer.username=mail"_s}).status, 0);

    const QString scan = m_folder->filePath(u"scan.pdf"_s);
    QFile file(scan);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4") > 0);
    file.close();
    for (const QString &name : {u"Share"_s, u"Works"_s, u"Refuses"_s}) {
        watched({u"preview"_s, name, u"--scan"_s, scan});
        watched({u"check"_s, name});
        watched({u"--json"_s, u"check"_s, name, u"--scan"_s, scan});
        const ScanctlResult sent = watched({u"send"_s, name, u"--scan"_s, scan});
        QVERIFY2((sent.status == 0) == (name == "Works"_L1), qPrintable(sent.output));
        watched({u"--json"_s, u"send"_s, name, u"--scan"_s, scan});
    }
    const ScanctlResult history = watched({u"--json"_s, u"history"_s});
    QVERIFY(history.output.count("\"outcome\""_L1) >= 6);
    watched({u"history"_s});
    QCOMPARE(watched({u"secret"_s, u"remove"_s, u"system"_s, u"microsoftEmailClientSecret"_s}).status, 0);
    makeSupportBundle();
}

// Unpacked, so that it is looked through with everything else.
void TestCanary::makeSupportBundle()
{
    const QString bundle = m_folder->filePath(u"bundle.zip"_s);
    const QString unpacked = m_folder->filePath(u"unpacked"_s);
    QCOMPARE(watched({u"support"_s, bundle, u"--deliveries"_s, u"100"_s}).status, 0);
    QCOMPARE(QProcess::execute(u"unzip"_s, {u"-q"_s, bundle, u"-d"_s, unpacked}), 0);
    QVERIFY(contentOf(unpacked + u"/connectors.json"_s).contains("?code=…"));
    QVERIFY(contentOf(unpacked + u"/log/scanctl.log"_s).contains(" ends: failed at Connect"));
    QVERIFY(!QDir(unpacked + u"/deliveries"_s).isEmpty());
}

// Waits until the program has the workspace, so that it is in the middle of its work.
void TestCanary::crash(QProcess &process, int signal)
{
    QVERIFY(process.waitForStarted());
    const QByteArray holder = QByteArray::number(process.processId()) + '\n';
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(m_workspace + u".lock"_s).startsWith(holder), 20000);
    m_seen += whatOthersSeeOf(process.processId());
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    m_seen += process.readAllStandardOutput() + process.readAllStandardError();
}

void TestCanary::crashEverything()
{
    QTcpServer silent; // accepts, and never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QCOMPARE(m_scanctl
                 ->run({u"connector"_s, u"set"_s, u"Refuses"_s,
                        u"endpointUrl=http://127.0.0.1:%1/?code=%2"_s.arg(silent.serverPort())
                            .arg(QString::fromUtf8(m_functionKey.value.first(16)))})
                 .status,
             0);
    for (const int signal : {SIGSEGV, SIGABRT}) {
        QProcess reading;
        reading.setWorkingDirectory(m_folder->path());
        m_scanctl->start(reading, {u"secret"_s, u"set"_s, u"Share"_s, u"password"_s});
        reading.write(m_password.value);
        crash(reading, signal);

        QProcess sending;
        sending.setWorkingDirectory(m_folder->path());
        m_scanctl->start(sending, {u"send"_s, u"Refuses"_s, u"--scan"_s, m_folder->filePath(u"scan.pdf"_s)});
        QTRY_VERIFY(silent.hasPendingConnections());
        crash(sending, signal);
        while (silent.hasPendingConnections())
            delete silent.nextPendingConnection();

        QProcess window;
        window.setWorkingDirectory(m_folder->path());
        window.setProcessEnvironment(m_scanctl->environment);
        window.start(QStringLiteral(CONSOLE_BIN_DIR "/scan-console"), m_scanctl->options);
        crash(window, signal);
    }
    watched({u"history"_s});
}

void TestCanary::nothingGetsOut_data()
{
    QTest::addColumn<QString>("store");
    QTest::newRow("with the vault") << u"vault"_s;
    QTest::newRow("with the keychain") << u"keychain"_s;
}

void TestCanary::nothingGetsOut()
{
    QFETCH(QString, store);
    if (store == "keychain"_L1 && qEnvironmentVariable("CONSOLE_KEYRING") != "open"_L1)
        QSKIP("There is no keyring");
    m_seen.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = m_folder->filePath(u"test.scanconnectors"_s);
    m_scanctl = std::make_unique<Scanctl>(m_folder->path());
    const QTemporaryDir elsewhere;
    QFile passphrase(elsewhere.filePath(u"passphrase"_s));
    QVERIFY(passphrase.open(QIODevice::WriteOnly) && passphrase.write(m_passphrase.value) > 0);
    passphrase.close();
    m_scanctl->environment.insert(u"SCANCTL_VAULT_PASSPHRASE_FILE"_s, passphrase.fileName());
    m_scanctl->environment.insert(u"QT_LOGGING_RULES"_s, u"console.*=true;qt.network.*=true"_s);
    m_scanctl->options = {u"--secrets"_s, store, u"--workspace"_s, m_workspace};
    QCOMPARE(watched({u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, u"Share"_s,
                      u"baseLocation=\\\\127.0.0.1\\scans"_s, u"account=custom"_s, u"username=CORP\\scan"_s})
                 .status,
             0);

    QProcess receiver;
    receiver.start(Scanctl::program(), {u"receiver"_s, u"--folder"_s, m_folder->filePath(u"practice"_s)});
    const auto end = qScopeGuard([&] {
        receiver.terminate();
        receiver.waitForFinished();
    });
    QTRY_VERIFY(receiver.canReadLine());
    const QJsonObject addresses = QJsonDocument::fromJson(receiver.readLine()).object();

    storeSecrets();
    if (QTest::currentTestFailed())
        return;
    useEverything(QUrl(addresses.value("extension"_L1).toString()));
    if (QTest::currentTestFailed())
        return;
    crashEverything();
    m_seen += receiver.readAllStandardOutput() + receiver.readAllStandardError();

    const QList<Canary> stored{m_oldPassword, m_password, m_mailPassword, m_clientSecret, m_passphrase};
    QCOMPARE(CanarySearch(stored + QList{m_functionKey}).in(m_seen), QStringList());
    QCOMPARE(CanarySearch(stored).below(m_folder->path()), QStringList());
    QCOMPARE(CanarySearch({m_functionKey}).below(m_folder->path(), {m_workspace}), QStringList());
    if (store == "keychain"_L1)
        QCOMPARE(CanarySearch(stored).below(QDir::homePath()), QStringList());
}

void TestCanary::transcriptAndResultShowNothing()
{
    const QTemporaryDir folder;
    const auto services = Services::open(folder.filePath(u"test.scanconnectors"_s),
                                         {SecretStoreKind::Memory, folder.filePath(u"vault"_s)});
    QVERIFY(services);
    FileSystemSettings share;
    share.baseLocation = u"\\\\127.0.0.1\\scans"_s;
    share.account = FileSystemAccount::Custom;
    share.username = u"CORP\\scan"_s;
    ExtensionSettings endpoint;
    endpoint.endpointUrl =
        u"http://127.0.0.1:1/api?code="_s + QString::fromUtf8(m_functionKey.value.toPercentEncoding());
    TestScan scan;
    scan.scanJobId = QUuid::createUuid();
    scan.documents = {scanDocumentAt(folder.filePath(u"test.scanconnectors"_s))};
    const CanarySearch search({m_password, m_functionKey});

    const QList<Connector> connectors{{QUuid::createUuid(), u"Share"_s, {}, share},
                                      {QUuid::createUuid(), u"Endpoint"_s, {}, endpoint}};
    for (const Connector &connector : connectors) {
        (*services)->secrets().write({connector.id, u"password"_s}, Secret(m_password.value));
        for (const DeliveryPurpose purpose : {DeliveryPurpose::Deliver, DeliveryPurpose::Check}) {
            const auto job = (*services)->engine().createJob({connector, scan, {}, purpose});
            QSignalSpy lines(job.get(), &DeliveryJob::transcribed);
            QSignalSpy finished(job.get(), &DeliveryJob::finished);
            job->start();
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
            QByteArray shown = QJsonDocument(toJson(finished.first().first().value<DeliveryResult>())).toJson();
            for (const auto &emitted : lines) {
                for (const TranscriptLine &line : emitted.first().value<QList<TranscriptLine>>())
                    shown += line.text.toUtf8() + '\n';
            }
            QVERIFY(shown.contains("failed"));
            QCOMPARE(search.in(shown), QStringList());
        }
    }
}

QTEST_GUILESS_MAIN(TestCanary)

#include "tst_canary.moc"
