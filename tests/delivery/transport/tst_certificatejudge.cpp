// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/httpexchange.h"
#include "tests/delivery/support/fakehttpserver.h"

#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QtTest>

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <memory>

using namespace console;
using namespace Qt::StringLiterals;

class TestCertificateJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trustedCertificatesAreTaken_data();
    void trustedCertificatesAreTaken();
    void othersAreRefusedWithTheReason_data();
    void othersAreRefusedWithTheReason();
    void theWholeChainIsKept();
    void aLongChainIsCut();
    void aTrustedFingerprintIsTakenAsItIs_data();
    void aTrustedFingerprintIsTakenAsItIs();
    void theDotOfAFullyQualifiedNameIsNoPartOfIt();
    void anotherFingerprintHelpsNobody();
    void whatIsTrustedForItsIssuerIsNotCalledTakenForItsFingerprint();
    void everyConnectionIsJudged();
    void oldVersionsOfTlsAreRefused();

private:
    struct Result
    {
        Expected<void, Ended> connected;
        QList<StageReport> stages;
        QList<Certificate> certificates;
    };

    static Result connectTo(const QString &host, int port, const QStringList &trusted = {});
    static Result connectTo(const QString &host, const TestCertificate &certificate, const QStringList &trusted = {});

    QTemporaryDir m_folder;
    TestCertificate m_authority;
    TestCertificate m_stranger; // an authority that nobody trusts
    TestCertificate m_impostor; // and one under the name of the other
};

static QMap<QString, QString> factsOf(const QList<StageReport> &stages, Stage stage)
{
    QMap<QString, QString> facts;
    for (const StageReport &report : stages) {
        if (report.stage != stage)
            continue;
        for (const Fact &fact : report.facts)
            facts.insert(fact.name, fact.value);
    }
    return facts;
}

static Failure failureOf(const Expected<void, Ended> &connected)
{
    return connected ? Failure{} : std::get<Failure>(connected.error());
}

void TestCertificateJudge::initTestCase()
{
    TestCertificateWish authority{.subject = "The test's authority", .names = {}};
    authority.isAuthority = true;
    m_authority = makeTestCertificate(authority);
    m_impostor = makeTestCertificate(authority);
    authority.subject = "A stranger";
    m_stranger = makeTestCertificate(authority);
    QFile file(m_folder.filePath(u"authorities.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(m_authority.certificate) > 0);
    qputenv("SSL_CERT_FILE", file.fileName().toUtf8());
}

TestCertificateJudge::Result TestCertificateJudge::connectTo(const QString &host, int port, const QStringList &trusted)
{
    DeliveryContext context({}, {[](const auto &) {}, [](auto, auto) {}, [](const auto &) {}});
    HttpExchange exchange(context, trusted, {.connect = std::chrono::milliseconds(5000)});
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPort(port);
    const auto connected = exchange.connect(url);
    const Outcome outcome = connected ? Outcome(Checked{})
                                      : std::visit([](const auto &ended) { return Outcome(ended); }, connected.error());
    const DeliveryResult result = context.finish(outcome);
    return {connected, result.stages, result.certificates};
}

TestCertificateJudge::Result TestCertificateJudge::connectTo(const QString &host, const TestCertificate &certificate,
                                                             const QStringList &trusted)
{
    HttpScript script;
    script.usesTls = true;
    script.certificate = certificate;
    const FakeHttpServer server(script);
    return connectTo(host, server.port(), trusted);
}

void TestCertificateJudge::trustedCertificatesAreTaken_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("by its name") << u"localhost"_s << QByteArray("DNS:localhost");
    QTest::newRow("by one of several names") << u"localhost"_s << QByteArray("DNS:other.example,DNS:localhost");
    QTest::newRow("in other letters") << u"LocalHost"_s << QByteArray("DNS:LOCALHOST");
    QTest::newRow("by its address") << u"127.0.0.1"_s << QByteArray("IP:127.0.0.1");
    QTest::newRow("by the subject, where it has no names") << u"localhost"_s << QByteArray();
    QTest::newRow("an international name") << u"bücher.localhost"_s << QByteArray("DNS:xn--bcher-kva.localhost");
    QTest::newRow("by a wildcard") << u"mail.scan.localhost"_s << QByteArray("DNS:*.scan.localhost");
}

void TestCertificateJudge::trustedCertificatesAreTaken()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, names);
    const Result result = connectTo(host, makeTestCertificate({.names = names}, &m_authority));
    QVERIFY2(result.connected, qPrintable(failureOf(result.connected).technical));
    const QMap<QString, QString> facts = factsOf(result.stages, Stage::Tls);
    QVERIFY(facts.value(u"protocol"_s).startsWith("TLSv1."_L1));
    QCOMPARE(facts.value(u"issuer"_s), u"CN=The test's authority"_s);
    QVERIFY(!facts.contains(u"trusted"_s));
}

