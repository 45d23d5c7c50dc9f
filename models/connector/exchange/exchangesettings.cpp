// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/exchange/exchangesettings.h"

#include "models/connector/urls.h"
#include "models/connector/usernames.h"
#include "models/support/addresses.h"
#include "models/system/microsoftapplication.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<ExchangeAuthentication> authenticationNames[] = {
    {ExchangeAuthentication::Basic, "basic"_L1},
    {ExchangeAuthentication::Microsoft365, "microsoft365"_L1},
};

void validateUrl(const QString &text, Problems &problems)
{
    const std::optional<QUrl> url = validateHttpUrl(text, Field::WebServicesUrl, Severity::Error, problems);
    if (url && url->path().compare("/EWS/Exchange.asmx"_L1, Qt::CaseInsensitive) != 0)
        problems.append({Field::WebServicesUrl, ProblemCode::UrlUnusualPath, Severity::Warning});
}

void validateImpersonation(const ExchangeSettings &settings, const ValidationContext &context, Problems &problems)
{
    QStringList withoutEmail;
    for (const TerminalUser &user : context.directory.users) {
        if (user.email.trimmed().isEmpty())
            withoutEmail << user.username;
    }
    if (!withoutEmail.isEmpty()) {
        problems.append({Field::ImpersonateTerminalUser, ProblemCode::ImpersonationNeedsEmail, Severity::Warning,
                         withoutEmail.join(", "_L1)});
    }
    if (settings.authentication == ExchangeAuthentication::Microsoft365)
        problems.append({Field::ImpersonateTerminalUser, ProblemCode::ImpersonationRefusedOnline, Severity::Warning});
}

} // namespace

QString webServicesUrlOf(const QString &host)
{
    return u"https://%1/EWS/Exchange.asmx"_s.arg(host);
}

QString onlineWebServicesUrl()
{
    return webServicesUrlOf(u"outlook.office365.com"_s);
}

QStringList offeredWebServicesUrls(const ExchangeSettings &settings)
{
    const QString typed = settings.webServicesUrl.trimmed();
    Problems problems;
    validateUrl(typed, problems);
    if (problems.isEmpty())
        return {};
    // The host as far as one can be made out: "mail.example", "http://mail.example/owa".
    const QString host = QUrl::fromUserInput(typed).host();
    QStringList offered;
    if (isHost(host) && host.contains(u'.') && !isExchangeOnline(host))
        offered << webServicesUrlOf(host);
    offered << onlineWebServicesUrl();
    return offered;
}

QJsonObject toJson(const ExchangeSettings &settings)
{
    return {
        {"authentication"_L1, nameOf(authenticationNames, settings.authentication)},
        {"webServicesUrl"_L1, settings.webServicesUrl},
        {"username"_L1, settings.username},
        {"impersonateTerminalUser"_L1, settings.impersonateTerminalUser},
    };
}

ExchangeSettings exchangeSettingsFromJson(JsonReader &reader)
{
    ExchangeSettings settings;
    settings.authentication = reader.named("authentication"_L1, authenticationNames, settings.authentication);
    settings.webServicesUrl = reader.text("webServicesUrl"_L1);
    settings.username = reader.text("username"_L1);
    settings.impersonateTerminalUser = reader.flag("impersonateTerminalUser"_L1);
    return settings;
}

void validate(const ExchangeSettings &settings, const ValidationContext &context, Problems &problems)
{
    validateUrl(settings.webServicesUrl, problems);
    switch (settings.authentication) {
    case ExchangeAuthentication::Basic:
        if (settings.username.trimmed().isEmpty())
            problems.append({Field::Username, ProblemCode::UsernameMissing, Severity::Error});
        else if (!isDomainAccount(settings.username) && !isUpn(settings.username))
            problems.append({Field::Username, ProblemCode::UsernameHasNoDomain, Severity::Note});
        if (isExchangeOnline(QUrl(settings.webServicesUrl.trimmed()).host()))
            problems.append({Field::Authentication, ProblemCode::BasicRefusedOnline, Severity::Warning});
        break;
    case ExchangeAuthentication::Microsoft365:
        if (context.system.exchangeOAuth2ClientId.trimmed().isEmpty())
            problems.append({Field::Authentication, ProblemCode::MicrosoftApplicationMissing, Severity::Warning});
        if (context.system.exchangeOAuth2Scope.trimmed() == specifiedEwsScope())
            problems.append({Field::Authentication, ProblemCode::EwsScopeUndocumented, Severity::Warning});
        break;
    }
    if (settings.impersonateTerminalUser)
        validateImpersonation(settings, context, problems);
}

} // namespace console
