// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said to whom: TLS, passwords and tokens.

#include "tests/delivery/support/ntlmmessage.h"
#include "tests/delivery/support/smtprunner.h"

#include <QtTest>

#include <algorithm>

using namespace console;
using namespace Qt::StringLiterals;

class TestSmtpSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenGoesByXOAuth2();
    void aRefusedTokenIsRenewedOnce_data();
    void aRefusedTokenIsRenewedOnce();
    void aChallengeSaysWhyATokenIsRefused();
    void ntlmSignsIn();
    void ntlmIsRefusedAtItsEnd();
    void withoutStartTlsNothingIsSaid();
    void nothingIsSaidBeforeTlsHolds_data();
    void nothingIsSaidBeforeTlsHolds();
    void anUntrustedCertificateFailsAtTls();
    void aServerWithoutTheSignInIsNotAsked_data();
    void aServerWithoutTheSignInIsNotAsked();
    void secretsStayOutOfTheTranscript_data();
    void secretsStayOutOfTheTranscript();
};

void TestSmtpSignIn::aTokenGoesByXOAuth2()
{
    MailScript script;
    script.security = MailSecurity::StartTls;
    script.offers = {"AUTH LOGIN OAUTHBEARER XOAUTH2"};
    script.replies["AUTH XOAUTH2"] = {"334 ", "235 2.7.0 Ok"};
    script.replies["dXNlcj"] = {"235 2.7.0 Ok"};
    const FakeMailServer server(script);
    SmtpRunner runner;
    runner.trustedCertificates << server.fingerprint();
    runner.secret = Secret(QByteArray(2000, 't')); // as long as Microsoft's: more than a command may have
    SmtpPlan plan = SmtpRunner::planFor(server, MailSecurity::StartTls);
    plan.signIn = SmtpSignIn::OAuth2;
    QVERIFY(std::holds_alternative<Delivered>(runner.send(plan).outcome));
    QCOMPARE(server.countOf("AUTH"), 1);
    const QByteArray expected = "user=scanner@corp.example\x01"
                                "auth=Bearer "
        + QByteArray(2000, 't') + "\x01\x01";
    QVERIFY(server.lines().contains(expected.toBase64()));
}

void TestSmtpSignIn::aRefusedTokenIsRenewedOnce_data()
{
    QTest::addColumn<QByteArrayList>("replies");
    QTest::addColumn<bool>("isDelivered");
    QTest::newRow("the new one is taken") << QByteArrayList{"535 5.7.3 Unsuccessful", "235 Ok"} << true;
    QTest::newRow("the new one is refused as well") << QByteArrayList{"535 5.7.3 Unsuccessful"} << false;
    QTest::newRow("a challenge is a refusal") << QByteArrayList{"334 eyJzdGF0dXMiOiI0MDEifQ==", "235 Ok"} << true;
}

void TestSmtpSignIn::aRefusedTokenIsRenewedOnce()
{
    QFETCH(QByteArrayList, replies);
    QFETCH(bool, isDelivered);
    MailScript script;
    script.offers = {"AUTH XOAUTH2"};
    script.replies["AUTH"] = replies;
    const FakeMailServer server(script);
    SmtpRunner runner;
    int asked = 0;
    runner.renewAccessToken = [&] {
        ++asked;
        return std::optional(Secret("n3w-token"));
    };
    SmtpPlan plan = SmtpRunner::planFor(server);
    plan.signIn = SmtpSignIn::OAuth2;
    const DeliveryResult result = runner.send(plan);
    QCOMPARE(std::holds_alternative<Delivered>(result.outcome), isDelivered);
    QCOMPARE(asked, 1);
    for (const auto &[stage, name] : {std::pair(Stage::Connect, u"address"_s), std::pair(Stage::Connect, u"greeting"_s),
                                      std::pair(Stage::SignIn, u"mechanism"_s)})
        QCOMPARE(factsOf(result, stage, name).size(), 1);
    QCOMPARE(server.countOf("AUTH"), 2);
    const QByteArrayList lines = server.lines();
    const auto last = std::find_if(lines.rbegin(), lines.rend(),
                                   [](const QByteArray &line) { return line.startsWith("AUTH XOAUTH2 "); });
    QVERIFY(last != lines.rend());
    QVERIFY(QByteArray::fromBase64(last->sliced(13)).contains("n3w-token"));
}

