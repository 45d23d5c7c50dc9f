// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/rights/effectiverights.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

using Effect = AccessReason::Effect;
using Groups = WindowsUser::Groups;
using Through = AccessReason::Through;

namespace {

const QString anna = u"S-1-5-21-1-2-3-1001"_s;
const QString staff = u"S-1-5-21-1-2-3-2001"_s; // a group of hers
const QString others = u"S-1-5-21-1-2-3-2002"_s; // a group that is not listed for her
const QString service = u"S-1-5-21-1-2-3-1000"_s; // known to be another account

WindowsUser user(Groups groups)
{
    return {u"CORP\\anna"_s, anna, {staff}, groups, {service}};
}

// Entries as "anna:0/0/0x2", with the names above.
SecurityDescriptor descriptorOf(const QStringList &entries, const QString &owner = service)
{
    QString text = u"REVISION:1,OWNER:%1,GROUP:S-1-5-18"_s.arg(owner);
    for (QString entry : entries) {
        entry.replace("anna:"_L1, anna + u':').replace("staff:"_L1, staff + u':').replace("others:"_L1, others + u':');
        entry.replace("service:"_L1, service + u':').replace("everyone:"_L1, "S-1-1-0:"_L1);
        text += u",ACL:"_s + entry;
    }
    return parseSecurityDescriptor(text.toUtf8()).value_or(SecurityDescriptor{});
}

QStringList valuesOf(const AccessVerdict &verdict)
{
    QStringList values;
    for (const Fact &fact : writeFacts(verdict))
        values << fact.value;
    return values;
}

} // namespace

class TestEffectiveRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVerdictIsThatOfWindows_data();
    void theVerdictIsThatOfWindows();
    void aUserWhoseGroupsAreNotKnown_data();
    void aUserWhoseGroupsAreNotKnown();
    void theOwner_data();
    void theOwner();
    void noListIsEverybodyAndAnEmptyOneNobody();
    void severalRightsNeedAllOfThem();
    void aNameIsNotComparedWithSids();
    void reasonsAreFacts_data();
    void reasonsAreFacts();
    void aVerdictIsAFailureUnlessPermitted();
};

