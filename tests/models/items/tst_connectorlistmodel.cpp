// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/connectorlistmodel.h"
#include "models/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

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
    void theFilterShowsWhatMatches();

private:
    Connector add(const QString &name,
                  const ConnectorSettings &settings = FileSystemSettings{
                      u"/srv"_s, FileSystemAccount::Service, {}, false});
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
    QVERIFY(m_workspace->beginDelivery(record));
    QVERIFY(m_workspace->endDelivery(record.id, record.started.addSecs(1), {outcome, {}}));
    QVERIFY(!changed.isEmpty());
    const QModelIndex row = m_model->index(0);
    QCOMPARE(row.data(ConnectorListModel::StateRole).value<ConnectorState>(), state);
    QCOMPARE(row.data(ConnectorListModel::FailedStageRole).isValid(), state == ConnectorState::Failed);

    // What cannot be used as it is comes first, whatever the last delivery did.
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

void TestConnectorListModel::theFilterShowsWhatMatches()
{
    add(u"Mail"_s, SmtpSettings{});
    add(u"Fax"_s, ExtensionSettings{u"https://gateway.example/api"_s, {}});
    ConnectorFilterModel filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(m_model.get());
    QCOMPARE(filter.rowCount(), 3);
    QVERIFY(!filter.isFiltering());
    filter.setSearchText(u" GATEWAY "_s);
    QCOMPARE(filter.index(0, 0).data().toString(), u"Fax"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearchText(u"about"_s);
    QCOMPARE(filter.rowCount(), 3);
    filter.setType(ConnectorType::Smtp);
    QCOMPARE(filter.rowCount(), 1);
    QVERIFY(filter.isFiltering());
    filter.setState(ConnectorState::Failed);
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestConnectorListModel)
#include "tst_connectorlistmodel.moc"
