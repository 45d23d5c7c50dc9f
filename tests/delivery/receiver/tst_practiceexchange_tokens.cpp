// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/exchange/exchangerequest.h"
#include "delivery/receiver/identity/practicetokens.h"
#include "delivery/receiver/receivedfolder.h"
#include "delivery/receiver/rehearsing.h"
#include "models/system/systemconfiguration.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestPracticeExchangeTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesItsOwnTokens_data();
    void takesItsOwnTokens();
};

void TestPracticeExchangeTokens::takesItsOwnTokens_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<qint64>("age"); // seconds
    QTest::addColumn<QByteArray>("more"); // behind the token
    QTest::addColumn<QByteArray>("diagnostics"); // empty: it is taken
    const qint64 lifetime = PracticeTokens::lifetime.count();
    QTest::newRow("issued") << documentedEwsScope() << lifetime - 1 << QByteArray() << QByteArray();
    QTest::newRow("expired") << documentedEwsScope() << lifetime << QByteArray() << "2000002"_ba;
    QTest::newRow("forged") << documentedEwsScope() << qint64(0) << "A"_ba
                            << "2000001"_ba;
    QTest::newRow("for Graph, whose scope the specification names")
        << specifiedEwsScope() << qint64(0) << QByteArray() << "2000003"_ba;
    QTest::newRow("for mail alone") << u"https://outlook.office.com/SMTP.Send"_s << qint64(0) << QByteArray()
                                    << "2000008"_ba;
}

void TestPracticeExchangeTokens::takesItsOwnTokens()
{
    QFETCH(QString, scope);
    QFETCH(qint64, age);
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, diagnostics);
    QDateTime now = QDateTime::currentDateTimeUtc();
    const PracticeTokens tokens([&now] { return now; });
    const QByteArray token = tokens.accessToken({{}, {}, {scope}, practiceUsername()});
    now = now.addSecs(age);

    const Rehearsing rehearsing;
    EwsMailboxes mailboxes;
    QTemporaryDir folder;
    const auto received = ReceivedFolder::open(folder.path());
    RequestHead head{"POST", "/EWS/Exchange.asmx", "localhost", {}, "text/xml", {}, {}, {}};
    head.authorization = "Bearer " + token + more;
    const ExchangeRequest request(head, *received, mailboxes, tokens, rehearsing);
    QCOMPARE(request.isDecided(), !diagnostics.isEmpty()); // else its body is waited for
    if (request.isDecided()) {
        QCOMPARE(request.answer().status, 401);
        QCOMPARE(request.answer().header.last().first, "x-ms-diagnostics"_ba);
        QVERIFY(request.answer().header.last().second.startsWith(diagnostics + ';'));
    }
}

QTEST_GUILESS_MAIN(TestPracticeExchangeTokens)

#include "tst_practiceexchange_tokens.moc"