void TestEffectiveRights::theVerdictIsThatOfWindows_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<Permission>("permission");
    QTest::addColumn<QStringList>("reasons");

    const auto yes = Permission::Permitted;
    const auto no = Permission::NotPermitted;
    const QStringList nothing{u"CORP\\anna|none|direct|user"_s};
    QTest::newRow("an entry for the user")
        << QStringList{u"anna:0/0/0x2"_s} << yes << QStringList{anna + u"|allow|direct|user"_s};
    QTest::newRow("an entry for a group of theirs")
        << QStringList{u"staff:0/0/0x2"_s} << yes << QStringList{staff + u"|allow|direct|group"_s};
    QTest::newRow("an entry for a group of others") << QStringList{u"others:0/0/0x2"_s} << no << nothing;
    QTest::newRow("an entry for everyone")
        << QStringList{u"everyone:0/0/0x2"_s} << yes << QStringList{u"S-1-1-0|allow|direct|everyone"_s};
    QTest::newRow("an entry for all who have signed in")
        << QStringList{u"S-1-5-11:0/0/0x2"_s} << yes << QStringList{u"S-1-5-11|allow|direct|authenticated-users"_s};
    QTest::newRow("an entry for all who come through the network")
        << QStringList{u"S-1-5-2:0/0/0x2"_s} << yes << QStringList{u"S-1-5-2|allow|direct|group"_s};
    QTest::newRow("Users are a group like others") << QStringList{u"S-1-5-32-545:0/0/0x2"_s} << no << nothing;
    QTest::newRow("an entry for the system") << QStringList{u"S-1-5-18:0/0/0x1f01ff"_s} << no << nothing;
    QTest::newRow("an entry for another right") << QStringList{u"anna:0/0/0x1"_s} << no << nothing;
    QTest::newRow("an inherited entry") << QStringList{u"anna:0/16/0x2"_s} << yes
                                        << QStringList{anna + u"|allow|inherited|user"_s};
    QTest::newRow("deny before allow") << QStringList{u"anna:1/0/0x2"_s, u"everyone:0/0/0x2"_s} << no
                                       << QStringList{anna + u"|deny|direct|user"_s};
    QTest::newRow("deny of a group before allow of the user")
        << QStringList{u"staff:1/0/0x2"_s, u"anna:0/0/0x2"_s} << no << QStringList{staff + u"|deny|direct|group"_s};
    QTest::newRow("allow before deny, as the order has it")
        << QStringList{u"anna:0/0/0x2"_s, u"everyone:1/0/0x2"_s} << yes << QStringList{anna + u"|allow|direct|user"_s};
    QTest::newRow("direct allow before inherited deny")
        << QStringList{u"staff:0/0/0x2"_s, u"staff:1/16/0x2"_s} << yes << QStringList{staff + u"|allow|direct|group"_s};
    QTest::newRow("deny of another right")
        << QStringList{u"anna:1/0/0x40"_s, u"anna:0/0/0x2"_s} << yes << QStringList{anna + u"|allow|direct|user"_s};
    QTest::newRow("deny for others") << QStringList{u"others:1/0/0x2"_s, u"anna:0/0/0x2"_s} << yes
                                     << QStringList{anna + u"|allow|direct|user"_s};
    QTest::newRow("inherit-only allow does not count") << QStringList{u"anna:0/11/0x2"_s} << no << nothing;
    QTest::newRow("inherit-only deny does not count")
        << QStringList{u"anna:1/11/0x2"_s, u"anna:0/3/0x2"_s} << yes << QStringList{anna + u"|allow|direct|user"_s};
    QTest::newRow("creator owner gives nothing here") << QStringList{u"S-1-3-0:0/0/0x1f01ff"_s} << no << nothing;
    QTest::newRow("generic all") << QStringList{u"anna:0/0/0x10000000"_s} << yes
                                 << QStringList{anna + u"|allow|direct|user"_s};
    QTest::newRow("generic write") << QStringList{u"anna:0/0/0x40000000"_s} << yes
                                   << QStringList{anna + u"|allow|direct|user"_s};
    QTest::newRow("generic read does not write") << QStringList{u"anna:0/0/0x80000000"_s} << no << nothing;
    QTest::newRow("generic execute does not write") << QStringList{u"anna:0/0/0x20000000"_s} << no << nothing;
    QTest::newRow("deny of generic write")
        << QStringList{u"anna:1/0/0x40000000"_s, u"anna:0/0/0x2"_s} << no << QStringList{anna + u"|deny|direct|user"_s};
}

void TestEffectiveRights::theVerdictIsThatOfWindows()
{
    QFETCH(QStringList, entries);
    QFETCH(Permission, permission);
    QFETCH(QStringList, reasons);
    const AccessVerdict verdict = effectiveRights(descriptorOf(entries), user(Groups::Complete), FolderRight::AddFile);
    QCOMPARE(verdict.permission, permission);
    QCOMPARE(valuesOf(verdict), reasons);
}

