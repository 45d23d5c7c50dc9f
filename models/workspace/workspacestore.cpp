// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/workspacestore.h"

#include "models/connector/bulkvalidation.h"
#include "models/connector/connectornames.h"

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

constexpr QLatin1StringView unreadableHistory("history");

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toByteArray()).object();
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
    return loadSettings().and_then([&] { return m_tokenRecords.load(); }).and_then([&] { return loadHistory(); });
}

// A damaged one keeps nobody from the connectors: what is in it can be sent again.
Result WorkspaceStore::loadHistory()
{
    const Result loaded = m_history.load();
    if (loaded || loaded.error().code != Code::Damaged)
        return loaded;
    m_unreadable << unreadableHistory;
    return {};
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

std::optional<WorkspaceFailure> WorkspaceStore::conflictOf(const WorkspaceChange &change) const
{
    QSet<QUuid> ids;
    for (const auto &[before, after] : change.connectors) {
        const Connector &either = before ? *before : after.value();
        const auto stored = m_connectors.constFind(either.id);
        const bool isAsBefore =
            before ? stored != m_connectors.cend() && *stored == *before : stored == m_connectors.cend();
        if (!isAsBefore || ids.contains(either.id) || (after && after->id != either.id))
            return database().failure(Code::Conflict, either.name);
        ids.insert(either.id);
    }
    if (change.system && change.system->before != m_system)
        return database().failure(Code::Conflict, systemRow);
    if (change.directory && change.directory->before != m_directory)
        return database().failure(Code::Conflict, directoryRow);
    return std::nullopt;
}

// Also under another name: its own may have been taken meanwhile.
bool WorkspaceStore::wasThere(const Connector &connector) const
{
    Connector former = m_former.value(connector.id);
    former.name = connector.name;
    return former == connector;
}

// Each is judged against all that will be there. What comes back as it was is taken with its errors: what it refers to
// may have changed since, and an undo must not fail for that.
std::optional<WorkspaceFailure> WorkspaceStore::refusalOf(const WorkspaceChange &change) const
{
    QSet<QUuid> changed;
    for (const auto &[before, after] : change.connectors)
        changed.insert(before ? before->id : after->id);
    QSet<QString> names;
    for (const Connector &connector : m_connectors) {
        if (!changed.contains(connector.id))
            names.insert(foldedName(connector.name));
    }
    // The set judges the names, in constant time.
    const BulkValidation validation(change.system ? change.system->after : m_system,
                                    change.directory ? change.directory->after : m_directory);
    for (const auto &[before, after] : change.connectors) {
        if (!after)
            continue;
        const QString name = foldedName(after->name);
        Problems problems = validation.problemsOf(*after);
        if (wasThere(*after))
            problems.removeIf([](const Problem &problem) { return problem.field != Field::Name; });
        if (names.contains(name) || hasErrors(problems))
            return database().failure(Code::Refused, after->name);
        names.insert(name);
    }
    return std::nullopt;
}

// What goes is gone before anything comes: a name may be that of another one afterwards.
Result WorkspaceStore::writeConnectors(const QList<ConnectorChange> &changes) const
{
    auto removal = database().prepare(u"DELETE FROM connectors WHERE id = ?"_s);
    auto update = database().prepare(u"UPDATE connectors SET json = ? WHERE id = ?"_s);
    auto insertion = database().prepare(u"INSERT INTO connectors (id, folded_name, json) VALUES (?, ?, ?)"_s);
    for (const auto *prepared : {&removal, &update, &insertion}) {
        if (!*prepared)
            return Unexpected(prepared->error());
    }
    const auto keepsName = [](const ConnectorChange &change) {
        return change.before && change.after && foldedName(change.before->name) == foldedName(change.after->name);
    };
    for (const ConnectorChange &change : changes) {
        if (!change.before || keepsName(change))
            continue;
        if (const auto done = database().run(*removal, {idText(change.before->id)}); !done)
            return done;
    }
    for (const ConnectorChange &change : changes) {
        if (!change.after)
            continue;
        const Connector &after = *change.after;
        const QString json = compact(console::toJson(after));
        const auto done = keepsName(change)
            ? database().run(*update, {json, idText(after.id)})
            : database().run(*insertion, {idText(after.id), foldedName(after.name), json});
        if (!done)
            return done;
    }
    return {};
}

Result WorkspaceStore::write(const WorkspaceChange &change) const
{
    Result saved = writeConnectors(change.connectors);
    if (saved && change.system)
        saved = saveSettings(systemRow, console::toJson(change.system->after));
    if (saved && change.directory)
        saved = saveSettings(directoryRow, console::toJson(change.directory->after));
    return saved;
}

Result WorkspaceStore::apply(const WorkspaceChange &change)
{
    if (const auto conflict = conflictOf(change))
        return Unexpected(*conflict);
    if (const auto refusal = refusalOf(change))
        return Unexpected(*refusal);
    return database().transact([&] { return write(change); }).map([&] {
        for (const auto &[before, after] : change.connectors) {
            if (before)
                m_former.insert(before->id, *before);
            if (after)
                m_connectors.insert(after->id, *after);
            else
                m_connectors.remove(before->id);
        }
        if (change.system)
            m_system = change.system->after;
        if (change.directory)
            m_directory = change.directory->after;
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

} // namespace console
