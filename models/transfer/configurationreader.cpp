// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/configurationreader.h"

#include "models/connector/connectornames.h"
#include "models/support/named.h"
#include "models/system/systemstorage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Code = ConfigurationFailure::Code;
using Result = Expected<Configuration, ConfigurationFailures>;

constexpr Named<Code> codeNames[] = {
    {Code::FileUnreadable, "file-unreadable"_L1},
    {Code::FileTooLarge, "file-too-large"_L1},
    {Code::FileEmpty, "file-empty"_L1},
    {Code::NotJson, "not-json"_L1},
    {Code::NotAConfiguration, "not-a-configuration"_L1},
    {Code::NewerVersion, "newer-version"_L1},
    {Code::VersionUnknown, "version-unknown"_L1},
    {Code::WrongValue, "wrong-value"_L1},
    {Code::SecretInClear, "secret-in-clear"_L1},
    {Code::IdTwice, "id-twice"_L1},
    {Code::NameTwice, "name-twice"_L1},
    {Code::SealedSecretsDamaged, "sealed-secrets-damaged"_L1},
};

constexpr QLatin1StringView connectorsKey("connectors");
constexpr qint64 chunkSize = 1024 * 1024; // bytes
constexpr qsizetype longestQuote = 100; // characters

QString quoted(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2)).left(longestQuote);
}

Unexpected<ConfigurationFailures> refusal(ConfigurationFailure failure)
{
    return Unexpected(ConfigurationFailures{std::move(failure)});
}

Expected<int, ConfigurationFailures> versionOf(const QJsonObject &document, int currentVersion)
{
    if (document.value("format"_L1) != configurationFormat)
        return refusal({Code::NotAConfiguration});
    const QJsonValue given = document.value("formatVersion"_L1);
    const qint64 version = given.toInteger();
    if (version < 1)
        return refusal({Code::VersionUnknown, quoted(given)});
    if (version > currentVersion)
        return refusal({Code::NewerVersion, QString::number(version)});
    return static_cast<int>(version);
}

// Always the same for a name, so that the connector is found again.
QString idOfName(const QString &name)
{
    const QUuid space(u"0b2f6c35-9d0c-4c5f-8a53-1d4f6a7e2c90"_s);
    return QUuid::createUuidV5(space, foldedName(name)).toString(QUuid::WithoutBraces);
}

// The path of the first secret among those that the object could hold; the command line writes the path as one name.
std::optional<QString> secretIn(const QJsonObject &object, const QStringList &paths)
{
    for (const QString &path : paths) {
        const QStringList keys = path.split(u'.');
        QJsonObject inner = object;
        for (qsizetype i = 0; i + 1 < keys.size(); ++i)
            inner = inner.value(keys.at(i)).toObject();
        if (inner.contains(keys.last()) || object.contains(path))
            return path;
    }
    return std::nullopt;
}

QString shortList()
{
    return u"a list of at most %1 elements"_s.arg(longestList);
}

// The first text or list within the value that is too long.
std::optional<JsonFailure> overlongIn(const QJsonValue &value)
{
    const auto within = [](const QString &key, const QJsonValue &inner) {
        auto found = overlongIn(inner);
        if (found)
            found->path = found->path.isEmpty() ? key : key + u'.' + found->path;
        return found;
    };
    const auto failure = [](const QString &expected) {
        return JsonFailure{JsonFailure::Code::OutOfRange, {}, expected};
    };
    if (value.isString() && value.toString().size() > longestText)
        return failure(u"a text of at most %1 characters"_s.arg(longestText));
    const QJsonArray array = value.toArray();
    if (array.size() > longestList)
        return failure(shortList());
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const auto found = within(QString::number(i), array.at(i)))
            return found;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (const auto found = within(member.key(), member.value()))
            return found;
    }
    return std::nullopt;
}

// Reads a document of a version, connector by connector, and then the rest.
class DocumentReader
{
public:
    DocumentReader(int version, std::span<const FormatMigration> migrations)
        : m_version(version)
        , m_migrations(migrations)
    {
    }

