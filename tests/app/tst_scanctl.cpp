// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// scanctl as a script uses it: the real program, its output and its exit status, against the real practice receiver.

#include "tests/app/support/scanctl.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Result = ScanctlResult;

// A real PDF is made once by the program under test; other content is random.
QByteArray writeFile(const QString &path, qsizetype size)
{
    QByteArray content(size, Qt::Uninitialized);
    QRandomGenerator generator(20261124);
    std::generate(content.begin(), content.end(), [&] { return static_cast<char>(generator.bounded(256)); });
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != size)
        qFatal("The test's own file cannot be written");
    return content;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestScanctl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void helpListsWhatWorks();
    void wrongCommandLinesAreUsageErrors_data();
    void wrongCommandLinesAreUsageErrors();
    void connectorsAreEdited();
    void everyTypeIsJudgedAsInTheWindow_data();
    void everyTypeIsJudgedAsInTheWindow();
    void systemConfigurationIsEdited();
    void systemConfigurationIsJudgedBeforeItIsSaved();
    void aFileArrivesInTheFolder();
    void aFileArrivesAtTheEndpoint();
    void theSampleWorkspaceSendsWhereNobodyHasToAuthorize();
    void failuresNameTheStageInTheStatus_data();
    void failuresNameTheStageInTheStatus();
    void someOfManyFail();
    void aCheckLeavesNoTrace();
    void interruptCancels();
    void aWorkspaceInUseIsSaid();
    void previewShowsTheRequest();

private:
    Result run(const QStringList &arguments) { return Scanctl(m_folder->path()).run(arguments); }
    Result runHere(QStringList arguments) { return run(QStringList{u"--workspace"_s, m_workspace} + arguments); }
    QUrl startReceiver();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
    std::unique_ptr<QProcess> m_receiver;
};

void TestScanctl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = m_folder->filePath(u"test.scanconnectors"_s);
}

void TestScanctl::cleanup()
{
    if (m_receiver) {
        m_receiver->terminate();
        QVERIFY(m_receiver->waitForFinished());
        m_receiver.reset();
    }
}

QUrl TestScanctl::startReceiver()
{
    m_receiver = std::make_unique<QProcess>();
    m_receiver->start(Scanctl::program(), {u"receiver"_s, u"--folder"_s, m_folder->filePath(u"practice"_s)});
    while (!m_receiver->canReadLine()) {
        if (!m_receiver->waitForReadyRead(10000))
            return {};
    }
    const QJsonObject addresses = QJsonDocument::fromJson(m_receiver->readLine()).object();
    return QUrl(addresses.value("extension"_L1).toString());
}

void TestScanctl::helpListsWhatWorks()
{
    const Result help = run({u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.output.contains("connector list"_L1));
    for (const QString &command :
         {u"connector"_s, u"system"_s, u"secret"_s, u"authorize"_s, u"preview"_s, u"check"_s, u"send"_s, u"history"_s,
          u"export"_s, u"import"_s, u"apply"_s, u"diff"_s, u"receiver"_s, u"support"_s}) {
        QVERIFY2(help.output.contains(u"\n  "_s + command + u' '), qPrintable(command));
        const Result result = run({command, u"--no-such-option"_s});
        QCOMPARE(result.status, 2);
        QVERIFY2(!result.messages.contains("is not a command"_L1), qPrintable(command));
    }
}

void TestScanctl::wrongCommandLinesAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("an unknown command") << QStringList{u"deliver"_s};
    QTest::newRow("an unknown option") << QStringList{u"--verbose"_s, u"connector"_s, u"list"_s};
    QTest::newRow("an unknown verb") << QStringList{u"connector"_s, u"rename"_s};
    QTest::newRow("an unknown type") << QStringList{u"connector"_s, u"add"_s, u"ftp"_s, u"--name"_s, u"x"_s};
    QTest::newRow("an unknown field") << QStringList{u"connector"_s, u"add"_s, u"smtp"_s,
                                                     u"--name"_s,    u"x"_s,   u"port=25"_s};
    QTest::newRow("a connector that is not there") << QStringList{u"send"_s, u"Nowhere"_s};
    QTest::newRow("a name is missing") << QStringList{u"send"_s};
    QTest::newRow("too many pages") << QStringList{u"send"_s, u"--all"_s, u"--pages"_s, u"1001"_s};
    QTest::newRow("too many at the same time") << QStringList{u"send"_s, u"--all"_s, u"--parallel"_s, u"257"_s};
    QTest::newRow("a report of an unknown kind") << QStringList{u"check"_s, u"--all"_s, u"--report"_s, u"report.txt"_s};
    QTest::newRow("an unknown user") << QStringList{u"send"_s, u"--all"_s, u"--user"_s, u"nobody"_s};
}

