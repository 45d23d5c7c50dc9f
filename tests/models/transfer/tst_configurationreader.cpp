// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/connectortype.h"
#include "models/transfer/configurationreader.h"
#include "tests/support/connectorgenerator.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Code = ConfigurationFailure::Code;

const QByteArray firstId("11111111-9dc0-41d1-b245-5ffdce74fad2");

QByteArray file(const QByteArray &connectors, const QByteArray &more = {})
{
    return "{\"format\": \"scan-connectors\", \"formatVersion\": 1" + more + ",\n\"connectors\": [\n" + connectors
        + "\n]}";
}

QByteArray numberedConnectors(qsizetype count)
{
    QByteArray text = "{\"type\": \"smtp\", \"name\": \"0\"}";
    for (qsizetype number = 1; number < count; ++number)
        text += ",\n{\"type\": \"smtp\", \"name\": \"" + QByteArray::number(number) + "\"}";
    return text;
}

QByteArray smallFile()
{
    Configuration configuration{generateConnectors(2), SystemConfiguration(), generatedDirectory(), "sealed"};
    configuration.directory->users.resize(1);
    return toBytes(configuration, neededSecrets(configuration));
}

QUuid idGivenTo(const QByteArray &name)
{
    const auto read = readConfiguration(file("{\"type\": \"smtp\", \"name\": \"" + name + "\"}"));
    return read ? read->connectors.first().id : QUuid();
}

// "code subject path line", one for each failure.
QStringList failuresOf(const Expected<Configuration, ConfigurationFailures> &read)
{
    if (read)
        return {u"no failure"_s};
    QStringList lines;
    for (const ConfigurationFailure &failure : read.error()) {
        lines << u"%1 ‘%2’ %3 line %4"_s
                     .arg(configurationFailureName(failure.code), failure.subject, failure.value.path)
                     .arg(failure.position.line);
    }
    return lines;
}

} // namespace

class TestConfigurationReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallFileIsRead();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void valuesThatValidationJudgesAreTaken();
    void whatIsWrongWithJsonIsToldWithItsPlace();
    void aFileCutAnywhereIsRefused();
    void aFileWithAWrongByteAnywhereIsReadOrRefused();
    void aFileInAnotherEncodingIsRefused_data();
    void aFileInAnotherEncodingIsRefused();
    void noMoreFailuresAreToldThanPeopleRead();
    void aConnectorWithoutAnIdIsGivenTheSameOneAlways();
    void aHundredThousandConnectorsAreRead();
    void anOlderFileIsMigrated();
    void anOlderFileIsJudgedAsWhatItBecomes();
    void everyFailureHasAName();
};

void TestConfigurationReader::theSmallFileIsRead()
{
    const auto read = readConfiguration(smallFile());
    QVERIFY(read);
    QCOMPARE(read->connectors.size(), 2);
    QVERIFY(read->system);
    QCOMPARE(read->directory->users.size(), 1);
    QCOMPARE(read->sealedSecrets, QByteArray("sealed"));
}

