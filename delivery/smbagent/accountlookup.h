// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/rights/effectiverights.h"
#include "delivery/smbagent/smbcontext.h"
#include "models/outcome/failure.h"

#include <stop_token>

namespace console {

// Who a terminal user is on a server, and the groups there, by the program rpcclient (Debian package smbclient):
// libsmbclient asks a server for neither.
//
// The groups are complete for an account of a server in a workgroup. A domain tells the direct ones alone, and is asked
// where the account has a ticket or the server's name is in the domain's; a Samba server nothing of the groups of its
// Unix (S-1-22-2-…): the list is then partial, and WindowsUser says so.
class AccountLookup
{
public:
    AccountLookup(QString server, const SmbAccount &account, std::chrono::milliseconds timeLimit,
                  const std::stop_token &stop);

    // user is a UPN; the descriptor is the one that it will be compared with. The failure is that of Stage::Deliver.
    Expected<WindowsUser, Failure> find(const QString &user, const SecurityDescriptor &descriptor) const;

    // Who the server takes the account for: DOMAIN\name, empty where that cannot be learnt.
    QString ownName() const;

private:
    struct Groups
    {
        QStringList sids;
        bool isComplete = false;
    };

    Expected<QByteArray, Failure> ask(const QString &host, const QStringList &commands) const;
    Groups groupsOf(const QString &host, const QString &sid, const QString &name) const;

    const QString m_server;
    const SmbAccount &m_account;
    const std::chrono::milliseconds m_timeLimit;
    const std::stop_token &m_stop;
};

} // namespace console
