// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every account on every share of a real server, which with-samba.sh starts.

#include "tests/delivery/support/runsender.h"
#include "tests/integration/sambaserver.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_server = std::make_unique<SambaServer>(); }
    void cleanup() { m_server.reset(); }

    void everyAccountOnEveryShare_data();
    void everyAccountOnEveryShare();
    void anAccountThatCannotSignIn_data();
    void anAccountThatCannotSignIn();
    void theAccountOfTheConsoleSignsInWithItsTicket();
    void theAccountOfTheConsoleNeedsATicket_data();
    void theAccountOfTheConsoleNeedsATicket();
    void everyWayToWriteTheBaseLocation_data();
    void everyWayToWriteTheBaseLocation();
    void aBaseLocationThatIsNoFolder_data();
    void aBaseLocationThatIsNoFolder();
    void everyNameArrivesAsItIs_data();
    void everyNameArrivesAsItIs();
    void everySizeArrivesWhole_data();
    void everySizeArrivesWhole();
    void severalDocumentsArriveTogether();
    void manyOfOneNameAtOnceReplaceNothing();
    void progressReachesTheTotal();

private:
    std::unique_ptr<SambaServer> m_server;
};

void TestShare::initTestCase()
{
    QVERIFY2(SambaServer::isThere(), "Run it through with-samba.sh");
}

void TestShare::everyAccountOnEveryShare_data()
{
    struct Share
    {
        const char *baseLocation;
        const char *owner; // the disk's folder, or null: nothing arrives
        QString forServices;
        QString forAnna;
        QString forBernd;
    };
    const QString delivered = u"delivered"_s;
    const QString closed = u"SignIn access-denied"_s;
    const QString denied = u"Deliver access-denied"_s;
    const QString missing = u"SignIn share-missing"_s;
    const QString lost = u"Deliver folder-missing"_s;
    const Share shares[] = {
        {R"(\\scans.example\scans)", "scans", delivered, delivered, denied},
        {R"(\\signing.scans.example\scans)", "scans", delivered, delivered, denied},
        {R"(\\scans.example\encrypted)", "scans", delivered, delivered, denied},
        {R"(\\scans.example\dfs\scans)", "scans", delivered, delivered, denied},
        {R"(\\scans.example\Übergabe\Größe)", "übergabe/Größe", delivered, denied, denied},
        {R"(\\scans.example\small)", "small", delivered, denied, denied},
        {R"(\\scans.example\readonly)", nullptr, denied, denied, denied},
        {R"(\\scans.example\refused)", nullptr, closed, closed, denied},
        {R"(\\scans.example\maintained)", nullptr, missing, missing, missing},
        {R"(\\scans.example\nothing)", nullptr, missing, missing, missing},
        {R"(\\scans.example\dfs\lost)", nullptr, lost, lost, lost},
    };
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("baseLocation");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("verdict");
    for (const Share &share : shares) {
        const auto row = [&](const char *account, const QString &verdict) {
            QTest::addRow("%s to %s", account, share.baseLocation)
                << QString::fromUtf8(account) << QString::fromUtf8(share.baseLocation) << QString::fromUtf8(share.owner)
                << verdict;
        };
        row("svc", share.forServices);
        row("svcplain", share.forServices);
        row("anna", share.forAnna);
        row("bernd", share.forBernd);
        for (const char *account : {"disabled", "locked", "expired", "stale", "unknown"})
            row(account, u"SignIn sign-in-refused"_s);
    }
}

void TestShare::everyAccountOnEveryShare()
{
    QFETCH(const QString, account);
    QFETCH(const QString, baseLocation);
    QFETCH(const QString, folder);
    QFETCH(const QString, verdict);

    const DeliveryRequest request = m_server->request(baseLocation, account);
    const DeliveryResult checked = m_server->run(request, DeliveryPurpose::Check);
    QCOMPARE(verdictOf(checked), verdict == u"delivered"_s ? u"checked"_s : verdict);
    QCOMPARE(SambaServer::allFiles(), QStringList());
    QCOMPARE(m_server->workspace().deliveries().size(), 0);

    QCOMPARE(verdictOf(m_server->run(request)), verdict);
    if (verdict != u"delivered"_s) {
        QCOMPARE(SambaServer::allFiles(), QStringList());
        return;
    }
    const QString path = SambaServer::folder(folder) + u"/scan.pdf"_s;
    QCOMPARE(SambaServer::allFiles().size(), 1);
    QCOMPARE(contentOf(path), contentOf(request.scan.documents.first().path));
    QCOMPARE(QFileInfo(path).ownerId(), SambaServer::userId(account));
}

