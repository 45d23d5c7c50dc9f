// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/oauthfailure.h"

#include <QList>
#include <QSslError>

#include <optional>

class QNetworkReply;

namespace console {

// Why a request has no answer. Its code is that of the delivery for a certificate ("tls.expired"), else one of
// oauth.host-not-found, oauth.connection-refused, oauth.connection-lost, oauth.proxy and oauth.not-http. Nothing: there
// is an answer, of whatever status.
std::optional<OAuthFailure> networkFailure(const QNetworkReply &reply, const QList<QSslError> &sslErrors);

// Why there was no handshake. otherwise: what is said of it where no certificate is to blame.
OAuthFailure handshakeFailure(const QList<QSslError> &errors, const QString &otherwise);

} // namespace console
