// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/connectortype.h"
#include "models/workspace/workspace.h"
#include "tests/support/connectorgenerator.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestConnectorGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameCountGivesTheSameConnectors();
    void noNameOrIdIsGivenTwice();
    void everyTypeIsThere();
    void theWorkspaceHoldsThemAndAllKindsOfDeliveries();
};

void TestConnectorGenerator::theSameCountGivesTheSameConnectors()
{
    const QList<Connector> connectors = generateConnectors(300);
    QCOMPARE(connectors.size(), 300);
    QCOMPARE(generateConnectors(300), connectors);
    QCOMPARE(generateConnectors(1000).first(300), connectors);
}

void TestConnectorGenerator::noNameOrIdIsGivenTwice()
{
    const QList<Connector> connectors = generateConnectors(10'000);
    QSet<QString> names;
    QSet<QUuid> ids;
    for (const Connector &connector : connectors) {
        names.insert(connector.name.toCaseFolded());
        ids.insert(connector.id);
    }
    QCOMPARE(names.size(), connectors.size());
    QCOMPARE(ids.size(), connectors.size());
}

void TestConnectorGenerator::everyTypeIsThere()
{
    const ValidationContext context{{}, generatedSystem(), generatedDirectory()};
    const QList<Connector> connectors = generateConnectors(400);
    QHash<ConnectorType, int> counts;
    for (const Connector &connector : connectors) {
        ++counts[typeOf(connector.settings)];
        QVERIFY2(!hasErrors(validate(connector, context)), qPrintable(connector.name));
    }
    for (const ConnectorTypeInfo &info : connectorTypes())
        QCOMPARE(counts.value(info.type), 100);
}

void TestConnectorGenerator::theWorkspaceHoldsThemAndAllKindsOfDeliveries()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"many.scanconnectors"_s);
    QVERIFY(makeWorkspace(path, 200));
    const auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    QCOMPARE((*workspace)->connectors().size(), 200);
    QCOMPARE((*workspace)->system(), generatedSystem());
    QSet<LastDelivery::State> states;
    const QHash<QUuid, LastDelivery> last = (*workspace)->lastDeliveries();
    for (const LastDelivery &delivery : last)
        states.insert(delivery.state);
    using State = LastDelivery::State;
    QCOMPARE(states, (QSet<State>{State::Delivered, State::Failed, State::Cancelled, State::Interrupted}));
}

QTEST_GUILESS_MAIN(TestConnectorGenerator)
#include "tst_connectorgenerator.moc"
