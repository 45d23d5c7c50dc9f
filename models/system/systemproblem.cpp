// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/systemproblem.h"

#include "models/support/addresses.h"
#include "models/support/named.h"
#include "models/system/microsoftapplication.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Code = SystemProblemCode;

constexpr Named<Code> codeNames[] = {
    {Code::MailServerMissing, "mail-server-missing"_L1},
    {Code::MailServerInvalid, "mail-server-invalid"_L1},
    {Code::MailPortUnusual, "mail-port-unusual"_L1},
    {Code::MailSignInUnprotected, "mail-sign-in-unprotected"_L1},
    {Code::SenderMissing, "sender-missing"_L1},
    {Code::SenderInvalid, "sender-invalid"_L1},
    {Code::ManagementUrlMissing, "management-url-missing"_L1},
    {Code::ManagementUrlInvalid, "management-url-invalid"_L1},
    {Code::ManagementUrlNotHttps, "management-url-not-https"_L1},
    {Code::ManagementUrlHasMore, "management-url-has-more"_L1},
    {Code::ClientIdInvalid, "client-id-invalid"_L1},
    {Code::ClientSecretDateInvalid, "client-secret-date-invalid"_L1},
    {Code::ClientSecretExpired, "client-secret-expired"_L1},
    {Code::ClientSecretExpiresSoon, "client-secret-expires-soon"_L1},
    {Code::AuthorityInvalid, "authority-invalid"_L1},
    {Code::TenantMissing, "tenant-missing"_L1},
    {Code::TenantInvalid, "tenant-invalid"_L1},
    {Code::TenantForPersonalAccounts, "tenant-for-personal-accounts"_L1},
    {Code::EwsScopeMissing, "ews-scope-missing"_L1},
    {Code::EwsScopeUndocumented, "ews-scope-undocumented"_L1},
    {Code::EwsScopeUnusual, "ews-scope-unusual"_L1},
    {Code::FingerprintInvalid, "fingerprint-invalid"_L1},
    {Code::FingerprintTwice, "fingerprint-twice"_L1},
    {Code::FaxPagePackMissing, "fax-page-pack-missing"_L1},
};

bool isUuid(const QString &text)
{
    return !QUuid::fromString(text).isNull();
}

void validateMailServer(const MailServer &server, SystemProblems &problems)
{
    const auto add = [&](const QString &field, Code code, Severity severity) {
        problems.append({u"mailServer."_s + field, code, severity});
    };
    const QString host = server.host.trimmed();
    if (host.isEmpty())
        return add(u"host"_s, Code::MailServerMissing, Severity::Note);
    if (!isHost(host))
        add(u"host"_s, Code::MailServerInvalid, Severity::Error);
    constexpr int implicitTlsPort = 465;
    const bool isTls = server.security == MailSecurity::Tls;
    if ((server.port == implicitTlsPort) != isTls && (isTls ? server.port == 25 || server.port == 587 : true))
        add(u"port"_s, Code::MailPortUnusual, Severity::Warning);
    if (!server.username.trimmed().isEmpty() && server.security == MailSecurity::None)
        add(u"security"_s, Code::MailSignInUnprotected, Severity::Warning);
    if (server.sender.trimmed().isEmpty())
        add(u"sender"_s, Code::SenderMissing, Severity::Warning);
    else if (!isMailAddress(server.sender.trimmed()))
        add(u"sender"_s, Code::SenderInvalid, Severity::Error);
}

void validateManagementUrl(const QString &managementUrl, SystemProblems &problems)
{
    const auto uri = redirectUri(managementUrl, MicrosoftApplication::Email);
    if (uri)
        return;
    const auto add = [&](Code code, Severity severity) { problems.append({u"managementUrl"_s, code, severity}); };
    switch (uri.error()) {
    case ManagementUrlProblem::Missing:
        return add(Code::ManagementUrlMissing, Severity::Note);
    case ManagementUrlProblem::Invalid:
        return add(Code::ManagementUrlInvalid, Severity::Error);
    case ManagementUrlProblem::NotHttps:
        return add(Code::ManagementUrlNotHttps, Severity::Error);
    case ManagementUrlProblem::HasMore:
        return add(Code::ManagementUrlHasMore, Severity::Error);
    }
}

