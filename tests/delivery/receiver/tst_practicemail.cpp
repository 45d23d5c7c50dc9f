// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The practice receiver's mail server as curl and Python's smtplib see it.

#include "tests/delivery/receiver/mailclient.h"
#include "tests/delivery/receiver/practicesignin.h"
#include "tests/delivery/receiver/receiverfixture.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// In rows, for tokens that the receiver issues while the test runs.
const QString mailToken = QStringLiteral("MAIL-TOKEN");
const QString exchangeToken = QStringLiteral("EXCHANGE-TOKEN");

// In lines of 76, as mail has it.
QByteArray mailBase64(const QByteArray &content)
{
    const QByteArray text = content.toBase64();
    QByteArray lines;
    lines.reserve(text.size() / 76 * 78 + 78);
    for (qsizetype at = 0; at < text.size(); at += 76)
        lines +=
            QByteArrayView(text).sliced(at).first(std::min<qsizetype>(76, text.size() - at)).toByteArray() + "\r\n";
    return lines;
}

} // namespace

class TestPracticeMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void keepsAMailByteForByteAndItsAttachments();
    void signsInWithEveryMechanism_data();
    void signsInWithEveryMechanism();
    void refusesAWrongPassword();
    void refusesOtherTokens_data();
    void refusesOtherTokens();
    void offersSignInBehindTlsAlone();
    void forgetsWhatWasSaidBeforeTls();
    void streamsALargeMailInLittleMemory();
    void rehearsesReplies_data();
    void rehearsesReplies();

private:
    int port() const { return m_fixture->receiver.mailPort(); }
    QString url() const { return u"smtp://localhost:%1/client.example"_s.arg(port()); }
    ProgramResult curl(const QStringList &options) const;
    QString accessToken(MicrosoftApplication application) const;

    std::unique_ptr<ReceiverFixture> m_fixture;
};

void TestPracticeMail::init()
{
    m_fixture = std::make_unique<ReceiverFixture>();
    QVERIFY(m_fixture->isStarted);
}

ProgramResult TestPracticeMail::curl(const QStringList &options) const
{
    return runProgram(
        u"curl"_s, QStringList{u"-sSv"_s, u"--ssl-reqd"_s, u"--cacert"_s, m_fixture->certificate(), url()} + options);
}

QString TestPracticeMail::accessToken(MicrosoftApplication application) const
{
    PracticeSignIn signIn(m_fixture->receiver.identityAuthority());
    return QString::fromLatin1(signIn.accessToken(application));
}