void TestScanctl::wrongCommandLinesAreUsageErrors()
{
    QFETCH(QStringList, arguments);
    const Result result = arguments.isEmpty() ? run({}) : runHere(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(!result.messages.isEmpty());
    QVERIFY(result.output.isEmpty());
}

void TestScanctl::connectorsAreEdited()
{
    QCOMPARE(runHere({u"connector"_s, u"add"_s, u"extension"_s, u"--name"_s, u"Fax"_s,
                      u"endpointUrl=https://fax.example/api"_s, u"property.Site=North"_s})
                 .status,
             0);
    QCOMPARE(
        runHere({u"connector"_s, u"set"_s, u"Fax"_s, u"name=Fax 2"_s, u"property.Site=South"_s, u"property.Floor=1"_s})
            .status,
        0);
    const QJsonObject shown = runHere({u"--json"_s, u"connector"_s, u"show"_s, u"Fax 2"_s}).json();
    QCOMPARE(shown.value("endpointUrl"_L1).toString(), u"https://fax.example/api"_s);
    QCOMPARE(shown.value("properties"_L1).toArray(),
             (QJsonArray{QJsonObject{{"name"_L1, u"Site"_s}, {"value"_L1, u"South"_s}},
                         QJsonObject{{"name"_L1, u"Floor"_s}, {"value"_L1, u"1"_s}}}));

    const Result refused =
        runHere({u"connector"_s, u"set"_s, u"Fax 2"_s, u"endpointUrl=https://user:secret@fax.example"_s});
    QCOMPARE(refused.status, 3);
    QVERIFY(!refused.messages.contains("secret"_L1));
    QCOMPARE(runHere({u"--json"_s, u"connector"_s, u"show"_s, u"Fax 2"_s}).json(), shown);

    QCOMPARE(runHere({u"connector"_s, u"validate"_s}).status, 0);
    QCOMPARE(runHere({u"connector"_s, u"remove"_s, u"Fax 2"_s}).status, 0);
    QCOMPARE(runHere({u"connector"_s, u"list"_s}).output, QString());
}

void TestScanctl::everyTypeIsJudgedAsInTheWindow_data()
{
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("a service account in UPN format is refused")
        << QStringList{u"file-system"_s, u"baseLocation=\\\\fs01\\scans"_s, u"account=custom"_s,
                       u"username=scan@corp.example"_s}
        << 3 << QStringList();
    QTest::newRow("mail without a mail server is saved with a warning")
        << QStringList{u"smtp"_s} << 0 << QStringList{u"mail-server-missing"_s};
    QTest::newRow("Exchange Online with a token and impersonation")
        << QStringList{u"exchange"_s, u"authentication=microsoft365"_s, u"impersonateTerminalUser=true"_s,
                       u"webServicesUrl=https://outlook.office365.com/EWS/Exchange.asmx"_s}
        << 0
        << QStringList{u"microsoft-application-missing"_s, u"ews-scope-undocumented"_s,
                       u"impersonation-refused-online"_s, u"ews-in-exchange-online"_s, u"application-impersonation"_s};
    QTest::newRow("Extension without a fax page pack")
        << QStringList{u"extension"_s, u"endpointUrl=http://fax.example/api"_s} << 0
        << QStringList{u"fax-page-pack-missing"_s, u"url-not-https"_s};
}

void TestScanctl::everyTypeIsJudgedAsInTheWindow()
{
    QFETCH(QStringList, added);
    QFETCH(int, status);
    QFETCH(QStringList, codes);
    const Result result = runHere(QStringList{u"connector"_s, u"add"_s} + added + QStringList{u"--name=One"_s});
    QCOMPARE(result.status, status);
    QVERIFY(!result.messages.isEmpty());
    const QJsonObject verdict = runHere({u"--json"_s, u"connector"_s, u"validate"_s}).json();
    QStringList found;
    for (const QString &list : {u"problems"_s, u"retirements"_s}) {
        for (const QJsonValue &one : verdict.value(list).toArray())
            found << one.toObject().value(list == "problems"_L1 ? "code"_L1 : "id"_L1).toString();
    }
    QCOMPARE(found, codes);
}

void TestScanctl::systemConfigurationIsEdited()
{
    QCOMPARE(runHere({u"system"_s, u"set"_s, u"mailServer.host=mail.example"_s, u"mailServer.port=587"_s,
                      u"mailServer.security=starttls"_s})
                 .status,
             0);
    const QJsonObject mailServer =
        runHere({u"--json"_s, u"system"_s, u"show"_s}).json().value("mailServer"_L1).toObject();
    QCOMPARE(mailServer.value("host"_L1).toString(), u"mail.example"_s);
    QCOMPARE(mailServer.value("port"_L1).toInt(), 587);
    QCOMPARE(runHere({u"system"_s, u"set"_s, u"mailServer.security=ssl"_s}).status, 2);
    QCOMPARE(runHere({u"system"_s, u"set"_s, u"mailServer.port=70000"_s}).status, 2);
}

void TestScanctl::systemConfigurationIsJudgedBeforeItIsSaved()
{
    const Result warned =
        runHere({u"system"_s, u"set"_s, u"mailServer.host= mail.example "_s, u"mailServer.port=465"_s});
    QCOMPARE(warned.status, 0);
    QVERIFY2(warned.messages.contains("warning: mailServer.port: "_L1), qPrintable(warned.messages));
    QVERIFY2(warned.messages.contains("note: managementUrl: "_L1), qPrintable(warned.messages));
    const QJsonObject before = runHere({u"--json"_s, u"system"_s, u"show"_s}).json();
    QCOMPARE(before.value("mailServer"_L1).toObject().value("host"_L1).toString(), u"mail.example"_s);

    const Result refused = runHere(
        {u"system"_s, u"set"_s, u"mailServer.sender=nobody"_s, u"microsoftTenant="_s, u"trustedCertificates=12:34"_s});
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.output, QString());
    for (const char *field : {"mailServer.sender", "microsoftTenant", "trustedCertificates"})
        QVERIFY2(refused.messages.contains("error: "_L1 + QLatin1StringView(field)), qPrintable(refused.messages));
    QVERIFY2(refused.messages.contains("not saved"_L1), qPrintable(refused.messages));
    QCOMPARE(runHere({u"--json"_s, u"system"_s, u"show"_s}).json(), before);

    const QString spelled = u"trustedCertificates="_s + u"AB:"_s.repeated(31) + u"AB"_s;
    const Result kept = runHere({u"--json"_s, u"system"_s, u"set"_s, spelled});
    QCOMPARE(kept.json().value("trustedCertificates"_L1).toArray(), QJsonArray{u"ab"_s.repeated(32)});
}

