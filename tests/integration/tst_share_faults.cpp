// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong between the console and a share, where it is said, and that nothing partial stays.

#include "tests/delivery/support/runsender.h"
#include "tests/integration/sambaserver.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <csignal>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr char agentName[] = "scan-smb-agent";

void endAll(const QList<qint64> &processes)
{
    for (const qint64 process : processes)
        ::kill(static_cast<pid_t>(process), SIGKILL);
}

QList<qint64> agents()
{
    return childrenOf(QCoreApplication::applicationPid(), agentName);
}

QList<qint64> connections()
{
    return childrenOf(SambaServer::process(), "smbd"); // its helpers have other names
}

} // namespace

class TestShareFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_server = std::make_unique<SambaServer>(); }
    void cleanup();

    void noServer_data();
    void noServer();
    void aServerThatNeverAnswers();
    void aServerThatHangsUp();
    void aServerThatStopsInTheMiddle();
    void aConnectionKilledInTheMiddleLeavesNothing();
    void aServerGoneForGoodNamesWhatItLeft();

    void aFullDiskLeavesNothing();
    void aDiskThatFillsUpBetweenDocumentsLeavesNothing();
    void aDocumentThatFillsTheDiskLeavesNothing();
    void aCheckSaysThatTheDiskIsTooSmall();
    void aTakenName_data();
    void aTakenName();
    void aFolderOfThatName_data();
    void aFolderOfThatName();
    void aRefusedNameTakesTheOthersAlong();
    void aPathTooLong_data();
    void aPathTooLong();
    void aLongNameIsCut();

    void cancelInTheMiddleLeavesNothing();
    void anAgentKilledInTheMiddleFailsThatDeliveryAlone();
    void anIdleAgentThatDiedIsReplaced();
    void agentsEndWithTheEngine();
    void agentsEndWithAConsoleThatIsKilled();

private:
    std::unique_ptr<SambaServer> m_server;
};

void TestShareFaults::initTestCase()
{
    QVERIFY2(SambaServer::isThere(), "Run it through with-samba.sh");
}

void TestShareFaults::cleanup()
{
    m_server.reset();
    QTRY_COMPARE(connections().size(), 0);
}

void TestShareFaults::noServer_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("no such host") << u"nowhere.example"_s << u"Resolve host-not-found"_s;
    QTest::newRow("nothing listens") << u"silent.scans.example"_s << u"Connect connection-refused"_s;
    QTest::newRow("no way to the network") << u"192.0.2.1"_s << u"Connect host-unreachable"_s;
    QTest::newRow("SMB 1 alone") << u"old.scans.example"_s << u"Connect protocol-violated"_s;
}

void TestShareFaults::noServer()
{
    QFETCH(const QString, server);
    QFETCH(const QString, verdict);
    const DeliveryRequest request = m_server->request(u"\\\\"_s + server + u"\\scans"_s);
    QCOMPARE(verdictOf(m_server->run(request, DeliveryPurpose::Check)), verdict);
    QCOMPARE(verdictOf(m_server->run(request)), verdict);
}

void TestShareFaults::aServerThatNeverAnswers()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress(u"127.0.0.4"_s), 445));
    QCOMPARE(verdictOf(m_server->run(m_server->request(uR"(\\silent.scans.example\scans)"_s))), u"Connect timed-out"_s);
}

void TestShareFaults::aServerThatHangsUp()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress(u"127.0.0.4"_s), 445));
    connect(&listener, &QTcpServer::newConnection, this, [&] { listener.nextPendingConnection()->abort(); });
    QCOMPARE(verdictOf(m_server->run(m_server->request(uR"(\\silent.scans.example\scans)"_s))),
             u"Connect connection-reset"_s);
}

void TestShareFaults::aServerThatStopsInTheMiddle()
{
    QList<qint64> stopped;
    const DeliveryResult result = m_server->interfere(m_server->largeRequest(), [&](DeliveryJob &) {
        stopped = connections();
        for (const qint64 process : stopped)
            ::kill(static_cast<pid_t>(process), SIGSTOP);
    });
    for (const qint64 process : stopped)
        ::kill(static_cast<pid_t>(process), SIGCONT);
    QVERIFY(!stopped.isEmpty());
    QCOMPARE(verdictOf(result), u"Deliver timed-out"_s);
    for (const QString &path : SambaServer::allFiles())
        QVERIFY2(std::get<Failure>(result.outcome).technical.contains(QFileInfo(path).fileName()), qPrintable(path));
}