void TestCertificateJudge::othersAreRefusedWithTheReason_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<TestCertificate>("certificate");
    QTest::addColumn<QString>("code");
    const auto row = [this](const char *name, const QString &host, const QString &code, const TestCertificateWish &wish,
                            const TestCertificate *issuer) {
        QTest::newRow(name) << host << makeTestCertificate(wish, issuer) << code;
    };
    const QString localhost = u"localhost"_s;
    row("it has expired", localhost, u"tls.expired"_s, {.firstDay = -20, .lastDay = -10}, &m_authority);
    row("it is not valid yet", localhost, u"tls.not-yet-valid"_s, {.firstDay = 10}, &m_authority);
    row("it is for another host", localhost, u"tls.other-host"_s, {.names = "DNS:other.example"}, &m_authority);
    row("a name of its own counts more than the subject", localhost, u"tls.other-host"_s,
        {.subject = "localhost", .names = "DNS:other.example"}, &m_authority);
    row("it is for another address", u"127.0.0.1"_s, u"tls.other-host"_s, {.names = "IP:127.0.0.2"}, &m_authority);
    row("a name is no address", u"127.0.0.1"_s, u"tls.other-host"_s, {.names = "DNS:127.0.0.1"}, &m_authority);
    row("a partial wildcard is none", u"mail.localhost"_s, u"tls.other-host"_s, {.names = "DNS:ma*.localhost"},
        &m_authority);
    row("it has signed itself", localhost, u"tls.self-signed"_s, {}, nullptr);
    row("nobody trusts its issuer", localhost, u"tls.unknown-issuer"_s, {}, &m_stranger);
    row("its issuer is not who it says", localhost, u"tls.invalid"_s, {}, &m_impostor);
}

void TestCertificateJudge::othersAreRefusedWithTheReason()
{
    QFETCH(QString, host);
    QFETCH(TestCertificate, certificate);
    QFETCH(QString, code);
    const Result result = connectTo(host, certificate);
    const Failure failure = failureOf(result.connected);
    QCOMPARE(failure.stage, Stage::Tls);
    QCOMPARE(failure.cause, Cause::CertificateUntrusted);
    QCOMPARE(failure.code, code);
    QVERIFY(!failure.technical.isEmpty());
    const QMap<QString, QString> facts = factsOf(result.stages, Stage::Tls);
    QCOMPARE(facts.value(u"certificate"_s), u"CN=localhost"_s);
    QVERIFY(facts.contains(u"issuer"_s));
    QVERIFY(facts.contains(u"daysLeft"_s));
    QCOMPARE(facts.value(u"fingerprint"_s), certificate.fingerprint());
    QCOMPARE(result.certificates.size(), 1);
    QCOMPARE(result.certificates.first().fingerprint, certificate.fingerprint());
    QCOMPARE(QSslCertificate(result.certificates.first().der, QSsl::Der), QSslCertificate(certificate.certificate));
}

void TestCertificateJudge::theWholeChainIsKept()
{
    const TestCertificate between =
        makeTestCertificate({.subject = "In between", .names = {}, .isAuthority = true}, &m_authority);
    TestCertificate own = makeTestCertificate({}, &between);
    const QString fingerprint = own.fingerprint();
    own.certificate += between.certificate + m_authority.certificate;
    for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s}) {
        const Result result = connectTo(host, own);
        QCOMPARE(result.connected.has_value(), host == "localhost"_L1);
        QCOMPARE(factsOf(result.stages, Stage::Tls).value(u"chain"_s), u"3"_s);
        QCOMPARE(result.certificates.size(), 3);
        QCOMPARE(result.certificates.at(0).fingerprint, fingerprint);
        QCOMPARE(result.certificates.at(1).subject, u"CN=In between"_s);
        QCOMPARE(result.certificates.at(2).fingerprint, m_authority.fingerprint());
    }
}

void TestCertificateJudge::aLongChainIsCut()
{
    TestCertificate own = makeTestCertificate({}, &m_authority);
    for (int number = 0; number < 20; ++number)
        own.certificate += m_stranger.certificate;
    const Result result = connectTo(u"localhost"_s, own);
    QCOMPARE(result.certificates.size(), 10);
}

void TestCertificateJudge::aTrustedFingerprintIsTakenAsItIs_data()
{
    othersAreRefusedWithTheReason_data();
}

void TestCertificateJudge::aTrustedFingerprintIsTakenAsItIs()
{
    QFETCH(QString, host);
    QFETCH(TestCertificate, certificate);
    const Result result = connectTo(host, certificate, {certificate.fingerprint()});
    QVERIFY2(result.connected, qPrintable(failureOf(result.connected).technical));
    const QMap<QString, QString> facts = factsOf(result.stages, Stage::Tls);
    QCOMPARE(facts.value(u"trusted"_s), u"fingerprint"_s);
    QCOMPARE(facts.value(u"fingerprint"_s), certificate.fingerprint());
}

