// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/configuration.h"
#include "tests/support/connectorgenerator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <random>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QUuid firstId(u"11111111-9dc0-41d1-b245-5ffdce74fad2"_s);
const QUuid secondId(u"22222222-9dc0-41d1-b245-5ffdce74fad2"_s);

Configuration everything()
{
    return {generateConnectors(100), generatedSystem(), generatedDirectory()};
}

QByteArray bytesOf(const Configuration &configuration)
{
    return toBytes(configuration, neededSecrets(configuration));
}

QJsonObject objectOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

// The lines that one of the two has and the other has not, "-" before and "+" after, each side in its order.
QStringList changedLines(const QByteArray &before, const QByteArray &after)
{
    QStringList gone = QString::fromUtf8(before).split(u'\n');
    QStringList come;
    const QStringList lines = QString::fromUtf8(after).split(u'\n');
    for (const QString &line : lines) {
        if (!gone.removeOne(line))
            come << u'+' + line.trimmed();
    }
    for (QString &line : gone)
        line = u'-' + line.trimmed();
    return gone + come;
}

QStringList slotsOf(const Configuration &configuration)
{
    QStringList slots_;
    const QList<NeededSecret> needed = neededSecrets(configuration);
    for (const NeededSecret &secret : needed)
        slots_ << u"%1 %2"_s.arg(secret.owner.isNull() ? u"system"_s : secret.name, secret.slot);
    return slots_;
}

} // namespace

class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportReadsLikeThis();
    void exportsOfOneStateAreTheSameToTheByte();
    void connectorsStandInTheOrderOfTheirNames();
    void aChangedFieldIsAChangedLine();
    void anAddedConnectorIsAddedLines();
    void aMovedNameIsNoOtherChange();
    void whatWasNotChosenIsNotThere();
    void neededSecretsAreThoseThatTheDefinitionsAskFor_data();
    void neededSecretsAreThoseThatTheDefinitionsAskFor();
    void neededSecretsStandInTheOrderOfTheConnectors();
    void textThatIsNoUnicodeIsStillAFileThatCanBeRead();
};

void TestConfiguration::anExportReadsLikeThis()
{
    const Configuration configuration{{{firstId,
                                        u"Büro"_s,
                                        u"two\nlines"_s,
                                        SmtpSettings{SmtpAuthentication::Microsoft365, u"a@b.example"_s},
                                        {{"later"_L1, QJsonArray{1, QJsonValue()}}}}},
                                      {},
                                      {},
                                      "sealed"};
    const QByteArray expected = R"({
    "connectors": [
        {
            "authentication": "microsoft365",
            "description": "two\nlines",
            "id": "11111111-9dc0-41d1-b245-5ffdce74fad2",
            "later": [
                1,
                null
            ],
            "name": "Büro",
            "type": "smtp",
            "username": "a@b.example"
        }
    ],
    "format": "scan-connectors",
    "formatVersion": 1,
    "neededSecrets": [
        {
            "name": "Büro",
            "owner": "11111111-9dc0-41d1-b245-5ffdce74fad2",
            "slot": "authorization"
        }
    ],
    "sealedSecrets": "c2VhbGVk"
}
)";
    QCOMPARE(QString::fromUtf8(bytesOf(configuration)), QString::fromUtf8(expected));
}

// Qt's own writer makes the same of the document as a whole.
void TestConfiguration::exportsOfOneStateAreTheSameToTheByte()
{
    Configuration configuration = everything();
    const QByteArray text = bytesOf(configuration);
    QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(QJsonDocument(objectOf(text)).toJson()));
    std::mt19937 random(7);
    for (int round = 0; round < 5; ++round) {
        std::shuffle(configuration.connectors.begin(), configuration.connectors.end(), random);
        QCOMPARE(bytesOf(configuration), text);
    }
    const QByteArray empty = bytesOf({});
    QCOMPARE(QString::fromUtf8(empty), QString::fromUtf8(QJsonDocument(objectOf(empty)).toJson()));
}

void TestConfiguration::connectorsStandInTheOrderOfTheirNames()
{
    Configuration configuration;
    for (const QString &name : {u"b"_s, u"ä"_s, u"B2"_s, u"a"_s, u" A1"_s})
        configuration.connectors.append({QUuid::createUuidV5(firstId, name), name, {}, SmtpSettings{}});
    QStringList names;
    const QJsonArray connectors = objectOf(bytesOf(configuration)).value("connectors"_L1).toArray();
    for (const QJsonValue &connector : connectors)
        names << connector.toObject().value("name"_L1).toString();
    QCOMPARE(names, (QStringList{u"a"_s, u" A1"_s, u"b"_s, u"B2"_s, u"ä"_s}));
}

void TestConfiguration::aChangedFieldIsAChangedLine()
{
    const Configuration before = everything();
    Configuration after = before;
    after.connectors[17].description = u"changed"_s;
    after.system->mailServer.port = 2525;
    after.directory->users[3].surname = u"Müller"_s;
    QCOMPARE(changedLines(bytesOf(before), bytesOf(after)),
             (QStringList{u"-\"description\": \"%1\","_s.arg(before.connectors[17].description),
                          u"-\"surname\": \"Ferrer\","_s, u"-\"port\": 25,"_s, u"+\"description\": \"changed\","_s,
                          u"+\"surname\": \"Müller\","_s, u"+\"port\": 2525,"_s}));
}

