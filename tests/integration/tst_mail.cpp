// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Mails to a real server, which with-mail.sh starts: every security with every way to sign in, and what arrives as
// parsers that we did not write read it.

#include "delivery/senders/smtp/smtpmechanism.h"
#include "tests/delivery/support/runsender.h"
#include "tests/integration/postfixserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

QJsonObject attachmentOf(const ScanDocument &document)
{
    const QByteArray content = contentOf(document.path);
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return {{u"name"_s, document.name},
            {u"type"_s, document.mediaType},
            {u"size"_s, content.size()},
            {u"sha256"_s, QString::fromLatin1(hash.toHex())}};
}

QJsonArray attachmentsOf(const DeliveryRequest &request)
{
    QJsonArray attachments;
    for (const ScanDocument &document : request.scan.documents)
        attachments << attachmentOf(document);
    return attachments;
}

// Of clients, since the servers were started.
qsizetype connections()
{
    return PostfixServer::log(u"postfix"_s).filter(u": connect from"_s).size();
}

} // namespace

class TestMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_server = std::make_unique<PostfixServer>(); }
    void cleanup();

    void everySecurityWithEveryWayToSignIn_data();
    void everySecurityWithEveryWayToSignIn();
    void whatLibcurlCannotDoIsNotTried_data();
    void whatLibcurlCannotDoIsNotTried();
    void microsoft365SignsInWithAToken();
    void theMailIsReadAsItWasMeant();
    void dovecotReadsTheSame();
    void everyTextArrivesAsItIs_data();
    void everyTextArrivesAsItIs();
    void everySizeArrivesWhole_data();
    void everySizeArrivesWhole();
    void noValueAddsAHeaderOrARecipient();
    void everyRecipientGetsIt();
    void anAddressBeyondAsciiArrives();
    void severalScansGoOverOneConnection();

private:
    std::unique_ptr<PostfixServer> m_server;
};

void TestMail::initTestCase()
{
    QVERIFY2(PostfixServer::isThere(), "Run it through with-mail.sh");
}

// Nothing that is secret has been shown, whatever the test was about.
void TestMail::cleanup()
{
    const QByteArray password = qgetenv("CONSOLE_MAIL_PASSWORD");
    const QByteArray token = qgetenv("CONSOLE_MAIL_TOKEN");
    const QByteArray account = PostfixServer::annaAddress().toUtf8();
    const QByteArray start = "user=" + account + "\1auth=Bearer ";
    QByteArrayList secrets{password, token, password.toBase64(), (start + token + "\1\1").toBase64(),
                           ('\0' + account + '\0' + password).toBase64()};
    QString shown;
    for (const TranscriptLine &line : m_server->transcript())
        shown += line.text + u'\n';
    for (const DeliveryRecord &record : m_server->workspace().deliveries())
        shown += QString::fromUtf8(QJsonDocument(toJson(record.result.value_or(DeliveryResult()))).toJson());
    for (const QByteArray &secret : secrets)
        QVERIFY(!shown.contains(QString::fromUtf8(secret)));
    m_server.reset();
}

void TestMail::everySecurityWithEveryWayToSignIn_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<MailPort>("port");
    QTest::addColumn<QString>("mechanism");
    const QPair<const char *, MailPort> ports[] = {
        {"without TLS", MailPort::None}, {"with STARTTLS", MailPort::StartTls}, {"with TLS", MailPort::Tls}};
    for (const auto &[security, port] : ports) {
        QTest::addRow("nobody, %s", security) << u"open"_s << port << QString();
        for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256"}) {
            QTest::addRow("%s, %s", mechanism, security)
                << QString::fromLatin1(mechanism).toLower() << port << QString::fromLatin1(mechanism);
        }
    }
}

