// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/failure.h"
#include "models/support/expected.h"

#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <sys/types.h>

namespace console {

// A user of this machine.
struct LocalAccount
{
    QString name;
    uid_t user = 0;
    gid_t group = 0; // the primary one
    QList<gid_t> groups; // the primary one too

    bool operator==(const LocalAccount &) const = default;
};

enum class AccountSource {
    Machine, // passwd of this machine alone
    Directory, // SSSD, winbind or LDAP as well: the machine is joined to a domain
};

// From the text of /etc/nsswitch.conf.
AccountSource accountSourceOf(QByteArrayView nameServiceSwitch);

// The account names that a terminal user (UPN) may have on this machine, in the order in which they are tried:
// user@domain as SSSD and winbind have it, then domain\user. On a machine that knows no directory the part before the @
// is a user of the machine. On one that does, it is not: the user may be missing in the directory, and the one of the
// same name in passwd be somebody else.
QStringList localAccountNames(const QString &terminalUser, AccountSource source);

// The account of the terminal user: UserUnknown where there is none, RightsUnknown where the system cannot tell. root
// is nobody's account at a terminal.
Expected<LocalAccount, Failure> findLocalAccount(const QString &terminalUser);

} // namespace console
