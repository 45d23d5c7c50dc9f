// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/configurationdifference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QString &text)
{
    QString json = text;
    const QJsonDocument document = QJsonDocument::fromJson(json.replace(u'\'', u'"').toUtf8());
    Q_ASSERT(document.isObject());
    return document.object();
}

QString compact(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"-"_s;
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2)).replace(u'"', u'\'');
}

// "path: before > after"
QStringList lines(const QList<FieldDifference> &differences)
{
    QStringList lines;
    for (const FieldDifference &difference : differences) {
        lines << u"%1: %2 > %3"_s.arg(difference.path, compact(difference.before), compact(difference.after));
    }
    return lines;
}

Connector folder(const QString &location)
{
    return {QUuid::createUuid(), u"Archive"_s, u"Invoices"_s,
            FileSystemSettings{location, FileSystemAccount::Service, {}, false}};
}

TerminalUser user(const QString &username, const QString &email = {})
{
    return {username, {}, {}, email, {}, {}, {}};
}

Workflow workflow(const QString &id, const QString &name, const QList<InputVariable> &inputs = {})
{
    Workflow workflow;
    workflow.id = id;
    workflow.name = name;
    workflow.inputs = inputs;
    return workflow;
}

// Small values of few keys, so that two of them have much in common.
QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    constexpr std::array keys{"a"_L1, "b"_L1, "users"_L1, "username"_L1, "workflows"_L1, "id"_L1, "name"_L1};
    switch (random.bounded(depth > 0 ? 6 : 4)) {
    case 0:
        return random.bounded(3);
    case 1:
        return QString(QChar(u'x' + random.bounded(3)));
    case 2:
        return random.bounded(2) == 0;
    case 3:
        return QJsonValue(QJsonValue::Null);
    case 4: {
        QJsonArray array;
        for (int count = random.bounded(4); count > 0; --count)
            array.append(randomValue(random, depth - 1));
        return array;
    }
    default: {
        QJsonObject json;
        for (int count = random.bounded(5); count > 0; --count)
            json.insert(keys[random.bounded(static_cast<quint32>(keys.size()))], randomValue(random, depth - 1));
        return json;
    }
    }
}

} // namespace

class TestConfigurationDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreCompared_data();
    void valuesAreCompared();
    void connectorsDifferWithoutTheirIds();
    void connectorsOfTwoTypesDifferInTheFieldsOfBoth();
    void whatThisVersionDoesNotKnowDiffersToo();
    void theSystemConfigurationDiffersByField();
    void entriesOfTheDirectoryAreKnownByTheirNames();
    void entriesThatChangePlacesDifferAsAList();
    void thereIsNoDifferenceWhereNothingDiffersAndOnlyThere();
    void aLargeDirectoryIsCompared();
};

