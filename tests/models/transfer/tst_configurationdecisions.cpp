// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes of a plan by what is decided.

#include "models/transfer/configurationplan.h"
#include "tests/models/transfer/planlines.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Purpose = ConfigurationPlan::Purpose;

ConfigurationPlan importOf(const QStringList &present, const QStringList &given)
{
    return {Purpose::Import, presentOf(foldersOf(present)), {foldersOf(given)}};
}

QStringList changesOf(const ConfigurationPlan &plan)
{
    QStringList lines;
    for (const auto &[before, after] : plan.change().connectors)
        lines << (before ? textOf(*before) : u"-"_s) + u" > "_s + (after ? textOf(*after) : u"-"_s);
    lines.sort();
    return lines;
}

Directory directoryWithInput(const QString &name)
{
    Workflow workflow;
    workflow.id = u"1"_s;
    workflow.name = u"Scan to archive"_s;
    workflow.inputs = {{name, {}}};
    return {{}, {}, {workflow}};
}

} // namespace

class TestConfigurationDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDecisionGivesItsResult_data();
    void aDecisionGivesItsResult();
    void aRenamedOneIsTheSameEachTime();
    void namesThatBeginAlikeAreNumberedOnAndOn();
    void aLongNameIsShortened();
    void aNameBehindAMillionSpacesIsNumbered();
    void allConflictsAreDecidedAtOnce();
    void aNameThatIsNotGivenUpIsAnError();
    void whatIsNotRemovedKeepsItsName();
    void whatIsNotRightIsSaidAtItsEntry();
    void thePartsOfTheFileDecideWhatIsRight();
    void wrongPartsKeepEverythingFromBeingWritten();
    void partsThatAreNotTakenOverStay();
    void secretsGoWhereTheirConnectorsAre();
    void whatIsNeededIsToldOfWhatIsWritten();
    void anyDecisionsGiveAChangeThatFits_data();
    void anyDecisionsGiveAChangeThatFits();
};

void TestConfigurationDecisions::aDecisionGivesItsResult_data()
{
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QStringList>("given"); // the first is decided
    QTest::addColumn<Resolution>("resolution");
    QTest::addColumn<QStringList>("changes");
    const auto row = [](const char *name, const QStringList &present, const QStringList &given, Resolution resolution,
                        const QStringList &changes) {
        QTest::newRow(name) << present << given << resolution << changes;
    };
    row("a new one is skipped", {}, {u"1 A"_s}, Resolution::Skip, {});
    row("a changed one is skipped", {u"1 A"_s}, {u"1 A /new"_s}, Resolution::Skip, {});
    row("a changed one is added beside", {u"1 A"_s}, {u"1 A /new"_s}, Resolution::Rename, {u"- > new A 2 /new"_s});
    row("a changed one is added beside with the name that it has there", {u"1 A"_s}, {u"1 B"_s}, Resolution::Rename,
        {u"- > new B"_s});
    row("a conflict is skipped", {u"1 A"_s}, {u"2 A /new"_s}, Resolution::Skip, {});
    row("a conflict takes the place, and its id goes on", {u"1 A"_s}, {u"2 A /new"_s}, Resolution::Replace,
        {u"1 A > 1 A /new"_s});
    row("a conflict takes the place of who has its name, whoever has its id", {u"1 A"_s, u"2 B"_s}, {u"1 B /new"_s},
        Resolution::Replace, {u"2 B > 2 B /new"_s});
    row("a conflict is added beside, and keeps its id", {u"1 A"_s}, {u"2 A /new"_s}, Resolution::Rename,
        {u"- > 2 A 2 /new"_s});
    row("a conflict is added beside, with an id of its own where its own is taken", {u"1 A"_s, u"2 B"_s},
        {u"1 B /new"_s}, Resolution::Rename, {u"- > new B 2 /new"_s});
    row("numbers that the workspace has are not taken", {u"1 B"_s, u"3 B 2"_s, u"4 b 3"_s}, {u"2 B /new"_s},
        Resolution::Rename, {u"- > 2 B 4 /new"_s});
    row("numbers that the file wants are not taken", {u"1 B"_s}, {u"2 B /new"_s, u"3 A"_s, u"4  B 2 "_s},
        Resolution::Rename, {u"- > 2 B 3 /new"_s, u"- > 3 A"_s, u"- > 4  B 2 "_s});
}