void TestConfigurationReader::wrongFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("failures");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &failures) {
        QTest::newRow(name) << text << failures;
    };
    const QByteArray start("{\"format\": \"scan-connectors\", ");
    const QByteArray smtp("{\"type\": \"smtp\", \"name\": \"");
    row("nothing", "", {u"file-empty ‘’  line 1"_s});
    row("nothing but spaces", " \n\t ", {u"file-empty ‘’  line 1"_s});
    row("JSON of something else", "{\"connectors\": []}", {u"not-a-configuration ‘’  line 1"_s});
    row("another format", "{\"format\": \"x\", \"formatVersion\": 2}", {u"not-a-configuration ‘’  line 1"_s});
    row("a format that is a number", "{\"format\": 1}", {u"not-a-configuration ‘’  line 1"_s});
    row("no version", start + "\"connectors\": []}", {u"version-unknown ‘’  line 1"_s});
    row("a version that is a text", start + "\"formatVersion\": \"1\"}", {u"version-unknown ‘\"1\"’  line 1"_s});
    row("half a version", start + "\"formatVersion\": 1.5}", {u"version-unknown ‘1.5’  line 1"_s});
    row("version zero", start + "\"formatVersion\": 0}", {u"version-unknown ‘0’  line 1"_s});
    row("the next version", start + "\"formatVersion\": 2}", {u"newer-version ‘2’  line 1"_s});
    row("a newer version, whatever else is wrong", start + "\"formatVersion\": 99, \"connectors\": [1]}",
        {u"newer-version ‘99’  line 1"_s});
    row("a huge version", start + "\"formatVersion\": 9007199254740993}",
        {u"newer-version ‘9007199254740993’  line 1"_s});

    row("no list of connectors", start + "\"formatVersion\": 1}", {u"wrong-value ‘’ connectors line 1"_s});
    row("connectors that are an object", start + "\"formatVersion\": 1, \"connectors\": {}}",
        {u"wrong-value ‘’ connectors line 1"_s});
    row("a connector that is a text", file("\"a\""), {u"wrong-value ‘’ connectors.0 line 3"_s});
    row("a connector without a type", file("{\"name\": \"a\"}"), {u"wrong-value ‘a’ connectors.0.type line 3"_s});
    row("a connector with neither id nor name", file("{\"type\": \"smtp\", \"name\": \" \"}"),
        {u"wrong-value ‘ ’ connectors.0.name line 3"_s});
    row("an id that is none", file("{\"type\": \"smtp\", \"id\": \"seven\"}"),
        {u"wrong-value ‘’ connectors.0.id line 3"_s});
    row("an id that is a number", file("{\"type\": \"smtp\", \"id\": 7}"),
        {u"wrong-value ‘’ connectors.0.id line 3"_s});
    row("an id of zeros", file("{\"type\": \"smtp\", \"id\": \"00000000-0000-0000-0000-000000000000\"}"),
        {u"wrong-value ‘’ connectors.0.id line 3"_s});
    row("a name that is a number", file("{\"type\": \"smtp\", \"id\": \"" + firstId + "\", \"name\": 1}"),
        {u"wrong-value ‘’ connectors.0.name line 3"_s});
    row("a value that does not exist", file(smtp + "a\"},\n" + smtp + "b\", \"authentication\": \"none\"}"),
        {u"wrong-value ‘b’ connectors.1.authentication line 4"_s});
    row("a wrong type within", file("{\"type\": \"extension\", \"name\": \"a\", \"properties\": [{\"name\": 1}]}"),
        {u"wrong-value ‘a’ connectors.0.properties.0.name line 3"_s});
    row("all that is wrong", file("1,\n" + smtp + "a\", \"username\": []},\n2"),
        {u"wrong-value ‘’ connectors.0 line 3"_s, u"wrong-value ‘a’ connectors.1.username line 4"_s,
         u"wrong-value ‘’ connectors.2 line 5"_s});

    const QByteArray overlong(longestText + 1, 'x');
    row("a text without end", file(smtp + "a\", \"username\": \"" + overlong + "\"}"),
        {u"wrong-value ‘a’ connectors.0.username line 3"_s});
    row("a text without end where this version knows nothing",
        file(smtp + "a\", \"later\": [1, {\"deep\": \"" + overlong + "\"}]}"),
        {u"wrong-value ‘a’ connectors.0.later.1.deep line 3"_s});
    row("a text without end in the directory",
        file({}, ", \"directory\": {\"workflows\": [{\"mailBody\": \"" + overlong + "\"}]}"),
        {u"wrong-value ‘’ directory.workflows.0.mailBody line 1"_s});
    const QByteArray endless = QByteArray("{},").repeated(longestList);
    row("a list without end", file({}, ", \"directory\": {\"users\": [" + endless + "{}]}"),
        {u"wrong-value ‘’ directory.users line 1"_s});
    row("connectors without end", file(numberedConnectors(longestList + 1)), {u"wrong-value ‘’ connectors line 1"_s});

    row("an id twice",
        file("{\"type\": \"smtp\", \"name\": \"a\", \"id\": \"" + firstId
             + "\"},\n"
               "{\"type\": \"smtp\", \"name\": \"b\", \"id\": \"{"
             + firstId + "}\"}"),
        {u"id-twice ‘11111111-9dc0-41d1-b245-5ffdce74fad2’ connectors.1 line 4"_s});
    row("a connector twice", file(smtp + "a\"},\n" + smtp + "a\"}"),
        {u"id-twice ‘%1’ connectors.1 line 4"_s.arg(idGivenTo("a").toString(QUuid::WithoutBraces))});
    row("a name twice, in other letters",
        file("{\"type\": \"smtp\", \"name\": \"Büro\", \"id\": \"" + firstId + "\"},\n" + smtp + " BÜRO\"}"),
        {u"name-twice ‘ BÜRO’ connectors.1 line 4"_s});

    row("a password in clear", file("{\"type\": \"exchange\", \"name\": \"a\", \"password\": \"s3cr3t\"}"),
        {u"secret-in-clear ‘a’ connectors.0.password line 3"_s});
    row("a token in clear", file(smtp + "a\", \"refreshToken\": \"s3cr3t\"}"),
        {u"secret-in-clear ‘a’ connectors.0.refreshToken line 3"_s});
    row("a password of an unknown type", file("{\"type\": \"later\", \"name\": \"a\", \"password\": \"s3cr3t\"}"),
        {u"secret-in-clear ‘a’ connectors.0.password line 3"_s});
    row("the mail server's password in clear", file({}, ", \"system\": {\"mailServer\": {\"password\": \"s3cr3t\"}}"),
        {u"secret-in-clear ‘’ system.mailServer.password line 1"_s});
    row("a password in clear, named as on the command line",
        file({}, ", \"system\": {\"mailServer.password\": \"s3cr3t\"}"),
        {u"secret-in-clear ‘’ system.mailServer.password line 1"_s});
    row("a client secret in clear", file({}, ", \"system\": {\"microsoftEmailClientSecret\": \"s3cr3t\"}"),
        {u"secret-in-clear ‘’ system.microsoftEmailClientSecret line 1"_s});

    row("a system configuration that is a list", file({}, ", \"system\": []"), {u"wrong-value ‘’ system line 1"_s});
    row("a port out of range", file({}, ", \"system\": {\"mailServer\": {\"port\": 70000}}"),
        {u"wrong-value ‘’ system.mailServer.port line 1"_s});
    row("a directory that is nothing", file({}, ", \"directory\": null"), {u"wrong-value ‘’ directory line 1"_s});
    row("a user that is a text", file({}, ", \"directory\": {\"users\": [{}, \"anna\"]}"),
        {u"wrong-value ‘’ directory.users.1 line 1"_s});
    row("sealed secrets that are no text", file({}, ", \"sealedSecrets\": {}"),
        {u"wrong-value ‘’ sealedSecrets line 1"_s});
    row("sealed secrets that are empty", file({}, ", \"sealedSecrets\": \"\""),
        {u"sealed-secrets-damaged ‘’ sealedSecrets line 1"_s});
    row("sealed secrets that are no Base64", file({}, ", \"sealedSecrets\": \"c2Vh!GVk\""),
        {u"sealed-secrets-damaged ‘’ sealedSecrets line 1"_s});
    row("sealed secrets cut off", file({}, ", \"sealedSecrets\": \"c2VhbGVkc\""),
        {u"sealed-secrets-damaged ‘’ sealedSecrets line 1"_s});
}