void TestConfigurationDifference::valuesAreCompared_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &before, const QString &after, const QStringList &expected) {
        QTest::newRow(name) << before << after << expected;
    };
    row("nothing", u"{'a': 1}"_s, u"{'a': 1}"_s, {});
    row("a value", u"{'a': 1}"_s, u"{'a': 2}"_s, {u"a: 1 > 2"_s});
    row("in the order of the keys, whichever side has them", u"{'b': 1, 'd': 1}"_s, u"{'c': 1, 'a': 1}"_s,
        {u"a: - > 1"_s, u"b: 1 > -"_s, u"c: - > 1"_s, u"d: 1 > -"_s});
    row("null is not nothing", u"{'a': null}"_s, u"{}"_s, {u"a: null > -"_s});
    row("of another type", u"{'a': 1}"_s, u"{'a': '1'}"_s, {u"a: 1 > '1'"_s});
    row("within an object", u"{'o': {'a': 1, 'b': 1}}"_s, u"{'o': {'a': 2, 'b': 1}}"_s, {u"o.a: 1 > 2"_s});
    row("an object and something else", u"{'o': {'a': 1}}"_s, u"{'o': [1]}"_s, {u"o: {'a':1} > [1]"_s});
    row("a list of plain values, as a whole", u"{'l': [1, 2]}"_s, u"{'l': [2, 1]}"_s, {u"l: [1,2] > [2,1]"_s});
    row("a list of mixed values, as a whole", u"{'l': [{'a': 1}]}"_s, u"{'l': [{'a': 1}, 1]}"_s,
        {u"l: [{'a':1}] > [{'a':1},1]"_s});
    row("a list of objects, by position", u"{'l': [{'a': 1}, {'a': 2}]}"_s, u"{'l': [{'a': 1}, {'a': 3}]}"_s,
        {u"l.1.a: 2 > 3"_s});
    row("a longer list of objects", u"{'l': []}"_s, u"{'l': [{'a': 1}]}"_s, {u"l.0: - > {'a':1}"_s});
    row("a shorter list of objects", u"{'l': [{'a': 1}, {'a': 2}]}"_s, u"{'l': [{'a': 1}]}"_s, {u"l.1: {'a':2} > -"_s});
    row("lists within lists", u"{'l': [{'m': [{'a': 1}]}]}"_s, u"{'l': [{'m': [{'a': 2}]}]}"_s,
        {u"l.0.m.0.a: 1 > 2"_s});
    row("entries without names, by position", u"{'users': [{'username': ''}, {'username': ''}]}"_s,
        u"{'users': [{'username': ''}, {'username': 'anna'}]}"_s, {u"users.1.username: '' > 'anna'"_s});
    row("workflows whose ids tell them apart, by id", u"{'workflows': [{'id': '7', 'name': 'Scan'}]}"_s,
        u"{'workflows': [{'id': '7', 'name': 'Fax'}]}"_s, {u"workflows.7.name: 'Scan' > 'Fax'"_s});
    row("workflows with one id, by name",
        u"{'workflows': [{'id': '7', 'name': 'Scan'}, {'id': '7', 'name': 'Fax', 'a': 1}]}"_s,
        u"{'workflows': [{'id': '7', 'name': 'Scan'}, {'id': '7', 'name': 'Fax', 'a': 2}]}"_s,
        {u"workflows.Fax.a: 1 > 2"_s});
}

void TestConfigurationDifference::valuesAreCompared()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, expected);
    QCOMPARE(lines(differences(object(before), object(after))), expected);
}

void TestConfigurationDifference::connectorsDifferWithoutTheirIds()
{
    const Connector before = folder(u"/srv/scans"_s);
    Connector after = folder(u"/srv/archive"_s);
    after.description.clear();
    const QStringList expected{u"baseLocation: '/srv/scans' > '/srv/archive'"_s, u"description: 'Invoices' > ''"_s};
    QCOMPARE(lines(differences(before, after)), expected);
}

void TestConfigurationDifference::connectorsOfTwoTypesDifferInTheFieldsOfBoth()
{
    const Connector before = folder(u"/srv/scans"_s);
    Connector after = before;
    after.settings = ExtensionSettings{u"https://capture.example.com/scan"_s, {{u"Unit"_s, u"Legal"_s}}};
    const QStringList expected{u"account: 'service' > -"_s,
                               u"baseLocation: '/srv/scans' > -"_s,
                               u"endpointUrl: - > 'https://capture.example.com/scan'"_s,
                               u"impersonateTerminalUser: false > -"_s,
                               u"properties: - > [{'name':'Unit','value':'Legal'}]"_s,
                               u"type: 'file-system' > 'extension'"_s,
                               u"username: '' > -"_s,
                               u"whenNameTaken: 'number' > -"_s};
    QCOMPARE(lines(differences(before, after)), expected);
}

void TestConfigurationDifference::whatThisVersionDoesNotKnowDiffersToo()
{
    Connector before = folder(u"/srv/scans"_s);
    before.unknownKeys = object(u"{'retries': {'count': 3}}"_s);
    Connector after = before;
    after.unknownKeys = object(u"{'retries': {'count': 4}, 'region': 'north'}"_s);
    const QStringList expected{u"region: - > 'north'"_s, u"retries.count: 3 > 4"_s};
    QCOMPARE(lines(differences(before, after)), expected);
}