void TestConfigurationDecisions::aDecisionGivesItsResult()
{
    QFETCH(QStringList, present);
    QFETCH(QStringList, given);
    QFETCH(Resolution, resolution);
    QFETCH(QStringList, changes);
    ConfigurationPlan plan = importOf(present, given);
    const QList<PlannedConnector> &entries = plan.connectors();
    const auto decided = std::find_if(entries.begin(), entries.end(), [&](const PlannedConnector &entry) {
        return entry.given == folderOf(given.first());
    });
    QVERIFY(decided != entries.end());
    const qsizetype position = decided - entries.begin();
    QVERIFY(ConfigurationPlan::choicesFor(decided->state).contains(resolution));
    plan.resolve(position, resolution);
    QCOMPARE(plan.connectors().at(position).resolution, resolution);
    QVERIFY(plan.canBeWritten());
    QCOMPARE(changesOf(plan), changes);
}

void TestConfigurationDecisions::aRenamedOneIsTheSameEachTime()
{
    ConfigurationPlan plan = importOf({u"1 A"_s, u"2 B"_s}, {u"1 B /new"_s});
    plan.resolve(0, Resolution::Rename);
    const std::optional<Connector> renamed = plan.connectors().first().result;
    QVERIFY(renamed);
    plan.resolve(0, Resolution::Skip);
    QVERIFY(!plan.connectors().first().result);
    plan.resolve(0, Resolution::Rename);
    QCOMPARE(plan.connectors().first().result, renamed);
}

