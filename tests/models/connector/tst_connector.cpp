// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/connector.h"
#include "models/connector/connectortype.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QUuid id = QUuid::fromString(u"7d444840-9dc0-11d1-b245-5ffdce74fad2"_s);

QJsonObject object(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("The test's own JSON is wrong: %s", qPrintable(error.errorString()));
    return document.object();
}

} // namespace

class TestConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeSurvivesJson_data();
    void everyTypeSurvivesJson();
    void theKeysAreTheSpecificationsFields();
    void keysOfAnotherVersionAreWrittenBack();
    void aDefinitionFromBeforeNumbersTakenNames();
    void anUnknownTypeIsWrittenBack();
    void wrongJsonIsRefusedWithItsPlace_data();
    void wrongJsonIsRefusedWithItsPlace();
    void charactersAreCountedAsPeopleDo();
    void theDestinationShowsNoSecret_data();
    void theDestinationShowsNoSecret();
};

void TestConnector::everyTypeSurvivesJson_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::newRow("File System") << ConnectorSettings(FileSystemSettings{
        u"\\\\fs01\\scans\\%userHome%"_s, FileSystemAccount::Custom, u"corp\\scan"_s, true, WhenNameTaken::Refuse});
    QTest::newRow("Email (SMTP)") << ConnectorSettings(
        SmtpSettings{SmtpAuthentication::Microsoft365, u"a@b.example"_s});
    QTest::newRow("Microsoft Exchange") << ConnectorSettings(ExchangeSettings{
        ExchangeAuthentication::Microsoft365, u"https://mail.example/EWS/Exchange.asmx"_s, u"corp\\scan"_s, true});
    QTest::newRow("Extension") << ConnectorSettings(
        ExtensionSettings{u"https://example.com/api?code=k"_s, {{u"Site"_s, u"Nörd"_s}, {u"Empty"_s, {}}}});
    for (const ConnectorTypeInfo &info : connectorTypes())
        QTest::addRow("an empty %s", info.id.data()) << defaultSettings(info.type);
}

void TestConnector::everyTypeSurvivesJson()
{
    QFETCH(ConnectorSettings, settings);
    const Connector connector{id, u"Büro 🖨"_s, u"two\nlines"_s, settings};
    const auto read = connectorFromJson(toJson(connector));
    QVERIFY(read);
    QCOMPARE(*read, connector);
}

void TestConnector::theKeysAreTheSpecificationsFields()
{
    const Connector connector{id, u"A"_s, u"B"_s, ExtensionSettings{u"https://e.example"_s, {{u"n"_s, u"v"_s}}}};
    const QJsonObject expected{
        {"id"_L1, "7d444840-9dc0-11d1-b245-5ffdce74fad2"_L1},
        {"name"_L1, "A"_L1},
        {"description"_L1, "B"_L1},
        {"type"_L1, "extension"_L1},
        {"endpointUrl"_L1, "https://e.example"_L1},
        {"properties"_L1, QJsonArray{QJsonObject{{"name"_L1, "n"_L1}, {"value"_L1, "v"_L1}}}},
    };
    QCOMPARE(toJson(connector), expected);
}

void TestConnector::keysOfAnotherVersionAreWrittenBack()
{
    QJsonObject json = toJson({id, u"A"_s, {}, FileSystemSettings{u"/srv"_s, FileSystemAccount::Service, {}, false}});
    json.insert("retention"_L1, QJsonObject{{"days"_L1, 30}});
    const auto read = connectorFromJson(json);
    QVERIFY(read);
    QCOMPARE(toJson(*read), json);
}

void TestConnector::aDefinitionFromBeforeNumbersTakenNames()
{
    QJsonObject json = toJson({id, u"A"_s, {}, FileSystemSettings{}});
    json.remove("whenNameTaken"_L1);
    const auto read = connectorFromJson(json);
    QVERIFY(read);
    QCOMPARE(std::get<FileSystemSettings>(read->settings).whenNameTaken, WhenNameTaken::Number);
}

