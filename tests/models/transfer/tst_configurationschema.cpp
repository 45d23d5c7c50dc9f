// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// resources/schema/configuration.schema.json, judged by an implementation of JSON Schema that is not ours.

#include "models/connector/connectortype.h"
#include "models/transfer/configurationreader.h"
#include "tests/models/transfer/randomconfiguration.h"
#include "tests/support/connectorgenerator.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(CONSOLE_SOURCE_DIR);
const QString schemaPath = sourceDir + u"/resources/schema/configuration.schema.json"_s;

QJsonObject schema()
{
    QFile file(schemaPath);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// What the schema says of each file: "valid", or what is wrong.
QMap<QString, QString> judge(const QMap<QString, QByteArray> &files)
{
    const QTemporaryDir folder;
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(folder.filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            return {};
    }
    QProcess python;
    python.start(u"python3"_s, {sourceDir + u"/tests/models/transfer/validate.py"_s, schemaPath, folder.path()});
    if (!python.waitForFinished(50'000) || python.exitCode() != 0) {
        qWarning().noquote() << python.readAllStandardError();
        return {};
    }
    QMap<QString, QString> judgements;
    const QStringList lines = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        judgements.insert(line.section(": "_L1, 0, 0), line.section(": "_L1, 1));
    return judgements;
}

QByteArray bytesOf(const Configuration &configuration)
{
    return toBytes(configuration, neededSecrets(configuration));
}

// A good file, with one value put in at a path: "connectors.0.name". Undefined takes it away.
QJsonValue with(const QJsonValue &json, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString key = path.takeFirst();
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        array.replace(key.toInt(), with(array.at(key.toInt()), path, value));
        return array;
    }
    QJsonObject object = json.toObject();
    const QJsonValue inner = with(object.value(key), path, value);
    if (inner.isUndefined())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

QJsonObject goodFile()
{
    Configuration configuration{{}, generatedSystem(), generatedDirectory(), "sealed"};
    const QList<ConnectorSettings> settings{ExtensionSettings{{}, {{u"a"_s, u"b"_s}}}, ExchangeSettings(),
                                            FileSystemSettings(), SmtpSettings()};
    for (const ConnectorSettings &one : settings)
        configuration.connectors.append(
            {QUuid::createUuid(), QString::number(configuration.connectors.size()), {}, one});
    return QJsonDocument::fromJson(bytesOf(configuration)).object();
}

} // namespace

class TestConfigurationSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAcceptsEveryExport();
    void itAcceptsWhatPeopleWrite();
    void itRefusesWhatTheReaderRefuses();
    void itRefusesWhatValidationCallsAnError();
    void itNamesEveryKey();
};

void TestConfigurationSchema::itAcceptsEveryExport()
{
    QMap<QString, QByteArray> files;
    for (quint32 seed = 0; seed < 100; ++seed)
        files.insert(u"random %1"_s.arg(seed), bytesOf(RandomConfiguration(seed).next()));
    files.insert(u"generated"_s, bytesOf({generateConnectors(200), generatedSystem(), generatedDirectory()}));
    files.insert(u"defaults"_s, bytesOf({{}, SystemConfiguration(), Directory()}));
    files.insert(u"nothing"_s, bytesOf({}));
    const QMap<QString, QString> judgements = judge(files);
    QCOMPARE(judgements.size(), files.size());
    for (auto it = judgements.begin(); it != judgements.end(); ++it)
        QVERIFY2(it.value() == "valid"_L1, qPrintable(it.key() + u": "_s + it.value()));
}

void TestConfigurationSchema::itAcceptsWhatPeopleWrite()
{
    const QByteArray text(R"({"format": "scan-connectors", "formatVersion": 1, "connectors": [
        {"name": "Invoices", "type": "file-system", "baseLocation": "\\\\fs\\scans"},
        {"name": "Mail", "type": "smtp"},
        {"name": "Later", "type": "sharepoint", "site": {"url": "https://s.example"}}
    ], "system": {"faxPagePacks": ["500 pages"]}})");
    QVERIFY(readConfiguration(text));
    QCOMPARE(judge({{u"file"_s, text}}), (QMap<QString, QString>{{u"file"_s, u"valid"_s}}));
}

