// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scan/workflowvisibility.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

using Reason = std::optional<HiddenReason>;
Q_DECLARE_METATYPE(Reason)

namespace {

Connector toFolder(const QString &baseLocation)
{
    FileSystemSettings settings;
    settings.baseLocation = baseLocation;
    return {QUuid::createUuid(), u"Archive"_s, {}, settings};
}

TerminalUser userWithHome(const QString &home)
{
    TerminalUser user;
    user.username = u"jdoe"_s;
    user.homeDirectory = home;
    return user;
}

} // namespace

class TestWorkflowVisibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTerminalHidesWorkflows_data();
    void aTerminalHidesWorkflows();
    void reasonsHaveStableNames();
};

void TestWorkflowVisibility::aTerminalHidesWorkflows_data()
{
    QTest::addColumn<Connector>("connector");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QStringList>("packs");
    QTest::addColumn<Reason>("reason");
    const QStringList onePack{u"500 Pages"_s};
    const Reason withoutHome = HiddenReason::HomeDirectoryMissing;

    // Specification "Base location".
    QTest::newRow("a folder for everybody") << toFolder(u"/srv/scans"_s) << QString() << QStringList() << Reason();
    QTest::newRow("the home directory of a user who has one")
        << toFolder(u"%userHome%"_s) << u"/home/jdoe"_s << QStringList() << Reason();
    QTest::newRow("the home directory of a user who has none")
        << toFolder(u"%userHome%"_s) << QString() << QStringList() << withoutHome;
    QTest::newRow("a home directory of spaces") << toFolder(u"%userHome%"_s) << u"  "_s << QStringList() << withoutHome;
    QTest::newRow("the variable further behind")
        << toFolder(u"\\\\fs01\\%userUsername%\\%userHome%"_s) << QString() << QStringList() << withoutHome;
    QTest::newRow("another variable") << toFolder(u"/srv/%userEmail%"_s) << QString() << QStringList() << Reason();
    QTest::newRow("the variable without its second sign")
        << toFolder(u"/srv/%userHome"_s) << QString() << QStringList() << Reason();
    QTest::newRow("another case is another variable")
        << toFolder(u"%userhome%"_s) << QString() << QStringList() << Reason();

    // Specification "Adding an Extension connector for Cloud Fax".
    const Connector fax{QUuid::createUuid(), u"Fax"_s, {}, ExtensionSettings{}};
    QTest::newRow("an extension with a fax page pack") << fax << QString() << onePack << Reason();
    QTest::newRow("an extension without one")
        << fax << u"/home/jdoe"_s << QStringList() << Reason(HiddenReason::FaxPagePackMissing);

    QTest::newRow("a mail") << Connector{{}, u"Mail"_s, {}, SmtpSettings{}} << QString() << QStringList() << Reason();
    QTest::newRow("a mail by Exchange") << Connector{{}, u"Mail"_s, {}, ExchangeSettings{}} << QString()
                                        << QStringList() << Reason();
    QTest::newRow("a type of another version")
        << Connector{{}, u"New"_s, {}, UnknownSettings{}} << QString() << QStringList() << Reason();
}

void TestWorkflowVisibility::aTerminalHidesWorkflows()
{
    QFETCH(Connector, connector);
    QFETCH(QString, home);
    QFETCH(QStringList, packs);
    SystemConfiguration system;
    system.faxPagePacks = packs;
    const Reason reason = whyHidden(connector, userWithHome(home), system);
    QTEST(reason, "reason");
}

void TestWorkflowVisibility::reasonsHaveStableNames()
{
    QCOMPARE(hiddenReasonName(HiddenReason::HomeDirectoryMissing), u"home-directory-missing"_s);
    QCOMPARE(hiddenReasonName(HiddenReason::FaxPagePackMissing), u"fax-page-pack-missing"_s);
}

QTEST_GUILESS_MAIN(TestWorkflowVisibility)
#include "tst_workflowvisibility.moc"
