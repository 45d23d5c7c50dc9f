// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes that belong together: all of them, or none.

#include "models/workspace/workspace.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Code = WorkspaceFailure::Code;

Connector folder(const QString &name)
{
    return {
        QUuid::createUuid(), name, {}, FileSystemSettings{u"/srv/"_s + name, FileSystemAccount::Service, {}, false}};
}

Connector withName(Connector connector, const QString &name)
{
    connector.name = name;
    return connector;
}

Connector withDescription(Connector connector, const QString &description)
{
    connector.description = description;
    return connector;
}

SystemConfiguration systemOf(const QString &host)
{
    SystemConfiguration system;
    system.mailServer.host = host;
    return system;
}

Directory directoryWithInput(const QString &name)
{
    Workflow workflow;
    workflow.id = u"1"_s;
    workflow.name = u"Scan to archive"_s;
    workflow.inputs = {{name, {}}};
    return {{}, {}, {workflow}};
}

enum class Deviation {
    ConnectorChanged,
    ConnectorGone,
    ConnectorThere,
    ConnectorTwice,
    AnotherId,
    SystemChanged,
    DirectoryChanged,
};

// Everything that apply() can change.
struct State
{
    QList<Connector> connectors;
    SystemConfiguration system;
    Directory directory;

    bool operator==(const State &) const = default;
};

State stateOf(const Workspace &workspace)
{
    return {workspace.connectors(), workspace.system(), workspace.directory()};
}

} // namespace

class TestWorkspaceChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingIsChangedAndToldOnce();
    void whatIsNotChangedIsNotTold();
    void nothingIsNothing();
    void theInverseBringsEverythingBack();
    void theInverseIsTakenWithItsErrors();
    void namesChangeHands_data();
    void namesChangeHands();
    void whatIsNotAsItWasKeepsAllOut_data();
    void whatIsNotAsItWasKeepsAllOut();
    void whatHasErrorsKeepsAllOut_data();
    void whatHasErrorsKeepsAllOut();
    void connectorsAreJudgedAgainstWhatWillBeThere();
    void aStoreThatFailsKeepsAllOut();
    void whatCannotBeReadIsNotOverwritten();
    void historyAndAuthorizationStay();

private:
    void reopen()
    {
        m_workspace.reset();
        m_workspace = std::move(*Workspace::open(path()));
    }
    QString path() const { return m_folder->filePath(u"test.scanconnectors"_s); }
    bool executed(const QString &statement) const;
    void verifyRefused(const WorkspaceChange &change, Code code, const QString &subject);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Connector m_invoices;
    Connector m_contracts;
    Connector m_claims;
};

void TestWorkspaceChange::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
    m_invoices = folder(u"Invoices"_s);
    m_contracts = folder(u"Contracts"_s);
    m_claims = folder(u"Claims"_s);
    QVERIFY(m_workspace->insertAll({m_invoices, m_contracts, m_claims}));
    QVERIFY(m_workspace->setSystem(systemOf(u"mail.example.com"_s)));
    QVERIFY(m_workspace->setDirectory(directoryWithInput(u"costCentre"_s)));
}

// By somebody else.
bool TestWorkspaceChange::executed(const QString &statement) const
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"another"_s);
        database.setDatabaseName(path());
        done = database.open() && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"another"_s);
    return done;
}

