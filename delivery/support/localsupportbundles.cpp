// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/support/localsupportbundles.h"

#include "delivery/support/componentversions.h"
#include "delivery/support/servicefacts.h"
#include "delivery/support/supporttexts.h"
#include "delivery/support/zipfile.h"
#include "models/support/inthread.h"

#include <QFileInfo>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using Kind = SupportPart::Kind;

namespace {

constexpr int newestDeliveries = 50;

QString fileNameOf(const DeliveryEntry &delivery)
{
    return u"deliveries/%1-%2.json"_s.arg(delivery.started.toUTC().toString(u"yyyyMMdd-HHmmss"_s),
                                          delivery.id.toString(QUuid::WithoutBraces).left(8));
}

bool isNewer(const DeliveryEntry &one, const DeliveryEntry &other)
{
    return one.started > other.started;
}

// The first of them that are not there yet.
void addMissing(QList<DeliveryEntry> *entries, const QList<DeliveryEntry> &more)
{
    for (const DeliveryEntry &entry : more) {
        const auto isSame = [&](const DeliveryEntry &other) { return other.id == entry.id; };
        if (std::none_of(entries->cbegin(), entries->cend(), isSame))
            entries->append(entry);
    }
}

} // namespace

LocalSupportBundles::LocalSupportBundles(const Workspace *workspace, const SecretStore *secrets,
                                         const PracticeReceiver *receiver, QStringList logPaths, QObject *parent)
    : SupportBundles(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_receiver(receiver)
    , m_logPaths(std::move(logPaths))
{
}

QList<SupportPart> LocalSupportBundles::parts(int failures) const
{
    QList<SupportPart> parts{{Kind::Platform, u"platform.txt"_s},
                             {Kind::Connectors, u"connectors.json"_s},
                             {Kind::System, u"system.json"_s}};
    for (const QString &path : m_logPaths) {
        if (QFileInfo::exists(path))
            parts.append({Kind::Log, u"log/"_s + QFileInfo(path).fileName()});
    }
    QList<DeliveryEntry> failed = m_workspace->deliveryEntries({.state = DeliveryState::Failed}, failures)
        + m_workspace->deliveryEntries({.state = DeliveryState::Interrupted}, failures);
    std::sort(failed.begin(), failed.end(), isNewer);
    failed.resize(std::min<qsizetype>(failed.size(), failures));
    QList<DeliveryEntry> deliveries = failed;
    addMissing(&deliveries, m_workspace->deliveryEntries({}, newestDeliveries));
    std::sort(deliveries.begin(), deliveries.end(), isNewer);
    for (const DeliveryEntry &delivery : std::as_const(deliveries)) {
        if (delivery.state != DeliveryState::Running)
            parts.append({Kind::Delivery, fileNameOf(delivery), failed.contains(delivery), delivery});
    }
    return parts;
}

QFuture<QString> LocalSupportBundles::text(const SupportPart &part)
{
    return inThread(maker(part));
}

std::function<QString()> LocalSupportBundles::maker(const SupportPart &part) const
{
    switch (part.kind) {
    case Kind::Platform:
        return
            [known = facts()] { return factsText(linkedVersions() + QList{agentVersion()} + platformFacts() + known); };
    case Kind::Connectors:
        return [connectors = m_workspace->connectors()] { return connectorsText(connectors); };
    case Kind::System:
        return [system = m_workspace->system()] { return systemText(system); };
    case Kind::Log:
        for (const QString &path : m_logPaths) {
            if (part.fileName == u"log/"_s + QFileInfo(path).fileName())
                return [path] { return logText(path); };
        }
        break;
    case Kind::Delivery:
        if (const auto record = m_workspace->delivery(part.delivery->id)) {
            return [record = *record, transcript = m_workspace->transcript(record->id)] {
                return deliveryText(record, transcript);
            };
        }
        break;
    }
    return [] { return QString(); };
}

QList<Fact> LocalSupportBundles::facts() const
{
    QList<Fact> facts{
        {u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {u"workspace"_s, m_workspace->path()},
        {u"connectors"_s, QString::number(m_workspace->connectorsById().size())},
        {u"unreadable"_s, m_workspace->unreadable().join(u", "_s)},
        {u"deliveries"_s, QString::number(m_workspace->deliveryCount({}))},
    };
    if (m_secrets)
        facts.append(secretStoreFact(m_secrets->status()));
    if (m_receiver)
        facts.append(receiverFact(*m_receiver));
    return facts;
}

QFuture<Expected<std::monostate, SupportFailure>> LocalSupportBundles::save(const QString &path,
                                                                            const QList<SupportFile> &files)
{
    return inThread([path, files] { return writeZip(path, files); });
}

} // namespace console
