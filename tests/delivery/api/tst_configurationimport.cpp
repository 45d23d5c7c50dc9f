// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an import writes, all or nothing, and how it is taken back.

#include "tests/ui/support/transferbench.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using Code = WorkspaceFailure::Code;

namespace {

// Refuses to write after so many changes, and ever after.
class TiringSecretStore : public FakeSecretStore
{
    Q_OBJECT
public:
    QFuture<Expected<std::monostate, SecretFailure>> write(const SecretKey &key, const Secret &value) override
    {
        if (changes-- <= 0)
            return QtFuture::makeReadyFuture(
                Expected<std::monostate, SecretFailure>(Unexpected(TransferBench::denied())));
        return FakeSecretStore::write(key, value);
    }

    int changes = 0;
};

} // namespace

class TestConfigurationImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<TransferBench>(); }
    void writesDefinitionsWithTheirSecrets();
    void tellsWhoseSecretsChanged();
    void secretsGoWhereTheirConnectorGoes();
    void secretsOfWhatIsSkippedStayOut();
    void tokensInAFileAreNotTaken();
    void slotsThatNobodyUsesAreNotTaken();
    void whatIsStoredForUnchangedOnesStays();
    void whatIsMissingForUnchangedOnesComes();
    void whatChangesNothingIsNoStep();
    void anUndecidedPlanIsRefused();
    void aPlanWithErrorsIsRefused();
    void aStoreThatFailsKeepsEverythingAsItWas_data();
    void aStoreThatFailsKeepsEverythingAsItWas();
    void aWorkspaceThatWasChangedKeepsTheSecrets();
    void saysWhatCouldNotBeTakenBack();
    void withoutAStoreDefinitionsAreWritten();
    void goneMeanwhileItLeavesNothingBehind();
    void undoBringsEverythingBack();
    void undoGoesBackStepByStep();
    void undoKeepsWhatWasEnteredSince();
    void undoOfWhatWasChangedSinceIsAConflict();
    void undoWithAStoreThatFailsKeepsTheStep();
    void applyingRemovesAndUndoBringsBack();

private:
    ConfigurationPlan plan(const Configuration &file, Resolution conflicts = Resolution::Replace)
    {
        m_bench->writeFile(file);
        ConfigurationPlan plan = m_bench->planned().value();
        plan.resolveConflicts(conflicts);
        return plan;
    }
    Connector changedFolder() const
    {
        Connector changed = m_bench->folder;
        changed.description = u"changed"_s;
        return changed;
    }
    // Another connector of the same name.
    Connector namesake() const
    {
        Connector other = TransferBench::folderNamed(m_bench->folder.name);
        other.description = u"another"_s;
        return other;
    }
    QList<Connector> inWorkspace() const { return m_bench->workspace->connectors(); }

    std::unique_ptr<TransferBench> m_bench;
};

void TestConfigurationImport::writesDefinitionsWithTheirSecrets()
{
    const Connector added = TransferBench::folderNamed(u"Added"_s);
    Configuration file{{added, changedFolder()}, m_bench->workspace->system(), {}};
    file.system->mailServer.host = u"other.example.com"_s;
    QList<SecretEntry> entries =
        TransferBench::password(added, "new") + TransferBench::password(m_bench->folder, "other");
    entries.append({{{}, u"mailServer.password"_s}, Secret("of the server")});
    const auto change = m_bench->written(plan(file), entries);
    QVERIFY(change);
    QCOMPARE(change->connectors.size(), 2);
    QCOMPARE(inWorkspace(), (QList<Connector>{added, changedFolder(), m_bench->mail}));
    QCOMPARE(m_bench->workspace->system(), *file.system);
    QCOMPARE(m_bench->stored(added), QByteArray("new"));
    QCOMPARE(m_bench->stored(m_bench->folder), QByteArray("other"));
    QCOMPARE(m_bench->secrets.stored({}, u"mailServer.password"_s), QByteArray("of the server"));
    QVERIFY(m_bench->transfer->canUndo() && !m_bench->transfer->isWriting());
}

