// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The copied smbclient command, run by bash as it stands, at a real server, which with-samba.sh starts.

#include "tests/delivery/support/runsender.h"
#include "tests/integration/sambaserver.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestCopiedCommandsShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_server = std::make_unique<SambaServer>(); }
    void cleanup() { m_server.reset(); }

    void theCommandWritesWhatTheConsoleDoes_data();
    void theCommandWritesWhatTheConsoleDoes();
    void theCommandGivesTheFileToTheTerminalUser();
    void aFailureIsSaid_data();
    void aFailureIsSaid();

private:
    QString commandOf(const DeliveryRequest &request);
    static int runBash(const QString &text, const QString &password, QByteArray *output);

    std::unique_ptr<SambaServer> m_server;
};

void TestCopiedCommandsShare::initTestCase()
{
    QVERIFY2(SambaServer::isThere(), "Run it through with-samba.sh");
}

QString TestCopiedCommandsShare::commandOf(const DeliveryRequest &request)
{
    QFuture<Expected<Preview, Failure>> preview = m_server->engine().preview(request);
    preview.waitForFinished();
    const Expected<Preview, Failure> made = preview.result();
    return made && made->commands.value(0).tool == "smbclient"_L1 ? made->commands.first().text : QString();
}

int TestCopiedCommandsShare::runBash(const QString &text, const QString &password, QByteArray *output)
{
    QProcess bash;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SCAN_PASSWORD"_s, password);
    bash.setProcessEnvironment(environment);
    bash.setProcessChannelMode(QProcess::MergedChannels);
    bash.start(u"bash"_s, {u"-c"_s, text});
    bash.waitForFinished();
    *output = bash.readAll();
    return bash.exitStatus() == QProcess::NormalExit ? bash.exitCode() : -1;
}

void TestCopiedCommandsShare::theCommandWritesWhatTheConsoleDoes_data()
{
    QTest::addColumn<QString>("baseLocation");
    QTest::addColumn<QString>("name");
    const QString scans = u"\\\\scans.example\\scans"_s;
    QTest::newRow("an ordinary name") << scans << u"scan.pdf"_s;
    QTest::newRow("a folder and a name beyond ASCII") << u"\\\\scans.example\\Übergabe\\Größe"_s << u"größe 日本.pdf"_s;
    QTest::newRow("quotes, dollars and backticks") << scans << u"it's $(id) `id` %PATH% ‘x’.pdf"_s;
    QTest::newRow("a leading hyphen") << scans << u"-rf.pdf"_s;
    QTest::newRow("a double quote in the local name") << scans << u"the \"scan\".pdf"_s;
    QTest::newRow("a line break in the local name") << scans << u"two\nlines.pdf"_s;
    QTest::newRow("a semicolon in the local name alone") << scans << u"a; rm b/scan.pdf"_s;
}

void TestCopiedCommandsShare::theCommandWritesWhatTheConsoleDoes()
{
    QFETCH(QString, baseLocation);
    QFETCH(QString, name);
    DeliveryRequest request = m_server->request(baseLocation);
    ScanDocument &document = request.scan.documents.first();
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    makeFile(path, 5000);
    document = {path, QFileInfo(path).fileName(), u"application/pdf"_s};

    QByteArray output;
    const int status = runBash(commandOf(request), qEnvironmentVariable("CONSOLE_SAMBA_PASSWORD"), &output);
    QVERIFY2(status == 0, output.constData());
    const QStringList byHand = SambaServer::allFiles();
    QCOMPARE(byHand.size(), 1);
    QCOMPARE(contentOf(SambaServer::folder(byHand.first())), contentOf(path));
    QCOMPARE(QFileInfo(SambaServer::folder(byHand.first())).ownerId(), SambaServer::userId(u"svc"_s));

    SambaServer::removeFiles();
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    QCOMPARE(SambaServer::allFiles(), byHand);
}

void TestCopiedCommandsShare::theCommandGivesTheFileToTheTerminalUser()
{
    DeliveryRequest request = m_server->requestFor(u"anna@scans.example"_s, u"\\\\scans.example\\scans\\anna"_s);
    QByteArray output;
    const int status = runBash(commandOf(request), qEnvironmentVariable("CONSOLE_SAMBA_PASSWORD"), &output);
    QVERIFY2(status == 0, output.constData());
    QCOMPARE(SambaServer::allFiles(), QStringList{u"scans/anna/scan.pdf"_s});
    const QFileInfo file(SambaServer::folder(u"scans/anna/scan.pdf"_s));
    QCOMPARE(file.ownerId(), SambaServer::userId(u"anna"_s));
    QCOMPARE(contentOf(file.filePath()), contentOf(request.scan.documents.first().path));
}

void TestCopiedCommandsShare::aFailureIsSaid_data()
{
    QTest::addColumn<QString>("baseLocation");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("name");
    const QString right = qEnvironmentVariable("CONSOLE_SAMBA_PASSWORD");
    const QString plain = u"scan.pdf"_s;
    QTest::newRow("a wrong password") << u"\\\\scans.example\\scans"_s << u"wrong"_s << plain;
    QTest::newRow("a folder that is not there") << u"\\\\scans.example\\scans\\none"_s << right << plain;
    QTest::newRow("a share that cannot be written to") << u"\\\\scans.example\\readonly"_s << right << plain;
}

void TestCopiedCommandsShare::aFailureIsSaid()
{
    QFETCH(QString, baseLocation);
    QFETCH(QString, password);
    QFETCH(QString, name);
    DeliveryRequest request = m_server->request(baseLocation);
    const QTemporaryDir folder;
    makeFile(folder.filePath(name), 100);
    request.scan.documents.first() = {folder.filePath(name), name, u"application/pdf"_s};
    QByteArray output;
    QVERIFY(runBash(commandOf(request), password, &output) > 0);
    QVERIFY2(output.contains("NT_STATUS_"), output.constData());
    QCOMPARE(SambaServer::allFiles(), QStringList());
}

QTEST_GUILESS_MAIN(TestCopiedCommandsShare)

#include "tst_copiedcommands_share.moc"
