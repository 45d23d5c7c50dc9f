// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/connectorlistmodel.h"
#include "models/workspace/workspace.h"
#include "tests/support/connectorgenerator.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

Directory costCentres()
{
    Directory directory;
    Workflow workflow;
    workflow.inputs = {{u"costCentre"_s, u"4711"_s}};
    directory.workflows = {workflow};
    return directory;
}

} // namespace

class TestConnectorListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void connectorsAreSortedByName();
    void renamingMovesTheRow_data();
    void renamingMovesTheRow();
    void rowsGoWithTheirConnector();
    void theStateIsThatOfTheLastDelivery_data();
    void theStateIsThatOfTheLastDelivery();
    void theSystemConfigurationIsFollowed();
    void theFilterShowsWhatMatches_data();
    void theFilterShowsWhatMatches();
    void aFilterThatShowsTheSameChangesNothing();
    void theFilterIsKeptWhileConnectorsChange();
    void theFilterByStateFollowsDeliveriesAndTheDirectory();
    void statesAreThoseOfTheWholeJudgement();
    void manyComeAndGoAtOnce();

private:
    Connector add(const QString &name,
                  const ConnectorSettings &settings = FileSystemSettings{
                      u"/srv"_s, FileSystemAccount::Service, {}, false});
    Connector addIncomplete(const QString &name);
    QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ConnectorListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestConnectorListModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::move(*Workspace::open(m_folder->filePath(u"test.scanconnectors"_s)));
    add(u"Beta"_s);
    m_model = std::make_unique<ConnectorListModel>(m_workspace.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestConnectorListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_workspace.reset();
}

Connector TestConnectorListModel::add(const QString &name, const ConnectorSettings &settings)
{
    const Connector connector{QUuid::createUuid(), name, u"about "_s + name, settings};
    if (!m_workspace->insert(connector))
        qFatal("The test's own connector is refused");
    return connector;
}

// Its variable is known while it is added, and not after.
Connector TestConnectorListModel::addIncomplete(const QString &name)
{
    if (!m_workspace->setDirectory(costCentres()))
        qFatal("The directory cannot be set");
    const Connector connector =
        add(name, FileSystemSettings{u"/mnt/%costCentre%"_s, FileSystemAccount::Service, {}, false});
    if (!m_workspace->setDirectory({}))
        qFatal("The directory cannot be set");
    return connector;
}

QStringList TestConnectorListModel::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names << m_model->index(row).data().toString();
    return names;
}

void TestConnectorListModel::connectorsAreSortedByName()
{
    add(u"alpha"_s);
    add(u"Gamma"_s);
    QCOMPARE(names(), QStringList({u"alpha"_s, u"Beta"_s, u"Gamma"_s}));
    const ConnectorListModel later(m_workspace.get());
    QCOMPARE(later.index(0).data().toString(), u"alpha"_s);
}

void TestConnectorListModel::renamingMovesTheRow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("newName");
    QTest::addColumn<QString>("order");
    QTest::newRow("to the end") << u"a"_s << u"z"_s << u"Beta c z"_s;
    QTest::newRow("to the start") << u"c"_s << u"0"_s << u"0 a Beta"_s;
    QTest::newRow("to where it is") << u"a"_s << u"ab"_s << u"ab Beta c"_s;
    QTest::newRow("past one row") << u"a"_s << u"bz"_s << u"Beta bz c"_s;
    QTest::newRow("in case alone") << u"Beta"_s << u"BETA"_s << u"a BETA c"_s;
}

void TestConnectorListModel::renamingMovesTheRow()
{
    QFETCH(QString, name);
    QFETCH(QString, newName);
    QFETCH(QString, order);
    add(u"a"_s);
    add(u"c"_s);
    const Connector before = *m_workspace->connectorNamed(name);
    const QPersistentModelIndex followed = m_model->index(m_model->rowOf(before.id));
    Connector after = before;
    after.name = newName;
    QVERIFY(m_workspace->replace(before, after));
    QCOMPARE(names().join(u' '), order);
    QCOMPARE(followed.data(ConnectorListModel::IdRole).toUuid(), before.id);
}

void TestConnectorListModel::rowsGoWithTheirConnector()
{
    const Connector gone = add(u"gone"_s);
    QVERIFY(m_model->rowOf(gone.id) >= 0);
    QVERIFY(m_workspace->remove(gone.id));
    QCOMPARE(m_model->rowOf(gone.id), -1);
    QCOMPARE(names(), QStringList{u"Beta"_s});
}