void TestConfiguration::anAddedConnectorIsAddedLines()
{
    Configuration before;
    before.connectors = {{firstId, u"a"_s, {}, SmtpSettings{}},
                         {secondId, u"c"_s, {}, ExtensionSettings{u"https://e.example"_s, {}}}};
    Configuration after = before;
    after.connectors.append({QUuid::createUuidV5(firstId, u"b"_s), u"b"_s, {}, SmtpSettings{}});
    const QStringList lines = changedLines(bytesOf(before), bytesOf(after));
    QVERIFY(lines.size() >= 5);
    for (const QString &line : lines)
        QVERIFY2(line.startsWith(u'+'), qPrintable(lines.join(u'\n')));
}

void TestConfiguration::aMovedNameIsNoOtherChange()
{
    Configuration before;
    before.connectors = {{firstId, u"a"_s, u"first"_s, SmtpSettings{}},
                         {secondId, u"c"_s, u"second"_s, SmtpSettings{}}};
    Configuration after = before;
    after.connectors[0].name = u"b"_s;
    QCOMPARE(changedLines(bytesOf(before), bytesOf(after)),
             (QStringList{u"-\"name\": \"a\","_s, u"+\"name\": \"b\","_s}));
}

void TestConfiguration::whatWasNotChosenIsNotThere()
{
    Configuration configuration = everything();
    configuration.system.reset();
    configuration.directory.reset();
    const QJsonObject json = objectOf(bytesOf(configuration));
    QCOMPARE(json.keys(), (QStringList{u"connectors"_s, u"format"_s, u"formatVersion"_s, u"neededSecrets"_s}));
    QCOMPARE(json.value("connectors"_L1).toArray().size(), 100);
    QCOMPARE(objectOf(bytesOf({})).value("connectors"_L1).toArray().size(), 0);
}

void TestConfiguration::neededSecretsAreThoseThatTheDefinitionsAskFor_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<QStringList>("needed");
    using Settings = ConnectorSettings;
    QTest::newRow("the service account") << Settings(FileSystemSettings{}) << QStringList();
    QTest::newRow("an account of one's own")
        << Settings(FileSystemSettings{u"/srv"_s, FileSystemAccount::Custom, u"a\\b"_s})
        << QStringList{u"N password"_s};
    QTest::newRow("the mail server") << Settings(SmtpSettings{}) << QStringList();
    QTest::newRow("Microsoft 365") << Settings(SmtpSettings{SmtpAuthentication::Microsoft365, u"a@b.example"_s})
                                   << QStringList{u"N authorization"_s};
    QTest::newRow("Exchange") << Settings(ExchangeSettings{}) << QStringList{u"N password"_s};
    QTest::newRow("Exchange of Microsoft 365")
        << Settings(ExchangeSettings{ExchangeAuthentication::Microsoft365, {}, {}})
        << QStringList{u"N authorization"_s};
    QTest::newRow("an endpoint") << Settings(ExtensionSettings{}) << QStringList();
    QTest::newRow("an unknown type") << Settings(UnknownSettings{u"later"_s, {}}) << QStringList();
}

void TestConfiguration::neededSecretsAreThoseThatTheDefinitionsAskFor()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(QStringList, needed);
    QCOMPARE(slotsOf({{{firstId, u"N"_s, {}, settings}}}), needed);
}

void TestConfiguration::neededSecretsStandInTheOrderOfTheConnectors()
{
    Configuration configuration{
        {{firstId, u"b"_s, {}, ExchangeSettings{}}, {secondId, u"A"_s, {}, ExchangeSettings{}}}};
    configuration.system.emplace();
    QCOMPARE(slotsOf(configuration), (QStringList{u"A password"_s, u"b password"_s}));
    configuration.system->mailServer.username = u"scan"_s;
    configuration.system->microsoftEmailClientId = u"2f1c8f5e-0000-4000-8000-4b6f0a8f9d01"_s;
    configuration.system->exchangeOAuth2ClientId = u" "_s;
    QCOMPARE(slotsOf(configuration),
             (QStringList{u"A password"_s, u"b password"_s, u"system mailServer.password"_s,
                          u"system microsoftEmailClientSecret"_s}));
    configuration.system->exchangeOAuth2ClientId = u"id"_s;
    QCOMPARE(slotsOf(configuration).last(), u"system exchangeOAuth2ClientSecret"_s);
}

void TestConfiguration::textThatIsNoUnicodeIsStillAFileThatCanBeRead()
{
    const QString half = QString(QChar(0xd83d)) + u" \\ud83d 🖨"_s;
    Configuration configuration{{{firstId, u"a"_s, half, SmtpSettings{}}}};
    const QByteArray text = bytesOf(configuration);
    QVERIFY(!text.contains("\"\\ud83d"));
    const QJsonArray connectors = objectOf(text).value("connectors"_L1).toArray();
    QCOMPARE(connectors.at(0).toObject().value("description"_L1).toString(), u"\ufffd \\ud83d 🖨"_s);
}

QTEST_APPLESS_MAIN(TestConfiguration)

#include "tst_configuration.moc"
