// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QStringList>

namespace console {

// The proxies of the system. None stands between the console and what runs on this computer.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

// Whether a certificate is taken although nobody vouches for it. fingerprints: SHA-256, lower-case hexadecimal.
bool isTrusted(const QSslCertificate &certificate, const QStringList &fingerprints);

} // namespace console
