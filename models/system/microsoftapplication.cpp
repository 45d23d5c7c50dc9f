// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/microsoftapplication.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

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
    if (isHttp && !isLoopback(url.host()))
        return Unexpected(ManagementUrlProblem::NotHttps);

    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + callbackPath(application));
    return url;
}

QList<MicrosoftScope> scopesOf(MicrosoftApplication application)
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
    return {{u"https://graph.microsoft.com/EWS.AccessAsUser.All"_s, true}, {u"offline_access"_s, true}};
}

QString documentedEwsScope()
{
    return u"https://outlook.office365.com/EWS.AccessAsUser.All"_s;
}

} // namespace console
