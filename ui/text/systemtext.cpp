// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/systemtext.h"

#include <QCoreApplication>

namespace console::text {

namespace {

struct SystemText
{
    Q_DECLARE_TR_FUNCTIONS(SystemText)

public:
    static QString mailServer(const SystemProblem &problem, const SystemConfiguration &system);
    static QString managementUrl(const SystemProblem &problem);
    static QString microsoft(const SystemProblem &problem);
    static QString list(const SystemProblem &problem);
};

QString SystemText::mailServer(const SystemProblem &problem, const SystemConfiguration &system)
{
    switch (problem.code) {
    case SystemProblemCode::MailServerMissing:
        return tr("No mail server is named. Email (SMTP) connectors can be saved without one, but workflows that use "
                  "them will fail when they deliver.");
    case SystemProblemCode::MailServerInvalid:
        return tr("This is not the name or address of a server. It is written like ‘mail.example.com’ or ‘192.0.2.10’, "
                  "without ‘smtp://’ and without the port.");
    case SystemProblemCode::MailPortUnusual:
        if (system.mailServer.security == MailSecurity::Tls) {
            return tr("At port %1 a connection usually begins unprotected. Servers that speak TLS from the start do so "
                      "at port 465; otherwise STARTTLS is the security to choose.")
                .arg(system.mailServer.port);
        }
        return tr("At port 465 servers speak TLS from the start. Either that is the security to choose, or the port is "
                  "587 or 25.");
    case SystemProblemCode::MailSignInUnprotected:
        return tr("The username and the password travel unprotected. STARTTLS or TLS protects them.");
    case SystemProblemCode::SenderMissing:
        return tr("The sender is missing, and many servers refuse mails without one. It is an e-mail address such as "
                  "‘scanner@example.com’.");
    case SystemProblemCode::SenderInvalid:
        return tr("This is not an e-mail address. It is written like ‘scanner@example.com’, without a name before it.");
    default:
        return {};
    }
}

QString SystemText::managementUrl(const SystemProblem &problem)
{
    switch (problem.code) {
    case SystemProblemCode::ManagementUrlMissing:
        return tr("The management address is missing, so there is no redirect URI yet. It is the address at which the "
                  "product’s Management opens, such as ‘https://management.example.com’.");
    case SystemProblemCode::ManagementUrlInvalid:
        return tr("This is not the address of a website. It is written like ‘https://management.example.com’.");
    case SystemProblemCode::ManagementUrlNotHttps:
        return tr(
            "Microsoft takes redirect URIs with ‘http://’ for localhost only. The management address has to start "
            "with ‘https://’.");
    case SystemProblemCode::ManagementUrlHasMore:
        return tr("The management address has no user name, no ‘?’ and no ‘#’ in it. It is written like "
                  "‘https://management.example.com’.");
    default:
        return {};
    }
}

QString SystemText::microsoft(const SystemProblem &problem)
{
    switch (problem.code) {
    case SystemProblemCode::ClientIdInvalid:
        return tr(
            "Client IDs of Microsoft are written like ‘1b730954-1685-4b74-9bfd-dac224a7b894’. The overview of the "
            "registered application shows its own as ‘Application (client) ID’.");
    case SystemProblemCode::ClientSecretDateInvalid:
        return tr("‘%1’ is no date. It is written as year, month and day, like ‘2027-01-31’; the field can also stay "
                  "empty.")
            .arg(problem.subject);
    case SystemProblemCode::ClientSecretExpired:
        return tr("The client secret expired on %1. Until a new one is stored, no authorization can be made or "
                  "renewed.")
            .arg(problem.subject);
    case SystemProblemCode::ClientSecretExpiresSoon:
        return tr("The client secret expires on %1. A new one has to be made in Microsoft Azure and stored before: "
                  "without it no authorization can be made or renewed.")
            .arg(problem.subject);
    case SystemProblemCode::AuthorityInvalid:
        return tr("The authority is an address with ‘https://’ and without ‘?’ and ‘#’, usually "
                  "‘https://login.microsoftonline.com’.");
    case SystemProblemCode::TenantMissing:
        return tr(
            "The tenant is missing. ‘organizations’ stands for the work and school accounts of every organization; "
            "a domain such as ‘contoso.com’ or a tenant ID stands for those of one.");
    case SystemProblemCode::TenantInvalid:
        return tr("‘%1’ is no tenant. It is ‘organizations’, a domain such as ‘contoso.com’, or a tenant ID.")
            .arg(problem.subject);
    case SystemProblemCode::TenantForPersonalAccounts:
        return tr("‘%1’ lets personal accounts in, which are not supported. ‘organizations’ stands for work and school "
                  "accounts alone.")
            .arg(problem.subject);
    case SystemProblemCode::EwsScopeMissing:
        return tr("The scope is missing, so no token for Exchange Web Services can be asked for. It is ‘%1’ or ‘%2’.")
            .arg(specifiedEwsScope(), documentedEwsScope());
    case SystemProblemCode::EwsScopeUndocumented:
        return tr("This is the scope that the product’s documentation names. Microsoft’s own documents name ‘%1’, "
                  "which "
                  "is the one to choose where Exchange refuses the token.")
            .arg(documentedEwsScope());
    case SystemProblemCode::EwsScopeUnusual:
        return tr("This is neither the scope of the product’s documentation, ‘%1’, nor that of Microsoft’s, ‘%2’. "
                  "Exchange will probably refuse a token for it.")
            .arg(specifiedEwsScope(), documentedEwsScope());
    default:
        return {};
    }
}

QString SystemText::list(const SystemProblem &problem)
{
    switch (problem.code) {
    case SystemProblemCode::FingerprintInvalid:
        return tr("‘%1’ is not a SHA-256 fingerprint. It has 64 digits from 0 to 9 and a to f; colons, spaces and "
                  "capitals make no difference.")
            .arg(problem.subject);
    case SystemProblemCode::FingerprintTwice:
        return tr("The fingerprint ‘%1’ is in the list already. One of the two can go.").arg(problem.subject);
    case SystemProblemCode::FaxPagePackMissing:
        return tr("No fax page pack is recorded, so the connector type Extension is not offered. One pack is enough.");
    default:
        return {};
    }
}

} // namespace

// Every code is named, so that a new one does not compile without its sentence.
QString systemProblem(const SystemProblem &problem, const SystemConfiguration &system)
{
    switch (problem.code) {
    case SystemProblemCode::MailServerMissing:
    case SystemProblemCode::MailServerInvalid:
    case SystemProblemCode::MailPortUnusual:
    case SystemProblemCode::MailSignInUnprotected:
    case SystemProblemCode::SenderMissing:
    case SystemProblemCode::SenderInvalid:
        return SystemText::mailServer(problem, system);
    case SystemProblemCode::ManagementUrlMissing:
    case SystemProblemCode::ManagementUrlInvalid:
    case SystemProblemCode::ManagementUrlNotHttps:
    case SystemProblemCode::ManagementUrlHasMore:
        return SystemText::managementUrl(problem);
    case SystemProblemCode::ClientIdInvalid:
    case SystemProblemCode::ClientSecretDateInvalid:
    case SystemProblemCode::ClientSecretExpired:
    case SystemProblemCode::ClientSecretExpiresSoon:
    case SystemProblemCode::AuthorityInvalid:
    case SystemProblemCode::TenantMissing:
    case SystemProblemCode::TenantInvalid:
    case SystemProblemCode::TenantForPersonalAccounts:
    case SystemProblemCode::EwsScopeMissing:
    case SystemProblemCode::EwsScopeUndocumented:
    case SystemProblemCode::EwsScopeUnusual:
        return SystemText::microsoft(problem);
    case SystemProblemCode::FingerprintInvalid:
    case SystemProblemCode::FingerprintTwice:
    case SystemProblemCode::FaxPagePackMissing:
        return SystemText::list(problem);
    }
    return {};
}

} // namespace console::text
