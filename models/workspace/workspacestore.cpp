// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/workspacestore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Code = WorkspaceFailure::Code;
using Result = Expected<void, WorkspaceFailure>;

// Names of the rows of the table settings.
constexpr QLatin1StringView systemRow("system");
constexpr QLatin1StringView directoryRow("directory");
constexpr QLatin1StringView practiceReceiverRow("practiceReceiver");
constexpr QLatin1StringView identityRow("identity");

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toByteArray()).object();
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonObject toJson(const PracticeReceiverSettings &settings)
{
    return {{"enabled"_L1, settings.enabled}, {"portBase"_L1, settings.portBase}, {"folder"_L1, settings.folder}};
}

PracticeReceiverSettings practiceReceiverFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    return {reader.flag("enabled"_L1), reader.number("portBase"_L1, 0, 0, 65535), reader.text("folder"_L1)};
}

template<class Value>
void keep(const Expected<Value, JsonFailure> &read, Value &value, const QString &row, QStringList &refused)
{
    if (read)
        value = *read;
    else
        refused << row;
}

} // namespace

WorkspaceStore::WorkspaceStore(std::unique_ptr<WorkspaceFile> file)
    : m_file(std::move(file))
    , m_history(database())
    , m_tokenRecords(database())
{
}

Result WorkspaceStore::load()
{
    // As bytes: the parser reads UTF-8, and Qt's driver would make texts of UTF-16 first.
    auto rows = database().execute(u"SELECT id, CAST(json AS BLOB) FROM connectors"_s);
    if (!rows)
        return Unexpected(rows.error());
    while (rows->next()) {
        if (auto connector = connectorFromJson(parsed(rows->value(1))))
            m_connectors.emplace(connector->id, std::move(*connector));
        else
            m_unreadable << rows->value(0).toString();
    }
    return loadSettings().and_then([&] { return m_tokenRecords.load(); }).and_then([&] { return m_history.load(); });
}

Result WorkspaceStore::loadSettings()
{
    auto settings = database().execute(u"SELECT name, json FROM settings"_s);
    if (!settings)
        return Unexpected(settings.error());
    QStringList refused;
    while (settings->next()) {
        const QString row = settings->value(0).toString();
        const QJsonObject json = parsed(settings->value(1));
        if (row == systemRow)
            keep(systemConfigurationFromJson(json), m_system, row, refused);
        else if (row == directoryRow)
            keep(directoryFromJson(json), m_directory, row, refused);
        else if (row == practiceReceiverRow)
            m_practiceReceiver = practiceReceiverFromJson(json);
        else if (row == identityRow)
            m_id = QUuid::fromString(json.value("id"_L1).toString());
    }
    settings->finish();
    m_unreadable << refused;
    // Under another name, so that saving does not overwrite what a person may still want to read.
    for (const QString &row : std::as_const(refused)) {
        const auto done = database().execute(u"UPDATE OR REPLACE settings SET name = ? WHERE name = ?"_s,
                                             {row + ".unreadable"_L1, row});
        if (!done)
            return Unexpected(done.error());
    }
    if (!m_id.isNull())
        return {};
    m_id = QUuid::createUuid();
    return saveSettings(identityRow, {{"id"_L1, idText(m_id)}});
}

Result WorkspaceStore::saveSettings(QLatin1StringView row, const QJsonObject &json) const
{
    return database()
        .execute(
            u"INSERT INTO settings (name, json) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json"_s,
            {QString(row), compact(json)})
        .map([](const QSqlQuery &) {});
}

// Each against those that are there and those before it.
Result WorkspaceStore::check(const QList<Connector> &connectors) const
{
    QSet<QString> names;
    for (const Connector &connector : m_connectors)
        names.insert(foldedName(connector.name));
    QSet<QUuid> ids;
    const ValidationContext context{{}, m_system, m_directory}; // the set judges the names, in constant time
    for (const Connector &connector : connectors) {
        const QString name = foldedName(connector.name);
        if (m_connectors.contains(connector.id) || ids.contains(connector.id))
            return Unexpected(database().failure(Code::Conflict, connector.name));
        if (names.contains(name) || hasErrors(validate(connector, context)))
            return Unexpected(database().failure(Code::Refused, connector.name));
        names.insert(name);
        ids.insert(connector.id);
    }
    return {};
}

Result WorkspaceStore::insert(const QList<Connector> &connectors)
{
    const auto insertEach = [&]() -> Result {
        for (const Connector &connector : connectors) {
            const auto done = database().execute(
                u"INSERT INTO connectors (id, folded_name, json) VALUES (?, ?, ?)"_s,
                {idText(connector.id), foldedName(connector.name), compact(console::toJson(connector))});
            if (!done)
                return Unexpected(done.error());
        }
        return {};
    };
    return check(connectors).and_then([&] { return database().transact(insertEach); }).map([&] {
        for (const Connector &connector : connectors)
            m_connectors.insert(connector.id, connector);
    });
}

Result WorkspaceStore::replace(const Connector &expected, const Connector &connector)
{
    const auto present = m_connectors.find(connector.id);
    if (present == m_connectors.end() || *present != expected)
        return Unexpected(database().failure(Code::Conflict, connector.name));
    if (hasErrors(validate(connector, validationContext(connector.id))))
        return Unexpected(database().failure(Code::Refused, connector.name));
    return database()
        .execute(u"UPDATE connectors SET folded_name = ?, json = ? WHERE id = ?"_s,
                 {foldedName(connector.name), compact(console::toJson(connector)), idText(connector.id)})
        .map([&](const QSqlQuery &) { m_connectors.insert(connector.id, connector); });
}

Result WorkspaceStore::remove(const QList<QUuid> &ids)
{
    if (!std::all_of(ids.begin(), ids.end(), [&](const QUuid &id) { return m_connectors.contains(id); }))
        return Unexpected(database().failure(Code::Conflict));
    const auto removeEach = [&]() -> Result {
        for (const QUuid &id : ids) {
            if (const auto done = database().execute(u"DELETE FROM connectors WHERE id = ?"_s, {idText(id)}); !done)
                return Unexpected(done.error());
        }
        return {};
    };
    return database().transact(removeEach).map([&] {
        for (const QUuid &id : ids)
            m_connectors.remove(id);
    });
}

ValidationContext WorkspaceStore::validationContext(const QUuid &except) const
{
    ValidationContext context{{}, m_system, m_directory};
    for (const Connector &connector : m_connectors) {
        if (connector.id != except)
            context.otherNames << connector.name.trimmed();
    }
    return context;
}

Result WorkspaceStore::setSystem(const SystemConfiguration &system)
{
    return saveSettings(systemRow, console::toJson(system)).map([&] { m_system = system; });
}

Result WorkspaceStore::setDirectory(const Directory &directory)
{
    return saveSettings(directoryRow, console::toJson(directory)).map([&] { m_directory = directory; });
}

Result WorkspaceStore::setPracticeReceiver(const PracticeReceiverSettings &settings)
{
    return saveSettings(practiceReceiverRow, toJson(settings)).map([&] { m_practiceReceiver = settings; });
}

QString foldedName(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

} // namespace console
