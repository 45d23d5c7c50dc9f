// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/usernames.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestUsernames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreToldApart_data();
    void formsAreToldApart();
    void aUpnIsRewritten();
    void personalAccounts_data();
    void personalAccounts();
};

void TestUsernames::formsAreToldApart_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<bool>("upn");
    QTest::addColumn<bool>("domainAccount");
    QTest::newRow("user@domain") << u"anna@corp.example"_s << true << false;
    QTest::newRow("user@domain between spaces") << u" anna.f@mail.corp.example "_s << true << false;
    QTest::newRow("domain\\user") << u"corp\\anna"_s << false << true;
    QTest::newRow("domain\\user with a space") << u"corp\\anna ferrer"_s << false << true;
    QTest::newRow("the local host") << u".\\anna"_s << false << true;
    QTest::newRow("a name alone") << u"anna"_s << false << false;
    QTest::newRow("a domain of one label") << u"anna@corp"_s << false << false;
    QTest::newRow("an empty label") << u"anna@corp..example"_s << false << false;
    QTest::newRow("both at once") << u"corp\\anna@corp.example"_s << false << false;
    QTest::newRow("two backslashes") << u"corp\\x\\anna"_s << false << false;
    QTest::newRow("nothing before the at sign") << u"@corp.example"_s << false << false;
    QTest::newRow("nothing behind the backslash") << u"corp\\"_s << false << false;
    QTest::newRow("nothing") << QString() << false << false;
}

void TestUsernames::formsAreToldApart()
{
    QFETCH(QString, username);
    QFETCH(bool, upn);
    QFETCH(bool, domainAccount);
    QCOMPARE(isUpn(username), upn);
    QCOMPARE(isDomainAccount(username), domainAccount);
}

void TestUsernames::aUpnIsRewritten()
{
    QCOMPARE(domainAccountFromUpn(u" anna@corp.example "_s), u"corp\\anna"_s);
    QVERIFY(isDomainAccount(domainAccountFromUpn(u"anna@mail.corp.example"_s)));
}

void TestUsernames::personalAccounts_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<bool>("isPersonal");
    for (const QString &domain : {u"outlook.com"_s, u"HOTMAIL.com"_s, u"live.co.uk"_s, u"msn.com"_s, u"outlook.de"_s})
        QTest::addRow("%s is personal", qPrintable(domain)) << u"me@"_s + domain << true;
    for (const QString &domain : {u"contoso.com"_s, u"outlook.contoso.com"_s, u"myoutlook.com"_s, u"live.museum"_s})
        QTest::addRow("%s is not", qPrintable(domain)) << u"me@"_s + domain << false;
}

void TestUsernames::personalAccounts()
{
    QFETCH(QString, username);
    QFETCH(bool, isPersonal);
    Problems problems;
    validateMicrosoftUsername(username, problems);
    QCOMPARE(!problems.isEmpty(), isPersonal);
}

QTEST_APPLESS_MAIN(TestUsernames)
#include "tst_usernames.moc"
