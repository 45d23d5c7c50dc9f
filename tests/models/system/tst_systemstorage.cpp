// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/systemstorage.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestSystemStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreTrimmed();
    void fingerprintsHaveOneSpelling();
    void emptyEntriesGo();
    void whatIsTidyStaysAsItIs();
};

void TestSystemStorage::textsAreTrimmed()
{
    SystemConfiguration system;
    system.mailServer = {u" mail.example\n"_s, 587, MailSecurity::Tls, u"\tscanner "_s, u" scanner@example.com "_s};
    system.managementUrl = u" https://management.example "_s;
    system.microsoftEmailClientId = u" a "_s;
    system.exchangeOAuth2ClientId = u" b "_s;
    system.exchangeOAuth2Scope = u" c "_s;
    system.microsoftAuthority = u" d "_s;
    system.microsoftTenant = u" e "_s;
    system.smtpMicrosoft = {u" f "_s, 25};
    system.unknownKeys = {{"kept"_L1, u" as it is "_s}};

    SystemConfiguration expected = system;
    expected.mailServer = {u"mail.example"_s, 587, MailSecurity::Tls, u"scanner"_s, u"scanner@example.com"_s};
    expected.managementUrl = u"https://management.example"_s;
    expected.microsoftEmailClientId = u"a"_s;
    expected.exchangeOAuth2ClientId = u"b"_s;
    expected.exchangeOAuth2Scope = u"c"_s;
    expected.microsoftAuthority = u"d"_s;
    expected.microsoftTenant = u"e"_s;
    expected.smtpMicrosoft = {u"f"_s, 25};
    QCOMPARE(tidied(system), expected);
}

void TestSystemStorage::fingerprintsHaveOneSpelling()
{
    SystemConfiguration system;
    system.trustedCertificates = {u"AB:"_s.repeated(31) + u"AB"_s, u" no fingerprint "_s};
    QCOMPARE(tidied(system).trustedCertificates, QStringList({u"ab"_s.repeated(32), u"no fingerprint"_s}));
}

void TestSystemStorage::emptyEntriesGo()
{
    SystemConfiguration system;
    system.faxPagePacks = {QString(), u" 500 Pages "_s, u" "_s};
    system.trustedCertificates = {u" "_s};
    QCOMPARE(tidied(system).faxPagePacks, QStringList{u"500 Pages"_s});
    QCOMPARE(tidied(system).trustedCertificates, QStringList());
}

void TestSystemStorage::whatIsTidyStaysAsItIs()
{
    SystemConfiguration system;
    system.mailServer.host = u"mail.example"_s;
    system.faxPagePacks = {u"500 Pages"_s};
    QCOMPARE(tidied(system), system);
}

QTEST_GUILESS_MAIN(TestSystemStorage)
#include "tst_systemstorage.moc"
