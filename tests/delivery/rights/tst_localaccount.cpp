// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/rights/localaccount.h"

#include <QFile>
#include <QtTest>

#include <pwd.h>

using namespace console;
using namespace Qt::StringLiterals;

class TestLocalAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDirectoryIsAnythingBesidePasswd_data();
    void aDirectoryIsAnythingBesidePasswd();
    void namesAreTriedInOrder_data();
    void namesAreTriedInOrder();
    void anAccountOfThisMachineIsFound_data();
    void anAccountOfThisMachineIsFound();
    void whoIsNobodyIsUnknown_data();
    void whoIsNobodyIsUnknown();

private:
    static AccountSource sourceHere();
};

AccountSource TestLocalAccount::sourceHere()
{
    QFile file(u"/etc/nsswitch.conf"_s);
    return accountSourceOf(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

void TestLocalAccount::aDirectoryIsAnythingBesidePasswd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AccountSource>("source");
    QTest::newRow("Debian as it comes") << QByteArray(
        "# comment\npasswd:         files systemd\ngroup: files winbind\n")
                                        << AccountSource::Machine;
    QTest::newRow("SSSD") << QByteArray("passwd: files systemd sss\n") << AccountSource::Directory;
    QTest::newRow("winbind") << QByteArray("passwd:\tfiles\twinbind") << AccountSource::Directory;
    QTest::newRow("LDAP first") << QByteArray("passwd: ldap [NOTFOUND=continue] files") << AccountSource::Directory;
    QTest::newRow("an action") << QByteArray("passwd: files [NOTFOUND=return] systemd") << AccountSource::Machine;
    QTest::newRow("a comment at the end") << QByteArray("passwd: files # sss") << AccountSource::Machine;
    QTest::newRow("nothing") << QByteArray() << AccountSource::Machine;
}

void TestLocalAccount::aDirectoryIsAnythingBesidePasswd()
{
    QFETCH(QByteArray, text);
    QFETCH(AccountSource, source);
    QCOMPARE(accountSourceOf(text), source);
}

void TestLocalAccount::namesAreTriedInOrder_data()
{
    QTest::addColumn<QString>("terminalUser");
    QTest::addColumn<AccountSource>("source");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("a UPN on a machine of its own")
        << u"anna@corp.example"_s << AccountSource::Machine
        << QStringList{u"anna@corp.example"_s, u"corp.example\\anna"_s, u"anna"_s};
    QTest::newRow("a UPN on a machine of a domain") << u"anna@corp.example"_s << AccountSource::Directory
                                                    << QStringList{u"anna@corp.example"_s, u"corp.example\\anna"_s};
    QTest::newRow("a plain name") << u"anna"_s << AccountSource::Directory << QStringList{u"anna"_s};
    QTest::newRow("a name with its domain")
        << u"CORP\\anna"_s << AccountSource::Directory << QStringList{u"CORP\\anna"_s};
    QTest::newRow("two signs") << u"a@b@corp.example"_s << AccountSource::Machine
                               << QStringList{u"a@b@corp.example"_s, u"corp.example\\a@b"_s, u"a@b"_s};
    QTest::newRow("no user") << u"@corp.example"_s << AccountSource::Machine << QStringList();
    QTest::newRow("no domain") << u"anna@"_s << AccountSource::Machine << QStringList();
    QTest::newRow("nothing") << u" "_s << AccountSource::Machine << QStringList();
    QTest::newRow("a zero") << u"anna"_s + QChar(QChar::Null) + u"@corp.example"_s << AccountSource::Machine
                            << QStringList();
}

void TestLocalAccount::namesAreTriedInOrder()
{
    QFETCH(QString, terminalUser);
    QFETCH(AccountSource, source);
    QFETCH(QStringList, names);
    QCOMPARE(localAccountNames(terminalUser, source), names);
}

void TestLocalAccount::anAccountOfThisMachineIsFound_data()
{
    QTest::addColumn<QString>("terminalUser");
    QTest::addColumn<bool>("needsOwnMachine");
    QTest::newRow("by its name") << u"nobody"_s << false;
    QTest::newRow("by a UPN") << u"nobody@example.local"_s << true;
}

void TestLocalAccount::anAccountOfThisMachineIsFound()
{
    QFETCH(QString, terminalUser);
    QFETCH(bool, needsOwnMachine);
    if (needsOwnMachine && sourceHere() == AccountSource::Directory)
        QSKIP("This machine asks a directory for its users.");
    const passwd *nobody = ::getpwnam("nobody");
    QVERIFY(nobody);
    const auto account = findLocalAccount(terminalUser);
    QVERIFY(account);
    QCOMPARE(account->name, u"nobody"_s);
    QCOMPARE(account->user, nobody->pw_uid);
    QCOMPARE(account->group, nobody->pw_gid);
    QVERIFY(account->groups.contains(nobody->pw_gid));
}

void TestLocalAccount::whoIsNobodyIsUnknown_data()
{
    QTest::addColumn<QString>("terminalUser");
    QTest::newRow("a name that no account has") << u"no.such.user@example.local"_s;
    QTest::newRow("root") << u"root@example.local"_s;
    QTest::newRow("root without a domain") << u"root"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a long name") << QString(100'000, u'x');
}

void TestLocalAccount::whoIsNobodyIsUnknown()
{
    QFETCH(QString, terminalUser);
    const auto account = findLocalAccount(terminalUser);
    QVERIFY(!account);
    QCOMPARE(account.error().cause, Cause::UserUnknown);
    QCOMPARE(account.error().subject, terminalUser);
    QCOMPARE(account.error().stage, Stage::Deliver);
}

QTEST_GUILESS_MAIN(TestLocalAccount)

#include "tst_localaccount.moc"
