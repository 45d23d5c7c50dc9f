// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/oauth/servicerun.h"

#include <QCryptographicHash>

namespace console {

using namespace Qt::StringLiterals;

ServiceRun::ServiceRun()
{
    auto opened = Workspace::open(folder.filePath(u"test.scanconnectors"_s));
    if (!opened)
        qFatal("The workspace is not opened");
    workspace = std::move(*opened);
    subject = {MicrosoftApplication::Email, u"scan@contoso.com"_s, provider.system()};
    limits.pauses = {};
    restart();
}

void ServiceRun::authorize(std::chrono::seconds lifetime)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    put(u"accessToken"_s, "access-0");
    put(u"refreshToken"_s, "refresh-0");
    TokenRecord record;
    record.username = u"scan@contoso.com"_s;
    record.tenantId = signInTenant;
    record.clientId = signInClient;
    record.authorized = now.addDays(-10);
    record.refreshIssued = now.addDays(-1);
    record.accessIssued = now.addSecs(-600);
    record.accessExpires = now.addSecs(lifetime.count());
    setRecord(record);
}

void ServiceRun::setRecord(const TokenRecord &record)
{
    if (!workspace->setTokenRecord(connectorId, record))
        qFatal("The record is not written");
}

void ServiceRun::restart()
{
    service = std::make_unique<OAuthService>(workspace.get(), &store, limits);
}

QList<QByteArray> ServiceRun::usedTokens() const
{
    QList<QByteArray> used;
    for (const ProviderRequest &request : provider.requests(ScriptedProvider::tokenPath))
        used << request.form.value("refresh_token");
    return used;
}

QByteArray ServiceRun::previousOf(const QByteArray &next, const QByteArray &token)
{
    return QCryptographicHash::hash(next, QCryptographicHash::Sha256).toHex() + ' ' + token;
}

} // namespace console