void TestConnectorListModel::theStateIsThatOfTheLastDelivery_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<ConnectorState>("state");
    QTest::newRow("delivered") << Outcome(Delivered{}) << ConnectorState::Delivered;
    QTest::newRow("failed") << Outcome(Failure{Stage::Connect, Cause::TimedOut, {}, {}, {}}) << ConnectorState::Failed;
    QTest::newRow("cancelled") << Outcome(Cancelled{}) << ConnectorState::Ready;
}

void TestConnectorListModel::theStateIsThatOfTheLastDelivery()
{
    QFETCH(Outcome, outcome);
    QFETCH(ConnectorState, state);
    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.connectorId = m_workspace->connectors().first().id;
    record.started = QDateTime::currentDateTimeUtc();
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_workspace->beginDelivery(record).result());
    QVERIFY(m_workspace->endDelivery(record.id, record.started.addSecs(1), {outcome, {}}).result());
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_COMPARE(m_model->index(0).data(ConnectorListModel::StateRole).value<ConnectorState>(), state);
    const QModelIndex row = m_model->index(0);
    QCOMPARE(row.data(ConnectorListModel::StateRole).value<ConnectorState>(), state);
    QCOMPARE(row.data(ConnectorListModel::FailedStageRole).isValid(), state == ConnectorState::Failed);

    QVERIFY(m_workspace->setSystem({}));
    const ConnectorListModel later(m_workspace.get());
    QCOMPARE(later.index(0).data(ConnectorListModel::StateRole).value<ConnectorState>(), state);
}

void TestConnectorListModel::theSystemConfigurationIsFollowed()
{
    add(u"Mail"_s, SmtpSettings{});
    SystemConfiguration system;
    system.mailServer.host = u"mail.example"_s;
    QVERIFY(m_workspace->setSystem(system));
    QCOMPARE(m_model->index(1).data(ConnectorListModel::DestinationRole).toString(), u"mail.example"_s);
}

void TestConnectorListModel::theFilterShowsWhatMatches_data()
{
    QTest::addColumn<ConnectorFilter>("filter");
    QTest::addColumn<QString>("shown");
    const auto text = [](const QString &searched) { return ConnectorFilter{searched, {}, {}}; };
    QTest::newRow("nothing asked") << ConnectorFilter() << u"Beta Büro Fax Mail"_s;
    QTest::newRow("blanks alone") << text(u"  "_s) << u"Beta Büro Fax Mail"_s;
    QTest::newRow("a text in the name, whatever its case") << text(u"MAI"_s) << u"Mail"_s;
    QTest::newRow("a text in the destination, with blanks around it") << text(u" GATEWAY "_s) << u"Fax"_s;
    QTest::newRow("a text in the description") << text(u"about be"_s) << u"Beta"_s;
    QTest::newRow("a text with an umlaut in capitals") << text(u"BÜRO"_s) << u"Büro"_s;
    QTest::newRow("a text that only joins two fields") << text(u"beta/srv"_s) << QString();
    QTest::newRow("a type") << ConnectorFilter{{}, ConnectorType::Smtp, {}} << u"Mail"_s;
    QTest::newRow("a state") << ConnectorFilter{{}, {}, ConnectorState::Incomplete} << u"Büro"_s;
    QTest::newRow("a state that none has") << ConnectorFilter{{}, {}, ConnectorState::Failed} << QString();
    QTest::newRow("text, type and state")
        << ConnectorFilter{u"e"_s, ConnectorType::FileSystem, ConnectorState::Ready} << u"Beta"_s;
}

void TestConnectorListModel::theFilterShowsWhatMatches()
{
    QFETCH(ConnectorFilter, filter);
    QFETCH(QString, shown);
    add(u"Mail"_s, SmtpSettings{});
    add(u"Fax"_s, ExtensionSettings{u"https://gateway.example/api"_s, {}});
    addIncomplete(u"Büro"_s);
    m_model->setFilter(filter);
    QCOMPARE(names().join(u' '), shown);
    QCOMPARE(m_model->connectorCount(), 4);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 4);
}

void TestConnectorListModel::aFilterThatShowsTheSameChangesNothing()
{
    add(u"Bela"_s);
    const QPersistentModelIndex followed = m_model->index(1);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setFilter({u"be"_s, {}, {}});
    QCOMPARE(reset.size(), 0);
    QVERIFY(followed.isValid());
    m_model->setFilter({u"bet"_s, {}, {}});
    QCOMPARE(reset.size(), 1);
}