void TestShare::anAccountThatCannotSignIn_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("code");
    const QByteArray right = qgetenv("CONSOLE_SAMBA_PASSWORD");
    QTest::newRow("disabled") << u"disabled"_s << right << u"nt.ACCOUNT_DISABLED"_s;
    QTest::newRow("locked out") << u"locked"_s << right << u"nt.ACCOUNT_LOCKED_OUT"_s;
    QTest::newRow("expired") << u"expired"_s << right << u"nt.ACCOUNT_EXPIRED"_s;
    QTest::newRow("must change its password") << u"stale"_s << right << u"nt.PASSWORD_MUST_CHANGE"_s;
    QTest::newRow("does not exist") << u"nobody-of-this-name"_s << right << u"nt.LOGON_FAILURE"_s;
    QTest::newRow("has another password") << u"svc"_s << QByteArray("wrong") << u"nt.LOGON_FAILURE"_s;
}

void TestShare::anAccountThatCannotSignIn()
{
    QFETCH(const QString, account);
    QFETCH(const QByteArray, password);
    QFETCH(const QString, code);

    const DeliveryRequest request = m_server->request(uR"(\\scans.example\scans)"_s, account);
    m_server->setPassword(request, password);
    const DeliveryResult result = m_server->run(request);
    QCOMPARE(verdictOf(result), u"SignIn sign-in-refused"_s);
    QCOMPARE(std::get<Failure>(result.outcome).code, code);
    QVERIFY(!std::get<Failure>(result.outcome).technical.contains(QString::fromUtf8(password)));
}

void TestShare::theAccountOfTheConsoleSignsInWithItsTicket()
{
    qputenv("KRB5CCNAME", qgetenv("CONSOLE_SAMBA_TICKET"));
    const DeliveryRequest request = m_server->request(uR"(\\scans.example\scans)"_s, {});
    QCOMPARE(verdictOf(m_server->run(request, DeliveryPurpose::Check)), u"checked"_s);
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    QCOMPARE(QFileInfo(SambaServer::folder(u"scans/scan.pdf"_s)).ownerId(), SambaServer::userId(u"svc"_s));
}

void TestShare::theAccountOfTheConsoleNeedsATicket_data()
{
    QTest::addColumn<QByteArray>("ticket");
    QTest::addColumn<QString>("server");
    const QByteArray ticket = qgetenv("CONSOLE_SAMBA_TICKET");
    QTest::newRow("none") << QByteArray("FILE:/nonexistent") << u"scans.example"_s;
    QTest::newRow("an expired one") << ticket + "expired" << u"scans.example"_s;
    QTest::newRow("for a server that is named by its address") << ticket << u"127.0.0.1"_s;
}

void TestShare::theAccountOfTheConsoleNeedsATicket()
{
    QFETCH(const QByteArray, ticket);
    QFETCH(const QString, server);
    qputenv("KRB5CCNAME", ticket);
    const DeliveryResult result = m_server->run(m_server->request(u"//%1/scans"_s.arg(server), {}));
    QCOMPARE(verdictOf(result), u"SignIn sign-in-refused"_s);
    QCOMPARE(std::get<Failure>(result.outcome).code, u"smb.no-ticket"_s);
}

void TestShare::everyWayToWriteTheBaseLocation_data()
{
    QTest::addColumn<QString>("baseLocation");
    QTest::newRow("UNC") << uR"(\\scans.example\scans\anna)"_s;
    QTest::newRow("UNC with a separator at the end") << uR"(\\scans.example\scans\anna\)"_s;
    QTest::newRow("slashes") << u"//scans.example/scans/anna"_s;
    QTest::newRow("a URL") << u"smb://scans.example/scans/anna"_s;
    QTest::newRow("other case") << uR"(\\SCANS.example\Scans\ANNA)"_s;
    QTest::newRow("the address of the server") << uR"(\\127.0.0.1\scans\anna)"_s;
}

void TestShare::everyWayToWriteTheBaseLocation()
{
    QFETCH(const QString, baseLocation);
    QCOMPARE(verdictOf(m_server->run(m_server->request(baseLocation))), u"delivered"_s);
    QCOMPARE(SambaServer::allFiles(), QStringList{u"scans/anna/scan.pdf"_s});
}

void TestShare::aBaseLocationThatIsNoFolder_data()
{
    QTest::addColumn<QString>("baseLocation");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("missing") << uR"(\\scans.example\scans\missing)"_s << u"Deliver folder-missing"_s;
    QTest::newRow("missing on the way") << uR"(\\scans.example\scans\missing\inbox)"_s << u"Deliver folder-missing"_s;
    QTest::newRow("a file") << uR"(\\scans.example\scans\file)"_s << u"Deliver not-a-folder"_s;
    QTest::newRow("a file on the way") << uR"(\\scans.example\scans\file\inbox)"_s << u"Deliver folder-missing"_s;
}