void TestWorkspaceChange::everythingIsChangedAndToldOnce()
{
    const QSignalSpy connectors(m_workspace.get(), &Workspace::connectorsChanged);
    const QSignalSpy saved(m_workspace.get(), &Workspace::connectorSaved);
    const QSignalSpy removed(m_workspace.get(), &Workspace::connectorRemoved);
    const QSignalSpy system(m_workspace.get(), &Workspace::systemChanged);
    const QSignalSpy directory(m_workspace.get(), &Workspace::directoryChanged);
    const Connector added = folder(u"Applications"_s);
    const Connector changed = withDescription(m_contracts, u"Signed ones."_s);
    const WorkspaceChange change{{{{}, added}, {m_contracts, changed}, {m_claims, {}}},
                                 {{m_workspace->system(), systemOf(u"smtp.example.com"_s)}},
                                 {{m_workspace->directory(), directoryWithInput(u"fileNumber"_s)}}};
    QVERIFY(m_workspace->apply(change));

    const State expected{
        {added, changed, m_invoices}, systemOf(u"smtp.example.com"_s), directoryWithInput(u"fileNumber"_s)};
    QCOMPARE(stateOf(*m_workspace), expected);
    QCOMPARE(connectors.size(), 1);
    QCOMPARE(system.size(), 1);
    QCOMPARE(directory.size(), 1);
    QCOMPARE(saved.size() + removed.size(), 0);
    reopen();
    QCOMPARE(stateOf(*m_workspace), expected);
}

void TestWorkspaceChange::whatIsNotChangedIsNotTold()
{
    const QSignalSpy connectors(m_workspace.get(), &Workspace::connectorsChanged);
    const QSignalSpy directory(m_workspace.get(), &Workspace::directoryChanged);
    WorkspaceChange change;
    change.system = {m_workspace->system(), systemOf(u"smtp.example.com"_s)};
    QVERIFY(m_workspace->apply(change));
    QCOMPARE(connectors.size(), 0);
    QCOMPARE(directory.size(), 0);
}

void TestWorkspaceChange::nothingIsNothing()
{
    const State before = stateOf(*m_workspace);
    QVERIFY(WorkspaceChange().isEmpty());
    QVERIFY(m_workspace->apply({}));
    QCOMPARE(stateOf(*m_workspace), before);
}

void TestWorkspaceChange::theInverseBringsEverythingBack()
{
    const State before = stateOf(*m_workspace);
    const WorkspaceChange change{
        {{{}, folder(u"Applications"_s)}, {m_contracts, withName(m_contracts, u"Claims"_s)}, {m_claims, {}}},
        {{m_workspace->system(), systemOf(u"smtp.example.com"_s)}},
        {{m_workspace->directory(), {}}}};
    QVERIFY(m_workspace->apply(change));
    QVERIFY(stateOf(*m_workspace) != before);
    QVERIFY(m_workspace->apply(inverse(change)));
    QCOMPARE(stateOf(*m_workspace), before);
    QCOMPARE(inverse(inverse(change)), change);
    reopen();
    QCOMPARE(stateOf(*m_workspace), before);
}

void TestWorkspaceChange::theInverseIsTakenWithItsErrors()
{
    Connector before = m_claims;
    before.settings = FileSystemSettings{u"/srv/%costCentre%"_s, FileSystemAccount::Service, {}, false};
    QVERIFY(m_workspace->replace(m_claims, before));
    QVERIFY(m_workspace->setDirectory({})); // which knew the variable
    const WorkspaceChange change{{{before, m_claims}}};
    QVERIFY(m_workspace->apply(change));
    QVERIFY(m_workspace->apply(inverse(change)));
    QCOMPARE(m_workspace->connector(m_claims.id), before);

    // A name is judged nevertheless, and so is what was never there.
    QVERIFY(m_workspace->apply(change));
    verifyRefused({{{m_claims, withName(before, {})}}}, Code::Refused, {});
    verifyRefused({{{m_claims, withDescription(before, u"other"_s)}}}, Code::Refused, m_claims.name);
}

void TestWorkspaceChange::namesChangeHands_data()
{
    QTest::addColumn<QStringList>("names"); // of the three; empty: removed
    QTest::newRow("two swap") << QStringList{u"Contracts"_s, u"Invoices"_s, u"Claims"_s};
    QTest::newRow("around three") << QStringList{u"Contracts"_s, u"Claims"_s, u"Invoices"_s};
    QTest::newRow("in other letters") << QStringList{u"CONTRACTS"_s, u"invoices"_s, u"Claims"_s};
    QTest::newRow("of one that is removed") << QStringList{u"Claims"_s, u"Contracts"_s, QString()};
}

