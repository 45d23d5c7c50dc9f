// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/microsoftapplication.h"

#include "models/support/addresses.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString callbackPath(MicrosoftApplication application)
{
    switch (application) {
    case MicrosoftApplication::Email:
        return u"/oauth2/client/smtpMicrosoft/authorize-callback"_s;
    case MicrosoftApplication::Exchange:
        break;
    }
    return u"/oauth2/client/exchangeMicrosoft/authorize-callback"_s;
}

} // namespace

Expected<QUrl, ManagementUrlProblem> redirectUri(const QString &managementUrl, MicrosoftApplication application)
{
    const QString trimmed = managementUrl.trimmed();
    if (trimmed.isEmpty())
        return Unexpected(ManagementUrlProblem::Missing);
    QUrl url(trimmed, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isHttp && url.scheme() != "https"_L1))
        return Unexpected(ManagementUrlProblem::Invalid);
    if (url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return Unexpected(ManagementUrlProblem::HasMore);
    if (isHttp && !isThisComputer(url.host()))
        return Unexpected(ManagementUrlProblem::NotHttps);

    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + callbackPath(application));
    return url;
}

QString clientIdOf(MicrosoftApplication application, const SystemConfiguration &system)
{
    const bool isEmail = application == MicrosoftApplication::Email;
    return (isEmail ? system.microsoftEmailClientId : system.exchangeOAuth2ClientId).trimmed();
}

QList<MicrosoftScope> scopesOf(MicrosoftApplication application, const SystemConfiguration &system)
{
    switch (application) {
    case MicrosoftApplication::Email:
        return {{u"https://outlook.office.com/SMTP.Send"_s, true},
                {u"openid"_s, false},
                {u"profile"_s, false},
                {u"offline_access"_s, true}};
    case MicrosoftApplication::Exchange:
        break;
    }
    return {{system.exchangeOAuth2Scope, true}, {u"offline_access"_s, true}};
}

QString clientSecretSlot(MicrosoftApplication application)
{
    return application == MicrosoftApplication::Email ? u"microsoftEmailClientSecret"_s
                                                      : u"exchangeOAuth2ClientSecret"_s;
}

QStringList addressesOf(MicrosoftApplication application, const SystemConfiguration &system,
                        const QString &webServicesUrl)
{
    switch (application) {
    case MicrosoftApplication::Email:
        return {system.microsoftAuthority.trimmed(),
                u"%1:%2"_s.arg(system.smtpMicrosoft.host.trimmed()).arg(system.smtpMicrosoft.port)};
    case MicrosoftApplication::Exchange:
        break;
    }
    const QUrl server(webServicesUrl.trimmed(), QUrl::StrictMode);
    return {system.microsoftAuthority.trimmed(),
            server.host().isEmpty()
                ? u"https://outlook.office365.com"_s
                : server.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)};
}

bool isExchangeOnline(const QString &host)
{
    const QString name = host.trimmed().toLower();
    return name == "outlook.office365.com"_L1 || name == "outlook.office.com"_L1 || name == "smtp.office365.com"_L1
        || name == "smtp-legacy.office365.com"_L1 || name.endsWith(".mail.protection.outlook.com"_L1);
}

} // namespace console
