// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/workspace.h"

#include "models/workspace/deliveryhistory.h"
#include "models/workspace/workspacefile.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Code = WorkspaceFailure::Code;

// Names of the rows of the table settings.
constexpr QLatin1StringView systemRow("system");
constexpr QLatin1StringView directoryRow("directory");
constexpr QLatin1StringView practiceReceiverRow("practiceReceiver");

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QJsonObject toJson(const PracticeReceiverSettings &settings)
{
    return {{"enabled"_L1, settings.enabled}, {"portBase"_L1, settings.portBase}, {"folder"_L1, settings.folder}};
}

template<class Value>
void keep(const Expected<Value, JsonFailure> &read, Value &value, const QString &row, QStringList &refused)
{
    if (read)
        value = *read;
    else
        refused << row;
}

PracticeReceiverSettings practiceReceiverFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    return {reader.flag("enabled"_L1), reader.number("portBase"_L1, 0, 0, 65535), reader.text("folder"_L1)};
}

} // namespace

// What the file holds, read once: this program alone writes it while it is open.
class Workspace::Store
{
public:
    explicit Store(std::unique_ptr<WorkspaceFile> workspaceFile)
        : file(std::move(workspaceFile))
        , history(file->database())
    {
    }

    Expected<void, WorkspaceFailure> load();
    Expected<void, WorkspaceFailure> loadSettings();
    Expected<void, WorkspaceFailure> saveSettings(QLatin1StringView row, const QJsonObject &json) const;
    const SqlDatabase &database() const { return file->database(); }

    std::unique_ptr<WorkspaceFile> file;
    DeliveryHistory history;
    QHash<QUuid, Connector> connectors;
    QStringList unreadable;
    SystemConfiguration system;
    Directory directory;
    PracticeReceiverSettings practiceReceiver;
};

Expected<void, WorkspaceFailure> Workspace::Store::load()
{
    auto rows = database().execute(u"SELECT id, json FROM connectors"_s);
    if (!rows)
        return Unexpected(rows.error());
    while (rows->next()) {
        if (const auto connector = connectorFromJson(parsed(rows->value(1))))
            connectors.insert(connector->id, *connector);
        else
            unreadable << rows->value(0).toString();
    }
    return loadSettings();
}

Expected<void, WorkspaceFailure> Workspace::Store::loadSettings()
{
    auto settings = database().execute(u"SELECT name, json FROM settings"_s);
    if (!settings)
        return Unexpected(settings.error());
    QStringList refused;
    while (settings->next()) {
        const QString row = settings->value(0).toString();
        const QJsonObject json = parsed(settings->value(1));
        if (row == systemRow)
            keep(systemConfigurationFromJson(json), system, row, refused);
        else if (row == directoryRow)
            keep(directoryFromJson(json), directory, row, refused);
        else if (row == practiceReceiverRow)
            practiceReceiver = practiceReceiverFromJson(json);
    }
    settings->finish();
    unreadable << refused;
    // Under another name, so that saving does not overwrite what a person may still want to read.
    for (const QString &row : std::as_const(refused)) {
        const auto done = database().execute(u"UPDATE OR REPLACE settings SET name = ? WHERE name = ?"_s,
                                             {row + ".unreadable"_L1, row});
        if (!done)
            return Unexpected(done.error());
    }
    return {};
}

Expected<void, WorkspaceFailure> Workspace::Store::saveSettings(QLatin1StringView row, const QJsonObject &json) const
{
    return database()
        .execute(
            u"INSERT INTO settings (name, json) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json"_s,
            {QString(row), compact(json)})
        .map([](const QSqlQuery &) {});
}

Workspace::Workspace(std::unique_ptr<Store> store)
    : m_store(std::move(store))
{
}

Workspace::~Workspace() = default;

Expected<std::unique_ptr<Workspace>, WorkspaceFailure> Workspace::open(const QString &path)
{
    auto file = WorkspaceFile::open(path);
    if (!file)
        return Unexpected(file.error());
    auto store = std::make_unique<Store>(std::move(*file));
    if (const auto loaded = store->load(); !loaded)
        return Unexpected(loaded.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(store)));
}

QString Workspace::path() const
{
    return m_store->database().path();
}

QList<Connector> Workspace::connectors() const
{
    QList<Connector> connectors = m_store->connectors.values();
    std::sort(connectors.begin(), connectors.end(), [](const Connector &left, const Connector &right) {
        return QString::compare(left.name, right.name, Qt::CaseInsensitive) < 0;
    });
    return connectors;
}