    void takeConnector(const QJsonValue &json, TextPosition position);
    void takeRest(const QJsonObject &document);
    Result result();

private:
    void readConnector(QJsonObject json, const ConfigurationFailure &place);
    template<class Value, class Read>
    void readPart(const QJsonObject &document, QLatin1StringView part, const QStringList &secrets, const Read &read,
                  std::optional<Value> &value);
    void readSealedSecrets(const QJsonValue &json);
    void migrate(QLatin1StringView part, QJsonObject &json) const;

    void fail(ConfigurationFailure failure);
    void fail(ConfigurationFailure place, Code code, const JsonFailure &inner);

    const int m_version;
    const std::span<const FormatMigration> m_migrations;
    const QStringList m_connectorSecrets{secretSlotName(SecretSlot::Password), secretSlotName(SecretSlot::RefreshToken),
                                         secretSlotName(SecretSlot::AccessToken)};
    Configuration m_configuration;
    ConfigurationFailures m_failures;
    qsizetype m_count = 0; // of connectors
    QSet<QUuid> m_ids;
    QSet<QString> m_names;
};

void DocumentReader::fail(ConfigurationFailure failure)
{
    if (m_failures.size() < mostConfigurationFailures)
        m_failures.append(std::move(failure));
}

// place: the failure of what is being read, with the path to it.
void DocumentReader::fail(ConfigurationFailure place, Code code, const JsonFailure &inner)
{
    place.code = code;
    const QString path = inner.path.isEmpty() ? place.value.path : place.value.path + u'.' + inner.path;
    place.value = {inner.code, path, inner.expected};
    fail(std::move(place));
}

void DocumentReader::migrate(QLatin1StringView part, QJsonObject &json) const
{
    for (const FormatMigration &migration : m_migrations) {
        if (migration.from >= m_version)
            migration.change(part, json);
    }
}

void DocumentReader::takeConnector(const QJsonValue &json, TextPosition position)
{
    ConfigurationFailure place;
    place.position = position;
    place.value.path = u"%1.%2"_s.arg(connectorsKey).arg(m_count++);
    if (m_count > longestList)
        return;
    if (json.isObject())
        readConnector(json.toObject(), place);
    else
        fail(place, Code::WrongValue, {JsonFailure::Code::WrongType, {}, u"an object"_s});
}

void DocumentReader::readConnector(QJsonObject json, const ConfigurationFailure &connectorPlace)
{
    migrate("connector"_L1, json);
    const QString name = json.value("name"_L1).toString();
    ConfigurationFailure place = connectorPlace;
    place.subject = name.left(longestQuote);
    if (const auto overlong = overlongIn(json))
        return fail(place, Code::WrongValue, *overlong);
    if (const auto secret = secretIn(json, m_connectorSecrets))
        return fail(place, Code::SecretInClear, {JsonFailure::Code::UnknownValue, *secret, {}});
    if (!json.contains("id"_L1)) {
        if (foldedName(name).isEmpty())
            return fail(place, Code::WrongValue, {JsonFailure::Code::Missing, u"name"_s, u"a text"_s});
        json.insert("id"_L1, idOfName(name));
    }
    auto connector = connectorFromJson(json);
    if (!connector)
        return fail(place, Code::WrongValue, connector.error());

    const QString folded = foldedName(name);
    if (m_ids.contains(connector->id)) {
        place.subject = connector->id.toString(QUuid::WithoutBraces);
        fail(place, Code::IdTwice, {});
    } else if (!folded.isEmpty() && m_names.contains(folded)) {
        fail(place, Code::NameTwice, {});
    }
    m_ids.insert(connector->id);
    m_names.insert(folded);
    m_configuration.connectors.append(std::move(*connector));
}

template<class Value, class Read>
void DocumentReader::readPart(const QJsonObject &document, QLatin1StringView part, const QStringList &secrets,
                              const Read &read, std::optional<Value> &value)
{
    if (!document.contains(part))
        return;
    ConfigurationFailure place;
    place.value.path = part;
    const QJsonValue given = document.value(part);
    if (!given.isObject())
        return fail(place, Code::WrongValue, {JsonFailure::Code::WrongType, {}, u"an object"_s});
    QJsonObject json = given.toObject();
    migrate(part, json);
    if (const auto overlong = overlongIn(json))
        return fail(place, Code::WrongValue, *overlong);
    if (const auto secret = secretIn(json, secrets))
        return fail(place, Code::SecretInClear, {JsonFailure::Code::UnknownValue, *secret, {}});
    if (auto taken = read(json))
        value = std::move(*taken);
    else
        fail(place, Code::WrongValue, taken.error());
}

