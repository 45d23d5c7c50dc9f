// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The practice receiver and its Extension endpoint as the curl program, and a client that breaks off, see them.

#include "tests/delivery/receiver/receiverfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

struct CurlAnswer
{
    int status = 0; // 0 where the connection failed
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

CurlAnswer curl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"curl"_s, QStringList{u"-s"_s, u"-w"_s, u"\n%{http_code}"_s} + arguments);
    if (!process.waitForFinished())
        return {};
    const QByteArray output = process.readAllStandardOutput();
    const qsizetype line = output.lastIndexOf('\n');
    return {output.mid(line + 1).toInt(), output.left(line)};
}

const QByteArray shortForm = "--B\r\nContent-Disposition: form-data; name=\"file1\"; filename=\"a.pdf\"\r\n\r\nabc";

} // namespace

class TestLoopbackReceiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void keepsFilesByteForByteAndFieldsInOrder();
    void takesTheSpecificationsExample();
    void keepsFilesOfOneNameApart();
    void streamsALargeFileInLittleMemory();
    void refusesBadForms_data();
    void refusesBadForms();
    void refusesForeignPages_data();
    void refusesForeignPages();
    void answersOtherRequests_data();
    void answersOtherRequests();
    void rehearsesTheAnswersOfRealEndpoints_data();
    void rehearsesTheAnswersOfRealEndpoints();
    void forgetsABrokenOffUpload();
    void dropsUploadsWhenItStops();
    void startsAnewOnTheSamePorts();
    void listsFilesOfThePracticeFolder();
    void keepsTheNewestThousandArrivals();

private:
    QString url() const { return m_receiver->extensionUrl().toString(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString received() const { return path(u"practice/received"_s); }
    std::unique_ptr<QTcpSocket> startUpload(const QByteArray &begin) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackReceiver> m_receiver;
    std::unique_ptr<QSignalSpy> m_arrived;
};

void TestLoopbackReceiver::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"curl"_s).isEmpty(), "These tests need the curl program");
}

void TestLoopbackReceiver::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_receiver = std::make_unique<LoopbackReceiver>();
    m_arrived = std::make_unique<QSignalSpy>(m_receiver.get(), &PracticeReceiver::arrived);
    QVERIFY(m_receiver->start(0, path(u"practice"_s)));
}

void TestLoopbackReceiver::cleanup()
{
    m_arrived.reset();
    m_receiver.reset();
    m_folder.reset();
}

// A connection that announces more than it sends, for the test to break off.
std::unique_ptr<QTcpSocket> TestLoopbackReceiver::startUpload(const QByteArray &begin) const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_receiver->extensionUrl().port()));
    socket->write("POST /api/scan HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=B\r\n"
                  "Content-Length: 1000000\r\n\r\n"
                  + begin);
    return socket->waitForBytesWritten() ? std::move(socket) : nullptr;
}