void TestShare::aBaseLocationThatIsNoFolder()
{
    QFETCH(const QString, baseLocation);
    QFETCH(const QString, verdict);
    makeFile(SambaServer::folder(u"scans/file"_s), 10);
    QCOMPARE(verdictOf(m_server->run(m_server->request(baseLocation), DeliveryPurpose::Check)), verdict);
    QCOMPARE(verdictOf(m_server->run(m_server->request(baseLocation))), verdict);
    QCOMPARE(SambaServer::allFiles(), QStringList{u"scans/file"_s});
}

void TestShare::everyNameArrivesAsItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("umlauts") << u"Übergabe für Größe.pdf"_s;
    QTest::newRow("what a URL escapes") << u"100%41 #1 a+b&c;d=e@f.pdf"_s;
    QTest::newRow("brackets and quotes") << u"[a]{b}(c)'d'`e`!$,~^.pdf"_s;
    QTest::newRow("another script") << u"スキャン Скан 扫描.pdf"_s;
    QTest::newRow("beyond the basic plane") << u"scan \U0001F5A8.pdf"_s;
    QTest::newRow("as long as a name may be") << QString(251, u'n') + u".pdf"_s;
}

void TestShare::everyNameArrivesAsItIs()
{
    QFETCH(const QString, name);
    DeliveryRequest request = m_server->request(uR"(\\scans.example\scans)"_s);
    request.scan.documents.first().name = name;
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    QCOMPARE(SambaServer::allFiles(), QStringList{u"scans/"_s + name});
}

void TestShare::everySizeArrivesWhole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("nothing") << qint64(0);
    QTest::newRow("a byte") << qint64(1);
    QTest::newRow("a block") << qint64(1024 * 1024);
    QTest::newRow("a byte more than a block") << qint64(1024 * 1024 + 1);
    QTest::newRow("many blocks") << qint64(20'000'000);
}

void TestShare::everySizeArrivesWhole()
{
    QFETCH(const qint64, size);
    const DeliveryRequest request = m_server->request(uR"(\\scans.example\encrypted)"_s, u"svc"_s, size);
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    QVERIFY(contentOf(SambaServer::folder(u"scans/scan.pdf"_s)) == contentOf(request.scan.documents.first().path));
}

void TestShare::severalDocumentsArriveTogether()
{
    DeliveryRequest request = m_server->request(uR"(\\scans.example\scans)"_s);
    for (const QString &name : {u"second.pdf"_s, u"third.pdf"_s}) {
        request.scan.documents.append(request.scan.documents.first());
        request.scan.documents.last().name = name;
    }
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    QCOMPARE(SambaServer::allFiles(), QStringList({u"scans/scan.pdf"_s, u"scans/second.pdf"_s, u"scans/third.pdf"_s}));
}

void TestShare::manyOfOneNameAtOnceReplaceNothing()
{
    constexpr int count = 12;
    std::vector<std::unique_ptr<DeliveryJob>> jobs;
    QStringList verdicts;
    for (int i = 0; i < count; ++i) {
        // Each of another size, so that the files can be told apart.
        jobs.push_back(
            m_server->engine().createJob(m_server->request(uR"(\\scans.example\scans)"_s, u"svc"_s, 1000 + i)));
        connect(jobs.back().get(), &DeliveryJob::finished, this, [&](const DeliveryResult &result) {
            verdicts << verdictOf(result);
            if (const auto *failure = std::get_if<Failure>(&result.outcome))
                verdicts.last() += u" %1 %2: %3"_s.arg(failure->code, failure->subject, failure->technical);
        });
        jobs.back()->start();
    }
    QTRY_COMPARE_WITH_TIMEOUT(verdicts.size(), count, 30'000);
    verdicts.removeAll(u"delivered"_s);
    QCOMPARE(verdicts.join(u"; "_s), QString());
    QSet<qint64> sizes;
    for (const QString &path : SambaServer::allFiles())
        sizes.insert(QFileInfo(SambaServer::folder(path)).size());
    QCOMPARE(sizes.size(), count);
    QCOMPARE(SambaServer::allFiles().size(), count);
    QVERIFY(SambaServer::allFiles().contains(u"scans/scan (12).pdf"_s));
}

void TestShare::progressReachesTheTotal()
{
    const auto job =
        m_server->engine().createJob(m_server->request(uR"(\\scans.example\scans)"_s, u"svc"_s, 5'000'000));
    QSignalSpy progressed(job.get(), &DeliveryJob::progressed);
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    QVERIFY(finished.wait(20'000));
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last(), QVariantList({qint64(5'000'000), qint64(5'000'000)}));
}

QTEST_GUILESS_MAIN(TestShare)

#include "tst_share.moc"