void TestScanctl::aFileArrivesInTheFolder()
{
    const QString target = m_folder->filePath(u"scans"_s);
    QVERIFY(QDir().mkpath(target));
    const QByteArray content = writeFile(m_folder->filePath(u"contract.pdf"_s), 3 * 1024 * 1024 + 7);
    QCOMPARE(runHere({u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, u"Scans"_s, u"baseLocation="_s + target})
                 .status,
             0);
    for (int i = 0; i < 2; ++i) {
        const Result sent =
            runHere({u"--json"_s, u"send"_s, u"Scans"_s, u"--scan"_s, m_folder->filePath(u"contract.pdf"_s)});
        QVERIFY2(sent.status == 0, qPrintable(sent.messages + sent.output));
        QCOMPARE(sent.json().value("outcome"_L1).toString(), u"delivered"_s);
    }
    QCOMPARE(QDir(target).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             (QStringList{u"contract (2).pdf"_s, u"contract.pdf"_s}));
    QCOMPARE(readFile(target + u"/contract.pdf"_s), content);
    QCOMPARE(readFile(target + u"/contract (2).pdf"_s), content);

    const Result history = runHere({u"--json"_s, u"history"_s, u"Scans"_s});
    QCOMPARE(history.output.count(u'\n'), 2);
}

