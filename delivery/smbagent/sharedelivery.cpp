// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/sharedelivery.h"

#include "delivery/smbagent/accountlookup.h"
#include "delivery/smbagent/smbsecurity.h"

#include <numeric>

namespace console {

using namespace Qt::StringLiterals;

ShareDelivery::ShareDelivery(SmbContext &context, const AgentJob &job, AgentReport &report, const std::stop_token &stop)
    : m_context(context)
    , m_job(job)
    , m_report(report)
    , m_stop(stop)
    , m_total(std::accumulate(job.plan.documents.begin(), job.plan.documents.end(), qint64(0),
                              [](qint64 sum, const PlannedDocument &document) { return sum + document.size; }))
{
}

Outcome ShareDelivery::run()
{
    m_report.begin(Stage::Deliver);
    auto folder = SmbFolder::open(m_context, m_job.plan);
    if (!folder)
        return folder.error();
    m_report.fact(Stage::Deliver, u"folder"_s, m_job.plan.folder());
    if (!m_job.plan.terminalUser.isEmpty()) {
        if (const auto failure = lookAtRights(*folder))
            return *failure;
    }
    if (m_stop.stop_requested())
        return Cancelled{};
    const Outcome outcome = m_job.purpose == DeliveryPurpose::Check ? check(*folder) : deliver(*folder);
    for (const QString &path : folder->leftBehind())
        m_report.fact(Stage::Deliver, u"left-behind"_s, path);
    const auto *failure = std::get_if<Failure>(&outcome);
    if (!failure || folder->leftBehind().isEmpty())
        return outcome;
    Failure told = *failure;
    told.technical += u"; could not be removed: "_s + folder->leftBehind().join(", "_L1);
    return told;
}

std::optional<Failure> ShareDelivery::lookAtRights(const SmbFolder &folder)
{
    const QString &user = m_job.plan.terminalUser;
    const auto descriptor = readDescriptor(m_context, folder.url());
    if (!descriptor) {
        Failure failure = smbFailure(Stage::Deliver, descriptor.error(), user);
        if (!isConnectionLost(descriptor.error()))
            failure.cause = Cause::RightsUnknown;
        failure.technical += u"; the access list of the folder cannot be read"_s;
        return failure;
    }
    const AccountLookup lookup(m_job.plan.server, m_context.account(), m_job.timeLimit, m_stop);
    const auto found = lookup.find(user, *descriptor);
    if (!found)
        return found.error();
    m_owner = found->sid;
    m_ownerName = found->name;
    m_report.fact(Stage::Deliver, u"user"_s, found->name);
    m_report.note(
        u"%1 is %2 (%3), in %4 groups that are known"_s.arg(user, found->name, found->sid).arg(found->groups.size()));
    const Fact browse = browseFact(effectiveRights(*descriptor, *found, FolderRight::List));
    m_report.fact(Stage::Deliver, browse.name, browse.value);
    const AccessVerdict verdict = effectiveRights(*descriptor, *found, FolderRight::AddFile);
    for (const Fact &fact : writeFacts(verdict))
        m_report.fact(Stage::Deliver, fact.name, fact.value);
    return rightsFailure(verdict, user);
}

Outcome ShareDelivery::check(SmbFolder &folder)
{
    const auto free = folder.freeBytes();
    if (!free)
        return free.error();
    m_report.fact(Stage::Deliver, u"free"_s, QString::number(*free));
    if (*free < m_total) {
        return Failure{Stage::Deliver, Cause::StorageFull, u"nt.DISK_FULL"_s, m_job.plan.folder(),
                       u"%1 bytes are needed and %2 are free"_s.arg(m_total).arg(*free)};
    }
    for (const PlannedDocument &document : m_job.plan.documents) {
        if (const auto failure = folder.obstacle(document.name))
            return *failure;
    }
    const auto probe = folder.putProbe();
    if (!probe)
        return probe.error();
    m_delivered.append(*probe);
    if (const auto failure = giveAll(folder))
        return takenBack(folder, *failure);
    const Outcome outcome = takenBack(folder, Checked{});
    if (folder.leftBehind().isEmpty())
        return outcome;
    return Failure{Stage::Deliver, Cause::AccessDenied, u"smb.not-removed"_s, folder.leftBehind().constFirst(),
                   u"A file can be made in the folder, and not be removed again"_s};
}

Outcome ShareDelivery::deliver(SmbFolder &folder)
{
    m_report.progress(0, m_total);
    for (const PlannedDocument &document : m_job.plan.documents) {
        if (const auto failure = put(folder, document))
            return takenBack(folder, *failure);
        if (m_stop.stop_requested())
            return takenBack(folder, Cancelled{});
    }
    if (const auto failure = giveAll(folder))
        return takenBack(folder, *failure);
    m_report.begin(Stage::Confirm);
    for (const SharedFile &file : std::as_const(m_delivered)) {
        if (const auto confirmed = folder.confirm(file, m_owner); !confirmed)
            return takenBack(folder, confirmed.error());
    }
    return Delivered{receipt(folder)};
}

std::optional<Failure> ShareDelivery::put(SmbFolder &folder, const PlannedDocument &document)
{
    const auto source = SourceFile::open(document);
    if (!source)
        return source.error();
    const QString part = SmbFolder::partName();
    m_report.made(folder.pathOf(part));
    const auto file =
        folder.put(*source, part, m_stop, [this](qint64 bytes) { m_report.progress(m_done + bytes, m_total); });
    if (!file)
        return file.error();
    if (file->name.isEmpty())
        return std::nullopt;
    m_delivered.append(*file);
    m_done += file->size;
    m_report.made(folder.pathOf(file->name), folder.pathOf(part));
    m_report.note(u"Wrote %1 (%2 bytes)"_s.arg(folder.pathOf(file->name)).arg(file->size));
    return std::nullopt;
}

std::optional<Failure> ShareDelivery::giveAll(SmbFolder &folder)
{
    if (m_owner.isEmpty())
        return std::nullopt;
    for (SharedFile &file : m_delivered) {
        if (const auto given = folder.giveTo(file, m_owner); !given)
            return given.error();
        m_report.note(u"Gave %1 to %2"_s.arg(folder.pathOf(file.name), m_owner));
    }
    return std::nullopt;
}

Outcome ShareDelivery::takenBack(SmbFolder &folder, const Outcome &outcome)
{
    for (const SharedFile &file : std::as_const(m_delivered)) {
        folder.remove(file);
        if (!folder.leftBehind().contains(folder.pathOf(file.name)))
            m_report.note(u"Removed %1 again"_s.arg(folder.pathOf(file.name)));
    }
    return outcome;
}

Receipt ShareDelivery::receipt(const SmbFolder &folder) const
{
    Receipt receipt;
    for (const SharedFile &file : m_delivered)
        receipt.facts.append({u"file"_s, folder.pathOf(file.name)});
    receipt.facts.append({u"bytes"_s, QString::number(m_done)});
    if (!m_owner.isEmpty())
        receipt.facts.append({u"owner"_s, m_ownerName});
    return receipt;
}

} // namespace console