void TestLoopbackReceiver::keepsFilesByteForByteAndFieldsInOrder()
{
    const QByteArray odd = randomBytes(1'234'567);
    const QByteArray tricky =
        "\r\n--\r\n--------------------------\r\n\r\n--B--\r\n\0\r\r\n-"_ba + QByteArray(70'001, '\r');
    QVERIFY(write(path(u"odd.pdf"_s), odd));
    QVERIFY(write(path(u"tricky.bin"_s), tricky));
    QVERIFY(write(path(u"empty"_s), {}));

    const CurlAnswer answer =
        curl({u"--form-string"_s, u"userEmail=john.doe@company.com"_s, u"--form-string"_s, u"billingCode="_s,
              u"--form-string"_s, u"custom_\"A\nB\"=Größe\r\n--x"_s, u"--form-string"_s, u"userEmail=again"_s, u"-F"_s,
              u"file1=@%1;type=application/pdf;filename=\"Größe \\\"A4\\\" €.pdf\""_s.arg(path(u"odd.pdf"_s)), u"-F"_s,
              u"file2=@%1;type=image/tiff;filename=../../a%b.tif"_s.arg(path(u"tricky.bin"_s)), u"-F"_s,
              u"file3=@%1;type=text/plain"_s.arg(path(u"empty"_s)), url()});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("message"_L1).toString(), u"scan job processed successfully"_s);

    QTRY_COMPARE(m_arrived->size(), 1);
    const Arrival arrival = m_receiver->arrivals().value(0);
    QCOMPARE(arrival, m_arrived->constFirst().constFirst().value<Arrival>());
    QCOMPARE(arrival.endpoint, Arrival::Endpoint::Extension);
    QCOMPARE(arrival.status, 200);
    QVERIFY(arrival.sender.startsWith("127.0.0.1:"_L1));
    const QList<Fact> fields{{u"userEmail"_s, u"john.doe@company.com"_s},
                             {u"billingCode"_s, QString()},
                             {u"custom_\"A\nB\""_s, u"Größe\r\n--x"_s},
                             {u"userEmail"_s, u"again"_s}};
    QCOMPARE(arrival.fields, fields);

    QCOMPARE(arrival.files.size(), 3);
    const QString place = QFileInfo(arrival.files.at(0).path).path();
    QCOMPARE(QFileInfo(place).path(), received());
    const QList<ReceivedFile> files{
        {u"file1"_s, u"Größe \"A4\" €.pdf"_s, u"application/pdf"_s, odd.size(), place + u"/Größe \"A4\" €.pdf"_s,
         sha256Of(odd)},
        {u"file2"_s, u"../../a%b.tif"_s, u"image/tiff"_s, tricky.size(), place + u"/_.._a%b.tif"_s, sha256Of(tricky)},
        {u"file3"_s, u"empty"_s, u"text/plain"_s, 0, place + u"/empty"_s, sha256Of({})},
    };
    QCOMPARE(arrival.files, files);
    QVERIFY(contentOf(files.at(0).path) == odd);
    QVERIFY(contentOf(files.at(1).path) == tricky);
    QCOMPARE(contentOf(files.at(2).path), QByteArray());

    QJsonArray stored;
    for (const Fact &field : fields)
        stored.append(QJsonObject{{"name"_L1, field.name}, {"value"_L1, field.value}});
    QCOMPARE(QJsonDocument::fromJson(contentOf(place + u"/fields.json"_s)).array(), stored);
    QCOMPARE(filesBelow(received()).size(), 4);
}

// Specification "Example of request", to the letter: its last delimiter has no closing hyphens.
void TestLoopbackReceiver::takesTheSpecificationsExample()
{
    const QByteArray body = "-----------------------------123456789\r\n"
                            "Content-Disposition: form-data; name=\"userEmail\"\r\n\r\n"
                            "john.doe@company.com\r\n"
                            "-----------------------------123456789\r\n"
                            "Content-Disposition: form-data; name=\"file1\"; filename=\"document.pdf\"\r\n"
                            "Content-Type: text/plain\r\n\r\n"
                            "Content of document.pdf.\r\n\r\n"
                            "-----------------------------123456789\r\n";
    QVERIFY(write(path(u"body"_s), body));
    QCOMPARE(curl({u"--data-binary"_s, u'@' + path(u"body"_s), u"-H"_s,
                   u"Content-Type: multipart/form-data; boundary=---------------------------123456789"_s, url()})
                 .status,
             200);
    QTRY_COMPARE(m_arrived->size(), 1);
    const ReceivedFile file = m_receiver->arrivals().constFirst().files.value(0);
    QCOMPARE(contentOf(file.path), QByteArray("Content of document.pdf.\r\n"));
}

void TestLoopbackReceiver::keepsFilesOfOneNameApart()
{
    QVERIFY(write(path(u"a"_s), "first"));
    QVERIFY(write(path(u"b"_s), "second"));
    QCOMPARE(curl({u"-F"_s, u"file1=@%1;filename=scan.pdf"_s.arg(path(u"a"_s)), u"-F"_s,
                   u"file2=@%1;filename=scan.pdf"_s.arg(path(u"b"_s)), u"-F"_s,
                   u"file3=@%1;filename=fields.json"_s.arg(path(u"b"_s)), url()})
                 .status,
             200);
    QTRY_COMPARE(m_arrived->size(), 1);
    const QList<ReceivedFile> files = m_receiver->arrivals().constFirst().files;
    QCOMPARE(files.size(), 3);
    QCOMPARE(contentOf(files.at(0).path), "first"_ba);
    QCOMPARE(contentOf(files.at(1).path), "second"_ba);
    QCOMPARE(QFileInfo(files.at(1).path).fileName(), u"scan (2).pdf"_s);
    QCOMPARE(files.at(1).name, u"scan.pdf"_s);
    QCOMPARE(QFileInfo(files.at(2).path).fileName(), u"fields (2).json"_s);
}

