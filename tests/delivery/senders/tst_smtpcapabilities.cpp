// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpmechanism.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(console::SmtpCapabilities)

namespace {

constexpr SaslAbilities debian{.scram = false, .ntlm = true};
constexpr SaslAbilities everything{.scram = true, .ntlm = true};

} // namespace

class TestSmtpCapabilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOfferIsUnderstood_data();
    void theOfferIsUnderstood();
    void hostileOffersAreBounded();
    void theMechanismIsOurChoice_data();
    void theMechanismIsOurChoice();
    void whereThereIsNoneItIsSaidWhy_data();
    void whereThereIsNoneItIsSaidWhy();
};

void TestSmtpCapabilities::theOfferIsUnderstood_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<SmtpCapabilities>("expected");
    QTest::newRow("a bare server") << QByteArrayList{"mail.test"} << SmtpCapabilities{};
    QTest::newRow("nothing at all") << QByteArrayList{} << SmtpCapabilities{};
    QTest::newRow("Exchange Online after STARTTLS")
        << QByteArrayList{"FR3P281CA0001.outlook.office365.com Hello [203.0.113.7]",
                          "SIZE 157286400",
                          "PIPELINING",
                          "DSN",
                          "ENHANCEDSTATUSCODES",
                          "AUTH LOGIN XOAUTH2",
                          "8BITMIME",
                          "BINARYMIME",
                          "CHUNKING",
                          "SMTPUTF8"}
        << SmtpCapabilities{.pipelining = true,
                            .smtpUtf8 = true,
                            .signIn = true,
                            .mechanisms = {u"LOGIN"_s, u"XOAUTH2"_s},
                            .takesSize = true,
                            .sizeLimit = 157286400};
    QTest::newRow("lower case, tabs and spaces")
        << QByteArrayList{"mail.test", "size\t 1000 ", " starttls", "auth  plain\tlogin"}
        << SmtpCapabilities{.startTls = true,
                            .signIn = true,
                            .mechanisms = {u"PLAIN"_s, u"LOGIN"_s},
                            .takesSize = true,
                            .sizeLimit = 1000};
    QTest::newRow("the old spelling beside the new one")
        << QByteArrayList{"mail.test", "AUTH=LOGIN PLAIN", "AUTH PLAIN CRAM-MD5"}
        << SmtpCapabilities{.signIn = true, .mechanisms = {u"LOGIN"_s, u"PLAIN"_s, u"CRAM-MD5"_s}};
    QTest::newRow("a size without a number, as RFC 1870 allows")
        << QByteArrayList{"mail.test", "SIZE"} << SmtpCapabilities{.takesSize = true};
    QTest::newRow("a size of zero is no limit")
        << QByteArrayList{"mail.test", "SIZE 0"} << SmtpCapabilities{.takesSize = true};
    QTest::newRow("a size beyond all numbers")
        << QByteArrayList{"mail.test", "SIZE 99999999999999999999"} << SmtpCapabilities{.takesSize = true};
    QTest::newRow("a negative size") << QByteArrayList{"mail.test", "SIZE -5"} << SmtpCapabilities{.takesSize = true};
    QTest::newRow("the greeting is no offer") << QByteArrayList{"STARTTLS"} << SmtpCapabilities{};
    QTest::newRow("AUTH without a mechanism")
        << QByteArrayList{"mail.test", "AUTH"} << SmtpCapabilities{.signIn = true};
    QTest::newRow("words that are no mechanisms")
        << QByteArrayList{"mail.test", "AUTH PLAIN;DROP \xc3\xa4 LOGIN A-NAME-THAT-IS-MUCH-TOO-LONG"}
        << SmtpCapabilities{.signIn = true, .mechanisms = {u"LOGIN"_s}};
}

void TestSmtpCapabilities::theOfferIsUnderstood()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(SmtpCapabilities, expected);
    QCOMPARE(smtpCapabilities(lines), expected);
}