void TestPracticeMail::keepsAMailByteForByteAndItsAttachments()
{
    const QByteArray scan = randomBytes(1'000'001);
    QVERIFY(write(m_fixture->path(u"scan.pdf"_s), scan));
    const QString script = u"%1/send.py"_s.arg(m_fixture->folder.path());
    QVERIFY(write(script, R"(
import smtplib, ssl, sys
from email.message import EmailMessage
from email.policy import SMTP
port, certificate, scan, copy = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
m = EmailMessage(policy=SMTP)
m['From'] = 'Größe <scanner@practice.example>'
m['To'] = 'anna@practice.example, john@practice.example'
m['Subject'] = 'Scan für Anna: größer, schöner und länger als eine Zeile eines Kopfes sein darf'
m['Message-ID'] = '<1@console>'
m.set_content('.\nHello\n..\n')
m.add_attachment(open(scan, 'rb').read(), maintype='application', subtype='pdf', filename='Größe “A4”.pdf')
m.add_attachment('äöü=\n', filename='notes.txt')
data = m.as_bytes()
open(copy, 'wb').write(data)
s = smtplib.SMTP('127.0.0.1', port, timeout=30)
s.starttls(context=ssl.create_default_context(cafile=certificate))
s.login(*sys.argv[5].split(':'))
to = ['anna@practice.example', 'john@practice.example']
s.sendmail('scanner@practice.example', to, data, ['SIZE=%d' % len(data), 'BODY=8BITMIME'])
s.quit()
)"));
    const QString copy = m_fixture->path(u"copy.eml"_s);
    const ProgramResult sent = runProgram(u"python3"_s,
                                          {script, QString::number(port()), m_fixture->certificate(),
                                           m_fixture->path(u"scan.pdf"_s), copy, practiceAccount()});
    QVERIFY2(sent.status == 0, sent.output.constData());

    QTRY_COMPARE(m_fixture->arrived.size(), 1);
    const Arrival arrival = m_fixture->arrival(0);
    QCOMPARE(arrival.endpoint, Arrival::Endpoint::Mail);
    QCOMPARE(arrival.status, 250);
    QVERIFY(arrival.sender.startsWith("127.0.0.1:"_L1));
    QCOMPARE(mailFieldOf(arrival, u"MAIL FROM"_s), "scanner@practice.example"_ba);
    QCOMPARE(mailFieldOf(arrival, u"RCPT TO"_s), "anna@practice.example|john@practice.example"_ba);
    QVERIFY(mailFieldOf(arrival, u"AUTH"_s).endsWith(" practice@practice.example"));
    QVERIFY(mailFieldOf(arrival, u"TLS"_s).startsWith("TLSv1.3, TLS_"));
    QCOMPARE(mailFieldOf(arrival, u"From"_s), "Größe <scanner@practice.example>"_ba);
    QCOMPARE(mailFieldOf(arrival, u"Subject"_s),
             "Scan für Anna: größer, schöner und länger als eine Zeile eines Kopfes sein darf"_ba);
    QCOMPARE(mailFieldOf(arrival, u"Message-ID"_s), "<1@console>"_ba);

    QCOMPARE(arrival.files.size(), 3);
    const QByteArray whole = contentOf(copy);
    const QString place = QFileInfo(arrival.files.at(0).path).path();
    QCOMPARE(arrival.files.at(0),
             (ReceivedFile{
                 {}, u"message.eml"_s, u"message/rfc822"_s, whole.size(), place + u"/message.eml"_s, sha256Of(whole)}));
    QCOMPARE(
        arrival.files.at(1),
        (ReceivedFile{
            {}, u"Größe “A4”.pdf"_s, u"application/pdf"_s, scan.size(), place + u"/Größe “A4”.pdf"_s, sha256Of(scan)}));
    QCOMPARE(contentOf(arrival.files.at(2).path).replace("\r\n", "\n"), "äöü=\n"_ba);
    QVERIFY(contentOf(arrival.files.at(0).path) == whole);
    QVERIFY(contentOf(arrival.files.at(1).path) == scan);
    QCOMPARE(filesBelow(m_fixture->received()).size(), 4);
}

void TestPracticeMail::signsInWithEveryMechanism_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("signIn");
    const QStringList account{u"-u"_s, practiceAccount()};
    QTest::newRow("nobody") << QStringList() << QByteArray();
    QTest::newRow("PLAIN") << account + QStringList{u"--login-options"_s, u"AUTH=PLAIN"_s}
                           << "PLAIN practice@practice.example"_ba;
    QTest::newRow("PLAIN with its initial response")
        << account + QStringList{u"--login-options"_s, u"AUTH=PLAIN"_s, u"--sasl-ir"_s}
        << "PLAIN practice@practice.example"_ba;
    QTest::newRow("LOGIN") << account + QStringList{u"--login-options"_s, u"AUTH=LOGIN"_s}
                           << "LOGIN practice@practice.example"_ba;
    QTest::newRow("LOGIN with its initial response")
        << account + QStringList{u"--login-options"_s, u"AUTH=LOGIN"_s, u"--sasl-ir"_s}
        << "LOGIN practice@practice.example"_ba;
    QTest::newRow("XOAUTH2") << QStringList{u"-u"_s,   practiceUsername(),   u"--oauth2-bearer"_s,
                                            mailToken, u"--login-options"_s, u"AUTH=XOAUTH2"_s}
                             << "XOAUTH2 practice@practice.example"_ba;
}

void TestPracticeMail::signsInWithEveryMechanism()
{
    QFETCH(QStringList, options);
    options.replaceInStrings(mailToken, accessToken(MicrosoftApplication::Email));
    QVERIFY(write(m_fixture->path(u"mail"_s), smallMail));
    const ProgramResult sent = curl(options
                                    + QStringList{u"--mail-from"_s, u"a@practice.example"_s, u"--mail-rcpt"_s,
                                                  u"b@practice.example"_s, u"-T"_s, m_fixture->path(u"mail"_s)});
    QVERIFY2(sent.status == 0, sent.output.constData());
    QTRY_COMPARE(m_fixture->arrived.size(), 1);
    QTEST(mailFieldOf(m_fixture->arrival(0), u"AUTH"_s), "signIn");
    QCOMPARE(contentOf(m_fixture->arrival(0).files.value(0).path), smallMail);
}