void TestLoopbackReceiver::streamsALargeFileInLittleMemory()
{
    constexpr qint64 size = 300 * 1024 * 1024 + 1;
    QFile large(path(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(size) && large.seek(size / 2));
    QVERIFY(large.write("\r\n--in the middle") > 0 && large.flush());
    QVERIFY(forgetMemoryPeak());

    const qint64 before = memoryFact("VmRSS");
    QCOMPARE(curl({u"-F"_s, u"file1=@"_s + path(u"large"_s), url()}).status, 200);
    const qint64 peak = memoryFact("VmHWM");
    QVERIFY(before > 0);
    QVERIFY2(peak - before < 16 * 1024 * 1024, qPrintable(u"%1 bytes more"_s.arg(peak - before)));
    QTRY_COMPARE(m_arrived->size(), 1);
    const ReceivedFile file = m_receiver->arrivals().constFirst().files.value(0);
    QCOMPARE(file.size, size);
    QCOMPARE(QProcess::execute(u"cmp"_s, {file.path, path(u"large"_s)}), 0);
}

void TestLoopbackReceiver::refusesBadForms_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("error");

    QTest::newRow("another content type") << QStringList{u"-d"_s, u"a=b"_s} << u"wrong-content-type"_s;
    QTest::newRow("no boundary") << QStringList{u"-d"_s, u"a"_s, u"-H"_s, u"Content-Type: multipart/form-data"_s}
                                 << u"no-boundary"_s;
    QTest::newRow("no form in the body") << QStringList{u"-d"_s, u"a"_s, u"-H"_s,
                                                        u"Content-Type: multipart/form-data; boundary=B"_s}
                                         << u"malformed"_s;
    QTest::newRow("an empty body") << QStringList{u"-X"_s, u"POST"_s, u"-H"_s,
                                                  u"Content-Type: multipart/form-data; boundary=B"_s}
                                   << u"malformed"_s;
    QTest::newRow("a part's header of 17,000 bytes, after a file")
        << QStringList{u"-F"_s, u"file1=@/proc/self/status"_s, u"-F"_s,
                       u"a=b;headers=\"X: %1\""_s.arg(QString(17'000, u'x'))}
        << u"header-too-long"_s;
    QTest::newRow("a text field of more than 1 MiB") << QStringList{u"-F"_s, u"a=<%1"_s} << u"value-too-long"_s;
}

void TestLoopbackReceiver::refusesBadForms()
{
    QFETCH(QStringList, arguments);
    QVERIFY(write(path(u"long"_s), QByteArray(1024 * 1024 + 1, 'x')));
    const CurlAnswer answer = curl(arguments.replaceInStrings(u"%1"_s, path(u"long"_s)) + QStringList{url()});
    QCOMPARE(answer.status, 400);
    QTEST(answer.json().value("error"_L1).toString(), "error");
    QVERIFY(!answer.json().value("reason"_L1).toString().isEmpty());

    // Whatever follows has arrived after it, so that nothing of it is still under way.
    QCOMPARE(curl({u"-F"_s, u"a=b"_s, url()}).status, 200);
    QTRY_COMPARE(m_arrived->size(), 1);
    QCOMPARE(m_receiver->arrivals().constFirst().fields.size(), 1);
    QCOMPARE(filesBelow(received()).size(), 1); // the second one's fields.json
}

void TestLoopbackReceiver::refusesForeignPages_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("a name that was rebound to loopback") << u"Host: evil.example"_s << 403;
    QTest::newRow("a name that begins like loopback") << u"Host: localhost.evil.example:80"_s << 403;
    QTest::newRow("an empty host") << u"Host;"_s << 403;
    QTest::newRow("another site's page") << u"Origin: https://evil.example"_s << 403;
    QTest::newRow("a page without an origin") << u"Origin: null"_s << 403;
    QTest::newRow("localhost is no stranger") << u"Host: LOCALHOST:1"_s << 200;
    QTest::newRow("nor is IPv6 loopback") << u"Host: [::1]:1"_s << 200;
    QTest::newRow("nor a page from this computer") << u"Origin: http://localhost:3000"_s << 200;
}

void TestLoopbackReceiver::refusesForeignPages()
{
    QFETCH(QString, header);
    QTEST(curl({u"-H"_s, header, u"-F"_s, u"a=b"_s, url()}).status, "status");
}

void TestLoopbackReceiver::answersOtherRequests_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("the page that says what this is") << QStringList() << u"/"_s << 200 << "practice receiver"_ba;
    QTest::newRow("its head") << QStringList{u"-I"_s} << u"/"_s << 200 << "text/plain"_ba;
    QTest::newRow("posting to it") << QStringList{u"-i"_s, u"-d"_s, u"a"_s} << u"/"_s << 405 << "Allow: GET, HEAD"_ba;
    QTest::newRow("reading the endpoint") << QStringList{u"-i"_s} << u"/api/scan"_s << 405 << "Allow: POST"_ba;
    QTest::newRow("putting to the endpoint")
        << QStringList{u"-X"_s, u"PUT"_s, u"-d"_s, u"a"_s} << u"/api/scan"_s << 405 << "POST"_ba;
    QTest::newRow("another path") << QStringList{u"-F"_s, u"a=b"_s} << u"/api/scans"_s << 404 << "/api/scan"_ba;
    QTest::newRow("a query is passed over")
        << QStringList{u"-F"_s, u"a=b"_s} << u"/api/scan?code=x"_s << 200 << "success"_ba;
    QTest::newRow("a refusal before the body is sent")
        << QStringList{u"-H"_s, u"Expect: 100-continue"_s, u"-F"_s, u"a=b"_s} << u"/elsewhere"_s << 404
        << "not-found"_ba;
}

void TestLoopbackReceiver::answersOtherRequests()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, path);
    QFETCH(QByteArray, contains);
    const CurlAnswer answer = curl(arguments + QStringList{m_receiver->extensionUrl().resolved(QUrl(path)).toString()});
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.contains(contains), answer.body.constData());
}

