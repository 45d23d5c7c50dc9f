// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/smbnegotiation.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestSmbNegotiation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestSaysHowLongItIs();
    void theRequestsContextsAreWhereItSays();
    void theAnswerTellsTheDialect_data();
    void theAnswerTellsTheDialect();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
};

// The answer of smbd 4.17 to negotiateRequest(), cut after the fixed part.
static QByteArray answer(const QByteArray &dialect = "1103", const QByteArray &mode = "0100")
{
    const QByteArray header = "fe534d42400001000000000000000100010000000000000000000000000000000000000000000000"
                              "000000000000000000000000000000000000000000000000";
    return QByteArray::fromHex(header + "4100" + mode + dialect + "0200" + "00112233445566778899aabbccddeeff");
}

void TestSmbNegotiation::theRequestSaysHowLongItIs()
{
    const QByteArray request = negotiateRequest();
    QCOMPARE(request.first(4), QByteArray::fromHex("000000") + char(request.size() - 4));
    QCOMPARE(request.sliced(4, 4), "\xfeSMB"_ba);
}

void TestSmbNegotiation::theRequestsContextsAreWhereItSays()
{
    const QByteArray message = negotiateRequest().sliced(4);
    const int offset = message.at(92); // MS-SMB2 2.2.3: NegotiateContextOffset, from the start of the header
    QCOMPARE(offset % 8, 0);
    QCOMPARE(message.sliced(offset, 4), QByteArray::fromHex("01002600")); // integrity, 38 bytes
    QCOMPARE(message.sliced(100, 10), QByteArray::fromHex("02021002000302031103"));
}

void TestSmbNegotiation::theAnswerTellsTheDialect_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<bool>("isSigningRequired");

    QTest::newRow("2.0.2") << answer("0202") << u"SMB 2.0.2"_s << false;
    QTest::newRow("2.1") << answer("1002") << u"SMB 2.1"_s << false;
    QTest::newRow("3.0") << answer("0003") << u"SMB 3.0"_s << false;
    QTest::newRow("3.0.2") << answer("0203") << u"SMB 3.0.2"_s << false;
    QTest::newRow("3.1.1") << answer("1103") << u"SMB 3.1.1"_s << false;
    QTest::newRow("3.1.1 with signing demanded") << answer("1103", "0300") << u"SMB 3.1.1"_s << true;
}

void TestSmbNegotiation::theAnswerTellsTheDialect()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, protocol);
    QFETCH(bool, isSigningRequired);
    const auto negotiation = negotiationFrom(bytes);
    QVERIFY(negotiation);
    QCOMPARE(negotiation->protocol(), protocol);
    QCOMPARE(negotiation->isSigningRequired, isSigningRequired);
}

void TestSmbNegotiation::anythingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QByteArray smb1 = answer();
    smb1[0] = char(0xff);
    QByteArray refused = answer();
    refused.replace(8, 4, QByteArray::fromHex("bb0000c0"));
    QByteArray another = answer();
    another[12] = 1;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web server's answer") << "HTTP/1.1 400 Bad Request\r\n\r\n"_ba.repeated(8);
    QTest::newRow("SMB 1") << smb1;
    QTest::newRow("a refusal") << refused;
    QTest::newRow("the answer to another command") << another;
    QTest::newRow("a dialect that was not offered") << answer("ff02");
    QTest::newRow("half an answer") << answer().first(70);
}

void TestSmbNegotiation::anythingElseIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!negotiationFrom(bytes));
}

QTEST_APPLESS_MAIN(TestSmbNegotiation)

#include "tst_smbnegotiation.moc"