void TestConfigurationImport::tellsWhoseSecretsChanged()
{
    const Connector added = TransferBench::folderNamed(u"Added"_s);
    QSignalSpy changed(m_bench->transfer.get(), &ConfigurationTransfer::secretsChanged);
    QVERIFY(m_bench->written(plan({{added}}), TransferBench::password(added, "new")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<QList<QUuid>>(), QList<QUuid>{added.id});
    QVERIFY(m_bench->written(plan({{TransferBench::folderNamed(u"Without"_s)}})));
    QCOMPARE(changed.size(), 1);
}

// Replaced is what is there, with its id; renamed goes beside it with one of its own.
void TestConfigurationImport::secretsGoWhereTheirConnectorGoes()
{
    const Connector given = namesake();
    QVERIFY(m_bench->written(plan({{given}}, Resolution::Replace), TransferBench::password(given, "replaced")));
    QCOMPARE(m_bench->stored(m_bench->folder), QByteArray("replaced"));
    QCOMPARE(m_bench->stored(given), QByteArray());

    Connector beside = namesake();
    beside.description = u"beside"_s;
    const auto change =
        m_bench->written(plan({{beside}}, Resolution::Rename), TransferBench::password(beside, "beside"));
    QVERIFY(change);
    QCOMPARE(m_bench->stored(*change->connectors.first().after), QByteArray("beside"));
    QCOMPARE(m_bench->stored(m_bench->folder), QByteArray("replaced"));
}

void TestConfigurationImport::secretsOfWhatIsSkippedStayOut()
{
    const Connector given = namesake();
    const Connector added = TransferBench::folderNamed(u"Added"_s);
    QVERIFY(m_bench->written(plan({{given, added}}, Resolution::Skip), TransferBench::password(given, "skipped")));
    QCOMPARE(m_bench->stored(m_bench->folder), QByteArray());
    QCOMPARE(m_bench->secrets.writes, QStringList());
}

void TestConfigurationImport::tokensInAFileAreNotTaken()
{
    Connector other = m_bench->mail;
    other.description = u"changed"_s;
    QVERIFY(m_bench->written(
        plan({{other}}),
        {{{other.id, u"refreshToken"_s}, Secret("stolen")}, {{other.id, u"accessToken"_s}, Secret("stolen")}}));
    QCOMPARE(m_bench->secrets.writes, QStringList());
}

void TestConfigurationImport::slotsThatNobodyUsesAreNotTaken()
{
    const Connector local{QUuid::createUuid(), u"Local"_s, {}, FileSystemSettings{u"/srv/scans"_s, {}, {}}};
    QList<SecretEntry> entries = TransferBench::password(local, "unused")
        + TransferBench::password(TransferBench::folderNamed(u"Stranger"_s), "unused");
    entries.append({{{}, u"mailServer.password"_s}, Secret("of a system that is not in the file")});
    entries.append({{{}, u"anything"_s}, Secret("unused")});
    QVERIFY(m_bench->written(plan({{local}}), entries));
    QCOMPARE(m_bench->secrets.writes, QStringList());
}

void TestConfigurationImport::whatIsStoredForUnchangedOnesStays()
{
    m_bench->secrets.put(m_bench->folder.id, u"password"_s, "stored");
    QVERIFY(m_bench->written(plan({{m_bench->folder, TransferBench::folderNamed(u"Added"_s)}}),
                             TransferBench::password(m_bench->folder, "older")));
    QCOMPARE(m_bench->stored(m_bench->folder), QByteArray("stored"));
}

// The file was imported before, without its passphrase.
void TestConfigurationImport::whatIsMissingForUnchangedOnesComes()
{
    const auto change =
        m_bench->written(plan({{m_bench->folder}}), TransferBench::password(m_bench->folder, "missing"));
    QVERIFY(change && change->isEmpty());
    QCOMPARE(m_bench->stored(m_bench->folder), QByteArray("missing"));
    QVERIFY(m_bench->undone());
    QCOMPARE(m_bench->stored(m_bench->folder), QByteArray());
}

void TestConfigurationImport::whatChangesNothingIsNoStep()
{
    const auto change = m_bench->written(plan({{m_bench->folder}}));
    QVERIFY(change && change->isEmpty());
    QVERIFY(!m_bench->transfer->canUndo());
}

void TestConfigurationImport::anUndecidedPlanIsRefused()
{
    const Connector given = namesake();
    m_bench->writeFile({{given, TransferBench::folderNamed(u"Added"_s)}});
    const auto change = m_bench->written(m_bench->planned().value(), TransferBench::password(given, "x"));
    QVERIFY(!change);
    const auto reason = std::get<WorkspaceFailure>(change.error().reason);
    QCOMPARE(reason.code, Code::Refused);
    QCOMPARE(reason.subject, given.name);
    QCOMPARE(inWorkspace().size(), 2);
    QCOMPARE(m_bench->secrets.writes, QStringList());
}

void TestConfigurationImport::aPlanWithErrorsIsRefused()
{
    Connector wrong = TransferBench::folderNamed(u"Wrong"_s);
    std::get<FileSystemSettings>(wrong.settings).baseLocation = u"relative"_s;
    const auto change = m_bench->written(plan({{wrong}}), TransferBench::password(wrong, "x"));
    QVERIFY(!change);
    QCOMPARE(std::get<WorkspaceFailure>(change.error().reason).subject, wrong.name);
    QCOMPARE(m_bench->secrets.writes, QStringList());
}

void TestConfigurationImport::aStoreThatFailsKeepsEverythingAsItWas_data()
{
    QTest::addColumn<int>("changes");
    QTest::newRow("at the first secret") << 0;
    QTest::newRow("at the second") << 1;
    QTest::newRow("at the last") << 2;
}

void TestConfigurationImport::aStoreThatFailsKeepsEverythingAsItWas()
{
    QFETCH(int, changes);
    TiringSecretStore store;
    store.changes = changes;
    m_bench->transfer = std::make_unique<ConfigurationTransfer>(m_bench->workspace.get(), &store, &m_bench->sealing);
    Configuration file;
    QList<SecretEntry> entries;
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
        file.connectors.append(TransferBench::folderNamed(name));
        entries += TransferBench::password(file.connectors.last(), "new");
    }
    const auto change = m_bench->written(plan(file), entries);
    QVERIFY(!change);
    QCOMPARE(change.error(), (TransferFailure{TransferBench::denied(), {}}));
    QCOMPARE(inWorkspace(), (QList<Connector>{m_bench->folder, m_bench->mail}));
    for (const Connector &connector : file.connectors)
        QCOMPARE(store.stored(connector.id, u"password"_s), QByteArray());
    QVERIFY(!m_bench->transfer->canUndo() && !m_bench->transfer->isWriting());
}