void TestPracticeMail::refusesAWrongPassword()
{
    const ProgramResult sent = curl(
        {u"-u"_s, u"practice@practice.example:wrong"_s, u"--login-options"_s, u"AUTH=PLAIN"_s, u"-X"_s, u"NOOP"_s});
    QCOMPARE(sent.status, 67);
    QVERIFY2(sent.output.contains("535 5.7.3 Authentication unsuccessful"), sent.output.constData());
}

void TestPracticeMail::refusesOtherTokens_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("token");
    QTest::newRow("of another user") << u"anna@practice.example"_s << mailToken;
    QTest::newRow("for another service") << practiceUsername() << exchangeToken;
    QTest::newRow("altered") << practiceUsername() << mailToken + u'A';
    QTest::newRow("that nobody issued, and long") << practiceUsername() << QString(6000, u't');
}

void TestPracticeMail::refusesOtherTokens()
{
    QFETCH(QString, username);
    QFETCH(QString, token);
    token.replace(mailToken, accessToken(MicrosoftApplication::Email));
    token.replace(exchangeToken, accessToken(MicrosoftApplication::Exchange));
    const ProgramResult sent = curl(
        {u"-u"_s, username, u"--oauth2-bearer"_s, token, u"--login-options"_s, u"AUTH=XOAUTH2"_s, u"-X"_s, u"NOOP"_s});
    QCOMPARE(sent.status, 67);
    QVERIFY2(!sent.output.contains("235 2.7.0"), sent.output.constData());
    QVERIFY2(!sent.output.contains("500 5.5.2 Line too long"), sent.output.constData());
}

void TestPracticeMail::offersSignInBehindTlsAlone()
{
    MailClient client(port());
    QVERIFY(client.reply().startsWith("220 "));
    const QByteArray offer = client.ask("EHLO client.example");
    QVERIFY(offer.contains("250-STARTTLS"));
    QVERIFY(offer.contains("250-SIZE 157286400"));
    QVERIFY(offer.contains("250-8BITMIME"));
    QVERIFY(offer.contains("SMTPUTF8"));
    QVERIFY(!offer.contains("AUTH"));
    QVERIFY(client.ask("AUTH PLAIN AGEAYg==").startsWith("530 5.7.0 "));
    const ProgramResult sent = curl({u"-X"_s, u"NOOP"_s});
    QVERIFY2(sent.output.contains("AUTH PLAIN LOGIN XOAUTH2"), sent.output.constData());
    QCOMPARE(sent.output.count("STARTTLS\r"), 2); // the offer and the command, and no second offer
}

