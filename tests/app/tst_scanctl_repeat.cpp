// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/support/scanctl.h"
#include "tests/delivery/support/fakemailserver.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace console;
using namespace Qt::StringLiterals;

class TestScanctlRepeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scansAreSentOneAfterAnotherOverOneConnection();
    void aScanThatTheServerPutsOffIsSentAgain();

private:
    static ScanctlResult sendTwice(const Scanctl &scanctl, const FakeMailServer &server);
};

ScanctlResult TestScanctlRepeat::sendTwice(const Scanctl &scanctl, const FakeMailServer &server)
{
    const ScanctlResult set = scanctl.run({u"--sample"_s, u"system"_s, u"set"_s, u"mailServer.security=none"_s,
                                           u"mailServer.port=%1"_s.arg(server.port())});
    if (set.status != 0)
        return set;
    return scanctl.run({u"--sample"_s, u"--secrets"_s, u"memory"_s, u"--json"_s, u"send"_s, u"Practice mail server"_s,
                        u"--generate"_s, u"pdf"_s, u"--repeat"_s, u"2"_s});
}

void TestScanctlRepeat::scansAreSentOneAfterAnotherOverOneConnection()
{
    const QTemporaryDir folder;
    const FakeMailServer server;
    const ScanctlResult sent = sendTwice(Scanctl(folder.path()), server);
    QVERIFY2(sent.status == 0, qPrintable(sent.messages));
    QCOMPARE(sent.jsonLines().size(), 2);
    QCOMPARE(server.mails().size(), 2);
    QVERIFY(server.mails().first().content != server.mails().last().content);
    QCOMPARE(server.connections(), 1);
}

void TestScanctlRepeat::aScanThatTheServerPutsOffIsSentAgain()
{
    const QTemporaryDir folder;
    const FakeMailServer server(
        {.replies = {{"MAIL", {"452 4.5.3 Too many mails, try again in 1 second", "250 2.1.0 Ok"}}}});
    const ScanctlResult sent = sendTwice(Scanctl(folder.path()), server);
    QVERIFY2(sent.status == 0, qPrintable(sent.messages));
    QVERIFY2(sent.messages.contains("Sent again in 1 second"_L1), qPrintable(sent.messages));
    const QList<QJsonObject> lines = sent.jsonLines();
    QCOMPARE(lines.size(), 2);
    QVERIFY(std::all_of(lines.begin(), lines.end(),
                        [](const QJsonObject &line) { return line.value("outcome"_L1).toString() == u"delivered"_s; }));
    QCOMPARE(server.mails().size(), 2);
    QCOMPARE(server.countOf("MAIL"), 3);
}

QTEST_GUILESS_MAIN(TestScanctlRepeat)

#include "tst_scanctl_repeat.moc"