void TestConnector::anUnknownTypeIsWrittenBack()
{
    const QJsonObject json{
        {"id"_L1, "7d444840-9dc0-11d1-b245-5ffdce74fad2"_L1},
        {"name"_L1, "Cloud"_L1},
        {"description"_L1, ""_L1},
        {"type"_L1, "sharepoint"_L1},
        {"site"_L1, QJsonObject{{"url"_L1, "https://s.example"_L1}, {"depth"_L1, 3}}},
        {"tags"_L1, QJsonArray{1, QJsonValue()}},
    };
    const auto read = connectorFromJson(json);
    QVERIFY(read);
    QCOMPARE(typeOf(read->settings), ConnectorType::Unknown);
    QCOMPARE(read->name, u"Cloud"_s);
    QCOMPARE(toJson(*read), json);
}

void TestConnector::wrongJsonIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<JsonFailure::Code>("code");
    QTest::addColumn<QString>("path");
    using Code = JsonFailure::Code;
    QTest::newRow("a name that is a number") << QByteArray("{\"name\": 7}") << Code::WrongType << u"name"_s;
    QTest::newRow("an id that is none") << QByteArray("{\"id\": \"seven\"}") << Code::Missing << u"id"_s;
    QTest::newRow("a type that is a list") << QByteArray("{\"type\": []}") << Code::WrongType << u"type"_s;
    QTest::newRow("a flag that is a text")
        << QByteArray("{\"impersonateTerminalUser\": \"yes\"}") << Code::WrongType << u"impersonateTerminalUser"_s;
    QTest::newRow("an account that does not exist")
        << QByteArray("{\"account\": \"root\"}") << Code::UnknownValue << u"account"_s;
    QTest::newRow("an answer to a taken name that does not exist")
        << QByteArray("{\"whenNameTaken\": \"ask\"}") << Code::UnknownValue << u"whenNameTaken"_s;
    QTest::newRow("a property that is a text")
        << QByteArray("{\"type\": \"extension\", \"properties\": [\"a\"]}") << Code::WrongType << u"properties.0"_s;
    QTest::newRow("a property's value that is a number")
        << QByteArray("{\"type\": \"extension\", \"properties\": [{\"name\": \"a\", \"value\": 1}]}") << Code::WrongType
        << u"properties.0.value"_s;
}

void TestConnector::wrongJsonIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, changes);
    QFETCH(JsonFailure::Code, code);
    QFETCH(QString, path);
    const QJsonObject right = toJson({id, u"A"_s, {}, FileSystemSettings{}});
    const auto read = connectorFromJson(merged(right, object(changes)));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().path, path);
    QVERIFY(!read.error().expected.isEmpty());
}

void TestConnector::charactersAreCountedAsPeopleDo()
{
    QCOMPARE(characterCount({}), 0);
    QCOMPARE(characterCount(u"Büro"_s), 4);
    QCOMPARE(characterCount(u"🖨🖨"_s), 2);
}

void TestConnector::theDestinationShowsNoSecret_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<QString>("destination");
    QTest::newRow("a folder") << ConnectorSettings(FileSystemSettings{u"/srv"_s, FileSystemAccount::Service, {}, false})
                              << u"/srv"_s;
    QTest::newRow("the system's mail server") << ConnectorSettings(SmtpSettings{}) << u"mail.example"_s;
    QTest::newRow("a mail account") << ConnectorSettings(
        SmtpSettings{SmtpAuthentication::Microsoft365, u"a@b.example"_s})
                                    << u"a@b.example"_s;
    QTest::newRow("an endpoint with a key")
        << ConnectorSettings(ExtensionSettings{u"https://u:p@e.example:8443/api/scan?code=s3cr3t#x"_s, {}})
        << u"e.example:8443/api/scan"_s;
    QTest::newRow("an address that is none") << ConnectorSettings(ExtensionSettings{u"s3cr3t"_s, {}}) << QString();
    QTest::newRow("an unknown type") << ConnectorSettings(UnknownSettings{u"sharepoint"_s, {}}) << u"sharepoint"_s;
}

void TestConnector::theDestinationShowsNoSecret()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(QString, destination);
    SystemConfiguration system;
    system.mailServer.host = u"mail.example"_s;
    QCOMPARE(destinationOf({id, u"A"_s, {}, settings}, system), destination);
}

QTEST_APPLESS_MAIN(TestConnector)
#include "tst_connector.moc"
