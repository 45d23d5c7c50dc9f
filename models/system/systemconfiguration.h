// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"
#include "models/support/jsonreader.h"
#include "models/support/named.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace console {

// The two spellings of the scope for Exchange Web Services. The specification names the first; Microsoft's documents
// name the second, and a token for the first one's resource is refused by EWS, they say. Either may be asked for.
// (Specification "Microsoft Exchange", "Microsoft 365 OAuth 2.0"; office-developer-exchange-docs,
// how-to-authenticate-an-ews-application)
QString specifiedEwsScope(); // https://graph.microsoft.com/EWS.AccessAsUser.All
QString documentedEwsScope(); // https://outlook.office365.com/EWS.AccessAsUser.All

enum class MailSecurity { None, StartTls, Tls };
inline constexpr Named<MailSecurity> mailSecurityNames[] = {
    {MailSecurity::None, QLatin1StringView("none")},
    {MailSecurity::StartTls, QLatin1StringView("starttls")},
    {MailSecurity::Tls, QLatin1StringView("tls")},
};

// Specification "System settings": the one mail server that every Email (SMTP) connector of the installation uses.
struct MailServer
{
    QString host;
    int port = 25; // 1 to 65535
    MailSecurity security = MailSecurity::StartTls;
    QString username; // empty: no sign-in
    QString sender; // the address mails are from

    bool operator==(const MailServer &) const = default;
};

struct MicrosoftMailServer
{
    QString host = QStringLiteral("smtp.office365.com");
    int port = 587;

    bool operator==(const MicrosoftMailServer &) const = default;
};

inline constexpr int longestHistoryDays = 3650;

// What all connectors of a workspace share. Secrets are in the secret store under the name "system".
struct SystemConfiguration
{
    MailServer mailServer;
    QString managementUrl; // https://management, from which the redirect URIs are derived
    QString microsoftEmailClientId;
    QString microsoftEmailClientSecretExpires; // "2027-01-31", as Microsoft Azure says it; empty: not known
    QString exchangeOAuth2ClientId;
    QString exchangeOAuth2ClientSecretExpires;
    QString exchangeOAuth2Scope = specifiedEwsScope();
    QString microsoftAuthority = QStringLiteral("https://login.microsoftonline.com");
    QString microsoftTenant = QStringLiteral("organizations");
    MicrosoftMailServer smtpMicrosoft;
    QStringList trustedCertificates; // SHA-256 fingerprints, lower-case hexadecimal
    int historyDays = 90; // that deliveries are kept, up to longestHistoryDays; 0: for ever
    QStringList faxPagePacks; // names of the packs bought; Extension is offered where there is one
    QJsonObject unknownKeys; // of other versions, written back untouched

    bool operator==(const SystemConfiguration &) const = default;
};

QJsonObject toJson(const SystemConfiguration &system);
Expected<SystemConfiguration, JsonFailure> systemConfigurationFromJson(const QJsonObject &json);

} // namespace console