void TestLoopbackReceiver::rehearsesTheAnswersOfRealEndpoints_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("asks for a sign-in") << u"http.401-extension"_s << 401 << "WWW-Authenticate: Bearer"_ba;
    QTest::newRow("takes no scan of that size") << u"http.413-extension"_s << 413 << "Too Large"_ba;
    QTest::newRow("fails") << u"http.500-extension"_s << 500 << "could not be stored"_ba;
    QTest::newRow("asks to wait") << u"http.503-extension"_s << 503 << "Retry-After: 5"_ba;
}

void TestLoopbackReceiver::rehearsesTheAnswersOfRealEndpoints()
{
    QFETCH(QString, code);
    QFETCH(QByteArray, contains);
    m_receiver->rehearse(Arrival::Endpoint::Extension, code);
    const CurlAnswer answer = curl({u"-i"_s, u"-F"_s, u"a=b"_s, url()});
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.contains(contains), answer.body.constData());

    m_receiver->rehearse(Arrival::Endpoint::Extension, {});
    QCOMPARE(curl({u"-F"_s, u"a=b"_s, url()}).status, 200);
    QTRY_COMPARE(m_arrived->size(), 1); // of the one that was taken
}

void TestLoopbackReceiver::forgetsABrokenOffUpload()
{
    const auto socket = startUpload(shortForm);
    QVERIFY(socket);
    QTRY_COMPARE(filesBelow(received()).size(), 1);
    socket->abort();
    QTRY_COMPARE(filesBelow(received()), QStringList());

    QCOMPARE(curl({u"-F"_s, u"a=b"_s, url()}).status, 200);
    QTRY_COMPARE(m_arrived->size(), 1);
    QCOMPARE(m_receiver->arrivals().constFirst().fields, (QList<Fact>{{u"a"_s, u"b"_s}}));
}