// CVE-2011-0411: commands in the clear, behind STARTTLS, are not run under its protection.
void TestPracticeMail::forgetsWhatWasSaidBeforeTls()
{
    const QString script = m_fixture->path(u"inject.py"_s);
    QVERIFY(write(script, R"(
import socket, ssl, sys
s = socket.create_connection(('127.0.0.1', int(sys.argv[1])), 20)
f = s.makefile('rb')
f.readline()
s.sendall(b'EHLO a\r\n')
while f.readline()[3:4] == b'-': pass
s.sendall(b'MAIL FROM:<a@b.example>\r\n')
assert f.readline().startswith(b'250')
s.sendall(b'STARTTLS\r\nNOOP\r\n')
assert f.readline().startswith(b'220')
context = ssl.create_default_context(cafile=sys.argv[2])
t = context.wrap_socket(s, server_hostname='localhost')
t.sendall(b'RCPT TO:<c@b.example>\r\n')
assert t.recv(1000).startswith(b'503 5.5.2 Send hello first'), 'the dialogue begins anew'
)"));
    const ProgramResult result = runProgram(u"python3"_s, {script, QString::number(port()), m_fixture->certificate()});
    QVERIFY2(result.status == 0, result.output.constData());
}

void TestPracticeMail::streamsALargeMailInLittleMemory()
{
    const QString path = m_fixture->path(u"large.eml"_s);
    QString hash;
    constexpr qsizetype size = 80 * 1024 * 1024 + 1;
    {
        const QByteArray scan = randomBytes(size);
        hash = sha256Of(scan);
        QVERIFY(write(path,
                      "Subject: Large\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n\r\nText\r\n--B\r\n"
                      "Content-Disposition: attachment; filename=scan.pdf\r\nContent-Type: application/pdf\r\n"
                      "Content-Transfer-Encoding: base64\r\n\r\n"
                          + mailBase64(scan) + "--B--\r\n"));
    }
    QVERIFY(forgetMemoryPeak());
    const qint64 before = memoryFact("VmRSS");
    QElapsedTimer timer;
    timer.start();
    const ProgramResult sent =
        curl({u"--mail-from"_s, u"a@practice.example"_s, u"--mail-rcpt"_s, u"b@practice.example"_s, u"-T"_s, path});
    const qint64 peak = memoryFact("VmHWM");
    qInfo() << "80 MiB took" << timer.elapsed() << "ms";
    QVERIFY2(sent.status == 0, sent.output.constData());
    QVERIFY(before > 0);
    QVERIFY2(peak - before < 16 * 1024 * 1024, qPrintable(u"%1 bytes more"_s.arg(peak - before)));
    QTRY_COMPARE(m_fixture->arrived.size(), 1);
    const Arrival arrival = m_fixture->arrival(0);
    QCOMPARE(arrival.files.value(0).size, QFileInfo(path).size());
    QCOMPARE(arrival.files.value(1).size, size);
    QCOMPARE(arrival.files.value(1).sha256, hash);
}

void TestPracticeMail::rehearsesReplies_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("SMTP AUTH is off for the tenant") << u"smtp.535-5.7.139-tenant"_s << "disabled for the Tenant"_ba;
    QTest::newRow("SMTP AUTH is off for the mailbox") << u"smtp.535-5.7.139-mailbox"_s << "disabled for the Mailbox"_ba;
    QTest::newRow("security defaults") << u"smtp.535-5.7.139-security-defaults"_s << "security defaults policy"_ba;
    QTest::newRow("criteria that are not met") << u"smtp.535-5.7.139-criteria"_s << "did not meet the criteria"_ba;
    QTest::newRow("the sender is not allowed") << u"smtp.550-5.7.60"_s << "send as this sender"_ba;
    QTest::newRow("the only recipient is unknown") << u"smtp.550-5.1.10"_s << "RecipientNotFound"_ba;
    QTest::newRow("the message is too large") << u"smtp.552-5.3.4"_s << "exceeds fixed limit"_ba;
    QTest::newRow("too many connections") << u"smtp.421-4.3.2"_s << "closing transmission channel"_ba;
}

void TestPracticeMail::rehearsesReplies()
{
    QFETCH(QString, code);
    QFETCH(QByteArray, reply);
    const QByteArray number = code.mid(5, 3).toLatin1() + ' ' + code.section(u'-', 1, 1).toLatin1() + ' ';
    QVERIFY(write(m_fixture->path(u"mail"_s), smallMail));
    const QStringList mail{u"--mail-from"_s, u"a@practice.example"_s,   u"--mail-rcpt"_s, u"b@practice.example"_s,
                           u"-T"_s,          m_fixture->path(u"mail"_s)};
    const QStringList account{u"-u"_s, practiceAccount()};
    m_fixture->receiver.rehearse(Arrival::Endpoint::Mail, code);
    for (const QStringList &options : {mail, account + mail}) {
        const ProgramResult sent = curl(options);
        QVERIFY(sent.status > 0);
        QVERIFY2(sent.output.contains("< " + number) && sent.output.contains(reply), sent.output.constData());
    }
    m_fixture->receiver.rehearse(Arrival::Endpoint::Mail, {});
    QCOMPARE(curl(account + mail).status, 0);
    QTRY_COMPARE(m_fixture->arrived.size(), 1);
}

QTEST_GUILESS_MAIN(TestPracticeMail)

#include "tst_practicemail.moc"