void TestConnectorListModel::theFilterIsKeptWhileConnectorsChange()
{
    m_model->setFilter({u"/srv"_s, {}, {}});
    add(u"Mail"_s, SmtpSettings{});
    const Connector alpha = add(u"Alpha"_s);
    QCOMPARE(names().join(u' '), u"Alpha Beta"_s);
    QCOMPARE(m_model->rowOf(m_workspace->connectorNamed(u"Mail"_s)->id), -1);

    Connector elsewhere = alpha;
    elsewhere.settings = FileSystemSettings{u"/mnt"_s, FileSystemAccount::Service, {}, false};
    QVERIFY(m_workspace->replace(alpha, elsewhere));
    QCOMPARE(names().join(u' '), u"Beta"_s);
    QVERIFY(m_workspace->replace(elsewhere, alpha));
    QCOMPARE(names().join(u' '), u"Alpha Beta"_s);
    Connector last = alpha;
    last.name = u"Zeta"_s;
    QVERIFY(m_workspace->replace(alpha, last));
    QCOMPARE(names().join(u' '), u"Beta Zeta"_s);
    QVERIFY(m_workspace->remove(m_workspace->connectorNamed(u"Mail"_s)->id));
    QVERIFY(m_workspace->remove(last.id));
    QCOMPARE(names().join(u' '), u"Beta"_s);
}

void TestConnectorListModel::theFilterByStateFollowsDeliveriesAndTheDirectory()
{
    const Connector mail = add(u"Mail"_s, SmtpSettings{});
    const Connector incomplete = addIncomplete(u"Cost centre"_s);
    m_model->setFilter({{}, {}, ConnectorState::Ready});
    QCOMPARE(names().join(u' '), u"Beta Mail"_s);

    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.connectorId = mail.id;
    record.started = QDateTime::currentDateTimeUtc();
    QVERIFY(m_workspace->beginDelivery(record).result());
    QCOMPARE(names().join(u' '), u"Beta Mail"_s);
    QVERIFY(m_workspace->endDelivery(record.id, record.started, {Delivered{}, {}}).result());
    QTRY_COMPARE(names().join(u' '), u"Beta"_s);

    QVERIFY(m_workspace->setDirectory(costCentres()));
    QCOMPARE(names().join(u' '), u"Beta Cost centre"_s);
    QVERIFY(m_workspace->setDirectory({}));
    QCOMPARE(names().join(u' '), u"Beta"_s);
    m_model->setFilter({{}, {}, ConnectorState::Incomplete});
    QCOMPARE(m_model->rowOf(incomplete.id), 0);

    // What cannot be used as it is comes first, whatever the last delivery did.
    record.id = QUuid::createUuid();
    record.connectorId = incomplete.id;
    QVERIFY(m_workspace->beginDelivery(record).result());
    QVERIFY(m_workspace->endDelivery(record.id, record.started, {Delivered{}, {}}).result());
    QCOMPARE(m_model->rowOf(incomplete.id), 0);
}

void TestConnectorListModel::statesAreThoseOfTheWholeJudgement()
{
    QVERIFY(m_workspace->setSystem(generatedSystem()));
    QVERIFY(m_workspace->setDirectory(generatedDirectory()));
    QVERIFY(m_workspace->insertAll(generateConnectors(300)));
    for (const Directory &directory : {generatedDirectory(), Directory()}) {
        QVERIFY(m_workspace->setDirectory(directory));
        int incomplete = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row);
            const Connector connector = *m_workspace->connector(index.data(ConnectorListModel::IdRole).toUuid());
            const bool isIncomplete = hasErrors(validate(connector, m_workspace->validationContext(connector.id)));
            incomplete += isIncomplete;
            const auto complete = usedSecretSlots(connector).contains(SecretSlot::AccessToken)
                ? ConnectorState::NeedsAuthorization
                : ConnectorState::Ready;
            QCOMPARE(index.data(ConnectorListModel::StateRole).value<ConnectorState>(),
                     isIncomplete ? ConnectorState::Incomplete : complete);
        }
        QCOMPARE(incomplete > 0, directory.workflows.isEmpty());
    }
}

void TestConnectorListModel::manyComeAndGoAtOnce()
{
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setFilter({{}, ConnectorType::FileSystem, {}});
    const Connector mail{QUuid::createUuid(), u"Mail"_s, {}, SmtpSettings{}};
    const Connector alpha{
        QUuid::createUuid(), u"Alpha"_s, {}, FileSystemSettings{u"/srv"_s, FileSystemAccount::Service, {}, false}};
    QVERIFY(m_workspace->insertAll({mail, alpha}));
    QCOMPARE(names().join(u' '), u"Alpha Beta"_s);
    QCOMPARE(m_model->connectorCount(), 3);
    QVERIFY(m_workspace->removeAll({mail.id, alpha.id}));
    QCOMPARE(names().join(u' '), u"Beta"_s);
    QCOMPARE(reset.size(), 2);
}

QTEST_GUILESS_MAIN(TestConnectorListModel)
#include "tst_connectorlistmodel.moc"