void TestConfigurationDifference::theSystemConfigurationDiffersByField()
{
    SystemConfiguration before;
    before.mailServer.host = u"mail.example.com"_s;
    SystemConfiguration after = before;
    after.mailServer.port = 587;
    after.faxPagePacks = {u"500 Pages"_s};
    const QStringList expected{u"faxPagePacks: [] > ['500 Pages']"_s, u"mailServer.port: 25 > 587"_s};
    QCOMPARE(lines(differences(before, after)), expected);
}

void TestConfigurationDifference::entriesOfTheDirectoryAreKnownByTheirNames()
{
    const Directory before{{user(u"anna@example.com"_s, u"anna@example.com"_s), user(u"ben@example.com"_s)},
                           {},
                           {workflow(u"1"_s, u"Scan"_s, {{u"costCentre"_s, u"1"_s}, {u"fileNumber"_s, {}}})}};
    const Directory after{{user(u"zoe@example.com"_s), user(u"anna@example.com"_s, u"a.ferrer@example.com"_s)},
                          {},
                          {workflow(u"1"_s, u"Scan"_s, {{u"costCentre"_s, u"2"_s}})}};
    const QStringList found = lines(differences(before, after));
    QCOMPARE(found.size(), 5);
    QCOMPARE(found.at(0), u"users.anna@example.com.email: 'anna@example.com' > 'a.ferrer@example.com'"_s);
    QVERIFY(found.at(1).startsWith(u"users.ben@example.com: {"_s) && found.at(1).endsWith(u"} > -"_s));
    QVERIFY(found.at(2).startsWith(u"users.zoe@example.com: - > {"_s));
    QCOMPARE(found.at(3), u"workflows.1.inputs.costCentre.value: '1' > '2'"_s);
    QCOMPARE(found.at(4), u"workflows.1.inputs.fileNumber: {'name':'fileNumber','value':''} > -"_s);
}

void TestConfigurationDifference::entriesThatChangePlacesDifferAsAList()
{
    const Directory before{{user(u"anna"_s), user(u"ben"_s), user(u"carla"_s)}, {}, {}};
    const Directory after{{user(u"carla"_s), user(u"anna"_s), user(u"dora"_s)}, {}, {}};
    const QStringList found = lines(differences(before, after));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0), u"users: ['anna','carla'] > ['carla','anna']"_s);
    QVERIFY(found.at(1).startsWith(u"users.ben: {"_s));
    QVERIFY(found.at(2).startsWith(u"users.dora: -"_s));
}

void TestConfigurationDifference::thereIsNoDifferenceWhereNothingDiffersAndOnlyThere()
{
    QRandomGenerator random(9);
    int same = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QJsonObject before{{"a"_L1, randomValue(random, 3)}, {"users"_L1, randomValue(random, 2)}};
        const QJsonObject after =
            round % 2 == 0 ? before : QJsonObject{{"a"_L1, randomValue(random, 3)}, {"users"_L1, before["users"_L1]}};
        same += before == after ? 1 : 0;
        if (differences(before, after).isEmpty() != (before == after))
            QFAIL(qPrintable(compact(before) + u'\n' + compact(after)));
    }
    QVERIFY(same > 10'000 && same < 20'000);
}

// By name in constant time each.
void TestConfigurationDifference::aLargeDirectoryIsCompared()
{
    Directory before;
    for (int number = 0; number < 20'000; ++number)
        before.users.append(user(u"user%1@example.com"_s.arg(number)));
    Directory after = before;
    std::reverse(after.users.begin(), after.users.end());
    after.users[0].email = u"last@example.com"_s;
    const QList<FieldDifference> found = differences(before, after);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).path, u"users"_s);
    QCOMPARE(found.at(1).path, u"users.user19999@example.com.email"_s);
}

QTEST_GUILESS_MAIN(TestConfigurationDifference)
#include "tst_configurationdifference.moc"
