// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/systemconfiguration.h"

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowestPort = 1;
constexpr int highestPort = 65535;

// An inner object keeps its unknown keys too: they are put back under their name by toJson's merge.
template<class Read>
void readObject(JsonReader &reader, QLatin1StringView key, QJsonObject &unknownKeys, const Read &read)
{
    JsonReader inner(reader.object(key), reader.pathOf(key));
    read(inner);
    if (inner.failure())
        reader.fail(*inner.failure());
    if (!inner.rest().isEmpty())
        unknownKeys.insert(key, inner.rest());
}

QJsonObject withUnknown(const SystemConfiguration &system, QLatin1StringView key, const QJsonObject &known)
{
    return merged(system.unknownKeys.value(key).toObject(), known);
}

} // namespace

QString specifiedEwsScope()
{
    return u"https://graph.microsoft.com/EWS.AccessAsUser.All"_s;
}

QString documentedEwsScope()
{
    return u"https://outlook.office365.com/EWS.AccessAsUser.All"_s;
}

QJsonObject toJson(const SystemConfiguration &system)
{
    const QJsonObject mailServer{
        {"host"_L1, system.mailServer.host},
        {"port"_L1, system.mailServer.port},
        {"security"_L1, nameOf(mailSecurityNames, system.mailServer.security)},
        {"username"_L1, system.mailServer.username},
        {"sender"_L1, system.mailServer.sender},
    };
    const QJsonObject smtpMicrosoft{{"host"_L1, system.smtpMicrosoft.host}, {"port"_L1, system.smtpMicrosoft.port}};
    const QJsonObject known{
        {"mailServer"_L1, withUnknown(system, "mailServer"_L1, mailServer)},
        {"managementUrl"_L1, system.managementUrl},
        {"microsoftEmailClientId"_L1, system.microsoftEmailClientId},
        {"microsoftEmailClientSecretExpires"_L1, system.microsoftEmailClientSecretExpires},
        {"exchangeOAuth2ClientId"_L1, system.exchangeOAuth2ClientId},
        {"exchangeOAuth2ClientSecretExpires"_L1, system.exchangeOAuth2ClientSecretExpires},
        {"exchangeOAuth2Scope"_L1, system.exchangeOAuth2Scope},
        {"microsoftAuthority"_L1, system.microsoftAuthority},
        {"microsoftTenant"_L1, system.microsoftTenant},
        {"smtpMicrosoft"_L1, withUnknown(system, "smtpMicrosoft"_L1, smtpMicrosoft)},
        {"trustedCertificates"_L1, QJsonArray::fromStringList(system.trustedCertificates)},
        {"historyDays"_L1, system.historyDays},
        {"faxPagePacks"_L1, QJsonArray::fromStringList(system.faxPagePacks)},
    };
    return merged(system.unknownKeys, known);
}

Expected<SystemConfiguration, JsonFailure> systemConfigurationFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    SystemConfiguration system;
    QJsonObject unknownKeys;
    readObject(reader, "mailServer"_L1, unknownKeys, [&](JsonReader &inner) {
        MailServer &server = system.mailServer;
        server.host = inner.text("host"_L1);
        server.port = inner.number("port"_L1, server.port, lowestPort, highestPort);
        server.security = inner.named("security"_L1, mailSecurityNames, server.security);
        server.username = inner.text("username"_L1);
        server.sender = inner.text("sender"_L1);
    });
    system.managementUrl = reader.text("managementUrl"_L1);
    system.microsoftEmailClientId = reader.text("microsoftEmailClientId"_L1);
    system.microsoftEmailClientSecretExpires = reader.text("microsoftEmailClientSecretExpires"_L1);
    system.exchangeOAuth2ClientId = reader.text("exchangeOAuth2ClientId"_L1);
    system.exchangeOAuth2ClientSecretExpires = reader.text("exchangeOAuth2ClientSecretExpires"_L1);
    system.exchangeOAuth2Scope = reader.text("exchangeOAuth2Scope"_L1, system.exchangeOAuth2Scope);
    system.microsoftAuthority = reader.text("microsoftAuthority"_L1, system.microsoftAuthority);
    system.microsoftTenant = reader.text("microsoftTenant"_L1, system.microsoftTenant);
    readObject(reader, "smtpMicrosoft"_L1, unknownKeys, [&](JsonReader &inner) {
        system.smtpMicrosoft.host = inner.text("host"_L1, system.smtpMicrosoft.host);
        system.smtpMicrosoft.port = inner.number("port"_L1, system.smtpMicrosoft.port, lowestPort, highestPort);
    });
    system.trustedCertificates = reader.texts("trustedCertificates"_L1);
    system.historyDays = reader.number("historyDays"_L1, system.historyDays, 0, longestHistoryDays);
    system.faxPagePacks = reader.texts("faxPagePacks"_L1);
    system.unknownKeys = merged(reader.rest(), unknownKeys);
    if (reader.failure())
        return Unexpected(*reader.failure());
    return system;
}

} // namespace console
