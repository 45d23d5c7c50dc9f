// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a workspace knows of its connectors' authorizations, over restarts and deletions.

#include "models/workspace/deletedconnectors.h"
#include "models/workspace/workspace.h"
#include "tests/models/workspace/olderworkspace.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

TokenRecord recordOf(const QString &username)
{
    TokenRecord record;
    record.username = username;
    record.authorized = QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
    return record;
}

} // namespace

class TestTokenRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSetIsThereAfterReopening();
    void changesAreTold();
    void aDeletedConnectorThatIsBroughtBackHasItsRecordAgain();
    void whatCannotBeReadIsNoRecordAndIsReplaced_data();
    void whatCannotBeReadIsNoRecordAndIsReplaced();
    void aWorkspaceOfTheSecondVersionKeepsWhatItHas();

private:
    std::unique_ptr<Workspace> open() const { return std::move(*Workspace::open(m_path)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestTokenRecords::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"test.scanconnectors"_s);
}

void TestTokenRecords::whatIsSetIsThereAfterReopening()
{
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    const QUuid removed = QUuid::createUuid();
    {
        const auto workspace = open();
        QVERIFY(!workspace->tokenRecord(first));
        QVERIFY(workspace->setTokenRecord(first, recordOf(u"old"_s)));
        QVERIFY(workspace->setTokenRecord(first, recordOf(u"anna"_s)));
        QVERIFY(workspace->setTokenRecord(second, recordOf(u"ben"_s)));
        QVERIFY(workspace->setTokenRecord(removed, recordOf(u"carla"_s)));
        QVERIFY(workspace->removeTokenRecord(removed));
        QVERIFY(workspace->tokenRecord(first) == recordOf(u"anna"_s));
        QVERIFY(!workspace->tokenRecord(removed));
    }
    const auto workspace = open();
    QVERIFY(workspace->tokenRecord(first) == recordOf(u"anna"_s));
    QVERIFY(workspace->tokenRecord(second) == recordOf(u"ben"_s));
    QVERIFY(!workspace->tokenRecord(removed));
}

void TestTokenRecords::changesAreTold()
{
    const auto workspace = open();
    const QUuid connector = QUuid::createUuid();
    QSignalSpy changed(workspace.get(), &Workspace::tokenRecordChanged);
    QVERIFY(workspace->setTokenRecord(connector, recordOf(u"anna"_s)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.takeFirst().first().toUuid(), connector);
    QVERIFY(workspace->removeTokenRecord(connector));
    QCOMPARE(changed.size(), 1);
}

void TestTokenRecords::aDeletedConnectorThatIsBroughtBackHasItsRecordAgain()
{
    const Connector connector{
        QUuid::createUuid(), u"Archive"_s, {}, FileSystemSettings{u"/srv"_s, FileSystemAccount::Service, {}, false}};
    const auto workspace = open();
    QVERIFY(workspace->insert(connector));
    QVERIFY(workspace->setTokenRecord(connector.id, recordOf(u"anna"_s)));
    DeletedConnectors deleted(workspace.get());
    QVERIFY(deleted.remove({connector.id}));
    QVERIFY(deleted.restore());
    QVERIFY(workspace->tokenRecord(connector.id) == recordOf(u"anna"_s));
}

void TestTokenRecords::whatCannotBeReadIsNoRecordAndIsReplaced_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("no JSON") << u"never"_s;
    QTest::newRow("no object") << u"[1]"_s;
    QTest::newRow("an object without a member") << u"{}"_s;
    QTest::newRow("a member of another kind") << u"{\"username\": 7}"_s;
}

void TestTokenRecords::whatCannotBeReadIsNoRecordAndIsReplaced()
{
    QFETCH(QString, json);
    const QUuid connector = QUuid::createUuid();
    (void)open();
    runSql(m_path,
           {u"INSERT INTO token_records VALUES ('%1', '%2')"_s.arg(connector.toString(QUuid::WithoutBraces), json)});
    {
        const auto workspace = open();
        QVERIFY(!workspace->tokenRecord(connector));
        QVERIFY(workspace->setTokenRecord(connector, recordOf(u"anna"_s)));
    }
    QVERIFY(open()->tokenRecord(connector) == recordOf(u"anna"_s));
}

void TestTokenRecords::aWorkspaceOfTheSecondVersionKeepsWhatItHas()
{
    const Connector connector{
        QUuid::createUuid(), u"Archive"_s, {}, FileSystemSettings{u"/srv"_s, FileSystemAccount::Service, {}, false}};
    makeOlderWorkspace(m_path, 2,
                       {u"INSERT INTO connectors VALUES ('%1', 'archive', '%2')"_s.arg(
                           connector.id.toString(QUuid::WithoutBraces),
                           QString::fromUtf8(QJsonDocument(toJson(connector)).toJson(QJsonDocument::Compact)))});
    const auto workspace = open();
    QCOMPARE(workspace->connectors(), QList<Connector>{connector});
    QVERIFY(!workspace->tokenRecord(connector.id));
    QVERIFY(workspace->setTokenRecord(connector.id, recordOf(u"anna"_s)));
}

QTEST_GUILESS_MAIN(TestTokenRecords)
#include "tst_tokenrecords.moc"
