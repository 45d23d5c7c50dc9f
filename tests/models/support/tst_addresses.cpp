// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/addresses.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailAddresses_data();
    void mailAddresses();
    void hosts_data();
    void hosts();
    void serversAreNamedWithTheirPorts_data();
    void serversAreNamedWithTheirPorts();
    void asciiEndsAt127();
};

void TestAddresses::mailAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAddress");
    const auto row = [](const char *name, const QString &text, bool isAddress) {
        QTest::newRow(name) << text << isAddress;
    };
    row("a usual one", u"anna.ferrer@corp.example"_s, true);
    row("a domain of one label", u"scanner@mailhost"_s, true);
    row("every sign that needs no quotes", u"a!#$%&'*+/=?^_`{|}~-b@corp.example"_s, true);
    row("hyphens within labels", u"a@fs-01--x.corp.example"_s, true);
    row("letters beyond ASCII", u"jürgen@bücher.example"_s, true);
    row("another script", u"用户@例子.example"_s, true);
    row("an emoji", u"📠@corp.example"_s, true);
    row("an address literal", u"a@[192.0.2.1]"_s, true);
    row("an IPv6 address literal", u"a@[IPv6:2001:db8::1]"_s, true);
    row("the longest local part", QString(64, u'a') + u"@corp.example"_s, true);
    row("nothing", {}, false);
    row("no domain", u"anna"_s, false);
    row("an empty domain", u"anna@"_s, false);
    row("an empty local part", u"@corp.example"_s, false);
    row("two at signs", u"a@b@corp.example"_s, false);
    row("a space", u"anna ferrer@corp.example"_s, false);
    row("a space beyond ASCII", u"anna\u00A0x@corp.example"_s, false);
    row("an invisible mark of direction", u"anna\u202Ex@corp.example"_s, false);
    row("a dot at the start", u".anna@corp.example"_s, false);
    row("a dot at the end", u"anna.@corp.example"_s, false);
    row("two dots", u"a..b@corp.example"_s, false);
    row("an empty label", u"a@corp..example"_s, false);
    row("a dot behind the domain", u"a@corp.example."_s, false);
    row("a hyphen at the end of a label", u"a@corp-.example"_s, false);
    row("quotes", u"\"anna\"@corp.example"_s, false);
    row("angle brackets", u"<anna@corp.example>"_s, false);
    row("a list", u"a@corp.example,b@corp.example"_s, false);
    row("a line break at the end", u"anna@corp.example\n"_s, false);
    row("a line break within", u"anna@corp.example\r\nRCPT TO:<b@corp.example"_s, false);
    row("a null character", u"anna@corp.example"_s + QChar(QChar::Null), false);
    row("a control character beyond ASCII", u"anna\u0085@corp.example"_s, false);
    row("half a surrogate pair", u"anna"_s + QChar(0xD83D) + u"@corp.example"_s, false);
    row("a local part that is too long", QString(65, u'a') + u"@corp.example"_s, false);
    row("one whose bytes are too many", QString(33, u'ü') + u"@corp.example"_s, false);
    row("an address that is too long", u"a@"_s + QString(63, u'a') + (u'.' + QString(63, u'b')).repeated(3), false);
    row("a mebibyte", QString(1 << 20, u'a') + u"@corp.example"_s, false);
}

void TestAddresses::mailAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, isAddress);
    QCOMPARE(isMailAddress(text), isAddress);
}

void TestAddresses::hosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isIt");
    QTest::addColumn<bool>("isHere");
    QTest::newRow("a name") << u"mail.example"_s << true << false;
    QTest::newRow("an IPv6 address") << u"[2001:db8::1]"_s << true << false;
    QTest::newRow("this computer") << u"localhost"_s << true << true;
    QTest::newRow("a name that begins likewise") << u"localhost.example"_s << true << false;
    QTest::newRow("a name with a line break") << u"localhost\n"_s << false << false;
    QTest::newRow("an address with a line break") << u"::1\n"_s << false << false;
    QTest::newRow("an address with a port") << u"mail.example:25"_s << false << false;
    QTest::newRow("nothing") << QString() << false << false;
}

void TestAddresses::hosts()
{
    QFETCH(QString, text);
    QTEST(isHost(text), "isIt");
    QTEST(isThisComputer(text), "isHere");
}

void TestAddresses::serversAreNamedWithTheirPorts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("server");
    QTest::newRow("a name") << u"mail.example"_s << u"mail.example:587"_s;
    QTest::newRow("an IPv4 address") << u"192.0.2.1"_s << u"192.0.2.1:587"_s;
    QTest::newRow("an IPv6 address") << u"2001:db8::1"_s << u"[2001:db8::1]:587"_s;
    QTest::newRow("an IPv6 address in brackets") << u"[2001:db8::1]"_s << u"[2001:db8::1]:587"_s;
}

void TestAddresses::serversAreNamedWithTheirPorts()
{
    QFETCH(QString, host);
    QFETCH(QString, server);
    QCOMPARE(hostAndPort(host, 587), server);
}

void TestAddresses::asciiEndsAt127()
{
    QVERIFY(isAscii({}));
    QVERIFY(isAscii(u"a\u007f"_s));
    QVERIFY(!isAscii(u"a\u0080"_s));
}

QTEST_APPLESS_MAIN(TestAddresses)

#include "tst_addresses.moc"
