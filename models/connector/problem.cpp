// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/problem.h"

#include "models/support/named.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<ProblemCode> codeNames[] = {
    {ProblemCode::NameMissing, "name-missing"_L1},
    {ProblemCode::NameTooLong, "name-too-long"_L1},
    {ProblemCode::NameTaken, "name-taken"_L1},
    {ProblemCode::NameUnprintable, "name-unprintable"_L1},
    {ProblemCode::DescriptionTooLong, "description-too-long"_L1},
    {ProblemCode::TypeUnknown, "type-unknown"_L1},
    {ProblemCode::FaxPagePackMissing, "fax-page-pack-missing"_L1},
    {ProblemCode::BaseLocationMissing, "base-location-missing"_L1},
    {ProblemCode::BaseLocationRelative, "base-location-relative"_L1},
    {ProblemCode::BaseLocationIncompleteUnc, "base-location-incomplete-unc"_L1},
    {ProblemCode::BaseLocationForbiddenName, "base-location-forbidden-name"_L1},
    {ProblemCode::BaseLocationForeign, "base-location-foreign"_L1},
    {ProblemCode::BaseLocationParent, "base-location-parent"_L1},
    {ProblemCode::VariableUnknown, "variable-unknown"_L1},
    {ProblemCode::VariableUnterminated, "variable-unterminated"_L1},
    {ProblemCode::UserHomeHidesWorkflow, "user-home-hides-workflow"_L1},
    {ProblemCode::UsernameMissing, "username-missing"_L1},
    {ProblemCode::UsernameNotDomainAccount, "username-not-domain-account"_L1},
    {ProblemCode::UsernameIsUpn, "username-is-upn"_L1},
    {ProblemCode::UsernameNotUpn, "username-not-upn"_L1},
    {ProblemCode::UsernameHasNoDomain, "username-has-no-domain"_L1},
    {ProblemCode::UsernameIsPersonalAccount, "username-is-personal-account"_L1},
    {ProblemCode::AccountNotForWorkgroup, "account-not-for-workgroup"_L1},
    {ProblemCode::AccountUnusedForLocal, "account-unused-for-local"_L1},
    {ProblemCode::ImpersonationNotForWorkgroup, "impersonation-not-for-workgroup"_L1},
    {ProblemCode::ImpersonationNeedsUpn, "impersonation-needs-upn"_L1},
    {ProblemCode::ImpersonationNeedsEmail, "impersonation-needs-email"_L1},
    {ProblemCode::ImpersonationRefusedOnline, "impersonation-refused-online"_L1},
    {ProblemCode::BasicRefusedOnline, "basic-refused-online"_L1},
    {ProblemCode::EwsScopeUndocumented, "ews-scope-undocumented"_L1},
    {ProblemCode::MailServerMissing, "mail-server-missing"_L1},
    {ProblemCode::MicrosoftApplicationMissing, "microsoft-application-missing"_L1},
    {ProblemCode::UrlMissing, "url-missing"_L1},
    {ProblemCode::UrlInvalid, "url-invalid"_L1},
    {ProblemCode::UrlNotHttps, "url-not-https"_L1},
    {ProblemCode::UrlHasCredentials, "url-has-credentials"_L1},
    {ProblemCode::UrlHasFragment, "url-has-fragment"_L1},
    {ProblemCode::UrlUnusualPath, "url-unusual-path"_L1},
    {ProblemCode::PropertiesTooMany, "properties-too-many"_L1},
    {ProblemCode::PropertyNameMissing, "property-name-missing"_L1},
    {ProblemCode::PropertyNameTaken, "property-name-taken"_L1},
    {ProblemCode::PropertyNameInvalid, "property-name-invalid"_L1},
    {ProblemCode::PropertyNamePrefixed, "property-name-prefixed"_L1},
};

} // namespace

QString problemCodeName(ProblemCode code)
{
    return nameOf(codeNames, code);
}

std::optional<ProblemCode> problemCodeNamed(QStringView name)
{
    return valueNamed(codeNames, name);
}

} // namespace console
