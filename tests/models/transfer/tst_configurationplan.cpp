// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file would do to a workspace, before anybody decides anything.

#include "models/transfer/configurationplan.h"
#include "tests/models/transfer/planlines.h"
#include "tests/models/transfer/randomconfiguration.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Purpose = ConfigurationPlan::Purpose;

ConfigurationPlan planOf(Purpose purpose, const QStringList &present, const QStringList &given)
{
    return {purpose, presentOf(foldersOf(present)), {foldersOf(given)}};
}

} // namespace

class TestConfigurationPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreStable();
    void whatAnImportDoes_data();
    void whatAnImportDoes();
    void whatApplyDoes_data();
    void whatApplyDoes();
    void changesWithoutAnybodysDecisionCanBeApplied_data();
    void changesWithoutAnybodysDecisionCanBeApplied();
    void entriesAreInTheOrderOfTheirNames();
    void nothingIsThereWithoutAFile();
    void whatIsExportedChangesNothingWhereItCameFrom_data();
    void whatIsExportedChangesNothingWhereItCameFrom();
    void fieldsThatThisVersionDoesNotKnowCount();
};

void TestConfigurationPlan::namesAreStable()
{
    QStringList names;
    for (const EntryState state :
         {EntryState::New, EntryState::Changed, EntryState::Unchanged, EntryState::NameTaken, EntryState::Removed})
        names << entryStateName(state);
    QCOMPARE(names.join(u' '), u"new changed unchanged name-taken removed"_s);
    for (const QString &name : {u"take"_s, u"rename"_s, u"replace"_s, u"skip"_s})
        QCOMPARE(resolutionName(*resolutionNamed(name)), name);
    QVERIFY(!resolutionNamed(u"Replace"));
}

void TestConfigurationPlan::whatAnImportDoes_data()
{
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &present, const QStringList &given,
                        const QStringList &expected) { QTest::newRow(name) << present << given << expected; };
    row("nothing is there", {}, {u"1 A"_s}, {u"new A, take: 1 A"_s});
    row("what is not in the file stays", {u"2 B"_s}, {u"1 A"_s}, {u"new A, take: 1 A"_s});
    row("it is there", {u"1 A"_s}, {u"1 A"_s}, {u"unchanged A: 1 A"_s});
    row("it is there under another id", {u"2 A"_s}, {u"1 A"_s}, {u"unchanged A: 2 A"_s});
    row("another field", {u"1 A"_s}, {u"1 A /new"_s}, {u"changed A, replace: 1 A /new"_s});
    row("another name", {u"1 A"_s}, {u"1 B"_s}, {u"changed B, replace: 1 B"_s});
    row("another spelling of the name", {u"1 A"_s}, {u"1 a"_s}, {u"changed a, replace: 1 a"_s});
    row("the name is another one's", {u"2 A"_s}, {u"1 A /new"_s}, {u"name-taken A, undecided"_s});
    row("the name is another one's, in other letters", {u"2 ARCHIVE"_s}, {u"1 archive "_s},
        {u"name-taken archive , undecided"_s});
    row("a new name that is another one's", {u"1 A"_s, u"2 B"_s}, {u"1 B"_s}, {u"name-taken B, undecided"_s});
    row("two swap their names", {u"1 A"_s, u"2 B"_s}, {u"1 B"_s, u"2 A"_s},
        {u"changed A, replace: 2 A"_s, u"changed B, replace: 1 B"_s});
    row("a new one gets a name that is given up", {u"1 A"_s}, {u"1 B"_s, u"2 A /new"_s},
        {u"new A, take: 2 A /new"_s, u"changed B, replace: 1 B"_s});
    row("a new one is like what gives up its name", {u"1 A"_s}, {u"1 B"_s, u"2 A"_s},
        {u"new A, take: 2 A"_s, u"changed B, replace: 1 B"_s});
    row("names go on along a chain", {u"1 A"_s, u"2 B"_s, u"3 C"_s}, {u"1 B"_s, u"2 C"_s, u"3 D"_s},
        {u"changed B, replace: 1 B"_s, u"changed C, replace: 2 C"_s, u"changed D, replace: 3 D"_s});
    row("at the end of the chain a name stays", {u"1 A"_s, u"2 B"_s, u"3 C"_s}, {u"1 B"_s, u"2 C"_s, u"4 A /new"_s},
        {u"name-taken A, undecided"_s, u"name-taken B, undecided"_s, u"name-taken C, undecided"_s});
    row("added before under a name with a number", {u"1 A 2"_s, u"2 A /own"_s}, {u"1 A"_s},
        {u"unchanged A 2: 1 A 2"_s});
    row("added before under a name with a number, and changed since", {u"1 A 12"_s, u"2 A"_s}, {u"1 A /new"_s},
        {u"changed A 12, replace: 1 A 12 /new"_s});
    row("a number behind another name is no such name", {u"1 B 2"_s, u"2 A"_s}, {u"1 A"_s},
        {u"name-taken A, undecided"_s});
    row("no number behind the name is no such name", {u"1 A two"_s, u"2 A"_s}, {u"1 A"_s},
        {u"name-taken A, undecided"_s});
    row("the name with a number is wanted by the file", {u"1 A 2"_s, u"2 A"_s}, {u"1 A"_s, u"3 A 2 /new"_s},
        {u"name-taken A, undecided"_s, u"name-taken A 2, undecided"_s});
    row("the name with a number is not needed any more", {u"1 A 2"_s, u"2 B"_s}, {u"1 A"_s},
        {u"changed A, replace: 1 A"_s});
}