void TestMail::everySecurityWithEveryWayToSignIn()
{
    QFETCH(const QString, server);
    QFETCH(const MailPort, port);
    QFETCH(const QString, mechanism);
    const DeliveryRequest request =
        m_server->request(server, port, mechanism.isEmpty() ? QString() : PostfixServer::annaAddress());
    if (server == u"scram-sha-256"_s && !SaslAbilities::ofThisComputer().scram)
        QSKIP("The libcurl of this computer cannot do it: whatLibcurlCannotDoIsNotTried");
    QCOMPARE(verdictOf(m_server->run(request, DeliveryPurpose::Check)), u"checked"_s);
    QCOMPARE(m_server->workspace().deliveries().size(), 0);

    const DeliveryResult result = m_server->run(request);
    QCOMPARE(verdictOf(result), u"delivered"_s);
    QCOMPARE(factOf(result, Stage::SignIn, u"mechanism"_s), mechanism);
    QCOMPARE(factOf(result, Stage::Tls, u"protocol"_s), port == MailPort::None ? QString() : u"TLSv1.3"_s);
    const bool showsPassword = port == MailPort::None && (mechanism == u"PLAIN"_s || mechanism == u"LOGIN"_s);
    QCOMPARE(std::get<Delivered>(result.outcome).receipt.warnings,
             showsPassword ? QStringList{u"smtp.sign-in-unprotected"_s} : QStringList());

    const QJsonObject mail = PostfixServer::mail(u"bernd"_s);
    QCOMPARE(mail.value("from"_L1).toArray(), QJsonArray{PostfixServer::annaAddress()});
    QCOMPARE(mail.value("attachments"_L1).toArray(), attachmentsOf(request));
}

void TestMail::whatLibcurlCannotDoIsNotTried_data()
{
    QTest::addColumn<MailPort>("port");
    QTest::newRow("without TLS") << MailPort::None;
    QTest::newRow("with STARTTLS") << MailPort::StartTls;
    QTest::newRow("with TLS") << MailPort::Tls;
}

void TestMail::whatLibcurlCannotDoIsNotTried()
{
    QFETCH(const MailPort, port);
    if (SaslAbilities::ofThisComputer().scram)
        QSKIP("The libcurl of this computer can do it");
    const DeliveryRequest request = m_server->request(u"scram-sha-256"_s, port);
    for (const DeliveryPurpose purpose : {DeliveryPurpose::Check, DeliveryPurpose::Deliver}) {
        const DeliveryResult result = m_server->run(request, purpose);
        QCOMPARE(verdictOf(result), u"SignIn not-offered"_s);
        QCOMPARE(codeOf(result), u"smtp.no-mechanism"_s);
    }
    for (const TranscriptLine &line : m_server->transcript())
        QVERIFY(line.direction != TranscriptLine::Direction::Sent || !line.text.startsWith(u"AUTH"_s));
    QCOMPARE(PostfixServer::mailsInTheEnd(u"bernd"_s), 0);
}

void TestMail::microsoft365SignsInWithAToken()
{
    const DeliveryRequest request = m_server->microsoftRequest(u"xoauth2"_s);
    QCOMPARE(verdictOf(m_server->run(request, DeliveryPurpose::Check)), u"checked"_s);
    const DeliveryResult result = m_server->run(request);
    QCOMPARE(verdictOf(result), u"delivered"_s);
    QCOMPARE(factOf(result, Stage::SignIn, u"mechanism"_s), u"XOAUTH2"_s);
    QCOMPARE(PostfixServer::mail(u"bernd"_s).value("attachments"_L1).toArray(), attachmentsOf(request));
}

