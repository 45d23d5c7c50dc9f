// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/workspace.h"

#include "models/connector/connectornames.h"
#include "models/workspace/deliverywrites.h"
#include "models/workspace/workspacestore.h"

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace console {

using Result = Expected<void, WorkspaceFailure>;

namespace {

constexpr std::chrono::hours removingPace(1);

WorkspaceChange additionOf(const QList<Connector> &connectors)
{
    WorkspaceChange change;
    for (const Connector &connector : connectors)
        change.connectors.append({{}, connector});
    return change;
}

} // namespace

Workspace::Workspace(std::unique_ptr<WorkspaceStore> store)
    : m_store(std::move(store))
    , m_recorder(std::make_unique<DeliveryRecorder>(m_store->path(), [this](const QSet<QUuid> &connectorIds) {
        const auto tell = [this, connectorIds] {
            for (const QUuid &id : connectorIds)
                Q_EMIT deliveryRecorded(id);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }))
{
    connect(&m_removing, &QTimer::timeout, this, &Workspace::removeOldDeliveries);
    m_removing.start(removingPace);
    removeOldDeliveries();
}

// The recorder calls this object until its thread has ended.
Workspace::~Workspace()
{
    m_recorder.reset();
}

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
    return m_store->apply(additionOf({connector})).map([&] { Q_EMIT connectorSaved(connector.id); });
}

Result Workspace::replace(const Connector &expected, const Connector &connector)
{
    return m_store->apply({{{expected, connector}}}).map([&] { Q_EMIT connectorSaved(connector.id); });
}

Result Workspace::remove(const QUuid &id)
{
    return m_store->apply(removalOf({id})).map([&] { Q_EMIT connectorRemoved(id); });
}

Result Workspace::insertAll(const QList<Connector> &connectors)
{
    return apply(additionOf(connectors));
}

Result Workspace::removeAll(const QList<QUuid> &ids)
{
    return apply(removalOf(ids));
}

// What is not there is no state to begin with: apply() says so.
WorkspaceChange Workspace::removalOf(const QList<QUuid> &ids) const
{
    WorkspaceChange change;
    for (const QUuid &id : ids)
        change.connectors.append({connector(id).value_or(Connector{id, {}, {}, {}}), {}});
    return change;
}

Result Workspace::apply(const WorkspaceChange &change)
{
    return m_store->apply(change).map([&] {
        if (change.system) {
            // Not at once: a change that is undone must find the history as it was.
            m_removing.start();
            Q_EMIT systemChanged();
        }
        if (change.directory)
            Q_EMIT directoryChanged();
        if (!change.connectors.isEmpty())
            Q_EMIT connectorsChanged();
    });
}

const SystemConfiguration &Workspace::system() const
{
    return m_store->system();
}

Result Workspace::setSystem(const SystemConfiguration &system)
{
    return m_store->setSystem(system).map([&] {
        removeOldDeliveries();
        Q_EMIT systemChanged();
    });
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

QList<DeliveryRecord> Workspace::deliveries(const HistoryFilter &filter, int limit) const
{
    return m_store->history().records(filter, limit);
}

std::optional<DeliveryRecord> Workspace::delivery(const QUuid &recordId) const
{
    return m_store->history().record(recordId);
}

std::optional<DeliveryRecord> Workspace::lastDelivery(const QUuid &connectorId) const
{
    const QList<DeliveryRecord> records = m_store->history().records({connectorId}, 1);
    return records.isEmpty() ? std::nullopt : std::optional(records.first());
}

QList<DeliveryEntry> Workspace::deliveryEntries(const HistoryFilter &filter, int limit, int offset,
                                                HistoryEnd from) const
{
    return m_store->history().entries(filter, limit, offset, from);
}

int Workspace::deliveryCount(const HistoryFilter &filter) const
{
    return m_store->history().count(filter);
}

QList<TranscriptLine> Workspace::transcript(const QUuid &recordId) const
{
    return m_store->history().transcript(recordId);
}

QHash<QUuid, LastDelivery> Workspace::lastDeliveries(const std::optional<QUuid> &connectorId) const
{
    return m_store->history().lastOfEach(connectorId);
}

const QList<QUuid> &Workspace::foundInterrupted() const
{
    return m_store->history().foundInterrupted();
}

Workspace::Recorded Workspace::beginDelivery(const DeliveryRecord &record)
{
    return m_recorder->record(beginning(record));
}

Workspace::Recorded Workspace::planDelivery(const QUuid &recordId, const QString &summary)
{
    return m_recorder->record(planning(recordId, summary));
}

Workspace::Recorded Workspace::endDelivery(const QUuid &recordId, const QDateTime &ended, const DeliveryResult &result,
                                           const QList<TranscriptLine> &transcript)
{
    return m_recorder->record(ending(recordId, ended, result, transcript));
}

Workspace::Recorded Workspace::hashDocument(const QUuid &recordId, qsizetype document, const QString &sha256)
{
    return m_recorder->record(hashing(recordId, document, sha256));
}

void Workspace::removeOldDeliveries()
{
    if (system().historyDays == 0)
        return;
    const QDateTime kept = QDateTime::currentDateTimeUtc().addDays(-system().historyDays);
    if (m_store->history().hasOlderThan(kept))
        m_recorder->setChore(removing(kept));
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