void DocumentReader::readSealedSecrets(const QJsonValue &json)
{
    ConfigurationFailure place;
    place.value.path = u"sealedSecrets"_s;
    if (json.isUndefined())
        return;
    if (!json.isString())
        return fail(place, Code::WrongValue, {JsonFailure::Code::WrongType, {}, u"a text"_s});
    const QByteArray text = json.toString().toUtf8();
    const QByteArray sealed = QByteArray::fromBase64(text);
    if (sealed.isEmpty() || sealed.toBase64() != text) // the decoder skips what is none, and takes what is cut off
        return fail(place, Code::SealedSecretsDamaged, {});
    m_configuration.sealedSecrets = sealed;
}

void DocumentReader::takeRest(const QJsonObject &document)
{
    // Without the list there may be no connectors, or another name for them: too little to remove others by.
    if (!document.value(connectorsKey).isArray()) {
        const bool isMissing = !document.contains(connectorsKey);
        ConfigurationFailure place;
        place.value.path = connectorsKey;
        fail(place, Code::WrongValue,
             {isMissing ? JsonFailure::Code::Missing : JsonFailure::Code::WrongType, {}, u"a list"_s});
    }
    if (m_count > longestList) {
        ConfigurationFailure place;
        place.value.path = connectorsKey;
        fail(place, Code::WrongValue, {JsonFailure::Code::OutOfRange, {}, shortList()});
    }
    readPart(document, "directory"_L1, {}, directoryFromJson, m_configuration.directory);
    readPart(document, "system"_L1, systemSecretSlots(), systemConfigurationFromJson, m_configuration.system);
    readSealedSecrets(document.value("sealedSecrets"_L1));
}

Result DocumentReader::result()
{
    if (!m_failures.isEmpty())
        return Unexpected(std::move(m_failures));
    return std::move(m_configuration);
}

} // namespace

QString configurationFailureName(ConfigurationFailure::Code code)
{
    return nameOf(codeNames, code);
}

Result readConfiguration(QByteArrayView text, int currentVersion, std::span<const FormatMigration> migrations)
{
    if (text.trimmed().isEmpty())
        return refusal({Code::FileEmpty});
    const auto read = [&](DocumentReader &reader) {
        return readStrictJson(text, connectorsKey, [&](const QJsonValue &json, TextPosition position) {
            reader.takeConnector(json, position);
        });
    };
    // The version stands behind the connectors, which are read as they come: first as if it were this one.
    DocumentReader current(currentVersion, migrations);
    const auto document = read(current);
    if (!document)
        return refusal({Code::NotJson, {}, document.error().position, document.error()});
    const auto version = versionOf(*document, currentVersion);
    if (!version)
        return Unexpected(version.error());
    if (*version == currentVersion) {
        current.takeRest(*document);
        return current.result();
    }
    DocumentReader older(*version, migrations);
    (void)read(older); // which was right the first time
    older.takeRest(*document);
    return older.result();
}

Result readConfiguration(QByteArrayView text)
{
    return readConfiguration(text, configurationFormatVersion, {});
}

Result readConfigurationFile(const QString &path)
{
    const auto unreadable = [](const QFile &file) {
        return refusal({Code::FileUnreadable, {}, {}, {}, {}, file.errorString()});
    };
    const auto tooLarge = [](qint64 size) { return refusal({Code::FileTooLarge, QString::number(size)}); };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);
    if (file.size() > largestConfiguration)
        return tooLarge(file.size());

    QByteArray text;
    text.reserve(file.size());
    // What is no plain file does not say how much there is.
    while (text.size() <= largestConfiguration) {
        const QByteArray chunk = file.read(chunkSize);
        if (chunk.isEmpty())
            break;
        text += chunk;
    }
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    if (text.size() > largestConfiguration)
        return tooLarge(text.size());
    return readConfiguration(text);
}

} // namespace console
