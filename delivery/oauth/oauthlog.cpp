// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/oauthlog.h"

#include <QLoggingCategory>

namespace console {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "console.oauth", QtWarningMsg)

QLatin1StringView nameOf(AuthorizationWay way)
{
    switch (way) {
    case AuthorizationWay::EmbeddedBrowser:
        return "in the embedded browser"_L1;
    case AuthorizationWay::SystemBrowser:
        return "in the system browser"_L1;
    case AuthorizationWay::DeviceCode:
        return "by device code"_L1;
    }
    return {};
}

QLatin1StringView nameOf(MicrosoftApplication application)
{
    return application == MicrosoftApplication::Email ? "e-mail"_L1 : "Exchange"_L1;
}

// What Microsoft's support asks for.
QString textOf(const OAuthFailure &failure)
{
    QString text = failure.code + u": "_s + failure.technical;
    if (!failure.traceId.isEmpty())
        text += u" (trace %1, correlation %2)"_s.arg(failure.traceId, failure.correlationId);
    return text;
}

} // namespace

void logSignIn(const AuthorizationJob &job, const AuthorizationJob::Result &result)
{
    const QString what =
        u"Sign-in %1 for the %2 application: "_s.arg(nameOf(job.way()), nameOf(job.subject().application));
    if (result)
        qCInfo(log).noquote() << what + u"granted "_s + result->record.scopes.join(u' ');
    else if (result.error().kind == OAuthFailure::Kind::Cancelled)
        qCInfo(log).noquote() << what + u"cancelled"_s;
    else
        qCInfo(log).noquote() << what + u"failed, "_s + textOf(result.error());
}

void logRefresh(const QUuid &connectorId, const std::optional<OAuthFailure> &failure)
{
    const QString what = u"Tokens of "_s + connectorId.toString(QUuid::WithoutBraces);
    if (failure)
        qCInfo(log).noquote() << what + u" are not refreshed: "_s + textOf(*failure);
    else
        qCInfo(log).noquote() << what + u" are refreshed"_s;
}

} // namespace console