void TestSmtpSignIn::aChallengeSaysWhyATokenIsRefused()
{
    const QByteArray json = R"({"status":"401","schemes":"bearer","scope":"https://mail.test/"})";
    MailScript script;
    script.offers = {"AUTH XOAUTH2"};
    script.replies["AUTH"] = {"334 " + json.toBase64()};
    const FakeMailServer server(script);
    SmtpRunner runner;
    SmtpPlan plan = SmtpRunner::planFor(server);
    plan.signIn = SmtpSignIn::OAuth2;
    const DeliveryResult result = runner.send(plan);
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::SignIn);
    QCOMPARE(failure->code, u"smtp.challenge-401"_s);
    QCOMPARE(failure->response, QString::fromLatin1(json));
}

void TestSmtpSignIn::ntlmSignsIn()
{
    const FakeMailServer server({.offers = {"AUTH GSSAPI NTLM"}});
    SmtpRunner runner;
    SmtpPlan plan = SmtpRunner::planFor(server);
    plan.username = u"CORP\\svc-scan"_s;
    const DeliveryResult result = runner.send(plan);
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    QCOMPARE(factsOf(result, Stage::SignIn, u"mechanism"_s), QStringList{u"NTLM"_s});
    const QByteArrayList lines = server.lines();
    const auto first = std::find_if(lines.begin(), lines.end(),
                                    [](const QByteArray &line) { return line.startsWith("AUTH NTLM TlRMTVNTUAAB"); });
    QVERIFY(first != lines.end());
    QCOMPARE(ntlmAccount(QByteArray::fromBase64(*std::next(first))), u"CORP\\svc-scan"_s);
    for (const TranscriptLine &line : runner.transcript())
        QVERIFY2(!line.text.contains("TlRMTVNTUAAD"_L1), qPrintable(line.text));
}

void TestSmtpSignIn::ntlmIsRefusedAtItsEnd()
{
    MailScript script;
    script.offers = {"AUTH NTLM"};
    script.replies["TlRMTVNTUAAD"] = {"535 5.7.3 Authentication unsuccessful"};
    const FakeMailServer server(script);
    SmtpRunner runner;
    const DeliveryResult result = runner.send(SmtpRunner::planFor(server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::SignIn);
    QCOMPARE(causeName(failure->cause), causeName(Cause::SignInRefused));
    QCOMPARE(failure->code, u"smtp.535-5.7.3"_s);
    QCOMPARE(server.countOf("AUTH"), 1);
    QCOMPARE(server.countOf("MAIL"), 0);
}

void TestSmtpSignIn::withoutStartTlsNothingIsSaid()
{
    const FakeMailServer server;
    SmtpRunner runner;
    const DeliveryResult result = runner.send(SmtpRunner::planFor(server, MailSecurity::StartTls));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Tls);
    QCOMPARE(failure->cause, Cause::NotOffered);
    QCOMPARE(failure->code, u"smtp.no-starttls"_s);
    QCOMPARE(server.countOf("AUTH") + server.countOf("MAIL") + server.countOf("RCPT"), 0);
}

void TestSmtpSignIn::nothingIsSaidBeforeTlsHolds_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("not now") << QByteArray("454 4.7.0 TLS not available due to temporary reason")
                             << Cause::ServerFailed;
    QTest::newRow("not at all") << QByteArray("502 5.5.1 Not implemented") << Cause::NotOffered;
    QTest::newRow("replies that somebody slipped in, to be taken for protected ones")
        << QByteArray("220 Go\r\n250-mail.test\r\n250 AUTH PLAIN") << Cause::ProtocolViolated;
    QTest::newRow("it hangs up") << QByteArray("DROP") << Cause::ConnectionReset;
}

void TestSmtpSignIn::nothingIsSaidBeforeTlsHolds()
{
    QFETCH(QByteArray, reply);
    QFETCH(Cause, cause);
    MailScript script;
    script.security = MailSecurity::StartTls;
    script.replies["STARTTLS"] = {reply};
    const FakeMailServer server(script);
    SmtpRunner runner;
    runner.trustedCertificates << server.fingerprint();
    const DeliveryResult result = runner.send(SmtpRunner::planFor(server, MailSecurity::StartTls));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Tls);
    QCOMPARE(causeName(failure->cause), causeName(cause));
    QCOMPARE(server.countOf("AUTH") + server.countOf("MAIL"), 0);
}