void TestConfigurationReader::wrongFilesAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, failures);
    QCOMPARE(failuresOf(readConfiguration(text)).join(u'\n'), failures.join(u'\n'));
}

void TestConfigurationReader::valuesThatValidationJudgesAreTaken()
{
    const auto read = readConfiguration(file("{\"type\": \"smtp\", \"name\": \"" + QByteArray(1000, 'x')
                                             + "\"},\n"
                                               "{\"type\": \"smtp\", \"name\": \"\", \"id\": \""
                                             + firstId
                                             + "\"},\n"
                                               "{\"type\": \"smtp\", \"id\": \"22222222"
                                             + firstId.mid(8)
                                             + "\"},\n"
                                               "{\"type\": \"\", \"name\": \"a\\u0000\"}"));
    QVERIFY(read);
    QCOMPARE(read->connectors.size(), 4);
    QCOMPARE(read->connectors.at(0).name.size(), 1000);
    QCOMPARE(typeOf(read->connectors.at(3).settings), ConnectorType::Unknown);
}

void TestConfigurationReader::whatIsWrongWithJsonIsToldWithItsPlace()
{
    const auto read =
        readConfiguration(file("{\"type\": \"smtp\", \"name\": \"a\"},\n{\"type\": \"smtp\", \"type\": 1}"));
    QVERIFY(!read);
    QCOMPARE(read.error().size(), 1);
    const ConfigurationFailure &failure = read.error().first();
    QCOMPARE(failure.code, Code::NotJson);
    QCOMPARE(failure.json.code, JsonTextFailure::Code::NameTwice);
    QCOMPARE(failure.json.path, u"connectors.1.type"_s);
    QCOMPARE(failure.position, (TextPosition{4, 18}));
    QCOMPARE(failure.json.position, failure.position);
}