void TestShareFaults::aConnectionKilledInTheMiddleLeavesNothing()
{
    const DeliveryResult result =
        m_server->interfere(m_server->largeRequest(), [&](DeliveryJob &) { endAll(connections()); });
    QCOMPARE(verdictOf(result), u"Deliver connection-reset"_s);
    QCOMPARE(SambaServer::allFiles(), QStringList());
    QCOMPARE(verdictOf(m_server->run(m_server->request(uR"(\\scans.example\scans)"_s))), u"delivered"_s);
}

void TestShareFaults::aServerGoneForGoodNamesWhatItLeft()
{
    const DeliveryResult result = m_server->interfere(m_server->largeRequest(), [&](DeliveryJob &) {
        const QList<qint64> processes = connections();
        endAll({SambaServer::process()});
        endAll(processes);
    });
    QVERIFY(SambaServer::startAgain());
    QCOMPARE(verdictOf(result), u"Deliver connection-reset"_s);
    QVERIFY(!SambaServer::allFiles().isEmpty());
    for (const QString &path : SambaServer::allFiles())
        QVERIFY2(std::get<Failure>(result.outcome).technical.contains(QFileInfo(path).fileName()), qPrintable(path));
}

void TestShareFaults::aFullDiskLeavesNothing()
{
    const DeliveryRequest request = m_server->request(uR"(\\scans.example\small)"_s, u"svc"_s, 3'000'000);
    QCOMPARE(verdictOf(m_server->run(request)), u"Deliver storage-full"_s);
    QCOMPARE(SambaServer::allFiles(), QStringList());
}

void TestShareFaults::aDiskThatFillsUpBetweenDocumentsLeavesNothing()
{
    DeliveryRequest request = m_server->request(uR"(\\scans.example\small)"_s, u"svc"_s, 1'500'000);
    request.scan.documents.append(request.scan.documents.first());
    request.scan.documents.last().name = u"second.pdf"_s;
    QCOMPARE(verdictOf(m_server->run(request)), u"Deliver storage-full"_s);
    QCOMPARE(SambaServer::allFiles(), QStringList());
}

// Down to the last byte, so that the file fails that keeps others from its name.
void TestShareFaults::aDocumentThatFillsTheDiskLeavesNothing()
{
    const qint64 free = QStorageInfo(SambaServer::folder(u"small"_s)).bytesAvailable();
    const DeliveryRequest request = m_server->request(uR"(\\scans.example\small)"_s, u"svc"_s, free);
    QCOMPARE(verdictOf(m_server->run(request)), u"Deliver storage-full"_s);
    QCOMPARE(SambaServer::allFiles(), QStringList());
}

void TestShareFaults::aCheckSaysThatTheDiskIsTooSmall()
{
    const DeliveryRequest request = m_server->request(uR"(\\scans.example\small)"_s, u"svc"_s, 3'000'000);
    QCOMPARE(verdictOf(m_server->run(request, DeliveryPurpose::Check)), u"Deliver storage-full"_s);
}

// What a check says of what a delivery comes to.
static QString checkedOr(const QString &verdict)
{
    return verdict == u"delivered"_s ? u"checked"_s : verdict;
}

void TestShareFaults::aTakenName_data()
{
    QTest::addColumn<WhenNameTaken>("policy");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<qint64>("sizeOfTheFirst");
    QTest::newRow("numbered") << WhenNameTaken::Number << u"delivered"_s
                              << QStringList{u"scans/scan (2).pdf"_s, u"scans/scan.pdf"_s} << qint64(10);
    QTest::newRow("replaced") << WhenNameTaken::Replace << u"delivered"_s << QStringList{u"scans/scan.pdf"_s}
                              << qint64(1000);
    QTest::newRow("refused") << WhenNameTaken::Refuse << u"Deliver name-taken"_s << QStringList{u"scans/scan.pdf"_s}
                             << qint64(10);
}

