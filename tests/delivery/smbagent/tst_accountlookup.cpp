// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/accountlookup.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Method = SmbAccount::Method;

// A server that is in a domain and keeps no accounts of it; it notes each host that is asked.
constexpr char rpcclient[] = "#!/bin/sh\n"
                             "for host; do :; done\n"
                             "echo \"$host\" >> \"$RPCCLIENT_HOSTS\"\n"
                             "case \"$*\" in\n"
                             "*lookupnames*) echo 'anna S-1-5-21-1-2-3-1001 (User: 1)'\n"
                             "    echo 'Domain Sid: S-1-5-21-1-2-3' ;;\n"
                             "*lookupsids*) printf '%s\\n' 'S-1-5-21-1-2-3-1001 CORP\\anna (1)' ;;\n"
                             "*lookupdomain*) echo 'Domain Name: CORP Domain SID: S-1-5-21-9-9-9' ;;\n"
                             "esac\n";

} // namespace

class TestAccountLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void onlyADomainOfTheServerIsToldTheAccount_data();
    void onlyADomainOfTheServerIsToldTheAccount();
    void aHostThatIsAnOptionIsNotAsked();

private:
    QStringList hosts() const;

    const QTemporaryDir m_folder;
    const std::stop_source m_stop;
};

void TestAccountLookup::initTestCase()
{
    QFile program(m_folder.filePath(u"rpcclient"_s));
    QVERIFY(program.open(QIODevice::WriteOnly) && program.write(rpcclient) > 0);
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("RPCCLIENT_HOSTS", QFile::encodeName(m_folder.filePath(u"hosts"_s)));
    qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + qgetenv("PATH"));
}

void TestAccountLookup::init()
{
    QFile::remove(m_folder.filePath(u"hosts"_s));
}

// Each once.
QStringList TestAccountLookup::hosts() const
{
    QFile file(m_folder.filePath(u"hosts"_s));
    QStringList asked = file.open(QIODevice::ReadOnly)
        ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
        : QStringList();
    asked.removeDuplicates();
    return asked;
}

void TestAccountLookup::onlyADomainOfTheServerIsToldTheAccount_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("isAsked"); // the user's domain
    QTest::newRow("the domain that the server is in")
        << Method::Ntlm << u"fs01.corp.example"_s << u"anna@CORP.example"_s << true;
    QTest::newRow("a domain above it") << Method::Ntlm << u"fs01.north.corp.example"_s << u"anna@corp.example"_s
                                       << true;
    QTest::newRow("a suffix that is something else in the DNS")
        << Method::Ntlm << u"fs01.corp.example"_s << u"anna@other.example"_s << false;
    QTest::newRow("a suffix that the server's name only ends with")
        << Method::Ntlm << u"fs01.mycorp.example"_s << u"anna@corp.example"_s << false;
    QTest::newRow("a server that is named without its domain")
        << Method::Ntlm << u"fs01"_s << u"anna@corp.example"_s << false;
    QTest::newRow("something else, with a ticket")
        << Method::Ticket << u"fs01.corp.example"_s << u"anna@other.example"_s << true;
}

void TestAccountLookup::onlyADomainOfTheServerIsToldTheAccount()
{
    QFETCH(Method, method);
    QFETCH(QString, server);
    QFETCH(QString, user);
    QFETCH(bool, isAsked);
    const SmbAccount account{method, u"corp"_s, u"svc"_s, Secret("password")};
    const std::stop_token stop = m_stop.get_token();
    const auto found = AccountLookup(server, account, std::chrono::seconds(20), stop).find(user, {});
    QVERIFY(found);
    QCOMPARE(found->sid, u"S-1-5-21-1-2-3-1001"_s);
    QCOMPARE(found->name, u"CORP\\anna"_s);
    QCOMPARE(hosts(), isAsked ? QStringList({server, user.section(u'@', 1)}) : QStringList{server});
}

void TestAccountLookup::aHostThatIsAnOptionIsNotAsked()
{
    const SmbAccount account{Method::Ticket, {}, u"ticket@"_s, {}};
    const std::stop_token stop = m_stop.get_token();
    const auto found = AccountLookup(u"fs01"_s, account, std::chrono::seconds(20), stop).find(u"anna@-Usvc"_s, {});
    QVERIFY(found);
    QCOMPARE(hosts(), QStringList{u"fs01"_s});
}

QTEST_GUILESS_MAIN(TestAccountLookup)

#include "tst_accountlookup.moc"