void TestConfigurationSchema::itRefusesWhatTheReaderRefuses()
{
    const QJsonObject good = goodFile();
    const QList<std::pair<QString, QJsonValue>> changes{
        {u"format"_s, QJsonValue::Undefined},
        {u"format"_s, u"other"_s},
        {u"formatVersion"_s, QJsonValue::Undefined},
        {u"formatVersion"_s, 0},
        {u"formatVersion"_s, 2},
        {u"formatVersion"_s, u"1"_s},
        {u"connectors"_s, QJsonValue::Undefined},
        {u"connectors"_s, QJsonObject()},
        {u"connectors.0"_s, u"text"_s},
        {u"connectors.0.id"_s, u"seven"_s},
        {u"connectors.0.id"_s, u"00000000-0000-0000-0000-000000000000"_s},
        {u"connectors.0.type"_s, QJsonValue::Undefined},
        {u"connectors.0.type"_s, 7},
        {u"connectors.0.name"_s, 7},
        {u"connectors.0.description"_s, QJsonValue()},
        {u"connectors.0.password"_s, u"s3cr3t"_s},
        {u"connectors.0.accessToken"_s, u"s3cr3t"_s},
        {u"connectors.0.endpointUrl"_s, 7},
        {u"connectors.0.properties"_s, QJsonObject()},
        {u"connectors.0.properties.0"_s, u"text"_s},
        {u"connectors.0.properties.0.value"_s, 7},
        {u"connectors.1.authentication"_s, u"none"_s},
        {u"connectors.1.impersonateTerminalUser"_s, u"yes"_s},
        {u"connectors.2.account"_s, u"root"_s},
        {u"connectors.2.whenNameTaken"_s, u"ask"_s},
        {u"connectors.3.username"_s, QJsonArray()},
        {u"sealedSecrets"_s, u"no Base64!"_s},
        {u"sealedSecrets"_s, u""_s},
        {u"system"_s, QJsonArray()},
        {u"system.mailServer.port"_s, 0},
        {u"system.mailServer.security"_s, u"ssl"_s},
        {u"system.mailServer.password"_s, u"s3cr3t"_s},
        {u"system.exchangeOAuth2ClientSecret"_s, u"s3cr3t"_s},
        {u"system.historyDays"_s, 3651},
        {u"system.historyDays"_s, 1.5},
        {u"system.faxPagePacks"_s, QJsonArray{7}},
        {u"directory"_s, QJsonValue()},
        {u"directory.users"_s, QJsonObject()},
        {u"directory.users.0"_s, u"anna"_s},
        {u"directory.users.0.email"_s, 7},
        {u"directory.workflows.0.inputs.0.name"_s, 7},
    };
    QMap<QString, QByteArray> files;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const auto &[path, value] = changes.at(i);
        const QByteArray text = QJsonDocument(with(good, path.split(u'.'), value).toObject()).toJson();
        QVERIFY2(!readConfiguration(text), qPrintable(path));
        files.insert(u"%1 %2"_s.arg(i, 2).arg(path), text);
    }
    files.insert(u"good"_s, QJsonDocument(good).toJson());
    const QMap<QString, QString> judgements = judge(files);
    QCOMPARE(judgements.size(), files.size());
    for (auto it = judgements.begin(); it != judgements.end(); ++it)
        QVERIFY2((it.value() == "valid"_L1) == (it.key() == "good"_L1), qPrintable(it.key() + u": "_s + it.value()));
}

// Editors and pipelines know it before the import does.
void TestConfigurationSchema::itRefusesWhatValidationCallsAnError()
{
    const QJsonObject good = goodFile();
    const QList<std::pair<QString, QJsonValue>> changes{
        {u"connectors.0.name"_s, u" "_s},
        {u"connectors.0.name"_s, QString(maximumNameLength + 1, u'x')},
        {u"connectors.0.name"_s, u"a\nb"_s},
        {u"connectors.0.description"_s, QString(maximumDescriptionLength + 1, u'x')},
        {u"connectors.0.properties.0.name"_s, u"with space"_s},
    };
    QMap<QString, QByteArray> files;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const auto &[path, value] = changes.at(i);
        files.insert(u"%1 %2"_s.arg(i).arg(path),
                     QJsonDocument(with(good, path.split(u'.'), value).toObject()).toJson());
    }
    const QMap<QString, QString> judgements = judge(files);
    QCOMPARE(judgements.size(), files.size());
    for (auto it = judgements.begin(); it != judgements.end(); ++it)
        QVERIFY2(it.value() != "valid"_L1, qPrintable(it.key()));
}

// Whoever adds a field adds it there.
void TestConfigurationSchema::itNamesEveryKey()
{
    const QJsonObject definitions = schema().value("$defs"_L1).toObject();
    const auto keysOf = [&](QLatin1StringView definition) {
        return definitions.value(definition).toObject().value("properties"_L1).toObject().keys();
    };
    const auto unnamed = [](const QJsonObject &json, const QStringList &named) {
        QStringList keys = json.keys();
        keys.removeIf([&](const QString &key) { return named.contains(key); });
        return keys;
    };
    const QMap<ConnectorType, QLatin1StringView> names{{ConnectorType::FileSystem, "fileSystem"_L1},
                                                       {ConnectorType::Smtp, "smtp"_L1},
                                                       {ConnectorType::Exchange, "exchange"_L1},
                                                       {ConnectorType::Extension, "extension"_L1}};
    for (const ConnectorTypeInfo &info : connectorTypes()) {
        QVERIFY2(names.contains(info.type), info.id.data());
        const QJsonObject json = toJson(Connector{QUuid::createUuid(), u"a"_s, {}, defaultSettings(info.type)});
        QCOMPARE(unnamed(json, keysOf("connector"_L1) + keysOf(names.value(info.type))), QStringList());
    }
    const QJsonObject system = toJson(SystemConfiguration());
    QCOMPARE(unnamed(system, keysOf("system"_L1)), QStringList());
    for (const auto part : {"mailServer"_L1, "smtpMicrosoft"_L1})
        QCOMPARE(unnamed(system.value(part).toObject(), keysOf(part)), QStringList());
    const QJsonObject directory = toJson(Directory{{TerminalUser()}, {Device()}, {Workflow()}});
    QCOMPARE(unnamed(directory, keysOf("directory"_L1)), QStringList());
    const auto first = [&](QLatin1StringView list) { return directory.value(list).toArray().first().toObject(); };
    QCOMPARE(unnamed(first("users"_L1), keysOf("terminalUser"_L1)), QStringList());
    QCOMPARE(unnamed(first("devices"_L1), keysOf("device"_L1)), QStringList());
    QCOMPARE(unnamed(first("workflows"_L1), keysOf("workflow"_L1)), QStringList());
    const QStringList top = schema().value("properties"_L1).toObject().keys();
    QCOMPARE(unnamed(goodFile(), top), QStringList());
}

QTEST_GUILESS_MAIN(TestConfigurationSchema)

#include "tst_configurationschema.moc"