void TestShareFaults::aTakenName()
{
    QFETCH(const WhenNameTaken, policy);
    QFETCH(const QString, verdict);
    QFETCH(const QStringList, files);
    QFETCH(const qint64, sizeOfTheFirst);
    const QString path = SambaServer::folder(u"scans/scan.pdf"_s);
    makeFile(path, 10);
    DeliveryRequest request = m_server->request(uR"(\\scans.example\scans)"_s);
    settingsOf(request).whenNameTaken = policy;
    QCOMPARE(verdictOf(m_server->run(request, DeliveryPurpose::Check)), checkedOr(verdict));
    QCOMPARE(verdictOf(m_server->run(request)), verdict);
    QCOMPARE(SambaServer::allFiles(), files);
    QCOMPARE(QFileInfo(path).size(), sizeOfTheFirst);
}

void TestShareFaults::aFolderOfThatName_data()
{
    QTest::addColumn<WhenNameTaken>("policy");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("numbered") << WhenNameTaken::Number << u"delivered"_s << QStringList{u"scans/scan (2).pdf"_s};
    QTest::newRow("not replaced") << WhenNameTaken::Replace << u"Deliver name-taken"_s << QStringList();
    QTest::newRow("refused") << WhenNameTaken::Refuse << u"Deliver name-taken"_s << QStringList();
}

void TestShareFaults::aFolderOfThatName()
{
    QFETCH(const WhenNameTaken, policy);
    QFETCH(const QString, verdict);
    QFETCH(const QStringList, files);
    const QString folder = SambaServer::folder(u"scans/scan.pdf"_s);
    QVERIFY(QDir().mkdir(folder));
    DeliveryRequest request = m_server->request(uR"(\\scans.example\scans)"_s);
    settingsOf(request).whenNameTaken = policy;
    const DeliveryResult checked = m_server->run(request, DeliveryPurpose::Check);
    const DeliveryResult result = m_server->run(request);
    const bool isThere = QDir().rmdir(folder);
    QCOMPARE(verdictOf(checked), checkedOr(verdict));
    QCOMPARE(verdictOf(result), verdict);
    QCOMPARE(SambaServer::allFiles(), files);
    QVERIFY(isThere);
}

void TestShareFaults::aRefusedNameTakesTheOthersAlong()
{
    makeFile(SambaServer::folder(u"scans/second.pdf"_s), 10);
    DeliveryRequest request = m_server->request(uR"(\\scans.example\scans)"_s);
    request.scan.documents.append(request.scan.documents.first());
    request.scan.documents.last().name = u"second.pdf"_s;
    settingsOf(request).whenNameTaken = WhenNameTaken::Refuse;
    QCOMPARE(verdictOf(m_server->run(request)), u"Deliver name-taken"_s);
    QCOMPARE(SambaServer::allFiles(), QStringList{u"scans/second.pdf"_s});
}

void TestShareFaults::aPathTooLong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("one folder") << QString(256, u'n') << u"Prepare name-too-long"_s;
    QTest::newRow("all together") << (QString(250, u'n') + u'\\').repeated(140) << u"Prepare name-too-long"_s;
    QTest::newRow("for this server, whose limit is in bytes") << QString(200, u'ä') << u"Deliver name-too-long"_s;
}

void TestShareFaults::aPathTooLong()
{
    QFETCH(const QString, path);
    QFETCH(const QString, verdict);
    const DeliveryRequest request = m_server->request(uR"(\\scans.example\scans\)"_s + path);
    QCOMPARE(verdictOf(m_server->run(request, DeliveryPurpose::Check)), verdict);
    QCOMPARE(verdictOf(m_server->run(request)), verdict);
}

void TestShareFaults::aLongNameIsCut()
{
    DeliveryRequest request = m_server->request(uR"(\\scans.example\scans)"_s);
    request.scan.documents.first().name = QString(300, u'ä') + u".pdf"_s;
    // A number as well has to find its place.
    for (int delivery = 0; delivery < 2; ++delivery)
        QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    const QString name = QString(125, u'ä') + u".pdf"_s;
    const QString second = QString(123, u'ä') + u" (2).pdf"_s;
    QCOMPARE(SambaServer::allFiles(), QStringList({u"scans/"_s + second, u"scans/"_s + name}));
}

