// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/rights/securitydescriptor.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

using Kind = AccessEntry::Kind;
using List = SecurityDescriptor::List;

class TestSecurityDescriptor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDescriptorWithSidsIsRead();
    void aDescriptorWithNamesIsRead();
    void aDescriptorWithoutEntriesIsUnclear();
    void anEntryIsRead_data();
    void anEntryIsRead();
    void anythingUnexpectedGivesNothing_data();
    void anythingUnexpectedGivesNothing();
    void mutilatedTextNeverLosesAnEntry();
    void namesAreAddedToTheSameEntries();
    void namesOfAnotherListStayAway_data();
    void namesOfAnotherListStayAway();
};

void TestSecurityDescriptor::aDescriptorWithSidsIsRead()
{
    const auto descriptor = parseSecurityDescriptor("REVISION:1,OWNER:S-1-5-21-1-2-3-1000,GROUP:S-1-22-2-0,"
                                                    "ACL:S-1-5-21-1-2-3-1001:1/3/0x00000002,"
                                                    "ACL:S-1-1-0:0/16/0x001200a9");
    QVERIFY(descriptor);
    QCOMPARE(descriptor->owner, u"S-1-5-21-1-2-3-1000"_s);
    QCOMPARE(descriptor->group, u"S-1-22-2-0"_s);
    QCOMPARE(descriptor->list, List::Present);
    const QList<AccessEntry> entries{{u"S-1-5-21-1-2-3-1001"_s, {}, Kind::Deny, 3, 2},
                                     {u"S-1-1-0"_s, {}, Kind::Allow, AccessEntry::Inherited, 0x1200a9}};
    QCOMPARE(descriptor->entries, entries);
}

void TestSecurityDescriptor::aDescriptorWithNamesIsRead()
{
    const auto descriptor = parseSecurityDescriptor("REVISION:1,OWNER:SCANSRV\\svc,GROUP:Unix Group\\root,"
                                                    "ACL:SCANSRV\\Zähler & Söhne:0/0/0x001f01ff,"
                                                    "ACL:\\Everyone:0/0/0x001200a9");
    QVERIFY(descriptor);
    QCOMPARE(descriptor->owner, u"SCANSRV\\svc"_s);
    QCOMPARE(descriptor->group, u"Unix Group\\root"_s);
    QCOMPARE(descriptor->entries.size(), 2);
    QCOMPARE(descriptor->entries.at(0).trustee, u"SCANSRV\\Zähler & Söhne"_s);
    QCOMPARE(descriptor->entries.at(1).trustee, u"Everyone"_s);
}

void TestSecurityDescriptor::aDescriptorWithoutEntriesIsUnclear()
{
    const auto descriptor = parseSecurityDescriptor("REVISION:1,OWNER:S-1-5-18,GROUP:S-1-5-18");
    QVERIFY(descriptor);
    QCOMPARE(descriptor->list, List::Unclear);
}

void TestSecurityDescriptor::anEntryIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AccessEntry::Kind>("kind");
    QTest::addColumn<quint32>("flags");
    QTest::addColumn<quint32>("mask");
    QTest::newRow("numbers") << QByteArray("0/19/0x001f01ff") << Kind::Allow << 19u << 0x1f01ffu;
    QTest::newRow("hexadecimal flags") << QByteArray("1/0xb/0x2") << Kind::Deny << 11u << 2u;
    QTest::newRow("a decimal mask") << QByteArray("0/0/2") << Kind::Allow << 0u << 2u;
    QTest::newRow("all bits") << QByteArray("0/0/0xffffffff") << Kind::Allow << 0u << 0xffffffffu;
    QTest::newRow("an object entry") << QByteArray("5/0/0x2") << Kind::Other << 0u << 2u;
    QTest::newRow("a conditional entry") << QByteArray("9/0/0x2") << Kind::Other << 0u << 2u;
    QTest::newRow("words") << QByteArray("ALLOWED/OI|CI|I/FULL") << Kind::Allow << 19u << 0x1f01ffu;
    QTest::newRow("inherit only, no propagation") << QByteArray("DENIED/NP|IO/READ") << Kind::Deny << 12u << 0x1200a9u;
    QTest::newRow("no flags") << QByteArray("ALLOWED//CHANGE") << Kind::Allow << 0u << 0x1301bfu;
    QTest::newRow("letters for reading") << QByteArray("ALLOWED/0x0/RX") << Kind::Allow << 0u << 0x1200a9u;
    QTest::newRow("all letters") << QByteArray("ALLOWED/0x0/RWXDPO") << Kind::Allow << 0u << 0x1f01bfu;
}

void TestSecurityDescriptor::anEntryIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(AccessEntry::Kind, kind);
    QFETCH(quint32, flags);
    QFETCH(quint32, mask);
    const auto descriptor = parseSecurityDescriptor("REVISION:1,OWNER:S-1-5-18,ACL:DOM\\anna:" + text);
    QVERIFY(descriptor);
    QCOMPARE(descriptor->entries, (QList<AccessEntry>{{u"DOM\\anna"_s, {}, kind, flags, mask}}));
}