void TestWorkspaceChange::namesChangeHands()
{
    QFETCH(QStringList, names);
    WorkspaceChange change;
    QMap<QString, Connector> expected;
    const QList<Connector> present{m_invoices, m_contracts, m_claims};
    for (qsizetype i = 0; i < present.size(); ++i) {
        const Connector after = withName(present.at(i), names.at(i));
        change.connectors.append({present.at(i), after.name.isEmpty() ? std::nullopt : std::optional(after)});
        if (!after.name.isEmpty())
            expected.insert(after.name.toCaseFolded(), after);
    }
    QVERIFY(m_workspace->apply(change));
    QCOMPARE(m_workspace->connectors(), expected.values());
    reopen();
    QCOMPARE(m_workspace->connectors(), expected.values());
}

void TestWorkspaceChange::whatIsNotAsItWasKeepsAllOut_data()
{
    QTest::addColumn<Deviation>("deviation");
    QTest::addColumn<QString>("subject");
    QTest::newRow("a connector was changed meanwhile") << Deviation::ConnectorChanged << u"Contracts"_s;
    QTest::newRow("a connector is gone meanwhile") << Deviation::ConnectorGone << u"Contracts"_s;
    QTest::newRow("one to be added is there") << Deviation::ConnectorThere << u"Contracts"_s;
    QTest::newRow("one is in it twice") << Deviation::ConnectorTwice << u"Contracts"_s;
    QTest::newRow("one gets another id") << Deviation::AnotherId << u"Contracts"_s;
    QTest::newRow("the system configuration was changed meanwhile") << Deviation::SystemChanged << u"system"_s;
    QTest::newRow("the directory was changed meanwhile") << Deviation::DirectoryChanged << u"directory"_s;
}

void TestWorkspaceChange::whatIsNotAsItWasKeepsAllOut()
{
    QFETCH(Deviation, deviation);
    QFETCH(QString, subject);
    WorkspaceChange change{{{{}, folder(u"Applications"_s)}}};
    const Connector after = withDescription(m_contracts, u"Signed ones."_s);
    switch (deviation) {
    case Deviation::ConnectorChanged:
        change.connectors.append({withDescription(m_contracts, u"Seen before."_s), after});
        break;
    case Deviation::ConnectorGone:
        QVERIFY(m_workspace->remove(m_contracts.id));
        change.connectors.append({m_contracts, after});
        break;
    case Deviation::ConnectorThere:
        change.connectors.append({{}, after});
        break;
    case Deviation::ConnectorTwice:
        change.connectors.append({m_contracts, after});
        change.connectors.append({m_contracts, {}});
        break;
    case Deviation::AnotherId: {
        Connector other = after;
        other.id = QUuid::createUuid();
        change.connectors.append({m_contracts, other});
        break;
    }
    case Deviation::SystemChanged:
        change.system = {systemOf(u"old.example.com"_s), systemOf(u"smtp.example.com"_s)};
        break;
    case Deviation::DirectoryChanged:
        change.directory = {directoryWithInput(u"old"_s), {}};
        break;
    }
    verifyRefused(change, Code::Conflict, subject);
}

void TestWorkspaceChange::whatHasErrorsKeepsAllOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a name that stays with another one") << u"invoices "_s;
    QTest::newRow("a name that another one of the change gets") << u"Applications"_s;
    QTest::newRow("no name") << QString();
    QTest::newRow("a name over the limit") << QString(65, u'n');
}

void TestWorkspaceChange::whatHasErrorsKeepsAllOut()
{
    QFETCH(QString, name);
    const WorkspaceChange change{{{{}, folder(u"Applications"_s)}, {m_contracts, withName(m_contracts, name)}},
                                 {{m_workspace->system(), systemOf(u"smtp.example.com"_s)}},
                                 {{m_workspace->directory(), {}}}};
    verifyRefused(change, Code::Refused, name);
}