void TestEffectiveRights::aUserWhoseGroupsAreNotKnown_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<Permission>("permission");
    QTest::addColumn<QStringList>("reasons");

    const QString mayAllow = others + u"|allow|direct|possible-group"_s;
    const QString mayDeny = others + u"|deny|direct|possible-group"_s;
    QTest::newRow("allow of a group they may be in")
        << QStringList{u"others:0/0/0x2"_s} << Permission::Unknown << QStringList{mayAllow};
    QTest::newRow("deny of a group they may be in, then allow")
        << QStringList{u"others:1/0/0x2"_s, u"everyone:0/0/0x2"_s} << Permission::Unknown << QStringList{mayDeny};
    QTest::newRow("allow of a group they may be in, then allow")
        << QStringList{u"others:0/0/0x2"_s, u"everyone:0/0/0x2"_s} << Permission::Permitted
        << QStringList{u"S-1-1-0|allow|direct|everyone"_s};
    QTest::newRow("deny of a group they may be in, then deny")
        << QStringList{u"others:1/0/0x2"_s, u"everyone:1/0/0x2"_s} << Permission::NotPermitted
        << QStringList{u"S-1-1-0|deny|direct|everyone"_s};
    QTest::newRow("deny of a group they may be in, and no other entry")
        << QStringList{u"others:1/0/0x2"_s} << Permission::NotPermitted
        << QStringList{u"CORP\\anna|none|direct|user"_s};
    QTest::newRow("decided before the group is reached")
        << QStringList{u"anna:0/0/0x2"_s, u"others:1/0/0x2"_s} << Permission::Permitted
        << QStringList{anna + u"|allow|direct|user"_s};
    QTest::newRow("denied before the group is reached")
        << QStringList{u"anna:1/0/0x2"_s, u"others:0/0/0x2"_s} << Permission::NotPermitted
        << QStringList{anna + u"|deny|direct|user"_s};
    QTest::newRow("allow of an account known to be another")
        << QStringList{u"service:0/0/0x2"_s} << Permission::NotPermitted
        << QStringList{u"CORP\\anna|none|direct|user"_s};
    QTest::newRow("allow of a group they are known to be in")
        << QStringList{u"staff:0/0/0x2"_s} << Permission::Permitted << QStringList{staff + u"|allow|direct|group"_s};
    QTest::newRow("allow of Users") << QStringList{u"S-1-5-32-545:0/0/0x2"_s} << Permission::Unknown
                                    << QStringList{u"S-1-5-32-545|allow|direct|possible-group"_s};
    QTest::newRow("an inherit-only group does not make it uncertain")
        << QStringList{u"others:1/8/0x2"_s, u"everyone:0/0/0x2"_s} << Permission::Permitted
        << QStringList{u"S-1-1-0|allow|direct|everyone"_s};
    QTest::newRow("a conditional entry for the user")
        << QStringList{u"anna:9/0/0x2"_s, u"everyone:0/0/0x2"_s} << Permission::Unknown
        << QStringList{anna + u"|conditional|direct|user"_s};
}

void TestEffectiveRights::aUserWhoseGroupsAreNotKnown()
{
    QFETCH(QStringList, entries);
    QFETCH(Permission, permission);
    QFETCH(QStringList, reasons);
    const AccessVerdict verdict = effectiveRights(descriptorOf(entries), user(Groups::Partial), FolderRight::AddFile);
    QCOMPARE(verdict.permission, permission);
    QCOMPARE(valuesOf(verdict), reasons);
}

void TestEffectiveRights::theOwner_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<quint32>("wanted");
    QTest::addColumn<Permission>("permission");

    const QStringList some{u"service:0/0/0x1f01ff"_s};
    QTest::newRow("may read the list") << some << anna << FolderRight::ReadControl << Permission::Permitted;
    QTest::newRow("may change the list") << some << anna << FolderRight::WriteDac << Permission::Permitted;
    QTest::newRow("may change the list though it denies that")
        << QStringList{u"anna:1/0/0x1f01ff"_s} << anna << FolderRight::WriteDac << Permission::Permitted;
    QTest::newRow("may not write by being the owner")
        << some << anna << FolderRight::AddFile << Permission::NotPermitted;
    QTest::newRow("may not give it away by being the owner")
        << some << anna << FolderRight::WriteOwner << Permission::NotPermitted;
    QTest::newRow("is a group of the user's") << some << staff << FolderRight::WriteDac << Permission::Permitted;
    QTest::newRow("is a group the user may be in") << some << others << FolderRight::WriteDac << Permission::Unknown;
    QTest::newRow("is somebody else") << some << service << FolderRight::WriteDac << Permission::NotPermitted;
    QTest::newRow("may write by an entry for the owner's rights")
        << QStringList{u"S-1-3-4:0/0/0x2"_s} << anna << FolderRight::AddFile << Permission::Permitted;
    QTest::newRow("may not change the list where an entry for the owner's rights does not say so")
        << QStringList{u"S-1-3-4:0/0/0x2"_s} << anna << FolderRight::WriteDac << Permission::NotPermitted;
    QTest::newRow("an entry for the owner's rights is nothing to others")
        << QStringList{u"S-1-3-4:0/0/0x2"_s} << service << FolderRight::AddFile << Permission::NotPermitted;
}

void TestEffectiveRights::theOwner()
{
    QFETCH(QStringList, entries);
    QFETCH(QString, owner);
    QFETCH(quint32, wanted);
    QFETCH(Permission, permission);
    QCOMPARE(effectiveRights(descriptorOf(entries, owner), user(Groups::Partial), wanted).permission, permission);
}