// Without end where each would try all numbers.
void TestConfigurationDecisions::namesThatBeginAlikeAreNumberedOnAndOn()
{
    const QString beginning(maximumNameLength - 5, u'n');
    QList<Connector> present;
    QList<Connector> given;
    for (int number = 0; number < 20'000; ++number) {
        present.append(folderOf(u"%1 %2%3"_s.arg(1 + number).arg(beginning).arg(number, 5, 10, QChar(u'0'))));
        given.append(present.last());
        given.last().id = numberedId(100'000 + number);
        given.last().description = u"Another one."_s;
    }
    ConfigurationPlan plan(Purpose::Import, presentOf(present), {given});
    QCOMPARE(plan.undecided(), 20'000);
    plan.resolveConflicts(Resolution::Rename);
    QVERIFY(plan.canBeWritten());
    const auto result = after(presentOf(present).connectors, plan.change());
    QVERIFY(result);
    QCOMPARE(result->size(), 40'000);
}

void TestConfigurationDecisions::aLongNameIsShortened()
{
    const QString name(maximumNameLength, u'n');
    ConfigurationPlan plan = importOf({u"1 "_s + name}, {u"2 "_s + name + u" /new"_s});
    plan.resolve(0, Resolution::Rename);
    QCOMPARE(plan.connectors().first().result->name, name.chopped(2) + u" 2"_s);
    QVERIFY(plan.canBeWritten());
}

void TestConfigurationDecisions::aNameBehindAMillionSpacesIsNumbered()
{
    ConfigurationPlan plan = importOf({u"1 A"_s}, {u"2 "_s + QString(1'000'000, u' ') + u"A /new"_s});
    plan.resolve(0, Resolution::Replace);
    QVERIFY(!plan.canBeWritten());
    plan.resolve(0, Resolution::Rename);
    QCOMPARE(plan.connectors().first().result->name, u"A 2"_s);
    QVERIFY(plan.canBeWritten());
}

void TestConfigurationDecisions::allConflictsAreDecidedAtOnce()
{
    ConfigurationPlan plan =
        importOf({u"1 A"_s, u"2 B"_s, u"3 C"_s}, {u"1 A /new"_s, u"4 B /new"_s, u"5 C /new"_s, u"6 D"_s});
    QCOMPARE(plan.undecided(), 2);
    QVERIFY(!plan.canBeWritten());
    plan.resolveConflicts(Resolution::Skip);
    QVERIFY(plan.canBeWritten());
    QCOMPARE(changesOf(plan), QStringList({u"- > 6 D"_s, u"1 A > 1 A /new"_s}));
    plan.resolveConflicts(Resolution::Replace);
    QCOMPARE(changesOf(plan),
             QStringList({u"- > 6 D"_s, u"1 A > 1 A /new"_s, u"2 B > 2 B /new"_s, u"3 C > 3 C /new"_s}));
}

void TestConfigurationDecisions::aNameThatIsNotGivenUpIsAnError()
{
    ConfigurationPlan plan = importOf({u"1 A"_s}, {u"1 B"_s, u"2 A /new"_s});
    QVERIFY(plan.canBeWritten());
    plan.resolve(1, Resolution::Skip);
    QCOMPARE(linesOf(plan), QStringList({u"new A, take: 2 A /new !name-taken"_s, u"changed B, skip"_s}));
    QCOMPARE(plan.withErrors(), 1);
    QVERIFY(!plan.canBeWritten());
    plan.resolve(1, Resolution::Rename);
    QCOMPARE(plan.withErrors(), 1);
    plan.resolve(0, Resolution::Skip);
    QVERIFY(plan.canBeWritten());
    plan.resolve(0, Resolution::Take);
    plan.resolve(1, Resolution::Replace);
    QVERIFY(plan.canBeWritten());
    QCOMPARE(changesOf(plan), QStringList({u"- > 2 A /new"_s, u"1 A > 1 B"_s}));
}

void TestConfigurationDecisions::whatIsNotRemovedKeepsItsName()
{
    ConfigurationPlan plan(Purpose::Apply, presentOf(foldersOf({u"1 A"_s, u"2 B"_s})), {foldersOf({u"1 B"_s})});
    QVERIFY(plan.canBeWritten());
    plan.resolve(1, Resolution::Skip);
    QCOMPARE(linesOf(plan), QStringList({u"changed B, replace: 1 B !name-taken"_s, u"removed B, skip"_s}));
    plan.resolve(0, Resolution::Skip);
    QVERIFY(plan.canBeWritten());
    QVERIFY(plan.change().isEmpty());
}

void TestConfigurationDecisions::whatIsNotRightIsSaidAtItsEntry()
{
    Connector custom = folderOf(u"3 C"_s);
    custom.settings = FileSystemSettings{u"/srv"_s, FileSystemAccount::Custom, u"OFFICE\\scan"_s, false};
    Configuration given{foldersOf({u"1 A relative"_s, u"2 B /srv/%unknown%"_s})};
    given.connectors[0].settings = FileSystemSettings{u"relative"_s, FileSystemAccount::Service, {}, false};
    given.connectors.append(custom);
    ConfigurationPlan plan(Purpose::Import, {}, given);
    // A note, such as that a custom account needs a domain, is for whoever edits it.
    QCOMPARE(linesOf(plan).join(u'\n'),
             u"new A relative, take: 1 A relative relative !base-location-relative\n"
             "new B, take: 2 B /srv/%unknown% !variable-unknown\n"
             "new C, take: 3 C !account-unused-for-local"_s);
    QCOMPARE(plan.withErrors(), 2);
    QVERIFY(!plan.canBeWritten());
    plan.resolve(0, Resolution::Skip);
    plan.resolve(1, Resolution::Skip);
    QVERIFY(plan.canBeWritten());
    QVERIFY(plan.connectors().first().problems.isEmpty());
}

void TestConfigurationDecisions::thePartsOfTheFileDecideWhatIsRight()
{
    ConfigurationPlan::Present present;
    present.directory = directoryWithInput(u"costCentre"_s);
    ConfigurationPlan plan(Purpose::Import, present,
                           {foldersOf({u"1 A /srv/%fileNumber%"_s}), {}, directoryWithInput(u"fileNumber"_s)});
    QVERIFY(plan.canBeWritten());
    plan.setTakesDirectory(false);
    QCOMPARE(linesOf(plan), QStringList(u"new A, take: 1 A /srv/%fileNumber% !variable-unknown"_s));
    QVERIFY(!plan.canBeWritten());
    plan.setTakesDirectory(true);
    QVERIFY(plan.canBeWritten());
}

void TestConfigurationDecisions::wrongPartsKeepEverythingFromBeingWritten()
{
    Configuration given{foldersOf({u"1 A"_s}), SystemConfiguration(), directoryWithInput(u"not a name"_s)};
    given.system->mailServer.host = u"no host at all"_s;
    ConfigurationPlan plan(Purpose::Import, {}, given);
    QVERIFY(hasErrors(plan.systemProblems()));
    QVERIFY(hasErrors(plan.directoryProblems()));
    QCOMPARE(plan.withErrors(), 2);
    plan.setTakesSystem(false);
    QVERIFY(plan.systemProblems().isEmpty());
    QCOMPARE(plan.withErrors(), 1);
    plan.setTakesDirectory(false);
    QVERIFY(plan.directoryProblems().isEmpty());
    QVERIFY(plan.canBeWritten());

    // What is there already is not written.
    const ConfigurationPlan unchanged(Purpose::Import, {{}, *given.system, *given.directory}, given);
    QVERIFY(unchanged.canBeWritten());
}

void TestConfigurationDecisions::partsThatAreNotTakenOverStay()
{
    ConfigurationPlan::Present present;
    present.system.mailServer.host = u"mail.example.com"_s;
    Configuration given{{}, present.system, directoryWithInput(u"fileNumber"_s)};
    given.system->mailServer.port = 587;
    ConfigurationPlan plan(Purpose::Apply, present, given);
    const WorkspaceChange both{{}, {{present.system, *given.system}}, {{present.directory, *given.directory}}};
    QCOMPARE(plan.change(), both);
    QCOMPARE(plan.systemDifferences(), (QList<FieldDifference>{{u"mailServer.port"_s, 25, 587}}));
    QCOMPARE(plan.directoryDifferences().first().path, u"workflows.1"_s);
    plan.setTakesSystem(false);
    QVERIFY(!plan.takesSystem());
    QVERIFY(!plan.change().system);
    QVERIFY(plan.change().directory);
    plan.setTakesDirectory(false);
    QVERIFY(plan.change().isEmpty());
    plan.setTakesSystem(true);
    QVERIFY(plan.change().system);

    const ConfigurationPlan without(Purpose::Apply, present, {});
    QVERIFY(!without.hasSystem() && !without.hasDirectory());
    QVERIFY(without.change().isEmpty());
}

void TestConfigurationDecisions::secretsGoWhereTheirConnectorsAre()
{
    ConfigurationPlan plan = importOf({u"1 A"_s, u"2 B"_s, u"3 C"_s, u"4 D"_s},
                                      {u"1 A"_s, u"12 B"_s, u"13 C /new"_s, u"4 D /new"_s, u"15 E"_s});
    plan.setTakesSystem(true);
    const auto ownerOf = [&](int number) { return plan.ownerAfter(numberedId(number)); };
    QCOMPARE(ownerOf(1), numberedId(1)); // unchanged
    QCOMPARE(ownerOf(12), numberedId(2)); // unchanged, under another id
    QCOMPARE(ownerOf(13), std::nullopt); // undecided
    QCOMPARE(ownerOf(4), numberedId(4)); // changed
    QCOMPARE(ownerOf(15), numberedId(15)); // new
    QCOMPARE(ownerOf(99), std::nullopt);
    QCOMPARE(plan.ownerAfter({}), std::nullopt); // the file has no system configuration

    plan.resolveConflicts(Resolution::Replace);
    QCOMPARE(ownerOf(13), numberedId(3));
    plan.resolveConflicts(Resolution::Rename);
    QCOMPARE(ownerOf(13), numberedId(13));
    plan.resolve(4, Resolution::Skip);
    QCOMPARE(ownerOf(15), std::nullopt);

    ConfigurationPlan whole(Purpose::Apply, presentOf(foldersOf({u"1 A"_s})), {{}, SystemConfiguration(), {}});
    QCOMPARE(whole.ownerAfter(numberedId(1)), std::nullopt); // removed
    QCOMPARE(whole.ownerAfter({}), QUuid());
    whole.setTakesSystem(false);
    QCOMPARE(whole.ownerAfter({}), std::nullopt);
}

void TestConfigurationDecisions::whatIsNeededIsToldOfWhatIsWritten()
{
    const auto withPassword = [](const QString &text) {
        Connector connector = folderOf(text);
        connector.settings =
            FileSystemSettings{u"\\\\fs\\scans"_s, FileSystemAccount::Custom, u"OFFICE\\scan"_s, false};
        return connector;
    };
    Connector authorized = folderOf(u"3 C"_s);
    authorized.settings = SmtpSettings{SmtpAuthentication::Microsoft365, u"scan@example.com"_s};
    Configuration given{
        {withPassword(u"1 A"_s), withPassword(u"2 B"_s), authorized, folderOf(u"4 D"_s)}, SystemConfiguration(), {}};
    given.system->mailServer.username = u"scanner"_s;
    given.system->mailServer.host = u"mail.example.com"_s;

    ConfigurationPlan plan(Purpose::Import, presentOf({withPassword(u"1 A"_s), folderOf(u"9 B"_s)}), given);
    const NeededSecret ofC{numberedId(3), u"C"_s, authorizationSlot};
    const NeededSecret ofSystem{{}, {}, u"mailServer.password"_s};
    QCOMPARE(plan.neededAfter(), (QList<NeededSecret>{ofC, ofSystem}));
    plan.resolveConflicts(Resolution::Replace);
    const NeededSecret ofB{numberedId(9), u"B"_s, u"password"_s};
    QCOMPARE(plan.neededAfter(), (QList<NeededSecret>{ofB, ofC, ofSystem}));
    plan.setTakesSystem(false);
    QCOMPARE(plan.neededAfter(), (QList<NeededSecret>{ofB, ofC}));
}

void TestConfigurationDecisions::anyDecisionsGiveAChangeThatFits_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::newRow("of an import") << Purpose::Import;
    QTest::newRow("of apply") << Purpose::Apply;
}

// Few ids and names, so that everything gets in the way of everything.
void TestConfigurationDecisions::anyDecisionsGiveAChangeThatFits()
{
    QFETCH(Purpose, purpose);
    QRandomGenerator random(7);
    const auto some = [&] {
        QStringList names{u"A"_s, u"a 2"_s, u"A 3"_s, u"B"_s, u"B 2"_s, u"C"_s};
        QList<Connector> connectors;
        for (int id = 1; id <= 6; ++id) {
            const QString name = names.takeAt(random.bounded(names.size()));
            if (random.bounded(3) > 0)
                connectors.append(folderOf(u"%1 %2 /%3"_s.arg(id).arg(name).arg(random.bounded(2))));
        }
        return connectors;
    };
    int written = 0;
    for (int round = 0; round < 5000; ++round) {
        const ConfigurationPlan::Present present = presentOf(some());
        ConfigurationPlan plan(purpose, present, {some()});
        for (int decision = random.bounded(8); decision > 0 && !plan.connectors().isEmpty(); --decision) {
            const qsizetype entry = random.bounded(plan.connectors().size());
            const QList<Resolution> choices = ConfigurationPlan::choicesFor(plan.connectors().at(entry).state);
            if (!choices.isEmpty())
                plan.resolve(entry, choices.at(random.bounded(choices.size())));
        }
        if (!plan.canBeWritten())
            continue;
        const auto result = after(present.connectors, plan.change());
        if (!result)
            QFAIL(qPrintable(linesOf(plan).join(u'\n')));
        for (const PlannedConnector &entry : plan.connectors())
            QVERIFY(!entry.result || result->value(entry.result->id) == *entry.result);
        ++written;
    }
    QVERIFY(written > 1000);
}

QTEST_GUILESS_MAIN(TestConfigurationDecisions)
#include "tst_configurationdecisions.moc"
