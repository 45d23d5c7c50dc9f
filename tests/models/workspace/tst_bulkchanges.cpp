// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Many connectors at once: all of them, or none.

#include "models/workspace/workspace.h"

#include <QSignalSpy>
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

} // namespace

class TestBulkChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allAreInsertedAndToldAtOnce();
    void oneThatIsRefusedKeepsAllOut_data();
    void oneThatIsRefusedKeepsAllOut();
    void allAreRemovedAndComeBackAsTheyWere();
    void oneThatIsGoneKeepsAllIn();

private:
    void reopen()
    {
        m_workspace.reset();
        m_workspace = std::move(*Workspace::open(m_folder->filePath(u"test.scanconnectors"_s)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Connector m_present;
};

void TestBulkChanges::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
    m_present = folder(u"Present"_s);
    QVERIFY(m_workspace->insert(m_present));
}

void TestBulkChanges::allAreInsertedAndToldAtOnce()
{
    const QSignalSpy changed(m_workspace.get(), &Workspace::connectorsChanged);
    const QSignalSpy saved(m_workspace.get(), &Workspace::connectorSaved);
    const Connector first = folder(u"A"_s);
    const Connector second = folder(u"B"_s);
    QVERIFY(m_workspace->insertAll({second, first}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(saved.size(), 0);
    const QList<Connector> all{first, second, m_present};
    QCOMPARE(m_workspace->connectors(), all);
    reopen();
    QCOMPARE(m_workspace->connectors(), all);
}

void TestBulkChanges::oneThatIsRefusedKeepsAllOut_data()
{
    QTest::addColumn<QString>("secondName");
    QTest::addColumn<bool>("hasFirstId");
    QTest::addColumn<bool>("hasPresentId");
    QTest::addColumn<Code>("code");
    QTest::newRow("the name is taken") << u" PRESENT"_s << false << false << Code::Refused;
    QTest::newRow("the name is given twice among them") << u"first"_s << false << false << Code::Refused;
    QTest::newRow("it has an error of its own") << QString() << false << false << Code::Refused;
    QTest::newRow("the id is there") << u"Second"_s << false << true << Code::Conflict;
    QTest::newRow("the id is given twice among them") << u"Second"_s << true << false << Code::Conflict;
}

void TestBulkChanges::oneThatIsRefusedKeepsAllOut()
{
    QFETCH(QString, secondName);
    QFETCH(bool, hasFirstId);
    QFETCH(bool, hasPresentId);
    QFETCH(Code, code);
    const Connector first = folder(u"First"_s);
    Connector second = folder(secondName);
    if (hasFirstId)
        second.id = first.id;
    if (hasPresentId)
        second.id = m_present.id;
    const QSignalSpy changed(m_workspace.get(), &Workspace::connectorsChanged);
    const auto inserted = m_workspace->insertAll({first, second, folder(u"Third"_s)});
    QVERIFY(!inserted);
    QCOMPARE(inserted.error().code, code);
    QCOMPARE(inserted.error().subject, secondName);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_workspace->connectors(), QList<Connector>{m_present});
    reopen();
    QCOMPARE(m_workspace->connectors(), QList<Connector>{m_present});
}

void TestBulkChanges::allAreRemovedAndComeBackAsTheyWere()
{
    const QList<Connector> others{folder(u"A"_s), folder(u"B"_s)};
    QVERIFY(m_workspace->insertAll(others));
    const QSignalSpy changed(m_workspace.get(), &Workspace::connectorsChanged);
    const QSignalSpy removed(m_workspace.get(), &Workspace::connectorRemoved);
    QVERIFY(m_workspace->removeAll({others.first().id, others.last().id}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(removed.size(), 0);
    reopen();
    QCOMPARE(m_workspace->connectors(), QList<Connector>{m_present});
    QVERIFY(m_workspace->insertAll(others));
    QCOMPARE(m_workspace->connectors(), others + QList<Connector>{m_present});
}

void TestBulkChanges::oneThatIsGoneKeepsAllIn()
{
    const auto removed = m_workspace->removeAll({m_present.id, QUuid::createUuid()});
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, Code::Conflict);
    QCOMPARE(m_workspace->connectors(), QList<Connector>{m_present});
    reopen();
    QCOMPARE(m_workspace->connectors(), QList<Connector>{m_present});
}

QTEST_GUILESS_MAIN(TestBulkChanges)
#include "tst_bulkchanges.moc"