void TestEffectiveRights::noListIsEverybodyAndAnEmptyOneNobody()
{
    using List = SecurityDescriptor::List;
    const auto verdict = [](List list) {
        return effectiveRights({service, {}, list, {}}, user(Groups::Complete), FolderRight::AddFile);
    };
    QCOMPARE(verdict(List::Absent).permission, Permission::Permitted);
    QCOMPARE(valuesOf(verdict(List::Absent)), QStringList{u"S-1-1-0|open|direct|everyone"_s});
    QCOMPARE(verdict(List::Present).permission, Permission::NotPermitted);
    QCOMPARE(verdict(List::Unclear).permission, Permission::Unknown);
    QCOMPARE(valuesOf(verdict(List::Unclear)), QStringList{u"S-1-1-0|unlisted|direct|everyone"_s});
}

void TestEffectiveRights::severalRightsNeedAllOfThem()
{
    const quint32 wanted = FolderRight::List | FolderRight::AddFile;
    const auto verdict = [&](const QStringList &entries) {
        return effectiveRights(descriptorOf(entries), user(Groups::Partial), wanted);
    };
    QCOMPARE(verdict({u"anna:0/0/0x1"_s, u"staff:0/0/0x2"_s}).permission, Permission::Permitted);
    QCOMPARE(verdict({u"anna:0/0/0x1"_s, u"staff:0/0/0x2"_s}).reasons.size(), 2);
    QCOMPARE(verdict({u"anna:0/0/0x3"_s}).reasons,
             (QList<AccessReason>{{anna, Effect::Allow, false, Through::User, wanted}}));
    QCOMPARE(verdict({u"anna:0/0/0x1"_s}).permission, Permission::NotPermitted);
    QCOMPARE(verdict({u"anna:0/0/0x1"_s, u"others:0/0/0x2"_s}).permission, Permission::Unknown);
    // One that is refused for certain decides, whatever is not known about the other.
    QCOMPARE(verdict({u"others:0/0/0x1"_s, u"anna:1/0/0x2"_s}).permission, Permission::NotPermitted);
    QCOMPARE(verdict({u"others:0/0/0x1"_s, u"anna:1/0/0x2"_s}).reasons.size(), 1);
}

void TestEffectiveRights::aNameIsNotComparedWithSids()
{
    const SecurityDescriptor descriptor = descriptorOf({u"CORP\\anna:0/0/0x2"_s});
    QCOMPARE(effectiveRights(descriptor, user(Groups::Complete), FolderRight::AddFile).permission, Permission::Unknown);
}

void TestEffectiveRights::reasonsAreFacts_data()
{
    QTest::addColumn<Permission>("permission");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("answer");
    QTest::newRow("permitted") << Permission::Permitted << u"mayWriteBecause"_s << u"yes"_s;
    QTest::newRow("not permitted") << Permission::NotPermitted << u"mayNotWriteBecause"_s << u"no"_s;
    QTest::newRow("not known") << Permission::Unknown << u"rightsUnknownBecause"_s << u"unknown"_s;
}

void TestEffectiveRights::reasonsAreFacts()
{
    QFETCH(Permission, permission);
    QFETCH(QString, name);
    QFETCH(QString, answer);
    const AccessVerdict verdict{permission, {{u"SCANSRV\\scans"_s, Effect::Allow, true, Through::Group, 2}}};
    QCOMPARE(writeFacts(verdict), (QList<Fact>{{name, u"SCANSRV\\scans|allow|inherited|group"_s}}));
    QCOMPARE(browseFact(verdict), (Fact{u"mayBrowse"_s, answer}));
}

void TestEffectiveRights::aVerdictIsAFailureUnlessPermitted()
{
    QVERIFY(!rightsFailure({Permission::Permitted, {}}, u"anna@corp.example"_s));
    const auto refused = rightsFailure({Permission::NotPermitted, {}}, u"anna@corp.example"_s);
    QCOMPARE(refused->cause, Cause::UserNotPermitted);
    QCOMPARE(refused->subject, u"anna@corp.example"_s);
    QCOMPARE(rightsFailure({Permission::Unknown, {}}, u"anna@corp.example"_s)->cause, Cause::RightsUnknown);
}

QTEST_GUILESS_MAIN(TestEffectiveRights)

#include "tst_effectiverights.moc"
