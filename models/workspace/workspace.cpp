// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/workspace.h"

#include "models/workspace/workspacestore.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace console {

using Result = Expected<void, WorkspaceFailure>;

Workspace::Workspace(std::unique_ptr<WorkspaceStore> store)
    : m_store(std::move(store))
{
}

Workspace::~Workspace() = default;

Expected<std::unique_ptr<Workspace>, WorkspaceFailure> Workspace::open(const QString &path)
{
    auto file = WorkspaceFile::open(path);
    if (!file)
        return Unexpected(file.error());
    auto store = std::make_unique<WorkspaceStore>(std::move(*file));
    if (const auto loaded = store->load(); !loaded)
        return Unexpected(loaded.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(store)));
}

QString Workspace::path() const
{
    return m_store->path();
}

QUuid Workspace::id() const
{
    return m_store->id();
}

const QHash<QUuid, Connector> &Workspace::connectorsById() const
{
    return m_store->connectors();
}

QList<Connector> Workspace::connectors() const
{
    const QHash<QUuid, Connector> &stored = connectorsById();
    // Each name is folded once, not at every comparison.
    std::vector<std::pair<QString, const Connector *>> order;
    order.reserve(static_cast<std::size_t>(stored.size()));
    for (const Connector &connector : stored)
        order.emplace_back(foldedName(connector.name), &connector);
    std::sort(order.begin(), order.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<Connector> connectors;
    connectors.reserve(stored.size());
    for (const auto &[name, connector] : order)
        connectors.append(*connector);
    return connectors;
}

std::optional<Connector> Workspace::connector(const QUuid &id) const
{
    const auto found = connectorsById().constFind(id);
    return found == connectorsById().cend() ? std::nullopt : std::optional(*found);
}

std::optional<Connector> Workspace::connectorNamed(const QString &name) const
{
    const QHash<QUuid, Connector> &stored = connectorsById();
    const auto found = std::find_if(stored.cbegin(), stored.cend(),
                                    [&](const Connector &connector) { return connector.name == name; });
    return found == stored.cend() ? std::nullopt : std::optional(*found);
}

QStringList Workspace::unreadable() const
{
    return m_store->unreadable();
}

Result Workspace::insert(const Connector &connector)
{
    return m_store->insert({connector}).map([&] { Q_EMIT connectorSaved(connector.id); });
}

Result Workspace::replace(const Connector &expected, const Connector &connector)
{
    return m_store->replace(expected, connector).map([&] { Q_EMIT connectorSaved(connector.id); });
}

Result Workspace::remove(const QUuid &id)
{
    return m_store->remove({id}).map([&] { Q_EMIT connectorRemoved(id); });
}

Result Workspace::insertAll(const QList<Connector> &connectors)
{
    return m_store->insert(connectors).map([&] { Q_EMIT connectorsChanged(); });
}

Result Workspace::removeAll(const QList<QUuid> &ids)
{
    return m_store->remove(ids).map([&] { Q_EMIT connectorsChanged(); });
}

const SystemConfiguration &Workspace::system() const
{
    return m_store->system();
}

Result Workspace::setSystem(const SystemConfiguration &system)
{
    return m_store->setSystem(system).map([&] { Q_EMIT systemChanged(); });
}

const Directory &Workspace::directory() const
{
    return m_store->directory();
}

Result Workspace::setDirectory(const Directory &directory)
{
    return m_store->setDirectory(directory).map([&] { Q_EMIT directoryChanged(); });
}

const PracticeReceiverSettings &Workspace::practiceReceiver() const
{
    return m_store->practiceReceiver();
}

Result Workspace::setPracticeReceiver(const PracticeReceiverSettings &settings)
{
    return m_store->setPracticeReceiver(settings);
}

ValidationContext Workspace::validationContext(const QUuid &except) const
{
    return m_store->validationContext(except);
}

QList<DeliveryRecord> Workspace::deliveries(const std::optional<QUuid> &connectorId, int limit) const
{
    return m_store->history().records(connectorId, limit);
}

std::optional<DeliveryRecord> Workspace::lastDelivery(const QUuid &connectorId) const
{
    const QList<DeliveryRecord> records = m_store->history().records(connectorId, 1);
    return records.isEmpty() ? std::nullopt : std::optional(records.first());
}

QHash<QUuid, LastDelivery> Workspace::lastDeliveries(const std::optional<QUuid> &connectorId) const
{
    return m_store->history().lastOfEach(connectorId);
}

Result Workspace::beginDelivery(const DeliveryRecord &record)
{
    return m_store->history().begin(record).map([&] { Q_EMIT deliveryRecorded(record.connectorId); });
}

Result Workspace::endDelivery(const QUuid &recordId, const QDateTime &ended, const DeliveryResult &result)
{
    return m_store->history().end(recordId, ended, result).map([&] {
        if (const auto record = m_store->history().record(recordId))
            Q_EMIT deliveryRecorded(record->connectorId);
    });
}

std::optional<TokenRecord> Workspace::tokenRecord(const QUuid &connectorId) const
{
    return m_store->tokenRecords().record(connectorId);
}

Result Workspace::setTokenRecord(const QUuid &connectorId, const TokenRecord &record)
{
    return m_store->tokenRecords().set(connectorId, record).map([&] { Q_EMIT tokenRecordChanged(connectorId); });
}

Result Workspace::removeTokenRecord(const QUuid &connectorId)
{
    return m_store->tokenRecords().remove(connectorId).map([&] { Q_EMIT tokenRecordChanged(connectorId); });
}

} // namespace console
