// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/microsoftapplication.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestMicrosoftApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redirectUriIsDerived_data();
    void redirectUriIsDerived();
    void managementUrlIsJudged_data();
    void managementUrlIsJudged();
    void scopesAreTheSpecifications();
    void addressesAreThoseConfigured();
    void pagesOfMicrosoftNeedMore();
    void exchangeOnlineIsKnownByItsHosts_data();
    void exchangeOnlineIsKnownByItsHosts();
};

void TestMicrosoftApplication::redirectUriIsDerived_data()
{
    QTest::addColumn<QString>("managementUrl");
    QTest::addColumn<MicrosoftApplication>("application");
    QTest::addColumn<QString>("uri");
    QTest::newRow("Email (SMTP)") << u"https://management"_s << MicrosoftApplication::Email
                                  << u"https://management/oauth2/client/smtpMicrosoft/authorize-callback"_s;
    QTest::newRow("Microsoft Exchange") << u"https://management"_s << MicrosoftApplication::Exchange
                                        << u"https://management/oauth2/client/exchangeMicrosoft/authorize-callback"_s;
    QTest::newRow("a slash at the end is not doubled")
        << u"https://management.example:8443/"_s << MicrosoftApplication::Email
        << u"https://management.example:8443/oauth2/client/smtpMicrosoft/authorize-callback"_s;
    QTest::newRow("a path stays")
        << u" https://apps.example/dispatcher/ "_s << MicrosoftApplication::Email
        << u"https://apps.example/dispatcher/oauth2/client/smtpMicrosoft/authorize-callback"_s;
    QTest::newRow("http on this computer") << u"http://localhost:8080"_s << MicrosoftApplication::Email
                                           << u"http://localhost:8080/oauth2/client/smtpMicrosoft/authorize-callback"_s;
}

void TestMicrosoftApplication::redirectUriIsDerived()
{
    QFETCH(QString, managementUrl);
    QFETCH(MicrosoftApplication, application);
    QFETCH(QString, uri);
    const auto derived = redirectUri(managementUrl, application);
    QVERIFY(derived);
    QCOMPARE(derived->toString(), uri);
}

void TestMicrosoftApplication::managementUrlIsJudged_data()
{
    QTest::addColumn<QString>("managementUrl");
    QTest::addColumn<ManagementUrlProblem>("problem");
    QTest::newRow("nothing") << u"  "_s << ManagementUrlProblem::Missing;
    QTest::newRow("a host without a scheme") << u"management.example"_s << ManagementUrlProblem::Invalid;
    QTest::newRow("another scheme") << u"ftp://management.example"_s << ManagementUrlProblem::Invalid;
    QTest::newRow("no host") << u"https:///path"_s << ManagementUrlProblem::Invalid;
    QTest::newRow("http elsewhere") << u"http://management.example"_s << ManagementUrlProblem::NotHttps;
    QTest::newRow("a query") << u"https://management.example/?a=b"_s << ManagementUrlProblem::HasMore;
    QTest::newRow("a fragment") << u"https://management.example/#top"_s << ManagementUrlProblem::HasMore;
    QTest::newRow("a user name") << u"https://admin@management.example"_s << ManagementUrlProblem::HasMore;
}

void TestMicrosoftApplication::managementUrlIsJudged()
{
    QFETCH(QString, managementUrl);
    QFETCH(ManagementUrlProblem, problem);
    const auto derived = redirectUri(managementUrl, MicrosoftApplication::Exchange);
    QVERIFY(!derived);
    QCOMPARE(derived.error(), problem);
}

void TestMicrosoftApplication::scopesAreTheSpecifications()
{
    QCOMPARE(scopesOf(MicrosoftApplication::Email, {}),
             (QList<MicrosoftScope>{{u"https://outlook.office.com/SMTP.Send"_s, true},
                                    {u"openid"_s, false},
                                    {u"profile"_s, false},
                                    {u"offline_access"_s, true}}));
    QCOMPARE(scopesOf(MicrosoftApplication::Exchange, {}),
             (QList<MicrosoftScope>{{u"https://graph.microsoft.com/EWS.AccessAsUser.All"_s, true},
                                    {u"offline_access"_s, true}}));
}

void TestMicrosoftApplication::addressesAreThoseConfigured()
{
    SystemConfiguration system;
    system.microsoftAuthority = u" https://login.example "_s;
    system.smtpMicrosoft = {u"smtp.example"_s, 2525};
    QCOMPARE(addressesOf(MicrosoftApplication::Email, system),
             QStringList({u"https://login.example"_s, u"smtp.example:2525"_s}));
    QCOMPARE(addressesOf(MicrosoftApplication::Exchange, system),
             QStringList({u"https://login.example"_s, u"https://outlook.office365.com"_s}));
    QCOMPARE(addressesOf(MicrosoftApplication::Exchange, system, u" https://mail.example:8443/EWS/Exchange.asmx"_s),
             QStringList({u"https://login.example"_s, u"https://mail.example:8443"_s}));
}

void TestMicrosoftApplication::pagesOfMicrosoftNeedMore()
{
    SystemConfiguration system;
    system.microsoftAuthority = u"https://login.microsoftonline.com/contoso.com"_s;
    const QStringList addresses = addressesOf(MicrosoftApplication::Exchange, system);
    QCOMPARE(addresses.first(), system.microsoftAuthority);
    QVERIFY(addresses.contains(u"https://aadcdn.msauth.net"_s));
    QVERIFY(addresses.contains(u"https://aadcdn.msftauth.net"_s));
    QCOMPARE(addresses.last(), u"https://outlook.office365.com"_s);
}

void TestMicrosoftApplication::exchangeOnlineIsKnownByItsHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isOnline");
    QTest::newRow("the usual one") << u" Outlook.Office365.com "_s << true;
    QTest::newRow("of the government of the United States") << u"outlook.office365.us"_s << true;
    QTest::newRow("of China") << u"partner.outlook.cn"_s << true;
    QTest::newRow("where a tenant receives") << u"contoso-com.mail.protection.outlook.com"_s << true;
    QTest::newRow("a server of one's own") << u"mail.contoso.com"_s << false;
    QTest::newRow("a name that only begins alike") << u"outlook.office365.com.example"_s << false;
}

void TestMicrosoftApplication::exchangeOnlineIsKnownByItsHosts()
{
    QFETCH(QString, host);
    QTEST(isExchangeOnline(host), "isOnline");
}

QTEST_GUILESS_MAIN(TestMicrosoftApplication)

#include "tst_microsoftapplication.moc"
