// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/grantedscopes.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestGrantedScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissing_data();
    void whatIsMissing();
};

void TestGrantedScopes::whatIsMissing_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QStringList>("missing");

    const QString smtp = u"https://outlook.office.com/SMTP.Send"_s;
    const QString ews = u"https://outlook.office.com/EWS.AccessAsUser.All"_s;
    const QStringList mail{smtp, u"openid"_s, u"profile"_s, u"offline_access"_s};
    QTest::newRow("all as asked") << mail << mail.join(u' ') << QStringList();
    QTest::newRow("no list means all") << mail << QString() << QStringList();
    QTest::newRow("a list of spaces means all") << mail << u"  \t "_s << QStringList();
    QTest::newRow("Microsoft lists only the resource's") << mail << smtp << QStringList();
    QTest::newRow("the same permission of another host")
        << QStringList{ews} << u"https://outlook.office365.com/EWS.AccessAsUser.All"_s << QStringList();
    QTest::newRow("in another case") << QStringList{ews} << u"https://outlook.office365.com/ews.accessasuser.all"_s
                                     << QStringList();
    QTest::newRow("without its resource") << QStringList{ews} << u"EWS.AccessAsUser.All"_s << QStringList();
    QTest::newRow("with a slash behind") << QStringList{ews + u'/'} << ews << QStringList();
    QTest::newRow("more than asked") << QStringList{smtp}
                                     << u"https://outlook.office.com/IMAP.AccessAsUser.All "_s + smtp << QStringList();
    QTest::newRow("another permission of the same resource")
        << mail << u"https://outlook.office.com/IMAP.AccessAsUser.All openid"_s << QStringList{smtp};
    QTest::newRow("a longer name is another permission")
        << QStringList{smtp} << u"https://outlook.office.com/SMTP.SendAsApp"_s << QStringList{smtp};
    QTest::newRow("only the sign-in was granted")
        << mail << u"openid profile email offline_access"_s << QStringList{smtp};
}

void TestGrantedScopes::whatIsMissing()
{
    QFETCH(QStringList, asked);
    QFETCH(QString, granted);
    QFETCH(QStringList, missing);
    QCOMPARE(scopesNotGranted(asked, granted), missing);
}

QTEST_GUILESS_MAIN(TestGrantedScopes)

#include "tst_grantedscopes.moc"
