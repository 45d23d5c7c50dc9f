// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents that two agents write, and that what becomes of the second one harms none of them.

#include "tests/delivery/support/runsender.h"
#include "tests/integration/sambaserver.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <cstring>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr char agentName[] = "scan-smb-agent";
constexpr qint64 mebibyte = 1024 * 1024;

QList<qint64> firstAgents()
{
    return childrenOf(QCoreApplication::applicationPid(), agentName);
}

QList<qint64> secondAgents()
{
    QList<qint64> agents;
    for (const qint64 agent : firstAgents())
        agents += childrenOf(agent, agentName);
    return agents;
}

bool hasEnded(qint64 process)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(process));
    return !stat.contains(") ") || stat.contains(") Z");
}

// proc(5): rchar
qint64 bytesReadBy(qint64 process)
{
    return contentOf(u"/proc/%1/io"_s.arg(process))
        .split('\n')
        .first()
        .mid(qsizetype(std::strlen("rchar: ")))
        .toLongLong();
}

// One that is writing its part of the document.
qint64 busySecondAgent()
{
    qint64 found = 0;
    const bool isBusy = QTest::qWaitFor(
        [&] {
            found = secondAgents().value(0);
            return found != 0 && bytesReadBy(found) > 20 * mebibyte;
        },
        20'000);
    return isBusy ? found : 0;
}

// Every page has its number, so that none can take the place of another.
void makeNumberedFile(const QString &path, qint64 size)
{
    QFile file(path);
    QByteArray page(4096, 'x');
    bool isWritten = file.open(QIODevice::WriteOnly);
    for (qint64 number = 0; isWritten && number * page.size() < size; ++number) {
        std::memcpy(page.data(), &number, sizeof number);
        const qint64 length = std::min<qint64>(page.size(), size - number * page.size());
        isWritten = file.write(page.constData(), length) == length;
    }
    if (!isWritten || !file.flush())
        qFatal("The test's own file cannot be made.");
}

bool haveSameContent(const QString &first, const QString &second)
{
    QFile files[] = {QFile(first), QFile(second)};
    const uchar *content[2];
    for (int i = 0; i < 2; ++i) {
        if (!files[i].open(QIODevice::ReadOnly))
            return false;
        content[i] = files[i].map(0, files[i].size());
    }
    return files[0].size() == files[1].size() && std::memcmp(content[0], content[1], size_t(files[0].size())) == 0;
}

} // namespace

class TestShareLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_server = std::make_unique<SambaServer>(); }
    void cleanup();

    void everyLargeSizeArrivesWhole_data();
    void everyLargeSizeArrivesWhole();
    void twoLargeDocumentsArriveWhole();
    void aFileThatCanBeOpenedOnceArrivesWhole();
    void whateverHappensToTheSecondAgentTheDocumentArrives_data();
    void whateverHappensToTheSecondAgentTheDocumentArrives();
    void progressGoesUpToTheTotal();
    void nobodyReadsWhatIsNotWhole();
    void aDocumentThatChangesIsNotDelivered();
    void cancelEndsBothAndLeavesNothing();
    void theSecondAgentEndsWithTheFirst();

private:
    DeliveryRequest request(const QString &baseLocation, qint64 size);

    const QTemporaryDir m_folder;
    std::unique_ptr<SambaServer> m_server;
};

void TestShareLarge::initTestCase()
{
    QVERIFY2(SambaServer::isThere(), "Run it through with-samba.sh");
}

void TestShareLarge::cleanup()
{
    m_server.reset();
    QTRY_COMPARE(childrenOf(SambaServer::process(), "smbd").size(), 0);
}

DeliveryRequest TestShareLarge::request(const QString &baseLocation, qint64 size)
{
    DeliveryRequest request = m_server->request(baseLocation);
    const QString path = m_folder.filePath(u"%1.pdf"_s.arg(size));
    if (!QFile::exists(path))
        makeNumberedFile(path, size);
    request.scan.documents.first().path = path;
    return request;
}

void TestShareLarge::everyLargeSizeArrivesWhole_data()
{
    QTest::addColumn<QString>("share");
    QTest::addColumn<qint64>("size");
    QTest::newRow("a byte too small for two") << u"scans"_s << 128 * mebibyte - 1;
    QTest::newRow("the smallest for two") << u"scans"_s << 128 * mebibyte;
    QTest::newRow("a byte more") << u"scans"_s << 128 * mebibyte + 1;
    QTest::newRow("an odd number of stripes") << u"scans"_s << 132 * mebibyte;
    QTest::newRow("encrypted") << u"encrypted"_s << qint64(200'000'003);
    QTest::newRow("by way of DFS") << u"dfs\\scans"_s << qint64(200'000'003);
    QTest::newRow("1 GiB") << u"scans"_s << 1024 * mebibyte;
}

void TestShareLarge::everyLargeSizeArrivesWhole()
{
    QFETCH(const QString, share);
    QFETCH(const qint64, size);
    const DeliveryRequest request = this->request(uR"(\\scans.example\)"_s + share, size);
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    QCOMPARE(SambaServer::allFiles(), QStringList{u"scans/scan.pdf"_s});
    QVERIFY(haveSameContent(SambaServer::folder(u"scans/scan.pdf"_s), request.scan.documents.first().path));
    QCOMPARE(secondAgents(), QList<qint64>());
}