void TestMail::theMailIsReadAsItWasMeant()
{
    DeliveryRequest request = m_server->request(u"mail"_s, MailPort::StartTls);
    request.scan.workflow.mailFrom = u"\"Empfang, Süd\" <anna@scans.example>"_s;
    request.scan.workflow.mailSubject = u"Vertrag „Größe“ für %userFirstName%: 扫描 😀 "_s + QString(200, u'ß');
    request.scan.workflow.mailBody = u"Guten Tag %userUsername%,\n\n.\n..dots\nund ein Gruß\n"_s;
    request.scan.documents.append(request.scan.documents.first());
    request.scan.documents[0].name = u"Vertrag „Größe“ 扫描; a=\"b\".pdf"_s;
    request.scan.documents[1].name = QString(60, u'ä') + u".tiff"_s;
    request.scan.documents[1].mediaType = u"image/tiff"_s;
    const DeliveryResult result = m_server->run(request);
    QCOMPARE(verdictOf(result), u"delivered"_s);

    const QJsonObject mail = PostfixServer::mail(u"bernd"_s);
    QCOMPARE(mail.value("defects"_L1).toArray(), QJsonArray());
    QCOMPARE(mail.value("subject"_L1).toString(), u"Vertrag „Größe“ für John: 扫描 😀 "_s + QString(200, u'ß'));
    QCOMPARE(mail.value("text"_L1).toString(), u"Guten Tag john@corp.example,\n\n.\n..dots\nund ein Gruß\n"_s);
    QCOMPARE(mail.value("from"_L1).toArray(), QJsonArray{PostfixServer::annaAddress()});
    QCOMPARE(mail.value("to"_L1).toArray(), QJsonArray{u"bernd@scans.example"_s});
    QCOMPARE(mail.value("attachments"_L1).toArray(), attachmentsOf(request));

    const auto sent = std::get<Delivered>(result.outcome).receipt.facts;
    QVERIFY(sent.contains(Fact{u"messageId"_s, mail.value("messageId"_L1).toString().mid(1).chopped(1)}));
    const QDateTime date = QDateTime::fromString(mail.value("date"_L1).toString(), Qt::ISODate);
    QVERIFY(qAbs(date.secsTo(QDateTime::currentDateTime())) < 60);
}

void TestMail::dovecotReadsTheSame()
{
    DeliveryRequest request = m_server->request(u"mail"_s, MailPort::StartTls);
    request.scan.workflow.mailSubject = u"Two pages"_s;
    request.scan.workflow.mailBody = u"One line.\n"_s;
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    QTRY_COMPARE(PostfixServer::mails(u"bernd"_s), 1);

    const QString envelope = PostfixServer::fetch(u"bernd"_s, u"imap.envelope"_s);
    QVERIFY(envelope.contains(u"\"Two pages\""_s));
    QVERIFY(envelope.contains(u"((NIL NIL \"anna\" \"scans.example\"))"_s));
    QVERIFY(envelope.contains(u"((NIL NIL \"bernd\" \"scans.example\"))"_s));
    const QString structure = PostfixServer::fetch(u"bernd"_s, u"imap.bodystructure"_s);
    QVERIFY(structure.contains(u"(\"text\" \"plain\" (\"charset\" \"utf-8\")"_s));
    QVERIFY(structure.contains(u"(\"application\" \"pdf\""_s));
    QVERIFY(structure.contains(u"(\"attachment\" (\"filename\" \"scan.pdf\"))"_s));
    QVERIFY(structure.contains(u"\"mixed\""_s));
}

void TestMail::everyTextArrivesAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one line without an end") << u"one"_s;
    QTest::newRow("dots at the start of lines") << u".\n..\n.a\n\n.\n"_s;
    QTest::newRow("the end of data") << u"a\n.\nQUIT\n"_s;
    QTest::newRow("From at the start of a line") << u"From here\n>From there\n"_s;
    QTest::newRow("blanks at the end of lines") << u"a \nb\t\n \n"_s;
    QTest::newRow("a line of 3,000 characters") << QString(3000, u'x') + u'\n';
    QTest::newRow("umlauts") << u"Größe\nÜbergabe = fertig\n"_s;
    QTest::newRow("all of Unicode") << u"扫描 😀 עברית\n"_s;
}

void TestMail::everyTextArrivesAsItIs()
{
    QFETCH(const QString, text);
    DeliveryRequest request = m_server->request(u"mail"_s, MailPort::StartTls);
    request.scan.workflow.mailBody = text;
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    const QString arrived = PostfixServer::mail(u"bernd"_s).value("text"_L1).toString();
    QCOMPARE(arrived, text.endsWith(u'\n') ? text : text + u'\n');
}