void TestConfigurationReader::aFileCutAnywhereIsRefused()
{
    const QByteArray text = smallFile().trimmed();
    for (qsizetype length = 0; length < text.size(); ++length) {
        const auto read = readConfiguration(QByteArrayView(text).first(length));
        QVERIFY2(!read, qPrintable(QString::number(length)));
        QCOMPARE(read.error().size(), 1);
        QCOMPARE(read.error().first().code, length == 0 ? Code::FileEmpty : Code::NotJson);
    }
}

// Neither crashes nor refuses without a reason; and what is read can be written.
void TestConfigurationReader::aFileWithAWrongByteAnywhereIsReadOrRefused()
{
    const QByteArray text = smallFile();
    QRandomGenerator random(11);
    int refused = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        QByteArray changed = text;
        changed[at] = static_cast<char>(random.bounded(256));
        const auto read = readConfiguration(changed);
        if (read) {
            QVERIFY(readConfiguration(toBytes(*read, {})));
        } else {
            QVERIFY(!read.error().isEmpty());
            ++refused;
        }
    }
    QVERIFY(refused > text.size() / 3);
}

void TestConfigurationReader::aFileInAnotherEncodingIsRefused_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::newRow("UTF-16, little end first") << QStringConverter::Utf16LE;
    QTest::newRow("UTF-16, big end first") << QStringConverter::Utf16BE;
    QTest::newRow("UTF-16 with a mark") << QStringConverter::Utf16;
    QTest::newRow("UTF-32") << QStringConverter::Utf32;
    QTest::newRow("Latin-1") << QStringConverter::Latin1;
}

void TestConfigurationReader::aFileInAnotherEncodingIsRefused()
{
    QFETCH(QStringConverter::Encoding, encoding);
    const QString text = QString::fromUtf8(file("{\"type\": \"smtp\", \"name\": \"Büro\"}"));
    QVERIFY(readConfiguration(text.toUtf8()));
    QVERIFY(readConfiguration("\xef\xbb\xbf" + text.toUtf8()));
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    const QByteArray encoded = encoder.encode(text);
    const auto read = readConfiguration(encoded);
    QVERIFY(!read);
    QCOMPARE(read.error().first().code, Code::NotJson);
    QCOMPARE(read.error().first().json.code, JsonTextFailure::Code::NotUtf8);
}

void TestConfigurationReader::noMoreFailuresAreToldThanPeopleRead()
{
    const auto read = readConfiguration(file(QByteArray("1,").repeated(1000) + '1'));
    QVERIFY(!read);
    QCOMPARE(read.error().size(), mostConfigurationFailures);
    QCOMPARE(read.error().last().value.path, u"connectors.19"_s);
}

