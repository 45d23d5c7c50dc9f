// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/problemtext.h"

#include "ui/text/connectortext.h"

#include <QCoreApplication>

namespace console::text {

namespace {

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)

public:
    static QString common(const Problem &problem);
    static QString baseLocation(const Problem &problem);
    static QString account(const Problem &problem);
    static QString address(const Problem &problem, const Connector &connector);
    static QString property(const Problem &problem);
};

QString ProblemText::common(const Problem &problem)
{
    switch (problem.code) {
    case ProblemCode::NameMissing:
        return tr("The name is missing.");
    case ProblemCode::NameTooLong:
        return tr("The name is longer than %n characters.", nullptr, maximumNameLength);
    case ProblemCode::NameTaken:
        return tr("Another connector of this workspace has this name.");
    case ProblemCode::NameUnprintable:
        return tr("The name contains line breaks or control characters.");
    case ProblemCode::DescriptionTooLong:
        return tr("The description is longer than %n characters.", nullptr, maximumDescriptionLength);
    case ProblemCode::TypeUnknown:
        return tr("This version does not know the connector type ‘%1’. The connector is kept as it is.")
            .arg(problem.subject);
    case ProblemCode::FaxPagePackMissing:
        return tr("Extension connectors are available only with a fax page pack, and the system configuration records "
                  "none.");
    case ProblemCode::BasicRefusedOnline:
        return tr("Exchange Online has no basic authentication any more. Microsoft 365 OAuth 2.0 is the way to sign in "
                  "there.");
    case ProblemCode::EwsScopeUndocumented:
        return tr("The system configuration asks for the scope ‘%1’, as the product’s documentation does. Microsoft’s "
                  "own "
                  "documents name ‘%2’. Where Exchange refuses the token, the other one is the one to choose.")
            .arg(specifiedEwsScope(), documentedEwsScope());
    case ProblemCode::MailServerMissing:
        return tr("The system configuration names no mail server. The connector can be saved, but workflows that use "
                  "it will fail when they deliver.");
    case ProblemCode::MicrosoftApplicationMissing:
        return tr("The system configuration has no client ID of a registered Microsoft application, so the connector "
                  "cannot be authorized.");
    default:
        return {};
    }
}

QString ProblemText::baseLocation(const Problem &problem)
{
    switch (problem.code) {
    case ProblemCode::BaseLocationMissing:
        return tr("The base location is missing. It is a local path or a UNC path such as ‘\\\\server\\scans’.");
    case ProblemCode::BaseLocationRelative:
        return tr("The base location has to start at the root: ‘/srv/scans’, ‘C:\\scans’ or ‘\\\\server\\scans’.");
    case ProblemCode::BaseLocationIncompleteUnc:
        return tr("The share is missing behind the server: ‘\\\\%1\\share’.")
            .arg(problem.subject.isEmpty() ? QStringLiteral("server") : problem.subject);
    case ProblemCode::BaseLocationForbiddenName:
        return tr("Windows does not allow the name ‘%1’.").arg(problem.subject);
    case ProblemCode::BaseLocationForeign:
        return tr("A drive letter belongs to a Windows server. This computer has no drives, so a test scan cannot be "
                  "delivered from here.");
    case ProblemCode::BaseLocationParent:
        return tr("The base location must not contain ‘..’.");
    case ProblemCode::VariableUnknown:
        return tr("There is no variable ‘%%1%’. The completion list shows the variables that exist.")
            .arg(problem.subject);
    case ProblemCode::VariableUnterminated:
        return tr("A percent sign stands alone. A variable is written between two of them, such as ‘%userHome%’.");
    case ProblemCode::UserHomeHidesWorkflow:
        if (problem.subject.isEmpty()) {
            return tr("Workflows with this connector are not shown to users who have no home directory. All users of "
                      "the directory have one.");
        }
        return tr("Workflows with this connector are not shown to users who have no home directory: %1.")
            .arg(problem.subject);
    default:
        return {};
    }
}

QString ProblemText::account(const Problem &problem)
{
    switch (problem.code) {
    case ProblemCode::UsernameMissing:
        return tr("The username is missing.");
    case ProblemCode::UsernameNotDomainAccount:
        return tr("The username has to be in the format ‘domain\\username’.");
    case ProblemCode::UsernameIsUpn:
        return tr("The UPN format is not supported here. The format is ‘domain\\username’, probably ‘%1’.")
            .arg(problem.subject);
    case ProblemCode::UsernameNotUpn:
        return tr("The username has to be in UPN format: ‘user@domain.example’.");
    case ProblemCode::UsernameHasNoDomain:
        return tr("No domain is given, so the local host is used: ‘.\\username’.");
    case ProblemCode::UsernameIsPersonalAccount:
        return tr("Personal Microsoft accounts (‘%1’) are not supported.").arg(problem.subject);
    case ProblemCode::AccountNotForWorkgroup:
        return tr("A custom service account cannot be used in a workgroup, nor where the file server is in another "
                  "domain without trust.");
    case ProblemCode::AccountUnusedForLocal:
        return tr("A custom service account is meant for shared network folders; for a local folder the service "
                  "credentials are most suitable.");
    case ProblemCode::ImpersonationNotForWorkgroup:
        return tr("Impersonation is not supported in a workgroup.");
    case ProblemCode::ImpersonationNeedsUpn:
        return tr("Impersonation needs usernames in UPN format. These users have another: %1.").arg(problem.subject);
    case ProblemCode::ImpersonationNeedsEmail:
        return tr("Impersonation needs the e-mail address of the terminal user. These users have none: %1.")
            .arg(problem.subject);
    case ProblemCode::ImpersonationRefusedOnline:
        return tr("Exchange Online refuses impersonation together with a token of a signed-in user.");
    default:
        return {};
    }
}