void TestMail::everySizeArrivesWhole_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {0, 1, 2, 3, 56, 57, 58, 65'536, 1'000'003, 20'000'001})
        QTest::addRow("%lld bytes", size) << size;
}

void TestMail::everySizeArrivesWhole()
{
    QFETCH(const qint64, size);
    const DeliveryRequest request =
        m_server->request(u"mail"_s, MailPort::StartTls, PostfixServer::annaAddress(), size);
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    QCOMPARE(PostfixServer::mail(u"bernd"_s).value("attachments"_L1).toArray(), attachmentsOf(request));
}

void TestMail::noValueAddsAHeaderOrARecipient()
{
    DeliveryRequest request = m_server->request(u"mail"_s, MailPort::StartTls);
    const QString hostile = u"x\r\nBcc: jörg@scans.example\r\n\r\n.\r\nMAIL FROM:<a@scans.example>\r\n"_s;
    request.scan.user.firstName = hostile;
    request.scan.user.surname = u"y\nX-Injected: yes"_s;
    request.scan.workflow.mailSubject = u"%userFirstName% %userSurname%"_s;
    request.scan.workflow.mailBody = u"%userFirstName%"_s;
    request.scan.workflow.name = hostile;
    request.scan.documents.first().name = hostile + u".pdf"_s;
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    const QJsonObject mail = PostfixServer::mail(u"bernd"_s);
    QCOMPARE(mail.value("defects"_L1).toArray(), QJsonArray());
    QVERIFY(!mail.value("fields"_L1).toArray().contains(u"Bcc"_s));
    QVERIFY(!mail.value("fields"_L1).toArray().contains(u"X-Injected"_s));
    QCOMPARE(mail.value("to"_L1).toArray(), QJsonArray{u"bernd@scans.example"_s});
    QCOMPARE(mail.value("attachments"_L1).toArray().size(), 1);
    QCOMPARE(PostfixServer::mailsInTheEnd(u"jörg"_s), 0);
}

void TestMail::everyRecipientGetsIt()
{
    DeliveryRequest request = m_server->request(u"mail"_s, MailPort::StartTls);
    request.scan.workflow.mailTo = u"bernd@scans.example; Anna <anna@scans.example>"_s;
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    for (const QString &mailbox : {u"anna"_s, u"bernd"_s}) {
        const QJsonObject mail = PostfixServer::mail(mailbox);
        QCOMPARE(mail.value("to"_L1).toArray(), (QJsonArray{u"bernd@scans.example"_s, u"anna@scans.example"_s}));
        QCOMPARE(mail.value("attachments"_L1).toArray(), attachmentsOf(request));
    }
}

void TestMail::anAddressBeyondAsciiArrives()
{
    DeliveryRequest request = m_server->request(u"mail"_s, MailPort::StartTls);
    request.scan.workflow.mailTo = u"jörg@scans.example"_s;
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    const QJsonObject mail = PostfixServer::mail(u"jörg"_s);
    QCOMPARE(mail.value("to"_L1).toArray(), QJsonArray{u"jörg@scans.example"_s});
    QCOMPARE(mail.value("attachments"_L1).toArray(), attachmentsOf(request));
}

void TestMail::severalScansGoOverOneConnection()
{
    const DeliveryRequest request = m_server->request(u"mail"_s, MailPort::StartTls);
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    QTRY_COMPARE(PostfixServer::mails(u"bernd"_s), 1);
    const qsizetype before = connections();
    for (int scan = 2; scan <= 10; ++scan)
        QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    QCOMPARE(PostfixServer::mailsInTheEnd(u"bernd"_s), 10);
    QCOMPARE(connections(), before);
}

QTEST_GUILESS_MAIN(TestMail)

#include "tst_mail.moc"