void TestConfigurationImport::aWorkspaceThatWasChangedKeepsTheSecrets()
{
    m_bench->secrets.put(m_bench->folder.id, u"password"_s, "stored");
    const ConfigurationPlan stale = plan({{changedFolder()}});
    Connector meanwhile = m_bench->folder;
    meanwhile.description = u"meanwhile"_s;
    QVERIFY(m_bench->workspace->replace(m_bench->folder, meanwhile));
    const auto change = m_bench->written(stale, TransferBench::password(m_bench->folder, "new"));
    QVERIFY(!change);
    QCOMPARE(std::get<WorkspaceFailure>(change.error().reason).code, Code::Conflict);
    QCOMPARE(change.error().notTakenBack, QList<SecretKey>());
    QCOMPARE(m_bench->stored(m_bench->folder), QByteArray("stored"));
    QCOMPARE(inWorkspace().first(), meanwhile);
    QVERIFY(!m_bench->transfer->canUndo());
}

// The workspace refuses, and the store takes no more than what it took already.
void TestConfigurationImport::saysWhatCouldNotBeTakenBack()
{
    TiringSecretStore store;
    store.changes = 1;
    store.put(m_bench->folder.id, u"password"_s, "stored");
    m_bench->transfer = std::make_unique<ConfigurationTransfer>(m_bench->workspace.get(), &store, &m_bench->sealing);
    const ConfigurationPlan stale = plan({{changedFolder()}});
    QVERIFY(m_bench->workspace->remove(m_bench->folder.id));
    const auto change = m_bench->written(stale, TransferBench::password(m_bench->folder, "new"));
    QVERIFY(!change);
    QCOMPARE(std::get<WorkspaceFailure>(change.error().reason).code, Code::Conflict);
    QCOMPARE(change.error().notTakenBack, (QList<SecretKey>{{m_bench->folder.id, u"password"_s}}));
}

void TestConfigurationImport::withoutAStoreDefinitionsAreWritten()
{
    m_bench->transfer = std::make_unique<ConfigurationTransfer>(m_bench->workspace.get(), nullptr, nullptr);
    const Connector added = TransferBench::folderNamed(u"Added"_s);
    QVERIFY(m_bench->written(plan({{added}}), TransferBench::password(added, "new")));
    QCOMPARE(m_bench->workspace->connector(added.id), added);
    QVERIFY(m_bench->undone());
    QVERIFY(!m_bench->workspace->connector(added.id));
}

// Nobody is left to write the definitions, so the secrets go too.
void TestConfigurationImport::goneMeanwhileItLeavesNothingBehind()
{
    const Connector added = TransferBench::folderNamed(u"Added"_s);
    const ConfigurationPlan written = plan({{added}});
    m_bench->secrets.isSlow = true;
    bool isAnswered = false;
    m_bench->transfer->write(written, TransferBench::password(added, "new"), [&](const auto &) { isAnswered = true; });
    QCoreApplication::processEvents(); // the store is asked what is there
    m_bench->secrets.answer();
    m_bench->secrets.answer(); // and again, by who writes
    m_bench->transfer.reset();
    m_bench->secrets.answer(); // the new one is written
    QCOMPARE(m_bench->stored(added), QByteArray("new"));
    m_bench->secrets.answer(); // and taken back
    QCOMPARE(m_bench->stored(added), QByteArray());
    QVERIFY(!isAnswered && !m_bench->workspace->connector(added.id));
}

