// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QUrl>

namespace console {

// A person at the pages of oidc-provider: follows its redirects, keeps its cookies, fills in its forms.
class OidcBrowser
{
public:
    // Fills in each form that comes, by the names of its fields, until the provider leads away from itself or there is
    // no form left. Gives that address, or the last page's.
    QUrl visit(const QUrl &url, const QHash<QByteArray, QByteArray> &fields);

private:
    struct Page
    {
        QUrl url;
        QByteArray html; // empty: it was not loaded, because it is not the provider's
    };

    Page load(const QUrl &url, const QByteArray &form = {});

    QNetworkAccessManager m_network;
};

// The provider at its revocation endpoint. (RFC 7009)
bool revokeToken(const QUrl &endpoint, const QByteArray &form);

} // namespace console