void TestSmtpCapabilities::hostileOffersAreBounded()
{
    QByteArray line = "AUTH";
    for (int number = 0; number < 100'000; ++number)
        line += " M" + QByteArray::number(number);
    const QByteArrayList lines{"mail.test", line, QByteArray(1'000'000, ' ') + "AUTH PLAIN",
                               QByteArray(1'000'000, '\0')};
    QElapsedTimer timer;
    timer.start();
    const SmtpCapabilities capabilities = smtpCapabilities(lines);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(capabilities.mechanisms.size(), 32);
}

void TestSmtpCapabilities::theMechanismIsOurChoice_data()
{
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<SmtpSignIn>("signIn");
    QTest::addColumn<MailSecurity>("security");
    QTest::addColumn<bool>("hasScram");
    QTest::addColumn<SmtpMechanism>("expected");
    using enum SmtpMechanism;
    const QStringList exchange{u"GSSAPI"_s, u"NTLM"_s, u"LOGIN"_s};
    const QStringList dovecot{u"CRAM-MD5"_s, u"LOGIN"_s, u"PLAIN"_s, u"SCRAM-SHA-1"_s, u"SCRAM-SHA-256"_s};
    const QStringList microsoft{u"LOGIN"_s, u"OAUTHBEARER"_s, u"XOAUTH2"_s};
    QTest::newRow("Exchange Server over TLS: not GSSAPI, not NTLM")
        << exchange << SmtpSignIn::Password << MailSecurity::Tls << false << Login;
    QTest::newRow("Exchange Server without TLS: the password stays hidden")
        << exchange << SmtpSignIn::Password << MailSecurity::None << false << Ntlm;
    QTest::newRow("Dovecot over TLS") << dovecot << SmtpSignIn::Password << MailSecurity::Tls << false << Plain;
    QTest::newRow("Dovecot over TLS, with SCRAM")
        << dovecot << SmtpSignIn::Password << MailSecurity::Tls << true << ScramSha256;
    QTest::newRow("Dovecot without TLS") << dovecot << SmtpSignIn::Password << MailSecurity::None << false << CramMd5;
    QTest::newRow("the older SCRAM where there is no other")
        << QStringList{u"PLAIN"_s, u"SCRAM-SHA-1"_s} << SmtpSignIn::Password << MailSecurity::Tls << true << ScramSha1;
    QTest::newRow("a token never goes by LOGIN or OAUTHBEARER")
        << microsoft << SmtpSignIn::OAuth2 << MailSecurity::StartTls << true << XOAuth2;
    QTest::newRow("a password never goes by XOAUTH2")
        << microsoft << SmtpSignIn::Password << MailSecurity::Tls << true << Login;
    QTest::newRow("PLAIN is the last resort without TLS")
        << QStringList{u"PLAIN"_s} << SmtpSignIn::Password << MailSecurity::None << false << Plain;
}

void TestSmtpCapabilities::theMechanismIsOurChoice()
{
    QFETCH(QStringList, offered);
    QFETCH(SmtpSignIn, signIn);
    QFETCH(MailSecurity, security);
    QFETCH(bool, hasScram);
    QFETCH(SmtpMechanism, expected);
    const auto chosen =
        chooseMechanism({.signIn = true, .mechanisms = offered}, signIn, security, hasScram ? everything : debian);
    QVERIFY(chosen);
    QCOMPARE(mechanismName(*chosen), mechanismName(expected));
}

void TestSmtpCapabilities::whereThereIsNoneItIsSaidWhy_data()
{
    QTest::addColumn<SmtpCapabilities>("capabilities");
    QTest::addColumn<SmtpSignIn>("signIn");
    QTest::addColumn<NoMechanism>("expected");
    QTest::newRow("no AUTH") << SmtpCapabilities{} << SmtpSignIn::Password << NoMechanism::NoSignIn;
    QTest::newRow("GSSAPI alone") << SmtpCapabilities{.signIn = true, .mechanisms = {u"GSSAPI"_s}}
                                  << SmtpSignIn::Password << NoMechanism::NoneInCommon;
    QTest::newRow("a token, and passwords alone are taken")
        << SmtpCapabilities{.signIn = true, .mechanisms = {u"PLAIN"_s, u"LOGIN"_s}} << SmtpSignIn::OAuth2
        << NoMechanism::NoneInCommon;
    QTest::newRow("SCRAM that this computer cannot")
        << SmtpCapabilities{.signIn = true, .mechanisms = {u"SCRAM-SHA-256"_s}} << SmtpSignIn::Password
        << NoMechanism::NoneInCommon;
}

void TestSmtpCapabilities::whereThereIsNoneItIsSaidWhy()
{
    QFETCH(SmtpCapabilities, capabilities);
    QFETCH(SmtpSignIn, signIn);
    QFETCH(NoMechanism, expected);
    const auto chosen = chooseMechanism(capabilities, signIn, MailSecurity::Tls, debian);
    QVERIFY(!chosen);
    QCOMPARE(chosen.error(), expected);
}

QTEST_GUILESS_MAIN(TestSmtpCapabilities)

#include "tst_smtpcapabilities.moc"