// Without a network: few resolvers know such a name on a machine of its own.
void TestCertificateJudge::theDotOfAFullyQualifiedNameIsNoPartOfIt()
{
    const TestCertificate certificate = makeTestCertificate({}, &m_authority);
    const auto read = [](const QByteArray &pem) {
        return std::unique_ptr<BIO, decltype(&BIO_free_all)>(BIO_new_mem_buf(pem.constData(), int(pem.size())),
                                                             &BIO_free_all);
    };
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_method()), &SSL_CTX_free);
    X509 *own = PEM_read_bio_X509(read(certificate.certificate).get(), nullptr, nullptr, nullptr);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(read(certificate.key).get(), nullptr, nullptr, nullptr);
    QVERIFY(SSL_CTX_use_cert_and_key(context.get(), own, key, nullptr, 1) == 1);
    X509_free(own);
    EVP_PKEY_free(key);
    QVERIFY(SSL_CTX_load_verify_file(context.get(), qgetenv("SSL_CERT_FILE").constData()) == 1);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);

    for (const auto &[host, isTaken] : {std::pair(u"localhost."_s, true), std::pair(u"localhost.."_s, false)}) {
        CertificateJudge judge({});
        judge.setHost(host);
        judge.preside(context.get());
        const std::unique_ptr<SSL, decltype(&SSL_free)> client(SSL_new(context.get()), &SSL_free);
        const std::unique_ptr<SSL, decltype(&SSL_free)> server(SSL_new(context.get()), &SSL_free);
        SSL_set_verify(server.get(), SSL_VERIFY_NONE, nullptr);
        BIO *near = nullptr;
        BIO *far = nullptr;
        QVERIFY(BIO_new_bio_pair(&near, 0, &far, 0) == 1);
        SSL_set_bio(client.get(), near, near);
        SSL_set_bio(server.get(), far, far);
        SSL_set_connect_state(client.get());
        SSL_set_accept_state(server.get());
        for (int step = 0; step < 4; ++step) {
            SSL_do_handshake(client.get());
            SSL_do_handshake(server.get());
        }
        QCOMPARE(SSL_is_init_finished(client.get()) == 1, isTaken);
        QCOMPARE(judge.refusal().has_value(), !isTaken);
    }
}

void TestCertificateJudge::anotherFingerprintHelpsNobody()
{
    const TestCertificate presented = makeTestCertificate({});
    const TestCertificate trusted = makeTestCertificate({});
    const Failure failure = failureOf(connectTo(u"localhost"_s, presented, {trusted.fingerprint()}).connected);
    QCOMPARE(failure.code, u"tls.self-signed"_s);
}

void TestCertificateJudge::whatIsTrustedForItsIssuerIsNotCalledTakenForItsFingerprint()
{
    const TestCertificate certificate = makeTestCertificate({}, &m_authority);
    const Result result = connectTo(u"localhost"_s, certificate, {certificate.fingerprint()});
    QVERIFY(result.connected);
    QVERIFY(!factsOf(result.stages, Stage::Tls).contains(u"trusted"_s));
}

// A session that OpenSSL resumes shows no certificate.
void TestCertificateJudge::everyConnectionIsJudged()
{
    HttpScript script;
    script.usesTls = true;
    script.certificate = makeTestCertificate({});
    const FakeHttpServer server(script);
    const QStringList trusted{script.certificate->fingerprint()};
    for (int round = 0; round < 2; ++round) {
        const Result taken = connectTo(u"localhost"_s, server.port(), trusted);
        QVERIFY(taken.connected);
        QCOMPARE(factsOf(taken.stages, Stage::Tls).value(u"trusted"_s), u"fingerprint"_s);
        QCOMPARE(failureOf(connectTo(u"localhost"_s, server.port()).connected).code, u"tls.self-signed"_s);
    }
}

void TestCertificateJudge::oldVersionsOfTlsAreRefused()
{
    const TestCertificate certificate = makeTestCertificate({}, &m_authority);
    QFile file(m_folder.filePath(u"server.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(certificate.certificate + certificate.key) > 0);
    file.close();
    QProcess server;
    server.start(u"openssl"_s,
                 {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, file.fileName(), u"-tls1_1"_s,
                  u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += server.readAllStandardOutput()).contains("ACCEPT 127.0.0.1:"), 20000);
    const int port = output.mid(output.indexOf("127.0.0.1:") + 10).split('\n').first().trimmed().toInt();
    const Failure failure = failureOf(connectTo(u"localhost"_s, port).connected);
    server.kill();
    QVERIFY(server.waitForFinished());
    QCOMPARE(failure.stage, Stage::Tls);
    QCOMPARE(failure.cause, Cause::TlsFailed);
}

QTEST_GUILESS_MAIN(TestCertificateJudge)

#include "tst_certificatejudge.moc"