void TestConfigurationPlan::whatAnImportDoes()
{
    QFETCH(QStringList, present);
    QFETCH(QStringList, given);
    QFETCH(QStringList, expected);
    QCOMPARE(linesOf(planOf(Purpose::Import, present, given)), expected);
}

void TestConfigurationPlan::whatApplyDoes_data()
{
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &present, const QStringList &given,
                        const QStringList &expected) { QTest::newRow(name) << present << given << expected; };
    row("an empty file", {u"2 B"_s, u"1 A"_s}, {}, {u"removed A, take"_s, u"removed B, take"_s});
    row("what is not in the file is removed", {u"1 A"_s, u"2 B"_s}, {u"2 B"_s, u"3 C"_s},
        {u"unchanged B: 2 B"_s, u"new C, take: 3 C"_s, u"removed A, take"_s});
    row("known by its name", {u"1 A"_s}, {u"2 A /new"_s}, {u"changed A, replace: 1 A /new"_s});
    row("known by its name, in other letters", {u"1 a"_s}, {u"2 A"_s}, {u"changed A, replace: 1 A"_s});
    row("there under another id", {u"1 A"_s}, {u"2 A"_s}, {u"unchanged A: 1 A"_s});
    row("the id comes before the name", {u"1 A"_s, u"2 B"_s}, {u"1 B"_s},
        {u"changed B, replace: 1 B"_s, u"removed B, take"_s});
    row("the name is that of one that is known by its id", {u"1 A"_s}, {u"1 B"_s, u"2 A"_s},
        {u"new A, take: 2 A"_s, u"changed B, replace: 1 B"_s});
    row("two swap their names", {u"1 A"_s, u"2 B"_s}, {u"1 B"_s, u"2 A"_s},
        {u"changed A, replace: 2 A"_s, u"changed B, replace: 1 B"_s});
    row("a name with a number is like any other", {u"1 A 2"_s, u"2 A"_s}, {u"1 A"_s},
        {u"changed A, replace: 1 A"_s, u"removed A, take"_s});
}

void TestConfigurationPlan::whatApplyDoes()
{
    QFETCH(QStringList, present);
    QFETCH(QStringList, given);
    QFETCH(QStringList, expected);
    const ConfigurationPlan plan = planOf(Purpose::Apply, present, given);
    QCOMPARE(linesOf(plan), expected);
    QVERIFY(plan.canBeWritten());

    const auto result = after(presentOf(foldersOf(present)).connectors, plan.change());
    QVERIFY(result);
    QVERIFY(ConfigurationPlan(Purpose::Apply, {*result, {}, {}}, {foldersOf(given)}).change().isEmpty());
}

