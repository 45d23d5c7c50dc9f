// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is defined comes back from an export as it was: a property of random definitions.

#include "models/connector/connectortype.h"
#include "models/transfer/configurationreader.h"
#include "tests/models/transfer/randomconfiguration.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 rounds = 500;

Configuration sorted(Configuration configuration)
{
    std::sort(configuration.connectors.begin(), configuration.connectors.end(),
              [](const Connector &left, const Connector &right) { return left.id < right.id; });
    return configuration;
}

QByteArray bytesOf(const Configuration &configuration)
{
    return toBytes(configuration, neededSecrets(configuration));
}

QString pathOf(const ConnectorSettings &settings)
{
    const ConnectorTypeInfo &info = typeInfo(typeOf(settings));
    return info.type == ConnectorType::Unknown ? u"unknown"_s : QString(info.id);
}

const QString laterKey = u"later "_s; // what the unknown keys begin with

// The values of each field, "system.mailServer.port"; those of all unknown keys of an object together.
using ValuesByPath = QHash<QString, QSet<QByteArray>>;

void collect(const QJsonObject &json, const QString &path, ValuesByPath &values)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const bool isLater = it.key().startsWith(laterKey);
        const QString inner = path + u'.' + (isLater ? laterKey : it.key());
        const QJsonArray entries = it.value().toArray();
        if (!isLater && it.value().isObject()) {
            collect(it.value().toObject(), inner, values);
        } else if (!isLater && entries.first().isObject()) {
            for (const QJsonValue &entry : entries)
                collect(entry.toObject(), inner, values);
        } else {
            values[inner].insert(QJsonDocument(QJsonArray{it.value()}).toJson());
        }
    }
}

} // namespace

class TestConfigurationRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRandomDefinitionsHaveEverything();
    void whatIsExportedIsRead();
    void otherProgramsMayFormatTheFileAnew();
};

// Otherwise the properties below would say little: whoever adds a field adds it to the random definitions.
void TestConfigurationRoundTrip::theRandomDefinitionsHaveEverything()
{
    ValuesByPath values;
    for (quint32 seed = 0; seed < rounds; ++seed) {
        const Configuration configuration = RandomConfiguration(seed).next();
        for (const Connector &connector : configuration.connectors)
            collect(toJson(connector), pathOf(connector.settings), values);
        if (configuration.system)
            collect(toJson(*configuration.system), u"system"_s, values);
        if (configuration.directory)
            collect(toJson(*configuration.directory), u"directory"_s, values);
    }

    ValuesByPath asked;
    for (const ConnectorTypeInfo &info : connectorTypes()) {
        const ConnectorSettings settings = defaultSettings(info.type);
        collect(toJson(Connector{QUuid(), {}, {}, settings, {{laterKey, 1}}}), pathOf(settings), asked);
        asked.remove(pathOf(settings) + u".type"_s); // is part of the path
    }
    const QJsonObject later{{laterKey, 1}};
    collect(toJson(Connector{QUuid(), {}, {}, ExtensionSettings{{}, {{{}, {}, later}}}}), u"extension"_s, asked);
    for (const QString &path : {u"extension.type"_s, u"extension.properties"_s}) // the latter as an empty list
        asked.remove(path);
    SystemConfiguration system;
    system.unknownKeys = {{laterKey, 1}, {"mailServer"_L1, later}, {"smtpMicrosoft"_L1, later}};
    collect(toJson(system), u"system"_s, asked);
    Directory directory{{TerminalUser()}, {Device()}, {Workflow()}, later};
    directory.users[0].unknownKeys = later;
    directory.devices[0].unknownKeys = later;
    directory.workflows[0].unknownKeys = later;
    directory.workflows[0].inputs = {{{}, {}, later}};
    collect(toJson(directory), u"directory"_s, asked);

    for (auto it = asked.cbegin(); it != asked.cend(); ++it)
        QVERIFY2(values.value(it.key()).size() >= 2, qPrintable(it.key()));
    QVERIFY(values.contains(u"unknown.name"_s));
    for (const auto &[path, count] :
         {std::pair(u"file-system.whenNameTaken"_s, 3), {u"system.mailServer.security"_s, 3}})
        QCOMPARE(values.value(path).size(), count);
}

void TestConfigurationRoundTrip::whatIsExportedIsRead()
{
    for (quint32 seed = 0; seed < rounds; ++seed) {
        const Configuration configuration = RandomConfiguration(seed).next();
        const QByteArray text = bytesOf(configuration);
        const auto read = readConfiguration(text);
        QVERIFY2(read, qPrintable(u"%1: %2"_s.arg(seed).arg(QString::fromUtf8(text))));
        QVERIFY2(sorted(*read) == sorted(configuration),
                 qPrintable(u"%1: %2"_s.arg(seed).arg(QString::fromUtf8(text))));
        QCOMPARE(bytesOf(*read), text);
    }
}

void TestConfigurationRoundTrip::otherProgramsMayFormatTheFileAnew()
{
    for (quint32 seed = 0; seed < rounds; seed += 10) {
        const QByteArray text = bytesOf(RandomConfiguration(seed).next());
        const auto read = readConfiguration(QJsonDocument::fromJson(text).toJson(QJsonDocument::Compact));
        QVERIFY2(read, qPrintable(QString::number(seed)));
        QCOMPARE(bytesOf(*read), text);
    }
}

QTEST_APPLESS_MAIN(TestConfigurationRoundTrip)

#include "tst_configurationroundtrip.moc"