void TestLoopbackReceiver::dropsUploadsWhenItStops()
{
    const auto socket = startUpload(shortForm);
    QVERIFY(socket);
    QTRY_COMPARE(filesBelow(received()).size(), 1);
    QSignalSpy running(m_receiver.get(), &PracticeReceiver::runningChanged);
    m_receiver->stop();
    m_receiver->stop();
    QCOMPARE(running.size(), 1);
    QVERIFY(!m_receiver->isRunning());
    QVERIFY(m_receiver->extensionUrl().isEmpty());
    QCOMPARE(QDir(received()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestLoopbackReceiver::startsAnewOnTheSamePorts()
{
    const int portBase = freePortBase();
    QVERIFY(m_receiver->start(portBase, path(u"practice"_s)));
    QCOMPARE(curl({u"-F"_s, u"a=b"_s, url()}).status, 200);
    QTRY_COMPARE(m_arrived->size(), 1);
    const QString fingerprint = m_receiver->certificateFingerprint();
    QVERIFY(m_receiver->start(portBase, path(u"practice"_s)));
    QCOMPARE(m_receiver->extensionUrl(), QUrl(u"http://127.0.0.1:%1/api/scan"_s.arg(portBase)));
    QCOMPARE(m_receiver->mailPort(), portBase + 1);
    QCOMPARE(m_receiver->webServicesUrl(), QUrl(u"https://127.0.0.1:%1/EWS/Exchange.asmx"_s.arg(portBase + 2)));
    QCOMPARE(m_receiver->identityAuthority(), QUrl(u"http://localhost:%1"_s.arg(portBase + 3)));
    QCOMPARE(m_receiver->certificateFingerprint(), fingerprint);
    QCOMPARE(curl({u"-F"_s, u"a=b"_s, url()}).status, 200);
    QTRY_COMPARE(m_receiver->arrivals().size(), 2);
    QCOMPARE(filesBelow(received()).size(), 2);
}

void TestLoopbackReceiver::listsFilesOfThePracticeFolder()
{
    const QDir folder(m_receiver->folder());
    QCOMPARE(folder.path(), path(u"practice/folder"_s));
    QVERIFY(write(folder.filePath(u".hidden.pdf"_s), "x"));
    QVERIFY(write(folder.filePath(u"scan.pdf.part"_s), "abc"));
    QVERIFY(write(folder.filePath(u"first.pdf"_s), "%PDF-1.4"));
    QTRY_COMPARE(m_arrived->size(), 1);
    QCOMPARE(m_receiver->arrivals().constFirst().files.value(0).name, u"first.pdf"_s);

    QVERIFY(QFile::rename(folder.filePath(u"scan.pdf.part"_s), folder.filePath(u"scan.pdf"_s)));
    QTRY_COMPARE(m_arrived->size(), 2);
    const Arrival second = m_receiver->arrivals().constLast();
    QCOMPARE(second.endpoint, Arrival::Endpoint::Folder);
    QCOMPARE(second.status, 0);
    QCOMPARE(
        second.files,
        (QList<ReceivedFile>{{QString(), u"scan.pdf"_s, u"application/pdf"_s, 3, folder.filePath(u"scan.pdf"_s)}}));

    QVERIFY(folder.mkpath(u"anna/2026"_s));
    QVERIFY(write(folder.filePath(u"anna/2026/third.pdf"_s), "x"));
    QTRY_COMPARE(m_arrived->size(), 3);
    QCOMPARE(m_receiver->arrivals().constLast().files.value(0).name, u"anna/2026/third.pdf"_s);
}

void TestLoopbackReceiver::keepsTheNewestThousandArrivals()
{
    for (int number = 0; number < 1005; ++number)
        QVERIFY(write(u"%1/%2.pdf"_s.arg(m_receiver->folder()).arg(number, 4, 10, QChar(u'0')), "x"));
    QTRY_COMPARE(m_arrived->size(), 1005);
    QCOMPARE(m_receiver->arrivals().size(), 1000);
    QCOMPARE(m_receiver->arrivals().constLast(), m_arrived->constLast().constFirst().value<Arrival>());
}

QTEST_GUILESS_MAIN(TestLoopbackReceiver)

#include "tst_loopbackreceiver.moc"