void TestWorkspaceChange::verifyRefused(const WorkspaceChange &change, Code code, const QString &subject)
{
    const State before = stateOf(*m_workspace);
    const QSignalSpy connectors(m_workspace.get(), &Workspace::connectorsChanged);
    const QSignalSpy system(m_workspace.get(), &Workspace::systemChanged);
    const QSignalSpy directory(m_workspace.get(), &Workspace::directoryChanged);
    const auto applied = m_workspace->apply(change);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, code);
    QCOMPARE(applied.error().subject, subject);
    QCOMPARE(connectors.size() + system.size() + directory.size(), 0);
    QCOMPARE(stateOf(*m_workspace), before);
    reopen();
    QCOMPARE(stateOf(*m_workspace), before);
}

void TestWorkspaceChange::connectorsAreJudgedAgainstWhatWillBeThere()
{
    Connector byInput = folder(u"Archive"_s);
    byInput.settings = FileSystemSettings{u"/srv/%fileNumber%"_s, FileSystemAccount::Service, {}, false};
    WorkspaceChange change{{{{}, byInput}}};
    const auto refused = m_workspace->apply(change);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::Refused);

    change.directory = {m_workspace->directory(), directoryWithInput(u"fileNumber"_s)};
    QVERIFY(m_workspace->apply(change));
    QCOMPARE(m_workspace->connector(byInput.id), byInput);
}

// Somebody's trigger is as good as a disk that is full in the middle.
void TestWorkspaceChange::aStoreThatFailsKeepsAllOut()
{
    QVERIFY(executed(u"CREATE TRIGGER full BEFORE UPDATE ON settings WHEN NEW.name = 'directory' "
                     "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"_s));
    const WorkspaceChange change{
        {{{}, folder(u"Applications"_s)}, {m_invoices, withName(m_invoices, u"Receipts"_s)}, {m_claims, {}}},
        {{m_workspace->system(), systemOf(u"smtp.example.com"_s)}},
        {{m_workspace->directory(), {}}}};
    verifyRefused(change, Code::Internal, {});
    // What is applied next is not part of what failed.
    QVERIFY(m_workspace->apply({{{{}, folder(u"Drawings"_s)}}}));
    reopen();
    QCOMPARE(m_workspace->connectors().size(), 4);
}

void TestWorkspaceChange::whatCannotBeReadIsNotOverwritten()
{
    const QString id = m_contracts.id.toString(QUuid::WithoutBraces);
    QVERIFY(executed(u"UPDATE connectors SET json = '{\"id\": 7}' WHERE id = '%1'"_s.arg(id)));
    reopen();
    QCOMPARE(m_workspace->unreadable(), QStringList(id));
    QVERIFY(!m_workspace->apply({{{{}, m_contracts}}}));
    QVERIFY(!m_workspace->apply({{{{}, folder(m_contracts.name)}}}));
    reopen();
    QCOMPARE(m_workspace->unreadable(), QStringList(id));
    QCOMPARE(m_workspace->connectors(), QList<Connector>({m_claims, m_invoices}));
}

void TestWorkspaceChange::historyAndAuthorizationStay()
{
    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.connectorId = m_contracts.id;
    record.connectorName = m_contracts.name;
    record.started = QDateTime::currentDateTimeUtc();
    QVERIFY(m_workspace->beginDelivery(record).result());
    TokenRecord tokens;
    tokens.username = u"anna@example.com"_s;
    QVERIFY(m_workspace->setTokenRecord(m_contracts.id, tokens));

    QVERIFY(m_workspace->apply({{{m_contracts, withName(m_contracts, u"Leases"_s)}}}));
    QCOMPARE(m_workspace->deliveryCount({m_contracts.id}), 1);
    QCOMPARE(m_workspace->tokenRecord(m_contracts.id), tokens);
    reopen();
    QCOMPARE(m_workspace->deliveryCount({m_contracts.id}), 1);
    QCOMPARE(m_workspace->tokenRecord(m_contracts.id), tokens);
}

QTEST_GUILESS_MAIN(TestWorkspaceChange)
#include "tst_workspacechange.moc"
