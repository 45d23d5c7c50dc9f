// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/networkpath.h"

#include "models/support/addresses.h"

#include <QCryptographicHash>

namespace console {

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (isThisComputer(query.peerHostName()))
        return {QNetworkProxy::NoProxy};
    return systemProxyForQuery(query);
}

bool isTrusted(const QSslCertificate &certificate, const QStringList &fingerprints)
{
    const QByteArray fingerprint = certificate.digest(QCryptographicHash::Sha256).toHex();
    return !certificate.isNull() && fingerprints.contains(QLatin1StringView(fingerprint));
}

} // namespace console