void TestConfigurationReader::aConnectorWithoutAnIdIsGivenTheSameOneAlways()
{
    QVERIFY(!idGivenTo("Invoices").isNull());
    QCOMPARE(idGivenTo("Invoices"), idGivenTo(" invoiceS"));
    QVERIFY(idGivenTo("Invoices") != idGivenTo("Invoices 2"));
}

void TestConfigurationReader::aHundredThousandConnectorsAreRead()
{
    constexpr int count = 100'000;
    QByteArray connectors = numberedConnectors(count);
    const auto read = readConfiguration(file(connectors));
    QVERIFY(read);
    QCOMPARE(read->connectors.size(), count);
    QCOMPARE(read->connectors.last().name, u"99999"_s);
    // And the last of them is as good as any for a failure.
    connectors += ",\n{\"type\": \"smtp\", \"name\": \"99999\", \"id\": \"" + firstId + "\"}";
    QCOMPARE(failuresOf(readConfiguration(file(connectors))),
             QStringList{u"name-twice ‘99999’ connectors.100000 line 100003"_s});
}

void TestConfigurationReader::anOlderFileIsMigrated()
{
    static const FormatMigration steps[] = {
        {1,
         [](QLatin1StringView part, QJsonObject &json) {
             if (part == "connector"_L1)
                 json.insert("description"_L1, json.value("description"_L1).toString() + u" 2"_s);
         }},
        {2,
         [](QLatin1StringView part, QJsonObject &json) {
             if (part == "connector"_L1)
                 json.insert("description"_L1, json.value("description"_L1).toString() + u" 3"_s);
             else if (part == "system"_L1)
                 json.insert("managementUrl"_L1, json.take("address"_L1));
             else
                 json.insert("users"_L1, json.take("people"_L1));
         }},
    };
    const QByteArray parts(",\"system\": {\"address\": \"https://m\"}, \"directory\": {\"people\": [{}]}");
    QByteArray text = file("{\"type\": \"smtp\", \"name\": \"a\", \"description\": \"1\"}", parts);
    const auto migrated = readConfiguration(text, 3, steps);
    QVERIFY(migrated);
    QCOMPARE(migrated->connectors.size(), 1);
    QCOMPARE(migrated->connectors.first().description, u"1 2 3"_s);
    QCOMPARE(migrated->system->managementUrl, u"https://m"_s);
    QCOMPARE(migrated->directory->users.size(), 1);

    text.replace("\"formatVersion\": 1", "\"formatVersion\": 2");
    QCOMPARE(readConfiguration(text, 3, steps)->connectors.first().description, u"1 3"_s);
    text.replace("\"formatVersion\": 2", "\"formatVersion\": 3");
    const auto current = readConfiguration(text, 3, steps);
    QVERIFY(current);
    QCOMPARE(current->connectors.first().description, u"1"_s);
    QVERIFY(current->directory->users.isEmpty());
    text.replace("\"formatVersion\": 3", "\"formatVersion\": 4");
    QCOMPARE(failuresOf(readConfiguration(text, 3, steps)), QStringList{u"newer-version ‘4’  line 1"_s});
}

void TestConfigurationReader::anOlderFileIsJudgedAsWhatItBecomes()
{
    static const FormatMigration step[] = {{1, [](QLatin1StringView part, QJsonObject &json) {
                                                if (part == "connector"_L1 && json.value("type"_L1) == "mail"_L1)
                                                    json.insert("type"_L1, "smtp"_L1);
                                            }}};
    const auto read =
        readConfiguration(file("{\"type\": \"mail\", \"name\": \"a\", \"authentication\": \"odd\"}"), 2, step);
    QCOMPARE(failuresOf(read), QStringList{u"wrong-value ‘a’ connectors.0.authentication line 3"_s});
}

void TestConfigurationReader::everyFailureHasAName()
{
    QStringList names;
    for (int code = 0; code <= static_cast<int>(Code::SealedSecretsDamaged); ++code)
        names << configurationFailureName(static_cast<Code>(code));
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

QTEST_APPLESS_MAIN(TestConfigurationReader)

#include "tst_configurationreader.moc"