QString ProblemText::address(const Problem &problem, const Connector &connector)
{
    const bool isExchange = std::holds_alternative<ExchangeSettings>(connector.settings);
    switch (problem.code) {
    case ProblemCode::UrlMissing:
        return isExchange ? tr("The Web Services URL is missing. It is typically "
                               "‘https://mail.example/EWS/Exchange.asmx’.")
                          : tr("The URL of the endpoint is missing.");
    case ProblemCode::UrlInvalid:
        return tr("This is not the address of a web server. It starts with ‘https://’ and a host name.");
    case ProblemCode::UrlNotHttps:
        return isExchange ? tr("The Web Services URL has to start with ‘https://’.")
                          : tr("Without HTTPS the scanned documents and the properties can be read on their way.");
    case ProblemCode::UrlHasCredentials:
        return tr("The address contains a user name or password. Whoever sees the address would see them.");
    case ProblemCode::UrlHasFragment:
        return tr("The part behind ‘#’ is never sent to a server and has to go.");
    case ProblemCode::UrlUnusualPath:
        return tr("Exchange Web Services are usually at ‘/EWS/Exchange.asmx’.");
    default:
        return {};
    }
}

QString ProblemText::property(const Problem &problem)
{
    switch (problem.code) {
    case ProblemCode::PropertiesTooMany:
        return tr("At most %n properties can be used.", nullptr, maximumExtensionProperties);
    case ProblemCode::PropertyNameMissing:
        return tr("The property has no name.");
    case ProblemCode::PropertyNameTaken:
        return tr("There are two properties with the name ‘%1’.").arg(problem.subject);
    case ProblemCode::PropertyNameInvalid:
        return tr("The property name ‘%1’ may contain letters, digits, ‘_’, ‘-’ and ‘.’ only.").arg(problem.subject);
    case ProblemCode::PropertyNamePrefixed:
        return tr("The prefix ‘custom_’ is added by itself, so this property is delivered as ‘custom_%1’.")
            .arg(problem.subject);
    default:
        return {};
    }
}

} // namespace

// Every code is named, so that a new one does not compile without its sentence.
QString problem(const Problem &problem, const Connector &connector)
{
    switch (problem.code) {
    case ProblemCode::NameMissing:
    case ProblemCode::NameTooLong:
    case ProblemCode::NameTaken:
    case ProblemCode::NameUnprintable:
    case ProblemCode::DescriptionTooLong:
    case ProblemCode::TypeUnknown:
    case ProblemCode::FaxPagePackMissing:
    case ProblemCode::BasicRefusedOnline:
    case ProblemCode::EwsScopeUndocumented:
    case ProblemCode::MailServerMissing:
    case ProblemCode::MicrosoftApplicationMissing:
        return ProblemText::common(problem);
    case ProblemCode::BaseLocationMissing:
    case ProblemCode::BaseLocationRelative:
    case ProblemCode::BaseLocationIncompleteUnc:
    case ProblemCode::BaseLocationForbiddenName:
    case ProblemCode::BaseLocationForeign:
    case ProblemCode::BaseLocationParent:
    case ProblemCode::VariableUnknown:
    case ProblemCode::VariableUnterminated:
    case ProblemCode::UserHomeHidesWorkflow:
        return ProblemText::baseLocation(problem);
    case ProblemCode::UsernameMissing:
    case ProblemCode::UsernameNotDomainAccount:
    case ProblemCode::UsernameIsUpn:
    case ProblemCode::UsernameNotUpn:
    case ProblemCode::UsernameHasNoDomain:
    case ProblemCode::UsernameIsPersonalAccount:
    case ProblemCode::AccountNotForWorkgroup:
    case ProblemCode::ImpersonationNotForWorkgroup:
    case ProblemCode::AccountUnusedForLocal:
    case ProblemCode::ImpersonationNeedsUpn:
    case ProblemCode::ImpersonationNeedsEmail:
    case ProblemCode::ImpersonationRefusedOnline:
        return ProblemText::account(problem);
    case ProblemCode::UrlMissing:
    case ProblemCode::UrlInvalid:
    case ProblemCode::UrlNotHttps:
    case ProblemCode::UrlHasCredentials:
    case ProblemCode::UrlHasFragment:
    case ProblemCode::UrlUnusualPath:
        return ProblemText::address(problem, connector);
    case ProblemCode::PropertiesTooMany:
    case ProblemCode::PropertyNameMissing:
    case ProblemCode::PropertyNameTaken:
    case ProblemCode::PropertyNameInvalid:
    case ProblemCode::PropertyNamePrefixed:
        return ProblemText::property(problem);
    }
    return {};
}

} // namespace console::text