void TestShareLarge::twoLargeDocumentsArriveWhole()
{
    DeliveryRequest request = this->request(uR"(\\scans.example\scans)"_s, 128 * mebibyte);
    request.scan.documents << this->request(uR"(\\scans.example\scans)"_s, 200'000'003).scan.documents.first();
    request.scan.documents.last().name = u"second.pdf"_s;
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    QCOMPARE(SambaServer::allFiles(), QStringList({u"scans/scan.pdf"_s, u"scans/second.pdf"_s}));
    for (const ScanDocument &document : request.scan.documents)
        QVERIFY(haveSameContent(SambaServer::folder(u"scans/"_s + document.name), document.path));
}

void TestShareLarge::aFileThatCanBeOpenedOnceArrivesWhole()
{
    const DeliveryRequest request = this->request(uR"(\\scans.example\once)"_s, 200'000'003);
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    const QString path = SambaServer::folder(u"scans/scan.pdf"_s);
    QCOMPARE(SambaServer::allFiles(), QStringList{u"scans/scan.pdf"_s});
    QVERIFY(haveSameContent(path, request.scan.documents.first().path));
    QVERIFY(!QFile(path).permissions().testFlag(QFile::WriteOwner));
}

void TestShareLarge::whateverHappensToTheSecondAgentTheDocumentArrives_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("it is killed") << SIGKILL;
    QTest::newRow("it hangs") << SIGSTOP;
    QTest::newRow("somebody else asks it to end") << SIGTERM;
}

void TestShareLarge::whateverHappensToTheSecondAgentTheDocumentArrives()
{
    QFETCH(const int, signal);
    const DeliveryRequest request = this->request(uR"(\\scans.example\scans)"_s, 1024 * mebibyte);
    qint64 second = 0;
    const DeliveryResult result = m_server->interfere(request, [&](DeliveryJob &) {
        second = busySecondAgent();
        if (second != 0)
            ::kill(static_cast<pid_t>(second), signal);
    });
    QVERIFY(second != 0);
    QCOMPARE(verdictOf(result), u"delivered"_s);
    QCOMPARE(SambaServer::allFiles(), QStringList{u"scans/scan.pdf"_s});
    QVERIFY(haveSameContent(SambaServer::folder(u"scans/scan.pdf"_s), request.scan.documents.first().path));
    QVERIFY(hasEnded(second));
}

void TestShareLarge::progressGoesUpToTheTotal()
{
    const qint64 size = 200'000'003;
    const auto job = m_server->engine().createJob(request(uR"(\\scans.example\scans)"_s, size));
    QSignalSpy progressed(job.get(), &DeliveryJob::progressed);
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    QVERIFY(finished.wait(20'000));
    QVERIFY(progressed.size() > 2);
    qint64 last = 0;
    for (const QVariantList &arguments : std::as_const(progressed)) {
        QVERIFY(arguments.first().toLongLong() >= last);
        last = arguments.first().toLongLong();
    }
    QCOMPARE(last, size);
}

void TestShareLarge::nobodyReadsWhatIsNotWhole()
{
    int status = -1;
    QByteArray said;
    m_server->interfere(request(uR"(\\scans.example\scans)"_s, 1024 * mebibyte), [&](DeliveryJob &) {
        QVERIFY(busySecondAgent() != 0);
        QProcess reader;
        reader.setProcessChannelMode(QProcess::MergedChannels);
        const QString part = SambaServer::allFiles().value(0).section(u'/', 1);
        reader.start(u"smbclient"_s,
                     {u"-s"_s, qEnvironmentVariable("CONSOLE_SAMBA_CONF"), u"-A"_s,
                      SambaServer::folder(u"../accounts/svc"_s), u"//scans.example/scans"_s, u"-c"_s,
                      u"get %1 /dev/null"_s.arg(part)});
        QVERIFY(reader.waitForFinished());
        status = reader.exitCode();
        said = reader.readAll();
    });
    QVERIFY(status > 0);
    QVERIFY2(said.contains("NT_STATUS_SHARING_VIOLATION"), said.constData());
}

void TestShareLarge::aDocumentThatChangesIsNotDelivered()
{
    const DeliveryRequest request = this->request(uR"(\\scans.example\scans)"_s, 512 * mebibyte);
    const DeliveryResult result = m_server->interfere(request, [&](DeliveryJob &) {
        QFile file(request.scan.documents.first().path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 1) && file.putChar('y'));
    });
    QCOMPARE(verdictOf(result), u"Deliver document-changed"_s);
    QCOMPARE(SambaServer::allFiles(), QStringList());
}

void TestShareLarge::cancelEndsBothAndLeavesNothing()
{
    qint64 second = 0;
    const DeliveryResult result =
        m_server->interfere(request(uR"(\\scans.example\scans)"_s, 1024 * mebibyte), [&](DeliveryJob &job) {
            second = busySecondAgent();
            job.cancel();
        });
    QVERIFY(second != 0);
    QCOMPARE(verdictOf(result), u"cancelled"_s);
    QVERIFY(hasEnded(second));
    QCOMPARE(SambaServer::allFiles(), QStringList());
}

void TestShareLarge::theSecondAgentEndsWithTheFirst()
{
    qint64 second = 0;
    const DeliveryResult result =
        m_server->interfere(request(uR"(\\scans.example\scans)"_s, 1024 * mebibyte), [&](DeliveryJob &) {
            second = busySecondAgent();
            ::kill(static_cast<pid_t>(firstAgents().value(0)), SIGKILL);
        });
    QVERIFY(second != 0);
    QCOMPARE(verdictOf(result), u"Deliver helper-failed"_s);
    QTRY_VERIFY(hasEnded(second));
    QCOMPARE(SambaServer::allFiles().size(), 1); // which the failure names: tst_share_faults
}

QTEST_GUILESS_MAIN(TestShareLarge)

#include "tst_share_large.moc"
