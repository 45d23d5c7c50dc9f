// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/microsoftapplication.h"

#include "models/support/addresses.h"

#include <QSet>

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

// Microsoft's pages load their scripts from elsewhere: where a proxy keeps them away, the page stays empty (Microsoft
// 365 URLs and IP address ranges, 59: *.msauth.net and *.msftauth.net, for the cloud of the world).
QStringList signInAddresses(const QString &authority)
{
    if (QUrl(authority).host() != "login.microsoftonline.com"_L1)
        return {authority};
    return {authority, u"https://aadcdn.msauth.net"_s, u"https://aadcdn.msftauth.net"_s};
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
    QStringList addresses = signInAddresses(system.microsoftAuthority.trimmed());
    switch (application) {
    case MicrosoftApplication::Email:
        return addresses << u"%1:%2"_s.arg(system.smtpMicrosoft.host.trimmed()).arg(system.smtpMicrosoft.port);
    case MicrosoftApplication::Exchange:
        break;
    }
    const QUrl server(webServicesUrl.trimmed(), QUrl::StrictMode);
    return addresses << (server.host().isEmpty() ? u"https://outlook.office365.com"_s
                                                 : server.toString(QUrl::RemoveUserInfo | QUrl::RemovePath
                                                                   | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

bool isExchangeOnline(const QString &host)
{
    // Those of the world, and of the clouds of the United States and of China (entra-docs,
    // authentication-national-cloud; EWSEditor).
    static const QSet<QString> hosts{
        u"outlook.office365.com"_s,     u"outlook.office.com"_s,   u"smtp.office365.com"_s,
        u"smtp-legacy.office365.com"_s, u"outlook.office365.us"_s, u"outlook-dod.office365.us"_s,
        u"smtp.office365.us"_s,         u"webmail.apps.mil"_s,     u"partner.outlook.cn"_s,
        u"smtp.partner.outlook.cn"_s,
    };
    const QString name = host.trimmed().toLower();
    return hosts.contains(name) || name.endsWith(".mail.protection.outlook.com"_L1);
}

} // namespace console