void validateMicrosoft(const SystemConfiguration &system, SystemProblems &problems)
{
    const std::pair<QString, QString> clientIds[] = {
        {u"microsoftEmailClientId"_s, system.microsoftEmailClientId},
        {u"exchangeOAuth2ClientId"_s, system.exchangeOAuth2ClientId},
    };
    for (const auto &[field, id] : clientIds) {
        if (!id.trimmed().isEmpty() && !isUuid(id.trimmed()))
            problems.append({field, Code::ClientIdInvalid, Severity::Warning});
    }

    const QUrl authority(system.microsoftAuthority.trimmed(), QUrl::StrictMode);
    if (!authority.isValid() || authority.host().isEmpty() || authority.hasQuery() || authority.hasFragment()
        || (authority.scheme() != "https"_L1 && !(isThisComputer(authority.host()) && authority.scheme() == "http"_L1)))
        problems.append({u"microsoftAuthority"_s, Code::AuthorityInvalid, Severity::Error});

    const QString tenant = system.microsoftTenant.trimmed().toLower();
    if (tenant.isEmpty())
        problems.append({u"microsoftTenant"_s, Code::TenantMissing, Severity::Error});
    else if (tenant == "consumers"_L1 || tenant == "common"_L1)
        problems.append({u"microsoftTenant"_s, Code::TenantForPersonalAccounts,
                         tenant == "consumers"_L1 ? Severity::Error : Severity::Warning, tenant});
    else if (tenant != "organizations"_L1 && !isUuid(tenant) && !(isHost(tenant) && tenant.contains(u'.')))
        problems.append({u"microsoftTenant"_s, Code::TenantInvalid, Severity::Error, tenant});

    if (!isHost(system.smtpMicrosoft.host.trimmed()))
        problems.append({u"smtpMicrosoft.host"_s, Code::MailServerInvalid, Severity::Error});
}

void validateClientSecret(const QString &field, const QString &expires, const QDate &today, SystemProblems &problems)
{
    const auto add = [&](Code code, Severity severity) { problems.append({field, code, severity, expires.trimmed()}); };
    if (expires.trimmed().isEmpty())
        return;
    const QDate date = isoDate(expires.trimmed());
    if (!date.isValid())
        add(Code::ClientSecretDateInvalid, Severity::Error);
    else if (date < today)
        add(Code::ClientSecretExpired, Severity::Warning);
    else if (today.daysTo(date) <= clientSecretNotice)
        add(Code::ClientSecretExpiresSoon, Severity::Warning);
}

void validateEwsScope(const QString &scope, SystemProblems &problems)
{
    const auto add = [&](Code code, Severity severity) {
        problems.append({u"exchangeOAuth2Scope"_s, code, severity, scope});
    };
    if (scope.trimmed().isEmpty())
        add(Code::EwsScopeMissing, Severity::Error);
    else if (scope.trimmed() == specifiedEwsScope())
        add(Code::EwsScopeUndocumented, Severity::Warning);
    else if (scope.trimmed() != documentedEwsScope())
        add(Code::EwsScopeUnusual, Severity::Warning);
}

void validateCertificates(const QStringList &fingerprints, SystemProblems &problems)
{
    QStringList earlier;
    for (int row = 0; row < fingerprints.size(); ++row) {
        const QString fingerprint = normalizedFingerprint(fingerprints.at(row));
        if (fingerprint.isEmpty())
            problems.append(
                {u"trustedCertificates"_s, Code::FingerprintInvalid, Severity::Error, fingerprints.at(row), row});
        else if (earlier.contains(fingerprint))
            problems.append(
                {u"trustedCertificates"_s, Code::FingerprintTwice, Severity::Warning, fingerprints.at(row), row});
        earlier << fingerprint;
    }
}

} // namespace

QString systemProblemCodeName(SystemProblemCode code)
{
    return nameOf(codeNames, code);
}

SystemProblems validate(const SystemConfiguration &system, const QDate &today)
{
    SystemProblems problems;
    validateMailServer(system.mailServer, problems);
    validateManagementUrl(system.managementUrl, problems);
    validateMicrosoft(system, problems);
    validateClientSecret(u"microsoftEmailClientSecretExpires"_s, system.microsoftEmailClientSecretExpires, today,
                         problems);
    validateClientSecret(u"exchangeOAuth2ClientSecretExpires"_s, system.exchangeOAuth2ClientSecretExpires, today,
                         problems);
    validateEwsScope(system.exchangeOAuth2Scope, problems);
    validateCertificates(system.trustedCertificates, problems);
    if (system.faxPagePacks.isEmpty())
        problems.append({u"faxPagePacks"_s, Code::FaxPagePackMissing, Severity::Note});
    return problems;
}

QDate isoDate(const QString &text)
{
    return QDate::fromString(text, u"yyyy-MM-dd"_s);
}

QString normalizedFingerprint(const QString &text)
{
    static const QRegularExpression separators(u"[\\s:]"_s);
    static const QRegularExpression sha256(u"^[0-9a-f]{64}$"_s);
    const QString digits = QString(text).remove(separators).toLower();
    return sha256.match(digits).hasMatch() ? digits : QString();
}

} // namespace console