void TestSmtpSignIn::anUntrustedCertificateFailsAtTls()
{
    MailScript script;
    script.security = MailSecurity::StartTls;
    const FakeMailServer server(script);
    SmtpRunner runner;
    const DeliveryResult result = runner.send(SmtpRunner::planFor(server, MailSecurity::StartTls));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Tls);
    QCOMPARE(failure->cause, Cause::CertificateUntrusted);
    QCOMPARE(failure->code, u"tls.self-signed"_s);
    QCOMPARE(factsOf(result, Stage::Tls, u"fingerprint"_s), QStringList{server.fingerprint()});
    QCOMPARE(server.countOf("AUTH"), 0);
}

void TestSmtpSignIn::aServerWithoutTheSignInIsNotAsked_data()
{
    QTest::addColumn<QByteArrayList>("offers");
    QTest::addColumn<SmtpSignIn>("signIn");
    QTest::addColumn<QString>("code");
    QTest::newRow("no AUTH") << QByteArrayList{"SIZE 1000"} << SmtpSignIn::Password << u"smtp.no-sign-in"_s;
    QTest::newRow("no mechanism in common")
        << QByteArrayList{"AUTH GSSAPI DIGEST-MD5"} << SmtpSignIn::Password << u"smtp.no-mechanism"_s;
    QTest::newRow("no way for a token") << QByteArrayList{"AUTH PLAIN LOGIN"} << SmtpSignIn::OAuth2
                                        << u"smtp.no-mechanism"_s;
    QTest::newRow("the old spelling alone, which libcurl does not know")
        << QByteArrayList{"AUTH=LOGIN"} << SmtpSignIn::Password << u"smtp.no-mechanism"_s;
}

void TestSmtpSignIn::aServerWithoutTheSignInIsNotAsked()
{
    QFETCH(QByteArrayList, offers);
    QFETCH(SmtpSignIn, signIn);
    QFETCH(QString, code);
    MailScript script;
    script.offers = offers;
    const FakeMailServer server(script);
    SmtpRunner runner;
    SmtpPlan plan = SmtpRunner::planFor(server);
    plan.signIn = signIn;
    const DeliveryResult result = runner.send(plan);
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::SignIn);
    QCOMPARE(failure->cause, Cause::NotOffered);
    QCOMPARE(failure->code, code);
    QCOMPARE(server.countOf("AUTH") + server.countOf("MAIL"), 0);
}

void TestSmtpSignIn::secretsStayOutOfTheTranscript_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<SmtpSignIn>("signIn");
    QTest::newRow("PLAIN") << QByteArray("AUTH PLAIN") << SmtpSignIn::Password;
    QTest::newRow("LOGIN") << QByteArray("AUTH LOGIN") << SmtpSignIn::Password;
    QTest::newRow("XOAUTH2") << QByteArray("AUTH XOAUTH2") << SmtpSignIn::OAuth2;
}

void TestSmtpSignIn::secretsStayOutOfTheTranscript()
{
    QFETCH(QByteArray, offer);
    QFETCH(SmtpSignIn, signIn);
    MailScript script;
    script.offers = {offer};
    script.replies["c2Nhbm5lc"] = {"334 UGFzc3dvcmQ6"};
    const FakeMailServer server(script);
    SmtpRunner runner;
    SmtpPlan plan = SmtpRunner::planFor(server);
    plan.signIn = signIn;
    QVERIFY(std::holds_alternative<Delivered>(runner.send(plan).outcome));
    // What went over the wire, in whatever piece.
    QByteArrayList pieces{"s3cr3t"};
    for (const QByteArray &line : server.lines()) {
        const QByteArray last = line.split(' ').last();
        if (QByteArray::fromBase64(last).contains("s3cr3t"))
            pieces << last;
    }
    QVERIFY(pieces.size() > 1);
    QVERIFY(runner.transcript().size() > 10);
    for (const TranscriptLine &line : runner.transcript()) {
        for (const QByteArray &piece : std::as_const(pieces))
            QVERIFY2(!line.text.contains(QString::fromLatin1(piece)), qPrintable(line.text));
    }
}

QTEST_GUILESS_MAIN(TestSmtpSignIn)

#include "tst_smtpsignin.moc"