void TestSecurityDescriptor::anythingUnexpectedGivesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto acl = [](const QByteArray &entry) { return "REVISION:1,OWNER:S-1-5-18,ACL:" + entry; };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another revision") << QByteArray("REVISION:2,OWNER:S-1-5-18");
    QTest::newRow("no revision") << QByteArray("OWNER:S-1-5-18");
    QTest::newRow("a field of another name") << QByteArray("REVISION:1,MODE:0x10");
    QTest::newRow("an empty field") << QByteArray("REVISION:1,,OWNER:S-1-5-18");
    QTest::newRow("a comma at the end") << QByteArray("REVISION:1,OWNER:S-1-5-18,");
    QTest::newRow("two owners") << QByteArray("REVISION:1,OWNER:S-1-5-18,OWNER:S-1-5-19");
    QTest::newRow("an empty owner") << QByteArray("REVISION:1,OWNER:");
    QTest::newRow("a comma in a name") << acl("DOM\\Scans, incoming:0/0/0x1");
    QTest::newRow("an empty trustee") << acl(":0/0/0x1");
    QTest::newRow("a backslash for a trustee") << acl("\\:0/0/0x1");
    QTest::newRow("a trustee with a line break") << acl("DOM\\an\nna:0/0/0x1");
    QTest::newRow("a trustee with a zero") << acl(QByteArray("DOM\\a\0b:0/0/0x1", 15));
    QTest::newRow("a trustee that is not UTF-8") << acl("DOM\\\xff\xfe:0/0/0x1");
    QTest::newRow("half a character at the end") << QByteArray("REVISION:1,OWNER:\xc3");
    QTest::newRow("a trustee without end") << acl(QByteArray(100'000, 'x') + ":0/0/0x1");
    QTest::newRow("two parts") << acl("DOM\\anna:0/0x1");
    QTest::newRow("four parts") << acl("DOM\\anna:0/0/0/0x1");
    QTest::newRow("no mask") << acl("DOM\\anna:0/0/");
    QTest::newRow("a mask of 33 bits") << acl("DOM\\anna:0/0/0x100000000");
    QTest::newRow("a negative mask") << acl("DOM\\anna:0/0/-1");
    QTest::newRow("a mask with a sign") << acl("DOM\\anna:0/0/+1");
    QTest::newRow("a mask with a space") << acl("DOM\\anna:0/0/ 1");
    QTest::newRow("a prefix without digits") << acl("DOM\\anna:0/0/0x");
    QTest::newRow("unknown letters") << acl("DOM\\anna:0/0/RWZ");
    QTest::newRow("unknown flags") << acl("DOM\\anna:0/OI|XX/0x1");
    QTest::newRow("an unknown kind") << acl("DOM\\anna:MAYBE/0/0x1");
    QTest::newRow("more entries than a list can hold")
        << "REVISION:1,OWNER:S-1-5-18" + QByteArray(",ACL:S-1-1-0:0/0/0x1").repeated(5000);
    QTest::newRow("a million commas") << QByteArray("REVISION:1") + QByteArray(1'000'000, ',');
}

void TestSecurityDescriptor::anythingUnexpectedGivesNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseSecurityDescriptor(text));
}

// Whatever a byte is changed to: either it is noticed, or the number of entries is the same.
void TestSecurityDescriptor::mutilatedTextNeverLosesAnEntry()
{
    const QByteArray text("REVISION:1,OWNER:DOM\\u,GROUP:DOM\\g,ACL:DOM\\u:1/0/0x001f01ff,ACL:S-1-1-0:0/OI|CI/RWX");
    QRandomGenerator random(4711);
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray changed = text;
        changed[random.bounded(changed.size())] = static_cast<char>(random.bounded(256));
        if (const auto descriptor = parseSecurityDescriptor(changed)) {
            ++read;
            QVERIFY2(descriptor->entries.size() == 2, changed.constData());
        }
    }
    QVERIFY(read > 0);
    for (qsizetype length = 0; length < text.size(); ++length) {
        const auto descriptor = parseSecurityDescriptor(text.first(length));
        QVERIFY(!descriptor || descriptor->entries.size() <= 2);
    }
}

void TestSecurityDescriptor::namesAreAddedToTheSameEntries()
{
    auto descriptor = parseSecurityDescriptor("REVISION:1,OWNER:S-1-5-18,ACL:S-1-5-21-1:0/0/0x2,ACL:S-1-1-0:0/0/0x1");
    const auto named = parseSecurityDescriptor("REVISION:1,OWNER:SYSTEM,ACL:DOM\\anna:0/0/0x2,ACL:\\Everyone:0/0/0x1");
    addNames(*descriptor, *named);
    QCOMPARE(descriptor->entries.at(0).shownName(), u"DOM\\anna"_s);
    QCOMPARE(descriptor->entries.at(0).trustee, u"S-1-5-21-1"_s);
    QCOMPARE(descriptor->entries.at(1).shownName(), u"Everyone"_s);
}

void TestSecurityDescriptor::namesOfAnotherListStayAway_data()
{
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("one entry fewer") << QByteArray("REVISION:1,OWNER:SYSTEM,ACL:DOM\\anna:0/0/0x2");
    QTest::newRow("another mask") << QByteArray("REVISION:1,ACL:DOM\\anna:0/0/0x2,ACL:\\Everyone:0/0/0x3");
    QTest::newRow("another kind") << QByteArray("REVISION:1,ACL:DOM\\anna:1/0/0x2,ACL:\\Everyone:0/0/0x1");
}

void TestSecurityDescriptor::namesOfAnotherListStayAway()
{
    QFETCH(QByteArray, named);
    auto descriptor = parseSecurityDescriptor("REVISION:1,OWNER:S-1-5-18,ACL:S-1-5-21-1:0/0/0x2,ACL:S-1-1-0:0/0/0x1");
    addNames(*descriptor, *parseSecurityDescriptor(named));
    QCOMPARE(descriptor->entries.at(0).shownName(), u"S-1-5-21-1"_s);
}

QTEST_GUILESS_MAIN(TestSecurityDescriptor)

#include "tst_securitydescriptor.moc"
