// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/deletedconnectors.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestDeletedConnectors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void bringsBackWhatWasDeletedLast();
    void bringsBackSeveralInOneStep();
    void givesAnotherNameWhereTheOldOneIsTaken();
    void bringsBackWhatHasErrorsByNow();
    void keepsTheStepWhenItCannotBeBroughtBack();
    void refusesWhatIsNotThere();

private:
    Connector add(const QString &name) const
    {
        const Connector connector{
            QUuid::createUuid(), name, {}, FileSystemSettings{u"/srv"_s, FileSystemAccount::Service, {}, false}};
        if (!m_workspace->insert(connector))
            qFatal("The connector cannot be added");
        return connector;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestDeletedConnectors::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::open(m_folder->filePath(u"w.scanconnectors"_s));
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
}

void TestDeletedConnectors::bringsBackWhatWasDeletedLast()
{
    const Connector first = add(u"First"_s);
    const Connector second = add(u"Second"_s);
    DeletedConnectors deleted(m_workspace.get());
    QVERIFY(!deleted.canRestore());
    QVERIFY(deleted.remove({first.id}));
    QVERIFY(deleted.remove({second.id}));
    QVERIFY(m_workspace->connectors().isEmpty());

    const auto restored = deleted.restore();
    QVERIFY(restored);
    QCOMPARE(restored->ids, QList<QUuid>{second.id});
    QCOMPARE(m_workspace->connectors(), QList<Connector>{second});
    QVERIFY(deleted.restore());
    QCOMPARE(m_workspace->connector(first.id), first);
    QVERIFY(!deleted.canRestore());
}

void TestDeletedConnectors::bringsBackSeveralInOneStep()
{
    const Connector first = add(u"First"_s);
    const Connector second = add(u"Second"_s);
    const Connector third = add(u"Third"_s);
    DeletedConnectors deleted(m_workspace.get());
    QVERIFY(deleted.remove({first.id, third.id}));
    QCOMPARE(m_workspace->connectors(), QList<Connector>{second});
    QVERIFY(deleted.restore());
    QCOMPARE(m_workspace->connectors(), (QList<Connector>{first, second, third}));
    QVERIFY(!deleted.canRestore());
}

void TestDeletedConnectors::givesAnotherNameWhereTheOldOneIsTaken()
{
    const Connector old = add(u"Archive"_s);
    DeletedConnectors deleted(m_workspace.get());
    QVERIFY(deleted.remove({old.id}));
    const Connector present = add(u"archive"_s);
    const auto restored = deleted.restore();
    QVERIFY(restored);
    QCOMPARE(restored->renamed, QStringList{u"Archive 2"_s});
    QCOMPARE(m_workspace->connector(old.id)->name, u"Archive 2"_s);
    QCOMPARE(m_workspace->connector(present.id), present);
}

void TestDeletedConnectors::bringsBackWhatHasErrorsByNow()
{
    Workflow workflow;
    workflow.name = u"Fax"_s;
    workflow.inputs = {{u"faxNumber"_s, {}}};
    QVERIFY(m_workspace->setDirectory({{}, {}, {workflow}}));
    const Connector old{QUuid::createUuid(),
                        u"Faxes"_s,
                        {},
                        FileSystemSettings{u"/srv/%faxNumber%"_s, FileSystemAccount::Service, {}, false}};
    QVERIFY(m_workspace->insert(old));
    QVERIFY(m_workspace->setDirectory({}));
    DeletedConnectors deleted(m_workspace.get());
    QVERIFY(deleted.remove({old.id}));
    add(u"Faxes"_s);
    const auto restored = deleted.restore();
    QVERIFY(restored);
    Connector expected = old;
    expected.name = u"Faxes 2"_s;
    QCOMPARE(m_workspace->connector(old.id), expected);
}

void TestDeletedConnectors::keepsTheStepWhenItCannotBeBroughtBack()
{
    const Connector old = add(u"Archive"_s);
    DeletedConnectors deleted(m_workspace.get());
    QVERIFY(deleted.remove({old.id}));
    // Somebody else has brought the same one back.
    QVERIFY(m_workspace->insert(old));
    QVERIFY(!deleted.restore());
    QVERIFY(deleted.canRestore());
    QVERIFY(m_workspace->remove(old.id));
    QVERIFY(deleted.restore());
    QCOMPARE(m_workspace->connector(old.id), old);
}

void TestDeletedConnectors::refusesWhatIsNotThere()
{
    const Connector connector = add(u"Archive"_s);
    DeletedConnectors deleted(m_workspace.get());
    QVERIFY(!deleted.remove({connector.id, QUuid::createUuid()}));
    QCOMPARE(m_workspace->connectors(), QList<Connector>{connector});
    QVERIFY(!deleted.canRestore());
}

QTEST_GUILESS_MAIN(TestDeletedConnectors)

#include "tst_deletedconnectors.moc"
