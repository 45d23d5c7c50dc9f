// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/problem.h"
#include "models/system/directory.h"

#include <QString>

namespace console {

// The forms in which the specification wants account names. The two contradict each other between connector types,
// and that is the commonest mistake, so each is told apart from the other.
bool isUpn(const QString &username); // user@domain
bool isDomainAccount(const QString &username); // domain\username
QString domainAccountFromUpn(const QString &upn); // anna@corp.example → corp\anna, a proposal

// Specification "Microsoft 365 OAuth 2.0": "Username has to be in UPN format", "Personal accounts are not supported".
void validateMicrosoftUsername(const QString &username, Problems &problems);

// Specification "Impersonate terminal user": usernames must be in UPN format.
void noteUsersWithoutUpn(const Directory &directory, Problems &problems);

} // namespace console
