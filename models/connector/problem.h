// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/field.h"
#include "models/support/severity.h"

#include <QList>
#include <QString>

namespace console {

// Something to say about a field of a connector. One code for each sentence in ui/text.
enum class ProblemCode {
    NameMissing,
    NameTooLong, // over 64 characters
    NameTaken,
    NameUnprintable, // control characters or line breaks
    DescriptionTooLong, // over 300 characters
    TypeUnknown, // made by a newer version or another product; kept as it is
    FaxPagePackMissing, // Extension is sold with a fax page pack
    BaseLocationMissing,
    BaseLocationRelative,
    BaseLocationIncompleteUnc, // \\server without a share
    BaseLocationForbiddenName, // subject: the component Windows does not take
    BaseLocationForeign, // a drive letter where the console runs on another system
    BaseLocationParent, // a ".." component
    VariableUnknown, // subject: its name
    VariableUnterminated, // a single % that may be a forgotten end
    UserHomeHidesWorkflow, // subject: the directory's users without a home directory
    UsernameMissing,
    UsernameNotDomainAccount, // wanted: domain\username
    UsernameIsUpn, // wanted: domain\username, given user@domain; subject: the rewrite
    UsernameNotUpn, // wanted: user@domain
    UsernameHasNoDomain, // ".\username" will be used
    UsernameIsPersonalAccount, // outlook.com and the like; subject: the domain
    AccountNotForWorkgroup, // a custom service account needs a domain
    AccountUnusedForLocal, // a custom account with a local folder
    ImpersonationNotForWorkgroup, // it needs a domain
    ImpersonationNeedsUpn, // subject: the directory's users whose name is no UPN
    ImpersonationNeedsEmail, // subject: the directory's users without an e-mail address
    ImpersonationRefusedOnline, // Exchange Online refuses a delegated token with impersonation
    BasicRefusedOnline, // Exchange Online has no basic authentication any more
    EwsScopeUndocumented, // the system configuration asks for the scope that Microsoft's documents do not name
    MailServerMissing, // deliveries will fail until the system configuration names one
    MicrosoftApplicationMissing, // no client id in the system configuration
    UrlMissing,
    UrlInvalid,
    UrlNotHttps, // http: refused for Exchange, a warning for Extension
    UrlHasCredentials,
    UrlHasFragment,
    UrlUnusualPath, // an EWS address that does not end in /EWS/Exchange.asmx
    PropertiesTooMany, // more than two
    PropertyNameMissing,
    PropertyNameTaken,
    PropertyNameInvalid, // characters outside the letters, digits, '_', '-' and '.'
    PropertyNamePrefixed, // "custom_" is added by itself
};

QString problemCodeName(ProblemCode code); // "name-missing": stable
std::optional<ProblemCode> problemCodeNamed(QStringView name);

struct Problem
{
    Field field = Field::Name;
    ProblemCode code = ProblemCode::NameMissing;
    Severity severity = Severity::Error;
    QString subject = {}; // the value the sentence names, if any
    int row = -1; // the position in a list field, else -1

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

} // namespace console