void TestShareFaults::cancelInTheMiddleLeavesNothing()
{
    QCOMPARE(verdictOf(m_server->interfere(m_server->largeRequest(), [](DeliveryJob &job) { job.cancel(); })),
             u"cancelled"_s);
    QTRY_COMPARE(SambaServer::allFiles(), QStringList());
    QCOMPARE(verdictOf(m_server->run(m_server->request(uR"(\\scans.example\scans)"_s))), u"delivered"_s);
}

void TestShareFaults::anAgentKilledInTheMiddleFailsThatDeliveryAlone()
{
    // Another delivery runs meanwhile, in an agent of its own.
    const auto other = m_server->engine().createJob(m_server->largeRequest());
    QSignalSpy finished(other.get(), &DeliveryJob::finished);
    QSignalSpy progressed(other.get(), &DeliveryJob::progressed);
    other->start();
    QTRY_VERIFY(!progressed.isEmpty());
    const QList<qint64> busy = agents();
    QVERIFY(!busy.isEmpty());

    const DeliveryResult result = m_server->interfere(m_server->largeRequest(), [&](DeliveryJob &) {
        QList<qint64> mine = agents();
        mine.removeIf([&](qint64 process) { return busy.contains(process); });
        endAll(mine);
    });
    QCOMPARE(verdictOf(result), u"Deliver helper-failed"_s);
    QVERIFY(finished.size() == 1 || finished.wait(30'000));
    QCOMPARE(verdictOf(finished.first().first().value<DeliveryResult>()), u"delivered"_s);
    // The one that was killed cannot clean up, which is said.
    const QStringList left = SambaServer::allFiles();
    QCOMPARE(left.size(), 2);
    const QStringList parts = left.filter(QRegularExpression(u"^scans/\\.scan-[0-9a-f]+\\.part$"_s));
    QCOMPARE(parts.size(), 1);
    QVERIFY(std::get<Failure>(result.outcome).technical.contains(parts.first().section(u'/', 1)));
    QCOMPARE(verdictOf(m_server->run(m_server->request(uR"(\\scans.example\scans)"_s))), u"delivered"_s);
}

void TestShareFaults::anIdleAgentThatDiedIsReplaced()
{
    const DeliveryRequest request = m_server->request(uR"(\\scans.example\scans)"_s);
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    endAll(agents());
    QTRY_COMPARE(agents().size(), 0);
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
}

void TestShareFaults::agentsEndWithTheEngine()
{
    QCOMPARE(verdictOf(m_server->run(m_server->request(uR"(\\scans.example\scans)"_s))), u"delivered"_s);
    m_server.reset();
    QCOMPARE(agents().size(), 0);
}

void TestShareFaults::agentsEndWithAConsoleThatIsKilled()
{
    QProcess console;
    console.start(QCoreApplication::applicationFilePath(), {u"--deliver-until-killed"_s});
    QVERIFY(console.waitForStarted());
    const qint64 process = console.processId();
    QTRY_COMPARE_WITH_TIMEOUT(childrenOf(process, agentName).size(), 1, 20'000);
    QTRY_VERIFY(!SambaServer::allFiles().isEmpty());
    const qint64 agent = childrenOf(process, agentName).first();
    console.kill();
    QVERIFY(console.waitForFinished());
    // Whoever has ended is nobody's, or waits to be collected.
    QTRY_VERIFY(!contentOf(u"/proc/%1/stat"_s.arg(agent)).contains(") ")
                || contentOf(u"/proc/%1/stat"_s.arg(agent)).contains(") Z"));
    QTRY_COMPARE(connections().size(), 0);
}

static int deliverUntilKilled()
{
    SambaServer server;
    server.run(server.largeRequest());
    return 1;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--deliver-until-killed"_s))
        return deliverUntilKilled();
    TestShareFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_share_faults.moc"
