// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The checklist of CONTRIBUTING.md, "How to add a connector type": a type cannot be half added.

#include "delivery/engine/localdeliveryengine.h"
#include "models/connector/connectortype.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/editors/connectoreditor.h"
#include "ui/editors/shared/connectorauthorization.h"
#include "ui/editors/shared/storedsecrets.h"
#include "ui/text/connectortext.h"
#include "ui/widgets/theme.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

Connector connectorOf(ConnectorType type)
{
    return {QUuid::createUuid(), u"One of each"_s, {}, defaultSettings(type)};
}

} // namespace

class TestConnectorTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAlternativeIsAType();
    void typeIsComplete_data();
    void typeIsComplete();
    void editorShowsEveryField_data();
    void editorShowsEveryField();
    void senderIsThere_data();
    void senderIsThere();
};

static void addTypeRows()
{
    QTest::addColumn<ConnectorType>("type");
    for (const ConnectorTypeInfo &info : connectorTypes())
        QTest::newRow(info.id.data()) << info.type;
}

void TestConnectorTypes::everyAlternativeIsAType()
{
    QCOMPARE(connectorTypes().size() + 1, std::variant_size_v<ConnectorSettings>);
    QStringList ids;
    for (const ConnectorTypeInfo &info : connectorTypes())
        ids << info.id;
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

void TestConnectorTypes::typeIsComplete_data()
{
    addTypeRows();
}

void TestConnectorTypes::typeIsComplete()
{
    QFETCH(ConnectorType, type);
    const ConnectorTypeInfo &info = typeInfo(type);
    QCOMPARE(connectorTypeWithId(QString(info.id)), type);
    QCOMPARE(typeOf(defaultSettings(type)), type);
    QVERIFY(!Theme::icon(u"connectors/"_s + info.iconName).isNull());
    QVERIFY(!text::connectorType(type).isEmpty());
    QVERIFY(!text::connectorTypeDescription(type).isEmpty());
    for (const Field field : info.fields)
        QVERIFY2(!text::field(field).isEmpty(), qPrintable(fieldName(field)));

    // JSON keeps what this version does not know, and holds every field that is not a secret.
    QJsonObject json = toJson(connectorOf(type));
    for (const Field field : info.fields)
        QVERIFY2(field == Field::Password || json.contains(fieldName(field)), qPrintable(fieldName(field)));
    json.insert("fromTheFuture"_L1, 7);
    const auto read = connectorFromJson(json);
    QVERIFY(read);
    QCOMPARE(toJson(*read), json);

    // A new connector says what is missing.
    QVERIFY(!validate(connectorOf(type), {}).isEmpty());
}

void TestConnectorTypes::editorShowsEveryField_data()
{
    addTypeRows();
}

void TestConnectorTypes::editorShowsEveryField()
{
    QFETCH(ConnectorType, type);
    ConnectorDraft draft;
    draft.load(connectorOf(type));
    ScriptedPrompts prompts;
    StoredSecrets stored(nullptr);
    ConnectorAuthorization authorization(&draft);
    ConnectorEditor editor(&draft, &stored, &authorization, &prompts);
    QStringList missing;
    for (const Field field : typeInfo(type).fields) {
        if (!editor.findChild<QWidget *>(fieldName(field)))
            missing << fieldName(field);
    }
    QCOMPARE(missing.join(u", "_s), QString());
}

void TestConnectorTypes::senderIsThere_data()
{
    addTypeRows();
}

void TestConnectorTypes::senderIsThere()
{
    QFETCH(ConnectorType, type);
    const LocalDeliveryEngine engine(nullptr, nullptr);
    QVERIFY(engine.canDeliverTo(type));
}

QTEST_MAIN(TestConnectorTypes)

#include "tst_connectortypes.moc"
