// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/rpcanswer.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestRpcAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRpcclientPrintsIsRead_data();
    void whatRpcclientPrintsIsRead();
    void aSidHasADomainAndANumber();
};

void TestRpcAnswer::whatRpcclientPrintsIsRead_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<RpcAnswer>("answer");

    RpcAnswer user;
    user.sid = u"S-1-5-21-1-2-3-1002"_s;
    user.kind = RpcAnswer::Kind::User;
    QTest::newRow("lookupnames, a user") << "anna@corp.example S-1-5-21-1-2-3-1002 (User: 1)\n"_ba << user;

    RpcAnswer group = user;
    group.kind = RpcAnswer::Kind::Group;
    QTest::newRow("lookupnames, a group") << "scans S-1-5-21-1-2-3-1002 (Domain Group: 2)\n"_ba << group;

    RpcAnswer nobody;
    nobody.status = u"NONE_MAPPED"_s;
    QTest::newRow("lookupnames, nobody") << "result was NT_STATUS_NONE_MAPPED\n"_ba << nobody;

    RpcAnswer member;
    member.primaryDomainSid = u"S-1-5-21-7-8-9"_s;
    QTest::newRow("lsaquery in a domain") << "Domain Name: CORP\nDomain Sid: S-1-5-21-7-8-9\n"_ba << member;
    QTest::newRow("lsaquery in a workgroup") << "Domain Name: OFFICE\nDomain Sid: (NULL SID)\n"_ba << RpcAnswer{};

    RpcAnswer names;
    names.names = {{u"S-1-5-21-1-2-3-1002"_s, u"FS01\\anna"_s}, {u"S-1-1-0"_s, u"\\Everyone"_s}};
    names.users = {u"S-1-5-21-1-2-3-1002"_s};
    QTest::newRow("lookupsids") << "S-1-5-21-1-2-3-1002 FS01\\anna (1)\nS-1-1-0 \\Everyone (5)\n"_ba << names;

    RpcAnswer domain;
    domain.domainSid = u"S-1-5-21-1-2-3"_s;
    QTest::newRow("lookupdomain") << "SAMR_LOOKUP_DOMAIN: Domain Name: FS01 Domain SID: S-1-5-21-1-2-3\n"_ba << domain;

    RpcAnswer groups;
    groups.groups = {513, 3000};
    QTest::newRow("queryusergroups") << "\tgroup rid:[0x201] attr:[0x7]\n\tgroup rid:[0xbb8] attr:[0x7]\n"_ba << groups;
    RpcAnswer aliases;
    aliases.groups = {545};
    QTest::newRow("queryuseraliases") << "\tgroup rid:[0x221]\n"_ba << aliases;

    RpcAnswer self;
    self.account = u"CORP\\svc-scan"_s;
    QTest::newRow("getusername") << "Account Name: svc-scan, Authority Name: CORP\n"_ba << self;

    RpcAnswer refused;
    refused.status = u"LOGON_FAILURE"_s;
    QTest::newRow("no connection") << "Cannot connect to server.  Error was NT_STATUS_LOGON_FAILURE\n"_ba << refused;

    QTest::newRow("anything else") << "Usage: lookupnames [name1 [name2 [...]]]\n\xff\xfe\n\n"_ba << RpcAnswer{};
}

void TestRpcAnswer::whatRpcclientPrintsIsRead()
{
    QFETCH(QByteArray, output);
    QFETCH(RpcAnswer, answer);
    QCOMPARE(rpcAnswerFrom(output), answer);
}

void TestRpcAnswer::aSidHasADomainAndANumber()
{
    QCOMPARE(domainOfSid(u"S-1-5-21-1-2-3-1002"_s), u"S-1-5-21-1-2-3"_s);
    QCOMPARE(relativeId(u"S-1-5-21-1-2-3-1002"_s), 1002u);
    QCOMPARE(domainOfSid(u""_s), u""_s);
}

QTEST_APPLESS_MAIN(TestRpcAnswer)

#include "tst_rpcanswer.moc"
