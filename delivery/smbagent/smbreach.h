// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/smbagent/agentreport.h"
#include "delivery/smbagent/smbnegotiation.h"
#include "models/support/expected.h"

#include <QHostAddress>
#include <QList>

#include <chrono>
#include <stop_token>

namespace console {

struct SmbReach
{
    QString address; // "192.0.2.7:445", the one that answered
    SmbNegotiation negotiation;
};

// The failure is that of Stage::Resolve.
Expected<QList<QHostAddress>, Failure> resolve(const QString &server);

// Connects to port 445 of the first address that takes it, and asks for SMB 2 or 3. One that does not is noted: a
// console that hears nothing for longer than some of them take would give the agent up. The failure is that of
// Stage::Connect, of the address that was tried last; after a stop the result says nothing.
//
// libsmbclient connects again by itself: this is to know what happened, which it does not tell.
Expected<SmbReach, Failure> reach(const QList<QHostAddress> &addresses, const QString &server,
                                  std::chrono::milliseconds timeLimit, AgentReport &report,
                                  const std::stop_token &stop);

} // namespace console