void TestScanctl::aFileArrivesAtTheEndpoint()
{
    const QUrl endpoint = startReceiver();
    QVERIFY(endpoint.isValid());
    const QString name = u"Größe \"q\".pdf"_s;
    const QByteArray content = writeFile(m_folder->filePath(name), 5 * 1024 * 1024 + 1);
    QCOMPARE(runHere({u"connector"_s, u"add"_s, u"extension"_s, u"--name"_s, u"Endpoint"_s,
                      u"endpointUrl="_s + endpoint.toString(), u"property.Site=North"_s})
                 .status,
             0);
    const Result sent = runHere({u"--json"_s, u"send"_s, u"Endpoint"_s, u"--scan"_s, m_folder->filePath(name),
                                 u"--set"_s, u"faxNumber=+49 30 1"_s});
    QVERIFY2(sent.status == 0, qPrintable(sent.messages + sent.output));

    QStringList received;
    QDir arrivals(m_folder->filePath(u"practice/received"_s));
    QTRY_COMPARE(arrivals.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    arrivals.cd(arrivals.entryList(QDir::Dirs | QDir::NoDotAndDotDot).first());
    const QStringList files = arrivals.entryList({u"*.pdf"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QCOMPARE(readFile(arrivals.filePath(files.first())), content);
    const QByteArray fields = readFile(arrivals.filePath(u"fields.json"_s));
    QVERIFY(fields.contains("custom_Site"));
    QVERIFY(fields.contains("faxNumber"));
    QVERIFY(fields.contains("scanJobID"));
}

void TestScanctl::theSampleWorkspaceSendsWhereNobodyHasToAuthorize()
{
    // A keychain that is not there, and a vault that nobody opens.
    for (const QString &store : {u"keychain"_s, u"vault"_s}) {
        const Result sent = run({u"--sample"_s, u"--secrets"_s, store, u"--json"_s, u"send"_s, u"Practice folder"_s,
                                 u"Practice endpoint"_s, u"Practice mail server"_s, u"Practice Exchange"_s,
                                 u"--generate"_s, u"pdf"_s, u"--pages"_s, u"2"_s});
        QVERIFY2(sent.status == 0, qPrintable(sent.messages + sent.output));
        QList<QJsonObject> lines = sent.jsonLines();
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.takeLast().contains("statistics"_L1));
        for (const QJsonObject &line : std::as_const(lines))
            QCOMPARE(line.value("outcome"_L1).toString(), u"delivered"_s);
    }
}

void TestScanctl::failuresNameTheStageInTheStatus_data()
{
    QTest::addColumn<QStringList>("connector");
    QTest::addColumn<bool>("documentExists");
    QTest::addColumn<int>("status");
    const QTemporaryDir none;
    QTest::newRow("a document that is missing stops at Prepare")
        << QStringList{u"file-system"_s, u"baseLocation=/tmp"_s} << false << 10;
    QTest::newRow("an unresolved variable stops at Prepare")
        << QStringList{u"file-system"_s, u"baseLocation=%userHome%/scans"_s} << true << 10;
    QTest::newRow("a folder that does not exist stops at Connect")
        << QStringList{u"file-system"_s, u"baseLocation="_s + none.filePath(u"missing"_s)} << true << 12;
    QTest::newRow("a host that does not exist stops at Resolve")
        << QStringList{u"extension"_s, u"endpointUrl=https://endpoint.invalid/api"_s} << true << 11;
    QTest::newRow("an endpoint that is down stops at Connect")
        << QStringList{u"extension"_s, u"endpointUrl=http://127.0.0.1:1/api"_s} << true << 12;
    QTest::newRow("a type that cannot be delivered to stops at Prepare") << QStringList{u"smtp"_s} << true << 10;
}

void TestScanctl::failuresNameTheStageInTheStatus()
{
    QFETCH(QStringList, connector);
    QFETCH(bool, documentExists);
    QFETCH(int, status);
    const QString document = m_folder->filePath(u"scan.pdf"_s);
    if (documentExists)
        writeFile(document, 1000);
    QCOMPARE(
        runHere(QStringList{u"connector"_s, u"add"_s, connector.first(), u"--name"_s, u"Wrong"_s} + connector.mid(1))
            .status,
        0);
    const Result sent = runHere({u"--json"_s, u"send"_s, u"Wrong"_s, u"--scan"_s, document});
    QVERIFY2(sent.status == status, qPrintable(QString::number(sent.status) + sent.messages + sent.output));
    QCOMPARE(sent.json().value("outcome"_L1).toString(), u"failed"_s);

    const Result said = runHere({u"send"_s, u"Wrong"_s, u"--scan"_s, document});
    QVERIFY(said.output.contains("Wrong"_L1));
    QVERIFY(said.output.count(u'\n') > 3);
}

void TestScanctl::someOfManyFail()
{
    writeFile(m_folder->filePath(u"scan.pdf"_s), 1000);
    const QString target = m_folder->filePath(u"scans"_s);
    QVERIFY(QDir().mkpath(target));
    runHere({u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, u"Right"_s, u"baseLocation="_s + target});
    runHere(
        {u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, u"Wrong"_s, u"baseLocation="_s + target + u"/no"_s});
    const Result sent = runHere({u"--json"_s, u"send"_s, u"--all"_s, u"--scan"_s, m_folder->filePath(u"scan.pdf"_s)});
    QCOMPARE(sent.status, 1);
    QCOMPARE(sent.output.count(u'\n'), 3); // the last one is that of the figures
    QCOMPARE(QDir(target).entryList(QDir::Files), QStringList{u"scan.pdf"_s});
}

void TestScanctl::aCheckLeavesNoTrace()
{
    const QString target = m_folder->filePath(u"scans"_s);
    QVERIFY(QDir().mkpath(target));
    runHere({u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, u"Right"_s, u"baseLocation="_s + target});
    for (const QStringList &options : {QStringList(), QStringList{u"--generate"_s, u"pdf"_s}}) {
        const Result checked = runHere(QStringList{u"--json"_s, u"check"_s, u"Right"_s} + options);
        QVERIFY2(checked.status == 0, qPrintable(checked.messages + checked.output));
        QCOMPARE(checked.json().value("outcome"_L1).toString(), u"checked"_s);
        QCOMPARE(QDir(target).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
    runHere(
        {u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, u"Wrong"_s, u"baseLocation="_s + target + u"/no"_s});
    QCOMPARE(runHere({u"check"_s, u"Wrong"_s}).status, 12);
    QCOMPARE(runHere({u"check"_s, u"--all"_s}).status, 1);
    QCOMPARE(runHere({u"history"_s}).output, QString());
}

void TestScanctl::interruptCancels()
{
    // A server that accepts and never answers.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    writeFile(m_folder->filePath(u"scan.pdf"_s), 1000);
    runHere({u"connector"_s, u"add"_s, u"extension"_s, u"--name"_s, u"Silent"_s,
             u"endpointUrl=http://127.0.0.1:%1/"_s.arg(silent.serverPort())});
    QProcess process;
    process.start(Scanctl::program(),
                  {u"--workspace"_s, m_workspace, u"--json"_s, u"send"_s, u"Silent"_s, u"--scan"_s,
                   m_folder->filePath(u"scan.pdf"_s)});
    QTRY_VERIFY(silent.hasPendingConnections());
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 20);
    const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(result.value("outcome"_L1).toString(), u"cancelled"_s);
    const Result history = runHere({u"--json"_s, u"history"_s});
    QCOMPARE(history.json().value("outcome"_L1).toString(), u"cancelled"_s);
}

void TestScanctl::aWorkspaceInUseIsSaid()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    writeFile(m_folder->filePath(u"scan.pdf"_s), 1000);
    runHere({u"connector"_s, u"add"_s, u"extension"_s, u"--name"_s, u"Silent"_s,
             u"endpointUrl=http://127.0.0.1:%1/"_s.arg(silent.serverPort())});
    QProcess holder;
    holder.start(
        Scanctl::program(),
        {u"--workspace"_s, m_workspace, u"send"_s, u"Silent"_s, u"--scan"_s, m_folder->filePath(u"scan.pdf"_s)});
    QTRY_VERIFY(silent.hasPendingConnections());
    const Result second = runHere({u"connector"_s, u"list"_s});
    QCOMPARE(second.status, 3);
    QVERIFY2(second.messages.contains("scanctl"_L1), qPrintable(second.messages));
    QVERIFY2(second.messages.contains(QString::number(holder.processId())), qPrintable(second.messages));
    holder.terminate();
    QVERIFY(holder.waitForFinished());
}

void TestScanctl::previewShowsTheRequest()
{
    writeFile(m_folder->filePath(u"scan.pdf"_s), 1000);
    runHere({u"connector"_s, u"add"_s, u"extension"_s, u"--name"_s, u"Endpoint"_s,
             u"endpointUrl=https://endpoint.invalid/api?code=s3cr3t"_s, u"property.Site=North"_s});
    const Result preview = runHere({u"preview"_s, u"Endpoint"_s, u"--scan"_s, m_folder->filePath(u"scan.pdf"_s)});
    QVERIFY2(preview.status == 0, qPrintable(preview.messages));
    QVERIFY(preview.output.contains("custom_Site"_L1));
    QVERIFY(preview.output.contains("filename=\"scan.pdf\""_L1));
    QVERIFY(!preview.output.contains("s3cr3t"_L1));
}

QTEST_GUILESS_MAIN(TestScanctl)

#include "tst_scanctl.moc"