void TestConfigurationImport::undoBringsEverythingBack()
{
    m_bench->secrets.put(m_bench->folder.id, u"password"_s, "stored");
    const SystemConfiguration systemBefore = m_bench->workspace->system();
    const Directory directoryBefore = m_bench->workspace->directory();
    const Connector added = TransferBench::folderNamed(u"Added"_s);
    Configuration file{{added, changedFolder()}, systemBefore, Directory()};
    file.system->historyDays = 7;
    QVERIFY(m_bench->written(
        plan(file), TransferBench::password(added, "new") + TransferBench::password(m_bench->folder, "other")));
    QCOMPARE(m_bench->workspace->directory(), Directory());
    const auto change = m_bench->undone();
    QVERIFY(change);
    QCOMPARE(change->connectors.size(), 2);
    QCOMPARE(inWorkspace(), (QList<Connector>{m_bench->folder, m_bench->mail}));
    QCOMPARE(m_bench->workspace->system(), systemBefore);
    QCOMPARE(m_bench->workspace->directory(), directoryBefore);
    QCOMPARE(m_bench->stored(m_bench->folder), QByteArray("stored"));
    QCOMPARE(m_bench->stored(added), QByteArray());
    QVERIFY(!m_bench->transfer->canUndo());
}

void TestConfigurationImport::undoGoesBackStepByStep()
{
    const Connector one = TransferBench::folderNamed(u"One"_s);
    const Connector two = TransferBench::folderNamed(u"Two"_s);
    QVERIFY(m_bench->written(plan({{one}})));
    QVERIFY(m_bench->written(plan({{two}})));
    QVERIFY(m_bench->undone());
    QVERIFY(m_bench->workspace->connector(one.id) && !m_bench->workspace->connector(two.id));
    QVERIFY(m_bench->undone());
    QVERIFY(!m_bench->workspace->connector(one.id));
}

void TestConfigurationImport::undoKeepsWhatWasEnteredSince()
{
    m_bench->secrets.put(m_bench->folder.id, u"password"_s, "stored");
    QVERIFY(m_bench->written(plan({{changedFolder()}}), TransferBench::password(m_bench->folder, "imported")));
    m_bench->secrets.put(m_bench->folder.id, u"password"_s, "entered since");
    QVERIFY(m_bench->undone());
    QCOMPARE(inWorkspace().first(), m_bench->folder);
    QCOMPARE(m_bench->stored(m_bench->folder), QByteArray("entered since"));
}

void TestConfigurationImport::undoOfWhatWasChangedSinceIsAConflict()
{
    m_bench->secrets.put(m_bench->folder.id, u"password"_s, "stored");
    QVERIFY(m_bench->written(plan({{changedFolder()}}), TransferBench::password(m_bench->folder, "imported")));
    QVERIFY(m_bench->workspace->replace(changedFolder(), m_bench->folder));
    const auto change = m_bench->undone();
    QVERIFY(!change);
    QCOMPARE(std::get<WorkspaceFailure>(change.error().reason).code, Code::Conflict);
    QCOMPARE(m_bench->stored(m_bench->folder), QByteArray("imported"));
    QVERIFY(m_bench->transfer->canUndo());
    QVERIFY(m_bench->workspace->replace(m_bench->folder, changedFolder()));
    QVERIFY(m_bench->undone());
    QCOMPARE(m_bench->stored(m_bench->folder), QByteArray("stored"));
}

void TestConfigurationImport::undoWithAStoreThatFailsKeepsTheStep()
{
    const Connector added = TransferBench::folderNamed(u"Added"_s);
    QVERIFY(m_bench->written(plan({{added}}), TransferBench::password(added, "new")));
    m_bench->secrets.unreadable.insert(u"password"_s, TransferBench::denied());
    const auto change = m_bench->undone();
    QVERIFY(!change);
    QCOMPARE(change.error(), (TransferFailure{TransferBench::denied(), {}}));
    QVERIFY(m_bench->workspace->connector(added.id));
    QVERIFY(m_bench->transfer->canUndo() && !m_bench->transfer->isWriting());
    m_bench->secrets.unreadable.clear();
    QVERIFY(m_bench->undone());
    QCOMPARE(m_bench->stored(added), QByteArray());
}

void TestConfigurationImport::applyingRemovesAndUndoBringsBack()
{
    m_bench->writeFile({{changedFolder()}});
    QVERIFY(m_bench->written(m_bench->planned(ConfigurationPlan::Purpose::Apply).value()));
    QCOMPARE(inWorkspace(), QList<Connector>{changedFolder()});
    QVERIFY(m_bench->undone());
    QCOMPARE(inWorkspace(), (QList<Connector>{m_bench->folder, m_bench->mail}));
}

QTEST_GUILESS_MAIN(TestConfigurationImport)

#include "tst_configurationimport.moc"