std::optional<Connector> Workspace::connector(const QUuid &id) const
{
    const auto found = m_store->connectors.constFind(id);
    return found == m_store->connectors.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Connector> Workspace::connectorNamed(const QString &name) const
{
    const auto found = std::find_if(m_store->connectors.cbegin(), m_store->connectors.cend(),
                                    [&](const Connector &connector) { return connector.name == name; });
    return found == m_store->connectors.cend() ? std::nullopt : std::optional(*found);
}

QStringList Workspace::unreadable() const
{
    return m_store->unreadable;
}

Expected<void, WorkspaceFailure> Workspace::insert(const Connector &connector)
{
    const SqlDatabase &database = m_store->database();
    if (m_store->connectors.contains(connector.id))
        return Unexpected(database.failure(Code::Conflict, connector.name));
    if (hasErrors(validate(connector, validationContext(connector.id))))
        return Unexpected(database.failure(Code::Refused, connector.name));
    const auto done = database.execute(u"INSERT INTO connectors (id, folded_name, json) VALUES (?, ?, ?)"_s,
                                       {connector.id.toString(QUuid::WithoutBraces),
                                        connector.name.trimmed().toCaseFolded(), compact(toJson(connector))});
    if (!done)
        return Unexpected(done.error());
    m_store->connectors.insert(connector.id, connector);
    Q_EMIT connectorSaved(connector.id);
    return {};
}

Expected<void, WorkspaceFailure> Workspace::replace(const Connector &expected, const Connector &connector)
{
    const SqlDatabase &database = m_store->database();
    if (this->connector(connector.id) != expected)
        return Unexpected(database.failure(Code::Conflict, connector.name));
    if (hasErrors(validate(connector, validationContext(connector.id))))
        return Unexpected(database.failure(Code::Refused, connector.name));
    const auto done = database.execute(u"UPDATE connectors SET folded_name = ?, json = ? WHERE id = ?"_s,
                                       {connector.name.trimmed().toCaseFolded(), compact(toJson(connector)),
                                        connector.id.toString(QUuid::WithoutBraces)});
    if (!done)
        return Unexpected(done.error());
    m_store->connectors.insert(connector.id, connector);
    Q_EMIT connectorSaved(connector.id);
    return {};
}

Expected<void, WorkspaceFailure> Workspace::remove(const QUuid &id)
{
    const SqlDatabase &database = m_store->database();
    if (!m_store->connectors.contains(id))
        return Unexpected(database.failure(Code::Conflict));
    const auto done = database.execute(u"DELETE FROM connectors WHERE id = ?"_s, {id.toString(QUuid::WithoutBraces)});
    if (!done)
        return Unexpected(done.error());
    m_store->connectors.remove(id);
    Q_EMIT connectorRemoved(id);
    return {};
}

const SystemConfiguration &Workspace::system() const
{
    return m_store->system;
}

Expected<void, WorkspaceFailure> Workspace::setSystem(const SystemConfiguration &system)
{
    return m_store->saveSettings(systemRow, toJson(system)).map([&] {
        m_store->system = system;
        Q_EMIT systemChanged();
    });
}

const Directory &Workspace::directory() const
{
    return m_store->directory;
}

Expected<void, WorkspaceFailure> Workspace::setDirectory(const Directory &directory)
{
    return m_store->saveSettings(directoryRow, toJson(directory)).map([&] {
        m_store->directory = directory;
        Q_EMIT directoryChanged();
    });
}

const PracticeReceiverSettings &Workspace::practiceReceiver() const
{
    return m_store->practiceReceiver;
}

Expected<void, WorkspaceFailure> Workspace::setPracticeReceiver(const PracticeReceiverSettings &settings)
{
    return m_store->saveSettings(practiceReceiverRow, toJson(settings)).map([&] {
        m_store->practiceReceiver = settings;
    });
}

ValidationContext Workspace::validationContext(const QUuid &except) const
{
    ValidationContext context{{}, m_store->system, m_store->directory};
    for (const Connector &connector : std::as_const(m_store->connectors)) {
        if (connector.id != except)
            context.otherNames << connector.name.trimmed();
    }
    return context;
}

QList<DeliveryRecord> Workspace::deliveries(const std::optional<QUuid> &connectorId, int limit) const
{
    return m_store->history.records(connectorId, limit);
}

std::optional<DeliveryRecord> Workspace::lastDelivery(const QUuid &connectorId) const
{
    const QList<DeliveryRecord> records = m_store->history.records(connectorId, 1);
    return records.isEmpty() ? std::nullopt : std::optional(records.first());
}

Expected<void, WorkspaceFailure> Workspace::beginDelivery(const DeliveryRecord &record)
{
    return m_store->history.begin(record).map([&] { Q_EMIT deliveryRecorded(record.connectorId); });
}

Expected<void, WorkspaceFailure> Workspace::endDelivery(const QUuid &recordId, const QDateTime &ended,
                                                        const DeliveryResult &result)
{
    return m_store->history.end(recordId, ended, result).map([&] {
        if (const auto record = m_store->history.record(recordId))
            Q_EMIT deliveryRecorded(record->connectorId);
    });
}

} // namespace console