void TestConfigurationPlan::changesWithoutAnybodysDecisionCanBeApplied_data()
{
    whatAnImportDoes_data();
}

void TestConfigurationPlan::changesWithoutAnybodysDecisionCanBeApplied()
{
    QFETCH(QStringList, present);
    QFETCH(QStringList, given);
    QFETCH(QStringList, expected);
    const ConfigurationPlan plan = planOf(Purpose::Import, present, given);
    QCOMPARE(plan.undecided(), static_cast<int>(expected.filter(u"undecided"_s).size()));
    QCOMPARE(plan.canBeWritten(), plan.undecided() == 0);
    QCOMPARE(plan.count(EntryState::NameTaken), plan.undecided());
    const auto result = after(presentOf(foldersOf(present)).connectors, plan.change());
    QVERIFY(result);
    // Once is enough.
    const ConfigurationPlan again(Purpose::Import, {*result, {}, {}}, {foldersOf(given)});
    QVERIFY(again.change().isEmpty());
}

void TestConfigurationPlan::entriesAreInTheOrderOfTheirNames()
{
    const ConfigurationPlan plan =
        planOf(Purpose::Apply, {u"1 b"_s, u"2 Z"_s, u"3 a"_s}, {u"4 d"_s, u"1 B"_s, u"5 C"_s, u"6 É"_s});
    QStringList names;
    for (const PlannedConnector &entry : plan.connectors())
        names << (entry.given ? entry.given->name : entry.present->name);
    QCOMPARE(names.join(u' '), u"B C d É a Z"_s);
}

void TestConfigurationPlan::nothingIsThereWithoutAFile()
{
    const ConfigurationPlan plan;
    QVERIFY(plan.connectors().isEmpty());
    QVERIFY(plan.canBeWritten());
    QVERIFY(plan.change().isEmpty());
    QVERIFY(plan.neededAfter().isEmpty());
    QVERIFY(!plan.ownerAfter({}));
}

void TestConfigurationPlan::whatIsExportedChangesNothingWhereItCameFrom_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::newRow("by an import") << Purpose::Import;
    QTest::newRow("by apply") << Purpose::Apply;
}

void TestConfigurationPlan::whatIsExportedChangesNothingWhereItCameFrom()
{
    QFETCH(Purpose, purpose);
    RandomConfiguration random(2);
    for (int round = 0; round < 50; ++round) {
        const Configuration given = random.next();
        const ConfigurationPlan::Present present{presentOf(given.connectors).connectors,
                                                 given.system.value_or(SystemConfiguration()),
                                                 given.directory.value_or(Directory())};
        const ConfigurationPlan plan(purpose, present, given);
        QCOMPARE(plan.count(EntryState::Unchanged), static_cast<int>(given.connectors.size()));
        QVERIFY(plan.change().isEmpty());
        QVERIFY(plan.canBeWritten());
        QVERIFY(plan.systemDifferences().isEmpty() && plan.directoryDifferences().isEmpty());
        QCOMPARE(plan.hasSystem(), given.system.has_value());
        QCOMPARE(plan.hasDirectory(), given.directory.has_value());
        QCOMPARE(plan.sealedSecrets(), given.sealedSecrets);
    }
}

void TestConfigurationPlan::fieldsThatThisVersionDoesNotKnowCount()
{
    const Connector present = folderOf(u"1 A"_s);
    Connector given = present;
    given.unknownKeys = {{"region"_L1, "north"_L1}};
    const ConfigurationPlan plan(Purpose::Import, presentOf({present}), {{given}});
    QCOMPARE(plan.connectors().first().state, EntryState::Changed);
    QCOMPARE(plan.change().connectors, (QList<ConnectorChange>{{present, given}}));
}

QTEST_GUILESS_MAIN(TestConfigurationPlan)
#include "tst_configurationplan.moc"
