// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/smbagent/agentreport.h"
#include "delivery/smbagent/smbfolder.h"

namespace console {

// One job on a server that the agent has signed in to: the stages Deliver and Confirm, or what of them a check tries.
//
//   the user's rights ──► every document under its final name ──► every owner changed ──► sizes and owners read back
//
// The owners change last, because the account may not be permitted to rename or remove what is no longer its own. What
// fails then is taken back, and for that given back to the account where need be. All documents are delivered or none.
class ShareDelivery
{
public:
    ShareDelivery(SmbContext &context, const AgentJob &job, AgentReport &report, const std::stop_token &stop);
    Outcome run();

private:
    Outcome deliver(SmbFolder &folder);
    Outcome check(SmbFolder &folder);
    std::optional<Failure> lookAtRights(const SmbFolder &folder);
    std::optional<Failure> put(SmbFolder &folder, const PlannedDocument &document);
    std::optional<Failure> giveAll(SmbFolder &folder);
    Outcome takenBack(SmbFolder &folder, const Outcome &outcome);
    Receipt receipt(const SmbFolder &folder) const;

    SmbContext &m_context;
    const AgentJob &m_job;
    AgentReport &m_report;
    const std::stop_token &m_stop;
    const qint64 m_total;
    qint64 m_done = 0;
    QString m_owner; // SID of the impersonated user
    QString m_ownerName;
    QList<SharedFile> m_delivered;
};

} // namespace console
